/**
 * The Graph: what is known. Compiled at build time from `content/`, immutable, plain data.
 *
 * Every word list below is the single source for the schema (`src/lib/content/schema.ts`), the
 * layout and the pages. Order matters where the comment says so.
 */

/** The kinds of node, in the order a signal would meet them on its way from gut to skin. */
export const NODE_KINDS = [
	'driver',
	'gut-state',
	'mechanism',
	'mediator',
	'skin-effect',
	'condition',
	'related-condition',
	'solution',
	'sign',
	'story'
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** First path segment of a node's page, one per kind. Public and permanent: old links never die. */
export const SECTION_OF: Record<NodeKind, string> = {
	driver: 'drivers',
	'gut-state': 'gut',
	mechanism: 'mechanisms',
	mediator: 'mediators',
	'skin-effect': 'skin',
	condition: 'conditions',
	'related-condition': 'related',
	solution: 'solutions',
	sign: 'signs',
	story: 'stories'
};

/** The four highways, in the order they are stacked in the picture. */
export const MECHANISMS = [
	'immune-activation',
	'scfas-and-metabolites',
	'hormonal-imbalance',
	'barrier-cross-talk'
] as const;
export type MechanismId = (typeof MECHANISMS)[number];
/** `none` means "route unknown": the grey by-road (rule 1). */
export type Route = MechanismId | 'none';

/** Solution families; `experimental` stands apart from the five (rule 12). */
export const FAMILIES = [
	'diet',
	'supplements',
	'skin-care',
	'lifestyle',
	'track',
	'experimental'
] as const;
export type Family = (typeof FAMILIES)[number];

/** GRADE certainty, weakest first: the index is its rank. */
export const CERTAINTIES = ['very-low', 'low', 'moderate', 'high'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const PREDICATES = [
	'increases',
	'decreases',
	'improves',
	'worsens',
	'associated-with',
	'no-effect'
] as const;
export type Predicate = (typeof PREDICATES)[number];

/** What more of the subject does to the object, or goes with. */
export const SIGNS = ['raises', 'lowers', 'none', 'associated', 'associated-negative'] as const;
export type Sign = (typeof SIGNS)[number];
/** A link's own sign: its claims' common sign, or `depends` (rule 7). */
export type LinkSign = Sign | 'depends';

export const STANCES = ['supports', 'mixed', 'contradicts'] as const;
export type Stance = (typeof STANCES)[number];

export const DIRECTIONS = ['gut-to-skin', 'skin-to-gut', 'both', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const SETTINGS = [
	'treatment',
	'prevention',
	'risk',
	'mechanism',
	'marker',
	'co-occurrence',
	'test'
] as const;
export type Setting = (typeof SETTINGS)[number];

export const BASES = [
	'experiment-in-people',
	'genetic',
	'observational',
	'review-opinion',
	'animal-experiment',
	'cell-experiment'
] as const;
export type Basis = (typeof BASES)[number];

export const DRAWS = ['arrow', 'note', 'untested'] as const;
export type Draw = (typeof DRAWS)[number];

/** In whom a study's findings were made. */
export const SPECIES = ['human', 'animal', 'in-vitro'] as const;
export type Species = (typeof SPECIES)[number];
/** In whom a claim was tested; the pack's own words. */
export const CLAIM_SPECIES = ['human', 'animal', 'human+animal', 'in-vitro'] as const;
export type ClaimSpecies = (typeof CLAIM_SPECIES)[number];

/** Study designs, strongest first: the ladder of evidence used for sorting. */
export const DESIGNS = [
	'meta-analysis',
	'systematic-review',
	'guideline',
	'rct',
	'nonrandomised-trial',
	'mendelian-randomization',
	'cohort',
	'case-control',
	'cross-sectional',
	'case-series',
	'narrative-review',
	'animal',
	'in-vitro'
] as const;
export type Design = (typeof DESIGNS)[number];

export const POOLS = ['trials', 'observational', 'mixed'] as const;
export type Pools = (typeof POOLS)[number];

/** The evidence bar, "in whom": which studies a claim must rest on (rule 15). Weakest demand first. */
export const WHO = ['anything', 'people', 'trials'] as const;
export type Who = (typeof WHO)[number];
/** The evidence bar, "how sure": the lowest certainty that clears it (rule 15). Weakest demand first. */
export const SURE = ['any', 'low', 'moderate', 'high'] as const;
export type Sure = (typeof SURE)[number];
/** Where the two controls stand. A View has one. */
export interface Bar {
	readonly who: Who;
	readonly sure: Sure;
}

export type GoodWhen = 'high' | 'low' | 'neither';

/** One thing in the picture. `path` is its page, without base path. */
export interface GraphNode {
	readonly id: string;
	readonly kind: NodeKind;
	readonly label: string;
	/** A shorter label for small chips, where the full one is long. */
	readonly short?: string;
	readonly path: string;
	/** Its name keeps its capital inside a sentence: "Malassezia yeast", "Mediterranean diet". */
	readonly proper?: boolean;
	readonly family?: Family;
	/** Mediators only: the road with most of its claims (rule 2). */
	readonly home?: Route;
	/** Signs and stories: the nodes they mention. They carry no claims of their own. */
	readonly mentions?: readonly string[];
}

/** What the evidence bar needs of a study; its page has the rest. Kept apart from the Graph, see `studies.ts`. */
export interface GraphStudy {
	readonly id: string;
	/** "De Pessemier 2021"; never an invented author (see `studyLabel`). */
	readonly label: string;
	readonly year: number;
	readonly design: Design;
	readonly species: readonly Species[];
	readonly pools?: Pools;
}

export interface ClaimStudy {
	readonly id: string;
	readonly stance: Stance;
}

/** One evidence statement: a signed link with a setting, its certainty and its studies. */
export interface Claim {
	readonly id: string;
	readonly subject: string;
	readonly object: string;
	readonly mechanism: Route;
	readonly direction: Direction;
	readonly setting: Setting;
	readonly draw: Draw;
	readonly sign: Sign;
	readonly certainty: Certainty;
	readonly species: ClaimSpecies;
	readonly studies: readonly ClaimStudy[];
}

/** What a claim says in a sentence, and why it is as sure as it is. Only pages need it, not the picture. */
export interface ClaimText {
	readonly statement: string;
	readonly why: string;
}
/** A claim as content has it. */
export type FullClaim = Claim &
	ClaimText & { readonly predicate: Predicate; readonly basis: Basis };

/** Texts by id, kept apart from the Graph so that the first page does not load every sentence of the site. */
export interface Texts {
	readonly claims: Readonly<Record<string, ClaimText>>;
	/** One sentence for each node. */
	readonly summaries: Readonly<Record<string, string>>;
}

/** All claims that join the same two nodes in the same order, with the look derived from them. */
export interface Link {
	/** `subject--object`. */
	readonly id: string;
	readonly source: string;
	readonly target: string;
	readonly mechanism: Route;
	readonly direction: Direction;
	readonly sign: LinkSign;
	readonly certainty: Certainty;
	readonly contested: boolean;
	readonly untested: boolean;
	/** True if at least one claim may be drawn as a line; false for text-only (`draw: note`) links. */
	readonly drawn: boolean;
	/** Distinct studies over all claims. */
	readonly studies: number;
	readonly claims: readonly Claim[];
}

/** Drivers grouped for the overview, and the families of solutions. */
export interface Group {
	readonly id: string;
	readonly label: string;
	readonly kind: 'driver' | 'solution';
	/** Which landscape a driver group stands in. */
	readonly side: 'gut' | 'skin';
	/** Stands apart from the five families (rule 12). */
	readonly experimental: boolean;
	readonly nodes: readonly string[];
	/** `/drivers#food-and-drink`, `/solutions#diet`. */
	readonly path: string;
}

export interface Graph {
	readonly groups: readonly Group[];
	readonly nodes: readonly GraphNode[];
	readonly claims: readonly Claim[];
	/** Studies by the name a page prints, where the id does not give it away (`study-name.ts`). */
	readonly studyNames: Readonly<Record<string, string>>;
	/** Pages that moved; none where there is no such list. */
	readonly renames?: readonly { readonly from: string; readonly to: string }[];
	readonly links: readonly Link[];
	/** Look-ups, built once by `makeGraph`. */
	readonly nodeById: ReadonlyMap<string, GraphNode>;
	readonly claimById: ReadonlyMap<string, Claim>;
	readonly linkById: ReadonlyMap<string, Link>;
	/** Links that touch a node, in graph order. */
	readonly linksOf: ReadonlyMap<string, readonly Link[]>;
}

/** The part that travels: plain JSON, without anything that can be derived. */
export interface GraphData {
	readonly groups: readonly Group[];
	readonly nodes: readonly GraphNode[];
	readonly claims: readonly Claim[];
	readonly studyNames: Readonly<Record<string, string>>;
	readonly renames?: readonly { readonly from: string; readonly to: string }[];
}
