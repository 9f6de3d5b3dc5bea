/** Citations of our pages and of studies, and what programs read of pages. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../content/load';
import { toGraphData } from '../content/graph-data';
import { makeGraph } from '../graph/graph';
import { citePage, citeStudy } from './cite';
import { withAddress } from './copy';
import { nodeJsonLd, scriptText, studyJsonLd } from './json-ld';

const { content } = loadContent('content');
const graph = makeGraph(toGraphData(content));
const site = { title: 'The Gut-Skin Explorer', version: '1.2.3' };
const page = { id: 'psoriasis', title: 'Psoriasis', reviewed: '2026-11-20', site };

describe('a page', () => {
	it('names the project, the page, its version and review, and an address only if one is known', () => {
		const without = citePage({ ...page, address: undefined });
		expect(without.text).toBe(
			'The Gut-Skin Explorer. Psoriasis. Version 1.2.3, reviewed 2026-11-20.'
		);
		expect(without.bibtex + without.ris).not.toMatch(/url|UR {2}-|http/);
		const known = citePage({ ...page, address: 'https://x.org/conditions/psoriasis/' });
		expect(known.text).toContain(' https://x.org/conditions/psoriasis/');
		expect(known.bibtex).toContain('url = {https://x.org/conditions/psoriasis/}');
		expect(known.bibtex).toContain('author = {{The Gut-Skin Explorer}}');
		expect(known.ris).toContain('UR  - https://x.org/conditions/psoriasis/\n');
		expect(known.ris).toContain('AU  - The Gut-Skin Explorer,\n');
	});

	it('gets the address in the browser where the site does not know its own', () => {
		const cited = withAddress(citePage({ ...page, address: undefined }), 'http://h/p/');
		expect(cited.text.endsWith(' http://h/p/')).toBe(true);
		expect(cited.bibtex).toMatch(/\n\turl = \{http:\/\/h\/p\/\},\n\}\n$/);
		expect(cited.ris).toMatch(/\nUR {2}- http:\/\/h\/p\/\nER {2}- \n$/);
	});
});

it('every study is cited with all the record lists, and nobody more', () => {
	for (const study of content.studies) {
		const { text, bibtex, ris } = citeStudy(study);
		expect(text).toContain(study.title.replace(/\.$/, ''));
		expect(text).toContain(String(study.year));
		expect(text).not.toMatch(/et al|undefined|\.\./);
		if (study.doi) expect(text + bibtex + ris).toContain(study.doi);
		expect(bibtex).toMatch(new RegExp(`^@article\\{${study.id},`));
		expect(ris).toContain(`ID  - ${study.id}\n`);
	}
});

/** Finds every value of a key, however deep. */
function all(data: unknown, key: string): unknown[] {
	if (Array.isArray(data)) return data.flatMap((item) => all(item, key));
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([k, v]) => [...(k === key ? [v] : []), ...all(v, key)]);
}

const parsed = (data: object): unknown => JSON.parse(scriptText(data));

describe('JSON-LD', () => {
	const types: Record<string, string> = {
		condition: 'MedicalCondition',
		'related-condition': 'MedicalCondition',
		sign: 'MedicalSignOrSymptom',
		mediator: 'Substance'
	};

	it('of every node has its type and exactly the identifiers of the content', () => {
		for (const node of content.nodes) {
			const inGraph = graph.nodeById.get(node.id)!;
			const data = parsed(nodeJsonLd(inGraph, node, site)) as { '@graph': { about: object }[] };
			const [web] = data['@graph'];
			expect(web!.about).toMatchObject({
				'@type': types[node.kind] ?? 'DefinedTerm',
				name: node.label
			});
			const ids = all(web!.about, 'identifier').flat() as { propertyID: string; value: string }[];
			expect(ids.map((i) => [i.propertyID, i.value])).toEqual(
				node.identifiers.map((i) => [i.scheme, i.id])
			);
		}
	});

	it('has no address of its own without SITE_URL, and full ones with it', () => {
		const node = content.nodes.find((n) => n.id === 'psoriasis')!;
		const inGraph = graph.nodeById.get(node.id)!;
		const bare = parsed(nodeJsonLd(inGraph, node, site)) as { '@graph': { about: object }[] };
		expect(all({ ...bare['@graph'][0], about: null }, 'url')).toEqual([]);
		expect(all(bare, '@type')).not.toContain('BreadcrumbList');
		const full = nodeJsonLd(inGraph, node, { ...site, siteUrl: 'https://x.org/base' });
		expect(all(full, 'item')).toEqual([
			'https://x.org/base/',
			'https://x.org/base/conditions/',
			'https://x.org/base/conditions/psoriasis/'
		]);
		expect(all(full, 'url')).toContain('https://x.org/base/conditions/psoriasis/');
	});

	it('of every study has its numbers and only people who are listed', () => {
		for (const study of content.studies) {
			const data = parsed(studyJsonLd(study, site));
			const values = all(data, 'identifier')
				.flat()
				.map((i) => (i as { value: string }).value);
			expect(values).toEqual([study.doi, study.pmid, study.pmcid].filter(Boolean));
			expect(JSON.stringify(all(data, 'author'))).not.toMatch(/et al|not (shown|listed)/i);
		}
	});

	it('cannot end its script element', () => {
		expect(scriptText({ a: '</script><script>' })).not.toContain('<');
	});
});
