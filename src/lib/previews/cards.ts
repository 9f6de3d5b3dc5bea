/** Which page has which card. Pure. */
import { KIND_WORDS } from '../graph/words';
import type { Graph } from '../graph/types';
import type { CardWords } from './card';
import { nodeCard, SITE_CARD, STUDY_CARD } from './names';

export interface SiteWords {
	readonly title: string;
	readonly tagline: string;
}

/** All cards by name: one for each node, one for studies, one for everything else. */
export function allCards(
	graph: Graph,
	site: SiteWords,
	summaries: Readonly<Record<string, string>>
): ReadonlyMap<string, CardWords> {
	const common = { site: site.title };
	return new Map<string, CardWords>([
		[
			SITE_CARD,
			{ ...common, kind: 'One diagram', title: 'Gut and skin', summary: site.tagline, focus: null }
		],
		[
			STUDY_CARD,
			{
				...common,
				kind: 'Evidence',
				title: 'A study, in plain words',
				summary: 'What they did, what they found, its limits, and what rests on it.',
				focus: null
			}
		],
		...graph.nodes.map(
			(node) =>
				[
					nodeCard(node.id),
					{
						...common,
						kind: KIND_WORDS[node.kind].one,
						title: node.label,
						summary: summaries[node.id] ?? '',
						focus: node.id
					}
				] as const
		)
	]);
}
