/** The cells of the popular mechanism table and what stands behind them (rule 6). Pure. */
import { bestCertainty } from '../graph/graph';
import type { Certainty, Graph } from '../graph/types';

export interface Cell {
	readonly text: string;
	/** Claim ids; none means that nothing in the collection shows it. */
	readonly claims: readonly string[];
}

export type CellVerdict =
	| { readonly kind: 'shown'; readonly certainty: Certainty }
	| { readonly kind: 'null' | 'not-shown' };

/** The best certainty of the claims that found something; else the null; else "not shown". */
export function cellVerdict(cell: Cell, { claimById }: Pick<Graph, 'claimById'>): CellVerdict {
	const claims = cell.claims.flatMap((id) => claimById.get(id) ?? []);
	const found = claims.filter((c) => c.sign !== 'none' && c.draw !== 'untested');
	if (found.length > 0)
		return { kind: 'shown', certainty: bestCertainty(found.map((c) => c.certainty)) };
	return { kind: claims.some((c) => c.sign === 'none') ? 'null' : 'not-shown' };
}
