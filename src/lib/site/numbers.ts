/** The figures of a study as a table a reader can read. Pure. */

/** One figure as the content has it; see `numberSchema`. */
interface Figure {
	readonly outcome: string;
	readonly measure: string;
	readonly estimate: number;
	readonly ci_low?: number | undefined;
	readonly ci_high?: number | undefined;
	readonly unit?: string | undefined;
	readonly comparison: string;
	readonly null_value: 0 | 1 | null;
}

export interface NumberRow {
	readonly outcome: string;
	readonly comparison: string;
	/** "OR 1.42", "67%", "−3.2 points". */
	readonly estimate: string;
	/** "1.10 to 1.84"; empty if the record gave none. */
	readonly interval: string;
	/** Whether the interval includes "no difference"; `null` where that cannot be said. */
	readonly crossesNull: boolean | null;
}

/** What the short names of measures stand for, for the note under a table. */
export const MEASURE_WORDS: Readonly<Record<string, string>> = {
	OR: 'OR, odds ratio: how many times the odds; 1 means no difference',
	RR: 'RR, risk ratio: how many times the risk; 1 means no difference',
	HR: 'HR, hazard ratio: how many times the rate over time; 1 means no difference',
	MD: 'MD, difference of averages, in the units of the scale; 0 means no difference',
	SMD: 'SMD, difference of averages in standard steps; about 0.2 is small and 0.8 large; 0 means none',
	beta: 'β, change in the outcome for each step of the other; 0 means none'
};

const MINUS = '−';
export const digits = (value: number): string =>
	Math.abs(value) >= 1e9
		? // Nobody counts zeros: "38 trillion".
			value.toLocaleString('en-GB', { notation: 'compact', compactDisplay: 'long' })
		: value
				.toLocaleString('en-GB', {
					maximumFractionDigits: 4,
					useGrouping: Math.abs(value) >= 10000
				})
				.replace('-', MINUS);

/** Names of a measure written where its unit should be; the measure's short name already says it. */
const SAME_AS_MEASURE = /^(adjusted )?(odds|risk|hazard) ratio$|^relative (odds|risk)$/;
/** Units that name a measure of their own: set in brackets after the figure. */
const OWN_NAME = /ratio|Cohen|Hedges|beta/;
/** Units that stand right after the figure; all others get a space. */
const CLOSE = /^[%°]/;

function withUnit(value: string, unit: string | undefined): string {
	if (!unit || SAME_AS_MEASURE.test(unit)) return value;
	if (unit === 'r') return `r = ${value}`;
	if (OWN_NAME.test(unit)) return `${value} (${unit})`;
	return CLOSE.test(unit) ? value + unit : `${value} ${unit}`;
}

const NAMED = new Set(['OR', 'RR', 'HR', 'MD', 'SMD', 'beta']);

/** One row: the measure's short name, the figure with its unit, its interval and what it is compared with. */
export function formatNumber(figure: Figure): NumberRow {
	const { measure, estimate, ci_low: low, ci_high: high, comparison, null_value: zero } = figure;
	// A missing interval has a column of its own that says so.
	const unit =
		figure.unit?.replace(/\s*\(CI not seen\)$/, '') ?? (measure === 'percent' ? '%' : undefined);
	const name = measure === 'beta' ? 'β ' : NAMED.has(measure) ? `${measure} ` : '';
	const hasInterval = low !== undefined && high !== undefined;
	return {
		outcome: figure.outcome,
		comparison: comparison === 'none' ? '' : comparison,
		estimate: name + withUnit(digits(estimate), unit),
		interval: hasInterval ? `${digits(low)} to ${digits(high)}` : '',
		crossesNull: hasInterval && zero !== null ? low <= zero && zero <= high : null
	};
}

/** Explanations of the measures that occur, in a fixed order. */
export const measureNotes = (rows: readonly Pick<NumberRow, 'estimate'>[]): string[] =>
	Object.entries(MEASURE_WORDS)
		.filter(([key]) =>
			rows.some((row) => row.estimate.startsWith(key === 'beta' ? 'β ' : `${key} `))
		)
		.map(([, words]) => words);
