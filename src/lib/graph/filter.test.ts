import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { graph } from './data';
import { clears, filterGraph, isRaised, isTrial } from './filter';
import { certaintyRank, deriveLink, makeGraph } from './graph';
import { studyById } from './studies';
import {
	CERTAINTIES,
	CLAIM_SPECIES,
	DESIGNS,
	DIRECTIONS,
	DRAWS,
	MECHANISMS,
	POOLS,
	SETTINGS,
	SIGNS,
	SPECIES,
	STANCES,
	SURE,
	WHO
} from './types';
import type { Bar, Claim, Graph, GraphStudy } from './types';

type Study = Pick<GraphStudy, 'id' | 'species' | 'design' | 'pools'>;

const study = (id: string, over: Partial<Study> = {}): Study => ({
	id,
	species: ['human'],
	design: 'cohort',
	...over
});
const studies = new Map(
	[
		study('cohort'),
		study('trial', { design: 'rct' }),
		study('loose-trial', { design: 'nonrandomised-trial' }),
		study('pooled-trials', { design: 'meta-analysis', pools: 'trials' }),
		study('pooled-mix', { design: 'systematic-review', pools: 'mixed' }),
		study('genes', { design: 'mendelian-randomization' }),
		study('advice', { design: 'guideline' }),
		study('mice', { design: 'animal', species: ['animal'] }),
		study('mice-trial', { design: 'rct', species: ['animal'] }),
		study('mice-and-people', { design: 'rct', species: ['human', 'animal'] })
	].map((s) => [s.id, s])
);

const claim = (over: Partial<Claim>, ...ids: string[]): Claim => ({
	id: 'c',
	subject: 'a',
	object: 'b',
	mechanism: 'none',
	direction: 'none',
	setting: 'treatment',
	draw: 'arrow',
	sign: 'lowers',
	certainty: 'low',
	species: 'human',
	studies: ids.map((id) => ({ id, stance: 'supports' })),
	...over
});

/** What each "in whom" lets through, weakest first. */
const who = (c: Claim) => WHO.filter((w) => clears(c, { who: w, sure: 'any' }, studies));

describe('in whom', () => {
	test.each([
		['people, watched only', claim({}, 'cohort'), ['anything', 'people']],
		['a randomised trial', claim({}, 'trial'), ['anything', 'people', 'trials']],
		['a trial without random groups', claim({}, 'loose-trial'), ['anything', 'people', 'trials']],
		['a review of trials', claim({}, 'pooled-trials'), ['anything', 'people', 'trials']],
		['a review of trials and more', claim({}, 'pooled-mix'), ['anything', 'people']],
		['genes', claim({}, 'genes'), ['anything', 'people']],
		['a guideline', claim({}, 'advice'), ['anything', 'people']],
		['mice', claim({ species: 'animal' }, 'mice'), ['anything']],
		['a trial in mice', claim({ species: 'animal' }, 'mice-trial'), ['anything']],
		['one good study among others', claim({}, 'mice', 'trial'), ['anything', 'people', 'trials']],
		[
			'shown in mice by a paper that also had people',
			claim({ species: 'animal' }, 'mice-and-people'),
			['anything']
		],
		['shown in both', claim({ species: 'human+animal' }, 'mice', 'cohort'), ['anything', 'people']],
		[
			'an association seen inside a trial',
			claim({ sign: 'associated' }, 'trial'),
			['anything', 'people']
		],
		['no effect in a trial', claim({ sign: 'none' }, 'trial'), ['anything', 'people', 'trials']],
		['told in words only', claim({ draw: 'note' }, 'trial'), ['anything', 'people', 'trials']],
		['untested', claim({ draw: 'untested' }, 'trial'), ['anything']],
		['a study nobody knows', claim({}, 'lost'), ['anything']],
		['no study', claim({}), ['anything']]
	])('%s', (_, c, expected) => expect(who(c)).toEqual(expected));

	it('is carried by mixed studies, never by contradicting ones', () => {
		const stance = (s: 'mixed' | 'contradicts') =>
			who(claim({ studies: [{ id: 'trial', stance: s }] }));
		expect(stance('mixed')).toEqual(['anything', 'people', 'trials']);
		expect(stance('contradicts')).toEqual(['anything']);
	});
});

describe('how sure', () => {
	test.each(CERTAINTIES)('%s clears what it should', (certainty) => {
		const through = SURE.filter((sure) =>
			clears(claim({ certainty }, 'mice'), { who: 'anything', sure }, studies)
		);
		expect(through).toEqual(SURE.slice(0, certaintyRank(certainty) + 1));
	});

	it('asks nothing of who the study was made in', () =>
		expect(
			clears(claim({ species: 'animal' }, 'mice'), { who: 'anything', sure: 'low' }, studies)
		).toBe(true));

	it('lets nothing untested through, whatever certainty stands beside it', () =>
		expect(
			clears(
				claim({ draw: 'untested', certainty: 'high' }),
				{ who: 'anything', sure: 'low' },
				studies
			)
		).toBe(false));
});

test('a trial must be with people', () => {
	expect(isTrial(studies.get('mice-trial')!)).toBe(false);
	expect(isTrial(studies.get('mice-and-people')!)).toBe(true);
});

const ALL: readonly Bar[] = WHO.flatMap((w) => SURE.map((sure) => ({ who: w, sure })));
/** Pairs in which the second asks at least as much as the first. */
const PAIRS = ALL.flatMap((lower) =>
	ALL.filter(
		(b) =>
			WHO.indexOf(b.who) >= WHO.indexOf(lower.who) &&
			SURE.indexOf(b.sure) >= SURE.indexOf(lower.sure)
	).map((higher) => [lower, higher] as const)
);

type Ids = ReadonlyMap<string, Study>;

/** What must hold of any collection. */
function holds(full: Graph, ids: Ids): void {
	const left = new Map(ALL.map((bar) => [bar, filterGraph(full, bar, ids)] as const));
	for (const [lower, higher] of PAIRS) {
		const has = new Set(left.get(lower)!.links.map((l) => l.id));
		expect(left.get(higher)!.links.filter((l) => !has.has(l.id))).toEqual([]);
		const claims = new Set(left.get(lower)!.claims);
		expect(left.get(higher)!.claims.every((c) => claims.has(c))).toBe(true);
	}
	for (const [bar, g] of left) {
		expect(g.nodes).toBe(full.nodes);
		for (const link of g.links) {
			// Nothing of a link's look comes from a claim that is gone.
			expect(link).toEqual(deriveLink(link.claims));
			expect(link.claims.every((c) => clears(c, bar, ids))).toBe(true);
			expect(link.claims.length).toBeGreaterThan(0);
			if (!isRaised(bar)) continue;
			expect(link.untested).toBe(false);
			if (bar.sure !== 'any')
				expect(certaintyRank(link.certainty)).toBeGreaterThanOrEqual(certaintyRank(bar.sure));
		}
		// Nothing that clears is lost on the way.
		expect(g.claims).toEqual(full.claims.filter((c) => clears(c, bar, ids)));
	}
}

const name = fc.constantFrom('a', 'b', 'd', 'e');
const randomStudy = fc.record({
	species: fc.uniqueArray(fc.constantFrom(...SPECIES), { minLength: 1 }),
	design: fc.constantFrom(...DESIGNS),
	pools: fc.option(fc.constantFrom(...POOLS), { nil: undefined })
});
const randomClaim = fc.record({
	subject: name,
	object: name,
	mechanism: fc.constantFrom(...MECHANISMS, 'none' as const),
	direction: fc.constantFrom(...DIRECTIONS),
	setting: fc.constantFrom(...SETTINGS),
	draw: fc.constantFrom(...DRAWS),
	sign: fc.constantFrom(...SIGNS),
	certainty: fc.constantFrom(...CERTAINTIES),
	species: fc.constantFrom(...CLAIM_SPECIES),
	studies: fc.uniqueArray(
		fc.record({ id: fc.nat({ max: 9 }).map(String), stance: fc.constantFrom(...STANCES) }),
		{ maxLength: 4, selector: (s) => s.id }
	)
});

describe('raising either control', () => {
	it('never adds a link, and derives the rest anew: our collection', () => holds(graph, studyById));

	it('never adds a link, and derives the rest anew: any collection', () => {
		fc.assert(
			fc.property(
				fc.array(randomStudy, { minLength: 10, maxLength: 10 }),
				fc.array(randomClaim, { maxLength: 14 }),
				(list, claims) => {
					const ids: Ids = new Map(
						list.map(({ pools, ...s }, i) => [
							String(i),
							{ id: String(i), ...s, ...(pools ? { pools } : {}) }
						])
					);
					const nodes = ['a', 'b', 'd', 'e'].map((id) => ({
						id,
						kind: 'mediator' as const,
						label: id,
						path: `/mediators/${id}`
					}));
					holds(
						makeGraph({
							nodes,
							groups: [],
							studyNames: {},
							claims: claims.map((c, i) => ({ id: `c-${i}`, ...c }))
						}),
						ids
					);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('changes our picture: each step of each control takes something away', () => {
		const n = (bar: Bar) => filterGraph(graph, bar, studyById).links.length;
		for (const [i, sure] of SURE.entries())
			if (i > 0)
				expect(n({ who: 'anything', sure })).toBeLessThan(
					n({ who: 'anything', sure: SURE[i - 1]! })
				);
		for (const [i, w] of WHO.entries())
			if (i > 0)
				expect(n({ who: w, sure: 'any' })).toBeLessThan(n({ who: WHO[i - 1]!, sure: 'any' }));
	});

	it('asks nothing when nothing is raised: the same Graph, untested ideas and all', () =>
		expect(filterGraph(graph, { who: 'anything', sure: 'any' }, studyById)).toBe(graph));
});
