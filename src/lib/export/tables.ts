/** The public data as tables, by d3-dsv: nodes, links, claims, studies. Pure. */
import { csvFormat, csvFormatRows, csvParseRows } from 'd3-dsv';
import type { PublicEvidence, PublicGraph } from '../site/public-data';

/** Several values in one cell. */
const several = (values: readonly string[]): string => values.join('; ');

export const nodesCsv = ({ nodes }: Pick<PublicGraph, 'nodes'>): string =>
	csvFormat(
		nodes.map((n) => ({
			id: n.id,
			kind: n.kind,
			label: n.label,
			summary: n.summary,
			also_called: several(n.aliases),
			good_when: n.good_when,
			more_means: n.quantity,
			family: n.family ?? '',
			url: n.url
		}))
	);

export const linksCsv = ({ links }: Pick<PublicGraph, 'links'>): string =>
	csvFormat(
		links.map((l) => ({
			id: l.id,
			source: l.source,
			target: l.target,
			mechanism: l.mechanism,
			direction: l.direction,
			sign: l.sign,
			certainty: l.certainty,
			contested: l.contested,
			untested: l.untested,
			drawn: l.drawn,
			claims: l.claims.length,
			studies: new Set(l.claims.flatMap((c) => c.studies.map((s) => s.id))).size
		}))
	);

export const claimsCsv = ({ links }: Pick<PublicGraph, 'links'>): string =>
	csvFormat(
		links.flatMap((l) =>
			l.claims.map((c) => ({
				id: c.id,
				link: l.id,
				subject: l.source,
				predicate: c.predicate,
				object: l.target,
				sign: c.sign,
				mechanism: c.mechanism,
				direction: c.direction,
				setting: c.setting,
				basis: c.basis,
				draw: c.draw,
				species: c.species,
				certainty: c.certainty,
				statement: c.statement,
				why: c.why,
				studies_for: several(c.studies.filter((s) => s.stance === 'supports').map((s) => s.id)),
				studies_mixed: several(c.studies.filter((s) => s.stance === 'mixed').map((s) => s.id)),
				studies_against: several(
					c.studies.filter((s) => s.stance === 'contradicts').map((s) => s.id)
				)
			}))
		)
	);

/** @param authors the authors as pages print them: "and others", or that none were listed */
export const studiesCsv = (
	{ studies }: Pick<PublicEvidence, 'studies'>,
	authors: (study: PublicEvidence['studies'][number]) => string
): string =>
	csvFormat(
		studies.map((s) => ({
			id: s.id,
			label: s.label,
			authors: authors(s),
			year: s.year,
			title: s.title,
			journal: s.journal,
			doi: s.doi ?? '',
			pmid: s.pmid ?? '',
			pmcid: s.pmcid ?? '',
			design: s.design,
			species: several(s.species),
			people_animals_or_samples: s.n ?? '',
			studies_pooled: s.n_studies ?? '',
			population: s.population,
			finding: s.finding,
			limits: s.limits,
			retracted: s.retracted?.date ?? '',
			url: s.url
		}))
	);

/** A table of the whole, with only the rows of these ids; the header stays. By rows: `csvParse` would need `eval`. */
export function cutCsv(file: string, ids: ReadonlySet<string>): string {
	const [head, ...rows] = csvParseRows(file);
	const at = head!.indexOf('id');
	return csvFormatRows([head!, ...rows.filter((row) => ids.has(row[at] ?? ''))]);
}
