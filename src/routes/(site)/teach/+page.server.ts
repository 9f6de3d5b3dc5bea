import { getContent } from '$lib/content/site.server';
import { lessons } from '$lib/lesson/lessons.server';
import { curricula, lessonGuides } from '$lib/teach/teach';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { checks, standards } = getContent();
	const all = lessons();
	return {
		lessons: lessonGuides(all, checks),
		standards: curricula(standards, all)
	};
};
