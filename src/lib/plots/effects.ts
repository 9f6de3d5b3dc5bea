/** The effects a page plots (rule 18): rows with an interval, of the node or of the study. Pure. */
import type { Content, Outcome, Study, StudyNumber } from '../content/content';
import { studyName } from '../graph/study-name';
import type { Design, Graph, Species } from '../graph/types';

/** Who made an estimate, as a plot names them. */
export interface PlotStudy {
	readonly id: string;
	readonly label: string;
	readonly year: number;
	readonly design: Design;
	readonly species: readonly Species[];
	readonly n?: number | undefined;
	readonly n_studies?: number | undefined;
	readonly retracted?: true;
	/** Another paper from the same trial: the two count once. */
	readonly sameTrial?: { readonly id: string; readonly label: string };
}

export interface EffectRow {
	readonly study: string;
	readonly group: string;
	readonly outcome: string;
	readonly comparison: string;
	readonly measure: StudyNumber['measure'];
	readonly unit?: string | undefined;
	readonly estimate: number;
	readonly low: number;
	readonly high: number;
	/** Where "no effect" lies. */
	readonly zero: 0 | 1;
	readonly better: StudyNumber['better_when'];
	/** The node measured, if a node is. */
	readonly about: string | null;
}

/** All a page needs for its plots; small, since it travels with the page. */
export interface Effects {
	readonly rows: readonly EffectRow[];
	readonly studies: readonly PlotStudy[];
	readonly outcomes: readonly Outcome[];
}

/** Whether a row goes on a plot; all others are rows of a table. */
export const isEffect = (row: StudyNumber): boolean =>
	row.kind === 'effect' &&
	row.ci_low !== undefined &&
	row.ci_high !== undefined &&
	row.null_value !== null;

const effectRow = (study: string, row: StudyNumber): EffectRow => ({
	study,
	group: row.group,
	outcome: row.outcome,
	comparison: row.comparison,
	measure: row.measure,
	...(row.unit !== undefined && { unit: row.unit }),
	estimate: row.estimate,
	low: row.ci_low!,
	high: row.ci_high!,
	zero: row.null_value!,
	better: row.better_when,
	about: row.about
});

function collect(
	studies: readonly Study[],
	{ studies: all, outcomes }: Pick<Content, 'studies' | 'outcomes'>,
	names: Pick<Graph, 'studyNames'>,
	keep: (row: StudyNumber) => boolean
): Effects {
	const rows = studies.flatMap((study) =>
		study.numbers.filter((row) => isEffect(row) && keep(row)).map((row) => effectRow(study.id, row))
	);
	const used = new Set(rows.map((row) => row.study));
	const groups = new Set(rows.map((row) => row.group));
	return {
		rows,
		studies: studies.filter((s) => used.has(s.id)).map((s) => plotStudy(s, all, names)),
		outcomes: outcomes.filter((o) => groups.has(o.id))
	};
}

function plotStudy(
	study: Study,
	all: readonly Study[],
	names: Pick<Graph, 'studyNames'>
): PlotStudy {
	const { id, year, design, species, n, n_studies, retracted, same_trial_as } = study;
	// Either of the two papers may be the one that says so.
	const twin = same_trial_as ?? all.find((s) => s.same_trial_as === id)?.id;
	return {
		id,
		label: studyName(id, names),
		year,
		design,
		species,
		...(n !== undefined && { n }),
		...(n_studies !== undefined && { n_studies }),
		...(retracted && { retracted: true }),
		...(twin !== undefined && { sameTrial: { id: twin, label: studyName(twin, names) } })
	};
}

type Sources = Pick<Content, 'studies' | 'outcomes'>;

/** Effects of which the node is what was measured, or what was compared. */
export const effectsOfNode = (
	id: string,
	content: Sources,
	graph: Pick<Graph, 'studyNames'>
): Effects =>
	collect(content.studies, content, graph, (row) => row.about === id || row.exposure === id);

/** A study's own effects. */
export const effectsOfStudy = (
	study: Study,
	content: Sources,
	graph: Pick<Graph, 'studyNames'>
): Effects => collect([study], content, graph, () => true);
