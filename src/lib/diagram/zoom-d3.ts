/** The d3 half of `zoom.ts`, in a chunk of its own. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import type { Transform, ZoomControl } from './zoom';

const LIMITS: [number, number] = [1, 5];

/** Attaches d3-zoom to a figure's SVG; returns how to take it off again. */
export function attach(
	svg: SVGSVGElement,
	options: {
		size: () => { width: number; height: number };
		onchange: (t: Transform) => void;
		onready: (control: ZoomControl | null) => void;
	}
): () => void {
	let k = 1;
	const behaviour = zoom<SVGSVGElement, unknown>()
		.scaleExtent(LIMITS)
		// In units of the viewBox, so that zooming keeps the point under the pointer whatever the drawn size.
		.extent(() => {
			const { width, height } = options.size();
			return [
				[0, 0],
				[width, height]
			];
		})
		.translateExtent([
			[0, 0],
			[options.size().width, options.size().height]
		])
		.filter(
			(
				event: Event & {
					ctrlKey?: boolean;
					metaKey?: boolean;
					button?: number;
					touches?: TouchList;
				}
			) => {
				if (event.type === 'wheel') return Boolean(event.ctrlKey || event.metaKey);
				if (event.type === 'dblclick') return false;
				if (event.touches) return event.touches.length > 1;
				return k > 1 && !event.ctrlKey && event.button === 0;
			}
		)
		.on('start', () => {
			const { width, height } = options.size();
			behaviour.translateExtent([
				[0, 0],
				[width, height]
			]);
		})
		.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
			k = event.transform.k;
			options.onchange({ k, x: event.transform.x, y: event.transform.y });
		});
	const selection = select(svg).call(behaviour);
	options.onready({
		by: (factor) => selection.call(behaviour.scaleBy, factor),
		reset: () => selection.call(behaviour.transform, zoomIdentity),
		show: (x, y) => selection.call(behaviour.translateTo, x, y)
	});
	return () => {
		selection.on('.zoom', null);
	};
}
