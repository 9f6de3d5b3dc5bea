import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markedUntilDone, staleness } from '../../scripts/lib/fresh.mjs';

describe('a build must be made again', () => {
	const good = {
		built: 1000,
		unfinished: false,
		settings: [],
		sources: [
			{ name: 'src', changed: 900 },
			{ name: 'content', changed: 1000 }
		]
	};

	it('not while it is whole and nothing changed', () => {
		expect(staleness(good)).toBeUndefined();
	});

	it.each([
		[{ built: undefined }, 'there is none yet'],
		[{ unfinished: true }, 'the last one did not come to its end'],
		[{ settings: ['BASE_PATH', 'SITE_URL'] }, 'BASE_PATH and SITE_URL changed'],
		[{ sources: [...good.sources, { name: 'static', changed: 1001 }] }, 'static changed']
	])('with %o', (change, reason) => {
		expect(staleness({ ...good, ...change })).toBe(reason);
	});

	it('also where its pages are newer than all they are made of, if it was broken off', () => {
		expect(staleness({ ...good, built: Infinity, unfinished: true })).toBeDefined();
	});
});

describe('the mark of unfinished work', () => {
	let folder: string;
	let mark: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'mark-'));
		mark = join(folder, '.cache', 'unfinished');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('is there while it is under way, and gone when it is done', async () => {
		let seen = false;
		const code = await markedUntilDone(mark, async () => {
			seen = existsSync(mark);
			return 0;
		});
		expect({ code, seen, left: existsSync(mark) }).toEqual({ code: 0, seen: true, left: false });
	});

	it('stays after a failure until the work is done', async () => {
		expect(await markedUntilDone(mark, async () => 3)).toBe(3);
		expect(existsSync(mark)).toBe(true);
		const thrown = markedUntilDone(mark, () => Promise.reject(new Error('no disk')));
		await expect(thrown).rejects.toThrow('no disk');
		expect(existsSync(mark)).toBe(true);
		await markedUntilDone(mark, async () => 0);
		expect(existsSync(mark)).toBe(false);
	});
});
