import { error } from '@sveltejs/kit';
import { site } from 'virtual:site';
import { authorsText, getContent, getStudy } from '$lib/content/site.server';
import { citePage, citeStudy } from '$lib/export/cite';
import { scriptText, studyJsonLd } from '$lib/export/json-ld';
import { graph } from '$lib/graph/data';
import { newestReview } from '$lib/site/public-data';
import { studyPage, usesOf } from '$lib/site/studies';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => getContent().studies.map(({ id }) => ({ study: id }));

export const load: PageServerLoad = ({ params }) => {
	const study = getStudy(params.study);
	if (!study) error(404);
	const { checks, facts } = getContent();
	return {
		study: studyPage(study, authorsText(study), getContent(), graph),
		citations: [
			citeStudy(study),
			citePage({
				id: study.id,
				title: `Summary of: ${study.title}`,
				reviewed: newestReview(getContent()),
				site,
				address: site.siteUrl && `${site.siteUrl}/evidence/${study.id}/`
			})
		],
		jsonLd: scriptText(studyJsonLd(study, site)),
		uses: usesOf(study.id, graph),
		checks: checks
			.filter((check) => check.studies.includes(study.id))
			.map(({ id, claim }) => ({ id, claim })),
		facts: facts.filter((fact) => fact.study === study.id).map(({ id, text }) => ({ id, text }))
	};
};
