/** What pages show of a study; its own page has the rest. */
import type { Design, GraphStudy, Pools, Species } from '../graph/types';

export interface StudyView {
	readonly id: string;
	readonly label: string;
	readonly year: number;
	readonly design: Design;
	readonly species: readonly Species[];
	readonly pools?: Pools | undefined;
	/** People, animals or samples. */
	readonly n?: number | undefined;
	/** Reviews: how many studies. */
	readonly n_studies?: number | undefined;
	readonly finding: string;
	readonly doi?: string | undefined;
	readonly pmid?: string | undefined;
	readonly retracted?: boolean | undefined;
}

/** The fields of a full study record that are needed here. */
type Record = Omit<StudyView, 'label' | 'retracted'> & { readonly retracted?: object | undefined };

/** Cuts a full record down to what pages show, so that their data stay small. */
export function studyView(study: Record, known: Pick<GraphStudy, 'label'>): StudyView {
	const { id, year, design, species, pools, n, n_studies, finding, doi, pmid } = study;
	return {
		id,
		label: known.label,
		year,
		design,
		species,
		pools,
		n,
		n_studies,
		finding,
		doi,
		pmid,
		retracted: study.retracted ? true : undefined
	};
}

const number = new Intl.NumberFormat('en-GB');

/** "34 studies, 1,200 people", "24 animals"; empty if the record does not say. */
export function studySize({
	n,
	n_studies,
	species
}: Pick<StudyView, 'n' | 'n_studies' | 'species'>): string {
	const what =
		species.length !== 1
			? 'people and animals'
			: { human: 'people', animal: 'animals', 'in-vitro': 'samples' }[species[0]!];
	return [
		n_studies === undefined
			? ''
			: `${number.format(n_studies)} ${n_studies === 1 ? 'study' : 'studies'}`,
		n === undefined ? '' : `${number.format(n)} ${n === 1 && what === 'people' ? 'person' : what}`
	]
		.filter(Boolean)
		.join(', ');
}

/** "in people", "in people and in animals". */
export const studySpecies = (species: readonly Species[]): string =>
	species
		.map((s) => ({ human: 'in people', animal: 'in animals', 'in-vitro': 'in cells' })[s])
		.join(' and ');

export const doiUrl = (doi: string): string => `https://doi.org/${encodeURI(doi)}`;
export const pubmedUrl = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
