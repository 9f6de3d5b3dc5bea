import { expect, it } from 'vitest';
import { graph } from '../graph/data';
import { LANDSCAPE } from '../scene/box';
import { scene } from '../scene/scene';
import { keyframesOf, lanesOf } from './traffic';

it('runs there on every road, and back where there is a return lane', () => {
	const overview = scene(graph, { focus: null }, LANDSCAPE);
	const lanes = lanesOf(overview);
	const backs = overview.roads.filter((r) => r.back);
	expect(lanes).toHaveLength(overview.roads.length + backs.length);
	expect(backs.length).toBeGreaterThan(0);
});

it('runs only along links that have a direction', () => {
	for (const node of graph.nodes) {
		const focus = scene(graph, { focus: node.id }, LANDSCAPE);
		const signs = new Map(focus.links.map((l) => [l.id, l.sign]));
		for (const lane of lanesOf(focus)) expect(['raises', 'lowers']).toContain(signs.get(lane.id));
	}
});

it('follows the path from its start to its end, in hundredths of the picture', () => {
	const line = {
		getTotalLength: () => 10,
		getPointAtLength: (at: number) => ({ x: at * 10, y: 20 })
	};
	const frames = keyframesOf(line, { width: 200, height: 40 }, 2);
	expect(frames.map((f) => f.transform)).toEqual([
		'translate(0cqw, 50cqh)',
		'translate(25cqw, 50cqh)',
		'translate(50cqw, 50cqh)'
	]);
	expect(frames.map((f) => f.opacity)).toEqual([0, 1, 0]);
});
