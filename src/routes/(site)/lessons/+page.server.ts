import { lessons } from '$lib/lesson/lessons.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	lessons: lessons().map(({ id, title, summary, minutes, audience, steps, quiz }) => ({
		id,
		title,
		summary,
		minutes,
		audience,
		steps: steps.length,
		questions: quiz.length
	}))
});
