import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { migrate, migrateId, REWRITES, type Rename } from './migrations';
import { DEFAULT_VIEW, SURE, viewFromUrl, viewToPath, WHO } from './view';

const at = (path: string, query = '') => ({ path, query: new URLSearchParams(query) });
const RENAMES: readonly Rename[] = [
	{ from: '/conditions/redbumps', to: '/conditions/spots' },
	{ from: '/conditions/spots', to: '/conditions/acne' },
	{ from: '/evidence/smith-2020', to: '/evidence/smith-2021' }
];

describe('renamed pages', () => {
	it('are followed to their present address, through every renaming, with or without slashes', () => {
		for (const path of ['/conditions/redbumps', '/conditions/redbumps/', 'conditions/spots'])
			expect(migrate(at(path), RENAMES).path).toBe('/conditions/acne');
		expect(migrate(at('/conditions/acne/'), RENAMES).path).toBe('/conditions/acne/');
	});

	it('keep their query', () => {
		const moved = migrate(at('/conditions/spots', 'sure=low&theme=dark'), RENAMES);
		expect(moved.query.toString()).toBe('sure=low&theme=dark');
	});

	it('in a circle still end', () => {
		const circle = [
			{ from: '/a/b', to: '/a/c' },
			{ from: '/a/c', to: '/a/b' }
		];
		expect(migrate(at('/a/b'), circle).path).toMatch(/^\/a\/[bc]$/);
	});

	it('are known by their ids', () => {
		expect(migrateId('redbumps', RENAMES)).toBe('acne');
		expect(migrateId('smith-2020', RENAMES)).toBe('smith-2021');
		expect(migrateId('psoriasis', RENAMES)).toBe('psoriasis');
	});
});

describe('renamed words of the query', () => {
	it('are read as their present ones, which win where both stand', () => {
		expect(migrate(at('/', 'in-whom=people&how-sure=low')).query.toString()).toBe(
			'who=people&sure=low'
		);
		expect(migrate(at('/', 'how-sure=low&sure=high')).query.get('sure')).toBe('high');
	});
});

describe('every address', () => {
	const address = fc.record({
		path: fc.oneof(
			fc.constantFrom('/', '/conditions/redbumps', '/conditions/acne/'),
			fc.webPath(),
			fc.string()
		),
		query: fc
			.array(
				fc.tuple(
					fc.oneof(fc.constantFrom('who', 'sure', 'in-whom', 'how-sure', 'theme'), fc.string()),
					fc.string()
				)
			)
			.map((pairs) => new URLSearchParams(pairs))
	});

	it('is up to date after one migration, and the one given is left alone', () => {
		fc.assert(
			fc.property(address, (given) => {
				const before = given.query.toString();
				const once = migrate(given, RENAMES);
				const twice = migrate(once, RENAMES);
				expect(twice.path).toBe(once.path);
				expect(twice.query.toString()).toBe(once.query.toString());
				expect(given.query.toString()).toBe(before);
			})
		);
	});

	it('that the codec writes today needs no rewrite', () => {
		for (const focus of [null, ...graph.nodes.map((n) => n.id)])
			for (const who of WHO)
				for (const sure of SURE) {
					const view = { ...DEFAULT_VIEW, focus, who, sure };
					const [path = '', query = ''] = viewToPath(view, graph).split('?');
					const now = at(path, query);
					expect(migrate(now, RENAMES)).toBe(now);
				}
	});
});

it('is how the codec reads: an old address gives the same View as the new one', () => {
	const old = {
		...graph,
		renames: [{ from: '/conditions/scale-skin', to: '/conditions/psoriasis' }]
	};
	const view = viewFromUrl(
		'/conditions/scale-skin/',
		new URLSearchParams('how-sure=low&in-whom=people'),
		old
	);
	expect(view).toEqual({ ...DEFAULT_VIEW, focus: 'psoriasis', sure: 'low', who: 'people' });
});

it('names every rewrite once and says why', () => {
	expect(new Set(REWRITES.map((r) => r.id)).size).toBe(REWRITES.length);
	for (const rewrite of REWRITES) expect(rewrite.why.length).toBeGreaterThan(10);
});
