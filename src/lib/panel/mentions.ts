/** Where else the site speaks of a node. Pure. */
import { mentioning } from '../graph/queries';
import { KIND_WORDS } from '../graph/words';
import { stepOf, type Verdict } from '../checks/scale';
import type { NodeKind } from '../graph/types';

/** One place, as a list shows it. */
export interface Mention {
	readonly kind: string;
	readonly label: string;
	readonly path: string;
	readonly note?: string | undefined;
}

interface Named {
	readonly id: string;
	readonly label: string;
	readonly mentions?: readonly string[] | undefined;
}

/** What is searched: the parts of the content that name nodes. */
export interface Mentionable {
	readonly nodes: readonly (Named & { readonly kind: NodeKind; readonly path: string })[];
	readonly horizon: readonly Named[];
	readonly checks: readonly {
		readonly id: string;
		readonly claim: string;
		readonly verdict: Verdict;
		readonly mentions?: readonly string[] | undefined;
	}[];
	readonly facts: readonly {
		readonly id: string;
		readonly text: string;
		readonly mentions?: readonly string[] | undefined;
	}[];
}

/** Signs, stories, horizon, popular statements and background facts that name the node. */
export function mentionsOf(id: string, content: Mentionable): Mention[] {
	return [
		...mentioning(content.nodes, id).map((n) => ({
			kind: KIND_WORDS[n.kind].one,
			label: n.label,
			path: n.path
		})),
		...mentioning(content.checks, id).map((c) => ({
			kind: 'Popular statement',
			label: c.claim,
			path: `/checks#${c.id}`,
			note: `Our verdict: ${stepOf(c.verdict).label.toLowerCase()}`
		})),
		...mentioning(content.horizon, id).map((h) => ({
			kind: 'On the horizon',
			label: h.label,
			path: `/horizon#${h.id}`
		})),
		...mentioning(content.facts, id).map((f) => ({
			kind: 'Background fact',
			label: f.text,
			path: `/facts#${f.id}`
		}))
	];
}
