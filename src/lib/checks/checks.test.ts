import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { getContent } from '../content/site.server';
import { VERDICTS } from '../content/words';
import { graph } from '../graph/data';
import { nodePage } from '../panel/node-page';
import { checkViews, topics } from './checks';
import { countByStep, filterFromQuery, filterToQuery, matches, NO_FILTER } from './filter';
import { SCALE, stepOf, wordsOf } from './scale';

const content = getContent();
const checks = checkViews(content, graph);
const byId = new Map(checks.map((check) => [check.id, check]));
const known = new Set(topics(checks, graph).flatMap(({ nodes }) => nodes.map((n) => n.id)));

interface MustCheck {
	readonly topics: readonly { topic: string; checks: readonly string[] }[];
	readonly pack: Readonly<Record<string, string>>;
	readonly disagreements: readonly { advice: string; checks: readonly string[] }[];
}
const must = parse(readFileSync('tests/fixtures/must-check.yaml', 'utf8')) as MustCheck;

describe('coverage', () => {
	test.each([
		...must.topics.map(({ topic, checks }) => [topic, checks] as const),
		...must.disagreements.map(({ advice, checks }) => [advice, checks] as const)
	])('%s', (_what, ids) => {
		expect(ids.length).toBeGreaterThan(0);
		for (const id of ids) expect(byId.get(id), id).toBeDefined();
	});

	it('keeps the verdicts that came with the research', () => {
		expect(Object.keys(must.pack)).toHaveLength(10);
		for (const [id, verdict] of Object.entries(must.pack))
			expect(byId.get(id)?.verdict, id).toBe(verdict);
	});
});

describe('every check', () => {
	test.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
		// Judged by research, and reachable from each thing it names.
		expect(check.claims.length + check.studies.length).toBeGreaterThan(0);
		expect(check.nodes.length).toBeGreaterThan(0);
		expect(check.sayInstead).toBeTruthy();
		for (const node of check.about) {
			const page = nodePage(node, content, graph)!;
			expect(page.mentions.map((m) => m.path)).toContain(`/checks#${id}`);
		}
	});
});

describe('the scale', () => {
	it('has a step for every word of the content, and no other', () => {
		for (const word of VERDICTS) expect(SCALE).toContain(stepOf(word));
		expect(SCALE.flatMap(({ id }) => wordsOf(id)).sort()).toEqual([...VERDICTS].sort());
	});

	it.each([
		['well-supported', 'well-supported'],
		['partly', 'partly'],
		['depends-on-the-measure', 'depends'],
		['exaggerated', 'exaggerated'],
		['not-shown', 'not-shown'],
		['not-supported', 'not-shown'],
		['mice-only', 'mice-only'],
		['contradicted', 'contradicted'],
		['wrong', 'wrong']
	] as const)('%s stands on "%s", as the guide for writers says', (word, step) => {
		expect(stepOf(word).id).toBe(step);
		const guide = readFileSync('docs/content-guide.md', 'utf8');
		const row = guide.split('\n').find((line) => line.startsWith(`| \`${word}\``));
		expect(row).toContain(stepOf(word).label);
	});

	it('counts every statement once', () => {
		const counts = countByStep(checks, NO_FILTER);
		expect([...counts.values()].reduce((a, b) => a + b, 0)).toBe(content.checks.length);
		// By hand: the three that are a matter of counting.
		expect(checks.filter((c) => c.step === 'wrong').map((c) => c.id)).toEqual([
			'k-ten-to-one',
			'k-tennis-court',
			'k-thousands-of-centimetres'
		]);
		expect(counts.get('wrong')).toBe(3);
	});
});

describe('the filter', () => {
	const anyFilter = fc.record({
		verdict: fc.constantFrom(null, ...SCALE.map((s) => s.id)),
		about: fc.constantFrom(null, ...known),
		q: fc.string({ maxLength: 80 })
	});

	it('goes to the address and comes back', () => {
		fc.assert(
			fc.property(anyFilter, (filter) => {
				const back = filterFromQuery(new URLSearchParams(filterToQuery(filter)), known);
				expect(back).toEqual({ ...filter, q: filter.q.trim() ? filter.q : '' });
			})
		);
	});

	it('reads any address', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const filter = filterFromQuery(new URLSearchParams(text), known);
				expect(checks.filter((check) => matches(check, filter)).length).toBeLessThanOrEqual(
					checks.length
				);
			})
		);
		expect(filterFromQuery(new URLSearchParams('verdict=maybe&about=nothing'), known)).toEqual(
			NO_FILTER
		);
	});

	it('narrows: the counts of the steps are the statements shown for each', () => {
		fc.assert(
			fc.property(anyFilter, (filter) => {
				const counts = countByStep(checks, filter);
				for (const { id } of SCALE)
					expect(checks.filter((c) => matches(c, { ...filter, verdict: id })).length).toBe(
						counts.get(id)
					);
			}),
			{ numRuns: 30 }
		);
	});

	it('finds words in the reason, the better saying and the names of things', () => {
		const ids = (q: string) =>
			checks.filter((c) => matches(c, { ...NO_FILTER, q })).map((c) => c.id);
		expect(ids('badminton')).toEqual(['k-tennis-court']);
		expect(ids('FISH psoriasis')).toContain('k-fish-oil-psoriasis');
		expect(ids('zebra')).toEqual([]);
	});
});

it('topics count the statements that name them', () => {
	for (const { nodes } of topics(checks, graph))
		for (const { id, count } of nodes)
			expect(count).toBe(content.checks.filter((c) => c.mentions.includes(id)).length);
});
