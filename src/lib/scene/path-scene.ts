/**
 * A path as a picture: its stops one after the other between gut and skin, in a column (landscape) or row (portrait)
 * each, so that the chain reads as a line. Stops keep their side of the axis (rule 2); within a side they stand in the
 * order of the path. Where a row of columns is too wide, neighbours in one landscape share a column.
 */
import type { Graph, GraphNode, Link } from '../graph/types';
import { placeBadges } from './badges';
import { GROWTHS, measures, type Measures } from './box';
import { chip, chipName, placeChip, type Chip } from './chip';
import { drawLinks } from './draw';
import { landscapeLabels } from './labels';
import { layered } from './layered';
import type { LayerPlace } from './route';
import { ZONE, zoneOf, type Zone } from './select';
import { round } from './text';
import type { Box, Rect, Regions, Scene, SceneNode, SceneRoad } from './types';

/** What a path scene needs of a path: its stops in order, the link of each step, and which step is the weakest. */
export interface DrawnPath {
	readonly stops: readonly string[];
	readonly links: readonly Link[];
	readonly weakest: number;
}

interface Stop {
	readonly node: GraphNode;
	readonly zone: Zone;
	/** An end of the path. */
	readonly end: boolean;
	readonly chip: Chip;
}
/** Columns or rows, from gut to skin. */
type Rows = readonly (readonly Stop[])[];

/** Gut side, between, skin side. */
const sideOf = (zone: Zone): 0 | 1 | 2 => (zone < ZONE.road ? 0 : zone === ZONE.road ? 1 : 2);
const sideOfRow = (row: readonly Stop[]) => sideOf(row[0]!.zone);

/** Room between two columns or rows: for a line, its mark and up to two badges. */
const GUTTER = { landscape: 66, portrait: 50 } as const;
/** The same where nothing stands between the two landscapes. */
const CROSSING = { landscape: 120, portrait: 104 } as const;
const WIDEST = 170;
/** A landscape in which nothing stands. */
const EMPTY = { landscape: 58, portrait: 44 } as const;
/** Widest texts to try, in landscape at normal size. */
const TEXTS = [150, 128, 110, 96, 84] as const;

const sum = (ns: readonly number[]): number => ns.reduce((a, b) => a + b, 0);
const widest = (row: readonly Stop[]): number => Math.max(...row.map((s) => s.chip.width));
const tallest = (row: readonly Stop[]): number => Math.max(...row.map((s) => s.chip.height));

const gutterMin = (rows: Rows, o: Box['orientation']): number[] =>
	rows
		.slice(1)
		.map((row, i) => (sideOfRow(row) - sideOfRow(rows[i]!) > 1 ? CROSSING[o] : GUTTER[o]));

/** Stops in the order of the axis, each with its name measured. */
function stopsOf(graph: Graph, path: DrawnPath, m: Measures, max: number): Stop[] {
	const last = path.stops.length - 1;
	return path.stops
		.map((id, i) => {
			const node = graph.nodeById.get(id)!;
			const end = i === 0 || i === last;
			return {
				node,
				zone: zoneOf(graph, node, path.links),
				end,
				chip: chip(chipName(node), max, m)
			};
		})
		.sort((a, b) => sideOf(a.zone) - sideOf(b.zone));
}

/** Joins neighbouring columns of one landscape, the narrowest pair first, until `fits`. */
function merged(rows: Rows, fits: (rows: Rows) => boolean): Rows {
	let now = rows;
	while (!fits(now)) {
		const pairs = now
			.slice(1)
			.flatMap((row, i) => (sideOfRow(row) === sideOfRow(now[i]!) ? [i] : []));
		if (pairs.length === 0) break;
		const cost = (i: number) =>
			(now[i]!.length + now[i + 1]!.length) * 1000 +
			Math.abs(widest(now[i]!) - widest(now[i + 1]!));
		const at = pairs.reduce((a, b) => (cost(b) < cost(a) ? b : a));
		now = [...now.slice(0, at), [...now[at]!, ...now[at + 1]!], ...now.slice(at + 2)];
	}
	return now;
}

interface Plan {
	readonly m: Measures;
	readonly rows: Rows;
}

const outer = (rows: Rows, m: Measures, o: Box['orientation']): [number, number] => {
	const sides = rows.map(sideOfRow);
	// Beside an empty landscape there is a stretch of road, so that the two never seem to touch.
	const road = sides.includes(1) ? 0 : CROSSING[o] - GUTTER[o];
	const low = Math.min(...sides);
	const high = Math.max(...sides);
	return [
		low === 0 ? m.margin : EMPTY[o] + (low === 2 ? road : 0) + 14,
		high === 2 ? m.margin : EMPTY[o] + (high === 0 ? road : 0) + 14
	];
};

/** Landscape: the largest letters and widest names at which every stop has a column of its own, else shared columns. */
function landscapePlan(graph: Graph, path: DrawnPath, box: Box): Plan {
	const growths = box.text > 1 ? [1] : GROWTHS.landscape;
	const fits = (m: Measures) => (rows: Rows) =>
		sum(rows.map(widest)) + sum(gutterMin(rows, 'landscape')) + sum(outer(rows, m, 'landscape')) <=
		m.width;
	let plan: Plan | null = null;
	for (const grow of growths)
		for (const max of TEXTS) {
			const m = measures(box, grow);
			const rows = stopsOf(graph, path, m, max * box.text * grow).map((s) => [s]);
			if (fits(m)(rows)) return { m, rows };
			plan = { m, rows };
		}
	return { m: plan!.m, rows: merged(plan!.rows, fits(plan!.m)) };
}

function portraitPlan(graph: Graph, path: DrawnPath, box: Box): Plan {
	const m = measures(box);
	const max = m.width - 2 * m.margin - path.links.length * m.lane - 2 * m.padX - 20;
	return { m, rows: stopsOf(graph, path, m, Math.min(max, 220 * box.text)).map((s) => [s]) };
}

/** Where the rows lie along the axis, spread over `room` if there is one, and where they end. */
function placeRows(
	rows: Rows,
	m: Measures,
	o: Box['orientation'],
	start: number
): { places: LayerPlace[]; end: number } {
	const thick = rows.map(o === 'landscape' ? widest : tallest);
	const least = gutterMin(rows, o);
	const [before, after] = outer(rows, m, o);
	const spare = o === 'landscape' ? m.width - before - after - sum(thick) - sum(least) : 0;
	const more = least.length > 0 ? spare / least.length : 0;
	const gutters = least.map((g) => Math.min(Math.max(g, WIDEST), g + more));
	const inset = o === 'landscape' ? (spare - (sum(gutters) - sum(least))) / 2 : 0;
	let a = start + before + inset;
	const places = thick.map((t, k) => {
		const place = {
			a0: round(a),
			a1: round(a + t),
			before: gutters[k - 1] ?? before,
			after: gutters[k] ?? after
		};
		a += t + (gutters[k] ?? 0);
		return place;
	});
	return { places, end: round(a + after) };
}

/** The two landscapes: up to the middle of the room beside the outermost stops of the road. */
function regionsOf(
	rows: Rows,
	places: readonly LayerPlace[],
	o: Box['orientation'],
	whole: Rect
): Regions {
	const gutEnds = rows.findLastIndex((row) => sideOfRow(row) === 0);
	const skinStarts = rows.findIndex((row) => sideOfRow(row) === 2);
	const share = 0.36;
	const [first, last] = [places[0]!, places.at(-1)!];
	const gut =
		gutEnds < 0
			? first.a0 - first.before + EMPTY[o]
			: edge(places[gutEnds]!.a1, places[gutEnds]!.after);
	const skin =
		skinStarts < 0
			? last.a1 + last.after - EMPTY[o]
			: places[skinStarts]!.a0 - Math.min(60, places[skinStarts]!.before * share);
	function edge(a: number, room: number): number {
		return a + Math.min(60, room * share);
	}
	return o === 'landscape'
		? {
				gut: { ...whole, width: round(gut) },
				skin: { ...whole, x: round(skin), width: round(whole.width - skin) }
			}
		: {
				gut: { ...whole, height: round(gut - whole.y) },
				skin: { ...whole, y: round(skin), height: round(whole.y + whole.height - skin) }
			};
}

/** The road between the landscapes, where all steps that touch it are on one; else it would say too much. */
function bandOf(
	path: DrawnPath,
	stops: readonly Stop[],
	nodes: readonly SceneNode[],
	m: Measures,
	box: Box
): SceneRoad[] {
	const on = new Set(stops.filter((s) => sideOf(s.zone) === 1).map((s) => s.node.id));
	const used = path.links.filter((l) => on.has(l.source) || on.has(l.target));
	const roads = [...new Set(used.map((l) => l.mechanism))];
	if (on.size === 0 || roads.length !== 1 || roads[0] === 'none') return [];
	const all = nodes.filter((n) => on.has(n.id));
	const pad = 14;
	const x0 = Math.min(...all.map((n) => n.x)) - pad;
	const y0 = Math.min(...all.map((n) => n.y)) - pad;
	const x1 = Math.max(...all.map((n) => n.x + n.width)) + pad;
	const y1 = Math.max(...all.map((n) => n.y + n.height)) + pad;
	const portrait = box.orientation === 'portrait';
	return [
		{
			id: `road-${roads[0]}`,
			mechanism: roads[0]!,
			open: true,
			x: portrait ? 2 : round(x0),
			y: round(y0),
			width: portrait ? m.width - 4 : round(x1 - x0),
			height: round(y1 - y0),
			dots: [],
			express: [],
			back: null
		}
	];
}

/** Lays out one path. Pure and deterministic, as `scene()`. */
export function pathScene(graph: Graph, path: DrawnPath, box: Box): Scene {
	const o = box.orientation;
	const landscape = o === 'landscape';
	const { m, rows } = landscape ? landscapePlan(graph, path, box) : portraitPlan(graph, path, box);
	const label = Math.ceil(m.caption * 1.2 + 16);
	const layerOf = new Map(rows.flatMap((row, k) => row.map((s) => [s.node.id, k] as const)));
	const byId = new Map(rows.flat().map((s) => [s.node.id, s]));
	const layout = layered(
		rows.flatMap((row, k) =>
			row.map((s, i) => ({
				id: s.node.id,
				layer: k,
				size: landscape ? s.chip.height : s.chip.width,
				group: i
			}))
		),
		path.links.map((l) => ({ id: l.id, from: l.source, to: l.target, group: () => 0 })),
		{
			gap: m.gap,
			lane: 24,
			groupGap: () => (landscape ? 34 : m.gap),
			extent: landscape ? 190 : m.width - 2 * m.margin
		}
	);
	const across = landscape ? label : m.margin;
	const move = (b: number): number => b + across;
	const slots = new Map([...layout.slots].map(([id, s]) => [id, { ...s, b: move(s.b) }]));
	const shifted = {
		...layout,
		slots,
		layers: layout.layers.map((l) => l.map((s) => slots.get(s.id)!)),
		routes: new Map([...layout.routes].map(([id, r]) => [id, r.map((s) => slots.get(s.id)!)]))
	};
	const { places, end } = placeRows(rows, m, o, landscape ? 0 : label);
	const height = landscape
		? Math.ceil(label + layout.extent + m.margin)
		: Math.ceil(end + label + 30);
	const thickness = (id: string): number =>
		landscape ? widest(rows[layerOf.get(id)!]!) : tallest(rows[layerOf.get(id)!]!);

	const nodes: SceneNode[] = path.stops.map((id) => {
		const { node, chip: c, end: isEnd } = byId.get(id)!;
		const slot = slots.get(id)!;
		const place = places[slot.layer]!;
		const thick = thickness(id);
		const a = (place.a0 + place.a1) / 2 - thick / 2;
		const b = slot.b - slot.size / 2;
		const rect = landscape
			? { x: round(a), y: round(b), width: round(thick), height: round(slot.size) }
			: { x: round(b), y: round(a), width: round(slot.size), height: round(thick) };
		const look = {
			id,
			kind: node.kind,
			path: node.path,
			label: node.label,
			road: node.kind === 'mechanism' ? (id as SceneNode['road']) : node.home,
			experimental: node.family === 'experimental' || undefined
		};
		return placeChip(look, isEnd ? 'end' : 'chip', c, rect);
	});
	const whole: Rect = { x: 0, y: 0, width: m.width, height };
	const regions = regionsOf(rows, places, o, whole);
	const labels = landscapeLabels(regions, m, landscape, height);
	const lines = drawLinks(graph, path.links, box, shifted, places, { thickness });
	const weakest = path.links.length > 1 ? path.links[path.weakest]!.id : null;
	return {
		focus: path.stops.at(-1)!,
		ends: { from: path.stops[0]!, to: path.stops.at(-1)! },
		box,
		width: m.width,
		height,
		regions,
		roads: bandOf(path, rows.flat(), nodes, m, box),
		links: placeBadges(
			lines.map((l) => (l.link.id === weakest ? { ...l, extra: ['weakest'] as const } : l)),
			[...nodes, ...labels.map((l) => l.text.rect)]
		),
		nodes,
		labels,
		more: 0
	};
}
