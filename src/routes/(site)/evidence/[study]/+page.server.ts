import { error } from '@sveltejs/kit';
import { authorsText, getContent, getStudy } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { studyPage, usesOf } from '$lib/site/studies';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => getContent().studies.map(({ id }) => ({ study: id }));

export const load: PageServerLoad = ({ params }) => {
	const study = getStudy(params.study);
	if (!study) error(404);
	const { checks, facts } = getContent();
	return {
		study: studyPage(study, authorsText(study), getContent(), graph),
		uses: usesOf(study.id, graph),
		checks: checks
			.filter((check) => check.studies.includes(study.id))
			.map(({ id, claim }) => ({ id, claim })),
		facts: facts.filter((fact) => fact.study === study.id).map(({ id, text }) => ({ id, text }))
	};
};
