/** The picture of a View is of what the View shows: a path where it names one, else the diagram of its focus. */
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { findPaths, SHOWN } from '../paths/find';
import { DEFAULT_VIEW } from '../view/view';
import { fileStem, svgOfView } from './view-picture';

const source = { title: 'The Gut-Skin Explorer', version: '1.2.3', address: undefined };
const ends = { from: 'chronic-stress', to: 'acne' };
const paths = findPaths(graph, ends.from, ends.to);
const options = { orientation: 'landscape', source } as const;

const known = new Set(graph.links.map(({ id }) => id));

/** Ids of the links that a picture draws; the samples of its legend have none that is known. */
const linksIn = (svg: string) =>
	[...svg.matchAll(/data-link="([^"]+)"/g)].map(([, id]) => id!).filter((id) => known.has(id));

describe('the picture of a path', () => {
	it.each([1, 2])('draws path %i, its links and no others, and says whose ends they are', (n) => {
		const svg = svgOfView(graph, { ...DEFAULT_VIEW, path: { ...ends, n } }, options);
		expect(XMLValidator.validate(svg)).toBe(true);
		expect(linksIn(svg).toSorted()).toEqual(
			paths[n - 1]!.steps.map(({ link }) => link.id).toSorted()
		);
		expect(svg).toContain('Chronic stress → Acne');
		expect(svg).toContain('Path from Chronic stress to Acne');
	});

	it('draws the last one where there are fewer, as the page does', () => {
		const last = Math.min(paths.length, SHOWN);
		const of = (n: number) => svgOfView(graph, { ...DEFAULT_VIEW, path: { ...ends, n } }, options);
		expect(of(999)).toBe(of(last));
		expect(of(last)).not.toBe(of(1));
	});

	it('is the overview where nothing leads there', () => {
		const none = { ...DEFAULT_VIEW, path: { from: 'psoriasis', to: 'chronic-stress', n: 1 } };
		expect(svgOfView(graph, none, options)).toBe(svgOfView(graph, DEFAULT_VIEW, options));
	});

	it('has a file name of its own', () => {
		expect(fileStem({ ...DEFAULT_VIEW, path: { ...ends, n: 2 } }, '1.2.3')).toBe(
			'gut-skin-path-chronic-stress-to-acne-2-v1.2.3'
		);
	});
});
