/** The pure helpers behind the reading pages. */
import { describe, expect, it } from 'vitest';
import { toGraphData } from '../content/graph-data';
import { loadContent } from '../content/load';
import { authorsText } from '../content/study-names';
import { makeGraph } from '../graph/graph';
import { DESIGNS, MECHANISMS, NODE_KINDS } from '../graph/types';
import { figures } from './figures';
import { byLetter, entryOf, letterOf } from './glossary';
import { pieces, plain } from './inline';
import { mechanismRows, roadCount } from './mechanism-table';
import { formatNumber, measureNotes } from './numbers';
import { groupsOf, kindOfSection } from './section-index';
import { isCurrent, NAV } from './sections';
import { studyGroups, studyPage, usesOf } from './studies';

const { content } = loadContent('content');
const graph = makeGraph(toGraphData(content));

describe('figures of a study', () => {
	const figure = {
		outcome: 'eczema',
		measure: 'OR',
		estimate: 1.42,
		ci_low: 1.1,
		ci_high: 1.84,
		comparison: 'exposed vs not',
		null_value: 1
	} as const;

	it('names the measure and gives the interval', () => {
		const row = formatNumber(figure);
		expect(row.estimate).toBe('OR 1.42');
		expect(row.interval).toBe('1.1 to 1.84');
		expect(row.crossesNull).toBe(false);
	});

	it('says when the interval includes no difference', () => {
		expect(formatNumber({ ...figure, ci_low: 0.9 }).crossesNull).toBe(true);
		expect(formatNumber({ ...figure, null_value: null }).crossesNull).toBeNull();
	});

	it('sets units as people write them', () => {
		const of = (measure: string, estimate: number, unit?: string) =>
			formatNumber({ ...figure, measure, estimate, unit }).estimate;
		expect(of('percent', 66.7, '%')).toBe('66.7%');
		expect(of('MD', -3.2, 'PASI points')).toBe('MD −3.2 PASI points');
		expect(of('MD', -3.2, 'points (CI not seen)')).toBe('MD −3.2 points');
		expect(of('RR', 1.5, 'risk ratio')).toBe('RR 1.5');
		expect(of('RR', 1.55, 'incidence rate ratio')).toBe('RR 1.55 (incidence rate ratio)');
		expect(of('other', 0.3, 'r')).toBe('r = 0.3');
		expect(of('other', 38e12, 'bacteria')).toBe('38 trillion bacteria');
	});

	it('leaves out a comparison with nothing and explains each measure once', () => {
		expect(formatNumber({ ...figure, comparison: 'none' }).comparison).toBe('');
		const rows = [formatNumber(figure), formatNumber(figure)];
		expect(measureNotes(rows)).toHaveLength(1);
	});
});

describe('short texts', () => {
	it('are cut at citations and links', () => {
		expect(pieces('Acne [@c-one; @two-2020]. See [[gut-barrier|the wall]] and [[acne]].')).toEqual([
			{ kind: 'text', text: 'Acne ' },
			{ kind: 'cite', ids: ['c-one', 'two-2020'] },
			{ kind: 'text', text: '. See ' },
			{ kind: 'node', id: 'gut-barrier', words: 'the wall' },
			{ kind: 'text', text: ' and ' },
			{ kind: 'node', id: 'acne', words: undefined },
			{ kind: 'text', text: '.' }
		]);
	});

	it('lose their marks where there can be no links', () => {
		expect(plain('It helps [@c-one]. See [[acne|spots]].')).toBe('It helps. See spots.');
	});
});

describe('the list of studies', () => {
	const groups = studyGroups(content.studies, graph);

	it('holds every study once, the strongest designs first', () => {
		expect(groups.flatMap((g) => g.studies)).toHaveLength(content.studies.length);
		const order = groups.map((g) => DESIGNS.indexOf(g.design));
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('puts the newest first within a design', () => {
		for (const { studies } of groups) {
			const years = studies.map((study) => study.year);
			expect(years).toEqual([...years].sort((a, b) => b - a));
		}
	});
});

describe('a page of a study', () => {
	const study = content.studies.find((s) => usesOf(s.id, graph).length > 0)!;

	it('keeps to itself where the record was read and what editors noted', () => {
		const page = studyPage({ ...study, seen: 'x', check: 'y', note: 'z' }, 'A', content, graph);
		expect(page).not.toHaveProperty('seen');
		expect(page).not.toHaveProperty('check');
		expect(page).not.toHaveProperty('note');
	});

	it('says so when no author was listed', () => {
		const nameless = { ...study, authors: ['Authors not shown in the record seen'] };
		expect(authorsText(nameless)).toBe('authors not listed in the record seen');
	});

	it('keeps the notice of a retraction', () => {
		const retracted = { date: '2025-03-01', reason: 'Data could not be found.' };
		expect(studyPage({ ...study, retracted }, 'A', content, graph).retracted).toEqual(retracted);
	});

	it('lists every claim that names the study, with both ends', () => {
		for (const use of usesOf(study.id, graph)) {
			const claim = graph.claimById.get(use.id)!;
			expect(claim.studies.find((s) => s.id === study.id)?.stance).toBe(use.stance);
			expect(use.ends.map((end) => end.path)).toEqual(
				[claim.subject, claim.object].map((id) => graph.nodeById.get(id)!.path)
			);
		}
	});
});

describe('section pages', () => {
	it.each(NODE_KINDS.filter((kind) => kind !== 'mechanism'))(
		'%s shows each of its nodes once',
		(kind) => {
			const ids = groupsOf(kind, graph).flatMap((group) => group.cards.map((card) => card.id));
			const all = graph.nodes.filter((node) => node.kind === kind).map((node) => node.id);
			expect([...ids].sort()).toEqual([...all].sort());
		}
	);

	it('knows its sections; mechanisms have a page of another sort', () => {
		expect(kindOfSection('conditions')).toBe('condition');
		expect(kindOfSection('mechanisms')).toBeUndefined();
		expect(kindOfSection('nowhere')).toBeUndefined();
	});

	it('marks where the reader is', () => {
		expect(isCurrent({ path: '/', label: '' }, '/')).toBe(true);
		expect(isCurrent({ path: '/', label: '' }, '/conditions/')).toBe(false);
		expect(isCurrent({ path: '/conditions', label: '' }, '/conditions/acne/')).toBe(true);
		expect(isCurrent({ path: '/conditions', label: '' }, '/conditionsx/')).toBe(false);
		const teach = NAV.find(({ path }) => path === '/teach')!;
		expect(isCurrent(teach, '/lessons/two-organs/')).toBe(true);
	});
});

describe('the mechanism table', () => {
	const rows = mechanismRows(content.nodes, graph);

	it('has the four rows, each with both cells filled', () => {
		expect(rows.map((row) => row.id)).toEqual(MECHANISMS);
		for (const row of rows) expect(Math.min(row.gut.length, row.skin.length)).toBeGreaterThan(0);
	});

	it('shows a null as a null and a statement without claims as empty', () => {
		const cells = rows.flatMap((row) => [...row.gut, ...row.skin]);
		const claims = cells.flatMap((cell) => cell.claims);
		for (const claim of claims)
			expect(claim.isNull).toBe(graph.claimById.get(claim.id)!.sign === 'none');
		expect(cells.some((cell) => cell.claims.length === 0)).toBe(true);
	});

	it('counts roads by rule 4', () => {
		const { found, possible, best } = roadCount(graph);
		expect(possible).toBe(28);
		expect(found).toBeGreaterThan(0);
		expect(found).toBeLessThan(possible);
		expect(['very-low', 'low']).toContain(best);
	});
});

describe('from A to Z', () => {
	it('files under the plain first letter', () => {
		expect(letterOf('Écart')).toBe('E');
		expect(letterOf('“Quoted”')).toBe('Q');
		expect(letterOf('16S sequencing')).toBe('#');
	});

	it('sorts numbers as numbers and keeps everything', () => {
		const letters = byLetter(['IL-17', 'IL-2', 'acne'], (x) => x);
		expect(letters.map((l) => l.letter)).toEqual(['A', 'I']);
		expect(letters[1]!.items).toEqual(['IL-2', 'IL-17']);
	});

	it('leads from each term only to what exists', () => {
		for (const term of content.glossary) {
			const entry = entryOf(term, graph);
			expect(entry.sources).toHaveLength(term.cites.length);
			if (term.node) expect(entry.page).toBeDefined();
		}
	});
});

it('the figures of the collection add up', () => {
	const all = figures(graph);
	const tested = all.byCertainty.reduce((sum, { claims }) => sum + claims, 0);
	expect(tested + all.untested).toBe(all.claims);
	expect(all.contested).toBeLessThanOrEqual(all.links);
});
