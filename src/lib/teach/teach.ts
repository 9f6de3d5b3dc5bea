/** What the teachers' page shows, put together from lessons, checks and standards. Pure; runs while building. */
import { stepOf, type StepId } from '../checks/scale';
import type { Content } from '../content/content';
import type { Lesson } from '../content/lessons';

interface Named {
	readonly id: string;
	readonly title: string;
}

export interface Misconception {
	readonly says: string;
	/** A question for the class that brings it out. */
	readonly ask: string;
	/** With marks. */
	readonly answer: string;
	readonly checks: readonly {
		readonly id: string;
		readonly claim: string;
		readonly step: StepId;
	}[];
}

export interface LessonGuide extends Named {
	readonly summary: string;
	readonly minutes: number;
	readonly audience: string;
	readonly objectives: readonly string[];
	readonly prepare: readonly string[];
	readonly adapt: Lesson['adapt'];
	readonly steps: readonly { readonly title: string; readonly minutes: number }[];
	readonly questions: number;
	readonly misconceptions: readonly Misconception[];
}

export function lessonGuides(
	lessons: readonly Lesson[],
	checks: Content['checks']
): readonly LessonGuide[] {
	const checkById = new Map(checks.map((check) => [check.id, check]));
	return lessons.map((lesson) => {
		const { id, title, summary, minutes, audience, objectives, prepare, adapt } = lesson;
		return {
			id,
			title,
			summary,
			minutes,
			audience,
			objectives,
			prepare,
			adapt,
			steps: lesson.steps.map((step) => ({ title: step.title, minutes: step.minutes })),
			questions: lesson.quiz.length,
			misconceptions: lesson.misconceptions.map(({ says, ask, answer, checks: ids }) => ({
				says,
				ask,
				answer,
				checks: ids.map((check) => {
					const { claim, verdict } = checkById.get(check)!;
					return { id: check, claim, step: stepOf(verdict).id };
				})
			}))
		};
	});
}

export interface Curriculum {
	readonly id: string;
	readonly name: string;
	readonly region: string;
	readonly notice: string;
	readonly codes: readonly {
		readonly code: string;
		readonly title: string;
		readonly paraphrase: string;
		readonly served: readonly (Named & { readonly how: string })[];
	}[];
}

/** Each curriculum with the lessons that serve its codes, in the order of the course. */
export const curricula = (sets: Content['standards'], lessons: readonly Lesson[]): Curriculum[] =>
	sets.map(({ id, name, region, notice, codes }) => ({
		id,
		name,
		region,
		notice,
		codes: codes.map(({ code, title, paraphrase, lessons: by }) => ({
			code,
			title,
			paraphrase,
			served: lessons.flatMap((lesson) => {
				const how = by[lesson.id];
				return how === undefined ? [] : [{ id: lesson.id, title: lesson.title, how }];
			})
		}))
	}));
