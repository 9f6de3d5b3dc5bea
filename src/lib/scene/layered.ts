/**
 * A layered layout of our own. The axis has loops and links that run backwards, so the layers are given
 * (the zones of the axis), not computed, and a link may go either way or stay inside its layer.
 *
 * It works along two abstract directions: `a` runs along the axis (x in landscape, y in portrait), `b`
 * across it. Each layer is a stack along `b`. A link that passes a layer gets a lane of its own in that
 * stack, so inside a layer it runs straight, and between layers, where nothing is written, it curves.
 * That is why no link can run through a label that is not its own: by construction, not by search.
 */

export interface Item {
	readonly id: string;
	readonly layer: number;
	/** Extent along `b`. */
	readonly size: number;
	/** Keeps items together, in the order of the numbers, inside their layer. */
	readonly group: number;
	/** Stands first in its group (a heading). */
	readonly head?: boolean;
}

export interface Edge {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** Group of its lane in the layers it passes. */
	readonly group: (layer: number) => number;
}

export interface LayeredOptions {
	readonly gap: number;
	/** Extra space between two groups of a layer. */
	readonly groupGap: (layer: number) => number;
	readonly lane: number;
	/** Least extent along `b`. */
	readonly extent: number;
}

export interface Slot {
	readonly id: string;
	readonly layer: number;
	readonly group: number;
	/** Centre and extent along `b`. */
	readonly b: number;
	readonly size: number;
	/** Set for a lane: the edge that runs there. */
	readonly edge?: string;
}

export interface Layered {
	readonly layers: readonly (readonly Slot[])[];
	readonly slots: ReadonlyMap<string, Slot>;
	/** For each edge the slots it visits, both ends included. */
	readonly routes: ReadonlyMap<string, readonly Slot[]>;
	readonly extent: number;
}

interface Cell {
	id: string;
	layer: number;
	size: number;
	group: number;
	head: boolean;
	edge?: string;
	/** Neighbouring cells in earlier and later layers. */
	before: Cell[];
	after: Cell[];
	b: number;
}

const SWEEPS = 6;
const RELAXATIONS = 10;

/** Lays out items and edges. Deterministic: ties keep the given order. */
export function layered(
	items: readonly Item[],
	edges: readonly Edge[],
	options: LayeredOptions
): Layered {
	const count = Math.max(0, ...items.map((i) => i.layer)) + 1;
	const layers: Cell[][] = Array.from({ length: count }, () => []);
	const cells = new Map<string, Cell>();
	const add = (cell: Cell): Cell => {
		layers[cell.layer]!.push(cell);
		cells.set(cell.id, cell);
		return cell;
	};
	for (const i of items) {
		add({ ...i, head: i.head ?? false, before: [], after: [], b: 0 });
	}
	const routes = new Map<string, Cell[]>();
	for (const e of edges) {
		const from = cells.get(e.from)!;
		const to = cells.get(e.to)!;
		const step = Math.sign(to.layer - from.layer);
		const route = [from];
		for (let l = from.layer + step; step !== 0 && l !== to.layer; l += step) {
			route.push(
				add({
					id: `${e.id}@${l}`,
					layer: l,
					size: options.lane,
					group: e.group(l),
					head: false,
					edge: e.id,
					before: [],
					after: [],
					b: 0
				})
			);
		}
		route.push(to);
		routes.set(e.id, route);
		for (let i = 1; i < route.length; i++) {
			const [p, q] =
				route[i - 1]!.layer <= route[i]!.layer
					? [route[i - 1]!, route[i]!]
					: [route[i]!, route[i - 1]!];
			if (p.layer === q.layer) continue;
			p.after.push(q);
			q.before.push(p);
		}
	}
	order(layers);
	const extent = place(layers, options);
	const slots = new Map<string, Slot>(
		[...cells.values()].map((c) => [
			c.id,
			{ id: c.id, layer: c.layer, group: c.group, b: c.b, size: c.size, edge: c.edge }
		])
	);
	return {
		layers: layers.map((l) => l.map((c) => slots.get(c.id)!)),
		slots,
		routes: new Map([...routes].map(([id, r]) => [id, r.map((c) => slots.get(c.id)!)])),
		extent
	};
}

const byGroup = (p: Cell, q: Cell): number => p.group - q.group || Number(q.head) - Number(p.head);

/** Barycentre sweeps: each cell moves towards the mean position of its neighbours, within its group. */
function order(layers: Cell[][]): void {
	const rank = new Map<Cell, number>();
	const number = (layer: Cell[]) =>
		layer.forEach((c, i) => rank.set(c, layer.length < 2 ? 0.5 : i / (layer.length - 1)));
	for (const layer of layers) {
		layer.sort(byGroup);
		number(layer);
	}
	let best = layers.map((l) => [...l]);
	let least = crossings(layers);
	for (let s = 0; s < SWEEPS && least > 0; s++) {
		const down = s % 2 === 0;
		for (let i = 0; i < layers.length; i++) {
			const layer = layers[down ? i : layers.length - 1 - i]!;
			const pull = new Map(
				layer.map((c) => {
					const near = down ? c.before : c.after;
					const known = near.length > 0 ? near : down ? c.after : c.before;
					const mean = known.reduce((n, o) => n + rank.get(o)!, 0) / (known.length || 1);
					return [c, known.length > 0 ? mean : rank.get(c)!];
				})
			);
			layer.sort((p, q) => byGroup(p, q) || pull.get(p)! - pull.get(q)!);
			number(layer);
		}
		const now = crossings(layers);
		if (now < least) {
			least = now;
			best = layers.map((l) => [...l]);
		}
	}
	best.forEach((l, i) => layers[i]!.splice(0, Infinity, ...l));
}

/** How many pairs of lines cross between neighbouring layers. */
function crossings(layers: readonly Cell[][]): number {
	let n = 0;
	for (const layer of layers) {
		const at = new Map(layers[(layer[0]?.layer ?? 0) + 1]?.map((c, i) => [c, i]));
		const ends = layer.flatMap((c, i) => c.after.map((o) => [i, at.get(o) ?? 0] as const));
		for (let i = 0; i < ends.length; i++)
			for (let j = i + 1; j < ends.length; j++) {
				if ((ends[i]![0] - ends[j]![0]) * (ends[i]![1] - ends[j]![1]) < 0) n++;
			}
	}
	return n;
}

/** Gives each cell its `b`: close to its neighbours, never closer to the next cell than allowed. */
function place(layers: readonly Cell[][], options: LayeredOptions): number {
	const space = (layer: Cell[], i: number, extra = 0): number => {
		const p = layer[i - 1]!;
		const q = layer[i]!;
		const gap =
			p.group !== q.group
				? options.groupGap(q.layer)
				: p.edge !== undefined && q.edge !== undefined
					? 0
					: options.gap;
		const apart = p.edge !== undefined || q.edge !== undefined ? extra / 2 : extra;
		return (p.size + q.size) / 2 + gap + (gap > 0 ? apart : 0);
	};
	const need = layers.map(
		(layer) =>
			layer.reduce((n, _, i) => n + (i > 0 ? space(layer, i) : 0), 0) +
			((layer[0]?.size ?? 0) + (layer.at(-1)?.size ?? 0)) / 2
	);
	const extent = Math.max(options.extent, ...need);
	// A layer with room to spare spreads out, so that its lines fan rather than bunch.
	const looser = layers.map((layer, k) => {
		const boxes = layer.filter((c) => c.edge === undefined).length;
		return Math.min(options.gap * 2.4, (extent - need[k]!) / Math.max(2, 2 * boxes));
	});
	layers.forEach((layer, k) => {
		let b = (extent - need[k]!) / 2 + (layer[0]?.size ?? 0) / 2;
		layer.forEach((c, i) => {
			if (i > 0) b += space(layer, i);
			c.b = b;
		});
	});
	for (let r = 0; r < RELAXATIONS; r++) {
		const forward = r % 2 === 0;
		for (let i = 0; i < layers.length; i++) {
			const layer = layers[forward ? i : layers.length - 1 - i]!;
			if (layer.length === 0) continue;
			const wish = layer.map((c) => {
				const near = [...c.before, ...c.after];
				return near.length > 0 ? near.reduce((n, o) => n + o.b, 0) / near.length : c.b;
			});
			spread(
				layer,
				wish,
				layer.map((_, j) => (j > 0 ? space(layer, j, looser[layer[0]!.layer]) : 0)),
				extent
			);
		}
	}
	return extent;
}

/**
 * Least-squares positions under minimum distances (pool adjacent violators), then held inside
 * `[0, extent]`. A lane weighs more than a box, so that long lines stay straight.
 */
function spread(layer: Cell[], wish: number[], space: number[], extent: number): void {
	let offset = 0;
	const offsets = space.map((s) => (offset += s));
	const low = layer[0]!.size / 2;
	const high = extent - layer.at(-1)!.size / 2 - offsets.at(-1)!;
	interface Pool {
		sum: number;
		weight: number;
		count: number;
	}
	const pools: Pool[] = [];
	layer.forEach((c, i) => {
		const weight = c.edge !== undefined ? 2 : 1;
		pools.push({ sum: (wish[i]! - offsets[i]!) * weight, weight, count: 1 });
		while (pools.length > 1) {
			const q = pools.at(-1)!;
			const p = pools.at(-2)!;
			if (p.sum / p.weight <= q.sum / q.weight) break;
			pools.pop();
			p.sum += q.sum;
			p.weight += q.weight;
			p.count += q.count;
		}
	});
	let i = 0;
	for (const p of pools) {
		const at = Math.min(high, Math.max(low, p.sum / p.weight));
		for (let n = 0; n < p.count; n++, i++) layer[i]!.b = at + offsets[i]!;
	}
}
