/** How studies are named. Nobody is invented: what a record did not show is said. */
import type { Study } from './content';

type Named = Pick<Study, 'id' | 'authors' | 'year' | 'title'>;

const NOT_SHOWN = /authors? not shown/i;
const AND_OTHERS = /^et al\.?$/i;

/** The people (or the group) listed, without "et al." and without notes on what was not seen. */
const people = (study: Named): string[] =>
	study.authors.filter((a) => !NOT_SHOWN.test(a) && !AND_OTHERS.test(a));

/** The people or groups a record lists, and whether it says that there are more. */
export const listedAuthors = (study: Named): { names: string[]; others: boolean } => ({
	names: people(study),
	others: study.authors.some((a) => AND_OTHERS.test(a))
});

/**
 * The authors as a page prints them: all that the record listed, "and others" where it listed only
 * the first, or that it listed none.
 */
export function authorsText(study: Named): string {
	const { names, others } = listedAuthors(study);
	if (names.length === 0) return 'authors not listed in the record seen';
	return names.join(', ') + (others ? ' and others' : '');
}

/** "De Pessemier 2021"; without authors, the first words of the title and the year. */
export function studyLabel(study: Named): string {
	const first = people(study)[0];
	const name = first === undefined ? firstWords(study.title) : surname(first);
	return `${name} ${study.year}`;
}

/** Labels by id. Studies that would share a label get a letter: "Chen 2021a", "Chen 2021b". */
export function studyLabels(studies: readonly Named[]): Map<string, string> {
	const byLabel = new Map<string, string[]>();
	for (const s of studies) {
		const label = studyLabel(s);
		byLabel.set(label, [...(byLabel.get(label) ?? []), s.id]);
	}
	return new Map(
		[...byLabel].flatMap(([label, ids]) =>
			ids.map((id, i) => [id, ids.length === 1 ? label : label + 'abcdefghijklmnopqrstuvwxyz'[i]])
		)
	);
}

/** "De Pessemier B" to "De Pessemier"; "NCD Risk Factor Collaboration (NCD-RisC)" without brackets. */
const surname = (author: string): string =>
	author
		.replace(/\s*\([^)]*\)/g, '')
		.replace(/\s+[A-Z](?:[A-Z]|-[A-Z]){0,4}(?:\s+(?:Jr|Sr|II|III))?$/, '')
		.trim();

const LABEL_LETTERS = 36;

/** Whole words of a title, as many as fit a label. */
function firstWords(title: string): string {
	const words = title.split(/\s+/);
	let out = words[0] ?? '';
	for (const word of words.slice(1)) {
		if (`${out} ${word}`.length > LABEL_LETTERS) return `“${out.replace(/[,:;]$/, '')}…”`;
		out += ` ${word}`;
	}
	return `“${out}”`;
}
