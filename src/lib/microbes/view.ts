/** What someone looks at on the page of microbes, its form in the address, and the rows it shows. Pure and total. */
import { agreement, listed, type Counts, type Row } from './count';
import type { Rank } from './data';
import { SITES, type Site } from './signature';

export const SORTS = ['studies', 'agree', 'split', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export interface MicrobeView {
	readonly site: Site;
	readonly rank: Rank;
	/** Studies that must list a microbe in one condition; null: as suits the data. */
	readonly min: number | null;
	/** Only this condition. */
	readonly condition: string | null;
	readonly q: string;
	readonly sort: Sort;
	/** The cell whose studies are open. */
	readonly open: { readonly name: string; readonly condition: string } | null;
}

export const DEFAULT_MICROBES: MicrobeView = {
	site: 'gut',
	rank: 'genus',
	min: null,
	condition: null,
	q: '',
	sort: 'studies',
	open: null
};

const MAX_TEXT = 80;
const MAX_MIN = 99;

const oneOf = <T extends string>(words: readonly T[], value: string | null): T =>
	words.find((word) => word === value) ?? words[0]!;

/** Unknown values fall back to the default. */
export function viewFromQuery(
	query: URLSearchParams,
	conditions: ReadonlySet<string>
): MicrobeView {
	const condition = query.get('condition');
	const min = query.get('min') ?? '';
	const [, at = '', name = ''] = /^([a-z0-9-]+):(.{1,80})$/.exec(query.get('open') ?? '') ?? [];
	return {
		site: oneOf(SITES, query.get('site')),
		rank: oneOf(['genus', 'species'], query.get('rank')),
		min: /^[1-9]\d?$/.test(min) ? Math.min(Number(min), MAX_MIN) : null,
		condition: condition !== null && conditions.has(condition) ? condition : null,
		q: (query.get('q') ?? '').slice(0, MAX_TEXT),
		sort: oneOf(SORTS, query.get('sort')),
		open: conditions.has(at) ? { condition: at, name } : null
	};
}

/** Only what differs from the default, without the question mark. */
export function viewToQuery(view: MicrobeView): string {
	const query = new URLSearchParams();
	if (view.site !== DEFAULT_MICROBES.site) query.set('site', view.site);
	if (view.rank !== DEFAULT_MICROBES.rank) query.set('rank', view.rank);
	if (view.min !== null) query.set('min', String(view.min));
	if (view.condition) query.set('condition', view.condition);
	if (view.q.trim()) query.set('q', view.q.slice(0, MAX_TEXT));
	if (view.sort !== DEFAULT_MICROBES.sort) query.set('sort', view.sort);
	if (view.open) query.set('open', `${view.open.condition}:${view.open.name}`);
	return query.toString();
}

/** Cells of the conditions that are looked at. */
const cellsOf = (row: Row, condition: string | null) =>
	condition === null
		? [...row.cells.values()]
		: [row.cells.get(condition)].filter((cell) => cell !== undefined);

/** The most studies that list it in one condition. */
const most = (row: Row, condition: string | null): number =>
	Math.max(0, ...cellsOf(row, condition).map(listed));

/** The largest demand that any row clears. */
export const highestMin = (counts: Counts, condition: string | null): number =>
	Math.max(1, ...counts.rows.map((row) => most(row, condition)));

/** Without a wish: two studies, where two list anything; a longer table of single findings is one choice away. */
export const minOf = (view: MicrobeView, counts: Counts): number =>
	view.min ?? Math.min(2, highestMin(counts, view.condition));

/** The rows to show, in order. */
export function rowsShown(view: MicrobeView, counts: Counts): Row[] {
	const min = minOf(view, counts);
	const asked = view.q.trim().toLowerCase();
	return counts.rows
		.filter((row) => most(row, view.condition) >= min)
		.filter((row) => row.name.toLowerCase().includes(asked))
		.map((row) => ({ row, rank: rankOf(row, view) }))
		.sort((a, b) => b.rank[0]! - a.rank[0]! || b.rank[1]! - a.rank[1]! || 0)
		.map(({ row }) => row);
}

/** What a row is sorted by, largest first; equals stay in the order of the alphabet. */
function rankOf(row: Row, { sort, condition }: MicrobeView): [number, number] {
	const cells = cellsOf(row, condition);
	const total = cells.reduce((sum, cell) => sum + listed(cell), 0);
	switch (sort) {
		case 'name':
			return [0, 0];
		case 'studies':
			return [most(row, condition), total];
		case 'agree': {
			const agreeing = cells
				.filter((cell) => ['raised', 'lowered'].includes(agreement(cell)))
				.map((cell) => Math.max(cell.raised.length, cell.lowered.length));
			return [Math.max(0, ...agreeing), total];
		}
		case 'split': {
			const split = cells.map((c) => Math.min(c.raised.length, c.lowered.length) * 10 + listed(c));
			const any = cells.some((cell) => agreement(cell) === 'split');
			return [any ? Math.max(0, ...split) + 1000 : 0, total];
		}
	}
}
