/** What a plot says in words: measures, directions, comparisons. Pure. */
import { count, STUDY } from '../graph/words';
import { digits } from '../site/numbers';
import type { EffectRow } from './effects';

interface Measure {
	readonly name: string;
	/** For someone who never met the word. */
	readonly explain: string;
}

const RATIO_READING = '1 is no difference, 2 is twice as much, 0.5 is half.';

const MEASURES: Partial<Record<EffectRow['measure'], Measure>> = {
	OR: {
		name: 'Odds ratio',
		explain: `how many times the odds: people who have it for each person who does not. ${RATIO_READING}`
	},
	RR: { name: 'Risk ratio', explain: `how many times the risk. ${RATIO_READING}` },
	HR: {
		name: 'Hazard ratio',
		explain: `how many times as often it happens as time goes by. ${RATIO_READING}`
	},
	SMD: {
		name: 'Standardised difference',
		explain:
			'the difference of two averages, in steps of how much people usually differ, so that different scales can be compared. 0 is no difference, about 0.2 is small, 0.8 is large.'
	},
	beta: {
		name: 'Slope (beta)',
		explain: 'how much the outcome changes for each step of the other. 0 is no change.'
	}
};

const BY_UNIT: Readonly<Record<string, Measure>> = {
	'incidence rate ratio': {
		name: 'Rate ratio',
		explain: `how many times as often it happens. ${RATIO_READING}`
	},
	'percentage points': {
		name: 'Risk difference',
		explain: 'how many more of 100 people, in percentage points. 0 is no difference.'
	},
	r: {
		name: 'Correlation',
		explain:
			'how closely two things go together: 1 is in step, 0 is not at all, −1 is one up when the other is down.'
	}
};

/** What the estimate is, named and explained. */
export function measureWords({ measure, unit }: Pick<EffectRow, 'measure' | 'unit'>): Measure {
	const known = BY_UNIT[unit ?? ''] ?? MEASURES[measure];
	if (known) return known;
	return {
		name: 'Difference of averages',
		explain: `the average of one group minus that of the other${unit ? `, in ${unit}` : ''}. 0 is no difference.`
	};
}

/** Which way is which along the axis. */
export interface Sides {
	readonly left: string;
	readonly right: string;
}

/** Only what the data say of the outcome decides; never guessed from the sign. */
export const SIDES: Readonly<Record<EffectRow['better'], Sides>> = {
	lower: { left: 'better for the patient', right: 'worse for the patient' },
	higher: { left: 'worse for the patient', right: 'better for the patient' },
	neither: { left: 'less', right: 'more' }
};

export type Side = keyof Sides | 'null';

/** Which side of "no effect" a whole interval is on; touching it counts as including it. */
export const sideOf = ({ low, high, zero }: Pick<EffectRow, 'low' | 'high' | 'zero'>): Side =>
	high < zero ? 'left' : low > zero ? 'right' : 'null';

/** "better", "worse", "more", "less", or that it cannot be told. */
export const sideWord = (side: Side, better: EffectRow['better']): string =>
	side === 'null'
		? 'includes “no difference”'
		: SIDES[better][side].replace(' for the patient', '');

const WHOLE: Readonly<Record<string, string>> = {
	adjusted: 'adjusted for other differences',
	'genetic instrument': 'judged by gene differences'
};

/** "any vs no intake" as a reader would say it. */
export const comparisonWords = (text: string): string =>
	WHOLE[text] ??
	text
		.replace(/(^|\s)vs\.?\s/g, '$1compared with ')
		.replace(/, adjusted$/, ', adjusted for other differences');

/** The estimate as its row says it; the measure's name stands above the plot. */
export function estimateText({ measure, unit, estimate }: EffectRow): string {
	const named = (measure === 'MD' || measure === 'percent') && unit;
	return named ? `${digits(estimate)} ${unit}` : digits(estimate);
}

export const intervalText = ({ low, high }: Pick<EffectRow, 'low' | 'high'>): string =>
	`${digits(low)} to ${digits(high)}`;

const RESULT = { one: 'result', many: 'results' };

/** The figure in a sentence: how many results, and how many of them could be chance. */
export function summaryWords(
	sides: readonly Side[],
	studies: number,
	better: EffectRow['better']
): string {
	const [only] = sides;
	if (sides.length === 1 && only) {
		const where =
			only === 'null'
				? 'crosses the line of no effect'
				: `is wholly on the side of “${sideWord(only, better)}”`;
		return `1 result; its interval ${where}.`;
	}
	const of = (side: Side) => sides.filter((s) => s === side).length;
	const crossing = of('null');
	const cross = `${crossing === 0 ? 'no interval crosses' : crossing === 1 ? '1 interval crosses' : `${crossing} intervals cross`} the line of no effect`;
	const rest = (['left', 'right'] as const)
		.filter((side) => of(side) > 0)
		.map(
			(side) =>
				`${of(side)} ${of(side) === 1 ? 'is' : 'are'} wholly on the side of “${sideWord(side, better)}”`
		);
	return `${count(sides.length, RESULT)} from ${count(studies, STUDY)}; ${[cross, ...rest].join(', ')}.`;
}
