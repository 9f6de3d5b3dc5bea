import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import type { InlineConfig, Rolldown, ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTENT_OK, edit } from './broken';
import { content } from './vite-plugin';


let root = '';
let server: ViteDevServer | undefined;
const dir = () => join(root, 'content');

beforeEach(() => {
	// As outside of tests: there the plugin keeps to itself.
	vi.stubEnv('VITEST', undefined);
	root = mkdtempSync(join(tmpdir(), 'vite-content-'));
	cpSync(CONTENT_OK, dir(), { recursive: true });
	writeFileSync(join(root, 'graph.js'), "import graph from 'virtual:graph';\nconsole.log(graph);");
	writeFileSync(join(root, 'all.js'), "import all from 'virtual:content';\nconsole.log(all);");
});
afterEach(async () => {
	await server?.close();
	server = undefined;
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true, force: true });
});

const config = (): InlineConfig => ({
	root,
	configFile: false,
	logLevel: 'silent',
	plugins: [content({ dir: 'content' })]
});

async function bundle(input: string, ssr = false): Promise<string> {
	const out = (await build({
		...config(),
		build: { write: false, ssr, minify: false, rollupOptions: { input: join(root, input) } }
	})) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
	return [out]
		.flat()
		.flatMap((o) => o.output)
		.map((o) => (o.type === 'chunk' ? o.code : ''))
		.join('\n');
}

describe('building', () => {
	it('puts the Graph into the bundle as a string to parse, without what only pages need', async () => {
		const code = await bundle('graph.js');
		expect(code).toContain('JSON.parse(');
		expect(code).toContain('c-fibre-eases-redbumps');
		expect(code).not.toContain('Bumps fell with fibre');
		expect(code).not.toContain('zod');
	});

	it('gives everything to the server', async () => {
		expect(await bundle('all.js', true)).toContain('Bumps fell with fibre');
	});

	it('refuses to give everything to the browser', async () => {
		await expect(bundle('all.js')).rejects.toThrow(/for the server only/);
	});

	it('stops at wrong content, with every error in the message', async () => {
		edit(dir(), 'evidence/smith-2020.yaml', 'design: rct', 'design: rtc');
		edit(dir(), 'stories/pat.md', 'calmer, itch', 'calmr, itch');
		const failed = bundle('graph.js');
		await expect(failed).rejects.toThrow(/evidence\/smith-2020\.yaml:10 {2}error: unknown design/);
		await expect(failed).rejects.toThrow(/stories\/pat\.md:8 {2}error: unknown node 'calmr'/);
	});

	it('goes on when something is merely unfinished', async () => {
		edit(dir(), 'conditions/redbumps.md', 'summary: What', 'summary: "" # What');
		expect(await bundle('graph.js')).toContain('c-fibre-eases-redbumps');
	});
});

describe('developing', () => {
	const graphCode = async () =>
		(await server?.environments.client.transformRequest('virtual:graph'))?.code ?? '';

	it('serves the new Graph after a file has changed', async () => {
		server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
		expect(await graphCode()).toContain('Redbumps');
		const file = join(dir(), 'conditions/redbumps.md');
		edit(dir(), 'conditions/redbumps.md', 'label: Redbumps', 'label: Red bumps');
		server.watcher.emit('change', file);
		expect(await graphCode()).toContain('Red bumps');
	});

	it('goes on with the part that is right when a file is wrong', async () => {
		edit(dir(), 'claims/immune-activation.yaml', 'subject: calmer', 'subject: calmerr');
		server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
		const code = await graphCode();
		expect(code).toContain('c-fibre-eases-redbumps');
		expect(code).not.toContain('c-calmer-itch');
	});
});
