/**
 * The one scale on which popular statements are judged, and how the words of `content/checks` map to it.
 * Pure. The same table, for writers, is in docs/content-guide.md; a test keeps the two in step.
 */

/** The words of `content/checks`; the schema there is the source. */
export type Verdict =
	| 'well-supported'
	| 'partly'
	| 'depends-on-the-measure'
	| 'exaggerated'
	| 'not-shown'
	| 'not-supported'
	| 'mice-only'
	| 'contradicted'
	| 'wrong';

export type StepId =
	| 'well-supported'
	| 'partly'
	| 'depends'
	| 'exaggerated'
	| 'not-shown'
	| 'mice-only'
	| 'contradicted'
	| 'wrong';

/** Which way a step leans. The colour follows it; shape and word say it too. */
export type Tone = 'holds' | 'open' | 'unknown' | 'fails';

export interface Step {
	/** Part of addresses (`/checks?verdict=…`, `/checks#…`): permanent. */
	readonly id: StepId;
	readonly label: string;
	readonly tone: Tone;
	/** What the verdict means, in a sentence. */
	readonly means: string;
}

/** From the kindest to the hardest. */
export const SCALE: readonly Step[] = [
	{
		id: 'well-supported',
		label: 'Well supported',
		tone: 'holds',
		means: 'Good studies in people say so, as far as the words go.'
	},
	{
		id: 'partly',
		label: 'Partly right',
		tone: 'open',
		means: 'Something is there, but it is narrower or weaker than it sounds.'
	},
	{
		id: 'depends',
		label: 'Depends',
		tone: 'open',
		means: 'True by one measure and not by another.'
	},
	{
		id: 'exaggerated',
		label: 'Exaggerated',
		tone: 'open',
		means: 'A grain of truth, blown up.'
	},
	{
		id: 'not-shown',
		label: 'Not shown',
		tone: 'unknown',
		means:
			'No study has shown it, or the few that looked did not find it. That is not proof that it is false.'
	},
	{
		id: 'mice-only',
		label: 'Mice only',
		tone: 'unknown',
		means: 'Seen in mice or in a dish. In people it is not shown.'
	},
	{
		id: 'contradicted',
		label: 'Contradicted',
		tone: 'fails',
		means: 'Tested in people, and the result was otherwise.'
	},
	{
		id: 'wrong',
		label: 'Wrong',
		tone: 'fails',
		means: 'A plain matter of counting or measuring, and the number is not that.'
	}
];

const STEP_OF: Readonly<Record<Verdict, StepId>> = {
	'well-supported': 'well-supported',
	partly: 'partly',
	'depends-on-the-measure': 'depends',
	exaggerated: 'exaggerated',
	'not-shown': 'not-shown',
	// Small studies that found nothing do not prove a nothing: "contradicted" would say too much.
	'not-supported': 'not-shown',
	'mice-only': 'mice-only',
	contradicted: 'contradicted',
	wrong: 'wrong'
};

/** What the writer's word says beyond its step. */
const FINER: Partial<Record<Verdict, string>> = {
	'not-shown': 'No study has shown it',
	'not-supported': 'Looked at, and it did not hold up',
	'depends-on-the-measure': 'Depends on what you measure'
};

const byId = new Map(SCALE.map((step) => [step.id, step]));

export const stepById = (id: StepId): Step => byId.get(id)!;
/** The step a verdict stands on. */
export const stepOf = (verdict: Verdict): Step => stepById(STEP_OF[verdict]);
export const finerWords = (verdict: Verdict): string | undefined => FINER[verdict];
/** The writers' words that stand on a step. */
export const wordsOf = (step: StepId): Verdict[] =>
	(Object.keys(STEP_OF) as Verdict[]).filter((word) => STEP_OF[word] === step);
export const isStep = (word: string): word is StepId => byId.has(word as StepId);
