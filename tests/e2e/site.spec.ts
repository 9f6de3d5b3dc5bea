/** Every page of the build, read as a crawler would: no browser needed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { allPages } from './support';

/** What one page holds that the checks below need: the parsed trees of all pages would fill the memory. */
interface PageFacts {
	path: string;
	status: number;
	title: string;
	problems: string[];
	ids: Set<string>;
	/** Addresses the page points to, resolved against its own. */
	targets: URL[];
	/** Classes that scope styles, on its elements but not in the styles it brings along. */
	unstyled: string[];
}

let pages: Map<string, PageFacts>;
let origin: string;

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

function duplicates(values: readonly string[]): string[] {
	const seen = new Set<string>();
	return values.filter((value) => seen.size === seen.add(value).size);
}

/** Classes by which Svelte ties a rule to its component. */
const scopesOf = (css: string): Set<string> =>
	new Set([...css.matchAll(/\.(s[0-9a-z]{5,7})\b/g)].map(([, name]) => name ?? ''));

const ASSETS = join('build', '_app', 'immutable', 'assets');
/** Every scope that has a rule anywhere on the site. */
const allScopes = (): Set<string> =>
	scopesOf(
		readdirSync(ASSETS)
			.filter((name) => name.endsWith('.css'))
			.map((name) => readFileSync(join(ASSETS, name), 'utf8'))
			.join('\n')
	);

/** What would be painted without its styles first: pages have theirs in the head, before any other file comes. */
function unstyled(root: HTMLElement, known: ReadonlySet<string>): string[] {
	const brought = scopesOf(
		root
			.querySelectorAll('style')
			.map((style) => style.text)
			.join('\n')
	);
	const used = new Set(
		root.querySelectorAll('body [class]').flatMap((e) => [...e.classList.values()])
	);
	return [...used].filter((name) => known.has(name) && !brought.has(name));
}

/** Ids named by labels and ARIA attributes that the page does not hold. */
function danglingReferences(root: HTMLElement, ids: Set<string>): string[] {
	return REFERENCES.flatMap((name) =>
		root
			.querySelectorAll(`[${name}]`)
			.flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
			.filter((id) => id !== '' && !ids.has(id))
			.map((id) => `${name}="${id}" names nothing`)
	);
}

/** What must hold of every page, whatever it says. */
function structureProblems(root: HTMLElement, ids: readonly string[]): string[] {
	const count = (selector: string) => root.querySelectorAll(selector).length;
	const problems: string[] = [];
	if (count('h1') !== 1) problems.push(`${count('h1')} h1`);
	if (count('main') !== 1) problems.push(`${count('main')} main landmarks`);
	if (!root.querySelector('html')?.getAttribute('lang')) problems.push('no language');
	if (!root.querySelector('meta[name=description]')?.getAttribute('content')) {
		problems.push('no description');
	}
	const mute = root.querySelectorAll('img').filter((img) => img.getAttribute('alt') === undefined);
	if (mute.length > 0) problems.push(`${mute.length} images without alt`);
	const twice = [...new Set(duplicates(ids))];
	if (twice.length > 0) problems.push(`ids used twice: ${twice.slice(0, 5).join(', ')}`);
	return problems;
}

async function readPage(path: string, scopes: ReadonlySet<string>): Promise<PageFacts> {
	const url = new URL(path, origin);
	const response = await fetch(url, { redirect: 'manual' });
	const root = parse(await response.text());
	const idList = root.querySelectorAll('[id]').map((element) => element.id);
	const ids = new Set(idList);
	const addresses = [
		...root.querySelectorAll('[href]').map((element) => element.getAttribute('href')),
		...root.querySelectorAll('[src]').map((element) => element.getAttribute('src'))
	];
	const problems = [...structureProblems(root, idList), ...danglingReferences(root, ids)];
	const targets: URL[] = [];
	for (const address of addresses) {
		if (URL.canParse(address ?? '', url)) targets.push(new URL(address ?? '', url));
		else problems.push(`not an address: ${address}`);
	}
	const title = root.querySelector('title')?.text.trim() ?? '';
	const { status } = response;
	return { path, status, title, problems, ids, targets, unstyled: unstyled(root, scopes) };
}

/** Why a link inside the site leads nowhere, or undefined if it does not. */
function brokenLink({ pathname, hash }: URL): string | undefined {
	const target = pages.get(pathname);
	if (target === undefined) {
		if (pages.has(`${pathname}/`)) return `${pathname} lacks the slash at its end`;
		return existsSync(join('build', decodeURIComponent(pathname)))
			? undefined
			: `${pathname} is missing`;
	}
	const id = decodeURIComponent(hash.slice(1));
	return id === '' || target.ids.has(id) ? undefined : `${pathname}${hash} names nothing`;
}

/** "page: problem" for every problem found, few enough to read. */
const report = (find: (page: PageFacts) => string[]): string[] =>
	[...pages.values()]
		.flatMap((page) => [...new Set(find(page))].map((problem) => `${page.path}: ${problem}`))
		.slice(0, 40);

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ baseURL }) => {
	origin = new URL(baseURL ?? '').origin;
	pages = new Map();
	const scopes = allScopes();
	for (const path of allPages()) pages.set(path, await readPage(path, scopes));
});

test('every page is there and is well built', () => {
	expect(pages.size).toBeGreaterThan(300);
	expect(report((page) => (page.status === 200 ? [] : [`status ${page.status}`]))).toEqual([]);
	expect(report((page) => page.problems)).toEqual([]);
});

test('every page brings the styles of all that is on it', () => {
	// Embeds stand alone, and have a stylesheet of their own.
	expect(report((page) => (page.path.startsWith('/embed/') ? [] : page.unstyled))).toEqual([]);
});

test('every page has a title of its own', () => {
	const twice = new Set(duplicates([...pages.values()].map((page) => page.title)));
	expect(report((page) => (page.title === '' ? ['no title'] : []))).toEqual([]);
	expect(
		report((page) => (twice.has(page.title) ? [`shares the title "${page.title}"`] : []))
	).toEqual([]);
});

test('every link leads somewhere', () => {
	const problems = report((page) =>
		page.targets.flatMap((url) => (url.origin === origin ? (brokenLink(url) ?? []) : []))
	);
	expect(problems).toEqual([]);
});

test('links to the outside are addresses of the web', () => {
	// Plain http among them: identifiers of ontologies are written so, and are names before they are places.
	const known = new Set(['https:', 'http:', 'mailto:', 'data:']);
	const problems = report((page) =>
		page.targets
			.filter((url) => url.origin !== origin && !known.has(url.protocol))
			.map((url) => `links to ${url.href}`)
	);
	expect(problems).toEqual([]);
});

test('every page is reached from the first one by links', () => {
	const reached = new Set(['/']);
	// A set grows while it is walked: this visits whatever is found on the way.
	for (const path of reached) {
		for (const url of pages.get(path)?.targets ?? []) {
			if (url.origin === origin && pages.has(url.pathname)) reached.add(url.pathname);
		}
	}
	// An embed stands on other people's pages; it belongs to a page of ours that is reached.
	const pageOf = (path: string) => path.replace(/^\/embed\//, '/');
	const orphans = [...pages.keys()].filter((path) => !reached.has(pageOf(path)));
	expect(orphans).toEqual([]);
});

test('the public data names only pages that exist', async () => {
	const response = await fetch(new URL('/data/graph.json', origin));
	expect(response.status).toBe(200);
	const graph = (await response.json()) as { nodes: { id: string; url: string }[] };
	const missing = graph.nodes
		.map(({ url }) => new URL(url, `${origin}/`).pathname)
		.filter((path) => !pages.has(path) && !pages.has(`${path}/`));
	expect(missing).toEqual([]);
});

test('an address that does not exist answers 404 with a page that helps', async () => {
	const response = await fetch(new URL('/no/such/page', origin));
	expect(response.status).toBe(404);
	expect(await response.text()).toContain('<!doctype html>');
});

test('a page asked for without its slash is redirected to it', async () => {
	const response = await fetch(new URL('/glossary?who=people', origin), { redirect: 'manual' });
	expect(response.status).toBe(308);
	expect(response.headers.get('location')).toBe('/glossary/?who=people');
});
