import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOf, toolFile } from '../../scripts/lib/programs.mjs';

describe('the file of a tool', () => {
	let root: string;
	const write = (file: string, content: object | string) => {
		const path = join(root, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	};
	beforeEach(() => {
		root = join(mkdtempSync(join(tmpdir(), 'tools-')), 'a folder & its name');
		write('package.json', {
			dependencies: { sirv: '1' },
			devDependencies: { '@owner/kit': '1', '@owner/single': '1', absent: '1' }
		});
		write('node_modules/sirv/package.json', {});
		write('node_modules/@owner/kit/package.json', { bin: { 'svelte-kit': './bin/kit.mjs' } });
		write('node_modules/@owner/kit/bin/kit.mjs', 'console.log(process.argv[2])');
		write('node_modules/@owner/single/package.json', { bin: 'cli.js' });
		write('node_modules/not-asked-for/package.json', { bin: { stray: 'cli.js' } });
	});
	afterEach(() => rmSync(dirname(root), { recursive: true }));

	it('is what its package says, under any name', () => {
		const modules = join(root, 'node_modules', '@owner');
		expect(toolFile(root, 'svelte-kit')).toBe(join(modules, 'kit', 'bin', 'kit.mjs'));
		expect(toolFile(root, 'single')).toBe(join(modules, 'single', 'cli.js'));
	});

	it('is nothing where no package of the project offers it', () => {
		for (const name of ['stray', 'sirv', 'absent', 'toString'])
			expect(toolFile(root, name)).toBeUndefined();
		expect(toolFile(join(root, 'nowhere'), 'vite')).toBeUndefined();
	});

	it('is run by Node, without a shell, in a folder with spaces', () => {
		const start = startOf(process.execPath, [toolFile(root, 'svelte-kit')!, 'two words']);
		expect(execFileSync(start.command, start.args, { encoding: 'utf8' })).toBe('two words\n');
	});

	it('is there for every tool that we use', () => {
		const said = [
			'package.json',
			'scripts/test.mjs',
			'scripts/lib/chrome.mjs',
			'scripts/lib/project.mjs'
		]
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		const names = [...said.matchAll(/(?:tool\.mjs |runTool\(')([\w-]+)/g)].map(([, name]) => name!);
		expect(names.length).toBeGreaterThan(8);
		for (const name of names) expect(existsSync(toolFile('.', name) ?? ''), name).toBe(true);
	});
});

describe('how a program is started', () => {
	const node = 'C:\\Program Files\\nodejs\\node.exe';

	it('is without a shell, so that a space in a path parts nothing', () => {
		for (const platform of ['win32', 'linux', 'darwin'])
			expect(startOf(node, ['a b.mjs'], platform)).toEqual({
				command: node,
				args: ['a b.mjs'],
				shell: false
			});
		expect(startOf('npm', ['ci'], 'linux')).toEqual({ command: 'npm', args: ['ci'], shell: false });
	});

	it('is by one line for a shell where npm is a .cmd file', () => {
		expect(startOf('npm', ['ci', '--loglevel=error', 'two words'], 'win32')).toEqual({
			command: 'npm ci --loglevel=error "two words"',
			args: [],
			shell: true
		});
	});
});
