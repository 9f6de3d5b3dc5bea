import { describe } from 'vitest';
import { eachBroken } from './broken';

const file = 'conditions/redbumps.md';

describe('a broken article', () => {
	eachBroken([
		{
			name: 'has an id that is not its file name',
			file: 'horizon/patch.md',
			from: 'id: patch',
			to: 'id: plaster',
			line: 2,
			what: "the id 'plaster' is not the file's name 'patch'",
			mend: "write 'id: patch'; an id never changes once it is published"
		},
		{
			name: 'has an unknown good_when',
			file: 'drivers/worry.md',
			from: 'good_when: neither',
			to: 'good_when: neether',
			line: 5,
			what: "unknown good_when 'neether'",
			mend: "did you mean 'neither'?"
		},
		{
			name: 'misspells a field',
			file,
			from: 'summary:',
			to: 'sumary:',
			line: 4,
			what: "unknown field 'sumary'",
			mend: "did you mean 'summary'?"
		},
		{
			name: 'has a field nobody knows',
			file: 'pages/about.md',
			from: 'title: About',
			to: 'title: About\ncolour: red',
			line: 4,
			what: "unknown field 'colour'",
			mend: 'delete it; the fields here are id, title, summary, safety, reviewed, status'
		},
		{
			name: 'lacks a field',
			file,
			from: 'gut_evidence: low\n',
			to: '',
			line: 2,
			what: "missing field 'gut_evidence'",
			mend: "add a line 'gut_evidence: ...'"
		},
		{
			name: 'has a summary that is too long',
			file,
			from: 'What redbumps is, in one sentence.',
			to: 'Long. '.repeat(40),
			line: 4,
			what: `'summary': longer than 200 letters ('${'Long. '.repeat(40).slice(0, 57)}...')`,
			mend: 'say it in one short sentence'
		},
		{
			name: 'has no summary yet',
			file,
			from: 'summary: What redbumps is, in one sentence.',
			to: 'summary: ""',
			line: 4,
			what: 'the summary is empty',
			mend: 'write one plain sentence of at most 200 letters',
			level: 'unfinished'
		},
		{
			name: 'still says what the generator wrote',
			file,
			from: 'gut_evidence: low',
			to: 'gut_evidence: To be written.',
			line: 9,
			what: "'gut_evidence' is still to be written",
			mend: 'write it',
			level: 'unfinished'
		},
		{
			name: 'has a bad date',
			file,
			from: 'reviewed: 2026-11-20',
			to: 'reviewed: 20 November',
			line: 11,
			what: "'reviewed': not a date ('20 November')",
			mend: 'write it as 2026-11-20'
		},
		{
			name: 'names an unknown safety note',
			file,
			from: '[ask-first]',
			to: '[ask-frist]',
			line: 10,
			what: "unknown safety note 'ask-frist'",
			mend: "did you mean 'ask-first'?"
		},
		{
			name: 'counts cases by an unknown study',
			file,
			from: 'studies: [smith-2020]',
			to: 'studies: [smit-2020]',
			line: 8,
			what: "unknown study 'smit-2020'",
			mend: "did you mean 'smith-2020'?"
		},
		{
			name: 'has a table cell with an unknown claim',
			file: 'mechanisms/immune-activation.md',
			from: '[c-fibre-eases-redbumps]',
			to: '[c-fibre-eases-redbump]',
			line: 11,
			what: "unknown claim 'c-fibre-eases-redbump'",
			mend: "did you mean 'c-fibre-eases-redbumps'?"
		},
		{
			name: 'mentions an unknown node',
			file: 'stories/pat.md',
			from: '[redbumps, calmer, itch]',
			to: '[redbumps, calmer, itchy]',
			line: 8,
			what: "unknown node 'itchy'",
			mend: "did you mean 'itch'?"
		},
		{
			name: 'is a sign that never says when to see a doctor',
			file: 'signs/bumps-after-meals.md',
			from: 'see_doctor: When they last.\n',
			to: '',
			line: 2,
			what: "missing field 'see_doctor'",
			mend: "add a line 'see_doctor: ...'"
		},
		{
			name: 'is in an unknown family',
			file: 'solutions/fibre.md',
			from: 'family: diet',
			to: 'family: diets',
			line: 8,
			what: "unknown family 'diets'",
			mend: "did you mean 'diet'?"
		},
		{
			name: 'cannot be reached from anywhere',
			file: 'stories/pat.md',
			from: '[[cousin]]',
			to: 'cousin',
			shownIn: 'related/cousin.md',
			line: 2,
			what: "nothing leads to 'cousin'",
			mend: 'link to it from another page with [[cousin]], or add a claim about it',
			level: 'unfinished'
		},
		{
			name: 'says a field twice',
			file: 'skin/itch.md',
			from: 'label: Itch',
			to: 'label: Itch\nlabel: Scratch',
			line: 4,
			what: 'not valid YAML: Map keys must be unique',
			mend: 'keep one of the two and delete the other'
		},
		{
			name: 'has no front matter',
			file: 'horizon/patch.md',
			from: '---\nid: patch',
			to: 'id: patch',
			line: 1,
			what: 'no front matter',
			mend: "start the file with a line '---', then the facts, then another line '---'"
		}
	]);
});
