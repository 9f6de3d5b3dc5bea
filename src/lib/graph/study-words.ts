/** Plain words for how claims and studies were made. Only pages need them, not the picture. */
import type { Design, Direction, Pools, Stance } from './types';

/** Each design in plain words, and in one line what it can and cannot show. */
export const DESIGN_WORDS: Record<Design, { readonly label: string; readonly explain: string }> = {
	'meta-analysis': {
		label: 'Meta-analysis',
		explain: 'Adds up the numbers of many studies of the same question.'
	},
	'systematic-review': {
		label: 'Systematic review',
		explain: 'Searches for all studies of a question by a written plan and weighs them.'
	},
	guideline: {
		label: 'Guideline',
		explain: 'Experts weigh the research and advise doctors.'
	},
	rct: {
		label: 'Randomised trial',
		explain: 'Chance decides who gets the treatment, so the groups start alike.'
	},
	'nonrandomised-trial': {
		label: 'Trial without random groups',
		explain: 'People get a treatment, but chance did not choose who; other differences may mislead.'
	},
	'mendelian-randomization': {
		label: 'Genetic study of cause',
		explain: 'Uses gene differences people are born with as a natural experiment.'
	},
	cohort: {
		label: 'Cohort study',
		explain: 'Follows people over time; shows what goes together, not surely why.'
	},
	'case-control': {
		label: 'Case-control study',
		explain: 'Compares people who have a disease with people who do not.'
	},
	'cross-sectional': {
		label: 'Snapshot study',
		explain: 'Looks at one moment; cannot tell which came first.'
	},
	'case-series': {
		label: 'Case reports',
		explain: 'Describes a few people, with nobody to compare them with.'
	},
	'narrative-review': {
		label: 'Overview by experts',
		explain: 'A summary of studies the authors chose; choices can tilt it.'
	},
	animal: {
		label: 'Animal study',
		explain: 'Done in animals, mostly mice; people may differ.'
	},
	'in-vitro': {
		label: 'Lab study of cells',
		explain: 'Done in dishes; a whole body may differ.'
	}
};

/** How a study stands to the claim it is listed under. */
export const STANCE_WORDS: Record<Stance, string> = {
	supports: 'supports this',
	mixed: 'mixed results',
	contradicts: 'contradicts this'
};

export const DIRECTION_WORDS: Record<Direction, string> = {
	'gut-to-skin': 'from gut to skin',
	'skin-to-gut': 'from skin to gut',
	both: 'both ways between gut and skin',
	none: 'within one organ'
};

export const POOLS_WORDS: Record<Pools, string> = {
	trials: 'pools trials',
	observational: 'pools studies that only observe',
	mixed: 'pools trials and studies that only observe'
};
