/** The picture on its way to a new focus. */
import { expect, open, test } from './support';

test('the name stays in the middle of its plate while the plate grows @both', async ({ page }) => {
	await open(page, '/');
	const node = page.locator('svg.scene:visible a.node[data-node="psoriasis"]');
	await node.click();
	await expect(node).toHaveClass(/focus/);
	const { heights, off } = await node.evaluate(async (a) => {
		const [plate, name] = [a.querySelector('.plate'), a.querySelector('text')];
		if (!plate || !name) throw new Error('no node');
		const seen: { height: number; off: number }[] = [];
		const end = performance.now() + 1000;
		while (performance.now() < end) {
			await new Promise(requestAnimationFrame);
			const [box, text] = [plate.getBoundingClientRect(), name.getBoundingClientRect()];
			const middle = (b: DOMRect) => [b.left + b.width / 2, b.top + b.height / 2] as const;
			const [[x, y], [tx, ty]] = [middle(box), middle(text)];
			seen.push({ height: box.height, off: Math.hypot(x - tx, y - ty) });
		}
		return { heights: seen.map((s) => s.height), off: Math.max(...seen.map((s) => s.off)) };
	});
	expect(Math.max(...heights)).toBeGreaterThan(0);
	expect(off).toBeLessThan(5);
});
