import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inCopy } from './broken';
import { loadContent } from './load';
import { badId, isStubKind, STUB_KINDS, stubFor } from './stubs';

const options = { today: '2026-11-20', record: '10.1000/new.1', mention: 'redbumps' };

describe('npm run new', () => {
	it.each(STUB_KINDS)('writes a valid %s: nothing wrong, only things unfinished', (kind) => {
		const { content, problems, path } = inCopy((dir) => {
			const stub = stubFor(kind, 'brand-new-2026', options);
			expect(existsSync(join(dir, stub.path))).toBe(false);
			mkdirSync(dirname(join(dir, stub.path)), { recursive: true });
			writeFileSync(join(dir, stub.path), stub.text);
			return { ...loadContent(dir), path: stub.path };
		});
		expect(problems.filter((p) => p.level === 'error')).toEqual([]);
		const own = problems.filter((p) => p.file === `content/${path}`);
		expect(own.length).toBeGreaterThan(0);
		expect(JSON.stringify(content)).toContain('brand-new-2026');
	});

	it('tells every author what to do next', () => {
		for (const kind of STUB_KINDS) {
			expect(stubFor(kind, 'brand-new', options).next.length).toBeGreaterThan(0);
		}
	});

	it('writes a PMID as text, and a DOI bare', () => {
		const pmid = stubFor('study', 'lee-2024', { ...options, record: '12345' });
		expect(pmid.text).toContain('pmid: "12345"');
		expect(pmid.text).toContain('year: 2024');
		expect(stubFor('study', 'lee-2024', options).text).toContain('doi: 10.1000/new.1');
	});

	it("puts 'k-' before the id of a check once", () => {
		expect(stubFor('check', 'milk', options).path).toBe('checks/k-milk.yaml');
		expect(stubFor('check', 'k-milk', options).path).toBe('checks/k-milk.yaml');
	});

	it('refuses ids that cannot be addresses, and a fifth mechanism', () => {
		expect(badId('gut-wall')).toBeUndefined();
		for (const id of ['Gut', 'gut_wall', '-gut', 'gut--wall', '../gut', 'immune-activation']) {
			expect(badId(id), id).toBeDefined();
		}
		expect(isStubKind('mechanism')).toBe(false);
		expect(isStubKind('condition')).toBe(true);
	});
});
