/**
 * Everything in `content/`, checked, for server code: studies in full, nodes with their front matter,
 * claims, checks, facts, gaps, glossary, safety notes, pages and the words of the site.
 */
import content from 'virtual:content';
import type { Content, ContentNode, SafetyNote, Study } from './content';

export type * from './content';
export { authorsText, studyLabel, studyLabels } from './study-names';

/** All content. The same object every time, never to be changed. */
export const getContent = (): Content => content;

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
	new Map(items.map((item) => [item.id, item]));

const nodes = byId<ContentNode>(content.nodes);
const studies = byId<Study>(content.studies);
const safety = byId<SafetyNote>(content.safety);

export const getNode = (id: string): ContentNode | undefined => nodes.get(id);
export const getStudy = (id: string): Study | undefined => studies.get(id);

/** Safety notes by id, in the order asked for. */
export const getSafety = (ids: readonly string[]): SafetyNote[] =>
	ids.flatMap((id) => safety.get(id) ?? []);
