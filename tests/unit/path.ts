/** Points along an SVG path of M, L, C and Q commands, for tests of what a line runs through. */
import type { Point } from '../../src/lib/scene/types';

const mix = (ps: readonly Point[], t: number): Point => {
	if (ps.length === 1) return ps[0]!;
	const next = ps.slice(1).map((p, i) => ({
		x: ps[i]!.x + (p.x - ps[i]!.x) * t,
		y: ps[i]!.y + (p.y - ps[i]!.y) * t
	}));
	return mix(next, t);
};

/** @param d absolute commands only; throws on any other */
export function samplePath(d: string, perSegment = 24): Point[] {
	const out: Point[] = [];
	let here: Point = { x: NaN, y: NaN };
	for (const [, command, rest] of d.matchAll(/([A-Z])([^A-Z]*)/gi)) {
		const n = rest!
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		const points: Point[] = [];
		for (let i = 0; i < n.length; i += 2) points.push({ x: n[i]!, y: n[i + 1]! });
		if (command === 'M') out.push(points[0]!);
		else if (command === 'L' || command === 'C' || command === 'Q') {
			for (let i = 1; i <= perSegment; i++) out.push(mix([here, ...points], i / perSegment));
		} else throw new Error(`unexpected path command ${command}`);
		here = points.at(-1)!;
	}
	return out;
}
