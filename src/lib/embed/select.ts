/** What a host is told when someone chooses a node. */
import type { NodeKind } from '../graph/types';

export interface SelectDetail {
	readonly id: string;
	readonly label: string;
	readonly kind: NodeKind;
	/** Its page inside the site: `/conditions/psoriasis`. */
	readonly path: string;
}
