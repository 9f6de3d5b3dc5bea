/**
 * Worksheets on paper. What came out of the printer is read back by a library that did not write it, and compared
 * with the page: every word is there, on its page and inside it, on both papers.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './support';

const MM = 72 / 25.4;
/** Millimetres. */
const PAPER = { a4: [210, 297], letter: [215.9, 279.4] } as const;
/** What `paper.ts` leaves at the sides, less a hair. */
const SIDE = 13.5 * MM;
/** The least a printer can reach. */
const EDGE = 5 * MM;

interface Word {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	/** From the top. */
	readonly y: number;
}
interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly words: readonly Word[];
	/** Without spaces, as lines break where they may. */
	readonly text: string;
}

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

async function readPdf(data: Uint8Array): Promise<Sheet[]> {
	const file = await getDocument({ data, verbosity: 0 }).promise;
	const pages: Sheet[] = [];
	for (let n = 1; n <= file.numPages; n++) {
		const page = await file.getPage(n);
		const { width, height } = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent();
		const words = items.flatMap((item) => {
			if (!('str' in item) || item.str.trim() === '') return [];
			const [, , , , x = 0, y = 0] = item.transform as number[];
			return [{ text: item.str, x, right: x + item.width, y: height - y }];
		});
		pages.push({ width, height, words, text: squeeze(words.map((w) => w.text).join('')) });
	}
	return pages;
}

const lessons = (): string[] =>
	readdirSync('build/lessons').filter((id) => existsSync(`build/lessons/${id}/worksheet`));

/** A sheet as a page of the build has it, without what is only read out. */
function page(path: string): HTMLElement {
	const html = readFileSync(join('build', path, 'index.html'), 'utf8');
	const root = parse(html).querySelector('.worksheet')!;
	for (const hidden of root.querySelectorAll('.visually-hidden')) hidden.remove();
	return root;
}

const texts = (root: HTMLElement, selector: string): string[] =>
	root.querySelectorAll(selector).map((e) => squeeze(e.text));

/** What must stay on one page: the picture with its lines, and each table with its heading. */
const parts = (root: HTMLElement): { name: string; texts: string[] }[] =>
	root.querySelectorAll('section.picture, section.table').map((section) => ({
		name: section.querySelector('h2')!.text,
		texts: texts(section, 'h2, .task, svg text, .bank, th, td').filter((t) => t !== '')
	}));

function expectWhole(name: string, root: HTMLElement, pages: Sheet[], paper: keyof typeof PAPER) {
	const [width, height] = PAPER[paper];
	for (const [i, sheet] of pages.entries()) {
		expect(Math.abs(sheet.width - width * MM), `${name}, width`).toBeLessThan(1);
		expect(Math.abs(sheet.height - height * MM), `${name}, height`).toBeLessThan(1);
		const outside = sheet.words.filter(
			(w) => w.x < SIDE || w.right > sheet.width - SIDE || w.y < EDGE || w.y > sheet.height - EDGE
		);
		expect(outside, `${name}, page ${i + 1}: cut at an edge`).toEqual([]);
		expect(sheet.text, `${name}, foot of page ${i + 1}`).toContain(`Page${i + 1}of${pages.length}`);
	}
	const all = pages.map((p) => p.text).join('');
	const missing = texts(root, 'h1, h2, .task, .intro, .answer, th, td, svg text').filter(
		(text) => !all.includes(text)
	);
	expect(missing, `${name}: not on paper`).toEqual([]);
	const torn = parts(root)
		.filter((part) => !pages.some((p) => part.texts.every((text) => p.text.includes(text))))
		.map((part) => part.name);
	expect(torn, `${name}: on two pages`).toEqual([]);
	// No last page with a line or two on it: what stands above its foot reaches far down.
	const last = pages.at(-1)!;
	const lowest = Math.max(...last.words.map((w) => w.y).filter((y) => y < last.height - 20 * MM));
	expect(lowest / last.height, `${name}: how full the last page is`).toBeGreaterThan(
		root.classList.contains('key') ? 0.35 : 0.55
	);
}

test('every worksheet and key is whole on A4 and Letter, and the sheet holds no answer', async () => {
	test.slow();
	const ids = lessons();
	expect(ids).toContain('fair-test');
	for (const id of ids) {
		const sheet = page(`lessons/${id}/worksheet`);
		const key = page(`lessons/${id}/worksheet/key`);
		const answers = texts(key, '.answer');
		expect(answers.length).toBeGreaterThan(4);
		const given = squeeze(sheet.text);
		const secrets = answers.filter((text) => !given.includes(text));
		expect(secrets.length).toBeGreaterThan(4);
		for (const paper of ['a4', 'letter'] as const) {
			const read = async (name: string) =>
				readPdf(new Uint8Array(readFileSync(`build/lessons/${id}/${name}-${paper}.pdf`)));
			const pages = await read('worksheet');
			expectWhole(`${id} ${paper}`, sheet, pages, paper);
			// One sheet of paper, or two.
			expect(pages.length).toBeLessThanOrEqual(3);
			const all = pages.map((p) => p.text).join('');
			expect(secrets.filter((text) => all.includes(text))).toEqual([]);

			const keyPages = await read('worksheet-key');
			expectWhole(`${id} key ${paper}`, key, keyPages, paper);
			expect(keyPages.length, `${id} key ${paper}`).toBeLessThanOrEqual(2);
		}
	}
});

test('from a lesson to its worksheet on paper, and to the key', async ({ page }) => {
	await page.goto('/lessons/');
	const card = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: 'Design a fair test' }) });
	await card.getByRole('link', { name: /^Worksheet/ }).click();
	await expect(page.locator('h1')).toHaveText('Design a fair test');
	await expect(page.locator('.worksheet svg')).toBeVisible();

	const link = await page.getByRole('link', { name: 'PDF, A4' }).getAttribute('href');
	const pdf = await page.request.get(new URL(link!, page.url()).href);
	expect(pdf.headers()['content-type']).toBe('application/pdf');

	// What the browser's own print makes of the page, drawn by scripts this time.
	const printed = await readPdf(new Uint8Array(await page.pdf({ format: 'Letter' })));
	expect(printed).toHaveLength(3);
	const all = printed.map((p) => p.text).join('');
	for (const text of ['Name', 'Ourplan', 'notmedicaladvice', '/lessons/fair-test/'])
		expect(all).toContain(text);
	// The site around the sheet stays on the screen.
	for (const text of ['Skiptothecontent', 'Reportanerror', 'Answerkey', 'Opendata'])
		expect(all).not.toContain(text);

	// Room to write: as many lines as the lesson says, of 8 millimetres each.
	const words = printed.at(-1)!.words;
	const at = (start: string) => words.find((w) => w.text.startsWith(start))!.y;
	expect(at('Why should') - at('Your test')).toBeGreaterThan(6 * 8 * MM);

	await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled();
	await page.getByRole('link', { name: 'Answer key' }).click();
	await expect(page.locator('.what')).toHaveText('Answer key, for the teacher');
	await page.locator('.cites a').first().click();
	await expect(page).toHaveURL(/#source-1$/);
	await page.locator('#source-1 a').click();
	await expect(page).toHaveURL(/#c-bathing-frequency-eczema$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a worksheet is there to read and to print', async ({ page }) => {
		await page.goto('/lessons/two-organs/worksheet/');
		await expect(page.locator('.worksheet svg')).toBeVisible();
		await expect(page.getByRole('table')).toHaveCount(2);
		await expect(page.locator('.bar noscript p')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
		await expect(page.getByRole('link', { name: 'PDF, Letter' })).toBeVisible();
	});
});
