/** Draws embeds while the site is built; bundled on its own, with addresses as an embed has them. */
import { render } from 'svelte/server';
import { site } from 'virtual:site';
import { home, summaries } from 'virtual:embed-words';
import { graph } from '../graph/data';
import Frame from './Frame.svelte';
import { setPlace } from './href.svelte';
import { EmbedState } from './state.svelte';
import { viewOf } from './view-of';

export interface Drawn {
	/** What is inside the embed's element. */
	readonly body: string;
	readonly title: string;
	readonly description: string;
}

const PATHS = '/paths';

/** Addresses of all embeds: the overview, paths, and every node; then the old addresses of nodes. */
export const paths = (): readonly string[] => [
	'/',
	PATHS,
	...graph.nodes.map((n) => n.path),
	...(graph.renames ?? []).map((r) => r.from).filter((from) => viewOf(from).focus !== null)
];

/** The present address of an embed. */
export const currentPath = (path: string): string => {
	const { focus, path: choice } = viewOf(path);
	if (choice) return PATHS;
	return focus === null ? '/' : graph.nodeById.get(focus)!.path;
};

/** @param root how the page gets to the root of the site: `../../../` */
export function draw(path: string, root: string): Drawn {
	setPlace({ root, embeds: true });
	const embed = new EmbedState();
	embed.begin(viewOf(path));
	const { body } = render(Frame, { props: { embed } });
	const node = embed.node;
	return {
		body,
		title: `${node?.label ?? (path === PATHS ? 'Paths' : home.title)}, a diagram – ${site.title}`,
		description: node ? (summaries[node.id] ?? '') : home.summary
	};
}
