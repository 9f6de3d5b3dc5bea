/** What works on one system alone, found by reading the sources that run in Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sources = ['scripts', 'src'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|js|mjs)$/.test(name) && !name.endsWith('.test.ts'))
		.map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }))
);
const where = (pattern: RegExp): string[] =>
	sources.flatMap(({ name, code }) => {
		const found = pattern.exec(code.replace(/\/\*[\s\S]*?\*\//g, ''));
		return found ? [`${name}: ${found[0]}`] : [];
	});

it('modules are imported by name or address: C:\\ is neither', () => {
	expect(sources.length).toBeGreaterThan(200);
	// One of them is written for a browser, which knows only addresses.
	expect(where(/\bimport\(\s*(?!['"`\s]|pathToFileURL\(|document\.).*/)).toEqual([]);
});

it('paths come from addresses by fileURLToPath: /C:/ is none', () => {
	expect(where(/import\.meta\.url\)\.pathname/)).toEqual([]);
});

it('tools are not started by the links in .bin, which are files for a shell elsewhere', () => {
	expect(where(/['"/]\.bin['"/]/)).toEqual([]);
});
