/** A key to the lines of one picture: only what occurs in it. Pure. */
import { legendLink } from '../diagram/legend';
import { CERTAINTIES } from '../graph/types';
import { CERTAINTY_WORDS } from '../graph/words';
import type { LinkSign } from '../graph/types';
import { measure } from '../scene/text';
import type { Scene, SceneLink } from '../scene/types';
import type { Palette } from './palette';
import { link } from './parts';
import { textLine, type Paragraph } from './text';
import { el } from './xml';

interface Entry {
	readonly sample: SceneLink;
	readonly words: string;
}

const SIGNS: readonly (readonly [LinkSign, string])[] = [
	['raises', 'raises'],
	['lowers', 'lowers'],
	['associated', 'goes together'],
	['associated-negative', 'more with less'],
	['depends', 'depends'],
	['none', 'no effect found']
];

export function legendEntries({ links }: Pick<Scene, 'links'>): Entry[] {
	const tested = links.filter((l) => !l.untested);
	const has = (test: (l: SceneLink) => boolean): boolean => tested.some(test);
	return [
		...[...CERTAINTIES]
			.reverse()
			.filter((certainty) => has((l) => l.certainty === certainty))
			.map((certainty) => ({
				sample: legendLink({ certainty }),
				words: CERTAINTY_WORDS[certainty]
			})),
		...SIGNS.filter(([sign]) => has((l) => l.role === 'link' && l.sign === sign)).map(
			([sign, words]) => ({
				sample: legendLink({ sign, certainty: 'high' }),
				words
			})
		),
		...(links.some((l) => l.contested)
			? [{ sample: legendLink({ contested: true, certainty: 'high' }), words: 'studies disagree' }]
			: []),
		...(links.some((l) => l.untested)
			? [{ sample: legendLink({ untested: true }), words: 'popular, untested' }]
			: [])
	];
}

/** The sample lines of `legendLink` are 64 by 20 units. */
const SAMPLE = { width: 64, height: 20 };

/** The key in rows from `y` down; nothing for a picture without lines. */
export function legend(
	scene: Scene,
	at: { readonly x: number; readonly y: number; readonly width: number },
	size: number,
	p: Palette
): Paragraph {
	const scale = size / 14;
	const sample = SAMPLE.width * scale;
	const row = Math.max(SAMPLE.height * scale, size * 1.3);
	let x = 0;
	let y = 0;
	let svg = '';
	const entries = legendEntries(scene);
	for (const entry of entries) {
		const width = sample + size * 0.5 + measure(entry.words, size);
		if (x > 0 && x + width > at.width) {
			x = 0;
			y += row;
		}
		svg +=
			el(
				'g',
				{
					transform: `translate(${Math.round((at.x + x) * 100) / 100} ${Math.round((at.y + y) * 100) / 100}) scale(${Math.round(scale * 1000) / 1000})`
				},
				link(entry.sample, '', p)
			) +
			textLine(entry.words, at.x + x + sample + size * 0.5, at.y + y + 10 * scale + size * 0.35, {
				size,
				fill: p.muted
			});
		x += width + size * 1.4;
	}
	return { svg, height: entries.length === 0 ? 0 : y + row + size * 0.5 };
}
