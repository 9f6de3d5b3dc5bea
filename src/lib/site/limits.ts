/** What the collection can and cannot say, in figures counted from the Graph. Pure. */
import { clears, filterGraph, isTrial } from '../graph/filter';
import type { StudyById } from '../graph/filter';
import { bestCertainty } from '../graph/graph';
import { ramps } from '../graph/ramps';
import type { Certainty, Claim, Graph } from '../graph/types';
import { speakRelation } from '../graph/words';

/** Every claim is in one of these: the most it was tested in (rule 15). */
export type Tested = 'trials' | 'people' | 'elsewhere' | 'untested';

export interface Limits {
	readonly studies: number;
	/** Trials with people, and reviews of such trials alone. */
	readonly trials: number;
	readonly claims: number;
	readonly links: number;
	readonly byTested: readonly { readonly key: Tested; readonly claims: number }[];
	/** Links that clear the evidence bar at "trials". */
	readonly linksInTrials: number;
	/** Links with a tested claim, none of it in people. */
	readonly linksNotInPeople: number;
	readonly contested: number;
	/** Claims that two things go together, and no more. */
	readonly associations: number;
	readonly nulls: number;
	/** Routes from the gut to a condition (rule 4): how many, how sure at best, how many were tested in trials. */
	readonly routes: number;
	readonly routesBest: Certainty;
	readonly routesAboveLow: number;
	readonly routesInTrials: number;
	readonly high: number;
	/** Sentences of the links that are surest. */
	readonly surest: readonly string[];
	/** Listed gaps. */
	readonly gaps: number;
}

const tested = (claim: Claim, studyById: StudyById): Tested => {
	if (claim.draw === 'untested') return 'untested';
	if (clears(claim, { who: 'trials', sure: 'any' }, studyById)) return 'trials';
	return clears(claim, { who: 'people', sure: 'any' }, studyById) ? 'people' : 'elsewhere';
};

const ORDER: readonly Tested[] = ['trials', 'people', 'elsewhere', 'untested'];

/** @param gaps how many gaps the content lists */
export function limits(graph: Graph, studyById: StudyById, gaps: number): Limits {
	const of = graph.claims.map((claim) => ({ claim, key: tested(claim, studyById) }));
	const inTrials = filterGraph(graph, { who: 'trials', sure: 'any' }, studyById);
	const inPeople = filterGraph(graph, { who: 'people', sure: 'any' }, studyById);
	const found = of.filter((c) => c.key !== 'untested').map((c) => c.claim);
	const routes = ramps(graph);
	return {
		studies: studyById.size,
		trials: [...studyById.values()].filter(isTrial).length,
		claims: graph.claims.length,
		links: graph.links.length,
		byTested: ORDER.map((key) => ({ key, claims: of.filter((c) => c.key === key).length })),
		linksInTrials: inTrials.links.length,
		linksNotInPeople: graph.links.filter((l) => !l.untested && !inPeople.linkById.has(l.id)).length,
		contested: graph.links.filter((l) => l.contested).length,
		associations: found.filter((c) => c.sign.startsWith('associated')).length,
		nulls: found.filter((c) => c.sign === 'none').length,
		routes: routes.length,
		routesBest: bestCertainty(routes.map((r) => r.certainty)),
		routesAboveLow: routes.filter((r) => r.certainty === 'moderate' || r.certainty === 'high')
			.length,
		routesInTrials: ramps(inTrials).length,
		high: found.filter((c) => c.certainty === 'high').length,
		surest: graph.links
			.filter((l) => l.drawn && !l.untested && l.certainty === 'high')
			.map((l) => speakRelation(l, graph)),
		gaps
	};
}
