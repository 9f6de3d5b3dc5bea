/** The colour tokens of a highway, for small marks beside words; colour is never the only cue. */
import type { Route } from '$lib/graph/types';

const TOKEN: Record<Route, string> = {
	'immune-activation': 'immune',
	'scfas-and-metabolites': 'scfa',
	'hormonal-imbalance': 'hormone',
	'barrier-cross-talk': 'barrier',
	none: 'unknown'
};

/** `var(--immune)`, `var(--immune-soft)`. */
export const roadColour = (road: Route, soft = false): string =>
	`var(--${TOKEN[road]}${soft ? '-soft' : ''})`;
