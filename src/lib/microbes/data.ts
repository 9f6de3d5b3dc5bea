/** What of the signatures a browser needs: counted lists, and only names that are counted. Pure. */
import type { Signature, Site } from './signature';

export type Rank = 'genus' | 'species';

/** A study, once, however many lists it fills. */
export interface MicrobeStudy {
	readonly pmid: number;
	readonly doi: string;
	readonly author: string;
	readonly title: string;
	readonly journal: string;
	readonly year: number;
	readonly location: string;
	/** Id of the same study in our own collection, where it is in there. */
	readonly ours?: string;
}

/** One list of one comparison of patients with healthy people. */
export interface MicrobeList {
	/** Where the study stands in `studies`. */
	readonly study: number;
	readonly id: string;
	readonly node: string;
	readonly site: Site;
	readonly subtype: string | null;
	/** Raised in patients? Already turned round where the patients are group 0. */
	readonly raised: boolean;
	readonly patients: { readonly who: string; readonly n: number };
	readonly healthy: { readonly who: string; readonly n: number };
	readonly bodySite: string;
	readonly sequencing: string;
	/** Table or figure of the paper. */
	readonly source: string;
	readonly caution: string | null;
	/** Where its names stand in `taxa`. */
	readonly taxa: readonly number[];
}

export interface MicrobeCondition {
	readonly id: string;
	readonly label: string;
	readonly path: string;
}

export interface MicrobeData {
	readonly conditions: readonly MicrobeCondition[];
	readonly studies: readonly MicrobeStudy[];
	readonly lists: readonly MicrobeList[];
	readonly taxa: readonly { readonly name: string; readonly rank: Rank; readonly ncbi: number }[];
}

const isCounted = (rank: string): rank is Rank => rank === 'genus' || rank === 'species';

/**
 * @param conditions the conditions of the site, with or without signatures
 * @param ours id in our collection by PMID
 */
export function microbeData(
	signatures: readonly Signature[],
	conditions: readonly MicrobeCondition[],
	ours: ReadonlyMap<string, string> = new Map()
): MicrobeData {
	const studies: MicrobeStudy[] = [];
	const studyAt = new Map<number, number>();
	const taxa: MicrobeData['taxa'][number][] = [];
	const taxonAt = new Map<string, number>();
	const place = <T, K>(all: T[], at: Map<K, number>, key: K, make: () => T): number => {
		const found = at.get(key);
		if (found !== undefined) return found;
		at.set(key, all.length);
		return all.push(make()) - 1;
	};
	const lists = signatures.flatMap((s): MicrobeList[] => {
		if (!s.count || s.node === null) return [];
		const study = place(studies, studyAt, s.pmid, () => {
			const id = ours.get(String(s.pmid));
			return {
				pmid: s.pmid,
				doi: s.doi,
				author: s.firstAuthor,
				title: s.title,
				journal: s.journal,
				year: s.year,
				location: s.location.replaceAll(',', ', '),
				...(id !== undefined && { ours: id })
			};
		});
		const groups = [
			{ who: s.group0, n: s.n0 },
			{ who: s.group1, n: s.n1 }
		] as const;
		const cases = s.caseGroup ?? 1;
		return [
			{
				study,
				id: s.bsdbId,
				node: s.node,
				site: s.siteGroup,
				subtype: s.subtype,
				raised: (s.direction === 'increased') === (cases === 1),
				patients: groups[cases],
				healthy: groups[cases === 1 ? 0 : 1],
				bodySite: s.bodySite.replaceAll(',', ', ').toLowerCase(),
				sequencing: s.sequencing,
				source: s.source,
				caution: s.caution,
				taxa: s.taxa.flatMap(({ name, rank, ncbi }) =>
					isCounted(rank)
						? [place(taxa, taxonAt, `${rank} ${ncbi}`, () => ({ name, rank, ncbi }))]
						: []
				)
			}
		];
	});
	return { conditions, studies, lists, taxa };
}
