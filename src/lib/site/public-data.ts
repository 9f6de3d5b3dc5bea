/**
 * The data we give away: `/data/graph.json` and `/data/evidence.json`. Their shape is a promise to others:
 * fields may be added, none may go or change its meaning without a new `version`. Build-time only.
 */
import type { Content, ContentNode, Study } from '../content/content';
import { studyLabels } from '../content/study-names';
import type { FullClaim, Graph, GraphNode, Link } from '../graph/types';
import type { z } from 'zod';
import type { evidenceDataSchema, graphDataSchema } from './public-schema';

export const DATA_VERSION = 1;

export type PublicGraph = z.infer<typeof graphDataSchema>;
export type PublicEvidence = z.infer<typeof evidenceDataSchema>;

/** Where a page will be: in full if the build knows its address, else from the site's root. */
const url = (path: string, siteUrl: string | undefined): string => `${siteUrl ?? ''}${path}/`;

/**
 * The newest date on which anyone reviewed anything. Not the clock: the same content always gives the
 * same file.
 */
export function newestReview(content: Pick<Content, 'nodes' | 'horizon' | 'pages'>): string {
	const dates = [...content.nodes, ...content.horizon, ...content.pages].map((x) => x.reviewed);
	return dates.reduce((a, b) => (b > a ? b : a), '1970-01-01');
}

const publicNode = (
	node: GraphNode,
	full: ContentNode,
	siteUrl?: string
): PublicGraph['nodes'][number] => ({
	id: node.id,
	kind: node.kind,
	label: node.label,
	...(node.short !== undefined && { short: node.short }),
	url: url(node.path, siteUrl),
	summary: full.summary,
	aliases: [...full.aliases],
	good_when: full.good_when,
	quantity: full.quantity,
	...(node.family !== undefined && { family: node.family }),
	...(node.home !== undefined && { home: node.home }),
	...(node.mentions !== undefined && { mentions: [...node.mentions] })
});

/** What does not travel to the browser with the Graph comes from the content. */
const publicClaim = (
	claim: Link['claims'][number],
	full: FullClaim
): PublicGraph['links'][number]['claims'][number] => ({
	id: claim.id,
	predicate: full.predicate,
	sign: claim.sign,
	mechanism: claim.mechanism,
	direction: claim.direction,
	setting: claim.setting,
	basis: full.basis,
	draw: claim.draw,
	species: claim.species,
	certainty: claim.certainty,
	statement: full.statement,
	why: full.why,
	studies: claim.studies.map(({ id, stance }) => ({ id, stance }))
});

const publicLink = (
	link: Link,
	claims: ReadonlyMap<string, FullClaim>
): PublicGraph['links'][number] => ({
	id: link.id,
	source: link.source,
	target: link.target,
	mechanism: link.mechanism,
	direction: link.direction,
	sign: link.sign,
	certainty: link.certainty,
	contested: link.contested,
	untested: link.untested,
	drawn: link.drawn,
	claims: link.claims.map((claim) => publicClaim(claim, claims.get(claim.id)!))
});

/** Nodes and links with their claims. */
export function publicGraph(graph: Graph, content: Content, siteUrl?: string): PublicGraph {
	const claims = new Map(content.claims.map((claim) => [claim.id, claim]));
	const nodes = new Map(content.nodes.map((node) => [node.id, node]));
	return {
		version: DATA_VERSION,
		generated: newestReview(content),
		licence: 'CC-BY-4.0',
		nodes: graph.nodes.map((node) => publicNode(node, nodes.get(node.id)!, siteUrl)),
		links: graph.links.map((link) => publicLink(link, claims))
	};
}

/** A study as others get it: where we read it and notes between editors stay here. */
export function publicStudy(
	study: Study,
	label: string,
	siteUrl?: string
): PublicEvidence['studies'][number] {
	const { seen: _seen, check: _check, note: _note, ...rest } = study;
	return { ...rest, label, url: url(`/evidence/${study.id}`, siteUrl) };
}

/** All studies. */
export function publicEvidence(content: Content, siteUrl?: string): PublicEvidence {
	const labels = studyLabels(content.studies);
	return {
		version: DATA_VERSION,
		generated: newestReview(content),
		licence: 'CC-BY-4.0',
		studies: content.studies.map((study) =>
			publicStudy(study, labels.get(study.id) ?? study.id, siteUrl)
		)
	};
}
