/**
 * Two things the site's shell needs from the build: its own words as a tiny module (so that even the 404 page,
 * which has no data, can say who it is), and a readable 404 page for browsers without JavaScript.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { finish, type Rename } from './postbuild';
import { REPORT_URL, SITE_URL } from './site-url';

const ID = 'virtual:site';
/** Rollup's mark for modules that are no files. */
const RESOLVED = `\0${ID}`;

/** What `virtual:site` exports; the types are in `virtual.d.ts`. */
interface SiteWords {
	title: string;
	tagline: string;
	disclaimer: string;
}

function readWords(file: string): SiteWords {
	// The content check says what is wrong with this file, and where; here it only has to be readable.
	const words = parse(readFileSync(file, 'utf8')) as SiteWords;
	return { title: words.title, tagline: words.tagline, disclaimer: words.disclaimer };
}

/** Old addresses and where they lead now; there may be none yet. */
const readRenames = (file: string): readonly Rename[] =>
	existsSync(file) ? ((parse(readFileSync(file, 'utf8')) as Rename[] | null) ?? []) : [];

/** @param options.dir the content folder; @param options.build where the finished site is written */
export function site({ dir, build }: { dir: string; build: string }): Plugin {
	const file = resolve(dir, 'site.yaml');
	return {
		name: 'site-shell',
		resolveId: (id) => (id === ID ? RESOLVED : undefined),
		load(id) {
			if (id !== RESOLVED) return;
			this.addWatchFile(file);
			const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
			const site = { ...readWords(file), version, siteUrl: SITE_URL, reportUrl: REPORT_URL };
			return `export const site = ${JSON.stringify(site)};`;
		},
		// After the adapter has written the site: it, too, runs when the bundle closes.
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				finish({
					build,
					title: readWords(file).title,
					base: process.env.BASE_PATH ?? '',
					siteUrl: SITE_URL,
					renames: readRenames(resolve(dir, 'renames.yaml'))
				});
			}
		}
	};
}
