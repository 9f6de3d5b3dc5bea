import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

test('is a font as an address of its own, asked for once', async () => {
	const fetched = vi.fn(() => Promise.resolve(new Response(new Blob(['wOF2']))));
	vi.stubGlobal('fetch', fetched);
	const { typeface } = await import('./typeface');
	expect(await typeface()).toBe(`data:font/woff2;base64,${btoa('wOF2')}`);
	await typeface();
	expect(fetched).toHaveBeenCalledTimes(1);
});

test('is done without where it cannot be had, and asked for again', async () => {
	const fetched = vi
		.fn<() => Promise<Response>>()
		.mockRejectedValueOnce(new TypeError('off line'))
		.mockResolvedValueOnce(new Response('', { status: 404 }))
		.mockResolvedValueOnce(new Response(new Blob(['wOF2'])));
	vi.stubGlobal('fetch', fetched);
	const { typeface } = await import('./typeface');
	expect(await typeface()).toBeUndefined();
	expect(await typeface()).toBeUndefined();
	expect(await typeface()).toMatch(/^data:font\/woff2/);
});
