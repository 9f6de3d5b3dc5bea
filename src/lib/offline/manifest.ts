/**
 * Which files make up the site without a network. Every page travels as its data and the shared scripts, a tenth
 * of its HTML. All of `/data/` is among them: pages cut what they save out of those files, and lead to each. Left out
 * is what only other sites, search engines or programs ask for.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { SHELL_EMBED, SHELL_PAGE } from './shell';

export interface PrecacheEntry {
	/** Relative to the service worker. */
	readonly url: string;
	/** Null where the name already tells one version from another. */
	readonly revision: string | null;
}

export interface Manifest {
	readonly entries: readonly PrecacheEntry[];
	/** Of all files together, not compressed: what they take on the device. */
	readonly bytes: number;
}

/** Everything a reader needs must fit in this. */
export const MOST_BYTES = 10_000_000;

const SHELLS = [SHELL_PAGE, SHELL_EMBED];
const LEFT_OUT = [
	// One page draws them all.
	/^embed\//,
	/^cards\//,
	/^oembed\//,
	/^404\.html$/,
	// Pages print as well, and take a tenth of the room.
	/^lessons\/.*\.pdf$/,
	/^(robots\.txt|sitemap\.xml|service-worker\.js|offline\.json)$/
];

/** A page that only leads on to another address: small, and not drawn by the shell. */
const isMoved = (file: string, read: () => string): boolean =>
	file.endsWith('index.html') && read().includes('http-equiv="refresh"');

/** @param path relative to the finished site, with forward slashes */
export function isForReaders(path: string, read: () => string): boolean {
	if (LEFT_OUT.some((pattern) => pattern.test(path))) return false;
	if (path.endsWith('.html')) return SHELLS.includes(path) || isMoved(path, read);
	return true;
}

/** Lists a finished site, in a fixed order. */
export function manifestOf(build: string): Manifest {
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(build, name)).isFile())
		.map((name) => name.split(sep).join('/'))
		.filter((path) => isForReaders(path, () => readFileSync(join(build, path), 'utf8')))
		.sort();
	let bytes = 0;
	const entries = files.map((url): PrecacheEntry => {
		const content = readFileSync(join(build, url));
		bytes += content.length;
		const hashed = url.startsWith('_app/immutable/');
		return {
			url,
			revision: hashed ? null : createHash('sha256').update(content).digest('hex').slice(0, 16)
		};
	});
	return { entries, bytes };
}
