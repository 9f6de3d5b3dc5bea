import { studyName } from '$lib/graph/study-name';
import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { allNodes, byLetter, entryOf } from '$lib/site/glossary';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { glossary, definitions } = getContent();
	return {
		terms: byLetter(
			glossary.map((term) => entryOf(term, graph)),
			(entry) => entry.term
		),
		nodes: byLetter(allNodes(graph), (node) => node.label),
		definitions: definitions.map(({ term, text, levels, lowers, raises, studies }) => ({
			// Terms are ids of nodes where there is one.
			term: graph.nodeById.get(term)?.label ?? term.replace(/-/g, ' '),
			text,
			levels,
			lowers,
			raises,
			studies: studies.map((id) => ({ id, label: studyName(id, graph) }))
		}))
	};
};
