/** How to cite a page, and the study a page is about: a line of text, BibTeX and RIS. Build-time only. */
import type { Study } from '../content/content';
import { authorsText } from '../content/study-names';
import { cslOf, type CslItem } from './csl';
import { bibtexOf, risOf } from './references';

export interface Citation {
	readonly id: 'page' | 'study';
	readonly title: string;
	readonly text: string;
	readonly bibtex: string;
	readonly ris: string;
}

/** Stands where the address goes until a browser knows it; left out of what is printed without one (rule 23). */
export interface PageFacts {
	readonly id: string;
	readonly title: string;
	/** ISO date of the last review. */
	readonly reviewed: string;
	readonly site: { readonly title: string; readonly version: string };
	/** In full, or undefined. */
	readonly address: string | undefined;
}

/** A page of this site: the project is its author, and the date of its last review its date. */
export function citePage({ id, title, reviewed, site, address }: PageFacts): Citation {
	const [year, month, day] = reviewed.split('-').map(Number);
	const item: CslItem = {
		id: `gut-skin-${id}`,
		type: 'webpage',
		title,
		author: [{ literal: site.title }],
		issued: { 'date-parts': [[year!, month!, day!]] },
		'container-title': site.title,
		version: site.version,
		...(address && { URL: address }),
		note: `Version ${site.version}, reviewed ${reviewed}. CC BY 4.0.`
	};
	return {
		id: 'page',
		title: 'This page',
		text: `${site.title}. ${title}. Version ${site.version}, reviewed ${reviewed}.${address ? ` ${address}` : ''}`,
		bibtex: bibtexOf(item),
		ris: risOf(item)
	};
}

type Cited = Pick<
	Study,
	'id' | 'title' | 'authors' | 'year' | 'journal' | 'doi' | 'pmid' | 'pmcid' | 'retracted'
>;

/** A study, as its own journal would be cited: the pages of this site only led there. */
export function citeStudy(study: Cited): Citation {
	const item = cslOf(study);
	const place = study.doi
		? ` https://doi.org/${encodeURI(study.doi)}`
		: study.pmid
			? ` PMID: ${study.pmid}`
			: '';
	const authors = authorsText(study);
	return {
		id: 'study',
		title: 'The study',
		text: `${authors.charAt(0).toUpperCase()}${authors.slice(1)}. ${study.title.replace(/[.?!]?$/, (end) => end || '.')} ${study.journal}. ${study.year}.${place}`,
		bibtex: bibtexOf(item),
		ris: risOf(item)
	};
}
