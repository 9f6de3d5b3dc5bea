import { lessonEntries, lessonHere } from '$lib/lesson/page.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lessonEntries;

export const load: PageServerLoad = ({ params }) => {
	const { id, title } = lessonHere(params);
	return { lesson: { id, title } };
};
