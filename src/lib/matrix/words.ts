/** The matrix in words: for screen readers, for the list below it, and for copying. Pure. */
import {
	CERTAINTY_SHORT,
	CERTAINTY_WORDS,
	CLAIM,
	STUDY,
	count,
	inSentence,
	verb
} from '../graph/words';
import type { GraphNode } from '../graph/types';
import type { Cell, CellState, Matrix, Row } from './model';

/** A state by itself, where no certainty goes with it. */
export const STATE_WORDS: Record<Exclude<CellState, 'found'>, string> = {
	null: 'looked for, not found',
	gap: 'looked for, not found',
	apart: 'nothing by this road',
	untested: 'popular idea, untested',
	note: 'in words only',
	empty: 'nothing in our collection'
};

/** What is counted apart: "2 claims within the skin, 1 claim from skin to gut"; empty if nothing is. */
export function apartWords({ parts, sign }: Cell): string {
	const some = (n: number, words: string) => (n > 0 ? [`${count(n, CLAIM)} ${words}`] : []);
	return [
		...some(parts.local.length, sign === null ? 'within the skin' : 'that stay on the skin'),
		...some(parts.back.length, 'from skin to gut'),
		...some(parts.other.length, 'of trials or other illnesses'),
		...some(parts.untested.length, 'that nobody tested'),
		...some(parts.notes.length, 'in words only')
	].join(', ');
}

/** A whole cell: "lowers it, low certainty, 3 studies, contested; counted apart: …". */
export function cellWords(cell: Cell): string {
	const { state, certainty, sign, studies } = cell;
	const look =
		state === 'found'
			? [
					...(sign === null ? [] : [sign === 'depends' ? 'it depends' : `${verb(sign)} it`]),
					CERTAINTY_WORDS[certainty!],
					count(studies, STUDY)
				]
			: certainty === null
				? [STATE_WORDS[state]]
				: [STATE_WORDS[state], CERTAINTY_WORDS[certainty], count(studies, STUDY)];
	if (cell.contested) look.push('contested');
	if (cell.alsoNull) look.push('also looked for and not found');
	const apart = apartWords(cell);
	return look.join(', ') + (apart ? `; counted apart: ${apart}` : '');
}

/** "Oral probiotics and eczema". */
export const cellTitle = (row: GraphNode, condition: GraphNode): string =>
	`${row.label} and ${inSentence(condition)}`;

/** A matrix as lines and columns of plain words, head first. */
export const asTable = (
	{ conditions }: Matrix,
	rows: readonly Row[],
	first: string
): string[][] => [
	[first, ...conditions.map((c) => c.label), 'Surest', 'Studies'],
	...rows.map((r) => [
		r.node.label,
		...r.cells.map(cellWords),
		r.certainty === null ? '' : CERTAINTY_SHORT[r.certainty],
		String(r.studies)
	])
];

/** Tab-separated, as spreadsheets paste it. */
export const asTsv = (table: readonly (readonly string[])[]): string =>
	table.map((line) => line.map((cell) => cell.replace(/[\t\n]+/g, ' ')).join('\t')).join('\n');
