/** Running other programs, and telling people what is going on. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startOf, toolFile } from './programs.mjs';

/** The project's folder, wherever the command was given. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
/** @param {string} text */
export const bold = (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text);

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** A problem to be told in plain words, without a stack. */
export class Problem extends Error {}

/**
 * Runs a program in the project's folder with its output shown. Standard input is closed unless it `asks`.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, asks?: boolean, timeout?: number }} [options]
 * @returns {Promise<number>} its exit code; 127 if it could not be started
 */
export function run(command, args, { env = {}, quiet = false, asks = false, timeout } = {}) {
	return new Promise((done) => {
		const start = startOf(command, args);
		const child = spawn(start.command, start.args, {
			cwd: ROOT,
			// Vite would list every import of its config that a future loader may not find.
			env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...process.env, ...env },
			stdio: [
				asks ? 'inherit' : 'ignore',
				quiet ? 'ignore' : 'inherit',
				quiet ? 'ignore' : 'inherit'
			],
			shell: start.shell,
			...(timeout === undefined ? {} : { timeout })
		});
		child.on('error', () => done(127));
		child.on('close', (code) => done(code ?? 1));
	});
}

/**
 * Runs a tool of the project's own dependencies, such as `vite`. Not through npx, which takes its time and
 * would offer to fetch what is missing.
 *
 * @param {string} tool
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function runTool(tool, args, options) {
	const file = toolFile(ROOT, tool);
	if (file === undefined) {
		throw new Problem(
			`There is no "${tool}" here. Is all installed that the project needs? npm ci`
		);
	}
	return run(process.execPath, [file, ...args], options);
}

/**
 * Ends a command-line program: problems in plain words, bugs with their stack.
 *
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof Problem ? `\n${error.message}` : error);
		process.exitCode = 1;
	}
}
