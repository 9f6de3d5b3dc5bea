/**
 * What the evidence library filters by, and how many studies each choice would leave. Pure.
 *
 * Condition, mechanism, solution and stance belong to the claims a study is used for, so one and the same claim
 * must meet them all: "psoriasis" with "contradicts" means contradicting a claim about psoriasis.
 */
import { DESIGNS, MECHANISMS, SPECIES, STANCES } from '../graph/types';
import type { Graph, GraphStudy } from '../graph/types';

export const FACETS = ['design', 'in', 'condition', 'mechanism', 'solution', 'stance'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['design', 'newest', 'people'] as const;
export type Sort = (typeof SORTS)[number];

/** What someone asks of the library. Nothing chosen in a facet means anything goes. */
export interface Filter {
	readonly chosen: Readonly<Record<Facet, readonly string[]>>;
	readonly from: number | null;
	readonly to: number | null;
	/** Words to be found in title, authors or journal. */
	readonly text: string;
	readonly sort: Sort;
}

export const EMPTY: Filter = {
	chosen: { design: [], in: [], condition: [], mechanism: [], solution: [], stance: [] },
	from: null,
	to: null,
	text: '',
	sort: 'design'
};

/** One claim that rests on a study. */
interface Use {
	readonly condition: readonly string[];
	readonly solution: readonly string[];
	readonly mechanism: readonly string[];
	readonly stance: readonly string[];
}

export interface LibraryStudy extends Pick<GraphStudy, 'id' | 'year' | 'design' | 'species'> {
	readonly uses: readonly Use[];
}

/** All studies with the claims that rest on them. */
export function libraryStudies(
	graph: Pick<Graph, 'claims' | 'nodeById'>,
	studies: Iterable<GraphStudy>
): LibraryStudy[] {
	const uses = new Map<string, Use[]>();
	for (const claim of graph.claims) {
		const ends = [claim.subject, claim.object];
		const of = (kind: string) => ends.filter((id) => graph.nodeById.get(id)?.kind === kind);
		const shared = {
			condition: of('condition'),
			solution: of('solution'),
			// Its road, and a road it ends at.
			mechanism: [...new Set([claim.mechanism, ...of('mechanism')])].filter((m) => m !== 'none')
		};
		for (const { id, stance } of claim.studies)
			uses.set(id, [...(uses.get(id) ?? []), { ...shared, stance: [stance] }]);
	}
	return [...studies].map(({ id, year, design, species }) => ({
		id,
		year,
		design,
		species,
		uses: uses.get(id) ?? []
	}));
}

/** Every value a facet can have, in the order it is shown in. */
export type Options = Readonly<Record<Facet, readonly string[]>>;

/** The values that at least one study has. */
export function optionsOf(graph: Pick<Graph, 'nodes'>, studies: readonly LibraryStudy[]): Options {
	const nodes = (kind: string) =>
		graph.nodes
			.filter((n) => n.kind === kind)
			.sort((a, b) => a.label.localeCompare(b.label, 'en'))
			.map((n) => n.id);
	const used = (facet: Facet, values: readonly string[]) =>
		values.filter((v) => studies.some((s) => valuesOf(s, facet).has(v)));
	return {
		design: used('design', DESIGNS),
		in: used('in', SPECIES),
		condition: used('condition', nodes('condition')),
		mechanism: used('mechanism', MECHANISMS),
		solution: used('solution', nodes('solution')),
		stance: used('stance', STANCES)
	};
}

const OF_USE = ['condition', 'mechanism', 'solution', 'stance'] as const;
type UseFacet = (typeof OF_USE)[number];
const isUseFacet = (facet: Facet): facet is UseFacet =>
	(OF_USE as readonly Facet[]).includes(facet);

const meets = (chosen: readonly string[], values: readonly string[]): boolean =>
	chosen.length === 0 || values.some((v) => chosen.includes(v));

/** The uses that meet all facets of claims, but for one that is left out. */
const usesMet = (study: LibraryStudy, { chosen }: Filter, without?: Facet): readonly Use[] =>
	study.uses.filter((use) => OF_USE.every((f) => f === without || meets(chosen[f], use[f])));

/** Whether the study's own facts (not its claims) meet the filter. */
function ownMet(
	study: LibraryStudy,
	{ chosen, from, to }: Filter,
	without?: Facet | 'years'
): boolean {
	const inYears = without === 'years' || (study.year >= (from ?? 0) && study.year <= (to ?? 9999));
	return (
		inYears &&
		(without === 'design' || meets(chosen.design, [study.design])) &&
		(without === 'in' || meets(chosen.in, study.species))
	);
}

const asksClaims = ({ chosen }: Filter, without?: Facet): boolean =>
	OF_USE.some((f) => f !== without && chosen[f].length > 0);

/** Whether a study's text was found; without a search all are. */
export type Found = (id: string) => boolean;

/** Whether a study clears the filter, `without` one part of it. */
export const clears = (
	study: LibraryStudy,
	filter: Filter,
	found: Found,
	without?: Facet | 'years'
): boolean => {
	const facet = without === 'years' ? undefined : without;
	return (
		found(study.id) &&
		ownMet(study, filter, without) &&
		(!asksClaims(filter, facet) || usesMet(study, filter, facet).length > 0)
	);
};

function valuesOf(study: LibraryStudy, facet: Facet, uses = study.uses): ReadonlySet<string> {
	if (facet === 'design') return new Set([study.design]);
	if (facet === 'in') return new Set(study.species);
	return new Set(uses.flatMap((use) => use[facet as UseFacet]));
}

/** For each value of a facet: how many studies there are under all other filters. */
export function facetCounts(
	studies: readonly LibraryStudy[],
	filter: Filter,
	facet: Facet,
	found: Found
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const study of studies) {
		if (!clears(study, filter, found, facet)) continue;
		// The value must stand in a claim that meets the rest, not in any claim of the study.
		const uses = isUseFacet(facet) ? usesMet(study, filter, facet) : study.uses;
		for (const value of valuesOf(study, facet, uses))
			counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** Chooses a value, or takes it back. */
export function toggle(filter: Filter, facet: Facet, value: string): Filter {
	const old = filter.chosen[facet];
	const next = old.includes(value) ? old.filter((v) => v !== value) : [...old, value];
	return { ...filter, chosen: { ...filter.chosen, [facet]: next } };
}

export const isEmpty = (filter: Filter): boolean =>
	FACETS.every((f) => filter.chosen[f].length === 0) &&
	filter.from === null &&
	filter.to === null &&
	filter.text === '';
