/** The sections of a lesson's body: one for each step. */
import type { Source } from './source';

export interface LessonSection {
	readonly title: string;
	/** Of its heading, in the file. */
	readonly line: number;
	readonly words: string;
}

/** Cuts the body at its headings of the second level. `before` is the line of words that stand above the first. */
export function sectionsOf({ body, bodyLine }: Pick<Source, 'body' | 'bodyLine'>): {
	before: number | undefined;
	sections: LessonSection[];
} {
	const sections: { title: string; line: number; words: string[] }[] = [];
	let before: number | undefined;
	body.split(/\r?\n/).forEach((row, i) => {
		const title = /^##\s+(.*?)\s*$/.exec(row)?.[1];
		if (title !== undefined) sections.push({ title, line: bodyLine + i, words: [] });
		else if (sections.length > 0) sections.at(-1)!.words.push(row);
		else if (row.trim() !== '') before ??= bodyLine + i;
	});
	return {
		before,
		sections: sections.map((s) => ({ ...s, words: s.words.join('\n').trim() }))
	};
}
