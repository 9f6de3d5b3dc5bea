/**
 * Lessons for server code: facts, steps with their Views, quiz with its answers worked out, worksheet, and the
 * standards each serves. The words of the steps are compiled prose: `words.ts` has them.
 */
import { getContent } from '$lib/content/site.server';
import type { Lesson, Standard, StandardSet } from '$lib/content/lessons';

export type * from '$lib/content/lessons';

/** The order of a course: what a class would do first stands first. */
const byCourse = (a: Lesson, b: Lesson): number => a.order - b.order || (a.id < b.id ? -1 : 1);

const all: readonly Lesson[] = [...getContent().lessons].sort(byCourse);

/** All lessons, in the order of the course. */
export const lessons = (): readonly Lesson[] => all;

export const lessonOf = (id: string): Lesson | undefined => all.find((l) => l.id === id);

/** The codes a lesson serves, by set. */
export const standardsOf = (id: string): Standard[] =>
	getContent().standards.flatMap((set) => codesOf(set, id));

const codesOf = ({ codes, id, name, region, notice }: StandardSet, lesson: string): Standard[] =>
	codes.flatMap(({ lessons: by, ...code }) => {
		const how = by[lesson];
		return how === undefined ? [] : [{ ...code, how, set: { id, name, region, notice } }];
	});
