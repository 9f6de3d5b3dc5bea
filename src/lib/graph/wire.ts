/**
 * The Graph on its way to the browser: claims by column instead of one object each, which halves them. Packed by the
 * build, unpacked once on arrival; a test holds that nothing is lost.
 */
import { SECTION_OF } from './types';
import type { Claim, ClaimStudy, GraphData, GraphNode, Stance } from './types';

const COLUMNS = [
	'id',
	'subject',
	'object',
	'mechanism',
	'direction',
	'setting',
	'draw',
	'sign',
	'certainty',
	'species'
] as const satisfies readonly Exclude<keyof Claim, 'studies'>[];

/** A study that supports its claim is the rule and has no mark. */
const MARKS: Readonly<Record<Stance, string>> = { supports: '', mixed: '~', contradicts: '!' };

export interface PackedGraph extends Omit<GraphData, 'claims' | 'nodes'> {
	readonly nodes: readonly Omit<GraphNode, 'path'>[];
	/** One array a column, in the order of `COLUMNS`; studies last, as "id ~id !id". */
	readonly claims: readonly (readonly string[])[];
}

export const packGraph = ({ nodes, claims, ...rest }: GraphData): PackedGraph => ({
	...rest,
	nodes: nodes.map(({ path: _, ...node }) => node),
	claims: [
		...COLUMNS.map((key) => claims.map((c) => c[key])),
		claims.map((c) => c.studies.map((s) => MARKS[s.stance] + s.id).join(' '))
	]
});

const toStudy = (word: string): ClaimStudy =>
	word.startsWith('~')
		? { id: word.slice(1), stance: 'mixed' }
		: word.startsWith('!')
			? { id: word.slice(1), stance: 'contradicts' }
			: { id: word, stance: 'supports' };

/** The inverse of `packGraph`. */
export const unpackGraph = ({ nodes, claims, ...rest }: PackedGraph): GraphData => ({
	...rest,
	nodes: nodes.map((node) => ({ ...node, path: `/${SECTION_OF[node.kind]}/${node.id}` })),
	claims: claims[0]!.map((_, i) => ({
		...(Object.fromEntries(COLUMNS.map((key, k) => [key, claims[k]![i]])) as unknown as Claim),
		studies: claims[COLUMNS.length]![i]!.split(' ').filter(Boolean).map(toStudy)
	}))
});
