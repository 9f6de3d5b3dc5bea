/** Paths in words, no surer than their evidence. Pure. */
import {
	CERTAINTY_SHORT,
	CERTAINTY_WORDS,
	STUDY,
	count,
	inSentence,
	isPlural,
	judgedClaims,
	list,
	speakSpecies,
	verb
} from '../graph/words';
import type { Certainty, Graph, GraphNode } from '../graph/types';
import { isAssociation, stops } from './find';
import type { Path, Step } from './find';

type Nodes = Pick<Graph, 'nodeById'>;
const nodeOf = (id: string, { nodeById }: Nodes): Pick<GraphNode, 'label' | 'proper'> =>
	nodeById.get(id) ?? { label: id };

/** What a finding of each certainty lets us say. */
const HEDGE: Record<Certainty, string> = {
	high: '',
	moderate: 'probably ',
	low: 'may ',
	'very-low': 'might '
};

/**
 * The verb of a step, hedged: "may raise", "probably lowers", "goes with more". Going together is something seen, not
 * something done, so it takes no "may".
 */
export function stepVerb({ link }: Step, plural: boolean): string {
	if (isAssociation(link)) return verb(link.sign, plural);
	if (link.sign === 'depends') return 'may change (it depends)';
	const { certainty } = link;
	const bare = certainty === 'low' || certainty === 'very-low';
	return HEDGE[certainty] + verb(link.sign, bare || plural);
}

/** One step by itself: "Butyrate might raise regulatory T cells". */
export function speakStep(step: Step, graph: Nodes): string {
	const from = nodeOf(step.from, graph);
	return `${from.label} ${stepVerb(step, isPlural(from))} ${inSentence(nodeOf(step.to, graph))}`;
}

/** The whole chain: "Exercise may raise butyrate, which might raise regulatory T cells, which …". No full stop. */
export function speakChain(path: Pick<Path, 'steps'>, graph: Nodes): string {
	return path.steps
		.map((step, i) => {
			if (i === 0) return speakStep(step, graph);
			const plural = isPlural(nodeOf(step.from, graph));
			return `which ${stepVerb(step, plural)} ${inSentence(nodeOf(step.to, graph))}`;
		})
		.join(', ');
}

/** "Together: raises", "Together: cannot say". */
export const NET_WORDS: Record<Path['net'], string> = {
	raises: 'raises',
	lowers: 'lowers',
	unsaid: 'cannot say'
};

/** Why the net sign is what it is. No full stop. */
export function speakNet(path: Path, graph: Nodes): string {
	const [first, last] = [path.steps[0]!.from, path.steps.at(-1)!.to];
	const ends = `more ${inSentence(nodeOf(first, graph))} would mean ${path.net === 'lowers' ? 'less' : 'more'} ${inSentence(nodeOf(last, graph))}`;
	if (path.net !== 'unsaid') {
		const down = path.steps.filter((s) => s.link.sign === 'lowers').length;
		const cancel =
			down > 1
				? `; ${down} steps lower, and ${down % 2 === 0 ? 'two of them make one that raises' : 'an odd number of them lowers'}`
				: '';
		return `if every step held, ${ends}${path.steps.length > 1 ? cancel : ''}`;
	}
	const loose = path.steps.filter((s) => isAssociation(s.link)).length;
	const depends = path.steps.filter((s) => s.link.sign === 'depends').length;
	const whole = path.steps.length === 1;
	return list([
		...(loose > 0
			? [
					whole
						? 'the two only go together, so cause cannot be said'
						: `${count(loose, { one: 'step only goes', many: 'steps only go' })} together, so cause along the chain cannot be said`
				]
			: []),
		...(depends > 0
			? [
					whole
						? 'what happens depends on the use, or on whom it was studied in'
						: `${count(depends, { one: 'step depends', many: 'steps depend' })} on the use, or on whom it was studied in`
				]
			: [])
	]);
}

/** How sure a step is and on what it rests: "very low certainty, 1 study, studied in animals, contested". */
export function speakWeight({ link }: Step): string {
	return [
		CERTAINTY_WORDS[link.certainty],
		count(link.studies, STUDY),
		speakSpecies(judgedClaims(link)),
		...(link.contested ? ['contested'] : [])
	].join(', ');
}

/** The weakest link by name, and whether others are no surer. No full stop. */
export function speakWeakest(path: Path, graph: Nodes): string {
	const step = path.steps[path.weakest]!;
	const others = path.steps.filter((s) => s !== step && s.link.certainty === path.certainty).length;
	const rest =
		others > 0
			? `; ${count(others, { one: 'other step is', many: 'other steps are' })} no surer`
			: '';
	return `${speakStep(step, graph)} (${speakWeight(step)})${rest}`;
}

/** "4 links, very low certainty at best": what a list of paths says of each. */
export const speakShort = (path: Path): string =>
	`${count(path.steps.length, { one: 'link', many: 'links' })}, no surer than ${CERTAINTY_SHORT[path.certainty]}, ${count(path.studies, STUDY)}`;

/** The stops by name: "Exercise → Butyrate → …", for short lists. */
export const pathNames = (path: Pick<Path, 'steps'>, graph: Nodes): string[] =>
	stops(path).map((id) => nodeOf(id, graph).label);
