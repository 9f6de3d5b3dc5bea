/**
 * Our studies as CSL-JSON, the form other citation formats are made of. Nothing is invented: "et al." is no
 * person, a record without authors has none, a group keeps its name whole. Build-time only.
 */
import type { Study } from '../content/content';
import { listedAuthors } from '../content/study-names';

export interface CslName {
	readonly family?: string;
	readonly given?: string;
	readonly suffix?: string;
	/** A group, or a name that must not be taken apart. */
	readonly literal?: string;
}

export interface CslItem {
	readonly id: string;
	readonly type: 'article-journal' | 'webpage';
	readonly title: string;
	readonly author?: readonly CslName[];
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly version?: string;
	readonly DOI?: string;
	readonly PMID?: string;
	readonly PMCID?: string;
	readonly URL?: string;
	readonly note?: string;
}

type Record = Pick<
	Study,
	'id' | 'title' | 'authors' | 'year' | 'journal' | 'doi' | 'pmid' | 'pmcid' | 'retracted'
>;

/** "De Pessemier B": everything up to the initials is the family name, particles included. */
const PERSON = /^(.+?)\s+(\p{Lu}{1,4}(?:-\p{Lu}{1,2})*)(?:\s+(Jr|Sr|II|III|IV))?$/u;
/** A name of several long words, or with brackets, is a group's. */
const GROUP =
	/\(|\b(?:Group|Consortium|Collaboration|Collaborators|Committee|Network|Society|Team|Investigators)\b/;

/** "TR" to "T. R.", "J-P" to "J.-P.". */
const spaced = (initials: string): string =>
	initials
		.replace(/\p{Lu}/gu, '$&. ')
		.replace(/\. -/g, '.-')
		.trim();

export function cslName(author: string): CslName {
	if (GROUP.test(author)) return { literal: author };
	const [, family, initials, suffix] = PERSON.exec(author) ?? [];
	if (!family || !initials) return { family: author };
	return { family, given: spaced(initials), ...(suffix && { suffix }) };
}

/**
 * A title's marks as CSL knows them: `<i>`, `<b>`, `<sub>`, `<sup>`. Markdown's asterisks and underscores become
 * those; other tags are markup of somebody else's page and go, while "p < 0.05" stays.
 */
export function cslTitle(title: string): string {
	return title
		.replace(/<(\/?)em>/gi, '<$1i>')
		.replace(/<(\/?)strong>/gi, '<$1b>')
		.replace(/<\/?(?!(?:i|b|sub|sup)>)[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '')
		.replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '<i>$1</i>')
		.replace(/(?<![\w_])_(?=\S)([^_]+?)(?<=\S)_(?![\w_])/g, '<i>$1</i>')
		.replace(/\s+/g, ' ')
		.trim();
}

const NO_AUTHORS = 'Authors not listed in the record read.';
const MORE_AUTHORS = 'More authors than the record read lists.';

export function cslOf(study: Record): CslItem {
	const { names, others } = listedAuthors(study);
	const notes = [
		names.length === 0 && NO_AUTHORS,
		names.length > 0 && others && MORE_AUTHORS,
		study.retracted && `Retracted ${study.retracted.date}.`
	].filter((note) => !!note);
	return {
		id: study.id,
		type: 'article-journal',
		title: cslTitle(study.title),
		...(names.length > 0 && { author: names.map(cslName) }),
		issued: { 'date-parts': [[study.year]] },
		'container-title': study.journal,
		...(study.doi && { DOI: study.doi }),
		...(study.pmid && { PMID: study.pmid }),
		...(study.pmcid && { PMCID: study.pmcid }),
		// Where there is a DOI, it is the address.
		...(!study.doi && study.pmid && { URL: `https://pubmed.ncbi.nlm.nih.gov/${study.pmid}/` }),
		...(notes.length > 0 && { note: notes.join(' ') })
	};
}
