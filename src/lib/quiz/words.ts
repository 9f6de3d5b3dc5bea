/** Names of what quizzes ask about. Pure. */
import { capital, CERTAINTY_SHORT, KIND_WORDS } from '../graph/words';
import { DESIGN_WORDS } from '../graph/study-words';
import type { Certainty, ClaimSpecies, Design, Graph, Sign } from '../graph/types';
import { SCALE, stepOf } from '../checks/scale';
import { Unanswerable } from './query';
import type { Sources } from './query';
import type { MatchBy } from './raw';

const SPECIES: Record<ClaimSpecies, string> = {
	human: 'In people',
	animal: 'In animals',
	'human+animal': 'In people and in animals',
	'in-vitro': 'In cells in a dish'
};

const SIGNS: Record<Sign, string> = {
	raises: 'It raises it',
	lowers: 'It lowers it',
	associated: 'It goes with more of it',
	'associated-negative': 'It goes with less of it',
	none: 'No effect was found'
};

/** A word of our vocabularies other than designs, or a claim, as an option reads. */
export function wordText(word: string, from?: Sources): string {
	const statement = from?.statements.get(word);
	if (statement !== undefined) return statement;
	if (word in CERTAINTY_SHORT) return capital(CERTAINTY_SHORT[word as Certainty]);
	if (word in SPECIES) return SPECIES[word as ClaimSpecies];
	if (word in SIGNS) return SIGNS[word as Sign];
	return SCALE.find((s) => s.id === word)?.label ?? word;
}

export const designText = (id: string): string => DESIGN_WORDS[id as Design]?.label ?? id;

export const nodeName = (id: string, graph: Graph): string => graph.nodeById.get(id)?.label ?? id;

/** Both sides of a pair that is worked out. */
export function matchWord(
	id: string,
	by: MatchBy | undefined,
	from: Sources,
	at: readonly PropertyKey[]
): { left: string; right: string } {
	const { graph, studies, checks } = from;
	const missing = (what: string) =>
		new Unanswerable(`no ${what} '${id}'`, `name a ${what} that exists`, at);
	switch (by) {
		case 'road':
		case 'kind': {
			const node = graph.nodeById.get(id);
			if (!node) throw missing('node');
			if (by === 'kind') return { left: node.label, right: KIND_WORDS[node.kind].one };
			const road = graph.nodeById.get(node.home ?? 'none');
			if (road) return { left: node.label, right: road.label };
			throw new Unanswerable(`'${id}' is at home on no road`, 'name a messenger that is', at);
		}
		case 'certainty':
		case 'species': {
			const claim = graph.claimById.get(id);
			if (!claim) throw missing('claim');
			return { left: wordText(id, from), right: wordText(claim[by]) };
		}
		case 'design': {
			const study = studies.get(id);
			if (!study) throw missing('study');
			return { left: study.label, right: designText(study.design) };
		}
		case 'meaning': {
			if (!(id in DESIGN_WORDS)) throw missing('design');
			const { label, explain } = DESIGN_WORDS[id as Design];
			return { left: explain, right: label };
		}
		case 'verdict': {
			const check = checks.get(id);
			if (!check) throw missing('check');
			return { left: check.claim, right: stepOf(check.verdict).label };
		}
		case undefined:
			throw new Unanswerable("'of' without 'by'", "write 'by: road', or another", []);
	}
}
