/** The picture on its way to a new focus. */
import { expect, open, test } from './support';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the name stays in the middle of its plate while the plate grows @both', async ({ page }) => {
	await open(page, '/');
	// Slow enough to be looked at on the way.
	await page.evaluate(() => document.documentElement.style.setProperty('--move', '2s'));
	const node = page.locator('svg.scene:visible a.node[data-node="psoriasis"]');
	await node.click();
	await expect(node).toHaveClass(/focus/);
	const { sizes, off } = await node.evaluate(async (a) => {
		const [plate, name] = [a.querySelector('.plate'), a.querySelector('text')];
		if (!plate || !name) throw new Error('no node');
		const seen: { size: number; off: number }[] = [];
		const end = performance.now() + 1000;
		while (performance.now() < end) {
			await new Promise(requestAnimationFrame);
			const [box, text] = [plate.getBoundingClientRect(), name.getBoundingClientRect()];
			const middle = (b: DOMRect) => [b.left + b.width / 2, b.top + b.height / 2] as const;
			const [[x, y], [tx, ty]] = [middle(box), middle(text)];
			seen.push({ size: box.width + box.height, off: Math.hypot(x - tx, y - ty) });
		}
		return { sizes: seen.map((s) => s.size), off: Math.max(...seen.map((s) => s.off)) };
	});
	expect(Math.max(...sizes) - Math.min(...sizes)).toBeGreaterThan(20);
	expect(off).toBeLessThan(5);
});
