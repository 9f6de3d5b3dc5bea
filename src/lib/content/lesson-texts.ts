/** The short texts of a lesson that may hold marks: everything but its body and what pupils choose from. */
import type { LessonEntry } from './lesson-entries';
import type { Path } from './source';
import type { Entry } from './validate';

export interface ShortText {
	readonly entry: Entry<unknown>;
	readonly path: Path;
	readonly text: string;
}

/** Texts in which citations and links are welcome. */
export function* lessonTexts(lesson: LessonEntry): Generator<ShortText> {
	const { fields } = lesson;
	const at = (path: Path, text: string | undefined): ShortText[] =>
		text === undefined ? [] : [{ entry: lesson, path, text }];
	for (const [i, step] of (fields.steps ?? []).entries()) {
		for (const [n, note] of step.notes.entries()) yield* at(['steps', i, 'notes', n], note);
		yield* at(['steps', i, 'question', 'answer'], step.question?.answer);
	}
	for (const [i, { answer }] of (fields.misconceptions ?? []).entries()) {
		yield* at(['misconceptions', i, 'answer'], answer);
	}
	for (const [i, { answer }] of (fields.worksheet?.questions ?? []).entries()) {
		yield* at(['worksheet', 'questions', i, 'answer'], answer);
	}
	for (const item of lesson.items) {
		const { fields: asked } = item;
		if (asked.why !== undefined) yield { entry: item, path: ['why'], text: asked.why };
		if (!('options' in asked)) continue;
		for (const [i, { why }] of (asked.options ?? []).entries()) {
			if (why !== undefined) yield { entry: item, path: ['options', i, 'why'], text: why };
		}
	}
}

/** Texts that stand in a question: a mark there would give the answer away, or lead off. */
export function* plainTexts(lesson: LessonEntry): Generator<ShortText> {
	for (const item of lesson.items) {
		const { fields } = item;
		const at = (path: Path, text: string) => ({ entry: item, path, text });
		if (fields.ask !== undefined) yield at(['ask'], fields.ask);
		if ('options' in fields) {
			for (const [i, { text }] of (fields.options ?? []).entries()) {
				yield at(['options', i, 'text'], text);
			}
		}
		if ('pairs' in fields) {
			for (const [i, { left, right }] of (fields.pairs ?? []).entries()) {
				yield at(['pairs', i, 'left'], left);
				yield at(['pairs', i, 'right'], right);
			}
		}
		if ('steps' in fields) {
			for (const [i, text] of (fields.steps ?? []).entries()) yield at(['steps', i], text);
		}
	}
}
