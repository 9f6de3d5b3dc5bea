/** A wrong copy of the microbe data: each mistake is named with file, line, row and mend. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eachBroken, inCopy } from './broken';
import type { Broken } from './broken';
import { loadContent } from './load';

const file = 'microbes/signatures.json';
const row = (id: string, rest: string) => `"bsdbId": "${id}",\n  ${rest}`;
const caution = '"caution": "Very small group (9).",\n  "pmid": 222';
const aureus = '"name": "Staphylococcus aureus",\n    "rank": "species",\n    "ncbi": 1280';
const fragilis = '"name": "Bacteroides fragilis",\n    "rank": "species",\n    "ncbi": 817';

const cases: readonly Omit<Broken, 'file'>[] = [
	{
		name: 'has an unknown condition',
		from: row('bsdb:222/1/1', '"node": "redbumps"'),
		to: row('bsdb:222/1/1', '"node": "redbump"'),
		line: 90,
		what: "row 3 (bsdb:222/1/1): unknown condition 'redbump'",
		mend: "did you mean 'redbumps'?"
	},
	{
		name: 'has an id twice',
		from: 'bsdb:111/1/2',
		to: 'bsdb:111/1/1',
		line: 46,
		what: 'row 2 (bsdb:111/1/1): the id is used before, in content/microbes/signatures.json, row 1',
		mend: 'take one of the two rows out'
	},
	{
		name: 'has a PMID that is not the one of its id',
		from: '"pmid": 333',
		to: '"pmid": 334',
		line: 140,
		what: 'row 4 (bsdb:333/1/1): the PMID 334 is not the one of its id',
		mend: 'copy both from the export again'
	},
	{
		name: 'has a bad DOI',
		from: '"doi": "10.1000/x333"',
		to: '"doi": "https://doi.org/10.1000/x333"',
		line: 141,
		what: "row 4 (bsdb:333/1/1): 'doi': bad DOI ('https://doi.org/10.1000/x333')",
		mend: 'write it bare, without https://doi.org/, as in 10.1016/j.jaci.2011.10.025'
	},
	{
		name: 'has a tiny group without a caution',
		from: caution,
		to: caution.replace('"Very small group (9)."', 'null'),
		line: 96,
		what: 'row 3 (bsdb:222/1/1): a group of 9 people without a caution',
		mend: 'say that the group is very small (fewer than 10)'
	},
	{
		name: 'has a group of nobody',
		from: '"n1": 9',
		to: '"n1": 0',
		line: 113,
		what: "row 3 (bsdb:222/1/1): 'n1': not a number of people ('0')",
		mend: 'write the group size as in the export'
	},
	{
		name: 'has two ids for one name',
		from: fragilis,
		to: '"name": "Bifidobacterium",\n    "rank": "genus",\n    "ncbi": 817',
		line: 84,
		what: "row 2 (bsdb:111/1/2): 'Bifidobacterium' has the id 817 here and 1678 before",
		mend: 'look the name up in NCBI Taxonomy and write one id'
	},
	{
		name: 'has two names for one id',
		from: aureus,
		to: aureus.replace('1280', '817'),
		line: 125,
		what: "row 3 (bsdb:222/1/1): the id 817 is 'Staphylococcus aureus' (species) here and 'Bacteroides fragilis' (species) before",
		mend: 'look the id up in NCBI Taxonomy and write one name'
	},
	{
		name: 'counts what is no comparison with healthy people',
		from: '"contrast": "treatment",\n  "caseGroup": null,\n  "count": false',
		to: '"contrast": "treatment",\n  "caseGroup": 1,\n  "count": true',
		line: 138,
		what: "row 4 (bsdb:333/1/1): counted, but its contrast is 'treatment'",
		mend: "write 'false': only patients against healthy people are counted"
	},
	{
		name: 'has a misspelt field',
		from: '"journal": "Journal of Bumps",\n  "year": 2020,\n  "design": "case-control",\n  "location": "Finland",\n  "host": "Homo sapiens",\n  "bodySite": "Skin of body"',
		to: '"journal": "Journal of Bumps",\n  "year": 2020,\n  "desing": "case-control",\n  "location": "Finland",\n  "host": "Homo sapiens",\n  "bodySite": "Skin of body"',
		line: 103,
		what: "row 3 (bsdb:222/1/1): unknown field 'desing'",
		mend: "did you mean 'design'?"
	},
	{
		name: 'has another title for the same study',
		from: '"bsdbId": "bsdb:111/1/2",\n  "node": "redbumps",\n  "subtype": null,\n  "siteGroup": "gut",\n  "contrast": "patients-vs-healthy",\n  "caseGroup": 1,\n  "count": true,\n  "caution": null,\n  "pmid": 111,\n  "doi": "10.1000/x111"',
		to: '"bsdbId": "bsdb:111/1/2",\n  "node": "redbumps",\n  "subtype": null,\n  "siteGroup": "gut",\n  "contrast": "patients-vs-healthy",\n  "caseGroup": 1,\n  "count": true,\n  "caution": null,\n  "pmid": 111,\n  "doi": "10.1000/other"',
		line: 55,
		what: 'row 2 (bsdb:111/1/2): another doi than the first row of PMID 111',
		mend: "write '10.1000/x111' in both, or correct the PMID"
	}
];

/** Rows that drop out or change also change what is counted: the README says so too, and rightly. */
const readmeToo = /^microbes\/README/;

describe('a row of microbes', () => {
	for (const broken of cases) {
		it(broken.name, () => {
			inCopy((dir) => {
				const path = join(dir, file);
				const text = readFileSync(path, 'utf8');
				expect(text.split(broken.from)).toHaveLength(2);
				writeFileSync(path, text.replace(broken.from, broken.to));
				const problems = loadContent(dir).problems.filter(
					(p) => !readmeToo.test(p.file.replace('content/', ''))
				);
				expect(problems).toEqual([
					{
						file: `content/${file}`,
						line: broken.line,
						what: broken.what,
						mend: broken.mend,
						level: 'error'
					}
				]);
			});
		});
	}
});

describe('the README of the microbes', () => {
	eachBroken([
		{
			name: 'promises other rows and studies',
			file: 'microbes/README.md',
			from: '4 signatures from 3 studies',
			to: '5 signatures from 3 studies',
			line: 3,
			what: '5 signatures from 3 studies are promised, there are 4 from 3',
			mend: 'copy the data again, or write the figures that are true'
		},
		{
			name: 'counts a cell wrongly',
			file: 'microbes/README.md',
			from: '1 study, 2 rows',
			to: '2 studies, 2 rows',
			line: 7,
			what: "redbumps, gut: '2 studies, 2 rows' is written, the rows say 1 study, 2 rows",
			mend: 'copy the data again, or write the figures that are true'
		},
		{
			name: 'promises others outside',
			file: 'microbes/README.md',
			from: '1 signatures on a condition outside',
			to: '3 signatures on a condition outside',
			line: 3,
			what: '3 signatures outside our conditions are promised, there are 1',
			mend: 'copy the data again, or write the figure that is true'
		}
	]);
});

describe('a file of microbes', () => {
	it('is not JSON', () => {
		inCopy((dir) => {
			const path = join(dir, file);
			writeFileSync(path, readFileSync(path, 'utf8').replace('"year": 2020,\n', '"year": 2020\n'));
			const found = loadContent(dir).problems.filter((p) => p.file.endsWith('signatures.json'));
			expect(found).toHaveLength(1);
			expect(found[0]!.what).toMatch(/^not valid JSON/);
			expect(found[0]!.mend).toMatch(/comma/);
			expect(Math.abs(found[0]!.line - 17)).toBeLessThan(3);
		});
	});

	it('is missing', () => {
		inCopy((dir) => {
			rmSync(join(dir, 'microbes/signatures-other.json'));
			expect(loadContent(dir).problems.map((p) => [p.file, p.what])).toContainEqual([
				'content/microbes/signatures-other.json',
				'this file is missing'
			]);
		});
	});

	it('may be missing with its folder', () => {
		inCopy((dir) => {
			rmSync(join(dir, 'microbes'), { recursive: true });
			expect(loadContent(dir).problems).toEqual([]);
		});
	});
});
