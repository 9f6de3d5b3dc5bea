import { describe } from 'vitest';
import { eachBroken } from './broken';

const file = 'claims/immune-activation.yaml';
/** The second claim of the file begins on line 20; these words are in it alone. */
const second = { subject: 'subject: calmer', predicate: 'predicate: decreases' };

describe('a broken claim', () => {
	eachBroken([
		{
			name: 'names an unknown subject',
			file,
			from: second.subject,
			to: 'subject: calmerr',
			line: 21,
			what: "unknown node 'calmerr'",
			mend: "did you mean 'calmer'?"
		},
		{
			name: 'names an unknown object',
			file,
			from: 'object: redbumps',
			to: 'object: red-bumps',
			line: 4,
			what: "unknown node 'red-bumps'",
			mend: "did you mean 'redbumps'?"
		},
		{
			name: 'names a node that resembles nothing',
			file,
			from: 'subject: fibre',
			to: 'subject: moonlight-on-water',
			line: 2,
			what: "unknown node 'moonlight-on-water'",
			mend: 'add the node, or name one that exists'
		},
		{
			name: 'joins a node to itself',
			file,
			from: second.subject,
			to: 'subject: itch',
			line: 23,
			what: 'a claim joins a node to itself',
			mend: 'name two different nodes'
		},
		{
			name: 'names an unknown study',
			file,
			from: '    - id: smith-2020',
			to: '    - id: smith-2021',
			line: 16,
			what: "unknown study 'smith-2021'",
			mend: "did you mean 'smith-2020'?"
		},
		{
			name: 'lists a study twice',
			file,
			from: '    - id: jones-2019\n      stance: mixed',
			to: '    - id: smith-2020\n      stance: mixed',
			line: 18,
			what: "'smith-2020' is listed twice",
			mend: 'keep it once'
		},
		{
			name: 'has no study and is not untested',
			file: 'claims/route-unknown.yaml',
			from: 'draw: untested',
			to: 'draw: arrow',
			line: 15,
			what: "claim 'c-worry-gut-wall' has no study",
			mend: "list at least one study with its stance, or write 'draw: untested'"
		},
		{
			name: 'has an unknown stance',
			file,
			from: 'stance: mixed',
			to: 'stance: mixt',
			line: 19,
			what: "unknown stance 'mixt'",
			mend: "did you mean 'mixed'?"
		},
		{
			name: 'has an unknown certainty',
			file,
			from: 'certainty: low',
			to: 'certainty: quite',
			line: 12,
			what: "unknown certainty 'quite'",
			mend: 'use one of: very-low, low, moderate, high'
		},
		{
			name: 'has an unknown predicate',
			file,
			from: second.predicate,
			to: 'predicate: decrease',
			line: 22,
			what: "unknown predicate 'decrease'",
			mend: "did you mean 'decreases'?"
		},
		{
			name: 'has an unknown setting',
			file,
			from: 'setting: treatment',
			to: 'setting: treatmant',
			line: 7,
			what: "unknown setting 'treatmant'",
			mend: "did you mean 'treatment'?"
		},
		{
			name: 'has an unknown species',
			file,
			from: 'species: animal',
			to: 'species: animals',
			line: 33,
			what: "unknown species 'animals'",
			mend: "did you mean 'animal'?"
		},
		{
			name: 'has an unknown basis',
			file,
			from: 'basis: animal-experiment',
			to: 'basis: mouse-experiment',
			line: 27,
			what: "unknown basis 'mouse-experiment'",
			mend: 'use one of: experiment-in-people, genetic, observational, review-opinion, animal-experiment, cell-experiment'
		},
		{
			name: 'has an unknown way of drawing',
			file: 'claims/route-unknown.yaml',
			from: 'draw: untested',
			to: 'draw: untestd',
			line: 9,
			what: "unknown draw 'untestd'",
			mend: "did you mean 'untested'?"
		},
		{
			name: 'has a sign that does not follow',
			file,
			from: 'sign: lowers\n  statement: In one trial',
			to: 'sign: raises\n  statement: In one trial',
			line: 10,
			what: "the sign 'raises' does not follow from 'improves', 'experiment-in-people' and an object that is good when low",
			mend: "write 'sign: lowers'"
		},
		{
			name: 'improves what is neither good nor bad',
			file: 'claims/route-unknown.yaml',
			from: 'object: gut-wall',
			to: 'object: calmer',
			line: 3,
			what: "'worsens' has no meaning for 'calmer', which is neither good nor bad",
			mend: "use 'increases' or 'decreases'"
		},
		{
			name: 'is surer than mice allow',
			file,
			from: 'certainty: very-low\n  why: Mice only',
			to: 'certainty: moderate\n  why: Mice only',
			line: 31,
			what: "certainty 'moderate' for a claim that nobody tested in people",
			mend: "write 'certainty: very-low'; it is about people"
		},
		{
			name: 'rests on a retracted study',
			file: 'evidence/smith-2020.yaml',
			from: 'limits: Small',
			to: 'retracted: { date: 2026-01-02, reason: Made-up data }\nlimits: Small',
			shownIn: file,
			line: 16,
			what: "rests on 'smith-2020', which was retracted",
			mend: 'judge the claim again without it',
			level: 'warning'
		},
		{
			name: 'is in the file of another mechanism',
			file,
			from: 'mechanism: immune-activation\n  direction: gut-to-skin\n  setting: mechanism',
			to: 'mechanism: none\n  direction: gut-to-skin\n  setting: mechanism',
			line: 24,
			what: "a claim of 'none' in the file of 'immune-activation'",
			mend: "move it to claims/route-unknown.yaml, or write 'mechanism: immune-activation'"
		},
		{
			name: 'misspells a field, which is said once',
			file,
			from: 'certainty: low',
			to: 'certanty: low',
			line: 12,
			what: "unknown field 'certanty'",
			mend: "did you mean 'certainty'?"
		},
		{
			name: 'lacks a field',
			file,
			from: '  why: Mice only\n',
			to: '',
			line: 20,
			what: "missing field 'why'",
			mend: "add a line 'why: ...'"
		},
		{
			name: 'leaves a field empty',
			file,
			from: 'why: Mice only',
			to: 'why:',
			line: 32,
			what: "nothing is written after 'why:'",
			mend: "write it, or delete the line if 'why' is not needed"
		},
		{
			name: 'has an id without its prefix',
			file,
			from: 'id: c-calmer-itch',
			to: 'id: calmer-itch',
			line: 20,
			what: "'id': a claim's id starts with 'c-' ('calmer-itch')",
			mend: "put 'c-' before it"
		},
		{
			name: 'has an id that is taken',
			file: 'claims/route-unknown.yaml',
			from: 'id: c-worry-gut-wall',
			to: 'id: c-calmer-itch',
			shownIn: 'claims/route-unknown.yaml',
			line: 1,
			what: "the id 'c-calmer-itch' is already used in content/claims/immune-activation.yaml:20",
			mend: 'give this one an id of its own'
		}
	]);
});
