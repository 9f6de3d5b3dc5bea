/** The popular comparison of the four mechanisms, each cell with what research says of it (rule 6). Pure. */
import { bestCertainty } from '$lib/graph/graph';
import { ramps } from '$lib/graph/ramps';
import { claimText } from '$lib/graph/texts';
import { MECHANISMS } from '$lib/graph/types';
import type { Certainty, Claim, Graph, MechanismId } from '$lib/graph/types';
import type { ContentNode } from '../content/content';

/** A claim behind a statement. */
export interface CellClaim {
	readonly id: string;
	readonly statement: string;
	readonly certainty: Certainty;
	readonly species: Claim['species'];
	/** It speaks against the statement: someone looked and found no effect. */
	readonly isNull: boolean;
	readonly untested: boolean;
	readonly path: string;
}

/** Something the popular table says; without claims it is "not shown". */
export interface CellStatement {
	readonly text: string;
	readonly claims: readonly CellClaim[];
}

export interface MechanismRow {
	readonly id: MechanismId;
	readonly label: string;
	readonly path: string;
	readonly summary: string;
	readonly gut: readonly CellStatement[];
	readonly skin: readonly CellStatement[];
}

type Cell = NonNullable<ContentNode['table']>['gut'];

function statements(cell: Cell, graph: Graph): CellStatement[] {
	return cell.map(({ text, claims }) => ({
		text,
		claims: claims.flatMap((id) => {
			const claim = graph.claimById.get(id);
			if (!claim) return [];
			return {
				id,
				statement: claimText(id).statement,
				certainty: claim.certainty,
				species: claim.species,
				isNull: claim.sign === 'none',
				untested: claim.draw === 'untested',
				path: `${graph.nodeById.get(claim.subject)!.path}#${id}`
			};
		})
	}));
}

/** The four rows, in the order of the diagram. */
export function mechanismRows(nodes: readonly ContentNode[], graph: Graph): MechanismRow[] {
	return MECHANISMS.flatMap((id) => {
		const node = nodes.find((n) => n.id === id);
		if (!node) return [];
		const { label, path, summary, table } = node;
		return {
			id,
			label,
			path,
			summary,
			gut: statements(table?.gut ?? [], graph),
			skin: statements(table?.skin ?? [], graph)
		};
	});
}

/** How many of the roads that could lead to a condition have research behind them, and how sure the best is. */
export function roadCount(graph: Graph): { found: number; possible: number; best: Certainty } {
	const found = ramps(graph);
	const conditions = graph.nodes.filter((node) => node.kind === 'condition').length;
	return {
		found: found.length,
		possible: MECHANISMS.length * conditions,
		best: bestCertainty(found.map((ramp) => ramp.certainty))
	};
}
