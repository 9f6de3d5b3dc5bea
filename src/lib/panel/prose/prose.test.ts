// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { graph } from '$lib/graph/data';
import Cite from './Cite.svelte';
import NodeLink from './NodeLink.svelte';
import Term from './Term.svelte';

const page = vi.hoisted(() => ({ params: {} as Record<string, string> }));
vi.mock('$app/state', () => ({ page }));
beforeEach(() => {
	page.params = {};
});

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
const tested = graph.claims.find((c) => c.draw === 'arrow')!;
const untested = graph.claims.find((c) => c.draw === 'untested')!;
const study = { id: 'de-pessemier-2021', label: 'De Pessemier 2021' };

describe('Cite', () => {
	test('a claim says how sure we are, in words too, and leads to its card on its subject’s page', () => {
		render(Cite, { ids: [tested.id] });
		const link = screen.getByRole('link', { name: /certainty; claim$/ });
		expect(link.getAttribute('href')).toMatch(
			new RegExp(`${graph.nodeById.get(tested.subject)!.path}/#${tested.id}$`)
		);
		expect(link.querySelector('line')).not.toBeNull();
	});

	test('on a page that lists the claim it leads down that page', () => {
		page.params = { id: tested.object };
		render(Cite, { ids: [tested.id] });
		expect(screen.getByRole('link')).toHaveAttribute('href', `#${tested.id}`);
	});

	test('an untested idea shows no certainty', () => {
		render(Cite, { ids: [untested.id] });
		expect(
			screen.getByRole('link', { name: /^untested ?; claim$/ }).querySelector('svg')
		).toBeNull();
	});

	test('a study shows its name and leads to its page', () => {
		render(Cite, { ids: [study.id] });
		const link = screen.getByRole('link', { name: new RegExp(`^${study.label} ?, study$`) });
		expect(link.getAttribute('href')).toMatch(new RegExp(`/evidence/${study.id}/$`));
	});

	// The content check has seen to it that every id is known.
	test('several marks, one for each id', () => {
		render(Cite, { ids: [tested.id, study.id] });
		expect(screen.getAllByRole('link')).toHaveLength(2);
	});

	test('holds nothing that may not stand in a paragraph', () => {
		const { container } = render(Cite, { ids: [tested.id, study.id] });
		expect(container.querySelector('.cites :is(div, p, ul, ol, dl, section, article)')).toBeNull();
	});
});

describe('Term', () => {
	const props = { id: 'placebo', term: 'placebo', text: 'A pretend treatment.' };

	test('a button opens a native popover with the explanation and the way to the glossary', () => {
		const { container } = render(Term, { ...props, children: words('placebos') });
		const button = screen.getByRole('button', { name: 'placebos' });
		const bubble = container.querySelector('[popover]')!;
		expect(button).toHaveAttribute('popovertarget', bubble.id);
		expect(button).toHaveAttribute('type', 'button');
		expect(bubble).toHaveTextContent('A pretend treatment.');
		expect(bubble.querySelector('a')?.getAttribute('href')).toMatch(/\/glossary\/#placebo$/);
	});

	test('holds nothing that may not stand in a paragraph', () => {
		const { container } = render(Term, { ...props, children: words('x') });
		expect(container.querySelector('div :is(div, p, ul, ol, h1, h2, h3)')).toBeNull();
	});

	test('two of them on a page do not share an id', () => {
		const a = render(Term, { ...props, children: words('a') });
		const b = render(Term, { ...props, children: words('b') });
		const id = (c: Element) => c.querySelector('[popover]')!.id;
		expect(id(a.container)).not.toBe(id(b.container));
	});
});

describe('NodeLink', () => {
	const node = graph.nodes[0]!;

	test('leads to the node’s page, in its own words or in the text’s', () => {
		render(NodeLink, { id: node.id });
		expect(screen.getByRole('link').getAttribute('href')).toMatch(new RegExp(`${node.path}/$`));
		render(NodeLink, { id: node.id, children: words('this one') });
		expect(screen.getByRole('link', { name: 'this one' })).toBeInTheDocument();
	});

	test('leaves only the words where there is no such node', () => {
		const { container } = render(NodeLink, { id: 'nothing', children: words('this') });
		expect(container).toHaveTextContent('this');
		expect(screen.queryByRole('link')).toBeNull();
	});
});
