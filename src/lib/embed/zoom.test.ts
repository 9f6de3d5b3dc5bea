import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IDENTITY, type Transform } from '../diagram/zoom';
import { centre, moveBy, scaleBy } from './zoom';

const SIZE = { width: 880, height: 640 };
const step = fc.oneof(
	fc.double({ min: 0.1, max: 9, noNaN: true }).map((f) => (t: Transform) => scaleBy(t, f, SIZE)),
	fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })).map(
		([x, y]) =>
			(t: Transform) =>
				moveBy(t, x, y, SIZE)
	),
	fc.tuple(fc.integer({ min: 0, max: 880 }), fc.integer({ min: 0, max: 640 })).map(
		([x, y]) =>
			(t: Transform) =>
				centre(t, x, y, SIZE)
	)
);

it('never shows anything beyond the edges, and ends at the whole picture', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
			const t = steps.reduce((at, go) => go(at), IDENTITY);
			expect(t.k).toBeGreaterThanOrEqual(1);
			expect(t.k).toBeLessThanOrEqual(5);
			expect(t.x).toBeLessThanOrEqual(0);
			expect(t.y).toBeLessThanOrEqual(0);
			expect(t.x + SIZE.width * t.k).toBeGreaterThanOrEqual(SIZE.width - 1e-6);
			expect(t.y + SIZE.height * t.k).toBeGreaterThanOrEqual(SIZE.height - 1e-6);
			expect(scaleBy(t, 0.01, SIZE)).toEqual(IDENTITY);
		})
	);
});

it('enlarges about the middle, and brings a point there', () => {
	expect(scaleBy(IDENTITY, 2, SIZE)).toEqual({ k: 2, x: -440, y: -320 });
	expect(centre({ k: 2, x: 0, y: 0 }, 300, 300, SIZE)).toEqual({ k: 2, x: -160, y: -280 });
	expect(centre({ k: 2, x: 0, y: 0 }, 0, 0, SIZE)).toEqual({ k: 2, x: 0, y: 0 });
});
