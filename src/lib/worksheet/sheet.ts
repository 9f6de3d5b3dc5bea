/**
 * A worksheet as a page shows it. The pupil's sheet is made by leaving the answers out, not by hiding them: what is
 * not in the data of its page cannot turn up in it. Pure.
 */
import type { Cell, Lesson } from '../content/lessons';
import { pieces } from '../site/inline';
import type { View } from '../view/view';

/** A cell of a table. `null`: empty, to write in. */
export type SheetCell = { readonly given: string } | { readonly answer: string } | null;

export interface Sheet {
	/** The lesson's. */
	readonly id: string;
	readonly title: string;
	/** True for the key. */
	readonly answers: boolean;
	readonly intro: string;
	readonly diagram: {
		readonly task: string;
		readonly view: View;
		readonly label: readonly string[];
		readonly legend: boolean;
	};
	readonly tables: readonly {
		readonly title: string;
		readonly task?: string | undefined;
		readonly columns: readonly string[];
		readonly rows: readonly (readonly SheetCell[])[];
	}[];
	readonly questions: readonly {
		readonly ask: string;
		/** Empty lines to write on; none in the key. */
		readonly lines: number;
		/** With marks; in the key only. */
		readonly answer?: string;
	}[];
}

/** A claim or a study that an answer of the key rests on. */
export interface Source {
	readonly id: string;
	/** What the claim says, or the study's title. */
	readonly says: string;
}

type Sheeted = Pick<Lesson, 'id' | 'title' | 'worksheet'>;

const isGiven = (cell: Cell): cell is string => typeof cell === 'string';

function sheet({ id, title, worksheet }: Sheeted, answers: boolean): Sheet {
	const { intro, diagram, tables, questions } = worksheet;
	const cell = (c: Cell): SheetCell =>
		isGiven(c) ? { given: c } : answers ? { answer: c.answer } : null;
	return {
		id,
		title,
		answers,
		intro,
		// In the key the lines are explained whatever the sheet asks.
		diagram: { ...diagram, legend: answers || diagram.legend },
		tables: tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(cell)) })),
		questions: questions.map(({ ask, lines, answer }) =>
			answers ? { ask, lines: 0, answer } : { ask, lines }
		)
	};
}

/** What a pupil gets. */
export const pupilsSheet = (lesson: Sheeted): Sheet => sheet(lesson, false);

/** The same with all answers in. */
export const answerKey = (lesson: Sheeted): Sheet => sheet(lesson, true);

/** Claims and studies that the answers rest on, each once, in the order they are first named. */
export const citedIn = ({ questions }: Sheet): string[] => [
	...new Set(
		questions
			.flatMap(({ answer }) => pieces(answer ?? ''))
			.flatMap((piece) => (piece.kind === 'cite' ? piece.ids : []))
	)
];
