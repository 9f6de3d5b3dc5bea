/** What the page of one node shows, cut from the whole content so that its data stay small. Pure. */
import { studyName } from '../graph/study-name';
import { studyView } from '../evidence/study';
import type { StudyView } from '../evidence/study';
import { about, claimsAmong, claimsOf } from '../graph/queries';
import type { Graph } from '../graph/types';
import type { Content, ContentNode } from '../content/content';
import type { Identifier } from './identifiers';
import type { PageHead } from './head';
import { effectsOfNode } from '../plots/effects';
import { forests } from '../plots/forest';
import type { Forest } from '../plots/forest';
import { microbesOf } from '../microbes/places';
import { mentionsOf } from './mentions';
import type { Mention } from './mentions';

export interface NodePage {
	readonly id: string;
	readonly reviewed: string;
	readonly draft: boolean;
	readonly identifiers: readonly Identifier[];
	readonly studies: readonly StudyView[];
	/** Forest plots, worked out while building. */
	readonly effects: readonly Forest[];
	readonly safety: readonly {
		readonly id: string;
		readonly title: string;
		readonly text: string;
		readonly cites: readonly string[];
	}[];
	/** Open questions of the node, then what the whole collection lacks and that names it. */
	readonly unknowns: readonly string[];
	readonly mentions: readonly Mention[];
	readonly table: ContentNode['table'];
	readonly thermostat: ContentNode['thermostat'];
	readonly prevalence: ContentNode['prevalence'];
	readonly gutEvidence: string | undefined;
	readonly seeDoctor: string | undefined;
}

/** @param id must be a node's */
export function nodePage(id: string, content: Content, graph: Graph): NodePage | null {
	const node = content.nodes.find((n) => n.id === id);
	if (!node) return null;
	const claims = node.mentions ? claimsAmong(graph, node.mentions) : claimsOf(graph, id);
	const used = new Set(claims.flatMap((c) => c.studies.map((s) => s.id)));
	return {
		id,
		reviewed: node.reviewed,
		draft: node.status === 'draft',
		identifiers: node.identifiers.map(({ scheme, id: curie, label }) => ({
			scheme,
			id: curie,
			label
		})),
		studies: content.studies
			.filter((s) => used.has(s.id))
			.map((s) => studyView(s, { label: studyName(s.id, graph) })),
		effects: forests(effectsOfNode(id, content, graph), id),
		safety: content.safety
			.filter((note) => node.safety.includes(note.id))
			.map((note) => ({ id: note.id, title: note.title, text: note.text, cites: note.cites })),
		unknowns: [...node.unknowns, ...about(content.gaps, id).map((g) => g.text)],
		mentions: [...mentionsOf(id, content), ...microbesOf(id, content.microbes)],
		table: node.table,
		thermostat: node.thermostat,
		prevalence: node.prevalence,
		gutEvidence: node.gut_evidence,
		seeDoctor: node.see_doctor
	};
}

/** The head of a node's page. */
export function headOf(id: string, content: Content, graph: Graph): PageHead {
	const node = content.nodes.find((n) => n.id === id)!;
	const home = graph.nodeById.get(id)?.home;
	const family = graph.groups.find((g) => g.kind === 'solution' && g.id === node.family);
	const badge =
		node.kind === 'story'
			? 'as told in popular articles, not verified'
			: node.status === 'draft'
				? 'draft'
				: undefined;
	return {
		id,
		kind: node.kind,
		label: node.label,
		summary: node.summary,
		...(home && { home }),
		...(family && { family: family.label }),
		...(badge && { badge })
	};
}
