/**
 * In how many independent studies is a microbe raised, or lowered, in patients against healthy people?
 * The counting rules are those of content/microbes/README.md; docs/evidence.md says where each one is. Pure.
 */
import type { MicrobeData, MicrobeList, Rank } from './data';
import type { Site } from './signature';

/** Studies (places in `studies`) by what they list. No study is in two of the three. */
export interface Cell {
	readonly raised: readonly number[];
	readonly lowered: readonly number[];
	/** Listed both ways by one study: neither evidence for nor against. */
	readonly both: readonly number[];
}

/** A condition at one site. */
export interface Column {
	readonly id: string;
	readonly label: string;
	readonly path: string;
	/** How many studies there are at all. */
	readonly studies: number;
}

export interface Row {
	readonly name: string;
	/** By condition id; no cell where no study lists it. */
	readonly cells: ReadonlyMap<string, Cell>;
}

export interface Counts {
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
}

/**
 * The genus that a species name gives away: its first word, where that word is a genus. It is none in names such
 * as "Lachnospiraceae bacterium", "candidate division TM7 …", "Candidatus …" (a provisional name) or
 * "[Clostridium] …" (brackets: known not to belong there).
 */
export function genusOf(species: string): string | null {
	const [word = '', next = ''] = species.split(' ');
	if (!/^[A-Z][a-z]+$/.test(word) || word === 'Candidatus') return null;
	return next === '' || next === 'bacterium' ? null : word;
}

/** The name under which a taxon counts, if it counts at this rank. */
export function nameAt(
	taxon: { readonly name: string; readonly rank: Rank },
	rank: Rank
): string | null {
	if (taxon.rank === rank) return taxon.name;
	return rank === 'genus' ? genusOf(taxon.name) : null;
}

/** Studies behind a condition at a site, each once. */
export function studiesAt(
	lists: readonly Pick<MicrobeList, 'node' | 'site' | 'study'>[],
	node: string,
	site: Site
): Set<number> {
	return new Set(lists.filter((l) => l.node === node && l.site === site).map((l) => l.study));
}

/** Columns with most studies come first; those with none last. */
export function columnsAt(data: Pick<MicrobeData, 'conditions' | 'lists'>, site: Site): Column[] {
	return data.conditions
		.map(({ id, label, path }) => ({
			id,
			label,
			path,
			studies: studiesAt(data.lists, id, site).size
		}))
		.sort((a, b) => b.studies - a.studies);
}

/** All counts of one site. Rows in the order of the alphabet. */
export function countAt(data: MicrobeData, site: Site, rank: Rank): Counts {
	// name -> condition -> study -> what it says
	const said = new Map<string, Map<string, Map<number, { up: boolean; down: boolean }>>>();
	for (const list of data.lists) {
		if (list.site !== site) continue;
		for (const at of list.taxa) {
			const name = nameAt(data.taxa[at]!, rank);
			if (name === null) continue;
			const byNode = getOr(said, name, () => new Map());
			const byStudy = getOr(byNode, list.node, () => new Map());
			const saying = getOr(byStudy, list.study, () => ({ up: false, down: false }));
			if (list.raised) saying.up = true;
			else saying.down = true;
		}
	}
	const rows = [...said].map(([name, byNode]) => ({
		name,
		cells: new Map([...byNode].map(([node, byStudy]) => [node, cellOf(byStudy)]))
	}));
	return {
		columns: columnsAt(data, site),
		rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'en'))
	};
}

function cellOf(byStudy: ReadonlyMap<number, { up: boolean; down: boolean }>): Cell {
	const all = [...byStudy];
	const pick = (up: boolean, down: boolean) =>
		all.filter(([, s]) => s.up === up && s.down === down).map(([study]) => study);
	return { raised: pick(true, false), lowered: pick(false, true), both: pick(true, true) };
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	const found = map.get(key);
	if (found !== undefined) return found;
	const made = make();
	map.set(key, made);
	return made;
}

/** How many studies list it, whichever way. */
export const listed = (cell: Cell): number =>
	cell.raised.length + cell.lowered.length + cell.both.length;

/**
 * - `one`: a single study lists it, so there is nothing to compare
 * - `raised`, `lowered`: two or more say so and none says the opposite
 * - `split`: some say raised and some lowered
 * - `unclear`: several list it, but too few in one direction to agree
 */
export type Agreement = 'one' | 'raised' | 'lowered' | 'split' | 'unclear';

export function agreement(cell: Cell): Agreement {
	if (listed(cell) === 1) return 'one';
	const { raised, lowered } = cell;
	if (raised.length > 0 && lowered.length > 0) return 'split';
	if (raised.length > 1) return 'raised';
	if (lowered.length > 1) return 'lowered';
	return 'unclear';
}

/** The lists behind a cell, study by study, with the names under which each list has it. */
export function listsOf(
	data: MicrobeData,
	site: Site,
	rank: Rank,
	name: string,
	node: string
): { readonly list: MicrobeList; readonly names: readonly string[] }[] {
	return data.lists.flatMap((list) => {
		if (list.site !== site || list.node !== node) return [];
		const names = list.taxa
			.map((at) => data.taxa[at]!)
			.filter((taxon) => nameAt(taxon, rank) === name)
			.map((taxon) => taxon.name);
		return names.length > 0 ? [{ list, names }] : [];
	});
}
