/** Where a claim is shown. Pure but for the site's own addresses. */
import { claimsOf } from '../graph/queries';
import type { Claim, Graph } from '../graph/types';
import { href } from '../site/href';

/**
 * The address of a claim's card: on this page if it is listed here, else on the page of what it is about.
 *
 * @param here id of the node whose page this is, if it is one
 */
export function claimHref(claim: Claim, here: string | undefined, graph: Graph): string {
	if (here !== undefined && claimsOf(graph, here).includes(claim)) return `#${claim.id}`;
	return href(`${graph.nodeById.get(claim.subject)?.path ?? ''}#${claim.id}`);
}
