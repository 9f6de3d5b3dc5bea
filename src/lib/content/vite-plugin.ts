import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { packGraph } from '../graph/wire';
import { toGraphData, toGraphStudies, toTexts } from './graph-data';
import { loadContent } from './load';
import type { Loaded } from './load';
import { formatProblems, isFatal } from './problems';

const GRAPH = 'virtual:graph';
const TEXTS = 'virtual:texts';
const STUDIES = 'virtual:studies';
const CONTENT = 'virtual:content';
/** Vite's mark for modules that are not files. */
const resolved = (id: string) => `\0${id}`;

export interface ContentOptions {
	/** The content folder, from the project's root. */
	readonly dir: string;
}

/**
 * Turns `content/` into two modules: `virtual:graph` (the Graph's plain data, for everyone) and
 * `virtual:content` (everything, for the server only).
 *
 * Wrong content stops a build and is printed in full. While developing it is printed and shown over
 * the page after a change, and the site goes on with the part that is right.
 */
export function content({ dir }: ContentOptions): Plugin {
	let root = process.cwd();
	let building = false;
	let quiet = false;
	let loaded: Loaded | undefined;

	const folder = () => resolve(root, dir);
	const load = (): Loaded => (loaded ??= loadContent(folder()));

	return {
		name: 'gut-skin-content',
		configResolved(config) {
			root = config.root;
			building = config.command === 'build';
			// Kit builds twice (server, then browser), and tests have a check of their own.
			quiet = (building && !config.build.ssr) || process.env.VITEST !== undefined;
		},
		buildStart() {
			if (!building) return;
			const { problems } = load();
			if (problems.some((p) => isFatal(p))) {
				this.error(`the content is not right\n${formatProblems(problems)}`);
			}
			if (problems.length > 0 && !quiet) this.warn(summary(problems.length));
		},
		configureServer(server) {
			if (!quiet) printProblems(load(), server);
			server.watcher.add(folder());
			const again = (file: string) => {
				if (!resolve(file).startsWith(folder())) return;
				loaded = undefined;
				refresh(server);
				const { problems } = load();
				printProblems(load(), server);
				if (problems.some((p) => isFatal(p))) {
					const message = formatProblems(problems.filter((p) => isFatal(p)));
					server.ws.send({ type: 'error', err: { message, stack: '' } });
				} else server.ws.send({ type: 'full-reload' });
			};
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, again);
		},
		resolveId(id) {
			return [GRAPH, TEXTS, STUDIES, CONTENT].includes(id) ? resolved(id) : undefined;
		},
		load(id) {
			if (id === resolved(GRAPH)) return asModule(packGraph(toGraphData(load().content)));
			if (id === resolved(STUDIES)) return asModule(toGraphStudies(load().content.studies));
			if (id === resolved(TEXTS)) return asModule(toTexts(load().content));
			if (id !== resolved(CONTENT)) return undefined;
			if (this.environment?.config.consumer === 'client' && process.env.VITEST === undefined) {
				this.error('virtual:content is for the server only: it holds every study in full');
			}
			return asModule(load().content);
		}
	};
}

/** Parsing a string is quicker for a browser than reading the same object as code. */
const asModule = (data: unknown): string =>
	`export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

const summary = (count: number): string =>
	`${count} remarks on the content; 'npm run content:check' lists them`;

function printProblems({ problems }: Loaded, server: ViteDevServer): void {
	const fatal = problems.filter((p) => isFatal(p));
	const { logger } = server.config;
	if (fatal.length > 0) logger.error(formatProblems(fatal), { timestamp: true });
	const rest = problems.length - fatal.length;
	if (rest > 0) logger.warn(summary(rest), { timestamp: true });
}

/** Prose depends on the glossary and on node names, so every module is looked at again. */
function refresh(server: ViteDevServer): void {
	for (const environment of Object.values(server.environments)) {
		environment.moduleGraph.invalidateAll();
	}
}
