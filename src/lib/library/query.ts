/**
 * The library's filter as the query of an address, and back. Total: what nobody knows is ignored, what belongs to
 * others (the View's modifiers) is kept. Pure.
 */
import { EMPTY, FACETS, SORTS } from './facets';
import type { Facet, Filter, Options } from './facets';

/** Permanent, since others link to them. */
const YEARS = { from: 'from', to: 'to' } as const;
const TEXT = 'q';
const SORT = 'sort';
const OURS: readonly string[] = [...FACETS, YEARS.from, YEARS.to, TEXT, SORT];
/** Longer searches find nothing and make no address. */
export const LONGEST_TEXT = 100;

function year(text: string | null): number | null {
	return text !== null && /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

/** Spaces at the ends and doubled say nothing. */
export const cleanText = (text: string): string =>
	text.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TEXT).trim();

export function filterFromQuery(query: URLSearchParams, options: Options): Filter {
	const values = (facet: Facet): readonly string[] => {
		const asked = query.getAll(facet).flatMap((v) => v.split(','));
		// In the order of the options, so that two ways to say the same are the same.
		return options[facet].filter((v) => asked.includes(v));
	};
	const from = year(query.get(YEARS.from));
	const to = year(query.get(YEARS.to));
	const swapped = from !== null && to !== null && from > to;
	return {
		chosen: Object.fromEntries(FACETS.map((f) => [f, values(f)])) as Filter['chosen'],
		from: swapped ? to : from,
		to: swapped ? from : to,
		text: cleanText(query.get(TEXT) ?? ''),
		sort: SORTS.find((s) => s === query.get(SORT)) ?? EMPTY.sort
	};
}

/**
 * "?condition=psoriasis&stance=contradicts", or nothing where nothing is asked.
 *
 * @param rest the query it replaces; keys of others stay
 */
export function filterToQuery(filter: Filter, rest = new URLSearchParams()): string {
	const query = new URLSearchParams([...rest].filter(([key]) => !OURS.includes(key)));
	for (const facet of FACETS) {
		if (filter.chosen[facet].length > 0) query.set(facet, filter.chosen[facet].join(','));
	}
	if (filter.from !== null) query.set(YEARS.from, String(filter.from));
	if (filter.to !== null) query.set(YEARS.to, String(filter.to));
	const text = cleanText(filter.text);
	if (text !== '') query.set(TEXT, text);
	if (filter.sort !== EMPTY.sort) query.set(SORT, filter.sort);
	const written = query.toString().replaceAll('%2C', ',');
	return written && `?${written}`;
}
