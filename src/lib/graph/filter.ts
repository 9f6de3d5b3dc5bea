/**
 * Rule 15: which claims clear the evidence bar, and the Graph that is left. Pure; `docs/evidence.md` has the rule in
 * words and the reason for each detail.
 */
import { certaintyRank, makeGraph } from './graph';
import type { Bar, Claim, Graph, GraphStudy, Sure, Who } from './types';

type Study = Pick<GraphStudy, 'species' | 'design' | 'pools'>;
export type StudyById = ReadonlyMap<string, Study>;

/** Nothing is asked: everything clears. */
export const isRaised = (bar: Bar): boolean => bar.who !== 'anything' || bar.sure !== 'any';

const inPeople = (study: Study): boolean => study.species.includes('human');

/**
 * A trial with people: a randomised one, one without random groups, or a review that pools trials and nothing else. A
 * review of trials and other studies does not say which of them its finding rests on.
 */
export const isTrial = (study: Study): boolean =>
	inPeople(study) &&
	(study.design === 'rct' || study.design === 'nonrandomised-trial' || study.pools === 'trials');

/** Studies that carry the claim: a contradicting one alone does not. Ids that nobody knows carry nothing. */
const carriers = (claim: Claim, studyById: StudyById): Study[] =>
	claim.studies.filter((s) => s.stance !== 'contradicts').flatMap((s) => studyById.get(s.id) ?? []);

function clearsWho(claim: Claim, who: Who, studyById: StudyById): boolean {
	if (who === 'anything') return true;
	// A paper on mice and people may have shown this only in its mice: the claim says in whom it was shown.
	if (!claim.species.includes('human')) return false;
	const studies = carriers(claim, studyById);
	if (who === 'people') return studies.some(inPeople);
	// What goes with what inside a trial was noticed there; the trial tested something else.
	return !claim.sign.startsWith('associated') && studies.some(isTrial);
}

const clearsSure = (claim: Claim, sure: Sure): boolean =>
	sure === 'any' || certaintyRank(claim.certainty) >= certaintyRank(sure);

/** Whether a claim clears the bar. An untested one has neither a test nor a certainty: it clears no raised bar. */
export const clears = (claim: Claim, bar: Bar, studyById: StudyById): boolean =>
	!isRaised(bar) ||
	(claim.draw !== 'untested' &&
		clearsSure(claim, bar.sure) &&
		clearsWho(claim, bar.who, studyById));

/**
 * The Graph with only the claims that clear the bar, and links derived from those alone. Nodes and groups stay, so that
 * what has lost its links can say so. The same Graph comes back where nothing is asked.
 */
export function filterGraph(graph: Graph, bar: Bar, studyById: StudyById): Graph {
	if (!isRaised(bar)) return graph;
	const { nodes, groups, studyNames } = graph;
	const claims = graph.claims.filter((claim) => clears(claim, bar, studyById));
	return makeGraph({ nodes, groups, studyNames, claims });
}
