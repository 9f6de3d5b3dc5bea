/** What the page of popular statements is narrowed to, and its form in the address. Pure and total. */
import { plain } from '../site/inline';
import type { CheckView } from './checks';
import { isStep, SCALE, type StepId } from './scale';

export interface Filter {
	readonly verdict: StepId | null;
	/** A node id. */
	readonly about: string | null;
	readonly q: string;
}

export const NO_FILTER: Filter = { verdict: null, about: null, q: '' };

const MAX_QUERY = 80;

/** Unknown values count as none, so that an old or misspelt address shows more rather than nothing. */
export function filterFromQuery(query: URLSearchParams, topics: ReadonlySet<string>): Filter {
	const verdict = query.get('verdict') ?? '';
	const about = query.get('about') ?? '';
	return {
		verdict: isStep(verdict) ? verdict : null,
		about: topics.has(about) ? about : null,
		q: (query.get('q') ?? '').slice(0, MAX_QUERY)
	};
}

/** Without the question mark; empty when nothing is filtered. */
export function filterToQuery({ verdict, about, q }: Filter): string {
	const query = new URLSearchParams();
	if (verdict) query.set('verdict', verdict);
	if (about) query.set('about', about);
	if (q.trim()) query.set('q', q.slice(0, MAX_QUERY));
	return query.toString();
}

type Searched = Pick<CheckView, 'claim' | 'reason' | 'sayInstead' | 'about' | 'nodes' | 'step'>;

const words = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Every word of the query somewhere in the statement, the reason, the better saying or the names of its nodes. */
export function matches(check: Searched, { verdict, about, q }: Filter): boolean {
	if (verdict && check.step !== verdict) return false;
	if (about && !check.about.includes(about)) return false;
	const asked = words(q);
	if (asked.length === 0) return true;
	const text = [
		check.claim,
		plain(check.reason),
		plain(check.sayInstead ?? ''),
		...check.nodes.map((node) => node.label)
	]
		.join(' ')
		.toLowerCase();
	return asked.every((word) => text.includes(word));
}

/** How many statements stand on each step, with everything but the verdict's own filter applied. */
export function countByStep(checks: readonly Searched[], filter: Filter): Map<StepId, number> {
	const counts = new Map<StepId, number>(SCALE.map(({ id }) => [id, 0]));
	for (const check of checks) {
		if (!matches(check, { ...filter, verdict: null })) continue;
		counts.set(check.step, counts.get(check.step)! + 1);
	}
	return counts;
}
