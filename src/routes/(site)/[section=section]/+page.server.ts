import { error } from '@sveltejs/kit';
import { graph } from '$lib/graph/data';
import { SECTION_OF } from '$lib/graph/types';
import { SECTION_WORDS, groupsOf, kindOfSection } from '$lib/site/section-index';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	Object.values(SECTION_OF)
		.filter((section) => kindOfSection(section))
		.map((section) => ({ section }));

export const load: PageServerLoad = ({ params }) => {
	const kind = kindOfSection(params.section);
	if (!kind) error(404);
	return { ...SECTION_WORDS[kind], groups: groupsOf(kind, graph) };
};
