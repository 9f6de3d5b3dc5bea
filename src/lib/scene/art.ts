/**
 * The two landscapes, drawn by code: the gut in cross-section (lumen, mucus, one layer of cells with
 * tight junctions) and the skin (dermis, epidermis, and the brick wall of the outer layer). Microbes and skin cells are
 * in `specks.ts`.
 *
 * Each is drawn once for each orientation, relative to its inner wall at `a = 0`, longer and deeper than any
 * scene; the component only shifts it. So a change of focus never redraws it. Seeded, hence the same
 * in every build and browser.
 */
import type { Box } from './types';

export type Orientation = Box['orientation'];

export interface GutArt {
	/** The space inside the gut, up to the wall. */
	readonly lumen: string;
	readonly mucus: string;
	readonly cells: string;
	readonly nuclei: string;
	readonly junctions: string;
	readonly brush: string;
}

export interface SkinArt {
	readonly dermis: string;
	readonly fibres: string;
	readonly vessel: string;
	readonly epidermis: string;
}

export interface BrickArt {
	/** The outer layer, relative to the skin's surface at `a = 0`. */
	readonly mortar: string;
	readonly bricks: string;
}

/** Longest extent across the axis, and depth of a landscape along it; a test holds every scene within them. */
export const ART_LENGTH = { landscape: 980, portrait: 354 } as const;
export const ART_DEPTH = 900;

/** A small seeded generator (mulberry32), 0 <= n < 1. */
export function random(seed: number): () => number {
	let s = seed >>> 0;
	return () => {
		s = (s + 0x6d2b79f5) >>> 0;
		let t = s;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Writes a point given along and across the axis. */
const pen = (o: Orientation) => (a: number, b: number) =>
	o === 'landscape' ? `${one(a)} ${one(b)}` : `${one(b)} ${one(a)}`;

/** One decimal is enough for an illustration and halves its size. */
export const one = (n: number): number => Math.round(n * 10) / 10;

/** Folds of the gut wall: villi of uneven height. Negative: into the lumen. */
const fold = (b: number): number => -7 - 9 * Math.sin(b / 26) ** 2 - 3 * Math.sin(b / 9.5 + 1);

/** Papillae where epidermis and dermis interlock. */
const papilla = (b: number): number => 8 * Math.sin(b / 15) + 3.5 * Math.sin(b / 6.3 + 2);

export function gutArt(o: Orientation): GutArt {
	const p = pen(o);
	const length = ART_LENGTH[o];
	const contour = (shift: number, step = 10): string => {
		const points: string[] = [];
		for (let b = -20; b < length + step; b += step) points.push(p(fold(b) + shift, b));
		return points.join('L');
	};
	const back = `L${p(-ART_DEPTH, length)}L${p(-ART_DEPTH, -20)}Z`;
	let cells = '';
	let nuclei = '';
	let junctions = '';
	let brush = '';
	const width = 14;
	const tall = 18;
	for (let b = -18; b < length; b += width) {
		const c = b + width - 1.2;
		const [f, g] = [fold(b), fold(c)];
		cells += `M${p(f - tall, b)}L${p(g - tall, c)}L${p(g, c)}L${p(f, b)}Z`;
		const middle = (b + c) / 2;
		const r = p(fold(middle) - tall * 0.34 - 1.8, middle);
		nuclei += `M${r}h0`;
		junctions += `M${p(f - tall + 1.5, b - 0.6)}L${p(f - tall + 5, b - 0.6)}`;
		for (const k of [0.25, 0.7]) {
			const m = b + k * (c - b);
			const e = fold(m) - tall;
			brush += `M${p(e, m)}L${p(e - 3.2, m)}`;
		}
	}
	return {
		lumen: `M${contour(0)}${back}`,
		mucus: `M${contour(-tall)}L${[...contour(-tall - 16).split('L')].reverse().join('L')}Z`,
		cells,
		nuclei,
		junctions,
		brush
	};
}

export function skinArt(o: Orientation): SkinArt {
	const p = pen(o);
	const length = ART_LENGTH[o];
	const next = random(21);
	const line = (at: (b: number) => number, step = 7): string[] => {
		const points: string[] = [];
		for (let b = -20; b < length + step; b += step) points.push(p(at(b), b));
		return points;
	};
	// The dermis begins softly: its inner edge waves more slowly than the papillae above it.
	const inner = line((b) => 6 * Math.sin(b / 42) + 3 * Math.sin(b / 17));
	const papillae = line((b) => 46 + papilla(b));
	let fibres = '';
	for (let i = 0; i < (o === 'landscape' ? 40 : 16); i++) {
		const a = 8 + next() * 24;
		const b = next() * length;
		const l = 12 + next() * 16;
		const w = (next() - 0.5) * 12;
		fibres += `M${p(a, b)}Q${p(a + w, b + l / 2)} ${p(a + w * 0.3, b + l)}`;
	}
	const vessel = line((b) => 20 + 7 * Math.sin(b / 55 + 1.2), 10).join('L');
	return {
		dermis: `M${inner.join('L')}L${p(ART_DEPTH, length)}L${p(ART_DEPTH, -20)}Z`,
		fibres,
		vessel: `M${vessel}`,
		epidermis: `M${papillae.join('L')}L${p(ART_DEPTH, length)}L${p(ART_DEPTH, -20)}Z`
	};
}

/** Three courses of flat dead cells in fatty mortar: the brick wall. */
export function brickArt(o: Orientation): BrickArt {
	const p = pen(o);
	const length = ART_LENGTH[o];
	let bricks = '';
	for (let course = 0; course < 3; course++) {
		const a = -24 + course * 8;
		for (let b = -30 + (course % 2) * 13; b < length; b += 26) {
			bricks += `M${p(a, b)}L${p(a + 6, b)}L${p(a + 6, b + 23)}L${p(a, b + 23)}Z`;
		}
	}
	return {
		mortar: `M${p(-26, -20)}L${p(2, -20)}L${p(2, length)}L${p(-26, length)}Z`,
		bricks
	};
}

const made = new Map<Orientation, { gut: GutArt; skin: SkinArt; bricks: BrickArt }>();

/** All art of one orientation, drawn at most once. */
export function art(o: Orientation): { gut: GutArt; skin: SkinArt; bricks: BrickArt } {
	let drawn = made.get(o);
	if (!drawn) {
		drawn = { gut: gutArt(o), skin: skinArt(o), bricks: brickArt(o) };
		made.set(o, drawn);
	}
	return drawn;
}
