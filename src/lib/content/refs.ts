/** Does everything that is named exist, and do facts that depend on each other agree? */
import { signOf } from '../graph/sign';
import type { Study } from './content';
import type { ClaimEntry, Entries, NodeEntry } from './entries';
import type { Known } from './known';
import { checkOutcomes } from './outcomes';
import { didYouMean } from './problems';
import { checkPlaces } from './places';
import type { Path } from './source';
import type { Entry, Report } from './validate';

/** Checks every reference between content files, except those inside prose. */
export function checkReferences(entries: Entries, known: Known, report: Report): void {
	const check = new References(known, report);
	for (const e of entries.nodes) checkNode(e, check);
	for (const e of entries.claims) checkClaim(e, check);
	for (const e of entries.studies) checkStudy(e, check);
	for (const e of entries.checks) {
		check.all('studies', known.studies, e, ['studies'], e.fields.studies);
		check.all('facts', known.facts, e, ['facts'], e.fields.facts);
		check.all('claims', known.claims, e, ['claims'], e.fields.claims);
		check.all('mentions', known.nodes, e, ['mentions'], e.fields.mentions);
	}
	for (const e of entries.facts) {
		check.one('study', known.studies, e, ['study'], e.fields.study);
		check.all('mentions', known.nodes, e, ['mentions'], e.fields.mentions);
	}
	for (const e of entries.definitions) {
		check.all('studies', known.studies, e, ['studies'], e.fields.studies);
	}
	for (const e of entries.gaps) check.all('nodes', known.nodes, e, ['nodes'], e.fields.nodes);
	for (const e of entries.glossary) {
		check.all('cites', known.citable, e, ['cites'], e.fields.cites);
		check.one('node', known.nodes, e, ['node'], e.fields.node);
	}
	for (const e of entries.safety) {
		check.all('cites', known.citable, e, ['cites'], e.fields.cites);
	}
	for (const e of entries.horizon) {
		check.all('mentions', known.nodes, e, ['mentions'], e.fields.mentions);
		check.all('safety', known.safety, e, ['safety'], e.fields.safety);
	}
	for (const e of entries.pages) {
		check.all('safety', known.safety, e, ['safety'], e.fields.safety);
	}
	sameRecordTwice(entries.studies, report);
	checkOutcomes(entries, report);
	checkPlaces(entries, known, report);
}

type Ids = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** What a field holds, in the words of a message. */
const NOUNS = {
	studies: 'study',
	study: 'study',
	facts: 'fact',
	nodes: 'node',
	node: 'node',
	mentions: 'node',
	claims: 'claim',
	cites: 'claim or study',
	safety: 'safety note',
	checks: 'check'
} as const;

export class References {
	constructor(
		readonly known: Known,
		readonly report: Report
	) {}

	one(
		field: keyof typeof NOUNS,
		ids: Ids,
		entry: Entry<unknown>,
		path: Path,
		id: string | null | undefined
	): void {
		if (id === undefined || id === null || ids.has(id)) return;
		const noun = NOUNS[field];
		this.report.add(
			entry,
			path,
			`unknown ${noun} '${id}'`,
			didYouMean(id, ids.keys(), `add the ${noun}, or name one that exists`)
		);
	}

	all(
		field: keyof typeof NOUNS,
		ids: Ids,
		entry: Entry<unknown>,
		path: Path,
		names: readonly string[] | undefined
	): void {
		const seen = new Set<string>();
		names?.forEach((id, i) => {
			this.one(field, ids, entry, [...path, i], id);
			if (seen.has(id)) {
				this.report.add(entry, [...path, i], `'${id}' is listed twice`, 'keep it once');
			}
			seen.add(id);
		});
	}
}

function checkNode(entry: NodeEntry, check: References): void {
	const { known } = check;
	const fields = entry.fields;
	check.all('safety', known.safety, entry, ['safety'], fields.safety);
	check.all('studies', known.studies, entry, ['summary_studies'], fields.summary_studies);
	check.all(
		'studies',
		known.studies,
		entry,
		['prevalence', 'studies'],
		fields.prevalence?.studies
	);
	if ('mentions' in fields) {
		check.all('mentions', known.nodes, entry, ['mentions'], fields.mentions);
	}
	if ('table' in fields && fields.table) {
		for (const side of ['gut', 'skin'] as const) {
			fields.table[side].forEach((cell, i) =>
				check.all('claims', known.claims, entry, ['table', side, i, 'claims'], cell.claims)
			);
		}
	}
}

function checkClaim(entry: ClaimEntry, check: References): void {
	const { known, report } = check;
	const { id, subject, object, mechanism, studies, draw } = entry.fields;
	check.one('node', known.nodes, entry, ['subject'], subject);
	check.one('node', known.nodes, entry, ['object'], object);
	if (subject !== undefined && subject === object) {
		report.add(entry, ['object'], 'a claim joins a node to itself', 'name two different nodes');
	}
	check.all(
		'studies',
		known.studies,
		entry,
		['studies'],
		studies?.map((s) => s.id)
	);
	if (studies?.length === 0 && draw !== undefined && draw !== 'untested') {
		report.add(
			entry,
			['studies'],
			`claim '${id ?? ''}' has no study`,
			"list at least one study with its stance, or write 'draw: untested'"
		);
	}
	if (mechanism !== undefined && mechanism !== entry.route) {
		const home = mechanism === 'none' ? 'route-unknown' : mechanism;
		report.add(
			entry,
			['mechanism'],
			`a claim of '${mechanism}' in the file of '${entry.route}'`,
			`move it to claims/${home}.yaml, or write 'mechanism: ${entry.route}'`
		);
	}
	checkSign(entry, check);
	checkWeight(entry, check);
}

/** Rules of the collection on how sure a claim may be. */
function checkWeight(entry: ClaimEntry, { known, report }: References): void {
	const { species, certainty, studies } = entry.fields;
	const notInPeople = species === 'animal' || species === 'in-vitro';
	if (notInPeople && certainty !== undefined && certainty !== 'very-low') {
		report.add(
			entry,
			['certainty'],
			`certainty '${certainty}' for a claim that nobody tested in people`,
			"write 'certainty: very-low'; it is about people"
		);
	}
	studies?.forEach((study, i) => {
		if (study.stance === 'contradicts' || !known.retracted.has(study.id)) return;
		report.add(
			entry,
			['studies', i],
			`rests on '${study.id}', which was retracted`,
			'judge the claim again without it',
			'warning'
		);
	});
}

function checkSign(entry: ClaimEntry, { known, report }: References): void {
	const { predicate, basis, sign, object } = entry.fields;
	const goodWhen = known.nodes.get(object ?? '')?.goodWhen;
	if (!predicate || !basis || !sign || !goodWhen) return;
	const right = signOf({ predicate, basis, goodWhen });
	if (right === null) {
		report.add(
			entry,
			['predicate'],
			`'${predicate}' has no meaning for '${object}', which is neither good nor bad`,
			"use 'increases' or 'decreases'"
		);
	} else if (right !== sign) {
		report.add(
			entry,
			['sign'],
			`the sign '${sign}' does not follow from '${predicate}', '${basis}' and an object that is good when ${goodWhen}`,
			`write 'sign: ${right}'`
		);
	}
}

function checkStudy(entry: Entry<Study>, check: References): void {
	const { known, report } = check;
	const { doi, pmid, design, pools, numbers, same_trial_as } = entry.fields;
	if (entry.value && doi === undefined && pmid === undefined) {
		report.add(
			entry,
			['id'],
			'a study with neither a DOI nor a PMID',
			'add one from its record; a study that nobody can look up cannot be cited'
		);
	}
	check.one('study', known.studies, entry, ['same_trial_as'], same_trial_as);
	if (pools !== undefined && design !== undefined && !/review|meta/.test(design)) {
		report.add(
			entry,
			['pools'],
			`'pools' in a ${design}`,
			'delete it; only reviews pool other studies'
		);
	}
	numbers?.forEach((row, i) => {
		const at = ['numbers', i];
		check.one('node', known.nodes, entry, [...at, 'about'], row.about);
		check.one('node', known.nodes, entry, [...at, 'exposure'], row.exposure);
		const { ci_low: low, ci_high: high, estimate } = row;
		if ((low === undefined) !== (high === undefined)) {
			report.add(entry, at, 'an interval with one end', 'give both ci_low and ci_high, or neither');
		} else if (low !== undefined && high !== undefined && !(low <= estimate && estimate <= high)) {
			report.add(
				entry,
				[...at, 'estimate'],
				`the estimate ${estimate} is outside its interval ${low} to ${high}`,
				'check the three numbers against the record'
			);
		}
		if (row.kind === 'effect' && (low === undefined || row.null_value === null)) {
			report.add(
				entry,
				[...at, 'kind'],
				'an effect without an interval or a null value',
				"add them, or write 'kind: other'"
			);
		}
	});
}

function sameRecordTwice(studies: readonly Entry<Study>[], report: Report): void {
	for (const field of ['doi', 'pmid'] as const) {
		const first = new Map<string, string>();
		for (const e of studies) {
			const value = e.fields[field]?.toLowerCase();
			if (value === undefined) continue;
			const other = first.get(value);
			if (other !== undefined) {
				report.add(
					e,
					[field],
					`the same ${field} as in ${other}`,
					'keep one of the two studies, or correct the number'
				);
			} else first.set(value, e.source.file);
		}
	}
}
