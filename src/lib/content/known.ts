/** Every id there is, so that every mention of one can be checked. */
import type { GoodWhen, NodeKind } from '../graph/types';
import type { Entries } from './entries';
import type { Entry, Report } from './validate';
import { FOLDERS } from './words';

export interface Known {
	readonly nodes: ReadonlyMap<string, { kind: NodeKind; goodWhen: GoodWhen | undefined }>;
	readonly claims: ReadonlySet<string>;
	readonly studies: ReadonlySet<string>;
	/** Studies that were withdrawn. */
	readonly retracted: ReadonlySet<string>;
	readonly glossary: ReadonlySet<string>;
	readonly safety: ReadonlySet<string>;
	readonly facts: ReadonlySet<string>;
	/** Popular statements. */
	readonly checks: ReadonlySet<string>;
	readonly lessons: ReadonlySet<string>;
	/** What `[@id]` may name: claims and studies. */
	readonly citable: ReadonlySet<string>;
	/** What `[[id]]` may name: nodes and glossary terms. */
	readonly linkable: ReadonlySet<string>;
}

type Named = Entry<{ id: string }>;

/**
 * Collects the ids, wrong entries included: a node with a bad field still exists, and saying that
 * it does not would send a writer the wrong way. Reports ids that are used twice.
 */
export function knownIds(entries: Entries, report: Report): Known {
	const { root, unreadable, nodes, claims, studies, glossary, checks, facts, safety } = entries;
	const { horizon, pages, lessons, standards, outcomes } = entries;
	// Nodes and glossary terms share `[[...]]`, claims and studies share `[@...]`: each pair is one namespace.
	// A term that is the same thing as its node may share its id; the link then leads to the node.
	const ownTerms = glossary.filter((e) => e.fields.id !== e.fields.node);
	noDuplicates([...nodes, ...ownTerms], report);
	noDuplicates(glossary, report);
	noDuplicates([...claims, ...studies], report);
	for (const group of [checks, facts, safety, horizon, pages, lessons, standards, outcomes]) noDuplicates(group, report);
	const likely = (place: string) =>
		unreadable
			.filter(({ file }) => file.startsWith(`${root}/${place}`))
			.flatMap((source) => source.likelyIds);
	const sets = {
		claims: new Set([...ids(claims), ...likely('claims/')]),
		studies: new Set([...ids(studies), ...likely('evidence/')]),
		retracted: ids(studies.filter((e) => e.fields.retracted !== undefined)),
		glossary: new Set([...ids(glossary), ...likely('glossary.yaml')]),
		safety: new Set([...ids(safety), ...likely('safety.yaml')]),
		facts: new Set([...ids(facts), ...likely('facts.yaml')]),
		checks: new Set([...ids(checks), ...likely('checks/')]),
		lessons: new Set([...ids(lessons), ...likely('lessons/')])
	};
	const known = new Map<string, { kind: NodeKind; goodWhen: GoodWhen | undefined }>();
	for (const { kind, folder } of FOLDERS) {
		for (const id of likely(`${folder}/`)) known.set(id, { kind, goodWhen: undefined });
	}
	for (const { kind, fields } of nodes) {
		if (fields.id !== undefined) known.set(fields.id, { kind, goodWhen: fields.good_when });
	}
	return {
		...sets,
		nodes: known,
		citable: new Set([...sets.claims, ...sets.studies]),
		linkable: new Set([...known.keys(), ...sets.glossary])
	};
}

const idOf = (entry: Entry<{ id: string }>): string | undefined => entry.fields.id;

const ids = (entries: readonly Named[]): Set<string> =>
	new Set(entries.flatMap((e) => idOf(e) ?? []));

function noDuplicates(entries: readonly Named[], report: Report): void {
	const first = new Map<string, Named>();
	for (const entry of entries) {
		const id = idOf(entry);
		if (id === undefined) continue;
		const other = first.get(id);
		if (!other) {
			first.set(id, entry);
			continue;
		}
		const line = other.source.line([...other.at, 'id']);
		report.add(
			entry,
			['id'],
			`the id '${id}' is already used in ${other.source.file}:${line}`,
			'give this one an id of its own'
		);
	}
}
