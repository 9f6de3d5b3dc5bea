/** Designs in a few broad classes, for pictures: a mark or a colour each. Pure. */
import type { Design } from '../graph/types';

/** Strongest first, as the ladder of designs. */
export const DESIGN_CLASSES = ['reviews', 'trials', 'observed', 'advice', 'lab'] as const;
export type DesignClass = (typeof DESIGN_CLASSES)[number];

export const CLASS_WORDS: Readonly<Record<DesignClass, string>> = {
	reviews: 'Reviews of many studies',
	trials: 'Trials in people',
	observed: 'People observed',
	advice: 'Guidelines and overviews',
	lab: 'Animals and cells'
};

const CLASS_OF: Readonly<Record<Design, DesignClass>> = {
	'meta-analysis': 'reviews',
	'systematic-review': 'reviews',
	guideline: 'advice',
	rct: 'trials',
	'nonrandomised-trial': 'trials',
	'mendelian-randomization': 'observed',
	cohort: 'observed',
	'case-control': 'observed',
	'cross-sectional': 'observed',
	'case-series': 'observed',
	'narrative-review': 'advice',
	animal: 'lab',
	'in-vitro': 'lab'
};

export const designClass = (design: Design): DesignClass => CLASS_OF[design];
