/**
 * The overview: two landscapes, four highways, the seven conditions, grouped drivers and the families of
 * solutions (rule 11). Landscape uses the layered layout; see `overview-portrait.ts` for phones.
 */
import { onRamps, ramps, returnLanes } from '../graph/ramps';
import type { Graph, GraphNode, Group } from '../graph/types';
import { measures, type Measures } from './box';
import { placeBadges } from './badges';
import { chip, placeChip, type Chip } from './chip';
import { landscapeLabels } from './labels';
import { layered, type Edge, type Item } from './layered';
import { portraitOverview } from './overview-portrait';
import { rampLink, type RampEnds } from './ramp-link';
import { line, lineWidth, ports } from './route';
import { ROOM_FOR_CHEVRON } from './shapes';
import { placeText, round, STRONG } from './text';
import type { Box, Rect, Scene, SceneLabel, SceneNode, SceneRoad } from './types';
import { PICTURE } from './words';

/** Everything the overview shows, whatever its orientation. */
export interface OverviewParts {
	readonly roads: readonly GraphNode[];
	readonly conditions: readonly GraphNode[];
	readonly drivers: readonly Group[];
	readonly families: readonly Group[];
	readonly lanes: readonly string[];
	/** Messengers at home on each road: its stations. */
	readonly stations: (mechanism: string) => number;
	readonly ramps: readonly RampEnds[];
}

/** Room for the ramps between the roads and their ends. */
const GUTTER = 88;

/** Id of a road's return lane in the layout. */
export const backId = (mechanism: string): string => `back-${mechanism}`;

/** Cached: a Graph never changes, and both orientations ask. */
const known = new WeakMap<Graph, OverviewParts>();

export function overviewParts(graph: Graph): OverviewParts {
	const cached = known.get(graph);
	if (cached) return cached;
	const into = ramps(graph).map((r) => ({
		ramp: r,
		role: 'ramp' as const,
		from: r.mechanism as string,
		to: r.end
	}));
	const onto = onRamps(graph).map((r) => ({
		ramp: r,
		role: 'on-ramp' as const,
		from: r.end,
		to: r.back ? backId(r.mechanism) : (r.mechanism as string)
	}));
	const skinGroups = new Set(graph.groups.filter((g) => g.side === 'skin').map((g) => g.id));
	const parts: OverviewParts = {
		roads: graph.nodes.filter((n) => n.kind === 'mechanism'),
		conditions: graph.nodes.filter((n) => n.kind === 'condition'),
		drivers: graph.groups.filter((g) => g.kind === 'driver'),
		families: graph.groups.filter((g) => g.kind === 'solution'),
		lanes: returnLanes(graph),
		stations: (m) => graph.nodes.filter((n) => n.kind === 'mediator' && n.home === m).length,
		// A group on the skin side can only get on a return lane, and one on the gut side never does.
		ramps: [...into, ...onto.filter((o) => skinGroups.has(o.from) === o.ramp.back)]
	};
	known.set(graph, parts);
	return parts;
}

/** A group of drivers or a family of solutions as a node of the scene. */
export const groupNode = (g: Group, c: Chip, rect: Rect): SceneNode =>
	placeChip(
		{
			id: g.id,
			kind: g.kind === 'driver' ? 'driver-group' : 'solution-family',
			path: g.path,
			label: g.label,
			experimental: g.experimental || undefined
		},
		'group',
		c,
		rect
	);

/** See `scene()`. */
export function overviewScene(graph: Graph, box: Box): Scene {
	const parts = overviewParts(graph);
	return box.orientation === 'landscape'
		? landscapeOverview(parts, box)
		: portraitOverview(parts, box);
}

function landscapeOverview(parts: OverviewParts, box: Box): Scene {
	const m = measures(box);
	const top = Math.ceil(m.caption * 1.2 + 16);
	const chips = new Map<string, Chip>([
		...parts.drivers.map((g) => [g.id, chip(g.label, 104 * box.text, m)] as const),
		...parts.conditions.map((n) => [n.id, chip(n.label, 132 * box.text, m)] as const)
	]);
	const outside = parts.drivers.filter((g) => g.side === 'skin');
	const inside = parts.drivers.filter((g) => g.side !== 'skin');
	const widest = (ids: readonly string[]) => Math.max(...ids.map((id) => chips.get(id)!.width));
	const driverWidth = widest(inside.map((g) => g.id));
	const skinWidth = widest([...parts.conditions, ...outside].map((n) => n.id));
	const a = [
		{ a0: m.margin, a1: m.margin + driverWidth },
		{ a0: m.margin + driverWidth + GUTTER, a1: m.width - 30 - skinWidth - GUTTER },
		{ a0: m.width - 30 - skinWidth, a1: m.width - 30 }
	];
	const places = a.map((p) => ({
		a0: round(p.a0),
		a1: round(p.a1),
		before: GUTTER,
		after: GUTTER
	}));
	const roadWidth = a[1]!.a1 - a[1]!.a0;
	const titles = new Map(
		parts.roads.map((n) => [n.id, chip(n.label, roadWidth * 0.56, m, m.title)])
	);
	const roadHeight = Math.max(52, ...[...titles.values()].map((c) => c.height + 8));
	const laneHeight = Math.max(20, Math.ceil(m.caption * 1.2 + 2));

	const items: Item[] = [
		...inside.map((g) => ({ id: g.id, layer: 0, size: chips.get(g.id)!.height + 8, group: 0 })),
		...parts.roads.map((n, i) => ({ id: n.id, layer: 1, size: roadHeight, group: 2 * i })),
		...parts.roads.flatMap((n, i) =>
			parts.lanes.includes(n.id)
				? [{ id: backId(n.id), layer: 1, size: laneHeight, group: 2 * i + 1 }]
				: []
		),
		...parts.conditions.map((n) => ({
			id: n.id,
			layer: 2,
			size: chips.get(n.id)!.height + 8,
			group: 0
		})),
		...outside.map((g) => ({ id: g.id, layer: 2, size: chips.get(g.id)!.height + 8, group: 1 }))
	];
	const edges: Edge[] = parts.ramps.map((r) => ({
		id: `${r.from}--${r.to}`,
		from: r.from,
		to: r.to,
		group: () => 0
	}));
	const dockChips = parts.families.map((g) => chip(g.label, 130 * box.text, m));
	const dock = dockRows(parts.families, dockChips, m, m.width);
	const dockHeight = m.caption * 1.2 + 10 + dock.height + m.margin;
	const laneGap = 4;
	const layout = layered(items, edges, {
		gap: 12,
		lane: m.lane,
		groupGap: (layer) => (layer === 1 ? laneGap : 22),
		extent: m.minHeight - top - dockHeight - 26
	});
	// The engine keeps a return lane close under its road; the rest of the height goes between the roads.
	const roadAt = spreadRoads(parts, layout.extent, roadHeight, laneHeight, laneGap);
	const slots = new Map(
		[...layout.slots].map(([id, s]) => [id, { ...s, b: (roadAt.get(id) ?? s.b) + top }])
	);
	const moved = {
		...layout,
		slots,
		layers: layout.layers.map((l) => l.map((s) => slots.get(s.id)!)),
		routes: new Map([...layout.routes].map(([id, r]) => [id, r.map((s) => slots.get(s.id)!)]))
	};
	const rect = (id: string, trim = 8): Rect => {
		const s = slots.get(id)!;
		const p = places[s.layer]!;
		return {
			x: p.a0,
			y: round(s.b - (s.size - trim) / 2),
			width: round(p.a1 - p.a0),
			height: round(s.size - trim)
		};
	};
	const port = ports(moved, 9);
	const links = parts.ramps.map((r) => {
		const id = `${r.from}--${r.to}`;
		const path = line(
			box,
			moved.routes.get(id)!,
			moved,
			places,
			(x) => {
				const p = places[slots.get(x)!.layer]!;
				return p.a1 - p.a0;
			},
			(end) => port.get(`${id}|${end}`)!,
			{
				sign: 'raises',
				untested: false,
				width: lineWidth(r.ramp.studies),
				crowd: (x) => (parts.conditions.some((n) => n.id === x) || x === r.from ? 0 : 1)
			}
		);
		return rampLink(r, path);
	});
	const roads: SceneRoad[] = parts.roads.map((n) => {
		const r = rect(n.id, 0);
		const back = parts.lanes.includes(n.id) ? rect(backId(n.id), 0) : null;
		const n0 = parts.stations(n.id);
		const title = r.x + titles.get(n.id)!.width;
		// Large text leaves little room beside a name.
		const roomy = r.x + r.width - 30 - (title + 34) > n0 * ROOM_FOR_CHEVRON;
		const from = title + (roomy ? 34 : 20);
		const to = r.x + r.width - (roomy ? 30 : 16);
		return {
			id: `road-${n.id}`,
			mechanism: n.id as SceneRoad['mechanism'],
			open: true,
			...r,
			dots: Array.from({ length: n0 }, (_, i) => ({
				x: round(n0 > 1 ? from + ((to - from) * i) / (n0 - 1) : (from + to) / 2),
				y: round(r.y + r.height / 2)
			})),
			express: [],
			back
		};
	});
	const dockTop = top + layout.extent + 26;
	const dockLabelHeight = m.caption * 1.2;
	const height = Math.ceil(dockTop + dockHeight);
	const skinX = round(places[1]!.a1 + 18);
	const regions = {
		gut: { x: 0, y: 0, width: round(places[0]!.a1 + 40), height: round(dockTop - 14) },
		skin: { x: skinX, y: 0, width: round(m.width - skinX), height: round(dockTop - 14) }
	};
	const dockLabel: SceneLabel = {
		id: 'dock',
		kind: 'dock',
		text: placeText(
			[PICTURE.dock],
			{ x: m.margin, y: dockTop, width: m.width - 2 * m.margin, height: dockLabelHeight },
			m.caption,
			STRONG,
			'start'
		)
	};
	const nodes: SceneNode[] = [
		...parts.roads.map((n) =>
			placeChip(
				{ id: n.id, kind: n.kind, path: n.path, label: n.label, road: n.id as SceneNode['road'] },
				'road',
				titles.get(n.id)!,
				rect(n.id, 0),
				'start',
				18
			)
		),
		...inside.map((g) => groupNode(g, chips.get(g.id)!, rect(g.id))),
		...parts.conditions.map((n) =>
			placeChip(
				{ id: n.id, kind: n.kind, path: n.path, label: n.label },
				'chip',
				chips.get(n.id)!,
				rect(n.id)
			)
		),
		...outside.map((g) => groupNode(g, chips.get(g.id)!, rect(g.id))),
		...parts.families.map((g, i) =>
			groupNode(g, dockChips[i]!, {
				...dock.rects[i]!,
				y: round(dock.rects[i]!.y + dockTop + dockLabelHeight + 10)
			})
		)
	];
	const labels = [dockLabel, ...landscapeLabels(regions, m, true, height), ...laneLabels(roads, m)];
	return {
		focus: null,
		box,
		width: m.width,
		height,
		regions,
		roads,
		links: placeBadges(links, [...nodes, ...labels.map((l) => l.text.rect)]),
		nodes,
		labels,
		more: 0
	};
}

/** Roads share the height evenly, each with its return lane close below. */
function spreadRoads(
	parts: OverviewParts,
	extent: number,
	road: number,
	lane: number,
	gap: number
): Map<string, number> {
	const blocks = parts.roads.map((n) => (parts.lanes.includes(n.id) ? road + gap + lane : road));
	const space = (extent - blocks.reduce((a, b) => a + b, 0)) / blocks.length;
	const at = new Map<string, number>();
	let y = space / 2;
	parts.roads.forEach((n, i) => {
		at.set(n.id, y + road / 2);
		if (parts.lanes.includes(n.id)) at.set(backId(n.id), y + road + gap + lane / 2);
		y += blocks[i]! + space;
	});
	return at;
}

/** What the strip below a road is. */
export const laneLabels = (roads: readonly SceneRoad[], m: Measures): SceneLabel[] =>
	roads.flatMap((r) =>
		r.back
			? [
					{
						id: `lane-${r.mechanism}`,
						kind: 'lane' as const,
						text: placeText([PICTURE.back], r.back, m.caption, 400, 'middle')
					}
				]
			: []
	);

/** Chips of the dock in as many rows as they need; the experimental ones stand a little apart. */
export function dockRows(
	families: readonly Group[],
	chips: readonly Chip[],
	m: Measures,
	width: number
): { rects: Rect[]; height: number } {
	const room = width - 2 * m.margin;
	const apart = 14;
	const rows: number[][] = [];
	let used = Infinity;
	chips.forEach((c, i) => {
		const extra = families[i]!.experimental ? apart : 0;
		if (used + m.gap + extra + c.width > room) {
			rows.push([]);
			used = -m.gap;
		}
		rows.at(-1)!.push(i);
		used += m.gap + extra + c.width;
	});
	const rects: Rect[] = [];
	let y = 0;
	for (const row of rows) {
		const natural = row.reduce(
			(n, i) => n + chips[i]!.width + (families[i]!.experimental ? apart : 0),
			0
		);
		const spare = (room - natural - m.gap * (row.length - 1)) / row.length;
		// One row fills the width; several keep their own widths.
		const grow = rows.length === 1 ? Math.min(spare, 60) : 0;
		const h = Math.max(...row.map((i) => chips[i]!.height));
		let x = m.margin;
		for (const i of row) {
			if (families[i]!.experimental) x += apart;
			rects[i] = { x: round(x), y, width: round(chips[i]!.width + grow), height: h };
			x += chips[i]!.width + grow + m.gap;
		}
		y += h + m.gap;
	}
	return { rects, height: y - m.gap };
}
