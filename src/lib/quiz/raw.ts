/** Quiz items as writers write them, before their answers are worked out. Mirrors `lesson-schema.ts`. */
import type { FigureName } from '../graph/figures';
import type { Certainty, LinkSign, NodeKind } from '../graph/types';
import type { Sure, Who } from '../view/view';

/** A View as content writes it: only what differs from the plain overview. */
export interface RawView {
	readonly focus?: string;
	readonly who?: Who;
	readonly sure?: Sure;
	/** The way from one node to another, drawn. */
	readonly path?: { readonly from: string; readonly to: string; readonly n?: number };
}

/** Questions to the Graph whose answer is a set of nodes. Exactly one of them in a query. */
export const NODE_QUERIES = [
	'ramps-into',
	'ramps-from',
	'ramps-above',
	'no-ramp',
	'most-ramps',
	'return-lanes',
	'links-of',
	'home-of'
] as const;
/** Those whose answer is a word. */
export const WORD_QUERIES = [
	'certainty-of',
	'sign-of',
	'species-of',
	'design-of',
	'verdict-of'
] as const;
/** Those whose answer is a number. */
export const NUMBER_QUERIES = ['count', 'figure', 'estimate-of', 'size-of'] as const;

export interface RawQuery {
	/** Roads that arrive at this condition. */
	readonly 'ramps-into'?: string;
	/** Conditions at which this road arrives. */
	readonly 'ramps-from'?: string;
	/** Conditions with a road above this certainty. */
	readonly 'ramps-above'?: Certainty;
	/** Conditions at which no road arrives. */
	readonly 'no-ramp'?: true;
	/** The roads that arrive at most conditions. */
	readonly 'most-ramps'?: true;
	/** Roads with a lane from skin to gut. */
	readonly 'return-lanes'?: true;
	/** What this node is joined to by links; the fields below narrow it. */
	readonly 'links-of'?: string;
	/** The road on which this messenger is at home. */
	readonly 'home-of'?: string;

	/** With `links-of`: only links like this. */
	readonly sign?: LinkSign;
	readonly certainty?: Certainty;
	readonly contested?: boolean;
	readonly untested?: boolean;
	/** With `links-of`: only other ends of this kind. */
	readonly kind?: NodeKind;
	/** With `links-of`: links that lead to the node, or away from it. */
	readonly way?: 'in' | 'out';

	/** Of a claim or a link. */
	readonly 'certainty-of'?: string;
	/** Of a claim or a link. */
	readonly 'sign-of'?: string;
	/** Of a claim: in whom it was studied. */
	readonly 'species-of'?: string;
	/** Of a study. */
	readonly 'design-of'?: string;
	/** Of a popular statement. */
	readonly 'verdict-of'?: string;

	/** How many nodes another query finds. */
	readonly count?: RawQuery;
	readonly figure?: FigureName;
	/** One of a study's figures, counted from 1. */
	readonly 'estimate-of'?: { readonly study: string; readonly row: number };
	/** How many people, animals or samples a study had. */
	readonly 'size-of'?: string;
}

interface RawBase {
	readonly id: string;
	readonly ask: string;
	readonly why: string;
}

export interface RawOption {
	readonly text: string;
	readonly right?: boolean;
	readonly why?: string;
}

export interface RawChoice extends RawBase {
	readonly kind: 'single' | 'multiple';
	/** Written out... */
	readonly options?: readonly RawOption[];
	/** ...or worked out: what to choose from (nodes or words), and the question to the Graph. */
	readonly among?: readonly string[];
	readonly answer?: RawQuery;
}

export interface RawClick extends RawBase {
	readonly kind: 'click';
	readonly view: RawView;
	readonly answer: RawQuery;
}

export interface RawOrder extends RawBase {
	readonly kind: 'order';
	readonly ends?: readonly [string, string];
	/** One of these. A chain of nodes in which each is linked to the next... */
	readonly chain?: readonly string[];
	/** ...claims, the surest first... */
	readonly claims?: readonly string[];
	/** ...designs, the strongest first... */
	readonly designs?: readonly string[];
	/** ...or steps in words, in the right order. */
	readonly steps?: readonly string[];
}

/** `meaning` matches designs with what the site says of them. */
export const MATCH_BY = [
	'road',
	'kind',
	'certainty',
	'species',
	'design',
	'meaning',
	'verdict'
] as const;
export type MatchBy = (typeof MATCH_BY)[number];

export interface RawMatch extends RawBase {
	readonly kind: 'match';
	/** Written out... */
	readonly pairs?: readonly { readonly left: string; readonly right: string }[];
	/** ...or worked out: nodes, claims, studies, designs or checks, and by what they are matched. */
	readonly of?: readonly string[];
	readonly by?: MatchBy;
}

export interface RawBar extends RawBase {
	readonly kind: 'bar';
	readonly view: RawView;
	/** `subject--object`. */
	readonly link: string;
	readonly control: 'who' | 'sure';
}

export interface RawNumeric extends RawBase {
	readonly kind: 'numeric';
	readonly answer: RawQuery;
	readonly within: number;
	readonly unit?: string;
}

export type RawItem = RawChoice | RawClick | RawOrder | RawMatch | RawBar | RawNumeric;
