/** Example paths for the page, chosen by computation: the surest chains from the gut's side to a skin condition. Pure. */
import type { Graph, NodeKind } from '../graph/types';
import { byWeakestLink, findPaths, stops, type Path } from './find';
import { NET_WORDS, speakChain, speakNet, speakShort } from './speak';

export interface Example {
	readonly from: string;
	readonly to: string;
	readonly title: string;
	readonly chain: string;
	readonly net: string;
	readonly short: string;
}

const STARTS: readonly NodeKind[] = ['driver', 'gut-state', 'mediator', 'solution'];

/** The surest path of at least two links for each pair, no start and no condition twice. */
export function examples(graph: Graph, most = 6): Example[] {
	const of = (kinds: readonly NodeKind[]) => graph.nodes.filter((n) => kinds.includes(n.kind));
	const best: Path[] = of(STARTS)
		.flatMap((from) =>
			of(['condition']).flatMap(
				(to) => findPaths(graph, from.id, to.id).find((p) => p.steps.length > 1) ?? []
			)
		)
		.sort(byWeakestLink);
	const used = new Set<string>();
	const chosen = best.filter((p) => {
		const ends = [p.steps[0]!.from, p.steps.at(-1)!.to];
		if (ends.some((id) => used.has(id))) return false;
		ends.forEach((id) => used.add(id));
		return true;
	});
	return chosen.slice(0, most).map((path) => {
		const [from, to] = [stops(path)[0]!, stops(path).at(-1)!];
		const name = (id: string) => graph.nodeById.get(id)!.label;
		return {
			from,
			to,
			title: `${name(from)} → ${name(to)}`,
			chain: `${speakChain(path, graph)}.`,
			net: `Together: ${NET_WORDS[path.net]} – ${speakNet(path, graph)}.`,
			short: speakShort(path)
		};
	});
}
