/** The short name of a study, from its id. Pure. */

/** "de-pessemier-2021" to "De Pessemier 2021": what most ids give away; null where there is no year. */
export function nameFromId(id: string): string | null {
	const [, words, year] = /^(.+?)-(\d{4})(?:-|$)/.exec(id) ?? [];
	if (!words || !year) return null;
	const name = words
		.split('-')
		.map((w) => w.charAt(0).toUpperCase() + w.slice(1))
		.join(' ');
	return `${name} ${year}`;
}

/**
 * The name pages print. Only names that an id does not give away (accents, hyphens, letters after the
 * year, studies without authors) travel with the Graph; that is a tenth of the bytes of all names.
 */
export const studyName = (
	id: string,
	graph: { readonly studyNames: Readonly<Record<string, string>> }
): string => graph.studyNames[id] ?? nameFromId(id) ?? id;
