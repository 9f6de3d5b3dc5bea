/** Does the README of the microbe data still tell the truth about them: how many rows, studies, and where? */
import { SITES } from '../microbes/signature';
import type { Signature, Site } from '../microbes/signature';
import type { Report } from './validate';

interface Cell {
	readonly studies: number;
	readonly rows: number;
}

const studiesOf = (rows: readonly Signature[]): number => new Set(rows.map((r) => r.pmid)).size;

/** Compares the figures of the README with the rows. */
export function checkCopy(
	readme: string,
	file: string,
	main: readonly Signature[],
	other: readonly Signature[],
	report: Report
): void {
	const lines = readme.split('\n');
	const complain = (line: number, what: string, mend: string) =>
		report.addLine(file, line + 1, what, mend);

	const totals = lines.findIndex((line) => /\d+ signatures from \d+ studies/.test(line));
	const [, rows, studies] = /(\d+) signatures from (\d+) studies/.exec(lines[totals] ?? '') ?? [];
	if (totals < 0) complain(0, "no line says 'N signatures from N studies'", 'write the totals');
	else if (Number(rows) !== main.length || Number(studies) !== studiesOf(main)) {
		complain(
			totals,
			`${rows} signatures from ${studies} studies are promised, there are ${main.length} from ${studiesOf(main)}`,
			'copy the data again, or write the figures that are true'
		);
	}
	const outside = lines.findIndex((line) => /\b(\d+) signatures on a condition outside/.test(line));
	const promised = Number(/\b(\d+) signatures on/.exec(lines[outside] ?? '')?.[1] ?? other.length);
	if (promised !== other.length) {
		complain(outside, `${promised} signatures outside our conditions are promised, there are ${other.length}`, 'copy the data again, or write the figure that is true');
	}
	checkTable(lines, main, complain);
}

/** The table of conditions and sites: "7 studies, 36 rows". */
function checkTable(
	lines: readonly string[],
	rows: readonly Signature[],
	complain: (line: number, what: string, mend: string) => void
): void {
	const head = lines.findIndex((line) => /^\| *condition *\|/.test(line));
	if (head < 0) return complain(0, 'the table of conditions and sites is missing', 'restore it');
	const sites = cellsOf(lines[head]!).slice(1) as Site[];
	const named = new Set<string>();
	for (let at = head + 2; lines[at]?.startsWith('|'); at++) {
		const [name = '', ...texts] = cellsOf(lines[at]!);
		const node = name.replaceAll(' ', '-');
		named.add(node);
		sites.forEach((site, i) => {
			const told = readCell(texts[i] ?? '');
			const counted = rows.filter((r) => r.count && r.node === node && r.siteGroup === site);
			const is = { studies: studiesOf(counted), rows: counted.length };
			if (told?.studies === is.studies && told.rows === is.rows) return;
			complain(at, `${name}, ${site}: '${texts[i] ?? ''}' is written, the rows say ${say(is)}`, 'copy the data again, or write the figures that are true');
		});
	}
	const missing = [...new Set(rows.flatMap((r) => (r.count && r.node) || []))].filter((n) => !named.has(n));
	for (const node of missing) complain(head, `'${node}' is not in the table`, 'add a line for it');
	if (SITES.some((site) => !sites.includes(site))) {
		complain(head, `the table has no column for one of ${SITES.join(', ')}`, 'add it');
	}
}

const cellsOf = (line: string): string[] => line.split('|').slice(1, -1).map((cell) => cell.trim());

function readCell(text: string): Cell | undefined {
	if (text === 'none') return { studies: 0, rows: 0 };
	const match = /^(\d+) stud(?:y|ies), (\d+) rows?\b/.exec(text);
	return match ? { studies: Number(match[1]), rows: Number(match[2]) } : undefined;
}

const say = ({ studies, rows }: Cell): string =>
	studies === 0 ? 'none' : `${studies} ${studies === 1 ? 'study' : 'studies'}, ${rows} rows`;
