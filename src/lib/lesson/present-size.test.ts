import { describe, expect, test } from 'vitest';
import { graph } from '$lib/graph/data';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { lessons } from './lessons.server';
import { pictureOf } from './picture';
import { drawnWidth, textFor } from './present-size';

/** Room for the picture on a screen: its foot takes some. */
const SCREENS = [
	{ name: '1024 x 768', width: 1024, height: 713 },
	{ name: '1280 x 720', width: 1280, height: 664 },
	{ name: '1920 x 1080', width: 1920, height: 1010 }
];

/** Texts of the picture that would be drawn smaller than 28 px. */
function tooSmall(view: View, room: (typeof SCREENS)[number]): string[] {
	const text = textFor(room.width);
	const { scene } = pictureOf(view, { orientation: 'landscape', text });
	const scale = drawnWidth(room, scene, text) / scene.width;
	return [...scene.nodes, ...scene.labels]
		.filter(({ text: t }) => t.size * scale < 28)
		.map(({ text: t }) => `${(t.size * scale).toFixed(1)} px: ${JSON.stringify(t.lines)}`);
}

describe.each(SCREENS)('on $name nothing in a picture is under 28 px', (room) => {
	const steps = lessons().flatMap((l) => l.steps.map((s) => [`${l.id}, ${s.id}`, s.view] as const));
	test.each(steps)('%s', (_, view) => expect(tooSmall(view, room)).toEqual([]));

	test('wherever a class looks around', () => {
		for (const { id } of graph.nodes)
			expect(tooSmall({ ...DEFAULT_VIEW, focus: id }, room), id).toEqual([]);
	});
});

test('a picture is as high as the room where its text allows', () => {
	const scene = { width: 880, height: 640 };
	expect(drawnWidth({ width: 1920, height: 1010 }, scene, 1.6)).toBeCloseTo((1010 / 640) * 880);
	expect(drawnWidth({ width: 1920, height: 300 }, scene, 1.6)).toBeCloseTo((28.2 / 24) * 880);
	expect(drawnWidth({ width: 900, height: 300 }, scene, 1.66)).toBe(900);
});
