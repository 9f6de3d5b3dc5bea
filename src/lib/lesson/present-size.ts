/** How large the picture of a slide is drawn, so that all of it can be read from the last row. Pure. */

/** In px, with a little to spare for rounding: no text of the presenter is smaller. */
export const LEAST = 28.2;
/** A landscape scene is so wide, and its smallest text so high at a text scale of 1. */
const SCENE_WIDTH = 880;
const SMALLEST = 15;

/** The text scale of the scene: larger on a narrow screen, where the picture cannot be drawn larger. */
export const textFor = (width: number): number => (width < (LEAST / 24) * SCENE_WIDTH ? 1.66 : 1.6);

/** Width of the drawing: all of it in sight if its text stays large enough; else as wide as that takes. */
export function drawnWidth(
	room: { readonly width: number; readonly height: number },
	scene: { readonly width: number; readonly height: number },
	text: number
): number {
	const least = (LEAST / (SMALLEST * text)) * SCENE_WIDTH;
	const whole = (room.height / scene.height) * scene.width;
	return Math.min(room.width, Math.max(least, whole));
}
