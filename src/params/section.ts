import { SECTION_OF } from '$lib/graph/types';

/** Matches the first path segment of a node's page: `conditions`, `mechanisms`, ... */
export const match = (param: string): boolean =>
	(Object.values(SECTION_OF) as string[]).includes(param);
