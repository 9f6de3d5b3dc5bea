/**
 * The small things in the landscapes, drawn by code like these (`art.ts`), at fixed places relative to the inner wall:
 * microbes in the gut, living cells in the skin. Those that would lie under a heading stay away, so that its letters
 * stand on clear ground. Pure; seeded, hence the same everywhere.
 */
import { ART_LENGTH, one, random, type Orientation } from './art';
import { artPlaces, groundOf } from './shapes';
import type { Rect, Scene } from './types';

/** Microbes swim between these distances from the wall. */
const NEAREST = 44;
const FARTHEST = 384;
const COUNT = { landscape: 120, portrait: 56 } as const;
/** Clear ground around a heading; half the width of a microbe is in it. */
const CLEAR = 6;
/** Rods in two colours, clusters of balls, spirals. */
const SHAPES = 4;

interface Speck {
	readonly d: string;
	/** What it covers, the width of its line left out. */
	readonly box: Rect;
}
interface Specks {
	/** By shape. */
	readonly microbes: readonly (readonly Speck[])[];
	readonly cells: readonly Speck[];
}

/** The specks of one picture as paths, relative to the walls like the drawings of `art.ts`; of microbes one for each shape. */
export function specksIn(scene: Scene): { microbes: string[]; cells: string } {
	const { microbes, cells } = specks(scene.box.orientation);
	const walls = artPlaces(scene);
	const clear = {
		gut: clearGround(scene, 'gut', walls.gutWall),
		skin: clearGround(scene, 'skin', walls.skinWall)
	};
	return { microbes: microbes.map((shape) => clear.gut(shape)), cells: clear.skin(cells) };
}

/** Draws those specks of a landscape that lie under none of its headings. */
function clearGround(
	scene: Scene,
	ground: 'gut' | 'skin',
	wall: number
): (specks: readonly Speck[]) => string {
	const landscape = scene.box.orientation === 'landscape';
	const headings = scene.labels
		.filter((l) => groundOf(l, scene) === ground)
		.map(({ text: { rect: r } }) => ({
			x: r.x - CLEAR - (landscape ? wall : 0),
			y: r.y - CLEAR - (landscape ? 0 : wall),
			width: r.width + 2 * CLEAR,
			height: r.height + 2 * CLEAR
		}));
	return (specks) =>
		specks
			.filter(({ box }) => !headings.some((h) => meet(h, box)))
			.map(({ d }) => d)
			.join('');
}

const meet = (a: Rect, b: Rect): boolean =>
	a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

const made = new Map<Orientation, Specks>();

/** All specks of one orientation, made at most once. */
function specks(o: Orientation): Specks {
	let all = made.get(o);
	if (!all) {
		const next = random(7);
		const swarm = Array.from({ length: COUNT[o] }, (_, i) => microbe(i % SHAPES, o, next));
		all = {
			microbes: Array.from({ length: SHAPES }, (_, s) => swarm.filter((__, i) => i % SHAPES === s)),
			cells: skinCells(o)
		};
		made.set(o, all);
	}
	return all;
}

/** Puts one speck together from points given along and across the axis. */
function draws(o: Orientation) {
	const points: [number, number][] = [];
	return {
		/** A point as SVG writes it. */
		at: (a: number, b: number): string => {
			const point: [number, number] = o === 'landscape' ? [a, b] : [b, a];
			points.push(point);
			return `${one(point[0])} ${one(point[1])}`;
		},
		speck: (d: string): Speck => ({ d, box: hull(points) })
	};
}

function microbe(shape: number, o: Orientation, next: () => number): Speck {
	const a = -NEAREST - next() * (FARTHEST - NEAREST);
	const b = next() * ART_LENGTH[o];
	const angle = next() * Math.PI;
	const { at: point, speck } = draws(o);
	const at = (da: number, db: number): string => point(a + da, b + db);
	if (shape === 1)
		return speck(`M${at(0, 0)}h0M${at(4.6, 1)}h0${next() > 0.5 ? `M${at(2, 4.8)}h0` : ''}`);
	const size = 5 + next() * 5;
	const [da, db] = [Math.cos(angle) * size, Math.sin(angle) * size];
	if (shape !== 3) return speck(`M${at(0, 0)}L${at(da, db)}`);
	const bend = at((da - db) * 0.6, (da + db) * 0.6);
	// The second bend mirrors the first, on the other side of the line.
	at(da * 1.4 + db * 0.6, db * 1.4 - da * 0.6);
	return speck(`M${at(0, 0)}Q${bend} ${at(da, db)}T${at(2 * da, 2 * db)}`);
}

/** Rows of living cells in the epidermis, not quite straight. */
function skinCells(o: Orientation): Speck[] {
	const next = random(21);
	const cells: Speck[] = [];
	for (let row = 0; row < 4; row++) {
		for (let b = -14 + (row % 2) * 10; b < ART_LENGTH[o]; b += 20) {
			const { at, speck } = draws(o);
			const a = 62 + row * 15 + (next() - 0.5) * 3;
			cells.push(speck(`M${at(a, b + (next() - 0.5) * 4)}h0`));
		}
	}
	return cells;
}

/** The smallest rectangle around points. */
function hull(points: readonly (readonly [number, number])[]): Rect {
	const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
