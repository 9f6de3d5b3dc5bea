/** What choosing a name means while someone picks the ends of a path on the diagram. Pure. */
import type { Graph } from '../graph/types';
import type { Scene, SceneNode } from '../scene/types';
import type { PathChoice } from '../view/view';

export type End = 'from' | 'to';

export type Pressed =
	/** This is the end that was asked for. */
	| { readonly act: 'pick'; readonly id: string }
	/** A highway opens, to show what is on it; chosen again, it is picked. */
	| { readonly act: 'open'; readonly focus: string }
	/** Several things stand behind this name. */
	| { readonly act: 'list'; readonly title: string; readonly ids: readonly string[] }
	/** Neither a start nor an end, such as a story. */
	| { readonly act: 'nothing' };

/** Things joined to the focus that the picture has no room for, by name. */
function leftOut(scene: Scene, graph: Graph, canBeEnd: (id: string) => boolean): string[] {
	const here = new Set(scene.nodes.map((n) => n.id));
	const links =
		graph.nodeById.get(scene.focus ?? '')?.kind === 'mechanism'
			? graph.links.filter((l) => l.mechanism === scene.focus || touches(l, scene.focus))
			: (graph.linksOf.get(scene.focus ?? '') ?? []);
	const ids = new Set(links.flatMap((l) => [l.source, l.target]));
	return [...ids]
		.filter((id) => !here.has(id) && canBeEnd(id))
		.sort((a, b) => graph.nodeById.get(a)!.label.localeCompare(graph.nodeById.get(b)!.label, 'en'));
}

const touches = (link: { source: string; target: string }, id: string | null): boolean =>
	link.source === id || link.target === id;

export function press(
	node: Pick<SceneNode, 'id' | 'role' | 'label'>,
	scene: Scene,
	graph: Graph,
	canBeEnd: (id: string) => boolean
): Pressed {
	if (node.role === 'road' || node.role === 'thin-road') return { act: 'open', focus: node.id };
	const members =
		node.role === 'more'
			? leftOut(scene, graph, canBeEnd)
			: graph.groups.find((g) => g.id === node.id)?.nodes.filter(canBeEnd);
	if (members?.length === 1) return { act: 'pick', id: members[0]! };
	if (members?.length)
		return { act: 'list', title: node.role === 'more' ? 'More' : node.label, ids: members };
	return canBeEnd(node.id) ? { act: 'pick', id: node.id } : { act: 'nothing' };
}

/** Which ends the diagram asks for, in order: what is missing, or both. */
export function asks({ from, to }: Pick<PathChoice, 'from' | 'to'>): End[] {
	const missing: End[] = [...(from ? [] : ['from' as const]), ...(to ? [] : ['to' as const])];
	return missing.length > 0 ? missing : ['from', 'to'];
}

/** A press with a modifier is the browser's: another tab, a download. */
export const isPlain = (e: MouseEvent): boolean =>
	e.button === 0 && !e.ctrlKey && !e.metaKey && !e.shiftKey && !e.altKey;
