/** What the verdicts on popular statements are called, and how kind they are to the statement. */

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

export const VERDICT_WORDS: Record<
	Verdict,
	{ readonly label: string; readonly tone: 'holds' | 'open' | 'fails' }
> = {
	'well-supported': { label: 'Well supported', tone: 'holds' },
	partly: { label: 'Partly right', tone: 'open' },
	'depends-on-the-measure': { label: 'Depends on how you measure', tone: 'open' },
	exaggerated: { label: 'Exaggerated', tone: 'open' },
	'not-shown': { label: 'Not shown', tone: 'open' },
	'mice-only': { label: 'Shown in mice only', tone: 'open' },
	'not-supported': { label: 'Not supported', tone: 'fails' },
	contradicted: { label: 'Contradicted', tone: 'fails' },
	wrong: { label: 'Wrong', tone: 'fails' }
};

/** Verdicts from the kindest to the hardest, for lists. */
export const VERDICTS = Object.keys(VERDICT_WORDS) as readonly Verdict[];
