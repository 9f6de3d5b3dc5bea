import { describe, expect, it } from 'vitest';
import { CONTENT_OK } from './broken';
import type { Content } from './content';
import { loadContent } from './load';
import { formatReading, gradeOf, readingGrades } from './readability';

const { content } = loadContent(CONTENT_OK);
const one = (prose: string): Content => ({
	...content,
	nodes: content.nodes.map((n) => ({ ...n, prose: n.id === 'itch' ? prose : '' })),
	horizon: [],
	pages: []
});
const gradeOfProse = (prose: string) => readingGrades(one(prose)).rows[0]?.grade ?? NaN;

describe('gradeOf', () => {
	it('is the Flesch-Kincaid grade', () => {
		// 6 words, 1 sentence, 6 syllables.
		expect(gradeOf('The cat sat on the mat.').grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
	});

	it('rises with longer words and with longer sentences', () => {
		const easy = gradeOf('We ate. We slept.').grade;
		expect(gradeOf('We ate and we slept.').grade).toBeGreaterThan(easy);
		expect(gradeOf('Individuals ingested. Individuals hibernated.').grade).toBeGreaterThan(easy);
	});
});

describe('readingGrades', () => {
	const plain = 'The cat sat on the mat.';

	it('does not count citations, headings or marks', () => {
		const grade = gradeOfProse(plain);
		expect(gradeOfProse('The **cat** sat on the mat [@c-calmer-itch].')).toBeCloseTo(grade, 5);
		expect(gradeOfProse(`## Incomprehensibility of felines\n\n${plain}`)).toBeCloseTo(grade, 5);
	});

	it('counts the words of a link, not its id', () => {
		expect(gradeOfProse('The [[gut-wall|cat]] sat on the mat.')).toBeCloseTo(
			gradeOfProse(plain),
			5
		);
	});

	it('does not count names of diseases and glossary terms', () => {
		const grade = gradeOfProse('The thing sat on the mat.');
		expect(gradeOfProse('The redbumps sat on the mat.')).toBeCloseTo(grade, 5);
		expect(gradeOfProse('The randomised trial sat on the mat.')).toBeCloseTo(grade, 5);
		expect(gradeOfProse('The [[placebo]] sat on the mat.')).toBeCloseTo(grade, 5);
	});

	it('takes each item of a list for a sentence', () => {
		expect(gradeOfProse('- the cat\n- the mat')).toBeCloseTo(gradeOf('The cat. The mat.').grade, 5);
	});

	it('says which page is too hard, and where to start', () => {
		const hard =
			'Multidisciplinary investigations of immunological dysregulation characteristically necessitate extraordinarily sophisticated methodologies.';
		const { problems, median } = readingGrades(one(hard));
		expect(median).toBeGreaterThan(12);
		expect(problems).toHaveLength(2);
		expect(problems[0]).toMatchObject({
			file: expect.stringMatching(/skin\/itch\.md$/),
			line: 1,
			level: 'unfinished'
		});
		expect(problems[0]?.what).toMatch(/^reading grade \d+\.\d, above 12$/);
		expect(problems[0]?.mend).toContain('"Multidisciplinary investigations of immunological');
		expect(problems[1]?.what).toMatch(/^the median reading grade is/);
	});

	it('prints the hardest page last', () => {
		const reading = readingGrades(content);
		const grades = reading.rows.map((r) => r.grade);
		expect(grades).toEqual([...grades].sort((a, b) => a - b));
		const lines = formatReading(reading).split('\n');
		expect(lines.at(-2)).toContain(reading.rows.at(-1)?.file);
		expect(lines.at(-1)).toContain('median');
	});
});
