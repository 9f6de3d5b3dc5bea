import { lessonEntries, lessonHere } from '$lib/lesson/page.server';
import { lessons } from '$lib/lesson/lessons.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lessonEntries;

export const load: PageServerLoad = ({ params }) => {
	const { id, title, quiz } = lessonHere(params);
	return {
		id,
		title,
		quiz,
		others: lessons()
			.filter((l) => l.id !== id)
			.map((l) => ({ id: l.id, title: l.title }))
	};
};
