/**
 * Shapes that follow from a Scene but are the same wherever it is drawn: in the page and in pictures to take
 * away. One place, so that the two cannot drift. Pure.
 */
import type { BadgeKind, Rect, Scene, SceneLabel, SceneNode, SceneRoad } from './types';

/** How round the corners of a node's plate are: its shape says its kind. */
export function nodeRadius(node: Pick<SceneNode, 'role' | 'kind' | 'height'>): number {
	if (node.role === 'road') return 12;
	switch (node.kind) {
		case 'mediator':
			return Math.min(node.height / 2, 18);
		case 'solution':
		case 'solution-family':
			return 4;
		case 'gut-state':
		case 'driver':
		case 'driver-group':
			return 7;
		default:
			return 11;
	}
}

/** The sign inside a badge, around its middle. */
export const BADGE_SIGN: Readonly<Record<BadgeKind, string>> = {
	contested: 'M-3.6 -1.7H3.6M-3.6 1.7H3.6M2 -4.4L-2 4.4',
	null: 'M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2',
	minus: 'M-3.6 0H3.6',
	untested: 'M-2.2 -2.2A2.3 2.3 0 1 1 0.6 0.4Q0 0.8 0 1.9M0 4.2h0',
	weakest: 'M0 -4V0.8M0 4h0'
};

/** Between two stations, so that a chevron touches neither. */
export const ROOM_FOR_CHEVRON = 15;

/** Chevrons along the stations of a road, relative to its corner: which way the traffic runs. */
export function roadChevrons(road: SceneRoad): string {
	if (road.dots.length < 2) return '';
	const middle = road.dots[0]!.y - road.y;
	const first = road.dots[0]!.x - road.x;
	const roomy = road.dots[1]!.x - road.dots[0]!.x >= ROOM_FOR_CHEVRON;
	const gaps = roomy ? road.dots.slice(1).map((p, i) => (p.x + road.dots[i]!.x) / 2 - road.x) : [];
	return [first - 12, ...gaps].map((x) => `M${x - 2} ${middle - 3.5}l3.5 3.5l-3.5 3.5`).join('');
}

/** Arrows back along a return lane, relative to its corner; its name stands in the middle. */
export function backArrows(lane: Rect): string {
	const y = lane.height / 2;
	const at = [16, 40, lane.width - 46, lane.width - 22];
	return at.map((x) => `M${x + 3} ${y - 3.5}l-3.5 3.5l3.5 3.5`).join('');
}

/**
 * The landscape that a heading without a plate stands on, or null. Such a heading gets a rim in the ground's own
 * colour, so that no microbe or fibre runs through its letters.
 */
export function groundOf(label: SceneLabel, { regions }: Scene): 'gut' | 'skin' | null {
	if (label.kind !== 'landscape' && label.kind !== 'dock') return null;
	const line = label.text.lines[0];
	const on = (r: Rect): boolean =>
		line !== undefined &&
		line.x >= r.x &&
		line.x <= r.x + r.width &&
		line.y >= r.y &&
		line.y <= r.y + r.height;
	return on(regions.gut) ? 'gut' : on(regions.skin) ? 'skin' : null;
}

/** How far each drawing of `art.ts` is shifted along the axis, and where the landscapes end across it. */
export interface ArtPlaces {
	readonly gutWall: number;
	readonly skinWall: number;
	readonly surface: number;
	readonly top: number;
	readonly floor: number;
}

export function artPlaces({ box, regions: { gut, skin } }: Scene): ArtPlaces {
	return box.orientation === 'landscape'
		? {
				gutWall: gut.x + gut.width,
				skinWall: skin.x,
				surface: skin.x + skin.width,
				top: 0,
				floor: gut.y + gut.height
			}
		: {
				gutWall: gut.y + gut.height,
				skinWall: skin.y,
				surface: skin.y + skin.height,
				top: gut.y,
				floor: skin.y + skin.height
			};
}
