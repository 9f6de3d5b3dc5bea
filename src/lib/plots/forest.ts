/**
 * Forest plots as plain data: positions in percent of the plot's width, words, and ticks. One plot holds one
 * group, so one measure on one scale. Nothing is pooled (rule 18). Pure.
 */
import { DESIGNS } from '../graph/types';
import type { EffectRow, Effects, PlotStudy } from './effects';
import { axisOf } from './axis';
import type { Tick } from './axis';
import {
	comparisonWords,
	estimateText,
	intervalText,
	measureWords,
	SIDES,
	sideOf,
	sideWord,
	summaryWords
} from './words';
import type { Side, Sides } from './words';

/** One estimate with its interval. Positions are percent of the width. */
export interface Mark {
	readonly outcome: string;
	readonly comparison: string;
	readonly estimate: string;
	readonly interval: string;
	readonly at: number;
	readonly from: number;
	readonly to: number;
	/** The interval goes on beyond the picture. */
	readonly clampedLow: boolean;
	readonly clampedHigh: boolean;
	readonly side: Side;
	readonly verdict: string;
}

export interface Forest {
	readonly group: string;
	readonly title: string;
	readonly scale?: string | undefined;
	readonly measure: { readonly name: string; readonly explain: string };
	readonly better: EffectRow['better'];
	readonly sides: Sides;
	readonly ratio: boolean;
	readonly ticks: readonly Tick[];
	/** The line of no effect. */
	readonly zeroAt: number;
	readonly studies: readonly { readonly study: PlotStudy; readonly marks: readonly Mark[] }[];
	readonly results: number;
	readonly clamped: boolean;
	/** One study gives several results, which share people. */
	readonly overlapping: boolean;
	/** The figure in a sentence. */
	readonly summary: string;
}

/** Strongest design first, then the newest. */
const byStrengthThenYear = (a: PlotStudy, b: PlotStudy): number =>
	DESIGNS.indexOf(a.design) - DESIGNS.indexOf(b.design) ||
	b.year - a.year ||
	a.label.localeCompare(b.label, 'en');

function plot(group: string, rows: readonly EffectRow[], { studies, outcomes }: Effects): Forest {
	const first = rows[0]!;
	const axis = axisOf(rows);
	const mark = (row: EffectRow): Mark => {
		const side = sideOf(row);
		return {
			outcome: row.outcome,
			comparison: row.comparison === 'none' ? '' : comparisonWords(row.comparison),
			estimate: estimateText(row),
			interval: intervalText(row),
			...axis.place(row),
			side,
			verdict: sideWord(side, row.better)
		};
	};
	const lines = studies
		.filter((study) => rows.some((row) => row.study === study.id))
		.sort(byStrengthThenYear)
		.map((study) => ({
			study,
			marks: rows.filter((row) => row.study === study.id).map(mark)
		}));
	const marks = lines.flatMap((line) => line.marks);
	const outcome = outcomes.find((o) => o.id === group);
	return {
		group,
		title: outcome?.title ?? first.outcome,
		scale: outcome?.scale,
		measure: measureWords(first),
		better: first.better,
		sides: SIDES[first.better],
		ratio: first.zero === 1,
		ticks: axis.ticks,
		zeroAt: axis.zeroAt,
		studies: lines,
		results: marks.length,
		clamped: marks.some((m) => m.clampedLow || m.clampedHigh),
		overlapping: lines.some((line) => line.marks.length > 1),
		summary: summaryWords(
			marks.map((m) => m.side),
			lines.length,
			first.better
		)
	};
}

/**
 * A plot for each group of effects.
 *
 * @param here the node whose page it is: what was measured in it comes before what it was compared for
 */
export function forests(effects: Effects, here?: string): Forest[] {
	const groups = new Map<string, EffectRow[]>();
	for (const row of effects.rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
	const own = (group: string) =>
		here !== undefined && groups.get(group)!.some((row) => row.about === here) ? 0 : 1;
	return [...groups]
		.map(([group, rows]) => plot(group, rows, effects))
		.sort(
			(a, b) =>
				own(a.group) - own(b.group) ||
				b.studies.length - a.studies.length ||
				b.results - a.results ||
				a.title.localeCompare(b.title, 'en')
		);
}
