/**
 * Worksheets as PDF, made while the site is built, where a browser is there to print them. Whether it is must be
 * known before the first page is written, since a page only offers what will be there: so the browser is tried
 * first. A build without one is as good, but for these links.
 */
import process from 'node:process';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:worksheets';
const RESOLVED = `\0${ID}`;

/** One build reads its settings twice, each time with this module made anew, and Kit builds twice: tried once. */
const shared = globalThis as typeof globalThis & { worksheetsCanPrint?: Promise<boolean> };

// Shown whatever the log level is: how the site came out, not how the building went.
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The browser's driver is only loaded by who builds. */
const tool = () => import('../../../scripts/lib/worksheets.mjs');

async function canPrint(): Promise<boolean> {
	const why = await (await tool()).whyNoPdf();
	if (why === undefined) return true;
	say(`Worksheets are not made as PDF (${why}); readers print them from the page.`);
	return false;
}

/** @param options.build where the finished site is written */
export function worksheets({ build }: { build: string }): Plugin {
	let building = false;
	return {
		name: 'worksheets',
		configResolved(config) {
			building = config.command === 'build';
		},
		resolveId: (id) => (id === ID ? RESOLVED : undefined),
		async load(id) {
			if (id !== RESOLVED) return;
			const pdf = building && (await (shared.worksheetsCanPrint ??= canPrint()));
			return `export const PDF = ${pdf};`;
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			async handler() {
				if (!(await shared.worksheetsCanPrint)) return;
				// Kit closes two bundles; the site, as yet without PDFs, is there after the second.
				const { lacksPdfs, makePdfs } = await tool();
				if (lacksPdfs(resolve(build))) await makePdfs(resolve(build), say);
			}
		}
	};
}
