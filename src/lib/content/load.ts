import { MECHANISMS, NODE_KINDS, SECTION_OF } from '../graph/types';
import type { Content, ContentNode, Site } from './content';
import { validateFiles } from './entries';
import type { Entries, NodeEntry } from './entries';
import { readFiles } from './files';
import { sortProblems } from './problems';
import type { Problem } from './problems';
import { checkProse } from './prose-check';
import { knownIds } from './known';
import { checkLessons } from './lesson-check';
import { finishLessons } from './lesson-quiz';
import { loadMicrobes } from './microbes';
import { checkReferences } from './refs';
import { checkUnfinished } from './unfinished';
import { Report } from './validate';
import type { Entry } from './validate';
import { CLAIM_FILES } from './words';

export interface Loaded {
	/**
	 * What could be made of the files. Complete only if no problem is an error; with errors it holds
	 * the part that is right, without anything that points to nothing, so that a writer still sees it.
	 */
	readonly content: Content;
	readonly problems: readonly Problem[];
}

/** Reads and checks a content folder. Reports every problem, not only the first. */
export function loadContent(dir: string): Loaded {
	const report = new Report();
	const entries = validateFiles(readFiles(dir, report), report);
	const known = knownIds(entries, report);
	checkReferences(entries, known, report);
	checkLessons(entries, known, report);
	checkProse(entries, known, report);
	checkUnfinished(entries, report);
	const microbes = loadMicrobes(dir, entries.root, known, report);
	const content = { ...assemble(entries), microbes };
	// Where something is wrong already, an answer that is missing would only be its echo.
	const whole = !report.problems.some((p) => p.level === 'error');
	const lessons = whole ? finishLessons(entries.lessons, content, report) : [];
	return { content: { ...content, lessons }, problems: sortProblems(report.problems) };
}

const EMPTY_SITE: Site = {
	title: '',
	tagline: '',
	dock_title: '',
	disclaimer: '',
	driver_groups: [],
	families: []
};

function assemble(entries: Entries): Omit<Content, 'microbes'> {
	const nodes = firstOfEachId(entries.nodes.flatMap(nodeOf)).sort(byPlace);
	const studies = valid(entries.studies);
	const nodeIds = new Set(nodes.map((n) => n.id));
	const studyIds = new Set(studies.map((s) => s.id));
	const order = Object.values(CLAIM_FILES);
	const claims = firstOfEachId(
		[...entries.claims]
			.sort((a, b) => order.indexOf(a.route) - order.indexOf(b.route))
			.flatMap((e) => e.value ?? [])
	).filter(
			(c) =>
				nodeIds.has(c.subject) &&
				nodeIds.has(c.object) &&
				c.studies.every((s) => studyIds.has(s.id))
		);
	return {
		nodes,
		claims,
		studies,
		checks: valid(entries.checks),
		facts: valid(entries.facts),
		definitions: valid(entries.definitions),
		gaps: valid(entries.gaps),
		outcomes: valid(entries.outcomes),
		glossary: valid(entries.glossary),
		safety: valid(entries.safety),
		horizon: entries.horizon.flatMap(withProse),
		pages: entries.pages.flatMap(withProse),
		lessons: [],
		standards: valid(entries.standards),
		renames: valid(entries.renames),
		identifierSources: entries.identifierSources?.value ?? {
			licences_seen: [],
			microbes: [],
			not_found: []
		},
		site: entries.site?.value ?? EMPTY_SITE
	};
}

const valid = <T>(entries: readonly Entry<T>[]): T[] => entries.flatMap((e) => e.value ?? []);

function withProse<T extends object>({ value, source }: Entry<T>) {
	return value ? [{ ...value, file: source.file, prose: source.body.trim() }] : [];
}

/** By kind, then mechanism order or name (the order in which the files were read). */
const byPlace = (a: ContentNode, b: ContentNode): number =>
	NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind) || rank(a) - rank(b);

const rank = (node: ContentNode): number => (MECHANISMS as readonly string[]).indexOf(node.id);

function nodeOf(entry: NodeEntry): ContentNode[] {
	return withProse(entry).map((node) => ({
		...node,
		quantity: node.quantity ?? node.label,
		kind: entry.kind,
		path: `/${SECTION_OF[entry.kind]}/${node.id}`
	}));
}

function firstOfEachId<T extends { id: string }>(items: readonly T[]): T[] {
	const seen = new Set<string>();
	return items.filter((item) => !seen.has(item.id) && seen.add(item.id));
}
