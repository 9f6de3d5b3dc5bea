import { describe, expect, test } from 'vitest';
import { graph } from './data';
import { certaintyRank, makeGraph } from './graph';
import {
	about,
	byStrength,
	chains,
	claimsOf,
	conditionsOf,
	linksFor,
	mentioning,
	neighbours,
	ramps,
	routesTo,
	siblings,
	solutionsOf,
	studiesOf
} from './queries';
import { MECHANISMS } from './types';
import type { Claim, GraphNode, NodeKind } from './types';

const node = (id: string, kind: NodeKind): GraphNode => ({
	id,
	kind,
	label: id,
	path: `/x/${id}`
});

let serial = 0;
const claim = (subject: string, object: string, over: Partial<Claim> = {}): Claim => ({
	id: `c-${++serial}`,
	subject,
	object,
	mechanism: 'immune-activation',
	direction: 'gut-to-skin',
	setting: 'mechanism',
	draw: 'arrow',
	sign: 'raises',
	certainty: 'low',
	species: 'human',
	studies: [{ id: 's1', stance: 'supports' }],
	...over
});

const nodes = [
	node('gut', 'gut-state'),
	node('messenger', 'mediator'),
	node('second', 'mediator'),
	node('pill', 'solution'),
	node('gene', 'driver'),
	node('itch', 'condition'),
	node('spots', 'condition'),
	node('oil', 'skin-effect')
];
const toy = (...claims: Claim[]) => makeGraph({ groups: [], nodes, claims, studyNames: {} });

describe('ramps (rule 4)', () => {
	test('take the best certainty and leave out what is no route from the gut', () => {
		const found = ramps(
			toy(
				claim('gut', 'itch', { certainty: 'very-low' }),
				claim('messenger', 'itch', { direction: 'both', certainty: 'low' }),
				claim('gene', 'itch', { direction: 'none', certainty: 'high' }),
				claim('pill', 'itch', { certainty: 'high' }),
				claim('gut', 'itch', { sign: 'none', certainty: 'high' }),
				claim('gut', 'itch', { draw: 'note', certainty: 'high' }),
				claim('gut', 'spots', { mechanism: 'none' }),
				claim('oil', 'spots')
			)
		);
		expect(found.map((r) => [r.end, r.certainty, r.claims.length])).toEqual([['itch', 'low', 2]]);
	});

	test('the present pack has nine, none above low', () => {
		const found = ramps(graph);
		expect(found).toHaveLength(9);
		expect(Math.max(...found.map((r) => certaintyRank(r.certainty)))).toBe(certaintyRank('low'));
	});

	test('are read alike from both ends', () => {
		const fromRoads = MECHANISMS.flatMap((m) =>
			conditionsOf(graph, m).flatMap(({ node: n, ramp }) => (ramp ? [`${m} ${n.id}`] : []))
		);
		const fromConditions = graph.nodes
			.filter((n) => n.kind === 'condition')
			.flatMap((n) =>
				routesTo(graph, n.id).flatMap((r) => (r.ramp ? [`${r.mechanism} ${n.id}`] : []))
			);
		expect(fromConditions.sort()).toEqual(fromRoads.sort());
	});

	test('every mechanism lists every condition, ramps first', () => {
		for (const m of MECHANISMS) {
			const rows = conditionsOf(graph, m);
			expect(rows).toHaveLength(graph.nodes.filter((n) => n.kind === 'condition').length);
			const firstNone = rows.findIndex((r) => r.ramp === null);
			expect(rows.slice(firstNone).every((r) => r.ramp === null)).toBe(true);
		}
	});
});

describe('chains', () => {
	test('run from the gut through a messenger to the skin, as sure as the weakest step', () => {
		const [chain, ...others] = chains(
			toy(
				claim('gut', 'messenger', { certainty: 'very-low' }),
				claim('messenger', 'itch', { certainty: 'high', sign: 'associated' }),
				claim('gut', 'itch'),
				claim('messenger', 'spots', { mechanism: 'none' })
			),
			'immune-activation'
		);
		expect(chain?.steps.map((l) => l.id)).toEqual(['gut--messenger', 'messenger--itch']);
		expect(chain?.weakest).toBe('very-low');
		expect(chain?.associated).toBe(true);
		expect(others).toEqual([]);
	});

	test('are not closed by nulls, untested ideas or notes, and do not go round', () => {
		const broken = [
			claim('gut', 'messenger', { sign: 'none' }),
			claim('messenger', 'second'),
			claim('second', 'messenger'),
			claim('second', 'itch')
		];
		expect(chains(toy(...broken), 'immune-activation')).toEqual([]);
		const open = [claim('gut', 'messenger'), ...broken.slice(1)];
		expect(chains(toy(...open), 'immune-activation')).toHaveLength(1);
		expect(
			chains(
				toy(claim('gut', 'messenger', { draw: 'untested' }), ...broken.slice(1)),
				'immune-activation'
			)
		).toEqual([]);
	});

	test('on the pack every step is a link, joined end to end', () => {
		for (const m of MECHANISMS)
			for (const { steps } of chains(graph, m)) {
				expect(steps.length).toBeGreaterThan(1);
				steps.slice(1).forEach((l, i) => expect(l.source).toBe(steps[i]!.target));
			}
		expect(chains(graph, 'immune-activation').length).toBeGreaterThan(0);
	});
});

describe('neighbours', () => {
	test('put every link of every node into exactly one group', () => {
		for (const n of graph.nodes) {
			const all = Object.values(neighbours(graph, n.id)).flat();
			expect(new Set(all.map((l) => l.id)).size).toBe(all.length);
			expect(all).toHaveLength(linksFor(graph, n.id).length);
		}
	});

	test('by what was found', () => {
		const g = toy(
			claim('pill', 'itch'),
			claim('itch', 'gut'),
			claim('gut', 'spots', { sign: 'associated' }),
			claim('pill', 'spots', { sign: 'none' }),
			claim('gene', 'itch', { draw: 'untested' }),
			claim('gene', 'spots', { draw: 'note' })
		);
		const ids = Object.entries(neighbours(g, 'itch')).map(([k, ls]) => [k, ls.length]);
		expect(Object.fromEntries(ids)).toMatchObject({ into: 1, out: 1, with: 0, untested: 1 });
		expect(neighbours(g, 'spots')).toMatchObject({
			with: [{ id: 'gut--spots' }],
			nulls: [{ id: 'pill--spots' }],
			notes: [{ id: 'gene--spots' }]
		});
	});
});

test('solutions: surest first, nulls and ideas last', () => {
	const g = makeGraph({
		groups: [],
		nodes: [...nodes, node('walk', 'solution'), node('idea', 'solution')],
		claims: [
			claim('idea', 'itch', { draw: 'untested', certainty: 'high' }),
			claim('walk', 'itch', { sign: 'none', certainty: 'high' }),
			claim('pill', 'itch')
		],
		studyNames: {}
	});
	expect(solutionsOf(g, 'itch').map((s) => [s.node.id, s.certainty])).toEqual([
		['pill', 'low'],
		['idea', null],
		['walk', null]
	]);
	expect(solutionsOf(g, 'immune-activation')).toHaveLength(3);
});

test('studies: strongest design, then the largest, each with all its claims', () => {
	const pool = [
		{ id: 's1', design: 'animal' as const, n: 900 },
		{ id: 's2', design: 'rct' as const, n: 20 },
		{ id: 's3', design: 'rct' as const, n: 300 },
		{ id: 's4', design: 'rct' as const }
	];
	expect([...pool].sort(byStrength).map((s) => s.id)).toEqual(['s3', 's2', 's4', 's1']);
	const used = studiesOf(
		[
			claim('a', 'b'),
			claim('a', 'c', { studies: ['s1', 's2', 's9'].map((id) => ({ id, stance: 'mixed' })) })
		],
		new Map(pool.map((s) => [s.id, s]))
	);
	expect(used.map((u) => [u.study.id, u.uses.length])).toEqual([
		['s2', 1],
		['s1', 2]
	]);
});

test('claims, mentions, siblings', () => {
	expect(claimsOf(graph, 'immune-activation').length).toBeGreaterThan(40);
	expect(mentioning([{ mentions: ['x'] }, {}], 'x')).toHaveLength(1);
	expect(about([{ nodes: ['x'] }, { nodes: [] }], 'x')).toHaveLength(1);
	for (const n of graph.nodes) {
		const kin = siblings(graph, n);
		if (kin) expect(siblings(graph, kin.next)?.previous.id).toBe(n.id);
	}
});
