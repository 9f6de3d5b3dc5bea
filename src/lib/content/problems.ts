import { closest, distance } from 'fastest-levenshtein';

/**
 * How much a problem matters.
 * - `error`: the content is wrong; nothing is built from it.
 * - `unfinished`: fine while writing, an error for `content:check --strict` and `npm test`.
 * - `warning`: worth a look; a person decides.
 */
export type Level = 'error' | 'unfinished' | 'warning';

/** Something wrong in a content file, with enough to mend it without asking anyone. */
export interface Problem {
	/** From the project's root, e.g. `content/claims/immune-activation.yaml`. */
	readonly file: string;
	/** Counted from 1 in the whole file, front matter included. */
	readonly line: number;
	/** What is wrong. */
	readonly what: string;
	/** What to do about it. */
	readonly mend: string;
	readonly level: Level;
}

/** Whether a problem stops the build (or, when `strict`, the tests). */
export const isFatal = (p: Problem, strict = false): boolean =>
	p.level === 'error' || (strict && p.level === 'unfinished');

/** By file, then line: the order in which a person would mend them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.what, b.what)
	);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two lines a problem: where and what, then the mend. */
export function formatProblem(p: Problem, strict = false): string {
	const word = isFatal(p, strict) ? 'error' : p.level;
	return `${p.file}:${p.line}  ${word}: ${p.what}\n    mend: ${p.mend}`;
}

/** All problems and a count, for a terminal. Empty when there are none. */
export function formatProblems(problems: readonly Problem[], strict = false): string {
	if (problems.length === 0) return '';
	const fatal = problems.filter((p) => isFatal(p, strict)).length;
	const rest = problems.length - fatal;
	const count = [
		fatal > 0 ? plural(fatal, 'error') : '',
		rest > 0 ? plural(rest, 'remark') : ''
	].filter(Boolean);
	return [
		...sortProblems(problems).map((p) => formatProblem(p, strict)),
		`Content: ${count.join(' and ')}.`
	].join('\n');
}

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** The known word nearest to a misspelt one, if one is near enough to be worth suggesting. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const list = [...known];
	if (word === '' || list.length === 0) return undefined;
	const best = closest(word, list);
	return distance(word, best) <= Math.max(2, Math.floor(word.length / 4)) ? best : undefined;
}

/** "did you mean 'psoriasis'?", else the fallback. Short lists are given in full by the caller. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
	const near = nearest(word, known);
	return near === undefined ? otherwise : `did you mean '${near}'?`;
}
