/** Zoom and pan by d3-zoom, attached once and reporting into state; loaded when the page is idle. */
import type { Attachment } from 'svelte/attachments';
import { whenIdle } from '$lib/site/idle';

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
		const cancel = whenIdle(() => {
			void import('./zoom-d3').then(({ attach }) => {
				if (alive) stop = attach(svg, options);
			});
		}, 2000);
		return () => {
			alive = false;
			cancel();
			stop();
			options.onready(null);
		};
	};
}
