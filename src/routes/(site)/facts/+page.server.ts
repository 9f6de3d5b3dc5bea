import { studyName } from '$lib/graph/study-name';
import { SCALE, stepOf, wordsOf } from '$lib/checks/scale';
import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import type { PageServerLoad } from './$types';

const studyLinks = (ids: readonly string[]) =>
	ids.map((id) => ({ id, label: studyName(id, graph) }));

/** Addresses of pages a fact was read on, where no study states it. */
const pages = (seen: string | string[] | undefined) =>
	[seen ?? []].flat().filter((address) => /^https?:/.test(address));

export const load: PageServerLoad = () => {
	const { checks, facts } = getContent();
	return {
		/** The statements used to be here: their old anchors still are. */
		moved: SCALE.map((step) => ({
			step,
			anchors: wordsOf(step.id),
			checks: checks
				.filter((check) => stepOf(check.verdict) === step)
				.map(({ id, claim }) => ({ id, claim }))
		})).filter((group) => group.checks.length > 0),
		facts: facts.map(({ id, text, study, seen, also_seen, mentions }) => ({
			id,
			text,
			studies: studyLinks(study ? [study] : []),
			pages: study ? [] : [...pages(seen), ...pages(also_seen)],
			nodes: mentions.flatMap((node) => {
				const found = graph.nodeById.get(node);
				return found ? [{ label: found.label, path: found.path }] : [];
			})
		}))
	};
};
