/** Rule 16, with every number counted again from the claims. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { graph } from '../graph/data';
import { filterGraph } from '../graph/filter';
import { makeGraph } from '../graph/graph';
import { ramps } from '../graph/ramps';
import { studyById } from '../graph/studies';
import { CERTAINTIES, SURE, WHO } from '../graph/types';
import type { Claim, GraphNode, NodeKind } from '../graph/types';
import { claimsIn, matrixOf, shapingOf, sortRows, type Cell, type Gap } from './model';
import { asTable, asTsv, cellWords } from './words';

const gaps = parse(readFileSync('content/gaps.yaml', 'utf8')) as Gap[];
const mechanisms = matrixOf(graph, 'mechanism', gaps);
const solutions = matrixOf(graph, 'solution', gaps);
const all = (m: { rows: readonly { cells: readonly Cell[] }[] }) => m.rows.flatMap((r) => r.cells);
const ids = (claims: readonly Claim[]) => claims.map((c) => c.id).sort();
const distinct = (claims: readonly Claim[]) =>
	new Set(claims.flatMap((c) => c.studies.map((s) => s.id))).size;

describe('mechanisms and conditions', () => {
	it('are found exactly where the road has a ramp, with its certainty, studies and contest', () => {
		const cells = all(mechanisms).filter((c) => c.state === 'found');
		expect(
			cells.map((c) => [c.id, c.certainty, c.studies, c.contested, ids(c.parts.route)])
		).toEqual(
			ramps(graph).map((r) => [
				`${r.mechanism}--${r.end}`,
				r.certainty,
				r.studies,
				r.contested,
				ids(r.claims)
			])
		);
	});

	it('hold every claim of the road that touches the condition, once', () => {
		for (const cell of all(mechanisms))
			expect(ids(claimsIn(cell)), cell.id).toEqual(
				ids(
					graph.claims.filter(
						(c) => c.mechanism === cell.row && [c.subject, c.object].includes(cell.condition)
					)
				)
			);
	});

	it('count apart what stays on the skin and what runs back', () => {
		for (const { parts } of all(mechanisms)) {
			expect(parts.local.every((c) => c.direction === 'none')).toBe(true);
			expect(parts.back.every((c) => c.direction === 'skin-to-gut')).toBe(true);
			expect(parts.route.some((c) => ['none', 'skin-to-gut'].includes(c.direction))).toBe(false);
		}
	});
});

describe('solutions and conditions', () => {
	it('hold all claims about the two, and count their studies', () => {
		for (const cell of all(solutions)) {
			const claims = graph.claims.filter(
				(c) => [c.subject, c.object].sort().join() === [cell.row, cell.condition].sort().join()
			);
			expect(ids(claimsIn(cell)), cell.id).toEqual(ids(claims));
			const drawn = claims.filter((c) => c.draw === 'arrow');
			expect(cell.studies, cell.id).toBe(distinct(drawn));
			expect(cell.state === 'found', cell.id).toBe(drawn.some((c) => c.sign !== 'none'));
			expect(cell.state === 'null', cell.id).toBe(
				drawn.length > 0 && drawn.every((c) => c.sign === 'none')
			);
		}
	});

	it('look as their links do in the picture', () => {
		for (const cell of all(solutions)) {
			const link = graph.linkById.get(cell.id);
			if (!link?.drawn || link.untested) continue;
			expect([cell.sign, cell.certainty, cell.contested, cell.studies]).toEqual([
				link.sign,
				link.certainty,
				link.contested,
				link.studies
			]);
		}
	});

	it('say "looked for, not found" only where a claim or a listed gap does', () => {
		for (const cell of all(solutions).filter((c) => c.state === 'gap'))
			expect(
				gaps.some((g) => g.nodes.includes(cell.row) && g.nodes.includes(cell.condition)),
				cell.id
			).toBe(true);
		const bare = all(solutions).filter((c) => c.state === 'empty');
		expect(bare.every((c) => claimsIn(c).length === 0 && c.gaps.length === 0)).toBe(true);
		expect(all(matrixOf(graph, 'solution', [])).filter((c) => c.state === 'gap')).toEqual([]);
	});
});

test('a null along the road is no ramp; one about a pill says nothing of the road', () => {
	const node = (id: string, kind: NodeKind): GraphNode => ({
		id,
		kind,
		label: id,
		path: `/x/${id}`
	});
	const base = {
		mechanism: 'immune-activation',
		direction: 'gut-to-skin',
		setting: 'mechanism',
		draw: 'arrow',
		sign: 'none',
		certainty: 'low',
		species: 'human',
		studies: [{ id: 's1', stance: 'supports' }]
	} as const;
	const cellOf = (subject: string, over: Partial<Claim> = {}) =>
		matrixOf(
			makeGraph({
				groups: [],
				studyNames: {},
				nodes: [
					node('immune-activation', 'mechanism'),
					node('gut', 'gut-state'),
					node('pill', 'solution'),
					node('itch', 'condition')
				],
				claims: [{ ...base, id: 'c-1', subject, object: 'itch', ...over }]
			}),
			'mechanism',
			[]
		).rows[0]!.cells[0]!;
	expect(cellOf('gut')).toMatchObject({ state: 'null', certainty: 'low', studies: 1 });
	expect(cellOf('pill')).toMatchObject({ state: 'apart', certainty: null, studies: 0 });
	expect(cellOf('gut', { direction: 'none' })).toMatchObject({ state: 'apart', studies: 0 });
	expect(cellOf('gut', { sign: 'raises', draw: 'note' }).state).toBe('note');
	expect(cellOf('gut', { sign: 'lowers' })).toMatchObject({ state: 'found', studies: 1 });
});

it('never gains by a higher evidence bar', () => {
	fc.assert(
		fc.property(fc.constantFrom(...WHO), fc.constantFrom(...SURE), (who, sure) => {
			const left = filterGraph(graph, { who, sure }, studyById);
			for (const kind of ['mechanism', 'solution'] as const) {
				const now = new Map(all(matrixOf(graph, kind, gaps)).map((c) => [c.id, c]));
				for (const cell of all(matrixOf(left, kind, gaps)))
					expect(claimsIn(cell).length).toBeLessThanOrEqual(claimsIn(now.get(cell.id)!).length);
			}
		}),
		{ numRuns: 12 }
	);
});

describe('sorting', () => {
	const order = (key: string, down: boolean) => sortRows(solutions.rows, { key, down });
	test('by name, both ways', () => {
		const names = order('name', false).map((r) => r.node.label);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
		expect(order('name', true).map((r) => r.node.label)).toEqual(names.reverse());
	});
	test('by certainty and by studies', () => {
		const sure = order('certainty', true).map((r) =>
			r.certainty === null ? -1 : CERTAINTIES.indexOf(r.certainty)
		);
		expect(sure).toEqual([...sure].sort((a, b) => b - a));
		const studies = order('studies', true).map((r) => r.studies);
		expect(studies).toEqual([...studies].sort((a, b) => b - a));
		expect(studies[0]).toBeGreaterThan(0);
	});
	test('by one condition: what was found first, then what was not', () => {
		const states = order('atopic-dermatitis', true).map(
			(r) => r.cells.find((c) => c.condition === 'atopic-dermatitis')!.state
		);
		expect(states[0]).toBe('found');
		expect(states.lastIndexOf('found')).toBe(states.filter((s) => s === 'found').length - 1);
		expect(states.at(-1)).toBe('empty');
	});
});

describe('in words', () => {
	test('every cell says something, without gaps in the sentence', () => {
		for (const cell of [...all(mechanisms), ...all(solutions)])
			expect(cellWords(cell)).toMatch(/^(?!.*(undefined|null| {2})).{5,}$/);
	});
	test('a table has one column a condition and one line a row', () => {
		const table = asTable(solutions, solutions.rows, 'Solution');
		expect(table.map((l) => l.length)).toEqual(table.map(() => solutions.conditions.length + 3));
		expect(table).toHaveLength(solutions.rows.length + 1);
		expect(asTsv(table).split('\n')).toHaveLength(table.length);
		expect(shapingOf(solutions.rows[0]!.cells[0]!)).toBeDefined();
	});
});
