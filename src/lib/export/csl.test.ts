/** Studies to references: nobody is invented, nothing is lost. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../content/load';
import { cslName, cslOf, cslTitle } from './csl';

describe('a name', () => {
	it.each([
		['De Pessemier B', { family: 'De Pessemier', given: 'B.' }],
		['van der Veeken J', { family: 'van der Veeken', given: 'J.' }],
		['deRoos P', { family: 'deRoos', given: 'P.' }],
		["O'Neill CA", { family: "O'Neill", given: 'C. A.' }],
		['Šikić Pogačar M', { family: 'Šikić Pogačar', given: 'M.' }],
		['Kats CJAR', { family: 'Kats', given: 'C. J. A. R.' }],
		['Bath-Hextall F', { family: 'Bath-Hextall', given: 'F.' }],
		['Martin J-P', { family: 'Martin', given: 'J.-P.' }],
		['Smith AB Jr', { family: 'Smith', given: 'A. B.', suffix: 'Jr' }],
		['Øst Å', { family: 'Øst', given: 'Å.' }],
		['Luan', { family: 'Luan' }],
		[
			'NCD Risk Factor Collaboration (NCD-RisC)',
			{ literal: 'NCD Risk Factor Collaboration (NCD-RisC)' }
		],
		['GBD Study Group', { literal: 'GBD Study Group' }]
	])('%s', (author, name) => expect(cslName(author)).toEqual(name));
});

describe('a title', () => {
	it.each([
		['Role of <em>S. aureus</em>', 'Role of <i>S. aureus</i>'],
		['Role of *S. aureus* in', 'Role of <i>S. aureus</i> in'],
		['T<sub>reg</sub> and 10<sup>9</sup>', 'T<sub>reg</sub> and 10<sup>9</sup>'],
		['<p>A <span class="x">B</span></p>', 'A B'],
		['p < 0.05 and q > 3', 'p < 0.05 and q > 3'],
		['2 * 3 * 4', '2 * 3 * 4'],
		['snake_case_name', 'snake_case_name'],
		['NutriNet-Santé  cohort\n', 'NutriNet-Santé cohort']
	])('%s', (title, expected) => expect(cslTitle(title)).toBe(expected));
});

describe('a study', () => {
	const study = {
		id: 'x-2020',
		title: 'T',
		year: 2020,
		journal: 'J',
		doi: '10.1/x',
		pmid: '1',
		pmcid: undefined,
		retracted: undefined
	};

	it('without authors has none, and says so', () => {
		const item = cslOf({ ...study, authors: ['(authors not shown in the record seen; Clinic X)'] });
		expect(item).not.toHaveProperty('author');
		expect(item.note).toBe('Authors not listed in the record read.');
	});

	it('with "et al." has the people listed, and says that there are more', () => {
		const item = cslOf({ ...study, authors: ['Aboud', 'et al.'] });
		expect(item.author).toEqual([{ family: 'Aboud' }]);
		expect(item.note).toBe('More authors than the record read lists.');
	});

	it('that was retracted says when', () => {
		const item = cslOf({
			...study,
			authors: ['Aboud B'],
			retracted: { date: '2024-05-01', reason: 'figures' }
		});
		expect(item.note).toBe('Retracted 2024-05-01.');
	});
});

const { studies } = loadContent('content').content;

it('no study of the collection has "et al.", a placeholder or initials as a family name', () => {
	const wrong = studies
		.flatMap((study) => cslOf(study).author ?? [])
		.map((name) => Object.values(name).join(' '))
		.filter((name) => /et al|others|not (shown|listed)|^(\p{Lu}\. ?)+$/iu.test(name));
	expect(wrong).toEqual([]);
});
