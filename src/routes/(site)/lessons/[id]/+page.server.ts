import { lessonEntries, lessonHere } from '$lib/lesson/page.server';
import { lessons, standardsOf } from '$lib/lesson/lessons.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lessonEntries;

export const load: PageServerLoad = ({ params }) => {
	const { id, title, summary, minutes, audience, objectives, steps } = lessonHere(params);
	const all = lessons();
	const next = all[all.findIndex((l) => l.id === id) + 1];
	return {
		lesson: { id, title, summary, minutes, audience, objectives, steps },
		standards: standardsOf(id),
		next: next && { id: next.id, title: next.title }
	};
};
