import { describe, expect, it, test } from 'vitest';
import { graph } from '../graph/data';
import { filterGraph } from '../graph/filter';
import { makeGraph } from '../graph/graph';
import { studyById } from '../graph/studies';
import { SURE, WHO } from '../graph/types';
import type { Bar, Claim, Graph, GraphNode, NodeKind } from '../graph/types';
import { barCount, barWords, linksInView, whatWasLost } from './lost';

const node = (id: string, kind: NodeKind, over: Partial<GraphNode> = {}): GraphNode => ({
	id,
	kind,
	label: id,
	path: `/x/${id}`,
	...over
});
let serial = 0;
const claim = (subject: string, object: string, over: Partial<Claim> = {}): Claim => ({
	id: `c-${++serial}`,
	subject,
	object,
	mechanism: 'immune-activation',
	direction: 'gut-to-skin',
	setting: 'risk',
	draw: 'arrow',
	sign: 'raises',
	certainty: 'low',
	species: 'human',
	studies: [{ id: 'trial', stance: 'supports' }],
	...over
});
const studies = new Map([
	['trial', { species: ['human'], design: 'rct' } as const],
	['mice', { species: ['animal'], design: 'animal' } as const]
]);
const mice = { species: 'animal', studies: [{ id: 'mice', stance: 'supports' }] } as const;

const road = node('immune-activation', 'mechanism', { label: 'Immune activation' });
const collection: Graph = makeGraph({
	groups: [],
	studyNames: {},
	nodes: [
		road,
		node('Wall', 'gut-state'),
		node('Spots', 'condition'),
		node('Itch', 'condition'),
		node('Cream', 'solution'),
		node('Tale', 'story', { mentions: ['Wall', 'Itch'] }),
		node('Alone', 'mediator')
	],
	claims: [
		claim('Wall', 'Spots'),
		claim('Wall', 'Itch', mice),
		claim('Cream', 'Itch', { mechanism: 'none', direction: 'none', certainty: 'high' })
	]
});
const said = (bar: Partial<Bar>, id?: string): string => {
	const full = { who: 'anything', sure: 'any', ...bar } as const;
	return whatWasLost(
		collection,
		filterGraph(collection, full, studies),
		full,
		id === undefined ? undefined : collection.nodeById.get(id)
	);
};
const counted = (bar: Partial<Bar>, id?: string): string =>
	barCount(
		collection,
		filterGraph(collection, { who: 'anything', sure: 'any', ...bar }, studies),
		id === undefined ? undefined : collection.nodeById.get(id)
	).words;

describe('counts say of what', () => {
	test.each([
		[{}, undefined, '3 of 3 links in our collection'],
		[{ who: 'people' }, undefined, '2 of 3 links in our collection'],
		[{ who: 'people' }, 'immune-activation', '1 of 2 links along this road'],
		[{ sure: 'high' }, 'Itch', '1 of 2 links of itch'],
		[{ sure: 'high' }, 'Tale', '0 of 1 link between the things it mentions'],
		[{ sure: 'high' }, 'Alone', '0 of 0 links of alone']
	] as const)('%o, %s: %s', (bar, id, words) => expect(counted(bar, id)).toBe(words));
});

describe('what was lost', () => {
	test.each([
		['nothing asked', {}, undefined, ''],
		[
			'a route of the overview',
			{ who: 'people' },
			undefined,
			'No gut route to itch is left; spots can still be reached.'
		],
		['every route', { sure: 'high' }, undefined, 'No gut route to any skin condition is left.'],
		[
			'a condition’s route, while another link of it stays',
			{ who: 'trials' },
			'Itch',
			'No gut route to itch is left. No link to wall is left.'
		],
		[
			'all that a node had',
			{ who: 'trials', sure: 'high' },
			'Wall',
			'Nothing in our collection that was tested in trials with people and has high certainty joins wall with anything.'
		],
		[
			'all that a story mentions',
			{ sure: 'moderate' },
			'Tale',
			'Nothing in our collection that has at least moderate certainty joins any two of the things it mentions.'
		],
		['nothing here', { who: 'trials' }, 'Cream', 'Nothing is lost here.'],
		['a node that had nothing', { who: 'trials' }, 'Alone', ''],
		[
			'a road’s ramp',
			{ who: 'people' },
			'immune-activation',
			'No gut route to itch is left by this road; spots can still be reached.'
		]
	] as const)('%s', (_, bar, id, words) => expect(said(bar, id)).toBe(words));

	it('says so when nothing at all is left', () => {
		const bar: Bar = { who: 'people', sure: 'high' };
		const left = filterGraph(collection, bar, new Map());
		expect(whatWasLost(collection, left, bar)).toBe('No link in our collection clears this bar.');
	});

	it('has a sentence for every node and every bar of our collection, true to its count', () => {
		for (const who of WHO)
			for (const sure of SURE) {
				const bar = { who, sure };
				const left = filterGraph(graph, bar, studyById);
				for (const focus of [undefined, ...graph.nodes]) {
					const { left: n, of } = barCount(graph, left, focus);
					const words = whatWasLost(graph, left, bar, focus);
					expect(n).toBeLessThanOrEqual(of);
					expect(of).toBe(linksInView(graph, focus).length);
					if (barWords(bar) === '' || of === 0) expect(words).toBe('');
					else expect(words).toMatch(/^[A-Z0-9].*\.$/);
					expect(words === 'Nothing is lost here.').toBe(words !== '' && n === of);
					if (focus && n === 0 && words) expect(words).toMatch(/^Nothing in our collection/);
				}
			}
	});
});

describe('the bar in words', () => {
	test.each([
		[{ who: 'anything', sure: 'any' }, ''],
		[{ who: 'people', sure: 'any' }, 'studied in people'],
		[{ who: 'anything', sure: 'low' }, 'with at least low certainty'],
		[{ who: 'trials', sure: 'high' }, 'tested in trials with people, with high certainty']
	] as const)('%o: %s', (bar, words) => expect(barWords(bar)).toBe(words));
});
