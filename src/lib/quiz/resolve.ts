/**
 * From items as written to items as asked: answers about the diagram, the evidence bar and the research are
 * worked out here, so that no quiz can say what the collection no longer says. Pure; runs while building.
 */
import { certaintyRank } from '../graph/graph';
import { DESIGNS, CERTAINTIES } from '../graph/types';
import type { Graph } from '../graph/types';
import { inSentence } from '../graph/words';
import { DEFAULT_VIEW, SURE, WHO } from '../view/view';
import type { View } from '../view/view';
import { scene } from '../scene/scene';
import { answer, Unanswerable } from './query';
import type { Sources } from './query';
import type {
	RawBar,
	RawChoice,
	RawClick,
	RawItem,
	RawMatch,
	RawNumeric,
	RawOrder,
	RawView
} from './raw';
import type {
	BarItem,
	ChoiceItem,
	ClickItem,
	Item,
	MatchItem,
	NumericItem,
	OrderItem
} from './types';
import { designText, matchWord, nodeName, wordText } from './words';

/** What resolving needs beyond looking things up: the evidence bar (rule 15). */
export interface Resolving extends Sources {
	readonly filter: (graph: Graph, view: Pick<View, 'who' | 'sure'>) => Graph;
}

export const toView = ({ focus, who, sure, path }: RawView): View => ({
	focus: focus ?? DEFAULT_VIEW.focus,
	who: who ?? DEFAULT_VIEW.who,
	sure: sure ?? DEFAULT_VIEW.sure,
	...(path && { path: { n: 1, ...path } })
});

/** @throws {Unanswerable} if the collection gives no answer, or not the kind of answer the item asks for */
export function resolveItem(raw: RawItem, from: Resolving): Item {
	switch (raw.kind) {
		case 'single':
		case 'multiple':
			return choice(raw, from);
		case 'click':
			return click(raw, from);
		case 'order':
			return order(raw, from);
		case 'match':
			return match(raw, from);
		case 'bar':
			return bar(raw, from);
		case 'numeric':
			return numeric(raw, from);
	}
}

const base = ({ id, ask, why }: RawItem) => ({ id, ask, why });

function choice(raw: RawChoice, from: Resolving): ChoiceItem {
	const options = raw.options
		? raw.options.map(({ text, right = false, why }, i) => ({
				id: `o${i + 1}`,
				text,
				right,
				...(why !== undefined && { why })
			}))
		: computedOptions(raw, from);
	const rights = options.filter((o) => o.right).length;
	const at = [raw.options ? 'options' : 'answer'];
	if (raw.kind === 'single' && rights !== 1) {
		throw new Unanswerable(
			`${rights === 0 ? 'no' : rights} right options in a question with one answer`,
			raw.options
				? "write 'right: true' at one of them, or make it 'kind: multiple'"
				: 'the collection has changed: ask another question, or choose from other things',
			at
		);
	}
	if (rights === 0 || rights === options.length) {
		throw new Unanswerable(
			rights === 0 ? 'no option is right' : 'every option is right',
			raw.options
				? "write 'right: true' at those that are"
				: 'the collection has changed: ask another question, or choose from other things',
			at
		);
	}
	return { ...base(raw), kind: raw.kind, options };
}

function computedOptions({ among, answer: query }: RawChoice, from: Resolving) {
	if (!query) {
		throw new Unanswerable(
			'neither options nor an answer',
			"write 'options:' out, or an 'answer:' to be worked out",
			[]
		);
	}
	const found = answer(query, from);
	if (found.kind === 'number') {
		throw new Unanswerable('a number cannot be chosen from options', "make it 'kind: numeric'");
	}
	if (found.kind === 'word') {
		return (among ?? found.among).map((word) => ({
			id: word,
			text: found.isDesign ? designText(word) : wordText(word),
			right: word === found.word
		}));
	}
	if (!among) throw new Unanswerable('nothing to choose from', "list node ids in 'among:'", []);
	return among.map((id) => ({
		id,
		text: nodeName(id, from.graph),
		right: found.ids.includes(id)
	}));
}

/** The boxes in which a picture may be seen: a click must be possible in each. */
const BOXES = (['landscape', 'portrait'] as const).flatMap((orientation) =>
	[1, 1.6].map((text) => ({ orientation, text }))
);

function click(raw: RawClick, from: Resolving): ClickItem {
	const found = answer(raw.answer, from);
	if (found.kind !== 'nodes' || found.ids.length === 0) {
		throw new Unanswerable(
			'nothing in the diagram answers this',
			'the collection has changed: ask another question'
		);
	}
	const view = toView(raw.view);
	const graph = from.filter(from.graph, view);
	for (const box of BOXES) {
		const drawn = scene(graph, view, box).nodes.filter((n) => n.role !== 'more');
		const right = drawn.filter((n) => found.ids.includes(n.id));
		if (right.length === 0 || right.length === drawn.length) {
			const names = found.ids.join(', ');
			throw new Unanswerable(
				`${right.length === 0 ? 'none' : 'nothing but'} of the right answers (${names}) is drawn in the ${box.orientation} picture of this View`,
				'ask it of another View',
				['view']
			);
		}
	}
	const names = found.ids.map((id) => nodeName(id, from.graph));
	return { ...base(raw), kind: 'click', view, right: found.ids, names };
}

function order(raw: RawOrder, from: Resolving): OrderItem {
	const ends = raw.ends && { ends: raw.ends };
	return { ...base(raw), kind: 'order', ...ends, entries: orderedEntries(raw, from) };
}

function orderedEntries({ chain, claims, designs, steps }: RawOrder, from: Resolving) {
	const { graph } = from;
	if (chain) {
		chain.slice(1).forEach((to, i) => {
			const link = graph.linkById.get(`${chain[i]}--${to}`);
			if (link?.drawn && !link.untested && link.sign !== 'none') return;
			throw new Unanswerable(
				`no link from '${chain[i]}' to '${to}' is drawn`,
				'ask about a chain whose every link is there',
				['chain', i + 1]
			);
		});
		return chain.map((id) => ({ id, text: nodeName(id, graph) }));
	}
	if (claims) {
		const ranked = claims.map((id, i) => {
			const claim = graph.claimById.get(id);
			if (!claim) throw new Unanswerable(`no claim '${id}'`, 'name one that exists', ['claims', i]);
			return { id, rank: certaintyRank(claim.certainty) };
		});
		if (new Set(ranked.map((r) => r.rank)).size < ranked.length) {
			throw new Unanswerable(
				'two of these claims are equally sure, so they have no order',
				'choose claims of different certainty',
				['claims']
			);
		}
		return ranked
			.sort((a, b) => b.rank - a.rank)
			.map(({ id }) => ({ id, text: wordText(id, from) }));
	}
	if (designs) {
		const place = (id: string) => (DESIGNS as readonly string[]).indexOf(id);
		designs.forEach((id, i) => {
			if (place(id) >= 0) return;
			throw new Unanswerable(`no design '${id}'`, `use: ${DESIGNS.join(', ')}`, ['designs', i]);
		});
		return [...designs]
			.sort((a, b) => place(a) - place(b))
			.map((id) => ({ id, text: designText(id) }));
	}
	if (steps) return steps.map((text, i) => ({ id: `s${i + 1}`, text }));
	throw new Unanswerable(
		'nothing to put in order',
		"write one of 'chain:', 'claims:', 'designs:' or 'steps:'",
		[]
	);
}

function match(raw: RawMatch, from: Resolving): MatchItem {
	const { pairs, of, by } = raw;
	const made = pairs
		? pairs.map((pair, i) => ({ id: `p${i + 1}`, ...pair }))
		: (of ?? []).map((id, i) => {
				const { left, right } = matchWord(id, by, from, ['of', i]);
				return { id, left, right };
			});
	const choices = [...new Set(made.map((p) => p.right))];
	if (made.length < 2 || choices.length < 2) {
		throw new Unanswerable(
			'there is nothing to tell apart: all belong to the same',
			'match things that differ',
			[pairs ? 'pairs' : 'of']
		);
	}
	return { ...base(raw), kind: 'match', pairs: made, choices: sortChoices(choices) };
}

/** Certainties by rank, all else by alphabet: the order of choices must tell nothing. */
function sortChoices(choices: readonly string[]): string[] {
	const rank = (c: string) =>
		(CERTAINTIES as readonly string[]).findIndex((x) => wordText(x) === c);
	return [...choices].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function bar(raw: RawBar, from: Resolving): BarItem {
	const { graph, filter } = from;
	const link = graph.linkById.get(raw.link);
	const view = toView(raw.view);
	if (!link) throw new Unanswerable(`no link '${raw.link}'`, 'name one that exists', ['link']);
	const there = (settings: View) => filter(graph, settings).linkById.has(raw.link);
	if (!link.drawn || !there(view)) {
		throw new Unanswerable(`'${raw.link}' is not drawn in this View`, 'lower the bar of the View', [
			'view'
		]);
	}
	const settings: readonly BarItem['right'][] = raw.control === 'who' ? WHO : SURE;
	const right = settings.find((s) => !there({ ...view, [raw.control]: s }));
	if (right === undefined) {
		throw new Unanswerable(
			`no setting of '${raw.control}' removes '${raw.link}'`,
			'ask about a weaker link, or about the other control',
			['link']
		);
	}
	for (const box of BOXES) {
		if (scene(graph, view, box).links.some((l) => l.id === raw.link || l.links.includes(raw.link)))
			continue;
		throw new Unanswerable(
			`'${raw.link}' is not drawn in the ${box.orientation} picture of this View`,
			'focus one of its ends',
			['view']
		);
	}
	const target = graph.nodeById.get(link.target);
	const said = `${nodeName(link.source, graph)} and ${target ? inSentence(target) : link.target}`;
	return { ...base(raw), kind: 'bar', view, link: raw.link, said, control: raw.control, right };
}

function numeric(raw: RawNumeric, from: Resolving): NumericItem {
	const found = answer(raw.answer, from);
	if (found.kind !== 'number') {
		throw new Unanswerable('this answer is not a number', "ask with 'count:' around it");
	}
	const { within, unit } = raw;
	return { ...base(raw), kind: 'numeric', right: found.value, within, ...(unit && { unit }) };
}
