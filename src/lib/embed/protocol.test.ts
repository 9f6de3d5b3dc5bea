import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HEIGHT, readFrameMessage, readHostMessage, seal, type FrameMessage } from './protocol';
import { isSmall, MAX_SIZE } from './small';

const good: FrameMessage[] = [
	seal({ type: 'ready', view: '/', height: 400 }),
	seal({ type: 'height', height: 1 }),
	seal({ type: 'view', view: '/conditions/psoriasis/?sure=low', title: 'Psoriasis' }),
	seal({ type: 'select', id: 'psoriasis', label: 'Psoriasis', path: '/conditions/psoriasis' })
];

describe('messages of a frame', () => {
	it('arrive as they were sent, also as a structured clone', () => {
		for (const message of good) {
			expect(readFrameMessage(message)).toEqual(message);
			expect(readFrameMessage(structuredClone(message))).toEqual(message);
		}
	});

	it('may gain fields that an older host does not know, and lose none', () => {
		for (const message of good) {
			expect(readFrameMessage({ ...message, later: 'more' })).toEqual(message);
			for (const key of Object.keys(message)) {
				const { [key as 'type']: _, ...without } = message;
				expect(readFrameMessage(without), key).toBeNull();
			}
		}
	});

	it.each([
		['another version', { version: 2 }],
		['another protocol', { protocol: 'gut' }],
		['another type', { type: 'explode' }],
		['no height', { height: 0 }],
		['half a pixel', { height: 10.5 }],
		['a height without end', { height: Infinity }],
		['a height beyond all screens', { height: MAX_HEIGHT + 1 }],
		['a height in words', { height: '100' }]
	])('are ignored with %s', (_, change) => {
		expect(readFrameMessage({ ...good[1]!, ...change })).toBeNull();
	});
});

describe('messages of a host', () => {
	const set = (view: unknown) => ({ ...seal({ type: 'set-view', view: '/' }), view });

	it('set a View by its address', () => {
		expect(readHostMessage(set('/conditions/acne/?sure=low'))?.view).toBe(
			'/conditions/acne/?sure=low'
		);
	});

	it('are ignored where the address is none, names a host, or never ends', () => {
		for (const view of ['', 'acne', 'https://evil.example/', '//evil.example/', 7, null, ['/']])
			expect(readHostMessage(set(view))).toBeNull();
		expect(readHostMessage(set(`/${'a'.repeat(2000)}`))).toBeNull();
		expect(readHostMessage({ ...set('/'), ballast: 'a'.repeat(MAX_SIZE) })).toBeNull();
	});

	it('never pass for those of a frame', () => {
		expect(readFrameMessage(set('/'))).toBeNull();
		for (const message of good) expect(readHostMessage(message)).toBeNull();
	});
});

describe('junk', () => {
	it('of any shape is ignored and never throws', () => {
		fc.assert(
			fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (data) => {
				expect(readHostMessage(data)).toBeNull();
				expect(readFrameMessage(data)).toBeNull();
			})
		);
	});

	it('in our envelope is either ignored or a message with valid fields', () => {
		const field = fc.oneof(fc.anything(), fc.constantFrom('/', 1, 200), fc.string());
		const junk = fc.record(
			{
				type: fc.constantFrom('ready', 'height', 'view', 'select', 'set-view', 'x'),
				view: field,
				height: field,
				title: field,
				id: field,
				label: field,
				path: field
			},
			{ requiredKeys: ['type'] }
		);
		fc.assert(
			fc.property(junk, (body) => {
				const message = readFrameMessage({ protocol: 'gut-skin', version: 1, ...body });
				if (message === null) return;
				if ('height' in message) expect(Number.isInteger(message.height)).toBe(true);
				if ('view' in message) expect(message.view).toMatch(/^\/(?!\/)/);
				expect(readFrameMessage(message)).toEqual(message);
			})
		);
	});

	it('that is huge is not read to its end', () => {
		let reads = 0;
		const endless = new Proxy(
			{},
			{
				ownKeys: () => Array.from({ length: 100_000 }, (_, i) => `k${i}`),
				getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
				get: () => (reads++, 'x')
			}
		);
		expect(isSmall(endless)).toBe(false);
		expect(reads).toBeLessThan(MAX_SIZE);
	});

	it('that is deep or round is not small', () => {
		const round: Record<string, unknown> = {};
		round['self'] = round;
		expect(isSmall(round)).toBe(false);
		expect(isSmall({ a: { b: { c: { d: { e: { f: 1 } } } } } })).toBe(false);
	});

	it('is small exactly as long as its letters fit', () => {
		fc.assert(
			fc.property(fc.string(), fc.nat(200), (text, limit) => {
				expect(isSmall(text, limit)).toBe(text.length + 1 <= limit);
			})
		);
	});
});
