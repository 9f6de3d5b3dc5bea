/**
 * What a page is about, in the words of schema.org, for programs that read pages. Typed by schema-dts; identifiers
 * are those of the content. Addresses are in full or not at all (rule 23). Build-time only.
 */
import type {
	BreadcrumbList,
	DefinedTerm,
	Graph as Document,
	MedicalCondition,
	MedicalScholarlyArticle,
	MedicalSignOrSymptom,
	Substance,
	Thing,
	WebPage
} from 'schema-dts';
import type { ContentNode, Study } from '../content/content';
import { listedAuthors } from '../content/study-names';
import { SECTION_OF, type GraphNode } from '../graph/types';
import { KIND_WORDS } from '../graph/words';
import { identifierUrl } from '../panel/identifiers';
import { cslName } from './csl';

interface Site {
	readonly title: string;
	readonly siteUrl?: string | undefined;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const addressOf = (path: string, { siteUrl }: Site): string | undefined =>
	siteUrl && `${siteUrl}${path}/`;

/** Leaves out what is undefined: JSON does the same, and types then fit. */
const given = <T>(key: string, value: T | undefined): Record<string, T> =>
	value === undefined ? {} : { [key]: value };

function crumbs(steps: readonly { name: string; path: string }[], site: Site): BreadcrumbList[] {
	// A trail without addresses leads nowhere.
	if (!site.siteUrl) return [];
	return [
		{
			'@type': 'BreadcrumbList',
			itemListElement: steps.map(({ name, path }, i) => ({
				'@type': 'ListItem',
				position: i + 1,
				name,
				item: addressOf(path === '/' ? '' : path, site)!
			}))
		}
	];
}

type Named = Pick<ContentNode, 'label' | 'summary' | 'aliases' | 'identifiers'>;

function about(kind: GraphNode['kind'], node: Named): Thing {
	const common = {
		name: node.label,
		description: node.summary,
		...(node.aliases.length > 0 && { alternateName: [...node.aliases] }),
		...(node.identifiers.length > 0 && {
			identifier: node.identifiers.map(({ scheme, id }) => ({
				'@type': 'PropertyValue' as const,
				propertyID: scheme,
				value: id,
				...given('url', identifierUrl(id) ?? undefined)
			}))
		})
	};
	switch (kind) {
		case 'condition':
		case 'related-condition':
			return { '@type': 'MedicalCondition', ...common } satisfies MedicalCondition as Thing;
		case 'sign':
			return { '@type': 'MedicalSignOrSymptom', ...common } satisfies MedicalSignOrSymptom as Thing;
		case 'mediator':
			return { '@type': 'Substance', ...common } satisfies Substance as Thing;
		default:
			return { '@type': 'DefinedTerm', ...common } satisfies DefinedTerm as Thing;
	}
}

/** The page of a node. */
export function nodeJsonLd(
	node: Pick<GraphNode, 'kind' | 'path'>,
	content: Named & Pick<ContentNode, 'reviewed'>,
	site: Site
): Document {
	const page: WebPage = {
		'@type': 'WebPage',
		name: content.label,
		description: content.summary,
		inLanguage: 'en',
		dateModified: content.reviewed,
		license: LICENCE,
		isPartOf: { '@type': 'WebSite', name: site.title, ...given('url', addressOf('', site)) },
		...given('url', addressOf(node.path, site)),
		about: about(node.kind, content)
	};
	const section = { name: KIND_WORDS[node.kind].many, path: `/${SECTION_OF[node.kind]}` };
	return {
		'@context': 'https://schema.org',
		'@graph': [
			page,
			...crumbs(
				[{ name: site.title, path: '/' }, section, { name: content.label, path: node.path }],
				site
			)
		]
	};
}

type Cited = Pick<
	Study,
	'id' | 'title' | 'authors' | 'year' | 'journal' | 'doi' | 'pmid' | 'pmcid'
>;

/** The page of a study: our summary of an article by others. */
export function studyJsonLd(study: Cited, site: Site): Document {
	const numbers = [
		study.doi && { propertyID: 'DOI', value: study.doi },
		study.pmid && { propertyID: 'PMID', value: study.pmid },
		study.pmcid && { propertyID: 'PMCID', value: study.pmcid }
	].filter((number) => !!number);
	const authors = listedAuthors(study).names.map(cslName);
	const article: MedicalScholarlyArticle = {
		'@type': 'MedicalScholarlyArticle',
		headline: study.title,
		datePublished: String(study.year),
		isPartOf: { '@type': 'Periodical', name: study.journal },
		...(authors.length > 0 && {
			author: authors.map(({ family, given: first, literal }) =>
				literal
					? { '@type': 'Organization' as const, name: literal }
					: {
							'@type': 'Person' as const,
							name: [first, family].filter(Boolean).join(' '),
							familyName: family!,
							...given('givenName', first)
						}
			)
		}),
		...(numbers.length > 0 && {
			identifier: numbers.map((number) => ({ '@type': 'PropertyValue' as const, ...number }))
		}),
		...given('sameAs', study.doi && `https://doi.org/${encodeURI(study.doi)}`)
	};
	const path = `/evidence/${study.id}`;
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'WebPage',
				name: study.title,
				inLanguage: 'en',
				license: LICENCE,
				isPartOf: { '@type': 'WebSite', name: site.title, ...given('url', addressOf('', site)) },
				...given('url', addressOf(path, site)),
				about: article
			},
			...crumbs(
				[
					{ name: site.title, path: '/' },
					{ name: 'All studies', path: '/evidence' },
					{ name: study.title, path }
				],
				site
			)
		]
	};
}

/** As the text of a script element: no `<` that could end it. */
export const scriptText = (data: object): string =>
	JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
