import { getContent } from '$lib/content/site.server';
import { lessons } from '$lib/lesson/lessons.server';
import { curricula, guideOf, misconceptionsOf } from '$lib/teach/teach';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { checks, standards } = getContent();
	const all = lessons();
	return {
		lessons: all.map(guideOf),
		misconceptions: misconceptionsOf(all, checks),
		standards: curricula(standards, all)
	};
};
