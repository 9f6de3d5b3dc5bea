/** The public data as tables, by d3-dsv: nodes, links, claims, studies. Pure. */
import { csvFormat, csvFormatRows, csvParseRows } from 'd3-dsv';
import type { PublicChecks } from '../site/public-checks';
import type { PublicEvidence, PublicGraph } from '../site/public-data';
import type { PublicMicrobes } from '../site/public-microbes';

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

export const checksCsv = ({ checks }: Pick<PublicChecks, 'checks'>): string =>
	csvFormat(
		checks.map((c) => ({
			id: c.id,
			statement: c.statement,
			verdict: c.verdict,
			reason: c.reason,
			say_instead: c.say_instead ?? '',
			studies: several(c.studies),
			claims: several(c.claims),
			about: several(c.about),
			url: c.url
		}))
	);

/** One row for each microbe of each list; the licence asks for the source, so every row has it. */
export const microbesCsv = ({ signatures }: Pick<PublicMicrobes, 'signatures'>): string =>
	csvFormat(
		signatures.flatMap((s) =>
			s.taxa.map((taxon) => ({
				list: s.bsdbId,
				condition: s.node ?? '',
				subtype: s.subtype ?? '',
				site: s.siteGroup,
				contrast: s.contrast,
				counted: s.count,
				patients_are_group: s.caseGroup ?? '',
				direction_in_group_1: s.direction,
				microbe: taxon.name,
				rank: taxon.rank,
				ncbi_taxonomy: taxon.ncbi,
				group_0: s.group0,
				group_1: s.group1,
				n_0: s.n0,
				n_1: s.n1,
				country: s.location,
				sequencing: s.sequencing,
				caution: s.caution ?? '',
				pmid: s.pmid,
				doi: s.doi,
				source: 'BugSigDB (bugsigdb.org), CC BY 4.0, selected and annotated'
			}))
		)
	);

/** A table of the whole, with only the rows of these ids; the header stays. By rows: `csvParse` would need `eval`. */
export function cutCsv(file: string, ids: ReadonlySet<string>): string {
	const [head, ...rows] = csvParseRows(file);
	const at = head!.indexOf('id');
	return csvFormatRows([head!, ...rows.filter((row) => ids.has(row[at] ?? ''))]);
}
