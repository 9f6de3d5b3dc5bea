/**
 * A picture under a raised evidence bar (rule 15). Everything stays where it stood, so that a reader sees what goes:
 * links that do not clear are marked as lost, and those that do get the look of the claims they have left. Pure.
 */
import { onRamps, ramps, returnLanes, type Ramp } from '../graph/ramps';
import type { Graph, LinkSign } from '../graph/types';
import { lineWidth, markLength, markPath, marksOf, badgesOf } from './route';
import { round } from './text';
import type { EndMark, Point, Scene, SceneLink, SceneNode } from './types';

type Look = Pick<SceneLink, 'certainty' | 'contested' | 'studies'> & { readonly sign: LinkSign };

/** The numbers of a path, two by two: its corners and control points. */
const pointsOf = (d: string): Point[] => {
	const n = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
	return Array.from({ length: n.length / 2 }, (_, i) => ({ x: n[2 * i]!, y: n[2 * i + 1]! }));
};

/** From `tip` outwards, along the one axis in which lines leave their nodes. */
function outwards(tip: Point, points: readonly Point[]): Point {
	const next = points.find((p) => p.x !== tip.x || p.y !== tip.y) ?? tip;
	const dx = Math.sign(next.x - tip.x);
	return dx !== 0 && next.y === tip.y ? { x: dx, y: 0 } : { x: 0, y: Math.sign(next.y - tip.y) };
}

interface End {
	readonly tip: Point;
	readonly was: EndMark;
	readonly is: EndMark;
	readonly out: Point;
}

/** A link whose sign is now another: marks of that sign, and a line that stops where they begin. */
export function withSign(link: SceneLink, sign: LinkSign, width: number): SceneLink {
	const marks = marksOf(sign, false);
	const points = pointsOf(link.d);
	const start: End = {
		tip: link.from,
		was: link.startMark,
		is: marks.start,
		out: outwards(link.from, points)
	};
	const end: End = {
		tip: link.to,
		was: link.endMark,
		is: marks.end,
		out: outwards(link.to, [...points].reverse())
	};
	const stop = ({ tip, is, out }: End): string => {
		const l = markLength(is, width);
		return `${round(tip.x + out.x * l)} ${round(tip.y + out.y * l)}`;
	};
	const d = link.d
		.replace(/^M[-\d.]+ [-\d.]+/, `M${stop(start)}`)
		.replace(/[-\d.]+ [-\d.]+$/, stop(end));
	return {
		...link,
		sign,
		d,
		startMark: marks.start,
		endMark: marks.end,
		marks: [start, end].flatMap(({ tip, is, out }) => {
			const path = markPath(is, tip, { x: -out.x, y: -out.y }, width);
			return path ? [path] : [];
		})
	};
}

/** Half way along its numbers: good enough for a badge that had no place before. */
const middle = (link: SceneLink): Point => {
	const points = pointsOf(link.d);
	const i = Math.floor((points.length - 1) / 2);
	const [p, q] = [points[i]!, points[i + 1] ?? points[i]!];
	return { x: round((p.x + q.x) / 2), y: round((p.y + q.y) / 2) };
};

function restyle(link: SceneLink, look: Look): SceneLink {
	const width = lineWidth(look.studies);
	const signed = look.sign === link.sign ? link : withSign(link, look.sign, width);
	const spare = link.badges.filter(
		(b) => !badgesOf(look.sign, look.contested, false, link.role).includes(b.kind)
	);
	const badges = badgesOf(look.sign, look.contested, false, link.role).map((kind) => {
		const had = link.badges.find((b) => b.kind === kind);
		return had ?? { ...(spare.shift() ?? middle(signed)), kind };
	});
	return {
		...signed,
		certainty: look.certainty,
		contested: look.contested,
		studies: look.studies,
		width,
		badges
	};
}

const rampKey = (r: Pick<Ramp, 'mechanism' | 'end' | 'back'>): string =>
	`${r.mechanism} ${r.end} ${r.back}`;

/** What is left of a scene's link, a ramp or an on-ramp included; undefined if nothing. */
function lookIn(left: Graph): (link: SceneLink) => Look | undefined {
	const byRamp = new Map([...ramps(left), ...onRamps(left)].map((r) => [rampKey(r), r]));
	return (link) => {
		if (link.role === 'link') {
			const found = left.linkById.get(link.id);
			return found?.drawn ? found : undefined;
		}
		const end = link.role === 'ramp' ? link.target : link.source;
		const ramp = byRamp.get(`${link.mechanism} ${end} ${link.back}`);
		return ramp && { ...ramp, sign: link.sign };
	};
}

/** Whether a node, a group or a road has any link in a Graph. */
function isJoined(node: SceneNode, graph: Graph): boolean {
	if (node.kind === 'mechanism')
		return graph.links.some(
			(l) => l.mechanism === node.id || l.source === node.id || l.target === node.id
		);
	const ids = graph.groups.find((g) => g.id === node.id)?.nodes ?? [node.id];
	return ids.some((id) => (graph.linksOf.get(id)?.length ?? 0) > 0);
}

/**
 * The scene with every link that does not clear the bar marked as lost, and every node that has none left: in
 * this picture, or, on the overview, in the whole collection.
 *
 * @param scene drawn from `full`
 * @param left what is left of `full` (`filterGraph`)
 */
export function raiseScene(scene: Scene, full: Graph, left: Graph): Scene {
	if (left === full) return scene;
	const look = lookIn(left);
	const links = scene.links.map((link) => {
		const now = look(link);
		return now ? restyle(link, now) : { ...link, lost: true };
	});
	const lanes = new Set<string>(returnLanes(left));
	const isLost = (node: SceneNode): boolean => {
		if (node.role === 'more') return false;
		// The overview draws whole roads, not links: what has any link left is not lost, though no road may reach it.
		if (scene.focus === null && !scene.ends) return isJoined(node, full) && !isJoined(node, left);
		const mine = links.filter((l) => l.source === node.id || l.target === node.id);
		if (mine.length > 0) return mine.every((l) => l.lost);
		return isJoined(node, full) && !isJoined(node, left);
	};
	const lost = new Set(scene.nodes.filter(isLost).map((n) => n.id));
	return {
		...scene,
		links,
		nodes: scene.nodes.map((node) => (lost.has(node.id) ? { ...node, lost: true } : node)),
		roads: scene.roads.map((road) => ({
			...road,
			...(lost.has(road.mechanism) && { lost: true }),
			...(road.back && !lanes.has(road.mechanism) && { backLost: true })
		}))
	};
}
