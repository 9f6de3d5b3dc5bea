/** The address of the same page with the evidence bar somewhere else. Pure. */
import type { Bar } from '../graph/types';
import { carriedQuery } from '../view/view';

/** Other parameters stay; the anchor goes, or the page would jump to it again. */
export function addressWith(
	{ pathname, search }: Pick<URL, 'pathname' | 'search'>,
	bar: Bar
): string {
	const query = new URLSearchParams(search);
	query.delete('who');
	query.delete('sure');
	for (const [key, value] of new URLSearchParams(carriedQuery(bar))) query.set(key, value);
	const asked = query.toString();
	return asked ? `${pathname}?${asked}` : pathname;
}
