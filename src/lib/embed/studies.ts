/**
 * What the evidence bar asks of studies, as short as it can be: one letter a study, in the order in which the Graph's
 * claims first name them. An embed has no room for more, and a test holds that the bar lets through the same.
 */
import type { StudyById } from '../graph/filter';
import { isTrial } from '../graph/filter';
import type { Claim, GraphStudy } from '../graph/types';

type Study = Pick<GraphStudy, 'species' | 'design' | 'pools'>;

const LETTERS: Readonly<Record<string, Study>> = {
	t: { species: ['human'], design: 'rct' },
	h: { species: ['human'], design: 'cohort' },
	o: { species: ['animal'], design: 'animal' }
};

const inOrder = (claims: readonly Claim[]): readonly string[] => [
	...new Set(claims.flatMap((c) => c.studies.map((s) => s.id)))
];

/** One letter a study: trial with people, other with people, neither. */
export const packStudies = (
	claims: readonly Claim[],
	studies: ReadonlyMap<string, Study>
): string =>
	inOrder(claims)
		.map((id) => {
			const study = studies.get(id);
			return !study?.species.includes('human') ? 'o' : isTrial(study) ? 't' : 'h';
		})
		.join('');

/** The inverse, as far as the bar can tell. */
export const unpackStudies = (claims: readonly Claim[], letters: string): StudyById =>
	new Map(inOrder(claims).map((id, i) => [id, LETTERS[letters[i] ?? 'o']!]));
