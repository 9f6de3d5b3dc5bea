/** Popular statements as the page shows them. Pure; runs while building. */
import type { Content } from '../content/content';
import { studyName } from '../graph/study-name';
import { DESIGN_WORDS } from '../graph/study-words';
import { claimText } from '../graph/texts';
import type { Certainty, Graph, NodeKind } from '../graph/types';
import { stepOf, type StepId, type Verdict } from './scale';

interface Linked {
	readonly label: string;
	readonly path: string;
}

export interface CheckView {
	readonly id: string;
	readonly claim: string;
	/** The writer's word, which may say a little more than the step. */
	readonly verdict: Verdict;
	readonly step: StepId;
	/** With our marks for citations; see site/inline.ts. */
	readonly reason: string;
	readonly sayInstead: string | undefined;
	/** Node ids, for the filter. */
	readonly about: readonly string[];
	readonly nodes: readonly Linked[];
	readonly facts: readonly { readonly id: string; readonly text: string }[];
	readonly studies: readonly {
		readonly id: string;
		readonly label: string;
		readonly how: string;
	}[];
	readonly claims: readonly {
		readonly id: string;
		readonly statement: string;
		readonly path: string;
		/** None for an idea that nobody tested. */
		readonly certainty: Certainty | undefined;
	}[];
}

/** In the order of the content. */
export function checkViews(
	content: Pick<Content, 'checks' | 'facts' | 'studies'>,
	graph: Graph
): CheckView[] {
	const factText = new Map(content.facts.map(({ id, text }) => [id, text]));
	const design = new Map(content.studies.map((study) => [study.id, study.design]));
	return content.checks.map((check) => ({
		id: check.id,
		claim: check.claim,
		verdict: check.verdict,
		step: stepOf(check.verdict).id,
		reason: check.check,
		sayInstead: check.say_instead,
		about: check.mentions,
		nodes: check.mentions.map((id) => {
			const { label, path } = graph.nodeById.get(id)!;
			return { label, path };
		}),
		facts: check.facts.map((id) => ({ id, text: factText.get(id) ?? id })),
		studies: check.studies.map((id) => ({
			id,
			label: studyName(id, graph),
			how: DESIGN_WORDS[design.get(id)!].label
		})),
		claims: check.claims.map((id) => {
			const claim = graph.claimById.get(id)!;
			return {
				id,
				statement: claimText(id).statement,
				path: `${graph.nodeById.get(claim.subject)!.path}#${id}`,
				certainty: claim.draw === 'untested' ? undefined : claim.certainty
			};
		})
	}));
}

export interface Topic {
	readonly id: string;
	readonly label: string;
	readonly count: number;
}

/** The nodes that statements speak of, by kind, each with the number of statements; kinds without any left out. */
export function topics(
	checks: readonly Pick<CheckView, 'about'>[],
	graph: Pick<Graph, 'nodes'>
): { readonly kind: NodeKind; readonly nodes: readonly Topic[] }[] {
	const counts = new Map<string, number>();
	for (const { about } of checks) for (const id of about) counts.set(id, (counts.get(id) ?? 0) + 1);
	const groups = new Map<NodeKind, Topic[]>();
	for (const { id, label, kind } of graph.nodes) {
		const count = counts.get(id);
		if (count === undefined) continue;
		groups.set(kind, [...(groups.get(kind) ?? []), { id, label, count }]);
	}
	return [...groups].map(([kind, nodes]) => ({ kind, nodes }));
}
