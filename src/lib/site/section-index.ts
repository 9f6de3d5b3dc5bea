/** The index pages of the sections: their words, and their nodes in groups. Pure. */
import { MECHANISMS } from '$lib/graph/types';
import type { Graph, GraphNode, NodeKind } from '$lib/graph/types';
import { SECTION_OF } from '$lib/graph/types';
import { cardOf, type Card } from './cards';

export interface CardGroup {
	/** Anchor on the page; none where the page is one plain list. */
	readonly id?: string;
	readonly label?: string;
	/** One sentence under the group's heading. */
	readonly note?: string;
	/** Stands apart from the others (rule 12). */
	readonly apart?: boolean;
	readonly cards: readonly Card[];
}

interface SectionWords {
	readonly title: string;
	readonly lead: string;
}

/** All sections with an index of this kind; mechanisms have their own page with the comparison table. */
export const SECTION_WORDS: Record<Exclude<NodeKind, 'mechanism'>, SectionWords> = {
	driver: {
		title: 'What disturbs the balance',
		lead: 'Habits, medicines and surroundings that are said to unsettle gut or skin. Some are well studied, some hardly at all; each page says which.'
	},
	'gut-state': {
		title: 'In the gut',
		lead: 'States of the gut that research has tied to skin: who lives there, and how tight the wall is.'
	},
	mediator: {
		title: 'Messengers',
		lead: 'What travels the four roads: signals of the immune system, products of microbes, hormones, and pieces that slip through a barrier.'
	},
	'skin-effect': {
		title: 'On the skin',
		lead: 'What can be seen, felt or measured on the skin before it has the name of a disease.'
	},
	condition: {
		title: 'Skin conditions',
		lead: 'Where the roads arrive. For each one: what research on the gut has shown, what it has not, and how sure anyone can be.'
	},
	'related-condition': {
		title: 'Related conditions',
		lead: 'Not skin diseases, but they turn up in the research because they travel with one.'
	},
	solution: {
		title: 'What people try',
		lead: 'Five families of advice, and what is still an experiment, each with the research for and against it. Most of it is less sure than it sounds. None of it replaces a treatment.'
	},
	sign: {
		title: 'Signs people report',
		lead: 'Things people notice and link to their gut. A sign is not a diagnosis: each page says what else it may be, and when to see a doctor.'
	},
	story: {
		title: 'Stories',
		lead: 'Told in popular articles and not verified. A story can raise a question; it cannot answer one. Each page says what it shows, what it cannot show, and what a fair test would need.'
	}
};

/** The kind behind a first path segment that has an index page of this sort. */
export function kindOfSection(section: string): keyof typeof SECTION_WORDS | undefined {
	const kind = (Object.keys(SECTION_OF) as NodeKind[]).find((k) => SECTION_OF[k] === section);
	return kind === undefined || kind === 'mechanism' ? undefined : kind;
}

/** The nodes of a kind as cards: drivers and solutions by their groups, messengers by their home road. */
export function groupsOf(kind: NodeKind, graph: Graph): CardGroup[] {
	const nodes = graph.nodes.filter((node) => node.kind === kind);
	const cards = (some: readonly GraphNode[]) => some.map((node) => cardOf(node, graph));
	if (kind === 'driver' || kind === 'solution')
		return graph.groups
			.filter((group) => group.kind === kind)
			.map((group) => ({
				id: group.id,
				label: group.label,
				apart: group.experimental,
				note: group.experimental
					? 'Not for use at home. Being studied, with hardly any result to lean on.'
					: undefined,
				cards: cards(nodes.filter((node) => group.nodes.includes(node.id)))
			}));
	if (kind === 'mediator')
		return [...MECHANISMS, 'none' as const]
			.map((road) => ({
				id: road === 'none' ? 'route-unknown' : road,
				label: graph.nodeById.get(road)?.label ?? 'Route unknown',
				cards: cards(nodes.filter((node) => (node.home ?? 'none') === road))
			}))
			.filter((group) => group.cards.length > 0);
	return [{ cards: cards(nodes) }];
}
