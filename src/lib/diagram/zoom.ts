/** Zoom and pan by d3-zoom, attached once and reporting into state; loaded when the page is idle. */
import type { Attachment } from 'svelte/attachments';

export interface Transform {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

export const IDENTITY: Transform = { k: 1, x: 0, y: 0 };

/** What buttons and keys call. Does nothing until the behaviour is there. */
export interface ZoomControl {
	by(factor: number): void;
	reset(): void;
	/** Pans so that a point of the scene is in the middle. */
	show(x: number, y: number): void;
}

const idle = (then: () => void): (() => void) => {
	if ('requestIdleCallback' in window) {
		const id = requestIdleCallback(then, { timeout: 2000 });
		return () => cancelIdleCallback(id);
	}
	const id = setTimeout(then, 300);
	return () => clearTimeout(id);
};

/**
 * One finger and the wheel scroll the page; zoom is pinch, Ctrl-wheel, buttons or keys; a mouse drags
 * only what is already enlarged (rule 14).
 *
 * @param size width and height of the scene, in its own units
 */
export function zoomable(options: {
	size: () => { width: number; height: number };
	onchange: (t: Transform) => void;
	onready: (control: ZoomControl | null) => void;
}): Attachment<SVGSVGElement> {
	return (svg) => {
		let stop = () => {};
		let alive = true;
		const cancel = idle(() => {
			void import('./zoom-d3').then(({ attach }) => {
				if (alive) stop = attach(svg, options);
			});
		});
		return () => {
			alive = false;
			cancel();
			stop();
			options.onready(null);
		};
	};
}
