/** "No path" as sentences. Pure. */
import { count, inSentence, list } from '../graph/words';
import type { Graph } from '../graph/types';
import { MOST_LINKS } from './find';
import type { Barren, WhyNot } from './why-not';

const LINK = { one: 'link', many: 'links' };
const PATH = { one: 'path', many: 'paths' };

const speakBarren = ({ nulls, untested, notes }: Barren): string =>
	list([
		...(nulls > 0 ? [`${count(nulls, LINK)} looked for and not found`] : []),
		...(untested > 0
			? [`${count(untested, { one: 'popular idea', many: 'popular ideas' })} that nobody tested`]
			: []),
		...(notes > 0 ? [`${count(notes, { one: 'note', many: 'notes' })} in words only`] : [])
	]);

/** One reason as a sentence with its full stop. */
export function speakWhyNot(why: WhyNot, graph: Pick<Graph, 'nodeById'>): string {
	const name = (id: string): string => graph.nodeById.get(id)?.label ?? id;
	switch (why.rule) {
		case 'same':
			return 'Both ends are the same thing. Pick two different ones.';
		case 'bar':
			return `The evidence bar is too high for it: without the bar there would be ${count(why.without, PATH)}.`;
		case 'words-only':
			return `“${name(why.id)}” is something people tell or report. It carries no findings of its own, so no path can start or end there.`;
		case 'no-claims':
			return `Our collection holds no finding about ${inSentence({ label: name(why.id), ...graph.nodeById.get(why.id) })}.`;
		case 'nothing-found':
			return `${name(why.id)} has no link that found something, only ${speakBarren(why.barren)}. Such links carry no path.`;
		case 'no-way-out':
			return `No arrow leaves ${inSentence({ label: name(why.id), ...graph.nodeById.get(why.id) })}: in our collection things act on it, and it acts on nothing. A path never runs against an arrow.`;
		case 'no-way-in':
			return `No arrow arrives at ${inSentence({ label: name(why.id), ...graph.nodeById.get(why.id) })}: in our collection it acts on things, and nothing acts on it. A path never runs against an arrow.`;
		case 'other-way':
			return `The other way round there ${why.back === 1 ? 'is' : 'are'} ${count(why.back, PATH)}.`;
		case 'through-ends':
			return `The findings could only be chained through ${list(why.via.map((id) => inSentence({ label: name(id), ...graph.nodeById.get(id) })))}. Skin conditions, related conditions and things people try may start or end a path, but are no steps on the way: what leads to an illness and what comes with it are different questions.`;
		case 'too-long':
			return `The shortest chain has ${count(why.links, LINK)}. We stop at ${MOST_LINKS}, because with every link the doubts add up.`;
		case 'apart':
			return 'Both have findings, but no chain of findings leads from the one to the other.';
	}
}
