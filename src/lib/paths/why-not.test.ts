/** Each reason for "no path", and that it is said in a sentence; and paths in words. */
import { describe, expect, it, test } from 'vitest';
import { graph } from '../graph/data';
import { filterGraph } from '../graph/filter';
import { makeGraph } from '../graph/graph';
import { studyById } from '../graph/studies';
import type { Claim, GraphNode, NodeKind } from '../graph/types';
import { findPaths } from './find';
import { NET_WORDS, speakChain, speakNet, speakWeakest } from './speak';
import { whyNot } from './why-not';
import { speakWhyNot } from './why-words';

const kinds: Record<string, NodeKind> = { x: 'condition', t: 'story' };
const nodes: GraphNode[] = [...'abcdefgxt'].map((id) => ({
	id,
	kind: kinds[id] ?? 'mediator',
	label: id.toUpperCase(),
	path: `/x/${id}`,
	...(id === 't' && { mentions: ['a'] })
}));
const claim = (ends: string, over: Partial<Claim> = {}): Claim => ({
	id: `c-${ends}`,
	subject: ends[0]!,
	object: ends[1]!,
	mechanism: 'none',
	direction: 'none',
	setting: 'mechanism',
	draw: 'arrow',
	sign: 'raises',
	certainty: 'low',
	species: 'human',
	studies: [{ id: 's1', stance: 'supports' }],
	...over
});
const toy = (...claims: Claim[]) => makeGraph({ groups: [], nodes, claims, studyNames: {} });
const rules = (g: ReturnType<typeof toy>, from: string, to: string) => {
	expect(findPaths(g, from, to)).toEqual([]);
	const why = whyNot(g, g, from, to);
	for (const w of why) expect(speakWhyNot(w, g)).toMatch(/^[A-Z“][^{}]*\.$/);
	return why.map((w) => w.rule);
};

describe('why there is no path', () => {
	const chain = (letters: string) => [...letters].slice(1).map((to, i) => claim(letters[i]! + to));

	test.each([
		['same', toy(), 'a', 'a', ['same']],
		['no claims at either end', toy(), 'a', 'b', ['no-claims', 'no-claims']],
		['a story', toy(claim('bc')), 't', 'c', ['words-only']],
		['only a null', toy(claim('ab', { sign: 'none' }), claim('cd')), 'a', 'd', ['nothing-found']],
		[
			'only an idea',
			toy(claim('ab', { draw: 'untested' }), claim('cd')),
			'a',
			'd',
			['nothing-found']
		],
		['only arrows in', toy(claim('ba'), claim('cd')), 'a', 'd', ['no-way-out']],
		['only arrows out', toy(claim('ab'), claim('cd')), 'a', 'c', ['no-way-in']],
		['the other way', toy(claim('ba')), 'a', 'b', ['no-way-out', 'no-way-in', 'other-way']],
		['through a condition', toy(claim('ax'), claim('xb')), 'a', 'b', ['through-ends']],
		['six links', toy(...chain('abcdefg')), 'a', 'g', ['too-long']],
		['apart', toy(claim('ab'), claim('cd')), 'a', 'd', ['apart']]
	] as const)('%s', (_, g, from, to, wanted) => expect(rules(g, from, to)).toEqual(wanted));

	it('counts what the evidence bar took', () => {
		const left = filterGraph(graph, { who: 'anything', sure: 'high' }, studyById);
		const [from, to] = ['chronic-stress', 'psoriasis'];
		const without = findPaths(graph, from, to).length;
		expect(without).toBeGreaterThan(0);
		expect(whyNot(graph, left, from, to)).toEqual([{ rule: 'bar', without }]);
	});

	it('has one for every pair of the real graph without a path', () => {
		for (const from of graph.nodes.slice(0, 40))
			for (const to of graph.nodes.slice(30)) {
				if (findPaths(graph, from.id, to.id).length > 0) continue;
				expect(whyNot(graph, graph, from.id, to.id).length, `${from.id} ${to.id}`).toBeGreaterThan(
					0
				);
			}
	});
});

test('a chain is told no surer than its steps, and its sign follows from them', () => {
	const g = toy(
		claim('ab', { certainty: 'high', sign: 'lowers' }),
		claim('bc', { certainty: 'very-low', sign: 'lowers' }),
		claim('cd', { sign: 'associated' })
	);
	const [path] = findPaths(g, 'a', 'c');
	expect(speakChain(path!, g)).toBe('A lowers B, which might lower C');
	expect(NET_WORDS[path!.net]).toBe('raises');
	expect(speakNet(path!, g)).toMatch(/^if every step held, more a would mean more C/i);
	expect(speakWeakest(path!, g)).toMatch(/^B might lower C \(very low certainty, 1 study/);
	const [longer] = findPaths(g, 'a', 'd');
	expect(speakChain(longer!, g)).toMatch(/which goes with more D$/);
	expect(NET_WORDS[longer!.net]).toBe('cannot say');
	expect(speakNet(longer!, g)).toMatch(/1 step only goes together/);
});
