/** Studies as the evidence pages list and show them. Pure. */
import { studyName } from '$lib/graph/study-name';
import { studyView, type StudyView } from '$lib/evidence/study';
import { DESIGNS } from '$lib/graph/types';
import { claimText } from '$lib/graph/texts';
import type { Claim, Design, Graph, Stance } from '$lib/graph/types';
import { DESIGN_WORDS } from '$lib/graph/study-words';
import { formatNumber, type NumberRow } from './numbers';
import type { Content, Study } from '../content/content';
import { effectsOfStudy, isEffect } from '../plots/effects';
import { forests } from '../plots/forest';
import type { Forest } from '../plots/forest';

/** A line of the complete list. */
export interface StudyLine extends Omit<StudyView, 'finding' | 'doi' | 'pmid' | 'pools'> {
	readonly title: string;
	readonly journal: string;
}

export interface StudyGroup {
	readonly design: Design;
	readonly label: string;
	readonly explain: string;
	readonly studies: readonly StudyLine[];
}

/** All studies by design, the strongest design first; within a design the newest first, then by name. */
export function studyGroups(studies: readonly Study[], graph: Graph): StudyGroup[] {
	const lines = studies.map((study) => {
		const { id, label, year, design, species, n, n_studies, retracted } = studyView(study, {
			label: studyName(study.id, graph)
		});
		const { title, journal } = study;
		return { id, label, year, design, species, n, n_studies, retracted, title, journal };
	});
	return DESIGNS.map((design) => ({
		design,
		...DESIGN_WORDS[design],
		studies: lines
			.filter((line) => line.design === design)
			.sort((a, b) => b.year - a.year || a.label.localeCompare(b.label, 'en'))
	})).filter((group) => group.studies.length > 0);
}

/** One end of a claim, to link to. */
interface End {
	readonly label: string;
	readonly path: string;
}

/** A claim that rests on a study, and how the study stands to it. */
export interface ClaimUse extends Pick<Claim, 'id' | 'certainty' | 'draw' | 'setting' | 'species'> {
	readonly statement: string;
	readonly stance: Stance;
	readonly ends: readonly End[];
	/** Where the claim is laid out with all its studies. */
	readonly path: string;
}

/** The claims that rest on a study, those it contradicts or mixes included. */
export function usesOf(studyId: string, graph: Graph): ClaimUse[] {
	const end = (id: string): End => {
		const { label, path } = graph.nodeById.get(id)!;
		return { label, path };
	};
	return graph.claims.flatMap((claim) => {
		const use = claim.studies.find((study) => study.id === studyId);
		if (!use) return [];
		const { id, certainty, draw, setting, species, subject, object } = claim;
		const { statement } = claimText(id);
		const ends = [end(subject), end(object)];
		const path = `${ends[0]!.path}#${id}`;
		return [{ id, statement, certainty, draw, setting, species, stance: use.stance, ends, path }];
	});
}

/** What a study's page shows. Where we read it, and notes between editors, are not for print. */
export interface StudyPage extends Omit<
	Study,
	'seen' | 'check' | 'note' | 'authors' | 'numbers' | 'same_trial_as'
> {
	readonly label: string;
	readonly authors: string;
	/** Effects with an interval, drawn. */
	readonly effects: readonly Forest[];
	/** All other figures. */
	readonly numbers: readonly NumberRow[];
	readonly sameTrial?: { readonly id: string; readonly label: string };
}

export function studyPage(
	study: Study,
	authors: string,
	content: Pick<Content, 'studies' | 'outcomes'>,
	graph: Graph
): StudyPage {
	const { seen: _seen, check: _check, note: _note, same_trial_as: same, numbers, ...rest } = study;
	const labelOf = (id: string) => studyName(id, graph);
	return {
		...rest,
		authors,
		label: labelOf(study.id),
		effects: forests(effectsOfStudy(study, content, graph)),
		numbers: numbers.filter((row) => !isEffect(row)).map(formatNumber),
		...(same && { sameTrial: { id: same, label: labelOf(same) } })
	};
}
