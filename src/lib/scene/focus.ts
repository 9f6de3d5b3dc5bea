/**
 * A focus: one node and what it is linked with, re-flowed so that its links can be read. The zones of the
 * axis become columns (landscape) or rows (portrait); see `layered.ts` for why nothing overlaps.
 */
import { MECHANISMS } from '../graph/types';
import type { Graph, GraphNode, Link } from '../graph/types';
import { GROWTHS, measures, type Measures } from './box';
import { chip, chipName, placeChip, type Chip } from './chip';
import { placeBadges } from './badges';
import { landscapeLabels } from './labels';
import { isExpress, portraitBand, roadBands, roadGroup, runsBack } from './bands';
import { drawLinks } from './draw';
import { layered, type Edge, type Item, type Layered } from './layered';
import { landscapeLayers, portraitLayers } from './layers';
import { selectLinks, zoneOf, ZONE, type Zone } from './select';
import { placeText, round, STRONG } from './text';
import type { Box, Rect, Scene, SceneLabel, SceneNode } from './types';
import { PICTURE } from './words';

/** Something that wants a place in a zone. */
export interface Entry {
	readonly id: string;
	readonly zone: Zone;
	readonly node: GraphNode | null;
	/** Set for a heading without a page. */
	readonly heading?: { readonly kind: SceneLabel['kind']; readonly text: string };
	/** Order group in its column: roads in the middle, what people try after what disturbs. */
	readonly group: number;
	readonly head: boolean;
	readonly focus: boolean;
	/** How many drawn links end here. */
	readonly links: number;
}

const BY_ROAD = MECHANISMS.length * 2;
/** Two columns closer than this have no room for a readable curve with its mark and badge. */
const ROOMY = 64;

/** Collects who must be in the picture: the focus, the ends of its links, the roads, the headings. */
export function entries(graph: Graph, focus: GraphNode, drawn: readonly Link[], box: Box): Entry[] {
	const count = new Map<string, number>();
	for (const l of drawn)
		for (const id of [l.source, l.target]) count.set(id, (count.get(id) ?? 0) + 1);
	const ids = new Set([...count.keys(), ...(focus.mentions ?? []), focus.id]);
	const list: Entry[] = [];
	const push = (e: Partial<Entry> & Pick<Entry, 'id' | 'zone'>): number =>
		list.push({ node: null, group: 0, head: false, focus: false, links: 0, ...e });
	const landscape = box.orientation === 'landscape';
	for (const node of graph.nodes) {
		const isRoad = node.kind === 'mechanism';
		// In landscape all four roads stay in the picture, thin ones too; in portrait they have a strip.
		if (!ids.has(node.id) && !(isRoad && landscape)) continue;
		const zone = zoneOf(graph, node, drawn);
		const own = drawn.find((l) => l.source === node.id || l.target === node.id);
		push({
			id: node.id,
			zone,
			node,
			focus: node.id === focus.id,
			links: count.get(node.id) ?? 0,
			head: isRoad,
			group: isRoad
				? roadGroup(node.id, false)
				: zone === ZONE.road
					? node.mentions
						? -1
						: roadGroup(
								node.id === focus.id
									? (node.home ?? 'none')
									: (own?.mechanism ?? node.home ?? 'none'),
								false
							)
					: node.kind === 'solution'
						? 1
						: 0
		});
	}
	for (const zone of [ZONE.acts, ZONE.edge]) {
		if (list.some((e) => e.zone === zone && e.node?.kind === 'solution' && !e.focus))
			push({
				id: `dock-${zone}`,
				zone,
				group: 1,
				head: true,
				heading: { kind: 'dock', text: PICTURE.dock }
			});
	}
	const byRoad =
		list.some((e) => e.zone === ZONE.road && e.group === BY_ROAD) ||
		drawn.some((l) => l.mechanism === 'none' && crossesRoad(graph, l, drawn));
	if (byRoad && landscape)
		push({
			id: 'by-road',
			zone: ZONE.road,
			group: BY_ROAD,
			head: true,
			heading: { kind: 'by-road', text: PICTURE.byRoad }
		});
	return list;
}

const crossesRoad = (graph: Graph, link: Link, drawn: readonly Link[]): boolean => {
	const zones = [link.source, link.target].map((id) =>
		zoneOf(graph, graph.nodeById.get(id)!, drawn)
	);
	return Math.min(...zones) < ZONE.road && Math.max(...zones) > ZONE.road;
};

/** Lays out one focus, as large as it fits. See `scene()`. */
export function focusScene(graph: Graph, focus: GraphNode, box: Box): Scene {
	const selected = selectLinks(graph, focus, box);
	const list = entries(graph, focus, selected.drawn, box);
	const growths = box.text > 1 ? [1] : GROWTHS[box.orientation];
	for (const grow of growths.slice(0, -1)) {
		const m = measures(box, grow);
		const larger = layOut(graph, focus, box, m, selected, list);
		if (larger.fits) return larger.scene;
	}
	return layOut(graph, focus, box, measures(box, growths.at(-1)), selected, list).scene;
}

/** From what stands at the foot to the edge of the box: its ring in focus is whole. */
const FOOT_EDGE = 6;

/** One try at a size; `fits` says whether it stays within the least height, with room for its curves. */
function layOut(
	graph: Graph,
	focus: GraphNode,
	box: Box,
	m: Measures,
	{ drawn, more }: ReturnType<typeof selectLinks>,
	list: readonly Entry[]
): { readonly scene: Scene; readonly fits: boolean } {
	const landscape = box.orientation === 'landscape';
	const plan = landscape ? landscapeLayers(list, drawn, m, box) : portraitLayers(list, drawn, m);
	const strip = landscape ? [] : roadStrip(graph, focus, list, m);
	const top = landscape
		? Math.ceil(m.caption * 1.2 + 16)
		: stripBottom(strip, m) + Math.ceil(m.caption * 1.2 + 14);
	// A picture without a line says why, so that nobody looks for one.
	const note = drawn.length > 0 ? null : focus.mentions ? PICTURE.noneBetween : PICTURE.noneAtAll;
	const foot = more > 0 || note ? m.hit + m.gap : 0;

	const items: Item[] = list.map((e) => ({
		id: e.id,
		layer: plan.layerOf(e.id),
		size: plan.size(e.id),
		group: plan.groupOf(e),
		head: e.head
	}));
	const roadLayer = plan.roadLayer;
	const edges: Edge[] = drawn.map((l) => ({
		id: l.id,
		from: l.source,
		to: l.target,
		group: (layer) => (landscape && layer === roadLayer ? roadGroup(l.mechanism, runsBack(l)) : 0)
	}));
	const layout = layered(items, edges, {
		gap: m.gap,
		lane: m.lane,
		groupGap: (layer) => (layer === roadLayer ? m.gap + 6 : m.gap + 4),
		extent: landscape ? m.minHeight - top - m.margin - foot : m.width - 2 * m.margin
	});
	const shifted = shift(layout, landscape ? top : m.margin);
	const places = plan.places(top, drawn.length);
	const lastA = places.at(-1)!.a1;
	const height = landscape
		? Math.ceil(top + shifted.extent + m.margin + foot)
		: Math.ceil(lastA + m.caption * 1.2 + 44 + foot);

	const rect = (id: string): Rect => {
		const slot = shifted.slots.get(id)!;
		const place = places[slot.layer]!;
		const thick = plan.thickness(id);
		const a = (place.a0 + place.a1) / 2 - thick / 2;
		const b = slot.b - slot.size / 2;
		return landscape
			? { x: round(a), y: round(b), width: round(thick), height: round(slot.size) }
			: { x: round(b), y: round(a), width: round(slot.size), height: round(thick) };
	};

	const nodes: SceneNode[] = [];
	const labels: SceneLabel[] = [];
	for (const e of list) {
		const r = rect(e.id);
		const c = plan.chip(e.id);
		if (e.heading) {
			labels.push({
				id: e.id,
				kind: e.heading.kind,
				text: placeText(
					c.lines,
					r,
					c.size,
					STRONG,
					landscape && e.heading.kind === 'by-road' ? 'start' : 'middle'
				)
			});
			continue;
		}
		const node = e.node!;
		const thin = node.kind === 'mechanism' && !e.focus && landscape;
		nodes.push(
			placeChip(
				{
					id: node.id,
					kind: node.kind,
					path: node.path,
					label: node.label,
					road: node.kind === 'mechanism' ? (node.id as SceneNode['road']) : node.home,
					experimental: node.family === 'experimental' || undefined
				},
				e.focus ? 'focus' : thin ? 'thin-road' : 'chip',
				c,
				r,
				thin ? 'start' : 'middle',
				thin ? 12 : 0
			)
		);
	}
	nodes.push(...strip);
	if (more > 0) nodes.push(moreNode(focus, more, m, height));
	else if (note) labels.push(noteLabel(note, m, height));
	const express = new Set(drawn.filter((l) => isExpress(graph, l)).map((l) => l.id));
	const regions = plan.regions(places, m, height - foot, top);
	const result: Scene = {
		focus: focus.id,
		box,
		width: m.width,
		height,
		regions,
		roads: landscape
			? roadBands(shifted, places[roadLayer]!, nodes, express)
			: portraitBand(focus, places, plan, m),
		links: placeBadges(drawLinks(graph, drawn, box, shifted, places, plan), [
			...nodes,
			...labels.map((l) => l.text.rect)
		]),
		nodes,
		labels: [...labels, ...landscapeLabels(regions, m, landscape, height)],
		more
	};
	const gutters = places.slice(1).map((p, k) => p.a0 - places[k]!.a1);
	return {
		scene: result,
		fits: height <= m.minHeight + foot && Math.min(...gutters, Infinity) >= ROOMY
	};
}

const shift = (layout: Layered, by: number): Layered => {
	const move = new Map([...layout.slots].map(([id, s]) => [id, { ...s, b: s.b + by }]));
	return {
		...layout,
		layers: layout.layers.map((l) => l.map((s) => move.get(s.id)!)),
		slots: move,
		routes: new Map([...layout.routes].map(([id, r]) => [id, r.map((s) => move.get(s.id)!)]))
	};
};

/** Portrait: the roads that are not in the picture stay reachable in a strip of thin lines at the top. */
function roadStrip(
	graph: Graph,
	focus: GraphNode,
	list: readonly Entry[],
	m: Measures
): SceneNode[] {
	const roads = graph.nodes.filter(
		(n) => n.kind === 'mechanism' && n.id !== focus.id && !list.some((e) => e.id === n.id)
	);
	const width = (m.width - 2 * m.margin - m.gap) / 2;
	let y = m.margin;
	const nodes: SceneNode[] = [];
	for (let i = 0; i < roads.length; i += 2) {
		const row = roads.slice(i, i + 2);
		const chips = row.map((n) => chip(chipName(n), width - 20, m, m.caption));
		const height = Math.max(...chips.map((c) => c.height));
		row.forEach((n, k) =>
			nodes.push(
				placeChip(
					{ id: n.id, kind: n.kind, path: n.path, label: n.label, road: n.id as SceneNode['road'] },
					'thin-road',
					chips[k]!,
					{ x: m.margin + k * (width + m.gap), y, width, height },
					'start',
					12
				)
			)
		);
		y += height + 4;
	}
	return nodes;
}

const stripBottom = (strip: readonly SceneNode[], m: Measures): number =>
	Math.max(m.margin, ...strip.map((n) => n.y + n.height));

function moreNode(focus: GraphNode, more: number, m: Measures, height: number): SceneNode {
	const c: Chip = chip(`+${more} more`, 999, m, m.caption);
	return placeChip(
		{
			id: 'more',
			kind: 'more',
			// Signs and stories have no links of their own; their page lists what is known of the things they mention.
			path: `${focus.path}#${focus.mentions ? 'mentioned' : 'links'}`,
			label: `${more} more links of ${focus.label}, listed on the page`
		},
		'more',
		c,
		{
			x: round(m.width / 2 - c.width / 2),
			y: height - FOOT_EDGE - c.height,
			width: c.width,
			height: c.height
		}
	);
}

/** What stands at the foot of a picture that has no line. */
const noteLabel = (text: string, m: Measures, height: number): SceneLabel => {
	const c = chip(text, m.width - 4 * m.margin, m, m.caption);
	return {
		id: 'note',
		kind: 'note',
		text: placeText(
			c.lines,
			{
				x: m.margin,
				y: height - FOOT_EDGE - c.height,
				width: m.width - 2 * m.margin,
				height: c.height
			},
			c.size,
			STRONG
		)
	};
};
