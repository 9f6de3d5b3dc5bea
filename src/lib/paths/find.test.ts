/** Rule 17, against a search written another way. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { graph } from '../graph/data';
import { makeGraph } from '../graph/graph';
import { CERTAINTIES, NODE_KINDS, SIGNS } from '../graph/types';
import type { Claim, Graph, GraphNode, NodeKind } from '../graph/types';
import { ENDS_ONLY, MOST_LINKS, findPaths, stops } from './find';
import type { Path } from './find';

const node = (id: string, kind: NodeKind): GraphNode => ({ id, kind, label: id, path: `/x/${id}` });
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
const toy = (nodes: GraphNode[], ...claims: Claim[]) =>
	makeGraph({ groups: [], nodes, claims, studyNames: {} });
const line = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => node(id, 'mediator'));
const said = (paths: Path[]) => paths.map((p) => `${stops(p).join('')} ${p.net} ${p.certainty}`);

/**
 * Rule 17 once more, by trying every sequence of claims: no graph library, no links, no shared code. A path is told by
 * its nodes and the subject and object of each of its steps.
 */
function bruteForce(g: Graph, from: string, to: string): string[] {
	const good = g.claims.filter((c) => c.draw === 'arrow' && c.sign !== 'none');
	const pairs = [...new Set(good.map((c) => `${c.subject} ${c.object}`))].map((pair) => {
		const [subject, object] = pair.split(' ') as [string, string];
		const all = good.filter((c) => c.subject === subject && c.object === object);
		return {
			subject,
			object,
			plain: all.every((c) => c.sign === 'associated' || c.sign === 'associated-negative')
		};
	});
	const found: string[] = [];
	const walk = (at: string[], told: string[]): void => {
		const here = at.at(-1)!;
		if (here === to) {
			found.push(told.join(', '));
			return;
		}
		const kind = g.nodeById.get(here)!.kind;
		if (at.length > 1 && ['condition', 'related-condition', 'solution'].includes(kind)) return;
		if (told.length === 5) return;
		for (const p of pairs) {
			const next =
				p.subject === here ? p.object : p.plain && p.object === here ? p.subject : undefined;
			if (next === undefined || at.includes(next)) continue;
			walk([...at, next], [...told, `${p.subject}>${p.object}`]);
		}
	};
	if (from !== to) walk([from], []);
	return found.sort();
}
const told = (paths: Path[]) =>
	paths.map((p) => p.steps.map((s) => `${s.link.source}>${s.link.target}`).join(', ')).sort();

describe('rule by rule', () => {
	test('arrows are walked forward only, associations from either end', () => {
		const g = toy(line, claim('a', 'b'), claim('c', 'b', { sign: 'associated' }));
		expect(said(findPaths(g, 'a', 'c'))).toEqual(['abc unsaid low']);
		expect(findPaths(g, 'b', 'a')).toEqual([]);
		expect(said(findPaths(g, 'c', 'b'))).toEqual(['cb unsaid low']);
	});

	test('a link that also has an arrow is walked as an arrow, and depends', () => {
		const g = toy(line, claim('a', 'b'), claim('a', 'b', { sign: 'associated' }));
		expect(said(findPaths(g, 'a', 'b'))).toEqual(['ab unsaid low']);
		expect(findPaths(g, 'b', 'a')).toEqual([]);
	});

	test('nulls, notes and untested ideas carry nobody', () => {
		for (const over of [{ sign: 'none' }, { draw: 'note' }, { draw: 'untested' }] as const)
			expect(findPaths(toy(line, claim('a', 'b', over)), 'a', 'b')).toEqual([]);
		const g = toy(line, claim('a', 'b', { sign: 'none' }), claim('a', 'b', { sign: 'lowers' }));
		expect(said(findPaths(g, 'a', 'b'))).toEqual(['ab unsaid low']);
	});

	test('two that lower make one that raises', () => {
		const lowers = { sign: 'lowers' } as const;
		const g = toy(line, claim('a', 'b', lowers), claim('b', 'c', lowers), claim('c', 'd', lowers));
		expect(said(findPaths(g, 'a', 'c'))).toEqual(['abc raises low']);
		expect(said(findPaths(g, 'a', 'd'))).toEqual(['abcd lowers low']);
	});

	test.each(ENDS_ONLY)('a %s is an end, never a step', (kind) => {
		const nodes = [node('a', 'mediator'), node('x', kind), node('b', 'mediator')];
		const g = toy(nodes, claim('a', 'x'), claim('x', 'b'));
		expect(findPaths(g, 'a', 'b')).toEqual([]);
		expect(said(findPaths(g, 'a', 'x'))).toEqual(['ax raises low']);
		expect(said(findPaths(g, 'x', 'b'))).toEqual(['xb raises low']);
	});

	test(`${MOST_LINKS} links and no more`, () => {
		const steps = line.slice(1).map((n, i) => claim(line[i]!.id, n.id));
		expect(said(findPaths(toy(line, ...steps), 'a', 'f'))).toEqual(['abcdef raises low']);
		expect(findPaths(toy(line, ...steps), 'a', 'g')).toEqual([]);
	});

	test('surest weakest link first, then the shortest, then the most studies', () => {
		const sure = { certainty: 'moderate' } as const;
		const two = { studies: ['s1', 's2'].map((id) => ({ id, stance: 'supports' as const })) };
		const g = toy(
			line,
			claim('a', 'g', { certainty: 'very-low' }),
			claim('a', 'b', { ...sure, certainty: 'high' }),
			claim('b', 'g', { certainty: 'low' }),
			claim('a', 'c', sure),
			claim('c', 'd', sure),
			claim('d', 'g', sure),
			claim('a', 'e', { certainty: 'low' }),
			claim('e', 'g', { ...two, certainty: 'low' })
		);
		expect(said(findPaths(g, 'a', 'g'))).toEqual([
			'acdg raises moderate',
			'aeg raises low',
			'abg raises low',
			'ag raises very-low'
		]);
	});

	test('the weakest step is the least certain, of those the one with fewest studies', () => {
		const two = { studies: ['s1', 's2'].map((id) => ({ id, stance: 'supports' as const })) };
		const g = toy(
			line,
			claim('a', 'b', two),
			claim('b', 'c'),
			claim('c', 'd', { certainty: 'high' })
		);
		const [path] = findPaths(g, 'a', 'd');
		expect(path!.weakest).toBe(1);
		expect(path!.studies).toBe(2);
	});

	test('two links between the same nodes make two paths', () => {
		const g = toy(line, claim('a', 'b'), claim('b', 'a', { sign: 'associated' }));
		expect(findPaths(g, 'a', 'b').map((p) => p.net)).toEqual(['raises', 'unsaid']);
	});

	test('unknown ids and equal ends have none', () => {
		const g = toy(line, claim('a', 'b'));
		expect([findPaths(g, 'a', 'a'), findPaths(g, 'a', 'zz'), findPaths(g, 'zz', 'a')]).toEqual([
			[],
			[],
			[]
		]);
	});
});

describe('against brute force', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const end = fc.constantFrom(...ids);
	const anyClaim = fc
		.record({
			subject: end,
			object: end,
			sign: fc.constantFrom(...SIGNS),
			draw: fc.constantFrom('arrow', 'arrow', 'arrow', 'note', 'untested'),
			certainty: fc.constantFrom(...CERTAINTIES),
			studies: fc
				.subarray(['s1', 's2', 's3'], { minLength: 1 })
				.map((list) => list.map((id) => ({ id, stance: 'supports' as const })))
		})
		.filter((c) => c.subject !== c.object)
		.map(({ subject, object, ...over }) => claim(subject, object, over as Partial<Claim>));
	const anyGraph = fc
		.tuple(
			fc.array(fc.constantFrom(...NODE_KINDS), { minLength: 6, maxLength: 6 }),
			fc.array(anyClaim, { maxLength: 18 })
		)
		.map(([kinds, claims]) =>
			toy(
				ids.map((id, i) => node(id, kinds[i]!)),
				...claims
			)
		);

	it('finds the same paths on random graphs, each once', () => {
		fc.assert(
			fc.property(anyGraph, end, end, (g, from, to) => {
				expect(told(findPaths(g, from, to))).toEqual(bruteForce(g, from, to));
			}),
			{ numRuns: 500 }
		);
	});

	it('orders them as the rule says, and never shows a chain surer than a step', () => {
		const rank = (p: Path) =>
			Math.min(...p.steps.map((s) => CERTAINTIES.indexOf(s.link.certainty)));
		fc.assert(
			fc.property(anyGraph, end, end, (g, from, to) => {
				const found = findPaths(g, from, to);
				for (const p of found) expect(CERTAINTIES.indexOf(p.certainty)).toBe(rank(p));
				const order = found.map((p) => [-rank(p), p.steps.length, -p.studies]);
				const sorted = [...order].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
				expect(order).toEqual(sorted);
			}),
			{ numRuns: 300 }
		);
	});

	it('finds the same on the real graph, between all pairs', () => {
		let paths = 0;
		const wrong: string[] = [];
		for (const from of graph.nodes)
			for (const to of graph.nodes) {
				const mine = told(findPaths(graph, from.id, to.id));
				if (mine.join('\n') !== bruteForce(graph, from.id, to.id).join('\n'))
					wrong.push(`${from.id} to ${to.id}`);
				paths += mine.length;
			}
		expect(wrong).toEqual([]);
		expect(paths).toBeGreaterThan(1000);
	}, 120_000);
});
