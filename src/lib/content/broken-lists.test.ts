import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eachBroken, inCopy, loadBroken, problemOf } from './broken';
import type { Broken } from './broken';
import { loadContent } from './load';
import type { Problem } from './problems';

describe('a broken list', () => {
	eachBroken([
		{
			name: 'has a glossary term with an id of another thing',
			file: 'glossary.yaml',
			from: '- id: randomised-trial',
			to: '- id: itch',
			line: 6,
			what: "the id 'itch' is already used in content/skin/itch.md:2",
			mend: 'give this one an id of its own'
		},
		{
			name: 'has a name that belongs to another term',
			file: 'glossary.yaml',
			from: 'randomised trials, RCT',
			to: 'randomised trials, Placebo',
			line: 8,
			what: "'Placebo' already belongs to the term 'placebo'",
			mend: 'keep it in one place'
		},
		{
			name: 'has a glossary term with an unknown page',
			file: 'glossary.yaml',
			from: 'node: fibre',
			to: 'node: fibres',
			line: 10,
			what: "unknown node 'fibres'",
			mend: "did you mean 'fibre'?"
		},
		{
			name: 'has a glossary term with an unknown source',
			file: 'glossary.yaml',
			from: 'cites: [smith-2020]',
			to: 'cites: [smith-2002]',
			line: 5,
			what: "unknown claim or study 'smith-2002'",
			mend: "did you mean 'smith-2020'?"
		},
		{
			name: 'has a glossary term that no page uses',
			file: 'pages/about.md',
			from: 'randomised trial',
			to: 'fair test',
			shownIn: 'glossary.yaml',
			line: 6,
			what: "no page uses the term 'randomised-trial'",
			mend: 'use it, give it the spelling that pages use as an alias, or delete it',
			level: 'warning'
		},
		{
			name: 'has a safety note that cites nothing',
			file: 'safety.yaml',
			from: 'text: Ask a doctor first.',
			to: 'text: Ask a doctor first [@c-ask].',
			line: 3,
			what: "a citation to nothing: 'c-ask'",
			mend: 'cite a claim or study that exists'
		},
		{
			name: 'has a check with an unknown verdict',
			file: 'checks/k-fibre-cures.yaml',
			from: 'verdict: exaggerated',
			to: 'verdict: exagerated',
			line: 3,
			what: "unknown verdict 'exagerated'",
			mend: "did you mean 'exaggerated'?"
		},
		{
			name: 'has a check that cites a claim that does not exist',
			file: 'checks/k-fibre-cures.yaml',
			from: '[@c-fibre-eases-redbumps]',
			to: '[@c-fibre-ease-redbumps]',
			line: 4,
			what: "a citation to nothing: 'c-fibre-ease-redbumps'",
			mend: "did you mean 'c-fibre-eases-redbumps'?"
		},
		{
			name: 'has a check with an unknown fact',
			file: 'checks/k-fibre-cures.yaml',
			from: '[f-gut-long]',
			to: '[f-gut-length]',
			line: 7,
			what: "unknown fact 'f-gut-length'",
			mend: "did you mean 'f-gut-long'?"
		},
		{
			name: 'has a fact with an unknown study',
			file: 'facts.yaml',
			from: 'study: smith-2020',
			to: 'study: smith-1920',
			line: 3,
			what: "unknown study 'smith-1920'",
			mend: "did you mean 'smith-2020'?"
		},
		{
			name: 'has a definition with an unknown study',
			file: 'definitions.yaml',
			from: '[smith-2020]',
			to: '[smith-2020, jones]',
			line: 3,
			what: "unknown study 'jones'",
			mend: 'add the study, or name one that exists'
		},
		{
			name: 'has a gap about an unknown node',
			file: 'gaps.yaml',
			from: '[worry]',
			to: '[wory]',
			line: 2,
			what: "unknown node 'wory'",
			mend: "did you mean 'worry'?"
		},
		{
			name: 'has a driver in no group',
			file: 'site.yaml',
			from: 'nodes: [worry]',
			to: 'nodes: []',
			line: 5,
			what: "driver 'worry' is in no group",
			mend: 'add it to the nodes of one group, or it cannot be reached from the overview',
			level: 'unfinished'
		},
		{
			name: 'has a driver in two groups',
			file: 'site.yaml',
			from: 'families:',
			to: '  - { id: more, label: More, nodes: [worry] }\nfamilies:',
			line: 9,
			what: "driver 'worry' is already in the group 'mind'",
			mend: 'keep it in one group'
		},
		{
			name: 'has a group with something that is no driver',
			file: 'site.yaml',
			from: 'nodes: [worry]',
			to: 'nodes: [worry, fibre]',
			line: 8,
			what: "'fibre' is a solution, not a driver",
			mend: 'name a driver'
		},
		{
			name: 'has a family without a label',
			file: 'site.yaml',
			from: '  - { id: track, label: Track }\n',
			to: '',
			line: 9,
			what: "the family 'track' has no label",
			mend: "add '- id: track' with a label"
		},
		{
			name: 'sends an old address nowhere',
			file: 'renames.yaml',
			from: 'to: /conditions/redbumps',
			to: 'to: /condition/redbumps',
			line: 2,
			what: "no page has the address '/condition/redbumps'",
			mend: "did you mean '/conditions/redbumps'?"
		},
		{
			name: 'renames a page that exists',
			file: 'renames.yaml',
			from: 'from: /conditions/red-bumps',
			to: 'from: /skin/itch',
			line: 1,
			what: "'/skin/itch' is a page, so it cannot also be an old address",
			mend: 'delete this entry, or rename the page'
		},
		{
			name: 'is not a list',
			file: 'gaps.yaml',
			from: '- text: Nobody has looked at worry.\n  nodes: [worry]',
			to: 'text: Nobody has looked at worry.',
			line: 1,
			what: 'this file is not a list',
			mend: "start each item with '- ' at the beginning of a line"
		},
		{
			name: 'is not YAML',
			file: 'facts.yaml',
			from: 'text: The gut is long.',
			to: 'text: The gut: it is long.',
			line: 2,
			what: 'not valid YAML: Nested mappings are not allowed in compact mappings',
			mend: 'put text that holds a colon, a # or a quote between double quotes, and check the spaces at the start of the line'
		}
	]);
});

describe('a file in the wrong place', () => {
	const after = (change: (dir: string) => void): readonly Problem[] =>
		inCopy((dir) => {
			change(dir);
			return loadContent(dir).problems;
		});

	it('is in a misspelt folder', () => {
		expect(after((dir) => mkdirSync(join(dir, 'condition')))).toEqual([
			{
				file: 'content/condition',
				line: 1,
				what: "unknown folder 'condition'",
				mend: "did you mean 'conditions'?",
				level: 'error'
			}
		]);
	});

	it('has the wrong ending', () => {
		expect(after((dir) => writeFileSync(join(dir, 'evidence/lee-2021.yml'), ''))).toEqual([
			{
				file: 'content/evidence/lee-2021.yml',
				line: 1,
				what: "a file of the wrong kind in 'evidence/'",
				mend: "files here end in '.yaml'; rename or move it",
				level: 'error'
			}
		]);
	});

	it('is a claims file of no mechanism', () => {
		expect(after((dir) => writeFileSync(join(dir, 'claims/imune-activation.yaml'), '[]'))).toEqual([
			{
				file: 'content/claims/imune-activation.yaml',
				line: 1,
				what: "'imune-activation' is not a mechanism",
				mend: "did you mean 'immune-activation'?",
				level: 'error'
			}
		]);
	});

	it('is missing', () => {
		const file = 'mechanisms/barrier-cross-talk.md';
		expect(after((dir) => rmSync(join(dir, file)))).toEqual([
			{
				file: `content/${file}`,
				line: 1,
				what: "the mechanism 'barrier-cross-talk' has no page",
				mend: 'restore this file',
				level: 'error'
			}
		]);
	});
});

describe('many mistakes at once', () => {
	const broken: readonly Broken[] = [
		{
			name: '',
			file: 'claims/immune-activation.yaml',
			from: 'subject: calmer',
			to: 'subject: calmerr',
			line: 21,
			what: "unknown node 'calmerr'",
			mend: "did you mean 'calmer'?"
		},
		{
			name: '',
			file: 'claims/immune-activation.yaml',
			from: 'why: Mice only',
			to: 'why:',
			line: 32,
			what: "nothing is written after 'why:'",
			mend: "write it, or delete the line if 'why' is not needed"
		},
		{
			name: '',
			file: 'conditions/redbumps.md',
			from: 'good_when: low',
			to: 'good_when: lo',
			line: 5,
			what: "unknown good_when 'lo'",
			mend: "did you mean 'low'?"
		},
		{
			name: '',
			file: 'conditions/redbumps.md',
			from: '[@jones-2019]',
			to: '[@jones-2019-b]',
			line: 16,
			what: "a citation to nothing: 'jones-2019-b'",
			mend: "did you mean 'jones-2019'?"
		},
		{
			name: '',
			file: 'evidence/smith-2020.yaml',
			from: 'design: rct',
			to: 'design: rtc',
			line: 10,
			what: "unknown design 'rtc'",
			mend: "did you mean 'rct'?"
		}
	];

	it('are all reported, and none hides another or brings others with it', () => {
		const { problems } = loadBroken(...broken);
		expect(problems).toEqual(broken.map(problemOf));
	});

	it('leave a content without anything that points to nothing', () => {
		const { content } = loadBroken(...broken);
		const nodes = new Set(content.nodes.map((n) => n.id));
		expect(content.nodes.length).toBeGreaterThan(5);
		for (const claim of content.claims) {
			expect(nodes).toContain(claim.subject);
			expect(nodes).toContain(claim.object);
		}
	});
});
