import fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../content/load';
import { signOf } from './sign';
import { BASES, PREDICATES } from './types';
import type { Basis, GoodWhen, Predicate } from './types';

describe('signOf', () => {
	it.each<[Predicate, GoodWhen, Basis, string | null]>([
		['no-effect', 'high', 'experiment-in-people', 'none'],
		['associated-with', 'neither', 'observational', 'associated'],
		['associated-with', 'low', 'genetic', 'associated'],
		['increases', 'neither', 'animal-experiment', 'raises'],
		['decreases', 'high', 'cell-experiment', 'lowers'],
		['increases', 'low', 'observational', 'associated'],
		['decreases', 'low', 'observational', 'associated-negative'],
		['improves', 'high', 'experiment-in-people', 'raises'],
		['improves', 'low', 'experiment-in-people', 'lowers'],
		['worsens', 'high', 'review-opinion', 'lowers'],
		['worsens', 'low', 'genetic', 'raises'],
		['improves', 'low', 'observational', 'associated-negative'],
		['worsens', 'neither', 'experiment-in-people', null],
		['improves', 'neither', 'observational', null]
	])('%s, good when %s, %s: %s', (predicate, goodWhen, basis, sign) => {
		expect(signOf({ predicate, goodWhen, basis })).toBe(sign);
	});

	const basis = fc.constantFrom(...BASES);
	const goodWhen = fc.constantFrom<GoodWhen>('high', 'low', 'neither');

	it('never lets observation alone raise or lower anything', () => {
		fc.assert(
			fc.property(fc.constantFrom(...PREDICATES), goodWhen, (predicate, good) => {
				const sign = signOf({ predicate, goodWhen: good, basis: 'observational' });
				expect(sign).not.toBe('raises');
				expect(sign).not.toBe('lowers');
			})
		);
	});

	it('gives opposite predicates opposite signs', () => {
		const opposite = { raises: 'lowers', lowers: 'raises' } as Record<string, string>;
		opposite['associated'] = 'associated-negative';
		opposite['associated-negative'] = 'associated';
		fc.assert(
			fc.property(basis, goodWhen, fc.boolean(), (b, good, judged) => {
				const [one, other]: [Predicate, Predicate] = judged
					? ['improves', 'worsens']
					: ['increases', 'decreases'];
				const a = signOf({ predicate: one, goodWhen: good, basis: b });
				const z = signOf({ predicate: other, goodWhen: good, basis: b });
				expect(z).toBe(a === null ? null : opposite[a]);
			})
		);
	});

	it('agrees with every claim of the collection', () => {
		const { content } = loadContent(resolve('content'));
		const good = new Map(content.nodes.map((n) => [n.id, n.good_when]));
		expect(content.claims.length).toBeGreaterThanOrEqual(155);
		fc.assert(
			fc.property(fc.constantFrom(...content.claims), (claim) => {
				const { predicate, basis: b, object } = claim;
				const right = signOf({ predicate, basis: b, goodWhen: good.get(object) ?? 'neither' });
				expect(claim.sign, claim.id).toBe(right);
			}),
			{ numRuns: 2000, examples: content.claims.map((c) => [c]) }
		);
	}, 30_000);
});
