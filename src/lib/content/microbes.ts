/**
 * The lists of microbes in `content/microbes/`: copied data, so what is checked is that the copy is whole and
 * agrees with itself and with its README. Every problem names file, line, row and mend.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CONTRASTS, SITES, TAXON_RANKS } from '../microbes/signature';
import type { Signature } from '../microbes/signature';
import type { Known } from './known';
import { checkCopy } from './microbes-readme';
import { didYouMean } from './problems';
import { say } from './say';
import { yamlSource } from './source';
import type { Path, Source } from './source';
import { validate } from './validate';
import type { Entry, Report } from './validate';

const nothingOr = <T extends z.ZodType>(schema: T) => schema.nullable();
const text = z.string().trim().min(1, { error: say('this text is empty', 'write it as in the export, or null') });
const diversity = nothingOr(z.enum(['increased', 'decreased', 'unchanged']));
const size = z.int().positive({ error: say('not a number of people', 'write the group size as in the export') });

const taxonSchema = z.strictObject({ name: text, rank: z.enum(TAXON_RANKS), ncbi: z.int().positive() });

export const signatureSchema = z.strictObject({
	bsdbId: z.string().regex(/^bsdb:[1-9]\d*\/\d+\/\d+$/, {
		error: say('not the id of a signature', 'write it like bsdb:22153774/1/2: PMID, experiment, list')
	}),
	node: nothingOr(z.string()),
	subtype: nothingOr(text),
	siteGroup: z.enum(SITES),
	contrast: z.enum(CONTRASTS),
	caseGroup: z.union([z.literal(0), z.literal(1), z.null()], {
		error: say('not 0, 1 or null', 'say which group holds the patients')
	}),
	count: z.boolean(),
	caution: nothingOr(text),
	pmid: z.int().positive({ error: say('bad PMID', 'write its digits only, as in 22153774') }).max(999_999_999),
	doi: z.string().regex(/^10\.\d{4,9}\/[^\s"<>]+$/, {
		error: say('bad DOI', 'write it bare, without https://doi.org/, as in 10.1016/j.jaci.2011.10.025')
	}),
	firstAuthor: text,
	title: text,
	journal: text,
	year: z.int().min(1990).max(2100),
	design: text,
	location: text,
	host: z.literal('Homo sapiens', { error: say('not people', 'take the row out: animals are left out') }),
	bodySite: text,
	uberonId: text,
	condition: text,
	efoId: text,
	group0: text,
	group1: text,
	n0: size,
	n1: size,
	sequencing: text,
	variableRegion: nothingOr(text),
	platform: nothingOr(text),
	test: text,
	direction: z.enum(['increased', 'decreased']),
	shannon: diversity,
	chao1: diversity,
	richness: diversity,
	source: text,
	taxa: z.array(taxonSchema).min(1, { error: say('no microbe is listed', 'list at least one, or take the row out') })
});

export const MAIN = 'signatures.json';
export const OTHER = 'signatures-other.json';
const README = 'README.md';
/** A group below this size carries a caution. */
const TINY = 10;

type Row = Entry<Signature>;

/** Reads and checks the folder. Empty where there is none: another project may do without. */
export function loadMicrobes(dir: string, root: string, known: Known, report: Report): Signature[] {
	const folder = join(dir, 'microbes');
	if (!existsSync(folder)) return [];
	const files = [MAIN, OTHER].map((name) => readRows(folder, `${root}/microbes`, name, report));
	const [main = [], other = []] = files;
	for (const row of main) checkNode(row, known, report);
	for (const row of other) checkOutside(row, report);
	const rows = [...main, ...other];
	for (const row of rows) checkRow(row, report);
	checkTogether(rows, report);
	const readme = join(folder, README);
	if (existsSync(readme)) {
		checkCopy(readFileSync(readme, 'utf8'), `${root}/microbes/${README}`, valid(main), valid(other), report);
	} else {
		report.addLine(`${root}/microbes/${README}`, 1, 'this file is missing', 'restore it: it holds source and licence');
	}
	return valid(main);
}

const valid = (rows: readonly Row[]): Signature[] => rows.flatMap((row) => row.value ?? []);

function readRows(folder: string, root: string, name: string, report: Report): Row[] {
	const file = `${root}/${name}`;
	const path = join(folder, name);
	if (!existsSync(path)) {
		report.addLine(file, 1, 'this file is missing', 'restore it from where it was copied');
		return [];
	}
	const source = jsonSource(readFileSync(path, 'utf8'), file, report);
	if (!source) return [];
	if (!Array.isArray(source.data)) {
		report.addLine(file, 1, 'this file is not a list', 'write [ ... ] around the rows');
		return [];
	}
	return source.data.map((item, i) => {
		const before = report.problems.length;
		const row = validate(signatureSchema, source, item, [i], report);
		// A row of a long list is looked for by its number.
		for (const [n, problem] of report.problems.entries()) {
			if (n < before) continue;
			report.problems[n] = { ...problem, what: `${rowName(row)}: ${problem.what}` };
		}
		return row;
	});
}

/** JSON is YAML, whose parser knows lines; it is slow, so it is asked only when there is something to say. */
function jsonSource(text: string, file: string, report: Report): Source | undefined {
	let lines: Source | undefined;
	const source = () => (lines ??= yamlSource(text, file));
	try {
		const data: unknown = JSON.parse(text);
		return { file, data, body: '', bodyLine: 1, problems: [], likelyIds: [], line: (path) => source().line(path) };
	} catch (error) {
		const line = source().problems[0]?.line ?? 1;
		report.addLine(file, line, `not valid JSON: ${(error as Error).message}`, 'look for a missing comma, quote or bracket near this line');
		return undefined;
	}
}

const rowName = ({ at, fields }: Row): string =>
	`row ${Number(at[0]) + 1}${fields.bsdbId ? ` (${fields.bsdbId})` : ''}`;

/** Adds a problem that says which row it is, for those who look by number or by id. */
function complain(row: Row, path: Path, what: string, mend: string, report: Report): void {
	report.add(row, path, `${rowName(row)}: ${what}`, mend);
}

function checkNode(row: Row, known: Known, report: Report): void {
	const { node } = row.fields;
	if (node === undefined) return;
	const conditions = [...known.nodes].filter(([, n]) => n.kind === 'condition').map(([id]) => id);
	if (node === null) complain(row, ['node'], 'no condition', `move it to ${OTHER}, or name its condition`, report);
	else if (!conditions.includes(node)) {
		complain(row, ['node'], `unknown condition '${node}'`, didYouMean(node, conditions, `use one of: ${conditions.join(', ')}`), report);
	}
}

function checkOutside(row: Row, report: Report): void {
	const { node } = row.fields;
	if (node === undefined || node === null) return;
	complain(row, ['node'], `a row on '${node}' among those outside our conditions`, `move it to ${MAIN}, or write null`, report);
}

function checkRow(row: Row, report: Report): void {
	const { bsdbId, pmid, contrast, caseGroup, count, caution, n0, n1, taxa } = row.fields;
	if (bsdbId !== undefined && pmid !== undefined && !bsdbId.startsWith(`bsdb:${pmid}/`)) {
		complain(row, ['pmid'], `the PMID ${pmid} is not the one of its id`, 'copy both from the export again', report);
	}
	if (count === true && contrast !== undefined && contrast !== 'patients-vs-healthy') {
		complain(row, ['count'], `counted, but its contrast is '${contrast}'`, "write 'false': only patients against healthy people are counted", report);
	}
	if (count === true && caseGroup === null) {
		complain(row, ['caseGroup'], 'counted, but nobody knows which group holds the patients', "write 0 or 1, or 'count': false", report);
	}
	if (count === false && contrast === 'patients-vs-healthy' && caution === null) {
		complain(row, ['caution'], 'left out of the counts without a reason', 'say why in the caution', report);
	}
	const tiny = [n0, n1].filter((n) => n !== undefined && n < TINY);
	if (tiny.length > 0 && caution === null) {
		complain(row, ['caution'], `a group of ${tiny.join(' and ')} people without a caution`, `say that the group is very small (fewer than ${TINY})`, report);
	}
	const seen = new Set<number>();
	taxa?.forEach((taxon, i) => {
		if (seen.has(taxon.ncbi)) {
			complain(row, ['taxa', i], `'${taxon.name}' is listed twice`, 'keep it once', report);
		}
		seen.add(taxon.ncbi);
	});
}

/** Two ids that the export itself carries for one family; see the README. */
const KNOWN_TWINS = new Set(['Oscillospiraceae']);

/** What only shows when rows are laid side by side. */
function checkTogether(rows: readonly Row[], report: Report): void {
	const ids = new Map<string, Row>();
	const studies = new Map<number, Row>();
	const byName = new Map<string, number>();
	const byId = new Map<number, { name: string; rank: string }>();
	for (const row of rows) {
		const { bsdbId, pmid, doi, title, year, taxa } = row.fields;
		if (bsdbId !== undefined) {
			const other = ids.get(bsdbId);
			if (other) complain(row, ['bsdbId'], `the id is used before, in ${other.source.file}, row ${Number(other.at[0]) + 1}`, 'take one of the two rows out', report);
			else ids.set(bsdbId, row);
		}
		if (pmid !== undefined) {
			const first = studies.get(pmid);
			if (!first) studies.set(pmid, row);
			for (const [field, value] of Object.entries({ doi, title, year })) {
				const before = first?.fields[field as 'doi' | 'title' | 'year'];
				if (value === undefined || before === undefined || before === value) continue;
				complain(row, [field], `another ${field} than the first row of PMID ${pmid}`, `write '${before}' in both, or correct the PMID`, report);
			}
		}
		taxa?.forEach(({ name, rank, ncbi }, i) => {
			const id = byName.get(name);
			if (id !== undefined && id !== ncbi && !KNOWN_TWINS.has(name)) {
				complain(row, ['taxa', i, 'ncbi'], `'${name}' has the id ${ncbi} here and ${id} before`, 'look the name up in NCBI Taxonomy and write one id', report);
			}
			const known = byId.get(ncbi);
			if (known && (known.name !== name || known.rank !== rank)) {
				complain(row, ['taxa', i, 'name'], `the id ${ncbi} is '${name}' (${rank}) here and '${known.name}' (${known.rank}) before`, 'look the id up in NCBI Taxonomy and write one name', report);
			}
			byName.set(name, id ?? ncbi);
			byId.set(ncbi, known ?? { name, rank });
		});
	}
}
