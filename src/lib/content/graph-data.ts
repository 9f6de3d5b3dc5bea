/** From content to what the picture needs, and nothing more: this is what travels to the browser. */
import { nameFromId } from '../graph/study-name';
import { MECHANISMS } from '../graph/types';
import type { Claim, FullClaim, GraphData, GraphNode, GraphStudy, Group, Route, Texts } from '../graph/types';
import type { Content, ContentNode, Site, Study } from './content';
import { studyLabels } from './study-names';

/** Compiles valid content to the plain data of the Graph. */
export function toGraphData(content: Content): GraphData {
	return {
		groups: groups(content.site, content.nodes),
		nodes: content.nodes.map((node) => toGraphNode(node, content.claims)),
		claims: content.claims.map(toGraphClaim),
		studyNames: toStudyNames(content.studies),
		...(content.renames.length > 0 && { renames: content.renames })
	};
}

/** The sentences that only pages need; see `Texts`. */
export const toTexts = (content: Content): Texts => ({
	claims: Object.fromEntries(
		content.claims.map(({ id, statement, why }) => [id, { statement, why }])
	),
	summaries: Object.fromEntries(content.nodes.map(({ id, summary }) => [id, summary]))
});

function toGraphNode(node: ContentNode, claims: readonly Claim[]): GraphNode {
	return {
		id: node.id,
		kind: node.kind,
		label: node.label,
		...(node.short !== undefined && { short: node.short }),
		path: node.path,
		...(isProper(node) && { proper: true }),
		...(node.family !== undefined && { family: node.family }),
		...(node.kind === 'mediator' && { home: homeRoad(node.id, claims) }),
		...(node.mentions !== undefined && { mentions: node.mentions })
	};
}

/** A name that its own "more of" phrase writes with a capital in mid-sentence. */
const isProper = ({ label, quantity }: ContentNode): boolean =>
	quantity.includes(` ${label.split(' ')[0]!}`);

/** Written out field by field: whatever an editor adds to a claim stays out of the bundle. */
function toGraphClaim(c: FullClaim): Claim {
	return {
		id: c.id,
		subject: c.subject,
		object: c.object,
		mechanism: c.mechanism,
		direction: c.direction,
		setting: c.setting,
		draw: c.draw,
		sign: c.sign,
		certainty: c.certainty,
		species: c.species,
		studies: c.studies
	};
}

/** Names of studies that their ids do not give away. */
const toStudyNames = (studies: readonly Study[]): Record<string, string> =>
	Object.fromEntries([...studyLabels(studies)].filter(([id, name]) => nameFromId(id) !== name));

/** What the evidence bar needs of each study. */
export function toGraphStudies(studies: readonly Study[]): GraphStudy[] {
	const labels = studyLabels(studies);
	return studies.map((s) => ({
		id: s.id,
		label: labels.get(s.id) ?? s.id,
		year: s.year,
		design: s.design,
		species: s.species,
		...(s.pools !== undefined && { pools: s.pools })
	}));
}

/**
 * Rule 2: the road with most of a mediator's claims; of equals, the first in the order of the roads.
 * Claims of unknown route count only where there are no others.
 */
export function homeRoad(id: string, claims: readonly Claim[]): Route {
	const own = claims.filter((c) => c.subject === id || c.object === id);
	const count = (road: Route) => own.filter((c) => c.mechanism === road).length;
	const best = MECHANISMS.reduce((a, b) => (count(b) > count(a) ? b : a));
	return count(best) > 0 ? best : 'none';
}

function groups(site: Site, nodes: readonly ContentNode[]): Group[] {
	const drivers = site.driver_groups.map((g) => ({
		id: g.id,
		label: g.label,
		kind: 'driver' as const,
		side: g.side,
		experimental: false,
		nodes: g.nodes,
		path: `/drivers#${g.id}`
	}));
	const families = site.families.map((f) => ({
		id: f.id,
		label: f.label,
		kind: 'solution' as const,
		side: f.side,
		experimental: f.experimental,
		nodes: nodes.filter((n) => n.family === f.id).map((n) => n.id),
		path: `/solutions#${f.id}`
	}));
	return [...drivers, ...families];
}
