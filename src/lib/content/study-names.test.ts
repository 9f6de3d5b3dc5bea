import { describe, expect, it } from 'vitest';
import { authorsText, studyLabel, studyLabels } from './study-names';

const study = (authors: string[], title = 'A trial', year = 2021, id = 'a') => ({
	id,
	title,
	authors,
	year
});

describe('studyLabel', () => {
	it.each([
		[['De Pessemier B', 'Grine L'], 'De Pessemier 2021'],
		[['van Zuuren EJ'], 'van Zuuren 2021'],
		[['Chen J-Y'], 'Chen 2021'],
		[['Luan', 'et al.'], 'Luan 2021'],
		[['Han-Lee SB'], 'Han-Lee 2021'],
		[['NCD Risk Factor Collaboration (NCD-RisC)'], 'NCD Risk Factor Collaboration 2021']
	])('%j: %s', (authors, label) => {
		expect(studyLabel(study(authors))).toBe(label);
	});

	it('invents nobody: without authors it takes the first words of the title', () => {
		const hidden = ['(authors not shown in the record seen; Hospital de Sabadell, Spain)'];
		const title = 'Lipopolysaccharide-binding protein, and more that would not fit';
		expect(studyLabel(study(hidden, title))).toBe('“Lipopolysaccharide-binding protein…” 2021');
		expect(studyLabel(study(hidden, 'Short title'))).toBe('“Short title” 2021');
	});
});

describe('studyLabels', () => {
	it('tells studies with the same label apart by a letter', () => {
		const labels = studyLabels([
			study(['Chen A'], '', 2021, 'chen-1'),
			study(['Li B'], '', 2021, 'li'),
			study(['Chen C'], '', 2021, 'chen-2')
		]);
		expect(Object.fromEntries(labels)).toEqual({
			'chen-1': 'Chen 2021a',
			'chen-2': 'Chen 2021b',
			li: 'Li 2021'
		});
	});
});

describe('authorsText', () => {
	it.each([
		[['Smith A', 'de Jong B'], 'Smith A, de Jong B'],
		[['Smith A', 'et al.'], 'Smith A and others'],
		[['Authors not shown in the record seen'], 'authors not listed in the record seen'],
		[['(authors not shown in the record seen; Warsaw)'], 'authors not listed in the record seen']
	])('%j: %s', (authors, text) => {
		expect(authorsText(study(authors))).toBe(text);
	});
});
