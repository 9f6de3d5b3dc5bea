/**
 * The overview on a phone. Gut above, skin below, the four roads across. On-ramps run down a gutter on
 * the left, ramps down a gutter on the right, each in a lane of its own: no line can meet a name.
 */
import { measures, type Measures } from './box';
import { placeBadges, type Unbadged } from './badges';
import { chip, placeChip, type Chip } from './chip';
import { landscapeLabels } from './labels';
import { backId, dockRows, groupNode, laneLabels, type OverviewParts } from './overview';
import { rampLink, type RampEnds } from './ramp-link';
import { lineWidth, markLength, markPath } from './route';
import { placeText, round, STRONG } from './text';
import type { Box, Point, Rect, Scene, SceneLabel, SceneNode, SceneRoad } from './types';
import { PICTURE } from './words';

const LANE = 6.5;
const EDGE = 9;

/** See `scene()`. */
export function portraitOverview(parts: OverviewParts, box: Box): Scene {
	const m = measures(box);
	const isLeft = (r: RampEnds) => r.role === 'on-ramp' && !r.ramp.back;
	const left = parts.ramps.filter(isLeft);
	const right = parts.ramps.filter((r) => !isLeft(r));
	const x0 = EDGE + left.length * LANE + 10;
	const x1 = m.width - EDGE - right.length * LANE - 10;
	const caption = Math.ceil(m.caption * 1.2);
	const laneHeight = caption + 2;
	const rects = new Map<string, Rect>();
	const nodes: SceneNode[] = [];
	const roads: SceneRoad[] = [];
	let y = caption + 16;
	const stack = (c: Chip, x: number): Rect => {
		const rect = { x: round(x), y: round(y), width: c.width, height: c.height };
		y += c.height + m.gap;
		return rect;
	};
	for (const g of parts.drivers.filter((d) => d.side !== 'skin')) {
		const c = chip(g.label, x1 - x0 - 2 * m.padX, m);
		const rect = stack(c, x0);
		rects.set(g.id, rect);
		nodes.push(groupNode(g, c, rect));
	}
	const gutEnd = y + 22;
	y = gutEnd + 18;
	for (const n of parts.roads) {
		const c = chip(n.label, x1 - x0 - 24, m, m.title);
		const stations = parts.stations(n.id);
		const beside = c.width + 30 + stations * 9 <= x1 - x0;
		const h = beside ? Math.max(44, c.height + 6) : c.height + 20;
		const rect = { x: round(x0), y: round(y), width: round(x1 - x0), height: h };
		rects.set(n.id, rect);
		const from = beside ? x0 + c.width + 18 : x0 + 18;
		const to = x1 - 16;
		const step = stations > 1 ? Math.min(18, (to - from) / (stations - 1)) : 0;
		const back = parts.lanes.includes(n.id)
			? { ...rect, y: round(y + h + 4), height: laneHeight }
			: null;
		if (back) rects.set(backId(n.id), back);
		roads.push({
			id: `road-${n.id}`,
			mechanism: n.id as SceneRoad['mechanism'],
			open: true,
			...rect,
			dots: Array.from({ length: stations }, (_, i) => ({
				x: round(to - (stations - 1 - i) * step),
				y: round(beside ? y + h / 2 : y + h - 10)
			})),
			express: [],
			back
		});
		const node = placeChip(
			{ id: n.id, kind: n.kind, path: n.path, label: n.label, road: n.id as SceneNode['road'] },
			'road',
			c,
			beside ? rect : { ...rect, height: h - 14 },
			'start',
			14
		);
		nodes.push({ ...node, ...rect });
		y += h + (back ? laneHeight + 4 : 0) + 14;
	}
	const skinStart = y + 2;
	y = skinStart + 24;
	const skin = [
		...parts.conditions.map((n) => ({ n, g: null })),
		...parts.drivers.filter((d) => d.side === 'skin').map((g) => ({ n: null, g }))
	];
	for (const { n, g } of skin) {
		const c = chip((n ?? g!).label, x1 - 2 * m.margin - 2 * m.padX, m);
		const rect = stack(c, x1 - c.width);
		rects.set((n ?? g!).id, rect);
		nodes.push(
			n
				? placeChip({ id: n.id, kind: n.kind, path: n.path, label: n.label }, 'chip', c, rect)
				: groupNode(g!, c, rect)
		);
	}
	const skinEnd = y + caption + 38;
	y = skinEnd + 16;
	const dockText = chip(PICTURE.dock, m.width - 2 * m.margin - 16, m, m.caption);
	const dockHeight = dockText.lines.length * m.caption * 1.2;
	const dockLabel = placeText(
		dockText.lines,
		{ x: m.margin, y, width: m.width - 2 * m.margin, height: dockHeight },
		m.caption,
		STRONG,
		'start'
	);
	y += dockHeight + 10;
	const chips = parts.families.map((g) => chip(g.label, 150, m));
	const dock = dockRows(parts.families, chips, m, m.width);
	parts.families.forEach((g, i) =>
		nodes.push(groupNode(g, chips[i]!, { ...dock.rects[i]!, y: round(dock.rects[i]!.y + y) }))
	);
	const height = Math.ceil(y + dock.height + m.margin);
	const regions = {
		gut: { x: 0, y: 0, width: m.width, height: round(gutEnd) },
		skin: { x: 0, y: round(skinStart), width: m.width, height: round(skinEnd - skinStart) }
	};
	const labels: SceneLabel[] = [
		{ id: 'dock', kind: 'dock', text: dockLabel },
		...landscapeLabels(regions, m, false, height),
		...laneLabels(roads, m)
	];
	return {
		focus: null,
		box,
		width: m.width,
		height,
		regions,
		roads,
		links: placeBadges(
			[...brackets(left, rects, -1, x0, m), ...brackets(right, rects, 1, x1, m)],
			[...nodes, ...labels.map((l) => l.text.rect)]
		),
		nodes,
		labels,
		more: 0
	};
}

/**
 * Lines that leave an edge sideways, run along a lane and come back: nested like brackets, the longest
 * outermost, with ports in an order that makes two brackets of one node never cross.
 *
 * @param side -1: gutter on the left, 1: on the right
 * @param face x of the roads' ends on that side
 */
function brackets(
	ends: readonly RampEnds[],
	rects: ReadonlyMap<string, Rect>,
	side: -1 | 1,
	face: number,
	m: Measures
): Unbadged[] {
	const middle = (id: string): number => rects.get(id)!.y + rects.get(id)!.height / 2;
	const span = (r: RampEnds): number => Math.abs(middle(r.to) - middle(r.from));
	const ordered = [...ends].sort((p, q) => span(q) - span(p) || (p.from < q.from ? -1 : 1));
	const laneOf = new Map(ordered.map((r, i) => [r, i]));
	/** Height at which a line meets a node: outer lanes further from the lane's other end. */
	const portY = (r: RampEnds, id: string): number => {
		const mine = ends.filter((e) => e.from === id || e.to === id);
		const away = (e: RampEnds) => (middle(e.from === id ? e.to : e.from) > middle(id) ? 1 : -1);
		// Lines going up take the upper ports, outermost lowest; lines going down the lower, outermost highest.
		const up = mine.filter((e) => away(e) < 0).sort((p, q) => laneOf.get(q)! - laneOf.get(p)!);
		const down = mine.filter((e) => away(e) > 0).sort((p, q) => laneOf.get(p)! - laneOf.get(q)!);
		const all = [...up, ...down];
		const room = rects.get(id)!.height - 16;
		const step = all.length > 1 ? Math.min(8, room / (all.length - 1)) : 0;
		return middle(id) + (all.indexOf(r) - (all.length - 1) / 2) * step;
	};
	return ends.map((r) => {
		const lane = laneOf.get(r)!;
		const x = side < 0 ? EDGE + lane * LANE : m.width - EDGE - lane * LANE;
		const edge = (id: string): number => {
			const rect = rects.get(id)!;
			return side < 0 ? rect.x : rect.x + rect.width;
		};
		const width = Math.min(3, lineWidth(r.ramp.studies));
		const from: Point = { x: round(edge(r.from)), y: round(portY(r, r.from)) };
		const to: Point = { x: round(edge(r.to)), y: round(portY(r, r.to)) };
		const stop = to.x + side * markLength('arrow', width);
		const dir = Math.sign(to.y - from.y);
		const radius = Math.min(8, Math.abs(to.y - from.y) / 2, Math.abs(x - face));
		const d =
			`M${from.x} ${from.y}L${round(x - side * radius)} ${from.y}` +
			`Q${round(x)} ${from.y} ${round(x)} ${round(from.y + dir * radius)}` +
			`L${round(x)} ${round(to.y - dir * radius)}` +
			`Q${round(x)} ${to.y} ${round(x - side * radius)} ${to.y}L${round(stop)} ${to.y}`;
		const mark = markPath('arrow', to, { x: -side, y: 0 }, width)!;
		const turns = [from, { x: round(x), y: from.y }, { x: round(x), y: to.y }, to];
		return rampLink(
			r,
			{
				d,
				from,
				to,
				startMark: 'none',
				endMark: 'arrow',
				marks: [mark],
				quiet: walk([...turns].reverse(), 3)
			},
			width
		);
	});
}

/** Points along a polyline, at most `step` apart. */
function walk(turns: readonly Point[], step: number): Point[] {
	return turns.flatMap((p, i) => {
		const q = turns[i + 1];
		if (!q) return [p];
		const n = Math.max(1, Math.ceil(Math.hypot(q.x - p.x, q.y - p.y) / step));
		return Array.from({ length: n }, (_, k) => ({
			x: round(p.x + ((q.x - p.x) * k) / n),
			y: round(p.y + ((q.y - p.y) * k) / n)
		}));
	});
}
