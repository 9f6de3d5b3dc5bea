/** From plain data to the Graph, and from claims to links (rules 7-10). Pure. */
import { CERTAINTIES } from './types';
import type { Certainty, Claim, Direction, Graph, GraphData, Link, LinkSign } from './types';

/** 0 (very low) to 3 (high). */
export const certaintyRank = (c: Certainty): number => CERTAINTIES.indexOf(c);

/** The stronger of two certainties. */
export const bestCertainty = (cs: readonly Certainty[]): Certainty =>
	cs.reduce<Certainty>((a, b) => (certaintyRank(b) > certaintyRank(a) ? b : a), 'very-low');

/** Which way a sign pushes: +1 more, -1 less, 0 neither, null for "no effect was found". */
const push = (sign: Claim['sign']): number | null =>
	sign === 'none' ? null : sign === 'raises' || sign === 'associated' ? 1 : -1;

/**
 * Rule 8: contested means a contradicting stance inside a claim, or opposite findings in the same
 * setting and species. Raising against lowering is opposite, and so is either against "no effect".
 */
export function isContested(claims: readonly Claim[]): boolean {
	if (claims.some((c) => c.studies.some((s) => s.stance === 'contradicts'))) return true;
	return claims.some((a, i) =>
		claims
			.slice(i + 1)
			.some(
				(b) => a.setting === b.setting && a.species === b.species && push(a.sign) !== push(b.sign)
			)
	);
}

/**
 * Rule 7: one sign for the link only if all its claims agree on it, otherwise `depends`
 * (on the setting or on the species; the page says which).
 */
export function linkSign(claims: readonly Claim[]): LinkSign {
	const [first, ...rest] = claims.map((c) => c.sign);
	return first !== undefined && rest.every((s) => s === first) ? first : 'depends';
}

/**
 * How sure we are of a link. Where its claims agree, the best of them. Where they differ ("depends")
 * the link says several things at once, so it is only as sure as the least sure of those things:
 * a firm "no effect in treatment" must not lend its line style to a weak "prevents".
 */
function linkCertainty(claims: readonly Claim[]): Certainty {
	const bySign = new Map<string, Certainty[]>();
	for (const c of claims) bySign.set(c.sign, [...(bySign.get(c.sign) ?? []), c.certainty]);
	return [...bySign.values()]
		.map(bestCertainty)
		.reduce((a, b) => (certaintyRank(b) < certaintyRank(a) ? b : a));
}

const linkDirection = (claims: readonly Claim[]): Direction => {
	const all = new Set(claims.map((c) => c.direction).filter((d) => d !== 'none'));
	if (all.size === 0) return 'none';
	if (all.size === 1) return [...all][0]!;
	return 'both';
};

/**
 * Derives one link from the claims that join `subject` to `object`. Throws on an empty list:
 * a link with no claim cannot exist (rule 3).
 *
 * Text-only claims (`draw: note`) never shape the look of a link that also has drawn claims; a link
 * whose claims are all notes is kept for the pages and marked `drawn: false` (rule 9).
 */
export function deriveLink(claims: readonly Claim[]): Link {
	const first = claims[0];
	if (!first) throw new Error('a link needs at least one claim');
	const arrows = claims.filter((c) => c.draw !== 'note');
	const look = arrows.length > 0 ? arrows : claims;
	const tested = look.filter((c) => c.draw !== 'untested');
	const untested = tested.length === 0;
	const judged = untested ? look : tested;
	return {
		id: `${first.subject}--${first.object}`,
		source: first.subject,
		target: first.object,
		mechanism: first.mechanism,
		direction: linkDirection(judged),
		sign: linkSign(judged),
		certainty: linkCertainty(judged),
		contested: !untested && isContested(judged),
		untested,
		drawn: arrows.length > 0,
		studies: new Set(judged.flatMap((c) => c.studies.map((s) => s.id))).size,
		claims
	};
}

/** Groups claims by (subject, object), in order of first appearance, and derives each link. */
export function deriveLinks(claims: readonly Claim[]): Link[] {
	const groups = new Map<string, Claim[]>();
	for (const c of claims) {
		const key = `${c.subject}--${c.object}`;
		const group = groups.get(key);
		if (group) group.push(c);
		else groups.set(key, [c]);
	}
	return [...groups.values()].map(deriveLink);
}

/** Builds the Graph with its look-ups. Does not validate: the loader did (`src/lib/content`). */
export function makeGraph(data: GraphData): Graph {
	const links = deriveLinks(data.claims);
	const linksOf = new Map<string, Link[]>(data.nodes.map((n) => [n.id, []]));
	for (const l of links) {
		linksOf.get(l.source)?.push(l);
		if (l.target !== l.source) linksOf.get(l.target)?.push(l);
	}
	return {
		...data,
		links,
		nodeById: new Map(data.nodes.map((n) => [n.id, n])),
		claimById: new Map(data.claims.map((c) => [c.id, c])),
		linkById: new Map(links.map((l) => [l.id, l])),
		linksOf
	};
}
