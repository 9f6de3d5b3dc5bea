/**
 * A picture to be labelled: some of its names are taken out of the scene, and numbers stand in their place. What is
 * gone is gone from everything that is drawn or read out, ids of nodes and links too. Pure.
 */
import type { Graph } from '../graph/types';
import type { Scene, SceneLink, SceneNode } from '../scene/types';

/** A name to be filled in, and the number that stands for it. */
export interface Numbered {
	readonly n: number;
	readonly id: string;
	/** In full, as on its page. */
	readonly name: string;
}

export interface Blanked {
	readonly scene: Scene;
	/** The number of each blank, by its new id in the scene. */
	readonly blanks: ReadonlyMap<string, number>;
}

/** @param ids as the lesson lists them: their order is that of the numbers */
export const numbered = (ids: readonly string[], graph: Pick<Graph, 'nodeById'>): Numbered[] =>
	ids.map((id, i) => ({ n: i + 1, id, name: graph.nodeById.get(id)?.label ?? id }));

/** The names to choose from, in an order that says nothing. */
export const nameBank = (names: readonly Numbered[]): string[] =>
	names.map((n) => n.name).sort((a, b) => a.localeCompare(b, 'en'));

/** What stands for a name that is left out, in the picture and when it is read out. */
export const placeOf = (n: number): string => `number ${n}`;

/** "+n more" leads nowhere on paper. */
export const onPaper = ({ role }: Pick<SceneNode, 'role'>): boolean => role !== 'more';

export function blank(scene: Scene, names: readonly Numbered[]): Blanked {
	const numbers = new Map(names.map(({ id, n }) => [id, n]));
	const anonymous = (id: string): string => (numbers.has(id) ? `blank-${numbers.get(id)}` : id);
	const node = (n: SceneNode): SceneNode => {
		const number = numbers.get(n.id);
		if (number === undefined) return n;
		const text = { ...n.text, lines: [] };
		return { ...n, id: anonymous(n.id), label: placeOf(number), path: '', text };
	};
	const link = (l: SceneLink, i: number): SceneLink => ({
		...l,
		id: `line-${i + 1}`,
		source: anonymous(l.source),
		target: anonymous(l.target),
		links: []
	});
	return {
		scene: {
			...scene,
			focus: scene.focus === null ? null : anonymous(scene.focus),
			nodes: scene.nodes.filter(onPaper).map(node),
			links: scene.links.map(link)
		},
		blanks: new Map(names.map(({ id, n }) => [anonymous(id), n]))
	};
}
