import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getContent } from '$lib/content/site.server';
import { lessons, standardsOf } from '$lib/lesson/lessons.server';
import { THEME_KEY } from '$lib/site/theme.svelte';
import { SLASH_KEY } from '$lib/site/search/shortcut';
import { boardAddress } from './address';
import { forget, KEPT, personalKeys } from './kept';
import { curricula, lessonGuides } from './teach';

test('every lesson says what pupils may believe, and a check brings its verdict along', () => {
	const guides = lessonGuides(lessons(), getContent().checks);
	expect(guides.map(({ id }) => id)).toEqual(lessons().map(({ id }) => id));
	for (const { misconceptions } of guides) expect(misconceptions.length).toBeGreaterThan(0);
	const ten = guides[0]!.misconceptions.find((m) => m.says.startsWith('You carry ten times'))!;
	expect(ten.checks).toMatchObject([{ id: 'k-ten-to-one', step: 'wrong' }]);
});

test('standards: the page of teachers and those of lessons say the same', () => {
	const ofPage = curricula(getContent().standards, lessons());
	for (const { notice } of ofPage) expect(notice).toMatch(/endorse/);
	for (const { id } of lessons()) {
		const here = ofPage.flatMap(({ codes }) =>
			codes.flatMap(({ code, served }) =>
				served.filter((l) => l.id === id).map(({ how }) => ({ code, how }))
			)
		);
		expect(here).toEqual(standardsOf(id).map(({ code, how }) => ({ code, how })));
	}
});

describe('the address on the board', () => {
	test.each([
		['https://example.org', 'example.org/lessons/two-organs/quiz'],
		['https://example.org/gut-skin/', 'example.org/gut-skin/lessons/two-organs/quiz'],
		['http://192.168.1.20:8080', '192.168.1.20:8080/lessons/two-organs/quiz'],
		['https://localhost.example.org', 'localhost.example.org/lessons/two-organs/quiz']
	])('%s', (site, text) =>
		expect(boardAddress(site, '/lessons/two-organs/quiz/')).toEqual({
			kind: 'address',
			url: `${site.replace(/\/$/, '')}/lessons/two-organs/quiz/`,
			text
		})
	);

	test.each([
		'http://localhost:5173',
		'http://127.0.0.1:4173/base',
		'http://[::1]:80',
		'file:///C:/gut'
	])('%s is no address for a phone', (site) =>
		expect(boardAddress(site, '/lessons/two-organs/').kind).toBe('local')
	);
});

/** A storage of a browser, as far as it is used. */
function storeOf(keys: readonly string[]) {
	const map = new Map(keys.map((key) => [key, '1']));
	return {
		map,
		get length() {
			return map.size;
		},
		key: (n: number) => [...map.keys()][n] ?? null,
		removeItem: (key: string) => void map.delete(key)
	};
}

describe('what is kept on a device', () => {
	test('the settings are on the list', () => {
		for (const key of [THEME_KEY, SLASH_KEY])
			expect(KEPT.filter(({ is }) => is(key)).length).toBe(1);
	});

	test('forgetting takes what pupils did, and nothing else', () => {
		const key = fc.oneof(
			fc.string().map((s) => `lesson:${s}`),
			fc.string().map((s) => `quiz:${s}`),
			fc.constantFrom(THEME_KEY, SLASH_KEY),
			fc.string()
		);
		fc.assert(
			fc.property(fc.uniqueArray(key), (keys) => {
				const store = storeOf(keys);
				forget(store);
				expect(personalKeys(store)).toEqual([]);
				const stay = keys.filter((k) => !k.startsWith('lesson:') && !k.startsWith('quiz:'));
				expect([...store.map.keys()]).toEqual(stay);
			})
		);
	});

	/** The privacy statement is only as true as this list: who writes to storage must be looked at, and told there. */
	test('nobody else writes to a browser’s storage, and nobody sends anything', () => {
		const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.map((name) => name.replaceAll('\\', '/'))
			.filter((name) => /\.(ts|js|svelte|html)$/.test(name) && !/\.test\.ts$/.test(name));
		const holding = (pattern: RegExp) =>
			files.filter((name) => pattern.test(readFileSync(join('src', name), 'utf8'))).sort();
		expect(holding(/\b(local|session)Storage\.|\bwriteStored\(/)).toEqual([
			'app.html',
			'lib/lesson/player.svelte.ts',
			'lib/lesson/presentation.svelte.ts',
			'lib/quiz/keep.ts',
			'lib/site/search/shortcut.ts',
			'lib/site/stored.ts',
			'lib/site/theme.svelte.ts'
		]);
		expect(holding(/document\.cookie|indexedDB|sendBeacon|XMLHttpRequest|WebSocket\(/)).toEqual([]);
		expect(holding(/method:\s*['"](POST|PUT)/i)).toEqual([]);
	});
});
