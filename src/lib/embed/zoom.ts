/**
 * Zoom of an embed: buttons, keys, and a drag of what is enlarged. Pinch and Ctrl-wheel belong to the host's page, and
 * so an embed does without d3-zoom, which is a fifth of all its code.
 */
import type { Attachment } from 'svelte/attachments';
import { IDENTITY, type Transform, type ZoomControl } from '$lib/diagram/zoom';

export interface Size {
	readonly width: number;
	readonly height: number;
}

const MOST = 5;
const clamp = (n: number, least: number, most: number): number =>
	Math.min(most, Math.max(least, n));

/** A transform that shows nothing beyond the picture's edges. */
const within = (t: Transform, { width, height }: Size): Transform =>
	t.k <= 1
		? IDENTITY
		: { k: t.k, x: clamp(t.x, width * (1 - t.k), 0), y: clamp(t.y, height * (1 - t.k), 0) };

/** Larger or smaller about the middle of what is seen. */
export function scaleBy(t: Transform, factor: number, size: Size): Transform {
	const k = clamp(t.k * factor, 1, MOST);
	const [cx, cy] = [size.width / 2, size.height / 2];
	return within({ k, x: cx - ((cx - t.x) * k) / t.k, y: cy - ((cy - t.y) * k) / t.k }, size);
}

/** Moved by so many units of the picture. */
export const moveBy = (t: Transform, dx: number, dy: number, size: Size): Transform =>
	within({ k: t.k, x: t.x + dx, y: t.y + dy }, size);

/** With that point in the middle, or as near to it as the edges allow. */
export const centre = (t: Transform, x: number, y: number, size: Size): Transform =>
	within({ k: t.k, x: size.width / 2 - x * t.k, y: size.height / 2 - y * t.k }, size);

export interface ZoomOptions {
	readonly size: () => Size;
	readonly get: () => Transform;
	readonly set: (t: Transform) => void;
}

export const zoomControl = ({ size, get, set }: ZoomOptions): ZoomControl => ({
	by: (factor) => set(scaleBy(get(), factor, size())),
	reset: () => set(IDENTITY),
	show: (x, y) => set(centre(get(), x, y, size()))
});

/** A press that moves this far, in pixels, is a drag and not a click. */
const SLOP = 5;

/** Dragging with a mouse or pen; a finger scrolls the page (rule 14). */
export const draggable =
	({ size, get, set }: ZoomOptions): Attachment<SVGSVGElement> =>
	(svg) => {
		let from: { x: number; y: number; t: Transform } | null = null;
		let dragged = false;
		const down = (e: PointerEvent) => {
			dragged = false;
			if (e.pointerType === 'touch' || e.button !== 0 || get().k <= 1) return;
			from = { x: e.clientX, y: e.clientY, t: get() };
		};
		const move = (e: PointerEvent) => {
			if (!from) return;
			const [dx, dy] = [e.clientX - from.x, e.clientY - from.y];
			if (!dragged && Math.hypot(dx, dy) < SLOP) return;
			if (!dragged) svg.setPointerCapture(e.pointerId);
			dragged = true;
			const scale = size().width / svg.clientWidth;
			set(moveBy(from.t, dx * scale, dy * scale, size()));
		};
		const up = () => (from = null);
		// A link under the pointer is not followed at the end of a drag, nor dragged itself.
		const click = (e: Event) => {
			if (dragged) e.preventDefault();
			dragged = false;
		};
		const native = (e: Event) => {
			if (get().k > 1) e.preventDefault();
		};
		svg.addEventListener('pointerdown', down);
		svg.addEventListener('pointermove', move);
		svg.addEventListener('pointerup', up);
		svg.addEventListener('pointercancel', up);
		svg.addEventListener('click', click);
		svg.addEventListener('dragstart', native);
		return () => {
			svg.removeEventListener('pointerdown', down);
			svg.removeEventListener('pointermove', move);
			svg.removeEventListener('pointerup', up);
			svg.removeEventListener('pointercancel', up);
			svg.removeEventListener('click', click);
			svg.removeEventListener('dragstart', native);
		};
	};
