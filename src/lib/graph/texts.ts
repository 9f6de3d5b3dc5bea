/**
 * The sentences of claims and nodes. A chunk of its own: import it only in pages and build-time code, never in
 * the diagram or in anything the overview loads first (the size budget would notice).
 */
import texts from 'virtual:texts';
import type { ClaimText } from './types';

/** What a claim says and why it is as sure as it is. Throws on an unknown id: the loader checked them all. */
export function claimText(id: string): ClaimText {
	const text = texts.claims[id];
	if (!text) throw new Error(`no claim '${id}'`);
	return text;
}

/** One sentence on a node; empty for an unknown id. */
export const summaryOf = (id: string): string => texts.summaries[id] ?? '';
