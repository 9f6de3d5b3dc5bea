/**
 * The Graph in plain words: what kinds, designs, certainties and signs are called, and links and claims
 * spoken as sentences. One place, so that the picture, the pages and screen readers say the same. Pure.
 */
import { CERTAINTIES } from './types';
import type {
	Certainty,
	Claim,
	ClaimSpecies,
	Graph,
	GraphNode,
	Link,
	LinkSign,
	NodeKind,
	Setting,
	Sign,
	Species
} from './types';

/** A thing and several of them. */
export interface Noun {
	readonly one: string;
	readonly many: string;
}

export const KIND_WORDS: Record<NodeKind, Noun> = {
	driver: { one: 'Driver', many: 'Drivers' },
	'gut-state': { one: 'State of the gut', many: 'States of the gut' },
	mechanism: { one: 'Mechanism', many: 'Mechanisms' },
	mediator: { one: 'Messenger', many: 'Messengers' },
	'skin-effect': { one: 'Effect on the skin', many: 'Effects on the skin' },
	condition: { one: 'Skin condition', many: 'Skin conditions' },
	'related-condition': { one: 'Related condition', many: 'Related conditions' },
	solution: { one: 'Something people try', many: 'What people try' },
	sign: { one: 'Sign people report', many: 'Signs people report' },
	story: { one: 'Popular story', many: 'Popular stories' }
};

export const CERTAINTY_WORDS: Record<Certainty, string> = {
	'very-low': 'very low certainty',
	low: 'low certainty',
	moderate: 'moderate certainty',
	high: 'high certainty'
};

/** The same without the noun, for tables and marks: "very low". */
export const CERTAINTY_SHORT: Record<Certainty, string> = {
	'very-low': 'very low',
	low: 'low',
	moderate: 'moderate',
	high: 'high'
};

export const SETTING_WORDS: Record<Setting, string> = {
	treatment: 'as treatment',
	prevention: 'to prevent',
	risk: 'as a risk',
	mechanism: 'a step on the way',
	marker: 'measured in patients',
	'co-occurrence': 'two diseases together',
	test: 'as a test'
};

export const SPECIES_WORDS: Record<Species, string> = {
	human: 'people',
	animal: 'animals',
	'in-vitro': 'cells'
};

export const CLAIM_SPECIES_WORDS: Record<ClaimSpecies, string> = {
	human: 'studied in people',
	'human+animal': 'studied in people and in animals',
	animal: 'studied in animals',
	'in-vitro': 'studied in cells'
};

/** What more of one thing does to the other: for one subject and for several. */
const VERBS: Record<LinkSign, Noun> = {
	raises: { one: 'raises', many: 'raise' },
	lowers: { one: 'lowers', many: 'lower' },
	associated: { one: 'goes with more', many: 'go with more' },
	'associated-negative': { one: 'goes with less', many: 'go with less' },
	none: { one: 'shows no effect on', many: 'show no effect on' },
	depends: { one: 'may change', many: 'may change' }
};

/** The verb phrase of a sign: "raises", "goes with less", "show no effect on". */
export const verb = (sign: LinkSign, plural = false): string =>
	plural ? VERBS[sign].many : VERBS[sign].one;

type Labelled = Pick<GraphNode, 'label'> & Partial<Pick<GraphNode, 'proper'>>;

/**
 * Whether a label takes a plural verb. Judged by the word that carries the number: what stands before
 * brackets, "in" and "only"; doing something ("Cutting out foods") is one thing.
 */
export function isPlural({ label }: Labelled): boolean {
	const head = label.split(/ \(| in | only | of /)[0]!.trim();
	if (/^[a-z]+ing\s+\w+\s/i.test(`${head} `) && head.split(' ').length > 2) return false;
	return /[^siu]s$/.test(head);
}

/** The label as it stands inside a sentence: "regulatory T cells", but "IL-17" and names of people or places stay. */
export function inSentence({ label, proper = false }: Labelled): string {
	const first = label.split(' ')[0]!;
	const isCode = /[A-Z0-9]/.test(first.slice(1)) || /^[B-Z]$/.test(first);
	return isCode || proper ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function list(words: readonly string[], and = 'and'): string {
	if (words.length < 2) return words[0] ?? '';
	return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

/** With a capital, as the beginning of a sentence or the name of an option. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 study", "3 studies". */
export const count = (n: number, noun: Noun): string => `${n} ${n === 1 ? noun.one : noun.many}`;

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as it stands in a sentence: small ones in words. @param none the word for nothing */
export const inWords = (n: number, none = 'none'): string =>
	n === 0 ? none : (SMALL[n - 1] ?? String(n));

export const STUDY: Noun = { one: 'study', many: 'studies' };
export const CLAIM: Noun = { one: 'claim', many: 'claims' };

/** "studied in people and in animals", over several claims. */
export function speakSpecies(claims: readonly Pick<Claim, 'species'>[]): string {
	const where = new Set(claims.flatMap((c) => c.species.split('+') as Species[]));
	const order: readonly Species[] = ['human', 'animal', 'in-vitro'];
	return `studied ${list(order.filter((s) => where.has(s)).map((s) => `in ${SPECIES_WORDS[s]}`))}`;
}

type Nodes = Pick<Graph, 'nodeById'>;

const nodeOf = (id: string, { nodeById }: Nodes): Labelled => nodeById.get(id) ?? { label: id };

/** "Butyrate raises regulatory T cells": who does what to whom, without how sure we are. */
export function speakRelation(
	{ source, target, sign }: { source: string; target: string; sign: LinkSign },
	graph: Nodes
): string {
	const from = nodeOf(source, graph);
	const to = nodeOf(target, graph);
	return `${from.label} ${verb(sign, isPlural(from))} ${inSentence(to)}`;
}

const isContestedAlone = (claim: Pick<Claim, 'studies'>): boolean =>
	claim.studies.some((s) => s.stance === 'contradicts');

/** One claim as a sentence: "Butyrate raises the skin barrier, very low certainty, studied in animals". */
export function speakClaim(claim: Claim, graph: Nodes): string {
	const ends = { source: claim.subject, target: claim.object, sign: claim.sign as Sign };
	if (claim.draw === 'untested') return speakUntested(ends, graph);
	const parts = [
		`${speakRelation(ends, graph)} (${SETTING_WORDS[claim.setting]})`,
		CERTAINTY_WORDS[claim.certainty],
		CLAIM_SPECIES_WORDS[claim.species]
	];
	if (isContestedAlone(claim)) parts.push('contested');
	return parts.join(', ');
}

function speakUntested({ source, target }: { source: string; target: string }, graph: Nodes) {
	return `Popular idea, untested: ${inSentence(nodeOf(source, graph))} and ${inSentence(nodeOf(target, graph))}`;
}

/** The claims that give a link its look: what is tested and drawn, where there is any (see `deriveLink`). */
export function judgedClaims(link: Pick<Link, 'claims'>): readonly Claim[] {
	const arrows = link.claims.filter((c) => c.draw !== 'note');
	const look = arrows.length > 0 ? arrows : link.claims;
	const tested = look.filter((c) => c.draw !== 'untested');
	return tested.length > 0 ? tested : look;
}

const ofIt = (sign: Sign): string => (sign.startsWith('associated') ? ' of it' : ' it');

/**
 * A link as a sentence, for screen readers and the text version:
 * "Butyrate raises regulatory T cells, very low certainty, studied in animals".
 */
export function speakLink(link: Link, graph: Nodes): string {
	if (link.untested) return speakUntested(link, graph);
	const claims = judgedClaims(link);
	const contested = link.contested ? ', contested' : '';
	if (link.sign !== 'depends')
		return `${speakRelation(link, graph)}, ${CERTAINTY_WORDS[link.certainty]}, ${speakSpecies(claims)}${contested}`;
	const from = nodeOf(link.source, graph);
	const cases = claims.map(
		(c) =>
			`${SETTING_WORDS[c.setting]}, ${verb(c.sign, isPlural(from))}${ofIt(c.sign)} (${CERTAINTY_WORDS[c.certainty]}, ${CLAIM_SPECIES_WORDS[c.species]})`
	);
	return `${from.label} and ${inSentence(nodeOf(link.target, graph))}: it depends; ${cases.join('; ')}${contested}`;
}

/**
 * What the source of a link does to its target, for lists where the source stands before it:
 * "lowers acne", "untested", "acne: as treatment no effect; to prevent lowers it".
 */
export function speakEffect(link: Link, graph: Nodes): string {
	const plural = isPlural(nodeOf(link.source, graph));
	const target = inSentence(nodeOf(link.target, graph));
	if (link.untested) return `untested for ${target}`;
	if (link.sign !== 'depends') return `${verb(link.sign, plural)} ${target}`;
	const cases = judgedClaims(link).map((c) =>
		c.sign === 'none'
			? `${SETTING_WORDS[c.setting]} no effect`
			: `${SETTING_WORDS[c.setting]} ${verb(c.sign, plural)}${ofIt(c.sign)}`
	);
	return `${target}: ${[...new Set(cases)].join('; ')}`;
}

/** Certainties, strongest first, for lists and legends. */
export const CERTAINTIES_DOWN: readonly Certainty[] = [...CERTAINTIES].reverse();
