import { describe, expect, it } from 'vitest';
import { eachBroken, loadBroken, problemOf } from './broken';

const study = 'evidence/smith-2020.yaml';
/** A second effect in the group of the first. */
const secondRow = (measure: string, nullValue: number, better: string) =>
	[
		'    group: bump-count',
		'  - outcome: bumps at week 12',
		`    measure: ${measure}`,
		'    estimate: 1',
		'    ci_low: 0.5',
		'    ci_high: 2',
		'    comparison: fibre vs placebo',
		'    about: redbumps',
		'    exposure: fibre',
		'    kind: effect',
		`    null_value: ${nullValue}`,
		`    better_when: ${better}`,
		'    group: bump-count'
	].join('\n');

describe('broken outcomes', () => {
	eachBroken([
		{
			name: 'no title',
			file: 'outcomes.yaml',
			from: '  title: Bumps on the skin\n',
			to: '',
			line: 1,
			what: "missing field 'title'",
			mend: "add a line 'title: ...'"
		},
		{
			name: 'a name for no group',
			file: 'outcomes.yaml',
			from: 'title: Bumps on the skin',
			to: 'title: Bumps on the skin\n- id: itch-score\n  title: Itch',
			line: 3,
			what: "no effect is in the group 'itch-score'",
			mend: 'delete it',
			level: 'warning'
		},
		{
			name: 'two effects of one group that are better in different directions',
			file: study,
			from: '    group: bump-count',
			to: secondRow('MD', 0, 'higher'),
			line: 38,
			what: "'better_when' is higher, but lower for the same group in content/evidence/smith-2020.yaml:26",
			mend: 'correct one of them, or give this row a group of its own'
		}
	]);

	it('an effect of a group without a name, and a name without effects', () => {
		const change = { file: study, from: 'group: bump-count', to: 'group: itch-score' };
		expect(loadBroken(change).problems).toEqual([
			problemOf({
				...change,
				name: '',
				line: 27,
				what: "the group 'itch-score' has no name in outcomes.yaml",
				mend: "add it there: '- id: itch-score' and a 'title'"
			}),
			problemOf({
				...change,
				name: '',
				shownIn: 'outcomes.yaml',
				line: 1,
				what: "no effect is in the group 'bump-count'",
				mend: 'delete it',
				level: 'warning'
			})
		]);
	});

	it('a ratio and a difference never share a plot', () => {
		const change = { file: study, from: '    group: bump-count', to: secondRow('OR', 1, 'lower') };
		const wrong = (line: number, what: string) =>
			problemOf({
				...change,
				name: '',
				line,
				what,
				mend: 'correct one of them, or give this row a group of its own'
			});
		const where = 'for the same group in content/evidence/smith-2020.yaml';
		expect(loadBroken(change).problems).toEqual([
			wrong(29, `'measure' is OR, but MD ${where}:17`),
			wrong(37, `'null_value' is 1, but 0 ${where}:25`)
		]);
	});
});
