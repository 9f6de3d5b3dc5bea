import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

test('is two faces that hold their files, asked for once', async () => {
	const fetched = vi.fn(() => Promise.resolve(new Response(new Blob(['wOF2']))));
	vi.stubGlobal('fetch', fetched);
	const { typeface } = await import('./typeface');
	const faces = (await typeface())?.match(/@font-face\{[^}]*\}/g);
	expect(faces).toEqual(
		[400, 600].map(
			(weight) =>
				`@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};src:url(data:font/woff2;base64,${btoa('wOF2')})}`
		)
	);
	await typeface();
	expect(fetched).toHaveBeenCalledTimes(2);
});

test('is done without where it cannot be had, and asked for again', async () => {
	const fetched = vi
		.fn<() => Promise<Response>>()
		.mockRejectedValueOnce(new TypeError('off line'))
		.mockResolvedValueOnce(new Response(new Blob(['wOF2'])))
		.mockResolvedValueOnce(new Response(new Blob(['wOF2'])))
		.mockResolvedValueOnce(new Response('', { status: 404 }))
		.mockImplementation(() => Promise.resolve(new Response(new Blob(['wOF2']))));
	vi.stubGlobal('fetch', fetched);
	const { typeface } = await import('./typeface');
	expect(await typeface()).toBeUndefined();
	expect(await typeface()).toBeUndefined();
	expect(await typeface()).toMatch(/url\(data:font\/woff2/);
});
