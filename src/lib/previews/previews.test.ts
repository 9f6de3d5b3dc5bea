import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { summaryOf } from '../graph/texts';
import { writeAnswers } from './answers';
import { card } from './card';
import { allCards } from './cards';
import { CARD, cardPath, nodeCard, oembedPath, SITE_CARD, STUDY_CARD } from './names';
import { renderCards } from './render';

const SITE = { title: 'The Gut-Skin Explorer', tagline: 'Two organs.' };
const summaries = Object.fromEntries(graph.nodes.map((n) => [n.id, summaryOf(n.id)]));
const cards = allCards(graph, SITE, summaries);
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'previews-'))));
afterAll(() => rmSync(folder, { recursive: true }));

describe('cards', () => {
	it('there is one for every node, one for studies and one for the rest', () => {
		expect([...cards.keys()]).toEqual([
			SITE_CARD,
			STUDY_CARD,
			...graph.nodes.map((n) => nodeCard(n.id))
		]);
		expect([...cards.values()].filter((c) => c.title === '' || c.summary === '')).toEqual([]);
	});

	it('are well-formed, and hold their text column above the last line and left of the picture', () => {
		for (const [name, words] of cards) {
			const svg = card(graph, words);
			expect(XMLValidator.validate(svg), name).toBe(true);
			// The picture is a group of its own; everything else is the text column.
			const column = svg.replace(/<g transform="translate\([^)]*\) scale[\s\S]*<\/svg><\/g>/, '');
			const lines = [
				...column.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*textLength="([\d.]+)"/g)
			];
			const [last, ...others] = lines
				.map(([, x, y, width]) => ({
					right: Number(x) + Number(width),
					y: Number(y)
				}))
				.reverse();
			expect(others.length, name).toBeGreaterThan(2);
			for (const line of others) {
				expect(line.right, name).toBeLessThan(490);
				expect(line.y, name).toBeLessThan(last!.y - 24);
			}
		}
	});

	it('are drawn once, in the size networks ask for, and kept as long as nothing on them changes', async () => {
		const some = new Map([...cards].slice(0, 2));
		const cache = join(folder, 'cache');
		const build = join(folder, 'build');
		expect(await renderCards(graph, some, { build, cache })).toBe(2);
		const png = readFileSync(join(build, cardPath(SITE_CARD)));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
		expect(await renderCards(graph, some, { build, cache })).toBe(0);
		const changed = new Map(
			[...some].map(([name, c]) => [name, { ...c, summary: 'Other words.' }])
		);
		expect(await renderCards(graph, changed, { build, cache })).toBe(2);
	});
});

describe('oEmbed', () => {
	const url = 'https://example.org/gut & skin';
	it('every page with a diagram has an answer in both forms, with what the specification requires', () => {
		const build = join(folder, 'answers');
		writeAnswers(build, graph, { title: SITE.title, url });
		const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
		expect(files.filter((f) => f.endsWith('.json'))).toHaveLength(graph.nodes.length + 1);
		for (const path of ['/', ...graph.nodes.map((n) => `${n.path}/`)]) {
			const read = (ending: string) => readFileSync(join(build, oembedPath(path) + ending), 'utf8');
			const json = JSON.parse(read('.json'));
			expect(json).toMatchObject({ version: '1.0', type: 'rich' });
			for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
				expect(Number.isInteger(json[size]), size).toBe(true);
			expect(json.html).toContain(`${url.replace('&', '&amp;')}/embed${path}"`);
			expect(json.thumbnail_url).toMatch(/^https:.*\/cards\/[\w-]+\.png$/);
			const xml = new XMLParser({ parseTagValue: false }).parse(read('.xml')).oembed;
			expect(xml).toEqual(Object.fromEntries(Object.entries(json).map(([k, v]) => [k, String(v)])));
		}
	});
});
