/** Which layer each entry stands in, how big it is there, and where the layers lie along the axis. */
import type { Link } from '../graph/types';
import type { Measures } from './box';
import { chip, chipName, type Chip } from './chip';
import type { Entry } from './focus';
import type { LayerPlace } from './route';
import { ZONE } from './select';
import { round } from './text';
import type { Box, Regions } from './types';

export interface LayerPlan {
	layerOf(id: string): number;
	groupOf(e: Entry): number;
	chip(id: string): Chip;
	/** Extent across the axis. */
	size(id: string): number;
	/** Extent along the axis. */
	thickness(id: string): number;
	places(top: number, links: number): LayerPlace[];
	regions(places: readonly LayerPlace[], m: Measures, height: number, top: number): Regions;
	/** Layer of the roads (landscape). */
	readonly roadLayer: number;
	/** Layers of the roads (portrait). */
	readonly roadRows: readonly number[];
}

/** Widest text of a name, by zone, in landscape at normal text size. */
const TEXT_WIDTH = [112, 108, 140, 128, 116] as const;
/** Room for a landscape in which nothing stands. */
const EMPTY_LANDSCAPE = { landscape: 58, portrait: 44 } as const;
/** A gutter wider than this goes to the road instead. */
const WIDEST_GUTTER = 104;

const sum = (ns: readonly number[]): number => ns.reduce((a, b) => a + b, 0);

/**
 * Landscape: one column a zone. With large text five columns do not fit, so what acts joins the gut and
 * the skin's outer edge joins the skin.
 */
export function landscapeLayers(
	list: readonly Entry[],
	drawn: readonly Link[],
	m: Measures,
	box: Box
): LayerPlan {
	const merged = box.text > 1.2;
	const zoneTo = merged ? [0, 0, 2, 4, 4] : [0, 1, 2, 3, 4];
	const used = [...new Set(list.map((e) => zoneTo[e.zone]!))].sort((a, b) => a - b);
	const layer = new Map(list.map((e) => [e.id, used.indexOf(zoneTo[e.zone]!)]));
	const roadLayer = used.indexOf(ZONE.road);
	const chips = new Map(
		list.map((e) => {
			const max = (merged ? 187.5 : TEXT_WIDTH[e.zone]) * m.grow;
			if (e.heading) return [e.id, chip(e.heading.text, max + 8, m, m.caption)];
			const road = e.node!.kind === 'mechanism';
			const name = road || e.focus ? e.node!.label : chipName(e.node!);
			if (e.focus) return [e.id, chip(name, max + (road ? 60 : 12), m, m.title)];
			return [e.id, chip(name, road ? 190 * box.text * m.grow : max, m)];
		})
	);
	const columnWidth = used.map((_, k) =>
		Math.max(
			...list
				.filter((e) => layer.get(e.id) === k)
				.map((e) => chips.get(e.id)!.width + (e.node?.kind === 'mechanism' ? 14 : 0))
		)
	);
	const hasGut = used[0]! < ZONE.road;
	const hasSkin = used.at(-1)! > ZONE.road;
	const left = hasGut ? m.margin : EMPTY_LANDSCAPE.landscape;
	const right = hasSkin ? m.margin : EMPTY_LANDSCAPE.landscape;
	const spare = m.width - left - right - sum(columnWidth);
	const gutters = Math.max(1, used.length - 1);
	const gutter = Math.min(WIDEST_GUTTER, spare / gutters);
	columnWidth[roadLayer]! += Math.max(0, spare - gutter * (used.length - 1));
	const entry = new Map(list.map((e) => [e.id, e]));
	return {
		layerOf: (id) => layer.get(id)!,
		groupOf: (e) => (e.zone === ZONE.road || e.group > 0 ? e.group : 0),
		chip: (id) => chips.get(id)!,
		size: (id) => {
			const e = entry.get(id)!;
			const base = chips.get(id)!.height;
			return Math.max(base, e.links * (e.focus ? 11 : 8) + (e.focus ? 24 : 14));
		},
		thickness: (id) => {
			const e = entry.get(id)!;
			// Roads and plates fill their column; messengers keep their own width, like stations.
			const station = e.zone === ZONE.road && e.node?.kind !== 'mechanism';
			return station ? chips.get(id)!.width : columnWidth[layer.get(id)!]!;
		},
		places: () => {
			let a = left;
			return columnWidth.map((w, k) => {
				const place = {
					a0: round(a),
					a1: round(a + w),
					before: k === 0 ? left : gutter,
					after: k === columnWidth.length - 1 ? right : gutter
				};
				a += w + gutter;
				return place;
			});
		},
		regions: (places, _m, height) => {
			const gutEnd = hasGut ? places[roadLayer - 1]!.a1 + gutter * 0.42 : left - 12;
			const skinStart = hasSkin ? places[roadLayer + 1]!.a0 - gutter * 0.42 : m.width - right + 12;
			return {
				gut: { x: 0, y: 0, width: round(gutEnd), height },
				skin: { x: round(skinStart), y: 0, width: round(m.width - skinStart), height }
			};
		},
		roadLayer,
		roadRows: [roadLayer]
	};
}

/** Portrait: the axis runs down the page; a zone fills as many rows as its names need. */
export function portraitLayers(
	list: readonly Entry[],
	drawn: readonly Link[],
	m: Measures
): LayerPlan {
	const room = m.width - 2 * m.margin;
	const touching = (ids: readonly string[]): number =>
		drawn.filter((l) => ids.includes(l.source) || ids.includes(l.target)).length;
	/** Upper bound of the lanes that pass a row: every link that does not end in it. */
	const reserve = (ids: readonly string[]): number => (drawn.length - touching(ids)) * m.lane;
	/** The row of the focus holds it and the lanes that pass on either side. */
	const ofFocus = (id: string): number =>
		room - (reserve([id]) > 0 ? reserve([id]) + 2 * m.gap : 0);
	const lanes = drawn.length * m.lane;
	const narrow = Math.max(96, (room - lanes - m.gap) / 2 - 2 * m.padX);
	const chips = new Map(
		list.map((e) => {
			if (e.heading) return [e.id, chip(e.heading.text, room - lanes - 2 * m.padX, m, m.caption)];
			if (e.focus) return [e.id, chip(e.node!.label, ofFocus(e.id) - 2 * m.padX - 8, m, m.title)];
			return [e.id, chip(chipName(e.node!), narrow, m)];
		})
	);
	const width = (e: Entry): number =>
		e.focus && !e.heading
			? Math.max(chips.get(e.id)!.width, ofFocus(e.id))
			: Math.max(chips.get(e.id)!.width, e.links * 8 + 14);
	const rows: Entry[][] = [];
	const zoneRows: number[][] = [[], [], [], [], []];
	for (const zone of [0, 1, 2, 3, 4]) {
		const here = list.filter((e) => e.zone === zone);
		const runs = [
			here.filter((e) => e.focus),
			here.filter((e) => !e.focus && e.node?.kind !== 'solution' && !e.heading),
			here.filter((e) => e.heading),
			here.filter((e) => !e.focus && e.node?.kind === 'solution')
		];
		for (const run of runs) {
			let row: Entry[] = [];
			const close = () => {
				if (row.length > 0) {
					zoneRows[zone]!.push(rows.length);
					rows.push(row);
				}
				row = [];
			};
			for (const e of run) {
				const next = [...row, e];
				const need =
					sum(next.map(width)) + m.gap * (next.length + 1) + reserve(next.map((x) => x.id));
				if (row.length > 0 && (need > room || row.length >= 3)) close();
				row.push(e);
			}
			close();
		}
	}
	const layer = new Map(rows.flatMap((row, k) => row.map((e) => [e.id, k] as const)));
	const thick = rows.map((row) => Math.max(...row.map((e) => chips.get(e.id)!.height)));
	const entry = new Map(list.map((e) => [e.id, e]));
	const gutterAfter = (k: number): number =>
		rows[k]!.some((e) => e.heading) ? m.gutter * 0.7 : m.gutter;
	const inGut = rows.filter((r) => r[0]!.zone < ZONE.road).length;
	const beforeSkin = rows.filter((r) => r[0]!.zone <= ZONE.road).length;
	const strip = EMPTY_LANDSCAPE.portrait;
	return {
		layerOf: (id) => layer.get(id)!,
		groupOf: () => 0,
		chip: (id) => chips.get(id)!,
		size: (id) => width(entry.get(id)!),
		thickness: (id) => thick[layer.get(id)!]!,
		places: (top) => {
			let a = top + (inGut === 0 ? strip : 0);
			return rows.map((_, k) => {
				const place = {
					a0: round(a),
					a1: round(a + thick[k]!),
					before: k === 0 ? m.margin : gutterAfter(k - 1),
					after: k === rows.length - 1 ? m.gutter : gutterAfter(k)
				};
				a += thick[k]! + gutterAfter(k);
				return place;
			});
		},
		regions: (places, _m, height, top) => {
			const y0 = top - Math.ceil(m.caption * 1.2 + 12);
			const gutEnd = inGut > 0 ? places[inGut - 1]!.a1 + m.gutter * 0.42 : top + strip - 18;
			const skinStart =
				beforeSkin < rows.length
					? places[beforeSkin]!.a0 - m.gutter * 0.42
					: places.at(-1)!.a1 + m.gutter * 0.6;
			return {
				gut: { x: 0, y: round(y0), width: m.width, height: round(gutEnd - y0) },
				skin: { x: 0, y: round(skinStart), width: m.width, height: round(height - skinStart) }
			};
		},
		roadLayer: -1,
		roadRows: zoneRows[ZONE.road]!.length > 0 ? zoneRows[ZONE.road]! : [0]
	};
}
