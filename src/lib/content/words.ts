/** Word lists and limits that only the content check needs. Those of the picture are in graph/types. */
import { MECHANISMS, SECTION_OF } from '../graph/types';
import type { NodeKind, Route } from '../graph/types';

export const VERDICTS = [
	'well-supported',
	'partly',
	'depends-on-the-measure',
	'exaggerated',
	'not-shown',
	'not-supported',
	'mice-only',
	'contradicted',
	'wrong'
] as const;

/** What an estimate in `numbers` is. */
export const MEASURES = ['OR', 'RR', 'HR', 'MD', 'SMD', 'beta', 'percent', 'other'] as const;
export const NUMBER_KINDS = ['effect', 'arm', 'prevalence', 'other'] as const;
export const BETTER_WHEN = ['lower', 'higher', 'neither'] as const;
export const GOOD_WHEN = ['high', 'low', 'neither'] as const;
/** Which landscape something stands in. */
export const SIDES = ['gut', 'skin'] as const;
export const STATUSES = ['reviewed', 'draft'] as const;

/** The folder of a kind is the first part of its address. */
export const FOLDERS = Object.entries(SECTION_OF).map(([kind, folder]) => ({
	kind: kind as NodeKind,
	folder
}));

/** A claims file is named after its mechanism; those without one have a file of their own. */
export const CLAIM_FILES: Readonly<Record<string, Route>> = {
	...Object.fromEntries(MECHANISMS.map((m) => [m, m])),
	'route-unknown': 'none'
};

/** What a new file says until its author has written something. */
export const STUB_PROSE = 'Prose to be written.';
/** The same for a field. */
export const STUB_TEXT = 'To be written.';

/** How many words of prose a page holds, least and most. */
export const WORD_LIMITS: Readonly<Record<NodeKind | 'horizon' | 'page' | 'lesson', readonly [number, number]>> = {
	mechanism: [300, 600],
	condition: [150, 350],
	solution: [150, 350],
	driver: [60, 200],
	'gut-state': [60, 200],
	mediator: [60, 200],
	'skin-effect': [60, 200],
	'related-condition': [60, 200],
	sign: [60, 200],
	story: [60, 200],
	horizon: [60, 200],
	page: [60, 1500],
	lesson: [300, 1800]
};
