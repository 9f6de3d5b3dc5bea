import { graph } from '$lib/graph/data';
import { examples } from '$lib/paths/examples';
import type { PageServerLoad } from './$types';

/** The surest chain to a skin condition; searched for while building. */
export const load: PageServerLoad = () => {
	const { from, to } = examples(graph, 1)[0]!;
	return { path: { from, to } };
};
