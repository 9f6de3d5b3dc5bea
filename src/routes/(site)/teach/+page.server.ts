import { lessons } from '$lib/lesson/lessons.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	lessons: lessons().map(({ id, title, minutes, objectives, prepare }) => ({
		id,
		title,
		minutes,
		objectives,
		prepare
	}))
});
