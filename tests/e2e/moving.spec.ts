/** The picture on its way to a new focus. */
import { expect, open, test } from './support';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the name stays in the middle of its plate while the plate grows @both', async ({ page }) => {
	await open(page, '/');
	// So slow that it is still on its way whenever it is looked at, and is put by hand where it is looked at.
	await page.evaluate(() => document.documentElement.style.setProperty('--move', '600s'));
	const node = page.locator('svg.scene:visible a.node[data-node="psoriasis"]');
	await node.click();
	await expect(node).toHaveClass(/focus/);
	const { sizes, off } = await node.evaluate((a) => {
		const [plate, name] = [a.querySelector('.plate'), a.querySelector('text')];
		if (!plate || !name) throw new Error('no node');
		const moves = document.getAnimations().filter((m) => m instanceof CSSTransition);
		const end = Math.max(...moves.map((m) => Number(m.effect?.getComputedTiming().endTime)));
		const middle = (b: DOMRect) => [b.left + b.width / 2, b.top + b.height / 2] as const;
		const seen = [0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8].map((part) => {
			for (const move of moves) move.currentTime = part * end;
			const [box, text] = [plate.getBoundingClientRect(), name.getBoundingClientRect()];
			const [[x, y], [tx, ty]] = [middle(box), middle(text)];
			return { size: box.width + box.height, off: Math.hypot(x - tx, y - ty) };
		});
		return { sizes: seen.map((s) => s.size), off: Math.max(...seen.map((s) => s.off)) };
	});
	expect(Math.max(...sizes) - Math.min(...sizes)).toBeGreaterThan(20);
	expect(off).toBeLessThan(5);
});
