// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiText } from './ascii.server';

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('asciiText', () => {
	it('writes what is not ASCII as references, in text and in attributes', () => {
		expect(asciiText('<p title="≤ 5">skin’s 🦠</p>')).toBe(
			'<p title="&#8804; 5">skin&#8217;s &#129440;</p>'
		);
	});

	it('leaves scripts and styles as they are', () => {
		const verbatim = '<style>p::after{content:"→"}</style><script type="x">say("é")</script>';
		expect(asciiText(`<p>é</p>${verbatim}<p>→</p>`)).toBe(`<p>&#233;</p>${verbatim}<p>&#8594;</p>`);
	});

	it('says the same as before, whatever is written', () => {
		const words = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[<>&"\r]/g, '·'));
		fc.assert(
			fc.property(words, words, (text, title) => {
				const page = `<p title="${title}">${text}</p><script>"${text}"</script>`;
				const [before, after] = [read(page), read(asciiText(page))];
				expect(after.documentElement.outerHTML).toBe(before.documentElement.outerHTML);
			})
		);
	});
});
