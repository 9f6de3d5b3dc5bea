import { lessonEntries, lessonHere } from '$lib/lesson/page.server';
import { pupilsSheet } from '$lib/worksheet/sheet';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = lessonEntries;

export const load: PageServerLoad = ({ params }) => ({ sheet: pupilsSheet(lessonHere(params)) });
