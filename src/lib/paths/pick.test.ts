import { describe, expect, it, test } from 'vitest';
import { graph } from '../graph/data';
import { scene } from '../scene/scene';
import { asks, press } from './pick';

const box = { orientation: 'landscape', text: 1 } as const;
/** As on the page: everything that carries claims of its own. */
const canBeEnd = (id: string) => {
	const node = graph.nodeById.get(id);
	return node !== undefined && !node.mentions;
};
const pressOn = (focus: string | null, id: string) => {
	const s = scene(graph, { focus }, box);
	return press(
		s.nodes.find((n) => n.id === id)!,
		s,
		graph,
		canBeEnd
	);
};

describe('choosing a name', () => {
	it('picks what can be an end', () => {
		expect(pressOn(null, 'psoriasis')).toEqual({ act: 'pick', id: 'psoriasis' });
		expect(pressOn('immune-activation', 'il-17')).toEqual({ act: 'pick', id: 'il-17' });
	});

	it('opens a highway first and picks it then', () => {
		const open = { act: 'open', focus: 'immune-activation' };
		expect(pressOn(null, 'immune-activation')).toEqual(open);
		expect(pressOn('hormonal-imbalance', 'immune-activation')).toEqual(open);
		expect(pressOn('immune-activation', 'immune-activation')).toEqual({
			act: 'pick',
			id: 'immune-activation'
		});
	});

	it('lists what is in a group, and spares a list of one', () => {
		const group = graph.groups.find((g) => g.id === 'food-and-drink')!;
		expect(pressOn(null, group.id)).toEqual({
			act: 'list',
			title: group.label,
			ids: group.nodes
		});
		const single = graph.groups.find((g) => g.nodes.length === 1)!;
		expect(pressOn(null, single.id)).toEqual({ act: 'pick', id: single.nodes[0] });
	});

	it('never picks what cannot be one', () => {
		const s = scene(graph, { focus: null }, box);
		const node = s.nodes.find((n) => n.id === 'acne')!;
		expect(press(node, s, graph, () => false)).toEqual({ act: 'nothing' });
	});
});

test('everything joined to anything is reached from the overview, by highways and their lists', () => {
	const reached = new Set<string>();
	for (const focus of [
		null,
		...graph.nodes.filter((n) => n.kind === 'mechanism').map((n) => n.id)
	]) {
		const s = scene(graph, { focus }, box);
		for (const node of s.nodes) {
			const what = press(node, s, graph, canBeEnd);
			if (what.act === 'pick') reached.add(what.id);
			if (what.act === 'list') what.ids.forEach((id) => reached.add(id));
		}
	}
	const onRoads = graph.nodes.filter(
		(n) =>
			canBeEnd(n.id) &&
			(graph.linksOf.get(n.id) ?? []).some((l) => l.drawn && l.mechanism !== 'none')
	);
	expect(onRoads.length).toBeGreaterThan(40);
	expect(onRoads.filter((n) => !reached.has(n.id)).map((n) => n.id)).toEqual([]);
});

test('asks for what is missing, or for both', () => {
	expect(asks({ from: null, to: null })).toEqual(['from', 'to']);
	expect(asks({ from: 'a', to: null })).toEqual(['to']);
	expect(asks({ from: null, to: 'b' })).toEqual(['from']);
	expect(asks({ from: 'a', to: 'b' })).toEqual(['from', 'to']);
});
