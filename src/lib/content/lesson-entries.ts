/** Lessons as found: the facts on top, and each item of the quiz checked by the schema of its kind. */
import type { z } from 'zod';
import type { RawItem } from '../quiz/raw';
import { ITEM_KINDS } from '../quiz/types';
import { ITEM_SCHEMAS, lessonSchema } from './lesson-schema';
import type { Source } from './source';
import { validate } from './validate';
import type { Entry, Report } from './validate';

export type LessonFacts = z.infer<typeof lessonSchema>;
export type ItemEntry = Entry<RawItem>;
export type LessonEntry = Entry<LessonFacts> & { readonly items: readonly ItemEntry[] };

export function validateLesson(source: Source, report: Report): LessonEntry {
	const data = (source.data ?? {}) as { quiz?: unknown };
	const entry = validate(lessonSchema, source, data, [], report);
	const quiz: unknown[] = Array.isArray(data.quiz) ? data.quiz : [];
	const items = quiz.flatMap((item, i): ItemEntry[] => {
		const kind = ITEM_KINDS.find((k) => k === (item as { kind?: unknown } | null)?.kind);
		// The lesson's own schema has said that the kind is unknown.
		if (kind === undefined) return [];
		return [validate<z.ZodObject>(ITEM_SCHEMAS[kind], source, item, ['quiz', i], report) as ItemEntry];
	});
	return { ...entry, items };
}
