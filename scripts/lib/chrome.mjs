/** Finding, and where possible getting, a Chrome or Chromium for the browser tests and the benchmark. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Problem, run, runTool } from './run.mjs';

const env = process.env;

/** Where browsers live, most wanted first. */
const PLACES = {
	linux: [
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/snap/bin/chromium',
		'/usr/bin/microsoft-edge'
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		join(env.HOME ?? '', 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
		folder === undefined
			? []
			: [
					join(folder, 'Google/Chrome/Application/chrome.exe'),
					join(folder, 'Chromium/Application/chrome.exe'),
					join(folder, 'Microsoft/Edge/Application/msedge.exe')
				]
	)
};

/**
 * How we start it. A test browser has nothing to ask of the outside, and as root (containers, CI)
 * Chromium refuses to run with its sandbox.
 */
export const CHROME_ARGS = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	...(process.getuid?.() === 0 || env.CI ? ['--no-sandbox'] : [])
];

/** @returns {string | undefined} the path of an installed browser */
export function findChrome() {
	if (env.CHROME_PATH) {
		if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
		throw new Problem(`CHROME_PATH names "${env.CHROME_PATH}", but there is no such file.`);
	}
	const places = PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? PLACES.linux;
	return [...places, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

/**
 * An installed browser, else one got by Playwright, else by apt where that is allowed.
 *
 * @returns {Promise<string>} its path
 */
export async function ensureChrome() {
	const found = findChrome();
	if (found) return found;
	console.log('No Chrome or Chromium found. Getting one through Playwright …');
	await runTool('playwright', ['install', 'chromium'], { timeout: 300_000 });
	if (!findChrome() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('That did not work. Getting Chromium through apt-get …');
		const apt = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
		await run('apt-get', ['update', '-qq'], apt);
		await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], apt);
	}
	const got = findChrome();
	if (got) return got;
	throw new Problem(
		'The browser tests need Chrome, Chromium or Edge, and none was found or could be fetched.\n' +
			'Install one (https://www.google.com/chrome, or "sudo apt-get install chromium"),\n' +
			'or name the one you have: CHROME_PATH=/path/to/chrome npm test'
	);
}
