import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eachBroken, inCopy } from './broken';
import { loadContent } from './load';
import type { Problem } from './problems';

const file = 'conditions/redbumps.md';
const noise = 'The [[placebo]] did nothing.';

describe('broken prose', () => {
	eachBroken([
		{
			name: 'cites a claim that does not exist',
			file,
			from: 'lowers it [@c-fibre-eases-redbumps]',
			to: 'lowers it [@c-fibre-eases-redbump]',
			line: 15,
			what: "a citation to nothing: 'c-fibre-eases-redbump'",
			mend: "did you mean 'c-fibre-eases-redbumps'?"
		},
		{
			name: 'cites a study that does not exist, second in a mark',
			file,
			from: 'shows [@jones-2019]',
			to: 'shows [@smith-2020; @jones-2018]',
			line: 16,
			what: "a citation to nothing: 'jones-2018'",
			mend: "did you mean 'jones-2019'?"
		},
		{
			name: 'links to a node that does not exist',
			file,
			from: '[[gut-wall|the gut wall]]',
			to: '[[gut-wal|the gut wall]]',
			line: 16,
			what: "a link to nothing: 'gut-wal'",
			mend: "did you mean 'gut-wall'?"
		},
		{
			name: 'links to a glossary term that does not exist',
			file,
			from: 'did nothing.',
			to: 'did nothing, says [[placebos]].',
			line: 20,
			what: "a link to nothing: 'placebos'",
			mend: "did you mean 'placebo'?"
		},
		{
			name: 'types a figure that can be counted',
			file,
			from: 'did nothing.',
			to: 'did nothing. Our collection has 265 studies.',
			line: 20,
			what: "a figure of the collection is typed: '265 studies'",
			mend: 'write a mark that counts, such as [#links], or cite the study it comes from'
		},
		{
			name: 'leaves a link open',
			file,
			from: noise,
			to: 'The [[placebo] did nothing.',
			line: 20,
			what: "'[[' is opened and not closed",
			mend: "close it with ']]'"
		},
		{
			name: 'holds HTML',
			file,
			from: noise,
			to: 'The [[placebo]] did<br> nothing.',
			line: 20,
			what: "HTML or '<' in prose",
			mend: 'use Markdown, or write "less than"'
		},
		{
			name: 'holds a brace',
			file,
			from: noise,
			to: 'The [[placebo]] did {nothing.',
			line: 20,
			what: "a brace '{' in prose",
			mend: 'use round brackets'
		},
		{
			name: 'begins its headings at the first level',
			file,
			from: '## What helps',
			to: '# What helps',
			line: 18,
			what: "a heading of the first level: '#'",
			mend: "start headings at '##'"
		},
		{
			name: 'is too long',
			file,
			from: noise,
			to: `${noise} ${'word '.repeat(200).trim()}`,
			line: 15,
			what: 'the prose has 372 words, more than 350',
			mend: 'cut at least 22 words'
		},
		{
			name: 'says what lowers what without a source',
			file,
			from: noise,
			to: `${noise}\nSwimming lowers the number of bumps.`,
			line: 21,
			what: "'lowers' in a paragraph without a citation",
			mend: 'cite the claim or study before the full stop, as in [@c-...], or say that it is untested',
			level: 'warning'
		}
	]);

	const rewritten = (prose: string): readonly Problem[] =>
		inCopy((dir) => {
			const path = join(dir, 'horizon/patch.md');
			const facts = readFileSync(path, 'utf8').split('---\n').slice(0, 2);
			writeFileSync(path, [...facts, `\n${prose}\n`].join('---\n'));
			return loadContent(dir).problems;
		});

	it('is too short', () => {
		expect(rewritten('## A heading\n\nOne, two, three.')).toEqual([
			{
				file: 'content/horizon/patch.md',
				line: 10,
				what: 'the prose has 5 words, fewer than 60',
				mend: 'write at least 55 more',
				level: 'unfinished'
			}
		]);
	});

	it.each(['', 'Prose to be written.'])('is not there yet: %j', (prose) => {
		expect(rewritten(prose)).toEqual([
			{
				file: 'content/horizon/patch.md',
				line: prose === '' ? 9 : 10,
				what: 'no prose yet',
				mend: 'write it',
				level: 'unfinished'
			}
		]);
	});
});
