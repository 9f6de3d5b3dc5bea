/** One list of microbes of `content/microbes/`, as copied there. What each field means: content/microbes/README.md. */

export const SITES = ['gut', 'skin', 'mouth'] as const;
/** Where the sample came from. Gut and skin are never added up. */
export type Site = (typeof SITES)[number];

export const CONTRASTS = [
	'patients-vs-healthy',
	'within-patients',
	'treatment',
	'at-risk',
	'correlation',
	'other'
] as const;

export const TAXON_RANKS = ['phylum', 'class', 'order', 'family', 'genus', 'species'] as const;

export interface Taxon {
	readonly name: string;
	readonly rank: (typeof TAXON_RANKS)[number];
	/** NCBI Taxonomy id. */
	readonly ncbi: number;
}

type Diversity = 'increased' | 'decreased' | 'unchanged' | null;

export interface Signature {
	/** `bsdb:PMID/experiment/signature`. */
	readonly bsdbId: string;
	/** The condition; null for one outside the site. */
	readonly node: string | null;
	readonly subtype: string | null;
	readonly siteGroup: Site;
	readonly contrast: (typeof CONTRASTS)[number];
	/** Which group holds the patients. */
	readonly caseGroup: 0 | 1 | null;
	/** Whether it belongs in a count of patients against healthy people. */
	readonly count: boolean;
	readonly caution: string | null;
	readonly pmid: number;
	readonly doi: string;
	readonly firstAuthor: string;
	readonly title: string;
	readonly journal: string;
	readonly year: number;
	readonly design: string;
	readonly location: string;
	readonly host: string;
	readonly bodySite: string;
	readonly uberonId: string;
	readonly condition: string;
	readonly efoId: string;
	readonly group0: string;
	readonly group1: string;
	readonly n0: number;
	readonly n1: number;
	readonly sequencing: string;
	readonly variableRegion: string | null;
	readonly platform: string | null;
	readonly test: string;
	/** Of group 1 against group 0. */
	readonly direction: 'increased' | 'decreased';
	readonly shannon: Diversity;
	readonly chao1: Diversity;
	readonly richness: Diversity;
	readonly source: string;
	readonly taxa: readonly Taxon[];
}
