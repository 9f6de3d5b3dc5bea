/** Test support: a valid content tree with one thing broken in it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from './load';
import type { Loaded } from './load';
import type { Level, Problem } from './problems';

export const CONTENT_OK = resolve('tests/fixtures/content-ok');

/** Runs `work` on a throw-away copy of the valid tree. */
export function inCopy<T>(work: (dir: string) => T): T {
	const parent = mkdtempSync(join(tmpdir(), 'content-'));
	const dir = join(parent, 'content');
	try {
		cpSync(CONTENT_OK, dir, { recursive: true });
		return work(dir);
	} finally {
		rmSync(parent, { recursive: true, force: true });
	}
}

/** Replaces one piece of text in a file; the piece must be there exactly once. */
export function edit(dir: string, file: string, from: string, to: string): void {
	const path = join(dir, file);
	const parts = readFileSync(path, 'utf8').split(from);
	if (parts.length !== 2) throw new Error(`'${from}' is ${parts.length - 1} times in ${file}`);
	writeFileSync(path, parts.join(to));
}

export interface Broken {
	readonly name: string;
	/** Inside the content folder. */
	readonly file: string;
	/** What to replace, and by what. */
	readonly from: string;
	readonly to: string;
	/** Where the problem shows, if that is another file. */
	readonly shownIn?: string;
	readonly line: number;
	readonly what: string;
	readonly mend: string;
	readonly level?: Level;
}

/** Loads the valid tree with these changes made. */
export function loadBroken(...changes: readonly Omit<Broken, 'name' | 'line' | 'what' | 'mend'>[]): Loaded {
	return inCopy((dir) => {
		for (const { file, from, to } of changes) edit(dir, file, from, to);
		return loadContent(dir);
	});
}

export const problemOf = ({ file, shownIn, line, what, mend, level = 'error' }: Broken): Problem => ({
	file: `content/${shownIn ?? file}`,
	line,
	what,
	mend,
	level
});

/** One test a case: the broken tree has this problem and no other. */
export function eachBroken(cases: readonly Broken[]): void {
	for (const broken of cases) {
		it(broken.name, () => {
			expect(loadBroken(broken).problems).toEqual([problemOf(broken)]);
		});
	}
}
