/** What a view shows, cut out of the files of the whole. Pure; runs in the browser. */
import { claimsAmong, claimsOf } from '../graph/queries';
import type { Graph } from '../graph/types';
import type { PublicGraph } from '../site/public-data';

/** Entries are parted by an empty line (`references.ts`), and each says its key once. */
function pick(file: string, key: RegExp, ids: ReadonlySet<string>): string {
	return file
		.replace(/\n+$/, '')
		.split(/\n{2,}/)
		.filter((entry) => ids.has(key.exec(entry)?.[1] ?? ''))
		.map((entry) => `${entry}\n`)
		.join('\n');
}

export const cutBibtex = (file: string, ids: ReadonlySet<string>): string =>
	pick(file, /^@\w+\{([^,\s]+),/m, ids);

export const cutRis = (file: string, ids: ReadonlySet<string>): string =>
	pick(file, /^ID {2}- (\S+)$/m, ids);

/**
 * The part of the public data that a View is about: the claims that clear its evidence bar and touch its focus (all,
 * on the overview), the links they make, the things at their ends.
 *
 * @param graph already filtered by the View's evidence bar: links say what is left, not what all claims would
 */
export function cutGraph(whole: PublicGraph, graph: Graph, focus: string | null): PublicGraph {
	const node = focus === null ? undefined : graph.nodeById.get(focus);
	const claims = !node
		? graph.claims
		: node.mentions
			? claimsAmong(graph, node.mentions)
			: claimsOf(graph, node.id);
	return part(whole, graph, new Set(claims.map((c) => c.id)), node?.id);
}

/** The part of the public data that these links are, with all their claims, and the things at their ends. */
export function cutLinks(
	whole: PublicGraph,
	graph: Graph,
	links: ReadonlySet<string>
): PublicGraph {
	const claims = [...links].flatMap((id) => graph.linkById.get(id)?.claims ?? []);
	const cut = part(whole, graph, new Set(claims.map((c) => c.id)), undefined);
	const ends = new Set(cut.links.flatMap((l) => [l.source, l.target]));
	return { ...cut, nodes: whole.nodes.filter((n) => ends.has(n.id)) };
}

/** @param focus stays also where no claim touches it; without one all nodes stay */
function part(
	whole: PublicGraph,
	graph: Graph,
	claims: ReadonlySet<string>,
	focus: string | undefined
): PublicGraph {
	const links = whole.links.flatMap((link) => {
		const now = graph.linkById.get(link.id);
		const kept = link.claims.filter((claim) => claims.has(claim.id));
		if (!now || kept.length === 0) return [];
		const { mechanism, direction, sign, certainty, contested, untested, drawn } = now;
		return [
			{ ...link, mechanism, direction, sign, certainty, contested, untested, drawn, claims: kept }
		];
	});
	const shown = new Set([...links.flatMap((l) => [l.source, l.target]), focus]);
	return {
		...whole,
		nodes: focus === undefined ? whole.nodes : whole.nodes.filter((n) => shown.has(n.id)),
		links
	};
}

/** Every study behind the claims of such a part. */
export const studyIds = ({ links }: Pick<PublicGraph, 'links'>): Set<string> =>
	new Set(links.flatMap((l) => l.claims).flatMap((c) => c.studies.map((s) => s.id)));
