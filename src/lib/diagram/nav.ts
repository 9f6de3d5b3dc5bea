/** Where the keyboard goes on a picture. Pure. */
import type { Graph } from '../graph/types';
import type { Rect, Scene } from '../scene/types';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const isArrow = (key: string): key is Arrow => /^Arrow(Up|Down|Left|Right)$/.test(key);

/**
 * The nearest node in the direction of an arrow key, preferring those straight ahead: distance along the
 * direction plus three times the distance across it. Null if nothing lies that way, so focus stays.
 */
export function nextInDirection<T extends Rect & { readonly id: string }>(
	nodes: readonly T[],
	from: string,
	key: string
): T | null {
	const here = nodes.find((n) => n.id === from);
	if (!here || !isArrow(key)) return null;
	const along = key === 'ArrowLeft' || key === 'ArrowRight' ? 'x' : 'y';
	const across = along === 'x' ? 'y' : 'x';
	const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
	const centre = (r: Rect) => ({ x: r.x + r.width / 2, y: r.y + r.height / 2 });
	const c = centre(here);
	let best: T | null = null;
	let least = Infinity;
	for (const n of nodes) {
		if (n.id === from) continue;
		const d = centre(n);
		const ahead = (d[along] - c[along]) * sign;
		if (ahead <= 1) continue;
		const cost = ahead + 3 * Math.abs(d[across] - c[across]);
		if (cost < least) {
			least = cost;
			best = n;
		}
	}
	return best;
}

/** Where to find a node in a scene that may not show it: itself, its road, its group, else the first of all. */
export function placeOf(id: string, graph: Graph, scene: Scene): string {
	const home = graph.nodeById.get(id)?.home;
	const group = graph.groups.find((g) => g.nodes.includes(id))?.id;
	const there = [id, home, group].find((at) => at && scene.nodes.some((n) => n.id === at));
	return there ?? scene.nodes[0]!.id;
}
