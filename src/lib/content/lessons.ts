/** Lessons as the rest of the site gets them: complete, with every answer of their quizzes worked out. */
import type { z } from 'zod';
import type { Item } from '../quiz/types';
import type { View } from '../view/view';
import type { Written } from './content';
import type { lessonSchema, standardsSchema } from './lesson-schema';

type Front = z.infer<typeof lessonSchema>;

/** Words, a View, what a teacher says, and now and then a question. */
export interface LessonStep {
	/** Unique in its lesson, permanent. */
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	readonly view: View;
	/** What a teacher may say or do, a point each. With marks, for `Inline`. */
	readonly notes: readonly string[];
	/** For the class. `answer` has marks. */
	readonly question?: { readonly ask: string; readonly answer: string };
}

export interface Lesson extends Omit<Front, 'steps' | 'quiz' | 'worksheet'>, Written {
	readonly steps: readonly LessonStep[];
	readonly quiz: readonly Item[];
	readonly worksheet: Worksheet;
}

/** A table cell: given, or empty with its answer for the key. */
export type Cell = string | { readonly answer: string };

export interface Worksheet extends Omit<Front['worksheet'], 'diagram'> {
	readonly diagram: {
		readonly task: string;
		readonly view: View;
		/** The nodes whose names are left out, in the order of the numbers that stand for them. */
		readonly label: readonly string[];
		/** Whether the meaning of the lines stands below the picture. */
		readonly legend: boolean;
	};
}

export type StandardSet = z.infer<typeof standardsSchema>;

/** One code that a lesson serves, with the set it is from. */
export interface Standard {
	readonly set: Pick<StandardSet, 'id' | 'name' | 'region' | 'notice'>;
	readonly code: string;
	readonly kind: 'expectation' | 'practice';
	readonly title: string;
	readonly paraphrase: string;
	/** How this lesson serves it. */
	readonly how: string;
}
