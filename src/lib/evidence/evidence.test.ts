// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import type { Claim, Certainty as Level } from '../graph/types';
import Certainty from './Certainty.svelte';
import ClaimCard from './ClaimCard.svelte';
import { DASH } from './dash';
import EvidenceList from './EvidenceList.svelte';
import { studySize, studyView } from './study';
import type { StudyView } from './study';

vi.mock('$lib/graph/texts', () => ({
	claimText: () => ({ statement: 'A raises b in some people.', why: 'Few people' })
}));

const claim = (over: Partial<Claim> = {}): Claim => ({
	id: 'c-test',
	subject: 'a',
	object: 'b',
	mechanism: 'none',
	direction: 'gut-to-skin',
	setting: 'treatment',
	draw: 'arrow',
	sign: 'raises',
	certainty: 'low',
	species: 'human',
	studies: [
		{ id: 'old', stance: 'supports' },
		{ id: 'big', stance: 'contradicts' }
	],
	...over
});

const study = (id: string, over: Partial<StudyView> = {}): StudyView => ({
	id,
	label: `Author ${id}`,
	year: 2020,
	design: 'cohort',
	species: ['human'],
	n: 1200,
	finding: `Found by ${id}.`,
	doi: `10.1000/${id}`,
	...over
});

const studies = new Map([
	['old', study('old')],
	['big', study('big', { design: 'meta-analysis', n_studies: 12 })]
]);

describe('Certainty', () => {
	test.each<[Level, string]>([
		['very-low', 'very low certainty'],
		['low', 'low certainty'],
		['moderate', 'moderate certainty'],
		['high', 'high certainty']
	])('%s: the word and the diagram’s line', (level, words) => {
		const { container } = render(Certainty, { level });
		expect(container).toHaveTextContent(words);
		expect(container.querySelector('line')).toHaveAttribute('stroke-dasharray', DASH[level]);
		expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
	});

	test('the short form still says what it is about', () => {
		const { container } = render(Certainty, { level: 'low', short: true });
		expect(container.textContent?.replace(/\s+/g, ' ').trim()).toBe('low certainty');
	});

	test('every level is drawn in a way of its own', () => {
		expect(new Set(Object.values(DASH)).size).toBe(4);
	});
});

describe('ClaimCard', () => {
	test('can be linked to, and says how sure, in whom, for what and which way', () => {
		const { container } = render(ClaimCard, { claim: claim(), studies });
		expect(container.querySelector('#c-test')).toHaveTextContent('A raises b in some people.');
		expect(container).toHaveTextContent(
			/low certainty\s*studied in people · as treatment · from gut to skin/
		);
		expect(screen.getByText('Contested')).toBeInTheDocument();
	});

	test('unfolds to why, and to its studies, the strongest design first, with stance and DOI', () => {
		render(ClaimCard, { claim: claim(), studies });
		expect(screen.getByText(/Why low certainty, and 2 studies, 1 against/)).toBeInTheDocument();
		expect(screen.getByText('Few people.')).toBeInTheDocument();
		const rows = screen.getAllByRole('article', { hidden: true }).slice(1);
		expect(rows.map((r) => within(r).getAllByRole('link', { hidden: true })[0])).toHaveLength(2);
		expect(rows[0]).toHaveTextContent(/Author big.*contradicts this.*12 studies, 1,200 people/);
		expect(
			within(rows[0]!).getByRole('link', { name: /doi:10.1000\/big/, hidden: true })
		).toHaveAttribute('href', 'https://doi.org/10.1000/big');
		expect(rows[1]).toHaveTextContent(/Author old.*supports this/);
	});

	test.each<[string, Partial<Claim>, string]>([
		['a null', { sign: 'none' }, 'Looked for, not found'],
		['an association', { sign: 'associated-negative' }, 'Goes together; cause not shown'],
		['a note', { draw: 'note' }, 'In words only, not drawn']
	])('flags %s', (_, over, words) => {
		render(ClaimCard, { claim: claim({ studies: [], ...over }), studies });
		expect(screen.getByText(words)).toBeInTheDocument();
		expect(screen.queryByText('Contested')).not.toBeInTheDocument();
	});

	test('an untested idea has no certainty', () => {
		const { container } = render(ClaimCard, { claim: claim({ draw: 'untested' }), studies });
		expect(screen.getByText('Popular idea, untested')).toBeInTheDocument();
		expect(container.querySelector('.certainty')).toBeNull();
		expect(container).not.toHaveTextContent('low certainty');
	});
});

describe('EvidenceList', () => {
	const uses = (n: number) =>
		Array.from({ length: n }, (_, i) => ({
			study: study(`s${i}`),
			uses: [{ claim: claim(), stance: 'mixed' as const }]
		}));

	test('shows a list that is barely too long in full', () => {
		const { container } = render(EvidenceList, { uses: uses(10), open: 8 });
		expect(container.querySelector('details')).toBeNull();
	});

	test('folds the rest of a long list, without losing any', () => {
		const { container } = render(EvidenceList, { uses: uses(15), open: 8 });
		expect(screen.getByText('7 more studies')).toBeInTheDocument();
		expect(container.querySelectorAll('article')).toHaveLength(15);
		expect(container.querySelector('a[href="#c-test"]')).not.toBeNull();
	});
});

describe('studies in words', () => {
	test.each([
		[{ n: 1, species: ['human' as const] }, '1 person'],
		[{ n: 24, species: ['animal' as const] }, '24 animals'],
		[{ n_studies: 1, n: 5000, species: ['human' as const] }, '1 study, 5,000 people'],
		[{ species: ['human' as const] }, ''],
		[{ n: 30, species: ['human' as const, 'animal' as const] }, '30 people and animals']
	])('%j', (s, words) => expect(studySize(s)).toBe(words));

	test('a view holds no more than pages show', () => {
		const full = { ...study('x'), title: 'T', limits: 'L', seen: 'u', retracted: { reason: 'r' } };
		const view = studyView(full, { label: 'Name 2020' });
		expect(view).toMatchObject({ id: 'x', label: 'Name 2020', retracted: true });
		expect(Object.keys(view)).not.toContain('limits');
		expect(Object.keys(view)).not.toContain('seen');
	});
});
