import { describe, expect, test } from 'vitest';
import { graph } from './data';
import { makeGraph } from './graph';
import type { Claim, GraphNode, NodeKind, Sign } from './types';
import { inSentence, isPlural, list, speakClaim, speakLink, speakSpecies, verb } from './words';

const node = (id: string, label: string, kind: NodeKind): GraphNode => ({
	id,
	kind,
	label,
	path: `/x/${id}`
});

const claim = (over: Partial<Claim>): Claim => ({
	id: 'c-x',
	subject: 'a',
	object: 'b',
	mechanism: 'none',
	direction: 'none',
	setting: 'mechanism',
	draw: 'arrow',
	sign: 'raises',
	certainty: 'very-low',
	species: 'animal',
	studies: [{ id: 's', stance: 'supports' }],
	...over
});

const toy = (...claims: Claim[]) =>
	makeGraph({
		groups: [],
		nodes: [node('a', 'Alpha', 'mediator'), node('b', 'T cells of a kind', 'mediator')],
		claims,
		studyNames: {}
	});

const say = (...claims: Claim[]): string => {
	const g = toy(...claims);
	return speakLink(g.links[0]!, g);
};

describe('labels inside sentences', () => {
	test.each([
		['Regulatory T cells', 'more regulatory T cells', 'regulatory T cells', true],
		['IL-17', 'more IL-17', 'IL-17', false],
		['Th17 cells', 'more Th17 cells', 'Th17 cells', true],
		['Northern light', 'a more Northern light', 'Northern light', false],
		['Wound healing', 'faster wound healing', 'wound healing', false],
		['Cutting out things (a plan)', 'cutting out more', 'cutting out things (a plan)', false],
		['Drops only when needed', 'drops only when needed', 'drops only when needed', true],
		['Redness', 'more skin redness', 'redness', false]
	])('%s', (label, quantity, inside, plural) => {
		const proper = quantity.includes(` ${label.split(' ')[0]}`);
		expect(inSentence({ label, proper })).toBe(inside);
		expect(isPlural({ label })).toBe(plural);
	});
});

test('list and verb', () => {
	expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
		'',
		'a',
		'a and b',
		'a, b and c'
	]);
	expect(verb('associated-negative')).toBe('goes with less');
	expect(verb('none', true)).toBe('show no effect on');
	expect(speakSpecies([{ species: 'in-vitro' }, { species: 'human+animal' }])).toBe(
		'studied in people, in animals and in cells'
	);
});

describe('speakLink', () => {
	test.each<[Sign, string]>([
		['raises', 'Alpha raises T cells of a kind, very low certainty, studied in animals'],
		['lowers', 'Alpha lowers T cells of a kind, very low certainty, studied in animals'],
		[
			'associated',
			'Alpha goes with more T cells of a kind, very low certainty, studied in animals'
		],
		['none', 'Alpha shows no effect on T cells of a kind, very low certainty, studied in animals']
	])('%s', (sign, words) => expect(say(claim({ sign }))).toBe(words));

	test('contested is said', () => {
		const studies = [{ id: 's', stance: 'contradicts' as const }];
		expect(say(claim({ studies }))).toMatch(/studied in animals, contested$/);
		expect(speakClaim(claim({ studies }), toy())).toMatch(/, contested$/);
	});

	test('untested has no sign and no certainty', () => {
		expect(say(claim({ draw: 'untested' }))).toBe(
			'Popular idea, untested: alpha and T cells of a kind'
		);
	});

	test('depends lists each setting', () => {
		const words = say(
			claim({ sign: 'none', setting: 'treatment', species: 'human', certainty: 'moderate' }),
			claim({
				id: 'c-y',
				sign: 'lowers',
				setting: 'prevention',
				species: 'human',
				certainty: 'low'
			})
		);
		expect(words).toBe(
			'Alpha and T cells of a kind: it depends; as treatment, shows no effect on it (moderate certainty, studied in people); to prevent, lowers it (low certainty, studied in people)'
		);
	});
});

describe('every real link and claim', () => {
	const spoken = [
		...graph.links.map((l) => [l.id, speakLink(l, graph)] as const),
		...graph.claims.map((c) => [c.id, speakClaim(c, graph)] as const)
	];
	test.each(spoken)('%s', (_, words) => {
		expect(words).not.toMatch(/undefined|null|NaN|\[object| {2}/);
		expect(words).toMatch(/^[A-Z]/);
		expect(words).toMatch(/[a-zA-Z0-9)]$/);
	});
	test('all of them', () => expect(spoken.length).toBeGreaterThan(250));
});
