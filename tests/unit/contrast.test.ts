/** The promises at the top of tokens.css, held: contrast, two dark blocks in step, roads told apart by everyone. */
import { readFileSync } from 'node:fs';
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const css = readFileSync('src/lib/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The custom properties of the first block with this selector. */
function block(selector: string): Tokens {
	const start = css.indexOf(`${selector} {`);
	if (start < 0) throw new Error(`tokens.css has no block "${selector}"`);
	const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
	return Object.fromEntries(
		[...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()])
	);
}

const light = block(':root');
const dark = block(":root[data-theme='dark']");
const systemDark = block(':root:not([data-theme])');
const themes: readonly (readonly [string, Tokens])[] = [
	['light', light],
	['dark', { ...light, ...dark }]
];

const ROADS = ['immune', 'scfa', 'hormone', 'barrier'] as const;
const pairs = <T>(items: readonly T[]): [T, T][] =>
	items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));

function contrast(tokens: Tokens, text: string, ground: string): number {
	const [a, b] = [tokens[text], tokens[ground]];
	if (!a || !b) throw new Error(`tokens.css has no --${a ? ground : text}`);
	return wcagContrast(a, b);
}

/** [text, grounds it stands on]: at least AA for text of normal size. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
	['ink', ['paper', 'card', 'sunk', 'gut-1', 'skin-1', 'solution-soft']],
	['muted', ['paper', 'card', 'sunk']],
	['accent-ink', ['paper', 'card', 'sunk']],
	['on-accent', ['accent']],
	['gut-ink', ['paper', 'card', 'gut-1']],
	['skin-ink', ['paper', 'card', 'skin-1']],
	['solution', ['paper', 'card', 'solution-soft']],
	...[...ROADS, 'unknown'].map((road) => [road, ['paper', 'card']] as const),
	...[...ROADS, 'unknown'].map((road) => ['ink', [`${road}-soft`]] as const)
];

/** [line, grounds it is drawn on]: at least 3:1, as for any graphic that carries meaning. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
	...[...ROADS, 'unknown'].map(
		(road) => [road, ['paper', 'card', 'gut-1', 'gut-2', 'skin-1', 'skin-2']] as const
	),
	['focus', ['paper', 'card', 'sunk', 'gut-1', 'gut-2', 'skin-1', 'skin-2']],
	['line-strong', ['paper', 'card']]
];

describe.each(themes)('tokens in %s', (_, tokens) => {
	it.each(TEXT.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
		'--%s is readable as text on --%s',
		(text, ground) => {
			expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
		}
	);

	it.each(LINES.flatMap(([line, grounds]) => grounds.map((ground) => [line, ground] as const)))(
		'--%s is visible as a line on --%s',
		(line, ground) => {
			expect(contrast(tokens, line, ground)).toBeGreaterThanOrEqual(3);
		}
	);

	/** Sight as it usually is, and without one of the three kinds of cone. */
	const seen: Readonly<Record<string, (colour: Color) => Color>> = {
		'usual sight': (colour) => colour,
		deuteranopia: (colour) => filterDeficiencyDeuter(1)(colour) as Color,
		protanopia: (colour) => filterDeficiencyProt(1)(colour) as Color,
		tritanopia: (colour) => filterDeficiencyTrit(1)(colour) as Color
	};
	const difference = differenceCiede2000();
	it.each<{ a: string; b: string; name: string; see: (c: Color) => Color }>(
		Object.entries<(c: Color) => Color>(seen).flatMap(([name, see]) =>
			pairs(ROADS).map(([a, b]) => ({ a, b, name, see }))
		)
	)('roads --$a and --$b differ under $name', ({ a, b, see }) => {
		const [first, second] = [a, b].map((road) => see(parse(tokens[road]!)!));
		expect(difference(first!, second!)).toBeGreaterThanOrEqual(12);
	});
});

it('the dark of the system is the dark of the switch', () => {
	expect(systemDark).toEqual(dark);
});

it('dark redefines only what light defines', () => {
	expect(Object.keys(dark).filter((name) => !(name in light))).toEqual([]);
});
