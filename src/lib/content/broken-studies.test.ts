import { describe } from 'vitest';
import { eachBroken } from './broken';

const file = 'evidence/smith-2020.yaml';

describe('a broken study', () => {
	eachBroken([
		{
			name: 'gives its DOI as an address',
			file,
			from: 'doi: 10.1000/redbumps.1',
			to: 'doi: https://doi.org/10.1000/redbumps.1',
			line: 8,
			what: "'doi': bad DOI ('https://doi.org/10.1000/redbumps.1')",
			mend: 'write it bare, without https://doi.org/, as in 10.3390/microorganisms9020353'
		},
		{
			name: 'gives a PMID with letters',
			file,
			from: 'pmid: "12345678"',
			to: 'pmid: PMID12345678',
			line: 9,
			what: "'pmid': bad PMID ('PMID12345678')",
			mend: 'write its digits only, between quotes, as in "31504363"'
		},
		{
			name: 'gives a PMID without quotes',
			file,
			from: 'pmid: "12345678"',
			to: 'pmid: 12345678',
			line: 9,
			what: "'pmid' is a number, not text",
			mend: 'put it between quotes: "12345678"'
		},
		{
			name: 'gives neither DOI nor PMID',
			file: 'evidence/jones-2019.yaml',
			from: 'pmid: "23456789"\n',
			to: '',
			line: 1,
			what: 'a study with neither a DOI nor a PMID',
			mend: 'add one from its record; a study that nobody can look up cannot be cited'
		},
		{
			name: 'has the PMID of another study',
			file,
			from: '12345678',
			to: '23456789',
			line: 9,
			what: 'the same pmid as in content/evidence/jones-2019.yaml',
			mend: 'keep one of the two studies, or correct the number'
		},
		{
			name: 'has an unknown design',
			file,
			from: 'design: rct',
			to: 'design: rtc',
			line: 10,
			what: "unknown design 'rtc'",
			mend: "did you mean 'rct'?"
		},
		{
			name: 'has an unknown species',
			file,
			from: 'species: [human]',
			to: 'species: [humans]',
			line: 11,
			what: "unknown species 'humans'",
			mend: "did you mean 'human'?"
		},
		{
			name: 'has a year that is text',
			file,
			from: 'year: 2020',
			to: 'year: "2020"',
			line: 6,
			what: "'year' is text, not a number",
			mend: 'write digits only, without quotes'
		},
		{
			name: 'gives its authors as one text',
			file,
			from: 'authors:\n  - Smith A\n  - de Jong B',
			to: 'authors: Smith A',
			line: 3,
			what: "'authors' is text, not a list",
			mend: 'write it as a list: [Smith A]'
		},
		{
			name: 'pools although it is no review',
			file,
			from: 'design: rct',
			to: 'design: rct\npools: trials',
			line: 11,
			what: "'pools' in a rct",
			mend: 'delete it; only reviews pool other studies'
		},
		{
			name: 'measures a node that does not exist',
			file,
			from: 'about: redbumps',
			to: 'about: redbump',
			line: 22,
			what: "unknown node 'redbump'",
			mend: "did you mean 'redbumps'?"
		},
		{
			name: 'exposes to a node that does not exist',
			file,
			from: 'exposure: fibre',
			to: 'exposure: fiber',
			line: 23,
			what: "unknown node 'fiber'",
			mend: "did you mean 'fibre'?"
		},
		{
			name: 'has a row of an unknown kind',
			file,
			from: 'kind: effect',
			to: 'kind: effekt',
			line: 24,
			what: "unknown kind 'effekt'",
			mend: "did you mean 'effect'?"
		},
		{
			name: 'has an unknown measure',
			file,
			from: 'measure: MD',
			to: 'measure: mean difference',
			line: 17,
			what: "unknown measure 'mean difference'",
			mend: 'use one of: OR, RR, HR, MD, SMD, beta, percent, other'
		},
		{
			name: 'has an interval with one end',
			file,
			from: '    ci_high: -2\n',
			to: '',
			line: 16,
			what: 'an interval with one end',
			mend: 'give both ci_low and ci_high, or neither'
		},
		{
			name: 'has an estimate outside its interval',
			file,
			from: 'estimate: -4',
			to: 'estimate: 4',
			line: 18,
			what: 'the estimate 4 is outside its interval -6 to -2',
			mend: 'check the three numbers against the record'
		},
		{
			name: 'has an effect without a null value',
			file,
			from: 'null_value: 0',
			to: 'null_value: null',
			line: 24,
			what: 'an effect without an interval or a null value',
			mend: "add them, or write 'kind: other'"
		},
		{
			name: 'is retracted without a reason',
			file,
			from: 'limits: Small',
			to: 'retracted: { date: 2026-01-02 }\nlimits: Small',
			line: 28,
			what: "missing field 'reason'",
			mend: "add a line 'reason: ...'"
		},
		{
			name: 'is one trial with a study that does not exist',
			file,
			from: 'limits: Small',
			to: 'same_trial_as: jones-2020\nlimits: Small',
			line: 28,
			what: "unknown study 'jones-2020'",
			mend: "did you mean 'jones-2019'?"
		},
		{
			name: 'misspells a field of a row',
			file,
			from: 'comparison:',
			to: 'comparisn:',
			line: 21,
			what: "unknown field 'comparisn'",
			mend: "did you mean 'comparison'?"
		}
	]);
});
