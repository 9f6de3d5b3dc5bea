/** What stands over a page: on phones above the diagram, beside it on wide screens. */
import type { NodeKind, Route } from '../graph/types';

export interface PageHead {
	readonly label: string;
	readonly summary: string;
	/** Nodes only. */
	readonly id?: string;
	readonly kind?: NodeKind;
	/** A mediator's road. */
	readonly home?: Route;
	/** A solution's family, by its name. */
	readonly family?: string;
	/** Said beside the kind: "draft", "not verified". */
	readonly badge?: string;
}
