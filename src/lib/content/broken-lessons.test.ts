import { describe, expect, it } from 'vitest';
import { eachBroken, loadBroken } from './broken';

const file = 'lessons/first-look.md';

describe('a lesson that names what is not there', () => {
	eachBroken([
		{
			name: 'a node in the View of a step',
			file,
			from: 'minutes: 6\n    view: { focus: redbumps }',
			to: 'minutes: 6\n    view: { focus: redbump }',
			line: 14,
			what: "unknown node 'redbump'",
			mend: "did you mean 'redbumps'?"
		},
		{
			name: 'a View that does not exist',
			file,
			from: 'minutes: 6\n    view: { focus: redbumps }',
			to: 'minutes: 6\n    view: { focus: redbumps, who: mouse }',
			line: 14,
			what: "unknown who 'mouse'",
			mend: 'use one of: anything, people, trials'
		},
		{
			name: 'a View of two pages at once',
			file,
			from: 'view: { path: { from: fibre, to: redbumps } }',
			to: 'view: { focus: fibre, path: { from: fibre, to: redbumps } }',
			line: 20,
			what: 'a View with a focus and a path',
			mend: 'keep one of the two'
		},
		{
			name: 'an end of a path',
			file,
			from: 'from: fibre, to: redbumps',
			to: 'from: fiber, to: redbumps',
			line: 20,
			what: "unknown node 'fiber'",
			mend: "did you mean 'fibre'?"
		},
		{
			name: 'a way from one thing to another that is not there',
			file,
			from: 'from: fibre, to: redbumps',
			to: 'from: redbumps, to: fibre',
			line: 20,
			what: "there are 0 ways from 'redbumps' to 'fibre' in this View, not 1",
			mend: 'name two things that are joined, or lower the bar'
		},
		{
			name: 'a claim in the notes',
			file,
			from: 'notes: ["Fibre eased them in one trial [@c-fibre-eases-redbumps]."]',
			to: 'notes: ["Fibre eased them in one trial [@c-fibre-ease-redbumps]."]',
			line: 15,
			what: "a citation to nothing: 'c-fibre-ease-redbumps'",
			mend: "did you mean 'c-fibre-eases-redbumps'?"
		},
		{
			name: 'a study in the answer to a question',
			file,
			from: 'Fibre, perhaps [@smith-2020].',
			to: 'Fibre, perhaps [@smith-2021].',
			line: 16,
			what: "a citation to nothing: 'smith-2021'",
			mend: "did you mean 'smith-2020'?"
		},
		{
			name: 'a popular statement',
			file,
			from: 'checks: [k-fibre-cures]',
			to: 'checks: [k-fibre-cure]',
			line: 26,
			what: "unknown check 'k-fibre-cure'",
			mend: "did you mean 'k-fibre-cures'?"
		},
		{
			name: 'no research on what pupils believe',
			file,
			from: 'answer: "It eased it [@c-fibre-eases-redbumps]."',
			to: 'answer: It eased it.',
			line: 25,
			what: 'an answer to a misconception without its research',
			mend: 'name the claim or study as in [@c-...]'
		},
		{
			name: 'a misconception without a question that brings it out',
			file,
			from: '    ask: What would a cure look like?\n',
			to: '',
			line: 23,
			what: "missing field 'ask'",
			mend: "add a line 'ask: ...'"
		},
		{
			name: 'a figure that nobody counts',
			file,
			from: '[#claims]',
			to: '[#claim]',
			line: 97,
			what: "a figure nobody counts: 'claim'",
			mend: "did you mean 'claims'?"
		},
		{
			name: 'a lesson in the standards',
			file: 'standards/plain.yaml',
			from: '      first-look: Pupils look at redbumps.',
			to: '      first-look: Pupils look at redbumps.\n      second-look: Again.',
			line: 12,
			what: "unknown lesson 'second-look'",
			mend: 'name a lesson that exists'
		},
		{
			name: 'a name to fill in that is not in the picture',
			file,
			from: 'label: [fibre, redbumps]',
			to: 'label: [fibre, worry]',
			line: 83,
			what: "'worry' is not drawn in the picture of the worksheet",
			mend: 'label one of: immune-activation, scfas-and-metabolites, hormonal-imbalance, barrier-cross-talk, redbumps, fibre'
		}
	]);
});

describe('a lesson whose parts do not fit', () => {
	eachBroken([
		{
			name: 'minutes that do not add up',
			file,
			from: '    minutes: 4',
			to: '    minutes: 5',
			line: 6,
			what: 'the steps take 11 minutes, the lesson 10',
			mend: "write 'minutes: 11', or change the steps"
		},
		{
			name: 'two steps of one name',
			file,
			from: '  - id: think',
			to: '  - id: look',
			line: 17,
			what: "two steps are called 'look'",
			mend: 'rename one'
		},
		{
			name: 'words above the first step',
			file,
			from: '\n## Look',
			to: '\nWelcome.\n\n## Look',
			line: 95,
			what: 'words that belong to no step',
			mend: "start with '## Look'"
		},
		{
			name: 'a row with a cell too many',
			file,
			from: '- [Placebo, {',
			to: '- [Placebo, again, {',
			line: 88,
			what: 'a row of 3 cells in a table of 2 columns',
			mend: 'add a cell, or take one out'
		},
		{
			name: 'a field that nobody knows',
			file,
			from: '    notes: [Think.]',
			to: '    notes: [Think.]\n    selector: "#panel"',
			line: 22,
			what: "unknown field 'selector'",
			mend: 'delete it; the fields here are id, title, minutes, view, notes, question'
		},
		{
			name: 'a quiz of too few items',
			file,
			from: `  - id: estimated
    kind: numeric
    ask: How many bumps fewer?
    answer: { estimate-of: { study: smith-2020, row: 1 } }
    within: 1
    why: "It is in the study [@smith-2020]."
`,
			to: '',
			line: 29,
			what: 'the quiz has 7 items, fewer than 8',
			mend: 'add 1',
			level: 'unfinished'
		},
		{
			name: 'a lesson that serves no standard',
			file: 'standards/plain.yaml',
			from: '    lessons:\n      first-look: Pupils look at redbumps.',
			to: '    lessons: {}',
			shownIn: file,
			line: 2,
			what: "no standard names the lesson 'first-look'",
			mend: "say in a file of standards/ how 'first-look' serves one of its codes",
			level: 'unfinished'
		}
	]);

	it('says of a renamed step both that its words are missing and which words are left over', () => {
		const { problems } = loadBroken({ file, from: '    title: Look\n', to: '    title: Looking\n' });
		expect(problems.map((p) => p.what)).toEqual([
			"the step 'Looking' has no words",
			"a section that is no step: 'Look'"
		]);
	});
});

describe('a quiz that cannot be answered', () => {
	eachBroken([
		{
			name: 'an unknown kind of item',
			file,
			from: 'kind: match',
			to: 'kind: mach',
			line: 55,
			what: "unknown kind 'mach'",
			mend: "did you mean 'match'?"
		},
		{
			name: 'an answer without its source',
			file,
			from: 'why: "See [[placebo]]."',
			to: 'why: "Everybody knows."',
			line: 36,
			what: 'an answer without its source',
			mend: 'name the claim or study as in [@c-...], or the term that explains it as in [[placebo]]'
		},
		{
			name: 'no right option',
			file,
			from: ', right: true }',
			to: ' }',
			line: 33,
			what: 'no answer: no right options in a question with one answer',
			mend: "write 'right: true' at one of them, or make it 'kind: multiple'"
		},
		{
			name: 'a mark in the question',
			file,
			from: 'ask: What is a placebo?',
			to: 'ask: "What is a [[placebo]]?"',
			line: 32,
			what: 'a mark inside a question',
			mend: "write plain words here, and the mark in 'why'"
		},
		{
			name: 'a query about a node that is not there',
			file,
			from: 'answer: { links-of: redbumps }',
			to: 'answer: { links-of: redbump }',
			line: 41,
			what: "unknown node 'redbump'",
			mend: "did you mean 'redbumps'?"
		},
		{
			name: 'a query that asks nothing',
			file,
			from: 'answer: { links-of: redbumps }',
			to: 'answer: { kind: driver }',
			line: 41,
			what: 'no answer: a query that asks nothing',
			mend: 'ask one of: ramps-into, ramps-from, ramps-above, no-ramp, most-ramps, return-lanes, links-of, home-of, certainty-of, sign-of, species-of, design-of, verdict-of, count, figure, estimate-of, size-of'
		},
		{
			name: 'an answer that the collection has lost: every option is right, or none',
			file,
			from: 'among: [fibre, worry]',
			to: 'among: [itch, worry]',
			line: 41,
			what: 'no answer: no option is right',
			mend: 'the collection has changed: ask another question, or choose from other things'
		},
		{
			name: 'nothing in the picture to click',
			file,
			from: 'sign: lowers }',
			to: 'sign: raises }',
			line: 47,
			what: 'no answer: nothing in the diagram answers this',
			mend: 'the collection has changed: ask another question'
		},
		{
			name: 'a link of a chain that is not there',
			file,
			from: 'chain: [fibre, redbumps]',
			to: 'chain: [redbumps, fibre]',
			line: 52,
			what: "no answer: no link from 'redbumps' to 'fibre' is drawn",
			mend: 'ask about a chain whose every link is there'
		},
		{
			name: 'pairs that are all the same',
			file,
			from: 'of: [c-fibre-eases-redbumps, c-calmer-itch]',
			to: 'of: [c-fibre-eases-redbumps, c-worry-gut-wall]',
			line: 57,
			what: 'no answer: there is nothing to tell apart: all belong to the same',
			mend: 'match things that differ'
		},
		{
			name: 'a link that is not there to go',
			file,
			from: 'link: fibre--redbumps',
			to: 'link: fibre--itch',
			line: 64,
			what: "no answer: no link 'fibre--itch'",
			mend: 'name one that exists'
		},
		{
			name: 'a link that no setting removes',
			file,
			from: 'control: sure',
			to: 'control: who',
			line: 64,
			what: "no answer: no setting of 'who' removes 'fibre--redbumps'",
			mend: 'ask about a weaker link, or about the other control'
		},
		{
			name: 'a size that the study does not tell',
			file: 'evidence/smith-2020.yaml',
			from: 'n: 40\n',
			to: '',
			shownIn: file,
			line: 70,
			what: "no answer: 'smith-2020' does not say how many took part",
			mend: 'ask about another study'
		},
		{
			name: 'a figure that the study does not have',
			file,
			from: 'row: 1',
			to: 'row: 2',
			line: 75,
			what: "no answer: 'smith-2020' has 1 figures, not 2",
			mend: 'count its numbers from 1'
		}
	]);

	it('keeps what a claim no longer says out of a quiz: the answer follows the claim', () => {
		const { content } = loadBroken({
			file: 'claims/immune-activation.yaml',
			from: 'certainty: low',
			to: 'certainty: moderate'
		});
		const bar = content.lessons[0]?.quiz.find((item) => item.kind === 'bar');
		expect(bar?.kind === 'bar' && bar.right).toBe('high');
	});
});
