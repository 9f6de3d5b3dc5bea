/** Everything the search can find, as `/data/search.json` lists it. Build-time only. */
import { studyName } from '../graph/study-name';
import type { Content } from '../content/content';
import { summaryOf } from '../graph/texts';
import type { Graph } from '../graph/types';
import { plain } from './inline';
import type { SearchDoc } from './search/search';

/** Names people search for, without saying again what the label says. */
const names = (aliases: readonly string[]) => (aliases.length > 0 ? { aliases } : {});

/** Nodes by kind, then the parts of pages, then studies. The order is that of the groups of results. */
export function searchDocs(graph: Graph, content: Content): SearchDoc[] {
	const aliases = new Map(content.nodes.map((n) => [n.id, n.aliases]));
	const nodes = graph.nodes.map((node) => ({
		id: node.id,
		kind: node.kind,
		label: node.label,
		path: node.path,
		...names(aliases.get(node.id) ?? []),
		summary: summaryOf(node.id)
	}));
	// A term that has a page of its own is found as that page, which has the fuller text.
	const pages = new Set(graph.nodes.map((node) => node.label.toLowerCase()));
	const glossary = content.glossary
		.filter(({ term, node }) => !(node && pages.has(term.toLowerCase())))
		.map(({ id, term, aliases, text }) => ({
			id,
			kind: 'glossary' as const,
			label: term,
			path: `/glossary#${id}`,
			...names(aliases),
			summary: plain(text)
		}));
	const horizon = content.horizon.map(({ id, label, aliases, summary }) => ({
		id,
		kind: 'horizon' as const,
		label,
		path: `/horizon#${id}`,
		...names(aliases),
		summary
	}));
	const checks = content.checks.map(({ id, claim, say_instead }) => ({
		id,
		kind: 'check' as const,
		label: claim,
		path: `/checks#${id}`,
		...(say_instead && { summary: plain(say_instead) })
	}));
	const studies = content.studies.map(({ id, title, authors }) => ({
		id,
		kind: 'study' as const,
		label: studyName(id, graph),
		path: `/evidence/${id}`,
		title,
		// The label holds the first author; notes such as "not shown" are no names.
		authors: authors.filter((name) => !/not shown|^et al/i.test(name))
	}));
	return [...nodes, ...glossary, ...horizon, ...checks, ...studies];
}
