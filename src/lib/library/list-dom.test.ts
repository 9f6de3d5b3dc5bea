// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { ListDom } from './list-dom';
import { listHtml } from './list.server';

const html = listHtml();
let root: HTMLElement;
const shown = () =>
	[...root.querySelectorAll<HTMLElement>('[data-study]')]
		.filter((e) => !e.hidden)
		.map((e) => e.dataset.study!);
const year = (id: string) => Number(/-(\d{4})/.exec(id)?.[1] ?? 0);

beforeEach(() => {
	root = document.createElement('div');
	root.innerHTML = html;
});

it('shows what it is told, counts what is left in each part, and hides empty parts', () => {
	const list = new ListDom(root);
	list.show(new Set(['juhl-2018', 'allen-2014']), 'design', year);
	expect(shown()).toEqual(['juhl-2018', 'allen-2014']);
	const parts = [...root.querySelectorAll<HTMLElement>('section:not([hidden])')];
	expect(parts.map((p) => [p.id, p.querySelector('.count')!.textContent])).toEqual([
		['meta-analysis', '1'],
		['rct', '1']
	]);
});

it('orders by year and by people, and goes back to where it was', () => {
	const before = root.innerHTML;
	const list = new ListDom(root);
	const all = new Set(shown());
	list.show(all, 'newest', year);
	const years = shown().map(year);
	expect(years).toEqual([...years].sort((a, b) => b - a));
	list.show(all, 'people', year);
	const people = [...root.querySelectorAll<HTMLElement>('[data-study]')].map((e) =>
		Number(e.dataset.people)
	);
	expect(people).toEqual([...people].sort((a, b) => b - a));
	expect(people[0]).toBeGreaterThan(1_000_000);
	list.show(all, 'design', year);
	expect(root.innerHTML).toBe(before);
});

it('finds words of titles, journals and authors', () => {
	const list = new ListDom(root);
	expect(list.search('juhl dairy')).toContain('juhl-2018');
	expect(list.search('juhl dairy').size).toBeLessThan(5);
	expect(list.search('nosuchword').size).toBe(0);
});
