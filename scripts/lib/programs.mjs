/** How other programs are started, so that it works on every system and in folders of any name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file behind a tool's name, for Node to run. What npm puts into `.bin` is a link on one system and a file for a
 * shell on another; the package itself names the same file everywhere.
 *
 * @param {string} root the project's folder
 * @param {string} tool such as `vite`, as a package that the project depends on calls it
 * @returns {string | undefined} undefined if no package offers it
 */
export function toolFile(root, tool) {
	const { dependencies, devDependencies } = manifest(root) ?? {};
	for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
		const folder = join(root, 'node_modules', name);
		const { bin } = manifest(folder) ?? {};
		// One file alone goes by the package's name, without its owner.
		const bins = typeof bin === 'string' ? { [name.replace(/^.*\//, '')]: bin } : bin;
		if (bins && Object.hasOwn(bins, tool)) return join(folder, bins[tool] ?? '');
	}
	return undefined;
}

/**
 * @param {string} folder
 * @returns {{ bin?: string | Record<string, string>, dependencies?: object, devDependencies?: object } | undefined}
 */
function manifest(folder) {
	const file = join(folder, 'package.json');
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * What to hand to Node to start a program. On Windows npm is a `.cmd` file, which only a shell starts, and a shell
 * takes one line; all else needs none, and is safe from spaces in its path.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [platform]
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function startOf(command, args, platform = process.platform) {
	if (platform !== 'win32' || command !== 'npm') return { command, args: [...args], shell: false };
	const line = [command, ...args].map((word) => (/[^\w./:=@-]/.test(word) ? `"${word}"` : word));
	return { command: line.join(' '), args: [], shell: true };
}
