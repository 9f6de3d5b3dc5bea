/** Answers in words, for feedback and review. Pure. */
import type { Graph } from '../graph/types';
import { rightAnswer } from './score';
import type { Answer, Item } from './types';
import { BAR_WORDS } from './words-bar';

/** What was answered, a line each. Empty if nothing was. */
export function sayAnswer(item: Item, answer: Answer | undefined, graph: Graph): string[] {
	if (answer === undefined || answer === '') return [];
	const list = Array.isArray(answer) ? (answer as readonly string[]) : [];
	switch (item.kind) {
		case 'single':
		case 'multiple':
			return item.options.filter((o) => list.includes(o.id)).map((o) => o.text);
		case 'order':
			return list.flatMap((id) => item.entries.find((e) => e.id === id)?.text ?? []);
		case 'match': {
			const given = answer as Readonly<Record<string, string>>;
			return item.pairs.flatMap((p) => (given[p.id] ? `${p.left}: ${given[p.id]}` : []));
		}
		case 'click': {
			const id = String(answer);
			const name =
				graph.nodeById.get(id)?.label ?? graph.groups.find((g) => g.id === id)?.label ?? id;
			return [name];
		}
		case 'bar': {
			const steps: Readonly<Record<string, string>> = BAR_WORDS[item.control].steps;
			return [steps[String(answer)] ?? String(answer)];
		}
		case 'numeric':
			return [item.unit ? `${String(answer)} ${item.unit}` : String(answer)];
	}
}

/** The right answer, a line each; where several would do, all of them. */
export const sayRight = (item: Item, graph: Graph): string[] =>
	item.kind === 'click' ? [...item.names] : sayAnswer(item, rightAnswer(item), graph);
