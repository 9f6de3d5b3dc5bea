/** Years in a few periods, wide enough to be pressed: all before 2000, then fives. Pure. */
import { DESIGN_CLASSES, designClass } from '../evidence/design-class';
import type { DesignClass } from '../evidence/design-class';
import type { LibraryStudy } from './facets';

export interface Period {
	/** Null: from the beginning, or until today. */
	readonly from: number | null;
	readonly to: number | null;
	/** "2015", the year it starts with; "<2000" for the first. */
	readonly label: string;
	/** "2015 to 2019", "before 2000", "2025 and later". */
	readonly words: string;
}

const START = 2000;
const LENGTH = 5;

/** The periods from the first to the last of these years. */
export function periods(years: readonly number[]): Period[] {
	if (years.length === 0) return [];
	const last = Math.max(...years);
	const out: Period[] = [];
	if (Math.min(...years) < START) {
		out.push({ from: null, to: START - 1, label: `<${START}`, words: `before ${START}` });
	}
	for (let from = START; from <= last; from += LENGTH) {
		const to = from + LENGTH - 1;
		out.push(
			to < last
				? { from, to, label: String(from), words: `${from} to ${to}` }
				: { from, to: null, label: String(from), words: `${from} and later` }
		);
	}
	return out;
}

export const inPeriod = (year: number, { from, to }: Pick<Period, 'from' | 'to'>): boolean =>
	year >= (from ?? -Infinity) && year <= (to ?? Infinity);

/** How many studies of each class, strongest class first. */
export function byClass(studies: readonly LibraryStudy[]): { kind: DesignClass; count: number }[] {
	return DESIGN_CLASSES.map((kind) => ({
		kind,
		count: studies.filter((s) => designClass(s.design) === kind).length
	}));
}
