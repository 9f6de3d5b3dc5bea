import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFrameMessage as byHand } from './parse-frame';
import { readFrameMessage as bySchema } from './protocol';

it('reads exactly what the schema reads', () => {
	const path = fc.constantFrom(
		'/',
		'/conditions/acne/?sure=low',
		'//evil',
		'x',
		`/${'a'.repeat(2000)}`
	);
	const words = fc.oneof(fc.string(), fc.constantFrom('a'.repeat(200), 'a'.repeat(201)));
	const height = fc.constantFrom(0, 1, 480, 1.5, 20_000, 20_001, NaN, Infinity, '9', null);
	const messy = fc.record(
		{
			protocol: fc.constantFrom('gut-skin', 'gut-skin', 'gut-skin', 'x'),
			version: fc.constantFrom(1, 1, 1, 2, '1'),
			type: fc.constantFrom('ready', 'height', 'view', 'select', 'set-view', 'toString', 7),
			view: path,
			path,
			height,
			title: words,
			id: words,
			label: words
		},
		{ requiredKeys: [] }
	);
	let read = 0;
	fc.assert(
		fc.property(fc.oneof({ weight: 9, arbitrary: messy }, fc.anything()), (data) => {
			const message = byHand(data);
			if (message) read++;
			expect(message).toEqual(bySchema(data));
		}),
		{ numRuns: 3000 }
	);
	expect(read).toBeGreaterThan(50);
});
