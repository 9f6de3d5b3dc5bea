// @vitest-environment jsdom
/** Worksheets: what is asked is not given away, and the key has it all. */
import { XMLParser } from 'fast-xml-parser';
import { cleanup, render } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { lessons } from '../lesson/lessons.server';
import { pictureOf } from '../lesson/picture';
import { chipName } from '../scene/chip';
import { blank, nameBank, numbered } from './blank';
import { drawing } from './drawing';
import { INK } from './ink';
import { paperCss } from './paper';
import { readOut } from './read-out';
import { answerKey, citedIn, pupilsSheet } from './sheet';
import { sourcesOf } from './sources.server';
import Sheet from './Sheet.svelte';

const all = lessons();

function pictures({ worksheet: { diagram } }: (typeof all)[number]) {
	const names = numbered(diagram.label, graph);
	const { scene } = pictureOf(diagram.view, { orientation: 'landscape', text: 1.25 });
	const draw = (answers: boolean) =>
		drawing(scene, names, { id: 'p', description: 'A picture.', answers, legend: true });
	return { names, scene, sheet: draw(false), key: draw(true) };
}

/** Text as read: one string for all lines of all names. */
const wordsOf = (svg: string): string =>
	decoded([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1]).join(' '));

/** Every string a program finds in a file: texts and attributes, whatever they are called. */
function strings(node: unknown): string[] {
	if (typeof node === 'string') return [node];
	if (typeof node !== 'object' || node === null) return [String(node)];
	return Object.values(node).flatMap(strings);
}

const body = (props: ComponentProps<typeof Sheet>): string => {
	const { container } = render(Sheet, { props });
	const html = container.innerHTML;
	cleanup();
	return html;
};
const decoded = (html: string): string =>
	html
		.replace(/<!--.*?-->/g, '')
		.replace(/&amp;/g, '&')
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<');

describe.each(all.map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
	const { names, scene, sheet, key } = pictures(lesson);

	it('numbers every name to fill in, in the order the lesson gives them', () => {
		expect(names.map((n) => n.id)).toEqual(lesson.worksheet.diagram.label);
		const drawn = wordsOf(sheet).split(' ');
		for (const { n, id } of names) {
			expect(
				scene.nodes.some((node) => node.id === id),
				id
			).toBe(true);
			expect(drawn, `number ${n}`).toContain(String(n));
		}
	});

	it('leaves no such name in the picture, neither as text nor as an id, a title or a description', () => {
		const found = strings(
			new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(sheet)
		);
		const text = `${found.join(' ')} ${wordsOf(sheet)}`.toLowerCase();
		const told = names.flatMap(({ id }) => {
			const node = graph.nodeById.get(id)!;
			return [id, node.label, chipName(node)].filter((name) => text.includes(name.toLowerCase()));
		});
		expect(told).toEqual([]);
	});

	it('says the same in words, with numbers for the names', () => {
		const lines = readOut(scene, names, graph);
		expect(lines).toHaveLength(scene.links.length);
		const text = lines.join(' ');
		const labels = names.map((n) => n.name.toLowerCase());
		expect(labels.filter((name) => text.toLowerCase().includes(name))).toEqual([]);
		expect(names.filter(({ n }) => !new RegExp(`number ${n}\\b`, 'i').test(text))).toEqual([]);
	});

	it('has every name, with its number, in the picture of the key', () => {
		const text = wordsOf(key);
		for (const { id, n } of names) {
			const shown = scene.nodes.find((node) => node.id === id)!.text.lines.map((l) => l.text);
			expect(text).toContain(shown.join(' '));
			expect(text.split(' ')).toContain(String(n));
		}
	});

	it('has no answer in the data or in the markup of the sheet; the key has all', () => {
		const { tables, questions } = lesson.worksheet;
		const cells = tables.flatMap((t) => t.rows.flat()).filter((c) => typeof c !== 'string');
		const given = JSON.stringify(lesson.worksheet, (name, value: unknown) =>
			name === 'answer' ? undefined : value
		);
		// "Acne" may be an answer here and a word of a question there.
		const secrets = cells.map((c) => c.answer).filter((text) => !given.includes(text));
		// Up to its first mark.
		const answers = questions.map((q) => q.answer.split('[')[0]!.trim());
		const data = JSON.stringify(pupilsSheet(lesson));
		const markup = decoded(body({ sheet: pupilsSheet(lesson), sources: [] }));
		const told = [...secrets, ...answers].filter(
			(text) => data.includes(JSON.stringify(text).slice(1, -1)) || markup.includes(text)
		);
		expect(told).toEqual([]);
		expect(data).not.toContain('"answer":');

		const full = answerKey(lesson);
		const whole = decoded(body({ sheet: full, sources: sourcesOf(full) }));
		const wanted = [...cells.map((c) => c.answer), ...answers, ...names.map((n) => n.name)];
		expect(wanted.filter((text) => !whole.includes(text))).toEqual([]);
	});

	it('leads from every mark of an answer to what it rests on', () => {
		const full = answerKey(lesson);
		const sources = sourcesOf(full);
		expect(sources.map((s) => s.id)).toEqual(citedIn(full));
		const whole = body({ sheet: full, sources });
		const targets = [...whole.matchAll(/href="#(source-\d+)"/g)].map((m) => m[1]);
		const ids = new Set([...whole.matchAll(/id="(source-\d+)"/g)].map((m) => m[1]));
		expect(ids.size).toBe(sources.length);
		for (const target of targets) expect(ids).toContain(target);
		expect(sources.filter(({ says }) => !decoded(whole).includes(says))).toEqual([]);
	});

	it('draws no plate over another, so that every number and name can be read', () => {
		const plates = scene.nodes.filter((n) => n.role !== 'road' && n.role !== 'more');
		for (const [i, a] of plates.entries())
			for (const b of plates.slice(i + 1)) {
				const apart =
					a.x + a.width <= b.x ||
					b.x + b.width <= a.x ||
					a.y + a.height <= b.y ||
					b.y + b.height <= a.y;
				expect(apart, `${a.id} and ${b.id}`).toBe(true);
			}
	});
});

describe('the parts', () => {
	it('takes a name out of nodes, links and focus, and keeps their places', () => {
		const { scene } = pictureOf(
			{ focus: 'acne', who: 'anything', sure: 'any' },
			{ orientation: 'landscape', text: 1 }
		);
		const { scene: out, blanks } = blank(scene, numbered(['acne', 'insulin'], graph));
		expect(out.focus).toBe('blank-1');
		expect([...blanks]).toEqual([
			['blank-1', 1],
			['blank-2', 2]
		]);
		expect(/acne|insulin/i.test(JSON.stringify([out.nodes, out.links, out.focus]))).toBe(false);
		const places = scene.nodes.filter((n) => n.role !== 'more').map(({ x, y }) => [x, y]);
		expect(out.nodes.map(({ x, y }) => [x, y])).toEqual(places);
		expect(out.links.map((l) => l.d)).toEqual(scene.links.map((l) => l.d));
	});

	it('offers the names in an order of their own', () => {
		const names = numbered(['psoriasis', 'acne'], graph);
		expect(nameBank(names)).toEqual([...names.map((n) => n.name)].sort());
	});

	it('is black, white and grey', () => {
		for (const colour of Object.values(INK)) expect(colour).toMatch(/^#(..)\1\1$/);
		for (const lesson of all) {
			const { sheet, key } = pictures(lesson);
			for (const [, c] of `${sheet}${key}`.matchAll(/(?:fill|stroke)="(#[^"]*)"/g))
				expect(c).toMatch(/^#(..)\1\1$/);
		}
	});

	it('quotes what stands at the foot of every page', () => {
		expect(paperCss('a "b" \\ </style>')).toContain('content:"a \\"b\\" \\\\ \\3c /style>"');
	});
});
