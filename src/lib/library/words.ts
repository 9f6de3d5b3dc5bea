/** The library in words: facets, their values, orders, filters as chips. Pure. */
import { DESIGN_WORDS } from '../graph/study-words';
import type { Design, Graph, Species, Stance } from '../graph/types';
import { capital, SPECIES_WORDS } from '../graph/words';
import { FACETS, toggle } from './facets';
import type { Facet, Filter, Sort } from './facets';

export const FACET_WORDS: Readonly<Record<Facet, string>> = {
	design: 'Kind of study',
	in: 'Studied in',
	condition: 'Condition',
	mechanism: 'Mechanism',
	solution: 'Solution',
	stance: 'What it says of a claim'
};

export const SORT_WORDS: Readonly<Record<Sort, string>> = {
	design: 'Strongest kind first',
	newest: 'Newest first',
	people: 'Most people first'
};

const STANCE_LABELS: Readonly<Record<Stance, string>> = {
	supports: 'Supports it',
	mixed: 'Mixed results',
	contradicts: 'Contradicts it'
};

/** What a value of a facet is called. */
export function valueLabel(facet: Facet, value: string, { nodeById }: Pick<Graph, 'nodeById'>) {
	if (facet === 'design') return DESIGN_WORDS[value as Design].label;
	if (facet === 'in') return capital(SPECIES_WORDS[value as Species]);
	if (facet === 'stance') return STANCE_LABELS[value as Stance];
	return nodeById.get(value)?.label ?? value;
}

/** One part of a filter that can be taken away. */
export interface ChipData {
	readonly id: string;
	readonly label: string;
	readonly without: Filter;
}

export function chipsOf(filter: Filter, graph: Pick<Graph, 'nodeById'>): ChipData[] {
	const chips: ChipData[] = FACETS.flatMap((facet) =>
		filter.chosen[facet].map((value) => ({
			id: `${facet}-${value}`,
			label: valueLabel(facet, value, graph),
			without: toggle(filter, facet, value)
		}))
	);
	const { from, to, text } = filter;
	if (from !== null || to !== null) {
		const label =
			from === null
				? `Until ${to}`
				: to === null
					? `From ${from}`
					: from === to
						? String(from)
						: `${from} to ${to}`;
		chips.push({ id: 'years', label, without: { ...filter, from: null, to: null } });
	}
	if (text) chips.push({ id: 'text', label: `“${text}”`, without: { ...filter, text: '' } });
	return chips;
}
