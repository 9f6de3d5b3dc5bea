/** The counts in words. Figures are computed, never typed. Pure. */
import { count, list, STUDY, inWords } from '../graph/words';
import { agreement, columnsAt, listed, type Cell } from './count';
import type { MicrobeData, MicrobeList, MicrobeStudy } from './data';
import { SITES, type Site } from './signature';

export const SITE_WORDS: Record<Site, { readonly label: string; readonly what: string }> = {
	gut: { label: 'Gut', what: 'in stool' },
	skin: { label: 'Skin', what: 'on the skin' },
	mouth: { label: 'Mouth', what: 'in saliva' }
};

/** "raised in 2 studies, lowered in 1 study and both ways in 1 study". */
export function cellWords({ raised, lowered, both }: Cell): string {
	return list(
		[
			raised.length > 0 ? `raised in ${count(raised.length, STUDY)}` : '',
			lowered.length > 0 ? `lowered in ${count(lowered.length, STUDY)}` : '',
			both.length > 0 ? `listed both ways by ${count(both.length, STUDY)}` : ''
		].filter(Boolean)
	);
}

/** What to make of a cell, without saying more than it holds. */
export function verdictOn(cell: Cell, studies: number): string {
	if (studies === 1) return 'There is one study here: nothing to count.';
	switch (agreement(cell)) {
		case 'one':
			return 'One study lists it: nothing to compare.';
		case 'raised':
		case 'lowered':
			return `The ${cell.both.length > 0 ? 'studies that list it one way only' : 'studies that list it'} agree; ${studies - listed(cell) > 0 ? 'the others do not list it, which does not mean that nothing changed there' : 'all of them list it'}.`;
		case 'split':
			return 'The studies point in opposite directions.';
		case 'unclear':
			return 'Too few list it in one direction only to speak of agreement.';
	}
}

/** "Bifidobacterium in psoriasis: lowered in 3 studies, of 9 studies in stool". */
export const speakCell = (name: string, label: string, cell: Cell, studies: number): string =>
	`${name}, ${label}: ${cellWords(cell)}, of ${count(studies, STUDY)}`;

/** Under a column's name. */
export const columnWords = (studies: number): string =>
	studies === 0
		? 'no study in this data set'
		: studies === 1
			? 'one study: nothing to count'
			: count(studies, STUDY);

/** How small and mixed the data are. */
export function summary(data: MicrobeData): {
	readonly studies: number;
	readonly lists: number;
	readonly cells: number;
	readonly empty: number;
	readonly single: number;
	/** Those with more than two studies, in words. */
	readonly strong: readonly string[];
	readonly text: string;
} {
	const cells = SITES.flatMap((site) =>
		columnsAt(data, site).map(({ label, studies }) => ({ site, label, studies }))
	);
	const strong = cells
		.filter(({ studies }) => studies > 2)
		.sort((a, b) => b.studies - a.studies)
		.map(
			({ site, label, studies }) =>
				`${SITE_WORDS[site].label.toLowerCase()} in ${label.replace(/ \(.*/, '').toLowerCase()} (${studies})`
		);
	const empty = cells.filter(({ studies }) => studies === 0).length;
	const single = cells.filter(({ studies }) => studies === 1).length;
	const two = cells.length - empty - single - strong.length;
	const parts = [
		`${inWords(empty, 'no')} hold none`,
		single > 0 ? `${inWords(single, 'no')} hold a single study` : '',
		two > 0 ? `${inWords(two, 'no')} ${two === 1 ? 'holds' : 'hold'} two` : ''
	].filter(Boolean);
	return {
		studies: data.studies.length,
		lists: data.lists.length,
		cells: cells.length,
		empty,
		single,
		strong,
		text: `Only ${inWords(strong.length, 'no')} of the ${cells.length} cells hold more than two studies: ${list(strong)}. Of the others, ${list(parts)}.`
	};
}

/** Who was compared, from the view of the patients. */
export const groupsWords = ({ patients, healthy }: MicrobeList): string =>
	`${patients.n} (${patients.who}) against ${healthy.n} (${healthy.who})`;

const SEQUENCING: Readonly<Record<string, string>> = {
	'16S': '16S (one marker gene of bacteria)',
	WMS: 'all DNA (whole metagenome)'
};
export const sequencingWords = (code: string): string => SEQUENCING[code] ?? code;

/** "Abrahamsson 2012": the surname without initials. */
export const shortName = ({ author, year }: MicrobeStudy): string =>
	`${author.replace(/ [A-Z]+$/, '')} ${year}`;

/** "bsdb:22153774/1/2" as readers may look it up. */
export const listName = (id: string): string => {
	const [, experiment, signature] = id.split('/');
	return `experiment ${experiment}, list ${signature}`;
};
