/** The metrics table against the real typeface: what `scene()` believes of a text is what the browser draws. */
import { measure, type Weight } from '../../src/lib/scene/text';
import { expect, open, test } from './support';

const PAGES = ['/', '/conditions/atopic-dermatitis/', '/mechanisms/hormonal-imbalance/'];

for (const path of PAGES)
	test(`names on ${path} are as wide as reckoned, and inside their plates @both`, async ({
		page
	}) => {
		await open(page, path);
		await page.evaluate(() => document.fonts.ready);
		const lines = await page.locator('svg.scene:visible text tspan').evaluateAll((spans) =>
			spans.map((span) => {
				const line = span as SVGTSpanElement;
				const text = line.closest('text')!;
				const plate = line.closest('a')?.querySelector<SVGRectElement>('.plate');
				const [l, p] = [text.getBoundingClientRect(), plate?.getBoundingClientRect()];
				return {
					text: line.textContent ?? '',
					size: parseFloat(getComputedStyle(text).fontSize),
					weight: Number(getComputedStyle(text).fontWeight),
					width: line.getComputedTextLength(),
					inside:
						!p ||
						(l.x >= p.x &&
							l.y >= p.y - 1 &&
							l.x + l.width <= p.x + p.width &&
							l.y + l.height <= p.y + p.height + 1)
				};
			})
		);
		expect(lines.length).toBeGreaterThan(10);
		for (const line of lines) {
			const reckoned = measure(line.text, line.size, line.weight as Weight);
			expect.soft(line.inside, `"${line.text}" leaves its plate`).toBe(true);
			// Never narrower than drawn, or names could touch; the letter-spacing of two labels and kerning are small.
			expect.soft(reckoned / line.width, `"${line.text}"`).toBeGreaterThan(0.98);
			expect.soft(reckoned / line.width, `"${line.text}"`).toBeLessThan(1.08);
		}
	});
