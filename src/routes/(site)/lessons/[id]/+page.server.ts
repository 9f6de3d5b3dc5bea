import { error } from '@sveltejs/kit';
import { lessonOf, lessons, standardsOf } from '$lib/lesson/lessons.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessons().map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const lesson = lessonOf(params.id);
	if (!lesson) error(404, 'There is no such lesson');
	const { id, title, summary, minutes, audience, objectives, steps } = lesson;
	const all = lessons();
	const next = all[all.findIndex((l) => l.id === id) + 1];
	return {
		lesson: { id, title, summary, minutes, audience, objectives, steps },
		standards: standardsOf(id),
		next: next && { id: next.id, title: next.title }
	};
};
