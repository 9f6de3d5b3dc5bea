/** The npm package as npm would publish it: built, packed, linted, imported where there is no browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startOf, toolFile } from '../../scripts/lib/programs.mjs';
import { ATTRIBUTES, CSS_PROPERTIES, EVENTS, TAG } from '../../src/lib/embed/element/manifest';
import { tables } from '../../src/lib/embed/element/package';

/** Other programs start here: on a busy machine each may take long. */
const SLOW = 120_000;

const tool = (name: string) => toolFile(process.cwd(), name)!;

let folder: string;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'gut-skin-element-'));
	execFileSync(process.execPath, [tool('tsx'), 'scripts/element.ts', folder], { stdio: 'pipe' });
}, SLOW);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(
	'publint has nothing to say',
	() => {
		// As a command: inside these tests its browser build would be imported.
		const said = execFileSync(process.execPath, [tool('publint'), folder, '--strict'], {
			encoding: 'utf8'
		});
		expect(said).toContain('All good!');
	},
	SLOW
);

it(
	'npm packs code, types, manifest, README and both licences, and nothing else',
	() => {
		const { command, args, shell } = startOf('npm', ['pack', '--dry-run', '--json']);
		const [packed] = JSON.parse(
			execFileSync(command, args, { cwd: folder, encoding: 'utf8', shell })
		) as { files: { path: string }[] }[];
		expect(packed!.files.map((f) => f.path).sort()).toEqual([
			'LICENSE',
			'LICENSE-CONTENT.md',
			'README.md',
			'custom-elements.json',
			'index.d.ts',
			'index.js',
			'package.json'
		]);
	},
	SLOW
);

it('is one self-contained module of at most 70 kB', () => {
	const code = read('index.js');
	expect(gzipSync(code, { level: 9 }).length).toBeLessThan(70_000);
	expect(code).not.toMatch(/^\s*import\s[^(]|\bfrom\s*["'][^"']+["'];?\s*$|\bimport\s*\(/m);
	expect(code).not.toContain('__GUT_SKIN');
	expect(code).not.toMatch(/\bfetch\(|localStorage|\beval\(|new Function/);
});

it(
	'can be imported where there is no browser',
	() => {
		const out = execFileSync(
			process.execPath,
			[
				'-e',
				`import(${JSON.stringify(pathToFileURL(join(folder, 'index.js')).href)}).then((m) => console.log(typeof m.GutSkinDiagram))`
			],
			{ encoding: 'utf8' }
		);
		expect(out.trim()).toBe('function');
	},
	SLOW
);

it(
	'its types compile, and know the element by its tag',
	() => {
		const file = join(folder, 'use.ts');
		const source = `import { GutSkinDiagram } from './index.js';
		const e: GutSkinDiagram = document.createElement('${TAG}');
		e.howSure = 'low';
		e.addEventListener('gutskin-view', (event) => event.detail.path.trim());
		// @ts-expect-error there is no such certainty
		e.howSure = 'absolutely';`;
		const options: ts.CompilerOptions = {
			strict: true,
			noEmit: true,
			skipLibCheck: true,
			skipDefaultLibCheck: true,
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
			lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
			types: []
		};
		const host = ts.createCompilerHost(options);
		const original = host.getSourceFile.bind(host);
		host.getSourceFile = (name, language, ...rest) =>
			name === file
				? ts.createSourceFile(name, source, language)
				: original(name, language, ...rest);
		const problems = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
		expect(problems.map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'))).toEqual([]);
	},
	SLOW
);

it('manifest, README and documentation promise the same', () => {
	const manifest = JSON.parse(read('custom-elements.json'));
	const [element] = manifest.modules[0].declarations;
	const names = (list: { name: string }[]) => list.map((x) => x.name);
	expect(element.tagName).toBe(TAG);
	expect(names(element.attributes)).toEqual(names([...ATTRIBUTES]));
	expect(names(element.events)).toEqual(names([...EVENTS]));
	expect(names(element.cssProperties)).toEqual(names([...CSS_PROPERTIES]));
	expect(read('README.md')).toContain(tables());
	for (const { name } of [...ATTRIBUTES, ...EVENTS, ...CSS_PROPERTIES])
		expect(readFileSync('docs/embedding.md', 'utf8'), name).toContain(`\`${name}\``);
});
