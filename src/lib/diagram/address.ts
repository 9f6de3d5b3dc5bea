import { href } from '$lib/site/href';

/** The address of a page with the View's modifiers, which stand before an anchor. */
export function addressOf(path: string, query: string): string {
	const [page, anchor] = path.split('#');
	return href(`${page}${query}${anchor ? `#${anchor}` : ''}`);
}
