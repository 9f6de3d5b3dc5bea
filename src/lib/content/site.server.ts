/**
 * Everything in `content/`, checked, for server code: studies in full, nodes with their front matter,
 * claims, checks, facts, gaps, glossary, safety notes, pages and the words of the site.
 */
import content from 'virtual:content';
import type { Check, Content, ContentNode, GlossaryTerm, SafetyNote, Study } from './content';

export type * from './content';
export { authorsText, studyLabel, studyLabels } from './study-names';

/** All content. The same object every time, never to be changed. */
export const getContent = (): Content => content;

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
	new Map(items.map((item) => [item.id, item]));

const nodes = byId<ContentNode>(content.nodes);
const studies = byId<Study>(content.studies);
const glossary = byId<GlossaryTerm>(content.glossary);
const safety = byId<SafetyNote>(content.safety);

export const getNode = (id: string): ContentNode | undefined => nodes.get(id);
export const getStudy = (id: string): Study | undefined => studies.get(id);
export const getTerm = (id: string): GlossaryTerm | undefined => glossary.get(id);

/** Safety notes by id, in the order asked for. */
export const getSafety = (ids: readonly string[]): SafetyNote[] =>
	ids.flatMap((id) => safety.get(id) ?? []);

/** The popular statements that speak of a node. */
export const checksOf = (nodeId: string): Check[] =>
	content.checks.filter((c) => c.mentions.includes(nodeId));
