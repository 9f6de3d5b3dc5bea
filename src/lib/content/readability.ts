/** How hard our prose is to read: a Flesch-Kincaid grade for every page. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Content, ContentNode, Written } from './content';
import type { Problem } from './problems';
import { inlineLabel, termFinder } from './prose.js';
import { blocksOf, plainWords, sentencesOf } from './prose-text';
import { STUB_PROSE } from './words';

/** What the median page may need, and what any page may: years at school, roughly. */
export const MEDIAN_GRADE = 9;
export const WORST_GRADE = 12;

export interface ReadingRow {
	readonly file: string;
	readonly grade: number;
	readonly words: number;
	/** The sentence to shorten first. */
	readonly longest: string;
}

export interface Reading {
	/** Easiest first. */
	readonly rows: readonly ReadingRow[];
	readonly median: number;
	readonly problems: readonly Problem[];
}

/** Stands in for names that a reader meets as one known thing: one word, one syllable. */
const NEUTRAL = 'thing';

/** Grades every page that has prose. Names of diseases and glossary terms do not count. */
export function readingGrades(content: Content): Reading {
	const simplify = namesOut(content);
	const names = new Map(content.nodes.map((n) => [n.id, inlineLabel(n.label, n.quantity)]));
	const terms = new Map(content.glossary.map((t) => [t.id, t.term]));
	const nameOf = (id: string) => names.get(id) ?? terms.get(id) ?? id.replace(/-/g, ' ');
	const written: Written[] = [
		...content.nodes,
		...content.horizon,
		...content.pages,
		...content.lessons.map(withNotes)
	];
	const rows = written
		.filter(({ prose }) => prose !== '' && prose !== STUB_PROSE)
		.map(({ file, prose }) => ({ file, ...gradeOf(simplify(plainSentences(prose, nameOf))) }))
		.filter((row) => Number.isFinite(row.grade))
		.sort((a, b) => a.grade - b.grade || (a.file < b.file ? -1 : 1));
	const median = medianOf(rows.map((r) => r.grade));
	return { rows, median, problems: readingProblems(rows, median) };
}

/** A lesson is read in full: its words, what the teacher says, and the questions. */
const withNotes = ({ file, prose, steps, quiz }: Content['lessons'][number]): Written => ({
	file,
	prose: [prose, ...steps.flatMap((s) => s.notes), ...quiz.flatMap((q) => [q.ask, q.why])].join(
		'\n\n'
	)
});

/** Body text without headings; each block ends in a full stop, so that lists count as sentences. */
function plainSentences(prose: string, nameOf: (id: string) => string): string {
	return blocksOf(prose)
		.filter((b) => b.kind === 'text')
		.map((b) => plainWords(b.text, nameOf).trim().replace(/\s+/g, ' '))
		.map((text) => (/[.!?]["')\]]*$/.test(text) ? text : `${text}.`))
		.join('\n');
}

function namesOut(content: Content): (text: string) => string {
	const diseases = content.nodes.filter(isDisease).map((n) => ({
		id: n.id,
		term: n.label.replace(/\s*\(.*\)$/, ''),
		aliases: n.aliases
	}));
	// One finder over both lists, so that the longest name wins whichever list it is from.
	const find = termFinder([...diseases, ...content.glossary]);
	return (text) => find(text, () => NEUTRAL);
}

const isDisease = (node: ContentNode): boolean =>
	node.kind === 'condition' || node.kind === 'related-condition';

/** The grade of plain text, one block a line. */
export function gradeOf(text: string): Omit<ReadingRow, 'file'> {
	const sentences = text.split('\n').flatMap(sentencesOf);
	const words = sentences.map(wordsOf);
	const all = words.flat();
	const longest = sentences.reduce(
		(a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a),
		sentences[0] ?? ''
	);
	return {
		grade: fleschKincaid({
			sentence: sentences.length,
			word: all.length,
			syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
		}),
		words: all.length,
		longest
	};
}

const wordsOf = (sentence: string): string[] =>
	sentence.split(/[\s/–—-]+/).filter((w) => /[\p{L}\p{N}]/u.test(w));

function medianOf(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const high = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

function readingProblems(rows: readonly ReadingRow[], median: number): Problem[] {
	const hard = rows.filter((r) => r.grade > WORST_GRADE);
	const problems: Problem[] = hard.map((row) => ({
		file: row.file,
		line: 1,
		what: `reading grade ${row.grade.toFixed(1)}, above ${WORST_GRADE}`,
		mend: `use shorter words and sentences; start with "${opening(row.longest)}"`,
		level: 'unfinished'
	}));
	const worst = rows.at(-1);
	if (median > MEDIAN_GRADE && worst) {
		problems.push({
			file: worst.file,
			line: 1,
			what: `the median reading grade is ${median.toFixed(1)}, above ${MEDIAN_GRADE}`,
			mend: 'simplify the pages at the end of the table; this one is the hardest',
			level: 'unfinished'
		});
	}
	return problems;
}

const opening = (sentence: string): string =>
	sentence.length > 60 ? `${sentence.slice(0, 57)}...` : sentence;

/** The table as text, worst last, where a terminal leaves the eye. */
export function formatReading({ rows, median }: Reading): string {
	const lines = rows.map(
		(r) => `${r.grade.toFixed(1).padStart(6)}  ${String(r.words).padStart(5)}  ${r.file}`
	);
	return [
		' grade  words  page',
		...lines,
		`Reading grade: median ${median.toFixed(1)} (at most ${MEDIAN_GRADE}), worst ${(rows.at(-1)?.grade ?? 0).toFixed(1)} (at most ${WORST_GRADE}), ${rows.length} pages.`
	].join('\n');
}
