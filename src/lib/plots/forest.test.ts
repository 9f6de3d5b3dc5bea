import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { getContent } from '../content/site.server';
import { graph } from '../graph/data';
import { measure } from '../scene/text';
import { studyPage } from '../site/studies';
import { NARROWEST, TICK_SIZE, axisOf } from './axis';
import { effectsOfNode, effectsOfStudy, isEffect } from './effects';
import type { EffectRow } from './effects';
import { forests } from './forest';
import type { Forest, Mark } from './forest';
import { comparisonWords, SIDES, sideOf, sideWord } from './words';

const content = getContent();
const marksOf = (plot: Forest): Mark[] => plot.studies.flatMap((s) => [...s.marks]);
const nodePlots = graph.nodes.map((n) => forests(effectsOfNode(n.id, content, graph), n.id));
const studyPlots = content.studies.map((s) => forests(effectsOfStudy(s, content, graph)));
const allPlots = [...nodePlots, ...studyPlots].flat();

describe('every row of every study', () => {
	test.each(content.studies.map((s) => [s.id, s] as const))('%s', (_, study) => {
		const page = studyPage(study, '', content, graph);
		const drawn = page.effects.flatMap(marksOf).map((m) => m.outcome);
		const listed = page.numbers.map((row) => row.outcome);
		expect([...drawn, ...listed].sort()).toEqual(study.numbers.map((row) => row.outcome).sort());
		// Only effects with an interval are drawn, and all of them are.
		const effects = study.numbers.filter((r) => r.kind === 'effect').map((r) => r.outcome);
		expect(drawn.sort()).toEqual(effects.sort());
	});

	it('stands on the pages of what was measured and of what was compared, and on no other', () => {
		for (const [i, node] of graph.nodes.entries()) {
			const rows = content.studies.flatMap((s) =>
				s.numbers.filter(
					(r) => r.kind === 'effect' && (r.about === node.id || r.exposure === node.id)
				)
			);
			const marks = nodePlots[i]!.flatMap(marksOf);
			expect(marks.map((m) => m.outcome).sort()).toEqual(rows.map((r) => r.outcome).sort());
		}
	});

	it('there is something to plot', () => {
		expect(nodePlots.filter((p) => p.length > 0).length).toBeGreaterThan(30);
		expect(allPlots.some((p) => p.clamped)).toBe(true);
	});
});

/** Labels as wide as at 200 % text on the narrowest phone neither meet nor leave the plot. */
function labelsFit(ticks: Forest['ticks'], zeroAt: number) {
	const box = ticks.map((t) => {
		const half = measure(t.label, TICK_SIZE) / 2;
		const middle = (t.at / 100) * NARROWEST;
		return { from: middle - half, to: middle + half, zero: t.at === zeroAt };
	});
	for (const [i, b] of box.entries()) {
		if (i > 0) expect(b.from).toBeGreaterThan(box[i - 1]!.to);
		if (b.zero) continue;
		expect(b.from).toBeGreaterThanOrEqual(0);
		expect(b.to).toBeLessThanOrEqual(NARROWEST);
	}
}

describe('every plot', () => {
	it('holds one measure on one scale, with a name of its own', () => {
		for (const plot of allPlots) {
			expect(content.outcomes.map((o) => o.title)).toContain(plot.title);
		}
		const named = content.outcomes.map((o) => o.title);
		expect(new Set(named).size).toBe(named.length);
	});

	it('keeps everything inside the box, in order, ticks at equal steps of the scale', () => {
		for (const plot of allPlots) {
			for (const m of marksOf(plot)) {
				expect(m.from).toBeGreaterThanOrEqual(0);
				expect(m.to).toBeLessThanOrEqual(100);
				expect(m.from).toBeLessThanOrEqual(m.at);
				expect(m.at).toBeLessThanOrEqual(m.to);
				// An estimate is always drawn where it is; only intervals are cut.
				if (m.clampedLow) expect(m.from).toBe(0);
				if (m.clampedHigh) expect(m.to).toBe(100);
			}
			labelsFit(plot.ticks, plot.zeroAt);
			expect(plot.ticks.some((t) => t.at === plot.zeroAt)).toBe(true);
			expect(plot.ticks.length).toBeGreaterThan(1);
		}
	});

	it('shows a mark left of the line exactly if its estimate is below "no effect"', () => {
		for (const study of content.studies) {
			for (const row of study.numbers.filter(isEffect)) {
				const plot = forests(effectsOfStudy(study, content, graph)).find(
					(p) => p.group === row.group
				)!;
				const mark = marksOf(plot).find(
					(m) => m.outcome === row.outcome && m.comparison === comparisonWords(row.comparison)
				)!;
				const side = Math.sign(row.estimate - row.null_value!);
				expect(Math.sign(Math.round((mark.at - plot.zeroAt) * 20))).toBe(
					Math.abs(mark.at - plot.zeroAt) < 0.05 ? 0 : side
				);
			}
		}
	});

	it('orders studies by design, then the newest', () => {
		const eczema = forests(effectsOfNode('atopic-dermatitis', content, graph), 'atopic-dermatitis');
		const odds = eczema.find((p) => p.group === 'eczema-odds-ratio')!;
		expect(odds.studies.map((s) => s.study.id)).toEqual([
			'tsakok-2013',
			'baurecht-2007',
			'allen-2014',
			'slob-2020',
			'lim-2024-fibre-ad'
		]);
		// What was measured in it comes before what it was compared for.
		const firstOther = eczema.findIndex((p) => p.group === 'crohns-odds-ratio');
		const lastOwn = eczema.findIndex((p) => p.group === 'eczema-hazard-ratio');
		expect(lastOwn).toBeLessThan(firstOther);
	});

	it('marks two papers from one trial', () => {
		const study = content.studies.find((s) => s.id === 'kelleher-2021')!;
		const { studies } = effectsOfStudy(study, content, graph);
		expect(studies[0]!.sameTrial).toEqual({ id: 'kelleher-2022', label: 'Kelleher 2022' });
	});

	it('says in a sentence how many lines cross', () => {
		const dairy = forests(effectsOfNode('dairy', content, graph), 'dairy');
		const odds = dairy.find((p) => p.group === 'acne-odds-ratio')!;
		// By hand: seven results of Juhl (cheese touches 1) and one of Penso (milk touches 1).
		expect(odds.summary).toBe(
			'8 results from 2 studies; 2 intervals cross the line of no effect, 6 are wholly on the side of “worse”.'
		);
		expect(odds.overlapping).toBe(true);
		const fishOil = content.studies.find((s) => s.id === 'yang-2019-fish-oil')!;
		expect(forests(effectsOfStudy(fishOil, content, graph))[0]!.summary).toBe(
			'1 result; its interval crosses the line of no effect.'
		);
	});
});

/** Worked out by hand from what each study found. */
test.each([
	// Lower is better, ratio: fewer infants with eczema.
	['chen-2022-probiotics-prevention', 'Atopic dermatitis in infancy', 'left', 'better'],
	// Lower is better, ratio above 1: more skin infections with moisturiser.
	['chalmers-2020-beep', 'skin infections in the first year', 'right', 'worse'],
	// Lower is better, hazard ratio: stool transplants did worse than sham.
	['kragsnaes-2021', 'needed stronger treatment', 'right', 'worse'],
	// Lower is better, difference: a lower psoriasis score.
	['perez-bootello-2025-medipso', 'PASI change at week 16', 'left', 'better'],
	// Lower is better, difference above 0: more active bowel disease.
	['hueber-2012', "Crohn's activity index", 'right', 'worse'],
	// Lower is better, standardised difference.
	['sakhaei-2020', 'Acne severity, low GI/GL diet', 'left', 'better'],
	// Higher is better, odds ratio: rated as improved.
	['fabbrocini-2016', 'Rated improved', 'right', 'better'],
	// Higher is better, risk ratio that may be chance.
	['zhu-2024-probiotics-psoriasis', 'reached PASI 75', 'null', 'includes “no difference”'],
	// Higher is better, standardised difference written so that positive is good.
	['hedman-lagerlof-2021', 'eczema symptoms', 'right', 'better'],
	// Higher is better, correlation below 0: wounds heal worse under stress.
	['walburn-2009', 'correlation of stress', 'left', 'worse'],
	// Higher is better, percentage points whose interval starts at 0.
	['oykhman-2022', 'reached 8.7-point', 'null', 'includes “no difference”'],
	// Neither: more and less only.
	['so-2018', 'Bifidobacterium', 'right', 'more'],
	['jain-2024', 'Cortisol', 'left', 'less'],
	['ismail-2012', 'Gut bacterial diversity', 'left', 'less'],
	// Fish oil: no difference.
	['yang-2019-fish-oil', 'PASI change', 'null', 'includes “no difference”']
])('%s, %s: %s, %s', (id, outcome, side, verdict) => {
	const study = content.studies.find((s) => s.id === id)!;
	const mark = forests(effectsOfStudy(study, content, graph))
		.flatMap(marksOf)
		.find((m) => m.outcome.startsWith(outcome))!;
	expect([mark.side, mark.verdict]).toEqual([side, verdict]);
});

test('the sides of every axis are the words of its rows', () => {
	for (const better of ['lower', 'higher', 'neither'] as const) {
		for (const side of ['left', 'right'] as const) {
			expect(SIDES[better][side].startsWith(sideWord(side, better))).toBe(true);
		}
	}
	expect(SIDES.lower.left).toBe(SIDES.higher.right);
});

test.each([
	['any vs no intake', 'any compared with no intake'],
	['vs less than weekly', 'compared with less than weekly'],
	['high vs low intake, adjusted', 'high compared with low intake, adjusted for other differences'],
	['adjusted', 'adjusted for other differences'],
	['per course', 'per course']
])('%s in words', (short, words) => expect(comparisonWords(short)).toBe(words));

describe('any rows', () => {
	const ratio = fc
		.tuple(
			fc.double({ min: -6, max: 6, noNaN: true }),
			fc.double({ min: 0, max: 7, noNaN: true }),
			fc.double({ min: 0, max: 7, noNaN: true })
		)
		.map(([mid, down, up]) => ({
			estimate: Math.exp(mid),
			low: Math.exp(mid - down),
			high: Math.exp(mid + up),
			zero: 1 as const
		}));
	const difference = fc
		.tuple(
			fc.double({ min: -500, max: 500, noNaN: true }),
			fc.double({ min: 0, max: 900, noNaN: true }),
			fc.double({ min: 0, max: 900, noNaN: true })
		)
		.map(([mid, down, up]) => ({
			estimate: mid,
			low: mid - down,
			high: mid + up,
			zero: 0 as const
		}));
	type Row = Pick<EffectRow, 'estimate' | 'low' | 'high' | 'zero'>;
	const groups = fc.oneof(
		fc.array<Row>(ratio, { minLength: 1, maxLength: 12 }),
		fc.array<Row>(difference, { minLength: 1, maxLength: 12 })
	);

	it('fit their axis; what is cut is said to be cut', () => {
		fc.assert(
			fc.property(groups, (rows) => {
				const axis = axisOf(rows);
				expect(axis.zeroAt).toBeGreaterThan(0);
				expect(axis.zeroAt).toBeLessThan(100);
				labelsFit(axis.ticks, axis.zeroAt);
				for (const row of rows) {
					const p = axis.place(row);
					for (const x of [p.from, p.at, p.to]) {
						expect(x).toBeGreaterThanOrEqual(0);
						expect(x).toBeLessThanOrEqual(100);
					}
					expect(p.from).toBeLessThanOrEqual(p.at);
					expect(p.at).toBeLessThanOrEqual(p.to);
					// An end inside the picture is not cut, an end at the edge is.
					expect(p.clampedLow).toBe(p.from === 0);
					expect(p.clampedHigh).toBe(p.to === 100);
					// An estimate is never at the edge, so it is never moved.
					expect(p.at).toBeGreaterThan(0);
					expect(p.at).toBeLessThan(100);
					const side = sideOf(row);
					if (side === 'left') expect(p.to).toBeLessThanOrEqual(axis.zeroAt);
					if (side === 'right') expect(p.from).toBeGreaterThanOrEqual(axis.zeroAt);
				}
			})
		);
	});
});
