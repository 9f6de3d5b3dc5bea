import { studyName } from '$lib/graph/study-name';
import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { VERDICTS } from '$lib/site/verdict';
import type { PageServerLoad } from './$types';

const studyLinks = (ids: readonly string[]) =>
	ids.map((id) => ({ id, label: studyName(id, graph) }));

/** Addresses of pages a fact was read on, where no study states it. */
const pages = (seen: string | string[] | undefined) =>
	[seen ?? []].flat().filter((address) => /^https?:/.test(address));

export const load: PageServerLoad = () => {
	const { checks, facts } = getContent();
	const factText = new Map(facts.map(({ id, text }) => [id, text]));
	return {
		verdicts: VERDICTS.map((verdict) => ({
			verdict,
			checks: checks
				.filter((check) => check.verdict === verdict)
				.map((check) => ({
					id: check.id,
					claim: check.claim,
					reason: check.check,
					sayInstead: check.say_instead,
					studies: studyLinks(check.studies),
					facts: check.facts.map((id) => ({ id, text: factText.get(id) ?? id })),
					nodes: check.mentions.flatMap((id) => {
						const node = graph.nodeById.get(id);
						return node ? { label: node.label, path: node.path } : [];
					})
				}))
		})).filter((group) => group.checks.length > 0),
		facts: facts.map(({ id, text, study, seen, also_seen }) => ({
			id,
			text,
			studies: studyLinks(study ? [study] : []),
			pages: study ? [] : [...pages(seen), ...pages(also_seen)]
		}))
	};
};
