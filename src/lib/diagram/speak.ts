/** What the picture says aloud: names, descriptions and sentences for its parts. Pure. */
import {
	CERTAINTY_WORDS,
	KIND_WORDS,
	STUDY,
	count,
	inSentence,
	isPlural,
	speakLink
} from '../graph/words';
import type { Graph } from '../graph/types';
import type { Scene, SceneLink, SceneNode } from '../scene/types';

/** Said of a link that a raised evidence bar takes away. */
export const LOST = 'does not clear the evidence bar';

const label = (id: string, graph: Graph): string =>
	graph.nodeById.get(id)?.label ?? graph.groups.find((g) => g.id === id)?.label ?? id;

/** A ramp's road, whichever end of it is the road or its return lane. */
const roadOf = (link: SceneLink, graph: Graph): string => label(link.mechanism, graph);

/** One sentence for a link, a ramp or an on-ramp, without a full stop. */
export function speakSceneLink(link: SceneLink, graph: Graph): string {
	if (link.role === 'link') {
		const said = speakLink(graph.linkById.get(link.id)!, graph);
		return link.express ? `${said}; the route between is not shown by this research` : said;
	}
	const sure = `at best ${CERTAINTY_WORDS[link.certainty]}, ${count(link.studies, STUDY)}${link.contested ? ', contested' : ''}`;
	if (link.role === 'ramp')
		return `${roadOf(link, graph)} ${isPlural({ label: roadOf(link, graph) }) ? 'reach' : 'reaches'} ${inSentence({ label: label(link.target, graph) })}, ${sure}`;
	return link.back
		? `${label(link.source, graph)} may act back on the gut through ${inSentence({ label: roadOf(link, graph) })}, ${sure}`
		: `${label(link.source, graph)} may act through ${inSentence({ label: roadOf(link, graph) })}, ${sure}`;
}

/**
 * Links that touch a node of the scene; a road's ramps and its return lane count as its own. Those that do not clear
 * the evidence bar are not among them.
 */
export const linksAt = (scene: Scene, id: string): SceneLink[] =>
	scene.links.filter(
		(l) =>
			!l.lost && (l.source === id || l.target === id || (l.role !== 'link' && l.mechanism === id))
	);

/** Everything that lights up when a node is previewed: itself, its links, and their other ends. */
export function previewOf(scene: Scene, id: string | null): ReadonlySet<string> {
	if (id === null) return new Set();
	const links = linksAt(scene, id);
	return new Set([
		id,
		...links.flatMap((l) => [l.id, l.source, l.target, ...(l.role === 'link' ? [] : [l.mechanism])])
	]);
}

/** On the overview a condition is joined by ramps only; under a raised bar it may keep other links. */
const hadRoute = (node: SceneNode, scene: Scene): boolean =>
	scene.links.some((l) => l.role === 'ramp' && l.target === node.id);

/** Said after a node's name: what it is, and what joins it to the rest of this picture. */
export function describeNode(node: SceneNode, scene: Scene, graph: Graph): string {
	if (node.role === 'more') return '';
	const kind =
		node.kind === 'driver-group'
			? 'Drivers'
			: node.kind === 'solution-family'
				? `Things people try${node.experimental ? ', experimental' : ''}`
				: KIND_WORDS[node.kind as keyof typeof KIND_WORDS].one;
	const links = linksAt(scene, node.id);
	if (node.lost) return `${kind}. No link is left.`;
	if (links.length === 0 && hadRoute(node, scene)) return `${kind}. No gut route is left.`;
	if (links.length === 0) return `${kind}.`;
	if (links.length > 2) return `${kind}. ${links.length} links drawn here.`;
	return `${kind}. ${links.map((l) => `${speakSceneLink(l, graph)}.`).join(' ')}`;
}

export const figureName = (scene: Scene, graph: Graph): string =>
	scene.ends
		? `Path from ${label(scene.ends.from, graph)} to ${label(scene.ends.to, graph)}`
		: scene.focus === null
			? 'Diagram of the gut-skin axis: overview'
			: `Diagram of the gut-skin axis: ${label(scene.focus, graph)}`;

/** One or two sentences on what is drawn. */
export function figureDescription(scene: Scene): string {
	if (scene.focus === null) {
		const ramps = scene.links.filter((l) => l.role === 'ramp' && !l.lost).length;
		return `The gut on one side, the skin on the other, and four highways between them. ${ramps} ramps reach a skin condition. Every name is a link to its page.`;
	}
	const lost = scene.links.filter((l) => l.lost).length;
	const drawn = `${count(scene.links.length, { one: 'link', many: 'links' })} drawn${lost > 0 ? `, ${scene.links.length - lost} of them left` : ''}.`;
	const rest = scene.more > 0 ? ` ${scene.more} more are listed on the page.` : '';
	return scene.links.length === 0
		? `No link is drawn.${rest}`
		: `${drawn}${rest} Arrow: raises. Bar: lowers. Dots: go together. Solid lines are the surest, dotted ones the least sure.`;
}
