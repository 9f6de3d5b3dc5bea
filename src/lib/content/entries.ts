/** From files to checked entries: every schema is applied here, and nothing else is. */
import { basename } from 'node:path';
import type { z } from 'zod';
import type { FullClaim, NodeKind, Route } from '../graph/types';
import type {
	Check,
	Definition,
	Fact,
	Gap,
	GlossaryTerm,
	IdentifierSources,
	Outcome,
	Rename,
	SafetyNote,
	Site,
	Study
} from './content';
import type { Files, SingleFile } from './files';
import { validateLesson } from './lesson-entries';
import type { LessonEntry } from './lesson-entries';
import { standardsSchema } from './lesson-schema';
import type { StandardSet } from './lessons';
import * as schema from './schema';
import type { Source } from './source';
import { validate } from './validate';
import type { Entry, Report } from './validate';

/** Front matter of any kind of node. */
export type AnyNode = z.infer<(typeof schema.NODE_SCHEMAS)[NodeKind]>;
export type NodeEntry = Entry<AnyNode> & { readonly kind: NodeKind };
export type ClaimEntry = Entry<FullClaim> & { readonly route: Route };

/** Everything that was found, right or wrong. */
export interface Entries {
	/** The content folder as shown to people. */
	readonly root: string;
	readonly nodes: readonly NodeEntry[];
	readonly claims: readonly ClaimEntry[];
	readonly studies: readonly Entry<Study>[];
	readonly checks: readonly Entry<Check>[];
	readonly facts: readonly Entry<Fact>[];
	readonly definitions: readonly Entry<Definition>[];
	readonly gaps: readonly Entry<Gap>[];
	readonly outcomes: readonly Entry<Outcome>[];
	readonly glossary: readonly Entry<GlossaryTerm>[];
	readonly safety: readonly Entry<SafetyNote>[];
	readonly horizon: readonly Entry<z.infer<typeof schema.horizonSchema>>[];
	readonly pages: readonly Entry<z.infer<typeof schema.pageSchema>>[];
	readonly lessons: readonly LessonEntry[];
	readonly standards: readonly Entry<StandardSet>[];
	readonly renames: readonly Entry<Rename>[];
	readonly identifierSources: Entry<IdentifierSources> | undefined;
	readonly site: Entry<Site> | undefined;
	readonly unreadable: readonly Source[];
}

/** Applies its schema to every source. */
export function validateFiles(files: Files, report: Report): Entries {
	const one = <S extends z.ZodObject>(of: S, source: Source): Entry<z.infer<S>> => {
		const entry = validate(of, source, source.data ?? {}, [], report);
		checkFileName(entry, report);
		return entry;
	};
	const list = <S extends z.ZodObject>(of: S, source: Source | undefined): Entry<z.infer<S>>[] => {
		if (!source || source.data === null) return [];
		if (!Array.isArray(source.data)) {
			report.addLine(
				source.file,
				1,
				'this file is not a list',
				"start each item with '- ' at the beginning of a line"
			);
			return [];
		}
		return source.data.map((item, i) => validate(of, source, item, [i], report));
	};
	const named = <S extends z.ZodObject>(of: S, name: SingleFile): Entry<z.infer<S>> | undefined => {
		const source = files.single[name];
		return source && validate(of, source, source.data ?? {}, [], report);
	};
	return {
		root: files.root,
		nodes: files.nodes.map(({ kind, source }) => ({
			...(one(schema.NODE_SCHEMAS[kind], source) as Entry<AnyNode>),
			kind
		})),
		claims: files.claims.flatMap(({ route, source }) =>
			list(schema.claimSchema, source).map((entry) => ({ ...entry, route }))
		),
		studies: files.studies.map((s) => one(schema.studySchema, s)),
		checks: files.checks.map((s) => one(schema.checkSchema, s)),
		facts: list(schema.factSchema, files.single['facts.yaml']),
		definitions: list(schema.definitionSchema, files.single['definitions.yaml']),
		gaps: list(schema.gapSchema, files.single['gaps.yaml']),
		outcomes: list(schema.outcomeSchema, files.single['outcomes.yaml']),
		glossary: list(schema.glossarySchema, files.single['glossary.yaml']),
		safety: list(schema.safetySchema, files.single['safety.yaml']),
		horizon: files.horizon.map((s) => one(schema.horizonSchema, s)),
		pages: files.pages.map((s) => one(schema.pageSchema, s)),
		lessons: files.lessons.map((s) => {
			const entry = validateLesson(s, report);
			checkFileName(entry, report);
			return entry;
		}),
		standards: files.standards.map((s) => one(standardsSchema, s)),
		renames: list(schema.renameSchema, files.single['renames.yaml']),
		identifierSources: named(schema.identifierSourcesSchema, 'identifier-sources.yaml'),
		site: named(schema.siteSchema, 'site.yaml'),
		unreadable: files.unreadable
	};
}

function checkFileName(entry: Entry<{ id?: string }>, report: Report): void {
	const { id } = entry.fields;
	const name = basename(entry.source.file).replace(/\.(md|yaml)$/, '');
	if (typeof id === 'string' && id !== name) {
		report.add(
			entry,
			['id'],
			`the id '${id}' is not the file's name '${name}'`,
			`write 'id: ${name}'; an id never changes once it is published`
		);
	}
}
