import { describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { filterGraph } from '../graph/filter';
import { ramps } from '../graph/ramps';
import { studyById } from '../graph/studies';
import { SURE, WHO } from '../graph/types';
import type { Bar, Graph } from '../graph/types';
import { LANDSCAPE, PORTRAIT } from './box';
import { raiseScene, withSign } from './raise';
import { lineWidth, markLength } from './route';
import { scene } from './scene';
import type { Scene } from './types';

const bars: readonly Bar[] = WHO.flatMap((who) => SURE.map((sure) => ({ who, sure })));
const focuses = [null, ...graph.nodes.map((n) => n.id)];
const scenes: readonly Scene[] = [LANDSCAPE, PORTRAIT].flatMap((box) =>
	focuses.map((focus) => scene(graph, { focus }, box))
);
const each = (check: (raised: Scene, plain: Scene, left: Graph) => void): void => {
	for (const bar of bars.filter((_, i) => i % 3 === 1)) {
		const left = filterGraph(graph, bar, studyById);
		for (const plain of scenes) check(raiseScene(plain, graph, left), plain, left);
	}
};

describe('a picture under a raised bar', () => {
	it('is the same picture where nothing is asked', () => {
		expect(raiseScene(scenes[0]!, graph, graph)).toBe(scenes[0]);
	});

	it('moves nothing', () =>
		each((raised, plain) => {
			expect([raised.width, raised.height]).toEqual([plain.width, plain.height]);
			expect(raised.nodes.map(({ lost: _, ...n }) => n)).toEqual(plain.nodes);
			expect(raised.roads.map(({ lost: _, backLost: __, ...r }) => r)).toEqual(plain.roads);
			expect(raised.links.map((l) => [l.id, l.from, l.to])).toEqual(
				plain.links.map((l) => [l.id, l.from, l.to])
			);
		}));

	it('keeps exactly the links that clear, with the look of what is left of them', () =>
		each((raised, _, left) => {
			for (const l of raised.links.filter((x) => x.role === 'link')) {
				const now = left.linkById.get(l.id);
				expect(l.lost ?? false).toBe(!now?.drawn);
				if (l.lost || !now) continue;
				expect([l.certainty, l.contested, l.sign, l.width]).toEqual([
					now.certainty,
					now.contested,
					now.sign,
					lineWidth(now.studies)
				]);
				expect(l.badges.some((b) => b.kind === 'contested')).toBe(now.contested);
				expect(l.badges.some((b) => b.kind === 'null')).toBe(now.sign === 'none');
			}
		}));

	it('works ramps out again from what is left (rule 4)', () => {
		for (const bar of bars) {
			const left = filterGraph(graph, bar, studyById);
			const raised = raiseScene(scenes[0]!, graph, left);
			const shown = raised.links
				.filter((l) => l.role === 'ramp' && !l.lost)
				.map((l) => [l.mechanism, l.target, l.certainty, l.studies, l.contested]);
			const due = ramps(left).map((r) => [r.mechanism, r.end, r.certainty, r.studies, r.contested]);
			expect(shown.sort()).toEqual(due.sort());
		}
	});

	it('says of a node of the overview whether anything about it is left', () => {
		for (const bar of bars) {
			const left = filterGraph(graph, bar, studyById);
			for (const node of raiseScene(scenes[0]!, graph, left).nodes) {
				const ids = graph.groups.find((g) => g.id === node.id)?.nodes ?? [node.id];
				const linked = (g: Graph) =>
					g.links.some((l) => [l.source, l.target, l.mechanism].some((id) => ids.includes(id)));
				expect(node.lost ?? false, `${node.id}, ${bar.who}, ${bar.sure}`).toBe(
					linked(graph) && !linked(left)
				);
			}
		}
	});

	it('says of a node whether it has a link left', () =>
		each((raised) => {
			if (raised.focus === null) return;
			for (const node of raised.nodes) {
				const mine = raised.links.filter((l) => l.source === node.id || l.target === node.id);
				if (mine.length > 0 && node.kind !== 'mechanism')
					expect(node.lost ?? false, node.id).toBe(mine.every((l) => l.lost));
			}
		}));

	it('marks a family of solutions that has nothing left', () => {
		const left = filterGraph(graph, { who: 'trials', sure: 'high' }, studyById);
		const { nodes } = raiseScene(scenes[0]!, graph, left);
		const families = nodes.filter((n) => n.kind === 'solution-family');
		for (const f of families) {
			const ids = graph.groups.find((g) => g.id === f.id)!.nodes;
			expect(f.lost ?? false).toBe(
				!left.links.some((l) => ids.includes(l.source) || ids.includes(l.target))
			);
		}
		expect(families.some((f) => f.lost)).toBe(true);
	});
});

describe('a link whose sign changes', () => {
	it('gets its marks back unchanged when the sign is the one it had', () => {
		for (const s of scenes)
			for (const l of s.links.filter((x) => x.role === 'link' && !x.untested))
				expect(withSign(l, l.sign, l.width)).toEqual(l);
	});

	it('stops where its new mark begins', () => {
		const signs = ['raises', 'lowers', 'none', 'associated', 'depends'] as const;
		for (const s of scenes)
			for (const l of s.links.filter((x) => x.role === 'link' && !x.untested))
				for (const sign of signs) {
					const now = withSign(l, sign, l.width);
					const end = /([-\d.]+) ([-\d.]+)$/.exec(now.d)!.slice(1).map(Number);
					expect(Math.hypot(end[0]! - l.to.x, end[1]! - l.to.y)).toBeCloseTo(
						markLength(now.endMark, l.width),
						0
					);
				}
	});

	it('happens in our collection: a link that depends says one thing once one claim is left', () => {
		const changed = bars.flatMap((bar) => {
			const left = filterGraph(graph, bar, studyById);
			return left.links.filter((l) => l.sign !== graph.linkById.get(l.id)!.sign);
		});
		expect(changed.length).toBeGreaterThan(0);
	});
});
