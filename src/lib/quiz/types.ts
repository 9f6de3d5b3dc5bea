/**
 * Quiz items as the player gets them: every answer worked out, nothing left to look up. Made from content by
 * `resolve.ts` while the site is built. Plain data.
 */
import type { Sure, View, Who } from '../view/view';

interface Base {
	/** Unique in its quiz, permanent: answers on a reader's device are kept under it. */
	readonly id: string;
	readonly ask: string;
	/** Shown after every answer, with the marks of our prose: cites its study, claim or definition. */
	readonly why: string;
}

export interface Option {
	readonly id: string;
	readonly text: string;
	readonly right: boolean;
	/** On this option in particular; with marks. */
	readonly why?: string;
}

/** One right option, or several (`many`). */
export interface ChoiceItem extends Base {
	readonly kind: 'single' | 'multiple';
	readonly options: readonly Option[];
}

/** "Click it on the diagram": any of the right nodes will do. */
export interface ClickItem extends Base {
	readonly kind: 'click';
	readonly view: View;
	/** Node ids. */
	readonly right: readonly string[];
	/** Their names, for the feedback. */
	readonly names: readonly string[];
}

/** Put these in order. `entries` are in the right order. */
export interface OrderItem extends Base {
	readonly kind: 'order';
	/** What stands at the top and at the bottom: "surest", "least sure". */
	readonly ends?: readonly [string, string];
	readonly entries: readonly { readonly id: string; readonly text: string }[];
}

/** Each of these belongs to one of the choices; several may belong to the same. */
export interface MatchItem extends Base {
	readonly kind: 'match';
	readonly pairs: readonly { readonly id: string; readonly left: string; readonly right: string }[];
	/** Everything that may be chosen, in a fixed order. */
	readonly choices: readonly string[];
}

/** "Raise the evidence bar until this link goes." */
export interface BarItem extends Base {
	readonly kind: 'bar';
	readonly view: View;
	readonly link: string;
	/** Its two ends, named: how sure it is must not be given away. */
	readonly said: string;
	readonly control: 'who' | 'sure';
	/** The first setting at which it is gone. */
	readonly right: Who | Sure;
}

export interface NumericItem extends Base {
	readonly kind: 'numeric';
	readonly right: number;
	/** How far off an answer may be. */
	readonly within: number;
	readonly unit?: string;
}

export type Item = ChoiceItem | ClickItem | OrderItem | MatchItem | BarItem | NumericItem;
export type ItemKind = Item['kind'];

/** In the order in which the guide explains them. */
export const ITEM_KINDS = [
	'single',
	'multiple',
	'click',
	'order',
	'match',
	'bar',
	'numeric'
] as const satisfies readonly ItemKind[];

/** What someone answered: option ids, a node id, entry ids in order, choices by pair id, a setting, a number. */
export type Answer = string | number | readonly string[] | Readonly<Record<string, string>>;
