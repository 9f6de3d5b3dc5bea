/** Which parts a node's page has, in which order, under which headings. Pure. */
import type { Neighbours } from '../graph/queries';
import type { GraphNode, Link, NodeKind } from '../graph/types';
import type { NodePage } from './node-page';

/** Anchors on node pages. Permanent, since others link to them. */
export type PartId =
	| 'table'
	| 'chain'
	| 'conditions'
	| 'routes'
	| 'drivers'
	| 'related'
	| 'acts-on'
	| 'nulls'
	| 'mentioned'
	| 'solutions'
	| 'safety'
	| 'evidence'
	| 'effects'
	| 'unknown'
	| 'links'
	| 'elsewhere';

export interface Part {
	readonly id: PartId;
	/** The heading. */
	readonly title: string;
	/** Its name in the page's own table of contents. */
	readonly label: string;
	readonly lead?: string | undefined;
	/** For parts that are lists of links. */
	readonly links?: readonly Link[];
}

export interface PartsInput {
	readonly links: Neighbours;
	/** How many claims the page is about. */
	readonly claims: number;
	/** How many studies those rest on. */
	readonly studies: number;
	readonly solutions: number;
	readonly page: Pick<NodePage, 'table' | 'safety' | 'unknowns' | 'mentions' | 'effects'>;
	readonly kindOf: (id: string) => NodeKind | undefined;
}

const ORDER: Partial<Record<NodeKind, readonly PartId[]>> = {
	mechanism: [
		'table',
		'chain',
		'conditions',
		'evidence',
		'solutions',
		'unknown',
		'links',
		'safety',
		'elsewhere'
	],
	condition: [
		'routes',
		'drivers',
		'related',
		'solutions',
		'safety',
		'evidence',
		'effects',
		'unknown',
		'links',
		'elsewhere'
	],
	solution: ['acts-on', 'nulls', 'safety', 'evidence', 'effects', 'unknown', 'links', 'elsewhere'],
	sign: ['mentioned', 'safety', 'evidence', 'unknown', 'elsewhere'],
	story: ['mentioned', 'safety', 'evidence', 'unknown', 'elsewhere']
};
const OTHERS: readonly PartId[] = [
	'links',
	'solutions',
	'evidence',
	'effects',
	'safety',
	'unknown',
	'elsewhere'
];

/** The parts that have something to show. `links` is always there: the diagram leads to it. */
export function partsOf(node: GraphNode, input: PartsInput): Part[] {
	const { links, page } = input;
	const other = (l: Link) => input.kindOf(l.source === node.id ? l.target : l.source);
	const near = [...links.into, ...links.with, ...links.out];
	const drivers = [...near, ...links.nulls].filter((l) => other(l) === 'driver');
	const related = near.filter((l) => ['condition', 'related-condition'].includes(other(l) ?? ''));
	const acts = [...links.out, ...links.with, ...links.into, ...links.untested];
	const isMechanism = node.kind === 'mechanism';

	const all: Record<PartId, Part & { readonly show: boolean }> = {
		table: {
			id: 'table',
			show: page.table !== undefined,
			title: 'In the gut, on the skin',
			label: 'Gut and skin',
			lead: 'What is often said about it, and what the research behind each line amounts to.'
		},
		chain: {
			id: 'chain',
			show: isMechanism,
			title: 'The chain between',
			label: 'The chain'
		},
		conditions: {
			id: 'conditions',
			show: isMechanism,
			title: 'Conditions',
			label: 'Conditions',
			lead: 'Where this road leads from the gut to a skin condition, and how sure anyone can be. Genes and drug trials are left out: they do not show where the alarm began.'
		},
		routes: {
			id: 'routes',
			show: node.kind === 'condition',
			title: 'Routes from the gut',
			label: 'Routes',
			lead: 'The four mechanisms, and what our collection has on each as a way from the gut to this condition.'
		},
		drivers: {
			id: 'drivers',
			show: drivers.length > 0,
			title: 'What may drive it',
			label: 'Drivers',
			links: drivers
		},
		related: {
			id: 'related',
			show: related.length > 0,
			title: 'Related diseases',
			label: 'Related',
			links: related
		},
		'acts-on': {
			id: 'acts-on',
			show: acts.length > 0,
			title: 'What it acts on',
			label: 'Acts on',
			links: acts
		},
		nulls: {
			id: 'nulls',
			show: links.nulls.length > 0,
			title: 'Looked for, not found',
			label: 'Not found',
			lead: 'A null result is a result.',
			links: links.nulls
		},
		mentioned: {
			id: 'mentioned',
			show: (node.mentions?.length ?? 0) > 0,
			title: 'What the research says',
			label: 'Research',
			lead:
				node.kind === 'story'
					? 'Each thing the story names. One person’s story cannot show what caused what.'
					: 'Things people connect with this sign. None of them is a diagnosis.'
		},
		solutions: {
			id: 'solutions',
			show: input.solutions > 0 || isMechanism || node.kind === 'condition',
			title: 'What people try',
			label: 'What people try'
		},
		safety: {
			id: 'safety',
			show: page.safety.length > 0,
			title: node.kind === 'condition' ? 'Safety, and when to see a doctor' : 'Safety',
			label: 'Safety'
		},
		evidence: {
			id: 'evidence',
			show: input.studies > 0,
			title: 'Evidence',
			label: 'Evidence',
			lead: 'Strongest design first, then the largest. Studies that found nothing or disagree are among them.'
		},
		effects: {
			id: 'effects',
			show: page.effects.length > 0,
			title: 'Effects in figures',
			label: 'Figures',
			lead: 'Every effect with its range that our collection holds, as published. We add nothing up ourselves.'
		},
		unknown: {
			id: 'unknown',
			show: page.unknowns.length > 0,
			title: 'What we do not know',
			label: 'Unknown'
		},
		links: {
			id: 'links',
			show: true,
			title: isMechanism ? 'Every link of this road' : 'Every link',
			label: 'Every link',
			lead: input.claims === 0 ? 'Our collection has no claim about it: untested.' : undefined
		},
		elsewhere: {
			id: 'elsewhere',
			show: page.mentions.length > 0,
			title: 'Elsewhere on this site',
			label: 'Elsewhere'
		}
	};
	return (ORDER[node.kind] ?? OTHERS).map((id) => all[id]).filter((p) => p.show);
}
