// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import jsQR from 'jsqr';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { qrShape, qrSvg } from './qr';
import Qr from './Qr.svelte';

/** What a phone would read: another program draws the file, a third one decodes the pixels. */
function read(svg: string): string | undefined {
	const { pixels, width, height } = new Resvg(svg).render();
	return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

describe('a QR code', () => {
	it.each([
		'https://example.org/',
		'https://example.org/gut-skin/conditions/psoriasis/?who=people&sure=low',
		'https://example.org/%E7%9A%AE%E8%86%9A/?q=%22a%20b%22#k-1',
		`https://example.org/embed-builder/?${'panel=full&theme=dark&'.repeat(20)}`
	])('is read back as the address it was made from: %#', (address) => {
		expect(read(qrSvg(address, 400))).toBe(address);
	});

	it('keeps four white squares on each side', () => {
		const { side, path } = qrShape('https://example.org/');
		const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((m) => m.slice(1).map(Number));
		const [xs, ys, ends] = [
			places.map(([x]) => x!),
			places.map(([, y]) => y!),
			places.map(([x, , length]) => x! + length!)
		];
		expect([Math.min(...xs), Math.min(...ys)]).toEqual([4, 4]);
		expect([Math.max(...ends), Math.max(...ys) + 1]).toEqual([side - 4, side - 4]);
	});

	it('says that a text is too long rather than drawing half of it', () => {
		expect(() => qrShape('x'.repeat(4000))).toThrow(RangeError);
	});

	it('has a name, and draws nothing for a text that is too long', () => {
		const { unmount } = render(Qr, {
			text: 'https://example.org/',
			label: 'This page as a QR code'
		});
		expect(screen.getByRole('img', { name: 'This page as a QR code' })).toBeVisible();
		unmount();
		render(Qr, { text: 'x'.repeat(4000) });
		expect(screen.queryByRole('img')).toBeNull();
	});
});
