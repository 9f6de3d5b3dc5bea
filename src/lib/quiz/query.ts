/** Works out the answers that content asks of the Graph. Pure: the same collection gives the same answers. */
import { figure } from '../graph/figures';
import { certaintyRank } from '../graph/graph';
import { ramps, returnLanes } from '../graph/ramps';
import { CERTAINTIES, CLAIM_SPECIES, DESIGNS } from '../graph/types';
import type { Claim, Design, Graph, Link } from '../graph/types';
import { SCALE, stepOf } from '../checks/scale';
import type { Verdict } from '../checks/scale';
import { NODE_QUERIES, NUMBER_QUERIES, WORD_QUERIES } from './raw';
import type { RawQuery } from './raw';

/** What queries may look things up in. */
export interface Sources {
	readonly graph: Graph;
	readonly studies: ReadonlyMap<string, QuizStudy>;
	/** Popular statements by id. */
	readonly checks: ReadonlyMap<string, QuizCheck>;
	/** What claims say, by id. */
	readonly statements: ReadonlyMap<string, string>;
}

export interface QuizStudy {
	readonly design: Design;
	readonly n?: number | undefined;
	readonly label: string;
	readonly numbers: readonly { readonly estimate: number }[];
}

export interface QuizCheck {
	readonly claim: string;
	readonly verdict: Verdict;
}

export type Found =
	| { readonly kind: 'nodes'; readonly ids: readonly string[] }
	| {
			readonly kind: 'word';
			readonly word: string;
			readonly among: readonly string[];
			/** Designs have words of their own: "in vitro" is also one for in whom. */
			readonly isDesign: boolean;
	  }
	| { readonly kind: 'number'; readonly value: number };

/** An item that the collection cannot answer (any more). `at` is the field to look at. */
export class Unanswerable extends Error {
	constructor(
		message: string,
		readonly mend: string,
		readonly at: readonly PropertyKey[] = ['answer']
	) {
		super(message);
	}
}

const HEADS = [...NODE_QUERIES, ...WORD_QUERIES, ...NUMBER_QUERIES];
type Head = (typeof HEADS)[number];

/** The one question a query asks. */
export function headOf(query: RawQuery): Head {
	const heads = HEADS.filter((h) => query[h] !== undefined);
	if (heads.length === 1) return heads[0]!;
	throw new Unanswerable(
		heads.length === 0 ? 'a query that asks nothing' : `a query that asks ${heads.join(' and ')}`,
		`ask one of: ${HEADS.join(', ')}`
	);
}

const known = <T>(thing: T | undefined, what: string, id: string | undefined): T => {
	if (thing !== undefined) return thing;
	throw new Unanswerable(`no ${what} '${id}'`, `name a ${what} that exists`);
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The other ends of a node's links, narrowed by the query's fields. */
function otherEnds(query: RawQuery, id: string, graph: Graph): string[] {
	const fits = (l: Link): boolean =>
		l.drawn &&
		(query.sign === undefined || (!l.untested && l.sign === query.sign)) &&
		(query.certainty === undefined || (!l.untested && l.certainty === query.certainty)) &&
		(query.contested === undefined || l.contested === query.contested) &&
		(query.untested === undefined || l.untested === query.untested) &&
		(query.way === undefined || (query.way === 'in' ? l.target === id : l.source === id));
	return unique(
		(graph.linksOf.get(id) ?? [])
			.filter(fits)
			.map((l) => (l.source === id ? l.target : l.source))
			.filter((end) => query.kind === undefined || graph.nodeById.get(end)?.kind === query.kind)
	);
}

function nodes(query: RawQuery, head: (typeof NODE_QUERIES)[number], graph: Graph): string[] {
	const all = ramps(graph);
	switch (head) {
		case 'ramps-into':
			return all.filter((r) => r.end === query[head]).map((r) => r.mechanism);
		case 'ramps-from':
			return all.filter((r) => r.mechanism === query[head]).map((r) => r.end);
		case 'ramps-above': {
			const least = certaintyRank(query[head]!);
			return unique(all.filter((r) => certaintyRank(r.certainty) > least).map((r) => r.end));
		}
		case 'no-ramp':
			return graph.nodes
				.filter((n) => n.kind === 'condition' && !all.some((r) => r.end === n.id))
				.map((n) => n.id);
		case 'most-ramps': {
			const roads = unique(all.map((r) => r.mechanism));
			const count = (road: string) => all.filter((r) => r.mechanism === road).length;
			const most = Math.max(0, ...roads.map(count));
			return roads.filter((road) => count(road) === most);
		}
		case 'return-lanes':
			return returnLanes(graph);
		case 'links-of':
			return otherEnds(query, query[head]!, graph);
		case 'home-of':
			return [graph.nodeById.get(query[head]!)?.home ?? []].flat().filter((id) => id !== 'none');
	}
}

const claimOrLink = (id: string, { graph }: Sources): Claim | Link =>
	known(graph.claimById.get(id) ?? graph.linkById.get(id), 'claim or link', id);

function word(
	query: RawQuery,
	head: (typeof WORD_QUERIES)[number],
	from: Sources
): { word: string; among: readonly string[] } {
	const id = query[head]!;
	switch (head) {
		case 'certainty-of':
			return { word: claimOrLink(id, from).certainty, among: CERTAINTIES };
		case 'sign-of':
			return {
				word: claimOrLink(id, from).sign,
				among: ['raises', 'lowers', 'associated', 'none']
			};
		case 'species-of': {
			const claim = known(from.graph.claimById.get(id), 'claim', id);
			return { word: claim.species, among: CLAIM_SPECIES };
		}
		case 'design-of':
			return { word: known(from.studies.get(id), 'study', id).design, among: DESIGNS };
		case 'verdict-of':
			return {
				word: stepOf(known(from.checks.get(id), 'check', id).verdict).id,
				among: SCALE.map((s) => s.id)
			};
	}
}

function number(query: RawQuery, head: (typeof NUMBER_QUERIES)[number], from: Sources): number {
	switch (head) {
		case 'count': {
			const found = answer(query.count!, from);
			if (found.kind === 'nodes') return found.ids.length;
			throw new Unanswerable(
				'only nodes can be counted',
				`count one of: ${NODE_QUERIES.join(', ')}`
			);
		}
		case 'figure':
			return figure(query.figure!, from.graph);
		case 'estimate-of': {
			const { study, row } = query['estimate-of']!;
			const rows = known(from.studies.get(study), 'study', study).numbers;
			const found = rows[row - 1];
			if (found) return found.estimate;
			throw new Unanswerable(
				`'${study}' has ${rows.length} figures, not ${row}`,
				'count its numbers from 1'
			);
		}
		case 'size-of': {
			const id = query['size-of']!;
			const { n } = known(from.studies.get(id), 'study', id);
			if (n !== undefined) return n;
			throw new Unanswerable(`'${id}' does not say how many took part`, 'ask about another study');
		}
	}
}

/** @throws {Unanswerable} if the query is not one, or what it names is not there */
export function answer(query: RawQuery, from: Sources): Found {
	const head = headOf(query);
	const is = <T extends readonly string[]>(list: T, x: string): x is T[number] => list.includes(x);
	if (is(NODE_QUERIES, head)) {
		return { kind: 'nodes', ids: nodes(query, head, from.graph) };
	}
	if (is(WORD_QUERIES, head)) {
		return { kind: 'word', ...word(query, head, from), isDesign: head === 'design-of' };
	}
	return { kind: 'number', value: number(query, head, from) };
}
