/** The words around a picture to take away. Pure. */
import type { Graph } from '../graph/types';
import { KIND_WORDS } from '../graph/words';
import type { Sure, View, Who } from '../view/view';

const WHO_WORDS: Readonly<Record<Who, string>> = {
	anything: 'all studies',
	people: 'what was studied in people',
	trials: 'what was tested in trials with people'
};

const SURE_WORDS: Readonly<Record<Sure, string>> = {
	any: 'any certainty',
	low: 'low certainty or better',
	moderate: 'moderate certainty or better',
	high: 'high certainty'
};

/** What a View demands of the evidence: "Evidence shown: what was studied in people, low certainty or better." */
export const barWords = ({ who, sure }: Pick<View, 'who' | 'sure'>): string =>
	`Evidence shown: ${WHO_WORDS[who]}, ${SURE_WORDS[sure]}.`;

/** What a picture is of: "Psoriasis", or the whole axis. */
export const viewTitle = (focus: string | null, graph: Pick<Graph, 'nodeById'>): string =>
	(focus === null ? undefined : graph.nodeById.get(focus)?.label) ?? 'The gut-skin axis';

/** What kind of thing it is: "Skin condition". */
export function viewKind(focus: string | null, graph: Pick<Graph, 'nodeById'>): string {
	const node = focus === null ? undefined : graph.nodeById.get(focus);
	return node ? KIND_WORDS[node.kind].one : 'Overview';
}

export const LICENCE = {
	name: 'CC BY 4.0',
	url: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

/** In every picture and embed. */
export const NOT_ADVICE = 'For education, not medical advice.';

/** Where something comes from, for a line of credit. */
export interface Source {
	/** The project: "The Gut-Skin Explorer". */
	readonly title: string;
	readonly version: string;
	/** In full; left out where the build was not told and no browser knows (rule 23). */
	readonly address?: string | undefined;
}

/** "The Gut-Skin Explorer, version 0.1.0. Licence: CC BY 4.0." The address, which may be long, stands alone. */
export const creditLine = ({ title, version }: Source): string =>
	`${title}, version ${version}. Licence: ${LICENCE.name}.`;
