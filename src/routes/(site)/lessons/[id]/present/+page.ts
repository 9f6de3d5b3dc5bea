import { error } from '@sveltejs/kit';
import { lessonWords } from '$lib/lesson/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
	const words = lessonWords(params.id);
	if (!words) error(404, 'There is no such lesson');
	return { ...data, Words: await words };
};
