/** Pictures to take away: whole in themselves, true to the scene, and the same to every program that draws them. */
import { Resvg } from '@resvg/resvg-js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { hasTool, pipe } from '../../../tests/unit/tools';
import { graph } from '../graph/data';
import { LANDSCAPE, PORTRAIT } from '../scene/box';
import { scene } from '../scene/scene';
import type { Box, Scene } from '../scene/types';
import { PALETTES, roadColour, type Theme } from './palette';
import { svgDocument, type PictureOptions } from './svg';
import { el, escapeXml } from './xml';

const source = {
	title: 'The Gut-Skin Explorer',
	version: '1.2.3',
	address: 'https://example.org/conditions/psoriasis/'
};
const bar = { who: 'people', sure: 'low' } as const;

function make(focus: string | null, box: Box, more: Partial<PictureOptions> = {}) {
	const drawn = scene(graph, { focus }, box);
	return { drawn, svg: svgDocument(drawn, graph, { source, bar, ...more }) };
}

const focuses = [null, ...graph.nodes.map((n) => n.id)];

describe('every view', () => {
	it.each([
		['landscape', LANDSCAPE],
		['portrait', PORTRAIT],
		['portrait, large text', { orientation: 'portrait', text: 1.6 }]
	] as const)('is valid and self-contained, %s', (_, box) => {
		for (const focus of focuses) {
			const { drawn, svg } = make(focus, box);
			expect(XMLValidator.validate(svg), String(focus)).toBe(true);
			const bare = svg.replace(/<metadata>.*<\/metadata>/s, '');
			// No style sheet, no variable, no script; nothing fetched: the only address in an attribute is the namespace.
			expect(bare).not.toMatch(
				/var\(|<style|<script|<image|href=|currentColor|NaN|undefined|Infinity/
			);
			expect(bare.match(/="[^"]*https?:[^"]*"/g)).toEqual(['="http://www.w3.org/2000/svg"']);
			expect([...bare.matchAll(/url\(([^)]*)\)/g)].map((m) => m[1])).toEqual(['#landscapes']);
			for (const node of drawn.nodes) expect(bare).toContain(`data-node="${node.id}"`);
			for (const link of drawn.links) expect(bare).toContain(`data-link="${link.id}"`);
		}
	});
});

/** All text of a file as a reader sees it, line by line. */
const visible = (svg: string): string =>
	[...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1]).join(' ');

describe('what stands around the diagram', () => {
	it('says what it is, what evidence is shown, whose it is, its licence, and that it is no advice', () => {
		for (const box of [LANDSCAPE, PORTRAIT]) {
			const text = visible(make('psoriasis', box).svg);
			for (const words of [
				graph.nodeById.get('psoriasis')!.label,
				'Evidence shown: what was studied in people, low certainty or better.',
				'The Gut-Skin Explorer, version 1.2.3.',
				source.address,
				'CC BY 4.0',
				'not medical advice'
			])
				expect(text.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
		}
	});

	it('is in the metadata too, for programs', () => {
		const parsed = new XMLParser({ ignoreAttributes: false, removeNSPrefix: true }).parse(
			make('psoriasis', LANDSCAPE).svg
		);
		const { title, desc, metadata } = parsed.svg;
		expect(title['#text']).toContain(graph.nodeById.get('psoriasis')!.label);
		expect(desc['#text']).toContain('not medical advice');
		expect(metadata.RDF.Work).toMatchObject({
			source: source.address,
			creator: { Agent: { title: source.title } },
			license: { '@_resource': 'https://creativecommons.org/licenses/by/4.0/' }
		});
	});

	it('leaves an unknown address out', () => {
		const { svg } = make(null, LANDSCAPE, { source: { title: 'T', version: '1' } });
		expect(visible(svg)).toContain('T, version 1. Licence');
		expect(svg).not.toContain('dc:source');
	});

	it('can be left away', () => {
		const { drawn, svg } = make('psoriasis', LANDSCAPE, { frame: false });
		expect(svg).toContain(`viewBox="0 0 ${drawn.width} ${Math.ceil(drawn.height)}"`);
		expect(visible(svg)).not.toContain('Licence');
	});

	it('stays inside the picture', () => {
		for (const focus of focuses)
			for (const box of [LANDSCAPE, PORTRAIT]) {
				const { svg } = make(focus, box);
				const height = Number(/ height="(\d+)"/.exec(svg)![1]);
				const width = Number(/ width="(\d+)"/.exec(svg)![1]);
				const [x, y] = /<g transform="translate\((\S+) (\S+)\)"><text/
					.exec(svg)!
					.slice(1)
					.map(Number);
				for (const m of svg.matchAll(
					/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*textLength="([\d.]+)"/g
				)) {
					expect(y! + Number(m[2])).toBeLessThan(height);
					expect(y! + Number(m[2])).toBeGreaterThan(0);
					if (!m[0].includes('text-anchor'))
						expect(x! + Number(m[1]) + Number(m[3])).toBeLessThanOrEqual(width);
				}
			}
	});
});

type Pixels = { width: number; height: number; at: (x: number, y: number) => string };

function pixels(svg: string): Pixels {
	const image = new Resvg(svg, { font: { loadSystemFonts: true } }).render();
	const data = image.pixels;
	return {
		width: image.width,
		height: image.height,
		at: (x, y) => {
			const i = 4 * (Math.round(y) * image.width + Math.round(x));
			return `#${[...data.subarray(i, i + 3)].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
		}
	};
}

/** Colours at places where only one thing is drawn, whatever font is there. */
function expectDrawn(drawn: Scene, svg: string, image: Pixels, theme: Theme) {
	const p = PALETTES[theme];
	const [x, y] = /<g transform="translate\((\S+) (\S+)\)"><text/.exec(svg)!.slice(1).map(Number);
	const at = (a: number, b: number) => image.at(x! + a, y! + b);
	expect(image.at(2, 2)).toBe(p.paper);
	for (const node of drawn.nodes) {
		const inside = at(node.x + node.width / 2, node.y + 4);
		if (node.role === 'road') expect(inside, node.id).toBe(roadColour(p, node.road));
		if (node.role === 'focus')
			expect(inside, node.id).toBe(node.kind === 'mechanism' ? roadColour(p, node.road) : p.ink);
		if (node.kind === 'solution' && node.role === 'chip')
			expect(inside, node.id).toBe(p['solution-soft']);
	}
	// Each name has left ink in its box.
	for (const node of drawn.nodes) {
		const { rect, size, lines } = node.text;
		const y = lines[0]!.y - size * 0.25;
		const ground = at(rect.x - 1, y);
		let inked = 0;
		for (let dx = 0; dx < rect.width; dx++) if (at(rect.x + dx, y) !== ground) inked++;
		expect(inked, `name of ${node.id}`).toBeGreaterThan(3);
	}
}

const samples = [
	null,
	graph.nodes.find((n) => n.kind === 'mechanism')!.id,
	graph.nodes.find((n) => n.kind === 'condition')!.id
];

describe('drawn by resvg', () => {
	for (const theme of ['light', 'dark'] as const)
		it(`has the scene's colours where the scene has them, ${theme}`, () => {
			for (const focus of samples)
				for (const box of [LANDSCAPE, PORTRAIT]) {
					const { drawn, svg } = make(focus, box, { theme });
					expectDrawn(drawn, svg, pixels(svg), theme);
				}
		});
});

describe.skipIf(!hasTool('rsvg-convert'))('drawn by librsvg (needs rsvg-convert)', () => {
	it('gives no warning and the same colours', () => {
		for (const focus of samples)
			for (const box of [LANDSCAPE, PORTRAIT]) {
				const { drawn, svg } = make(focus, box);
				const png = pipe('rsvg-convert', ['--format=png'], svg);
				const width = png.readUInt32BE(16);
				const height = png.readUInt32BE(20);
				expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
				// Read back through the other renderer, as an image in an SVG.
				const image = pixels(
					`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`
				);
				expectDrawn(drawn, svg, image, 'light');
			}
	});
});

describe('XML', () => {
	it('escapes everything, and drops what XML cannot hold', () => {
		const text = `<b>"R&D" 'x'\u0000\u001f é \u{1F9EC}`;
		const parsed = new XMLParser({ ignoreAttributes: false, trimValues: false }).parse(
			el('a', { title: text }, escapeXml(text))
		);
		const kept = `<b>"R&D" 'x' é \u{1F9EC}`;
		expect(parsed.a).toEqual({ '#text': kept, '@_title': kept });
	});
});
