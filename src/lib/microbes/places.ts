/** Where the pages of nodes lead into the table of microbes. Pure. */
import type { Mention } from '../panel/mentions';
import { SITES, type Signature, type Site } from './signature';
import { DEFAULT_MICROBES, viewToQuery } from './view';

/** States of the gut and the skin whose pages speak of the same microbes. */
const SITE_OF: Readonly<Record<string, Site>> = {
	'gut-dysbiosis': 'gut',
	'gut-diversity': 'gut',
	'skin-microbiome': 'skin'
};

const studies = (rows: readonly Signature[]): number => new Set(rows.map((r) => r.pmid)).size;
const said = (n: number): string => `${n} ${n === 1 ? 'study' : 'studies'}`;

/** For a condition its own studies; for a state of the gut or skin all of that site. Else nothing. */
export function microbesOf(id: string, signatures: readonly Signature[]): Mention[] {
	const counted = signatures.filter((s) => s.count && s.node !== null);
	const site = SITE_OF[id];
	const rows = counted.filter((s) => (site ? s.siteGroup === site : s.node === id));
	if (rows.length === 0) return [];
	// The site that has most studies is shown first.
	const sites = SITES.map((s) => ({ site: s, n: studies(rows.filter((r) => r.siteGroup === s)) }));
	const best = sites.reduce((a, b) => (b.n > a.n ? b : a)).site;
	const query = viewToQuery({ ...DEFAULT_MICROBES, site: best, condition: site ? null : id });
	const notes = sites.filter(({ n }) => n > 0).map((s) => `${s.site}: ${said(s.n)}`);
	return [
		{
			kind: 'Microbes',
			label: 'Which microbes differ, counted study by study',
			path: `/microbes${query ? `?${query}` : ''}`,
			note: `Patients against healthy people. ${notes.join('; ')}`
		}
	];
}
