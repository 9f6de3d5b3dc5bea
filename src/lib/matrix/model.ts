/**
 * Rule 16: what joins each mechanism, and each thing people try, with each skin condition. Mechanisms by the ramp rule
 * (rule 4), solutions by all their claims; claims that stay on the skin or run from skin to gut are counted apart. Pure.
 */
import { bestCertainty, certaintyRank, deriveLink, isContested } from '../graph/graph';
import { rampCondition } from '../graph/ramps';
import type { Certainty, Claim, Graph, GraphNode, LinkSign } from '../graph/types';

/** Each claim of a cell is in exactly one part. */
export interface Parts {
	/** What the cell's look rests on: the road's ramp, or claims by way of the gut. */
	readonly route: readonly Claim[];
	/** Looked for along the road, not found (mechanisms only). */
	readonly nulls: readonly Claim[];
	/** Within the skin, or with no direction along the axis. */
	readonly local: readonly Claim[];
	/** From skin to gut. */
	readonly back: readonly Claim[];
	/** Along the road, but no ramp: it starts at something people try, or ends at another illness (mechanisms only). */
	readonly other: readonly Claim[];
	readonly untested: readonly Claim[];
	readonly notes: readonly Claim[];
}

export type CellState =
	| 'found'
	/** Looked for, not found: a claim says so. */
	| 'null'
	/** Looked for, not found: a listed gap says so. */
	| 'gap'
	/** Only claims that are counted apart. */
	| 'apart'
	| 'untested'
	| 'note'
	/** Nothing in our collection. */
	| 'empty';

export interface Cell {
	readonly id: string;
	readonly row: string;
	readonly condition: string;
	readonly state: CellState;
	/** Of what was found, or of the null. */
	readonly certainty: Certainty | null;
	/** What the row does to the condition (solutions only). */
	readonly sign: LinkSign | null;
	/** Distinct studies behind the look. */
	readonly studies: number;
	readonly contested: boolean;
	/** Something was found, and somewhere else it was looked for and not found. */
	readonly alsoNull: boolean;
	readonly parts: Parts;
	/** What the collection lacks here, in words. */
	readonly gaps: readonly string[];
}

export interface Row {
	readonly node: GraphNode;
	/** A solution's family. */
	readonly group: string | null;
	readonly cells: readonly Cell[];
	/** Of its surest cell where something was found. */
	readonly certainty: Certainty | null;
	/** Distinct studies over its cells. */
	readonly studies: number;
}

export interface Matrix {
	readonly conditions: readonly GraphNode[];
	readonly rows: readonly Row[];
}

/** A listed gap: what nobody has shown, and of which nodes. */
export interface Gap {
	readonly text: string;
	readonly nodes: readonly string[];
}

const studiesOf = (claims: readonly Claim[]): number =>
	new Set(claims.flatMap((c) => c.studies.map((s) => s.id))).size;
const joins = (c: Claim, a: string, b: string): boolean =>
	(c.subject === a && c.object === b) || (c.subject === b && c.object === a);
const isNull = (c: Claim): boolean => c.sign === 'none';

/** Sorts claims into parts by the first test that holds. */
function partsOf(claims: readonly Claim[], part: (c: Claim) => keyof Parts): Parts {
	const parts: Record<keyof Parts, Claim[]> = {
		route: [],
		nulls: [],
		local: [],
		back: [],
		other: [],
		untested: [],
		notes: []
	};
	for (const c of claims)
		parts[c.draw === 'note' ? 'notes' : c.draw === 'untested' ? 'untested' : part(c)].push(c);
	return parts;
}

const wayOf = (c: Claim): 'local' | 'back' | null =>
	c.direction === 'none' ? 'local' : c.direction === 'skin-to-gut' ? 'back' : null;

/** What stands in a cell whose look has no claim of its own. */
const restState = (parts: Parts, gaps: readonly string[]): CellState =>
	parts.local.length + parts.back.length + parts.other.length > 0
		? 'apart'
		: gaps.length > 0
			? 'gap'
			: parts.untested.length > 0
				? 'untested'
				: parts.notes.length > 0
					? 'note'
					: 'empty';

type Look = Pick<Cell, 'state' | 'certainty' | 'sign' | 'studies' | 'contested' | 'alsoNull'>;
const BLANK = { certainty: null, sign: null, studies: 0, contested: false, alsoNull: false };

function mechanismLook(parts: Parts, gaps: readonly string[]): Look {
	const { route, nulls } = parts;
	const shaping = route.length > 0 ? route : nulls;
	if (shaping.length === 0) return { ...BLANK, state: restState(parts, gaps) };
	return {
		state: route.length > 0 ? 'found' : 'null',
		certainty: bestCertainty(shaping.map((c) => c.certainty)),
		sign: null,
		studies: studiesOf(shaping),
		contested: isContested(shaping),
		alsoNull: route.length > 0 && nulls.length > 0
	};
}

function solutionLook(parts: Parts, gaps: readonly string[]): Look {
	const arrows = [...parts.route, ...parts.local, ...parts.back];
	if (arrows.length === 0) return { ...BLANK, state: restState(parts, gaps) };
	const { sign, certainty, studies, contested } = deriveLink(arrows);
	return {
		state: sign === 'none' ? 'null' : 'found',
		certainty,
		sign,
		studies,
		contested,
		alsoNull: sign !== 'none' && arrows.some(isNull)
	};
}

function cellOf(row: GraphNode, condition: GraphNode, graph: Graph, gaps: readonly Gap[]): Cell {
	const known = gaps
		.filter((g) => g.nodes.includes(row.id) && g.nodes.includes(condition.id))
		.map((g) => g.text);
	const base = { id: `${row.id}--${condition.id}`, row: row.id, condition: condition.id };
	if (row.kind === 'solution') {
		const claims = graph.claims.filter((c) => joins(c, row.id, condition.id));
		const parts = partsOf(claims, (c) => wayOf(c) ?? 'route');
		return { ...base, ...solutionLook(parts, known), parts, gaps: known };
	}
	const claims = graph.claims.filter(
		(c) => c.mechanism === row.id && (c.subject === condition.id || c.object === condition.id)
	);
	const parts = partsOf(claims, (c) => {
		if (rampCondition(c, graph) === condition.id) return 'route';
		// The same claim, had it found something: is it about this road?
		if (isNull(c) && rampCondition({ ...c, sign: 'associated' }, graph) === condition.id)
			return 'nulls';
		return wayOf(c) ?? 'other';
	});
	return { ...base, ...mechanismLook(parts, known), parts, gaps: known };
}

/** Claims behind a cell's look. */
export const shapingOf = ({ parts, sign }: Cell): readonly Claim[] =>
	sign !== null
		? [...parts.route, ...parts.local, ...parts.back]
		: parts.route.length > 0
			? parts.route
			: parts.nulls;

/** All claims of a cell, in any part. */
export const claimsIn = ({ parts }: Cell): Claim[] => Object.values(parts).flat();

function rowOf(
	node: GraphNode,
	conditions: readonly GraphNode[],
	graph: Graph,
	gaps: readonly Gap[]
): Row {
	const cells = conditions.map((c) => cellOf(node, c, graph, gaps));
	const found = cells.filter((c) => c.state === 'found').map((c) => c.certainty!);
	const family = graph.groups.find((g) => g.kind === 'solution' && g.nodes.includes(node.id));
	return {
		node,
		group: family?.label ?? null,
		cells,
		certainty: found.length > 0 ? bestCertainty(found) : null,
		studies: studiesOf(cells.flatMap(shapingOf))
	};
}

/** One matrix: rows of a kind against the skin conditions. */
export function matrixOf(
	graph: Graph,
	kind: 'mechanism' | 'solution',
	gaps: readonly Gap[]
): Matrix {
	const conditions = graph.nodes.filter((n) => n.kind === 'condition');
	const nodes = graph.nodes.filter((n) => n.kind === kind);
	return { conditions, rows: nodes.map((n) => rowOf(n, conditions, graph, gaps)) };
}

/** What a matrix can be sorted by: its rows' names, their surest cell, their studies, or one condition's cells. */
export type SortKey = 'name' | 'certainty' | 'studies' | (string & {});
export interface Sorting {
	readonly key: SortKey;
	readonly down: boolean;
}

const STATES: readonly CellState[] = ['empty', 'note', 'untested', 'gap', 'apart', 'null', 'found'];

/** How much there is in a cell: what was found by certainty and studies, then nulls, then the rest. */
const cellRank = (c: Cell): number =>
	STATES.indexOf(c.state) * 10_000 +
	(c.certainty === null ? 0 : (certaintyRank(c.certainty) + 1) * 1000) +
	c.studies;
const surest = (r: Row): number => (r.certainty === null ? -1 : certaintyRank(r.certainty));

/** Rows in the order asked for; equal ones keep theirs. */
export function sortRows(rows: readonly Row[], { key, down }: Sorting): Row[] {
	const by = (a: Row, b: Row): number => {
		if (key === 'name') return a.node.label.localeCompare(b.node.label, 'en');
		if (key === 'certainty') return surest(a) - surest(b) || a.studies - b.studies;
		if (key === 'studies') return a.studies - b.studies || surest(a) - surest(b);
		const cell = (r: Row) => r.cells.find((c) => c.condition === key);
		const [p, q] = [cell(a), cell(b)];
		return p && q ? cellRank(p) - cellRank(q) : 0;
	};
	return [...rows].sort((a, b) => (down ? by(b, a) : by(a, b)));
}
