/** After the site is built: the offline shells, and the list of files that the service worker keeps. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import { manifestOf, MOST_BYTES } from './manifest';
import { makeEmbedShell, makeShell, SHELL_EMBED, SHELL_PAGE, SHELL_START } from './shell';

/** Where `workbox-precaching` expects the list. */
const PLACE = 'self.__WB_MANIFEST';

/** @throws if the site would take more room than promised, or the worker has no place for the list */
export function writeOffline(build: string, base: string): void {
	const worker = join(build, 'service-worker.js');
	if (!existsSync(worker)) return;
	const code = readFileSync(worker, 'utf8');
	// It may run twice: the second time the list is there.
	if (!code.includes(PLACE)) return;
	const read = (file: string) => readFileSync(join(build, file), 'utf8');
	const shell = makeShell(read('404.html'), base);
	writeFileSync(join(build, SHELL_PAGE), shell.page);
	writeFileSync(join(build, SHELL_START), shell.start);
	writeFileSync(join(build, SHELL_EMBED), makeEmbedShell(read('embed/index.html')));
	const { entries, bytes } = manifestOf(build);
	if (bytes > MOST_BYTES) {
		throw new Error(
			`the site for offline use takes ${bytes} bytes, more than ${MOST_BYTES}: see src/lib/offline/manifest.ts`
		);
	}
	writeFileSync(join(build, 'offline.json'), JSON.stringify({ files: entries.length, bytes }));
	writeFileSync(worker, code.replaceAll(PLACE, JSON.stringify(entries)));
}

/** @param options.build where the finished site is written */
export function offline({ build }: { build: string }): Plugin {
	return {
		name: 'offline',
		apply: 'build',
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				writeOffline(build, process.env.BASE_PATH ?? '');
			}
		}
	};
}
