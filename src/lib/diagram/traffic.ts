/** Where markers run, and their keyframes. Pure but for the path's length, which the browser knows. */
import type { Scene } from '../scene/types';

export interface Lane {
	readonly id: string;
	readonly d: string;
	readonly mechanism: string;
	readonly seconds: number;
	/** Seconds already on the way, so that markers do not start in step. */
	readonly lead: number;
}

const MOST = 10;

/** Roads and return lanes on the overview; arrows and bars in a focus, the surest first. */
export function lanesOf(scene: Scene): Lane[] {
	if (scene.focus !== null) {
		return scene.links
			.filter((l) => !l.lost && (l.endMark === 'arrow' || l.endMark === 'bar'))
			.slice(0, MOST)
			.map((l, i) => ({
				id: l.id,
				d: l.d,
				mechanism: l.mechanism,
				seconds: 5,
				lead: i * 0.7
			}));
	}
	return scene.roads
		.filter((r) => !r.lost)
		.flatMap((r, i) => {
			const y = r.y + r.height - 8;
			const there = `M${r.x + 8} ${y}L${r.x + r.width - 8} ${y}`;
			const lane = { mechanism: r.mechanism, lead: i * 2.3 };
			if (!r.back || r.backLost) return [{ ...lane, id: `${r.id} there`, d: there, seconds: 9 }];
			const middle = r.back.y + r.back.height / 2;
			const back = `M${r.back.x + r.back.width - 8} ${middle}L${r.back.x + 8} ${middle}`;
			return [
				{ ...lane, id: `${r.id} there`, d: there, seconds: 9 },
				{ ...lane, id: `${r.id} back`, d: back, seconds: 11 }
			];
		});
}

/**
 * Keyframes along a path, in hundredths of the picture's width and height: transforms and opacity only, which a
 * browser moves without drawing the picture again.
 */
export function keyframesOf(
	path: { getTotalLength(): number; getPointAtLength(at: number): { x: number; y: number } },
	size: { readonly width: number; readonly height: number },
	steps = 14
): Keyframe[] {
	const length = path.getTotalLength();
	return Array.from({ length: steps + 1 }, (_, i) => {
		const { x, y } = path.getPointAtLength((length * i) / steps);
		const along = (n: number, whole: number) => Math.round((n / whole) * 10_000) / 100;
		return {
			transform: `translate(${along(x, size.width)}cqw, ${along(y, size.height)}cqh)`,
			opacity: i === 0 || i === steps ? 0 : 1
		};
	});
}
