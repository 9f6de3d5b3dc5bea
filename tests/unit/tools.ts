/**
 * Programs of the system that check our files because they are not ours. Continuous integration installs them
 * (`.ci/run`); where one is missing, the tests that need it are reported as skipped, with its name.
 */
import { spawnSync } from 'node:child_process';

/** Whether a program is there and answers. */
export const hasTool = (name: string, ...args: string[]): boolean =>
	spawnSync(name, args.length > 0 ? args : ['--version'], { stdio: 'ignore' }).status === 0;

/** Runs a program on `input` and returns what it wrote; fails on an error or on any warning. */
export function pipe(name: string, args: readonly string[], input: string | Buffer): Buffer {
	const { status, stdout, stderr, error } = spawnSync(name, args, {
		input,
		maxBuffer: 64 * 1024 * 1024
	});
	if (error) throw error;
	// bibutils counts aloud.
	const said = stderr
		.toString()
		.replace(/^\w+: Processed \d+ references\.$/gm, '')
		.trim();
	if (status !== 0 || said !== '') throw new Error(`${name} ${args.join(' ')}: ${status} ${said}`);
	return stdout;
}
