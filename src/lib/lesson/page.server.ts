/** What the pages below `/lessons/<id>/` share: which there are, and that there is no other. */
import { error } from '@sveltejs/kit';
import { lessonOf, lessons, type Lesson } from './lessons.server';

export const lessonEntries = (): { id: string }[] => lessons().map(({ id }) => ({ id }));

/** The lesson of an address, or the page that says there is none. */
export function lessonHere({ id }: { readonly id: string }): Lesson {
	return lessonOf(id) ?? error(404, 'There is no such lesson');
}
