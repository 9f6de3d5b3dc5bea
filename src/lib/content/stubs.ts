/** First versions of new content files: valid, and honest about what is missing. */
import { MECHANISMS, NODE_KINDS, SECTION_OF } from '../graph/types';
import type { NodeKind } from '../graph/types';
import { lessonStub } from './lesson-stub';
import { STUB_PROSE, STUB_TEXT } from './words';

export const STUB_KINDS = [
	...NODE_KINDS.filter((k) => k !== 'mechanism'),
	'horizon',
	'study',
	'check',
	'lesson'
] as const;
export type StubKind = (typeof STUB_KINDS)[number];

export interface StubOptions {
	/** As 2026-11-20. */
	readonly today: string;
	/** Studies only: its DOI or PMID. */
	readonly record?: string;
	/** Signs, stories and horizon: a node that exists, to be replaced. */
	readonly mention?: string;
}

export interface Stub {
	/** Inside the content folder. */
	readonly path: string;
	readonly text: string;
	/** What its author does next. */
	readonly next: readonly string[];
}

/** Whether a word names something that can be made. */
export const isStubKind = (word: string): word is StubKind =>
	(STUB_KINDS as readonly string[]).includes(word);

/** Why an id cannot be used, or undefined if it can. */
export function badId(id: string): string | undefined {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
		return `'${id}' is not an id: use small letters, digits and single hyphens, as in 'gut-barrier'`;
	}
	if ((MECHANISMS as readonly string[]).includes(id)) return `'${id}' is one of the four roads`;
	return undefined;
}

/** The stub of a new node, horizon item, study or check. */
export function stubFor(kind: StubKind, id: string, options: StubOptions): Stub {
	switch (kind) {
		case 'study':
			return studyStub(id, options.record ?? '');
		case 'check':
			return checkStub(id.startsWith('k-') ? id : `k-${id}`);
		case 'lesson':
			return lessonStub(id, options.today);
		default:
			return articleStub(kind, id, options);
	}
}

function articleStub(
	kind: Exclude<NodeKind, 'mechanism'> | 'horizon',
	id: string,
	{ today, mention = '' }: StubOptions
): Stub {
	const folder = kind === 'horizon' ? 'horizon' : SECTION_OF[kind];
	const facts = [
		`id: ${id}`,
		`label: ${label(id)}`,
		'summary: "" # one plain sentence, at most 200 letters',
		...(kind === 'horizon' ? [] : nodeFacts(kind, id)),
		'aliases: [] # other names people search for',
		...(kind === 'solution' ? ['family: diet # see families in site.yaml'] : []),
		...(kind === 'condition'
			? [`prevalence: { text: ${STUB_TEXT}, studies: [] }`, `gut_evidence: ${STUB_TEXT}`]
			: []),
		...(kind === 'sign' || kind === 'story' || kind === 'horizon'
			? [`mentions: [${mention}] # the nodes it speaks of`]
			: []),
		...(kind === 'sign' ? [`see_doctor: ${STUB_TEXT}`] : []),
		'unknowns: [] # open questions, a sentence each',
		'safety: [] # ids from safety.yaml',
		`reviewed: ${today}`,
		'status: draft'
	];
	const next = [
		'write the summary and the prose (docs/content-guide.md says how long, and how to cite)',
		...NEXT[kind]
	];
	return {
		path: `${folder}/${id}.md`,
		text: `---\n${facts.join('\n')}\n---\n\n${STUB_PROSE}\n`,
		next
	};
}

const CLAIM_STEP = 'add claims about it to a file in claims/, each with its studies';

const NEXT: Readonly<Record<Exclude<NodeKind, 'mechanism'> | 'horizon', readonly string[]>> = {
	driver: ['add it to one of the driver_groups in site.yaml', CLAIM_STEP],
	'gut-state': [CLAIM_STEP],
	mediator: [CLAIM_STEP],
	'skin-effect': [CLAIM_STEP],
	condition: ['fill in prevalence and gut_evidence', CLAIM_STEP],
	'related-condition': [CLAIM_STEP],
	solution: ['choose its family', CLAIM_STEP],
	sign: ['list the nodes it mentions, and when to see a doctor'],
	story: ['list the nodes it mentions'],
	horizon: ['list the nodes it mentions']
};

function nodeFacts(kind: NodeKind, id: string): string[] {
	const bad = kind === 'condition' || kind === 'related-condition';
	return [
		`good_when: ${bad ? 'low' : 'neither'} # high, low or neither: when is it in good shape`,
		`quantity: more ${id.replace(/-/g, ' ')} # what "more" of it means`
	];
}

function studyStub(id: string, record: string): Stub {
	const year = /(?:19|20)\d\d/.exec(id)?.[0] ?? String(new Date().getFullYear());
	const facts = [
		`id: ${id}`,
		`title: ${STUB_TEXT}`,
		'authors: [Authors not shown in the record seen] # as in [De Pessemier B, Grine L]',
		`year: ${year}`,
		`journal: ${STUB_TEXT}`,
		record.startsWith('10.') ? `doi: ${record}` : `pmid: "${record}"`,
		'design: cohort # see DESIGNS in src/lib/graph/types.ts',
		'species: [human] # human, animal, in-vitro',
		`population: ${STUB_TEXT}`,
		`finding: ${STUB_TEXT}`,
		`limits: ${STUB_TEXT}`,
		`seen: ${STUB_TEXT} # where you read the record; never shown`
	];
	return {
		path: `evidence/${id}.yaml`,
		text: `${facts.join('\n')}\n`,
		next: [
			'fill it in from the record itself, never from memory; leave out what you did not see',
			'name it in a claim in claims/, with its stance'
		]
	};
}

function checkStub(id: string): Stub {
	const facts = [
		`id: ${id}`,
		`claim: ${STUB_TEXT} # the popular statement`,
		'verdict: not-shown # see docs/content-guide.md',
		`check: ${STUB_TEXT} # what the research says, with [@c-...]`,
		'studies: []',
		'claims: []',
		'mentions: [] # nodes whose pages show it'
	];
	return {
		path: `checks/${id}.yaml`,
		text: `${facts.join('\n')}\n`,
		next: ['write the statement and the check, and choose a verdict']
	};
}

const label = (id: string): string => {
	const words = id.replace(/-/g, ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
};
