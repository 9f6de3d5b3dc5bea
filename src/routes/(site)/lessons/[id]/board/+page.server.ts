import { error } from '@sveltejs/kit';
import { lessonOf, lessons } from '$lib/lesson/lessons.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessons().map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const lesson = lessonOf(params.id);
	if (!lesson) error(404, 'There is no such lesson');
	return { lesson: { id: lesson.id, title: lesson.title } };
};
