/** Worksheets and their keys as PDF: printed by an installed browser from the finished pages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../serve.mjs';
import { seconds } from './run.mjs';

/** As in `src/lib/worksheet/files.ts`, which the pages name them by. */
const PAPERS = { a4: 'A4', letter: 'Letter' };
const SHEETS = { worksheet: 'worksheet', 'worksheet-key': 'worksheet/key' };
const AT_ONCE = 2;

async function launch() {
	// Only now: finding and starting a browser is slow, and most commands need none.
	const { CHROME_ARGS, findChrome } = await import('./chrome.mjs');
	const { chromium } = await import('@playwright/test');
	const executablePath = findChrome();
	if (executablePath === undefined) throw new Error('no Chrome or Chromium is installed');
	return chromium.launch({ executablePath, args: CHROME_ARGS, timeout: 30_000 });
}

/**
 * Why no PDF can be made here, or undefined if it can: tried, not guessed, as pages will promise them.
 *
 * @returns {Promise<string | undefined>}
 */
export async function whyNoPdf() {
	if (process.env.WORKSHEETS === 'off') return 'WORKSHEETS=off';
	try {
		const browser = await launch();
		try {
			const page = await browser.newPage();
			await page.setContent('<p>A page</p>');
			await page.pdf();
		} finally {
			await browser.close();
		}
		return undefined;
	} catch (error) {
		return /** @type {Error} */ (error).message.split('\n')[0];
	}
}

/**
 * All files to make, and the page each is printed from.
 *
 * @param {string} build
 */
function jobsOf(build) {
	const lessons = join(build, 'lessons');
	if (!existsSync(lessons)) return [];
	return readdirSync(lessons)
		.filter((id) => existsSync(join(lessons, id, 'worksheet', 'index.html')))
		.flatMap((id) =>
			Object.entries(SHEETS).map(([name, path]) => ({
				page: `lessons/${id}/${path}/`,
				files: Object.entries(PAPERS).map(([paper, format]) => ({
					format,
					path: join(lessons, id, `${name}-${paper}.pdf`)
				}))
			}))
		);
}

/**
 * True where the pages are there and their PDFs are not.
 *
 * @param {string} build
 */
export const lacksPdfs = (build) =>
	jobsOf(build).some(({ files }) => files.some(({ path }) => !existsSync(path)));

/**
 * Prints every worksheet and key of a finished site, on both papers.
 *
 * @param {string} build
 * @param {(text: string) => void} say
 */
export async function makePdfs(build, say) {
	const started = Date.now();
	const jobs = jobsOf(build);
	const all = jobs.length * Object.keys(PAPERS).length;
	const site = await serve({ dir: build, port: 0 });
	const browser = await launch();
	let done = 0;
	let told = started;
	try {
		// Without scripts nothing of this machine, such as its address, gets into a file.
		const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
		const work = async () => {
			const page = await context.newPage();
			for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
				await page.goto(site.url + job.page, { waitUntil: 'networkidle' });
				for (const { format, path } of job.files) {
					await page.pdf({ path, format, printBackground: true, tagged: true, outline: true });
					done++;
					if (Date.now() - told < 5000) continue;
					told = Date.now();
					say(`  ${done} of ${all} worksheets`);
				}
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} finally {
		await browser.close();
		await site.close();
	}
	say(`Worksheets: ${done} PDFs in ${seconds(Date.now() - started)}.`);
}
