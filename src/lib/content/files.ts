/** Which files there are, and of which kind. A file in an unknown place is a problem, not a silence. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { didYouMean } from './problems';
import type { NodeKind, Route } from '../graph/types';
import { readSource } from './source';
import type { Source } from './source';
import type { Report } from './validate';
import { CLAIM_FILES, FOLDERS } from './words';

/** The single files, and whether the site can do without them. */
const SINGLE_FILES = {
	'site.yaml': 'needed',
	'glossary.yaml': 'optional',
	'safety.yaml': 'optional',
	'facts.yaml': 'optional',
	'definitions.yaml': 'optional',
	'gaps.yaml': 'optional',
	'outcomes.yaml': 'optional',
	'renames.yaml': 'optional',
	'identifier-sources.yaml': 'optional'
} as const;
export type SingleFile = keyof typeof SINGLE_FILES;

/** Folders that other parts of the project read. */
const NOT_OURS = ['microbes'];

/** All sources of a content folder, by kind. */
export interface Files {
	/** The content folder as shown to people. */
	readonly root: string;
	readonly nodes: readonly { kind: NodeKind; source: Source }[];
	readonly horizon: readonly Source[];
	readonly pages: readonly Source[];
	readonly lessons: readonly Source[];
	readonly standards: readonly Source[];
	readonly claims: readonly { route: Route; source: Source }[];
	readonly studies: readonly Source[];
	readonly checks: readonly Source[];
	readonly single: Partial<Record<SingleFile, Source>>;
	/** Files with mistakes of notation. Their content is unknown, but they are there. */
	readonly unreadable: readonly Source[];
}

/** Reads every file below `dir`, reporting those that cannot be read or do not belong. */
export function readFiles(dir: string, report: Report): Files {
	const root = shownAs(dir);
	const unreadable: Source[] = [];
	const read = (path: string): Source | undefined => {
		const source = readSource(join(dir, path), `${root}/${path}`);
		if (source.problems.length === 0) return source;
		report.problems.push(...source.problems);
		unreadable.push(source);
		return undefined;
	};
	const folder = (name: string, ending: '.md' | '.yaml'): Source[] =>
		listFolder(dir, name).flatMap((file) => {
			if (!file.endsWith(ending)) {
				report.addLine(
					`${root}/${name}/${file}`,
					1,
					`a file of the wrong kind in '${name}/'`,
					`files here end in '${ending}'; rename or move it`
				);
				return [];
			}
			return read(`${name}/${file}`) ?? [];
		});

	reportStrangers(dir, root, report);
	const single: Partial<Record<SingleFile, Source>> = {};
	for (const [name, need] of Object.entries(SINGLE_FILES) as [SingleFile, string][]) {
		if (existsSync(join(dir, name))) {
			const source = read(name);
			if (source) single[name] = source;
		} else if (need === 'needed') {
			report.addLine(`${root}/${name}`, 1, 'this file is missing', 'restore it: the site needs it');
		}
	}
	return {
		root,
		nodes: FOLDERS.flatMap(({ kind, folder: name }) =>
			folder(name, '.md').map((source) => ({ kind, source }))
		),
		horizon: folder('horizon', '.md'),
		pages: folder('pages', '.md'),
		lessons: folder('lessons', '.md'),
		standards: folder('standards', '.yaml'),
		claims: folder('claims', '.yaml').flatMap((source) => {
			const name = basename(source.file, '.yaml');
			const route = CLAIM_FILES[name];
			if (route !== undefined) return [{ route, source }];
			report.addLine(
				source.file,
				1,
				`'${name}' is not a mechanism`,
				didYouMean(
					name,
					Object.keys(CLAIM_FILES),
					`a claims file is one of: ${Object.keys(CLAIM_FILES).join(', ')}`
				)
			);
			return [];
		}),
		studies: folder('evidence', '.yaml'),
		checks: folder('checks', '.yaml'),
		single,
		unreadable
	};
}

/** From the project's root, where it is inside; else just its name. */
function shownAs(dir: string): string {
	const path = relative(process.cwd(), dir);
	return path === '' || path.startsWith('..') ? basename(dir) : path.split(sep).join('/');
}

const KNOWN_FOLDERS = [
	...FOLDERS.map((f) => f.folder),
	'horizon',
	'pages',
	'lessons',
	'standards',
	'claims',
	'evidence',
	'checks'
];

function reportStrangers(dir: string, root: string, report: Report): void {
	for (const entry of readdirSync(dir, { withFileTypes: true })) {
		const { name } = entry;
		if (name.startsWith('.') || name === 'README.md') continue;
		const known = entry.isDirectory() ? [...KNOWN_FOLDERS, ...NOT_OURS] : Object.keys(SINGLE_FILES);
		if (known.includes(name)) continue;
		report.addLine(
			`${root}/${name}`,
			1,
			`unknown ${entry.isDirectory() ? 'folder' : 'file'} '${name}'`,
			didYouMean(name, known, 'move it out of the content folder')
		);
	}
}

/** In a fixed order, whatever the file system thinks. */
function listFolder(dir: string, name: string): string[] {
	const path = join(dir, name);
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.filter((f) => !f.startsWith('.') && f !== 'README.md')
		.sort();
}
