/**
 * The axis of a forest plot: how far it reaches, where a row's interval lies on it, and which ticks have room.
 * Ratios stand on a log scale, so that half and double are equally far from 1. Pure.
 */
import { scaleLinear, scaleLog } from 'd3-scale';
import { measure } from '../scene/text';
import { digits } from '../site/numbers';
import type { EffectRow } from './effects';

export interface Tick {
	readonly value: number;
	readonly label: string;
	/** Percent of the width. */
	readonly at: number;
}

export interface Placed {
	readonly at: number;
	readonly from: number;
	readonly to: number;
	readonly clampedLow: boolean;
	readonly clampedHigh: boolean;
}

export interface Axis {
	readonly ticks: readonly Tick[];
	readonly zeroAt: number;
	place(row: Pick<EffectRow, 'estimate' | 'low' | 'high'>): Placed;
}

type Row = Pick<EffectRow, 'estimate' | 'low' | 'high' | 'zero'>;

/** The narrowest plot (a phone of 320 px) and the largest tick label (text at 200 %), in px. */
export const NARROWEST = 240;
export const TICK_SIZE = 24;
/** Between two labels. */
const GAP = 6;
/** On a ratio's axis, up to 20 times is always shown; beyond, only if the estimates need it. */
const RATIO_REACH = Math.log(20);

const round = (n: number): number => Math.round(n * 100) / 100;
const median = (list: readonly number[]): number =>
	[...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

/** How far from "no effect" the axis may reach, so that one wide interval does not squash all others. */
function reach(rows: readonly { mid: number; low: number; high: number }[], ratio: boolean) {
	const farthest = Math.max(...rows.map((r) => Math.abs(r.mid)));
	if (ratio) return Math.max(RATIO_REACH, farthest * 1.15);
	return Math.max(farthest * 3, median(rows.map((r) => r.high - r.low)) * 2) || 1;
}

/** @param rows at least one, all of one group */
export function axisOf(rows: readonly Row[]): Axis {
	const ratio = rows[0]!.zero === 1;
	// Distance from "no effect" on the drawn scale; a ratio of 0 is infinitely far.
	const to = (v: number) => (ratio ? (v > 0 ? Math.log(v) : -Infinity) : v);
	const back = (v: number) => (ratio ? Math.exp(v) : v);
	const far = rows.map((r) => ({ mid: to(r.estimate), low: to(r.low), high: to(r.high) }));
	const finite = far.filter((r) => Number.isFinite(r.mid));
	const cap = finite.length > 0 ? reach(finite, ratio) : RATIO_REACH;
	const ends = far
		.flatMap((r) => [r.low, r.mid, r.high])
		.map((v) => Math.min(Math.max(v, -cap), cap));
	let low = Math.min(0, ...ends);
	let high = Math.max(0, ...ends);
	// Where all is one point, any width will do.
	const span = high - low > 1e-6 ? high - low : ratio ? Math.LN2 : 1;
	// Both sides of the line are there to be seen, and no mark touches the edge.
	low = Math.min(low - span * 0.06, -span * 0.15);
	high = Math.max(high + span * 0.06, span * 0.15);

	const scale = (ratio ? scaleLog() : scaleLinear())
		.domain([back(low), back(high)])
		.range([0, 100])
		.clamp(true);
	const at = (value: number) => round(scale(Math.max(value, ratio ? Number.MIN_VALUE : -Infinity)));
	return {
		ticks: ticksFor(back(low), back(high), ratio, at),
		zeroAt: at(ratio ? 1 : 0),
		place: ({ estimate, low: from, high: until }) => ({
			at: at(estimate),
			from: at(from),
			to: at(until),
			clampedLow: to(from) < low,
			clampedHigh: to(until) > high
		})
	};
}

const LADDERS = [[1, 2, 5], [1, 3], [1]] as const;

/** Round ratios between two ends, the fullest list first. */
function ratioLists(low: number, high: number): number[][] {
	const first = Math.floor(Math.log10(low));
	const last = Math.ceil(Math.log10(high));
	const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	return LADDERS.map((steps) =>
		powers.flatMap((p) => steps.map((s) => Number((s * 10 ** p).toPrecision(1))))
	);
}

/** The fullest list of ticks whose labels have room, "no effect" always among them. */
function ticksFor(low: number, high: number, ratio: boolean, at: (v: number) => number): Tick[] {
	const linear = [6, 5, 4, 3, 2, 1].map((n) => scaleLinear().domain([low, high]).ticks(n));
	const lists = ratio && high / low > 4 ? ratioLists(low, high) : linear;
	const zero = ratio ? 1 : 0;
	const tick = (value: number): Tick => ({ value, label: digits(value), at: at(value) });
	for (const list of lists) {
		const ticks = [...new Set([...list, zero])]
			.filter((v) => v >= low && v <= high)
			.sort((a, b) => a - b)
			.map(tick)
			.filter((t) => t.value === zero || inside(t));
		if (ticks.length > 1 && ticks.every((t, i) => i === 0 || apart(ticks[i - 1]!, t))) return ticks;
	}
	// Too tight for any list: "no effect" and the farthest tick that has room beside it.
	const alone = tick(zero);
	const other = lists[0]!
		.map(tick)
		.sort((a, b) => Math.abs(b.at - alone.at) - Math.abs(a.at - alone.at))
		.find((t) => inside(t) && (t.at < alone.at ? apart(t, alone) : apart(alone, t)));
	return other ? [other, alone].sort((a, b) => a.value - b.value) : [alone];
}

const half = (t: Tick): number => measure(t.label, TICK_SIZE) / 2;
const px = (t: Tick): number => (t.at / 100) * NARROWEST;
const inside = (t: Tick): boolean => px(t) - half(t) >= 0 && px(t) + half(t) <= NARROWEST;
const apart = (a: Tick, b: Tick): boolean => px(b) - half(b) - (px(a) + half(a)) >= GAP;
