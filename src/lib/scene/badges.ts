/** Where badges sit: on their own line, clear of each other and of every name. Pure. */
import { badgesOf } from './route';
import type { BadgeKind, Point, Rect, SceneLink } from './types';

const RADIUS = 8;
/** From the end of the line, so that a badge never covers a mark. */
const FIRST = 20;

/** A link whose badges still need a place. */
export interface Unbadged {
	readonly link: Omit<SceneLink, 'badges'>;
	readonly quiet: readonly Point[];
	/** Beyond those its looks ask for. */
	readonly extra?: readonly BadgeKind[];
}

const distance = (p: Point, q: Point): number => Math.hypot(p.x - q.x, p.y - q.y);

const touches = (p: Point, r: Rect): boolean =>
	distance(p, {
		x: Math.max(r.x, Math.min(p.x, r.x + r.width)),
		y: Math.max(r.y, Math.min(p.y, r.y + r.height))
	}) < RADIUS;

/**
 * Walks along each line from its quiet end and takes the first free place; where a line has none, the
 * place that is furthest from other badges.
 *
 * @param taken boxes of names and nodes that a badge may not touch
 */
export function placeBadges(links: readonly Unbadged[], taken: readonly Rect[]): SceneLink[] {
	const placed: Point[] = [];
	return links.map(({ link, quiet, extra = [] }) => {
		const own = badgesOf(link.sign, link.contested, link.untested, link.role);
		const badges = [...own, ...extra].map((kind) => {
			let walked = 0;
			let best: Point | null = null;
			let free = -Infinity;
			for (let i = 1; i < quiet.length; i++) {
				const p = quiet[i]!;
				walked += distance(p, quiet[i - 1]!);
				if (walked < FIRST || taken.some((r) => touches(p, r))) continue;
				const room = Math.min(99, ...placed.map((q) => distance(p, q)));
				if (room > free) {
					free = room;
					best = p;
				}
				if (room >= 2 * RADIUS) break;
			}
			const spot = best ?? quiet[Math.floor(quiet.length / 2)]!;
			placed.push(spot);
			return { kind, x: spot.x, y: spot.y };
		});
		return { ...link, badges };
	});
}
