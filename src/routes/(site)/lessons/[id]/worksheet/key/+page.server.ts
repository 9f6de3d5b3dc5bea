import { lessonEntries, lessonHere } from '$lib/lesson/page.server';
import { answerKey } from '$lib/worksheet/sheet';
import { sourcesOf } from '$lib/worksheet/sources.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lessonEntries;

export const load: PageServerLoad = ({ params }) => {
	const sheet = answerKey(lessonHere(params));
	return { sheet, sources: sourcesOf(sheet) };
};
