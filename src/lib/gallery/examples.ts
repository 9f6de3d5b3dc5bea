/**
 * The examples of `/embed-gallery`: different places, different Views. Which things they show is worked out from the
 * Graph (what has most behind it), so that no name stands here. Pure.
 */
import { codeOf } from '../builder/forms';
import { builderPath, type Form } from '../builder/state';
import { DEFAULT_OPTIONS, type EmbedOptions } from '../embed/options';
import { embedAddress, embedTitle } from '../embed/snippets';
import type { Graph, NodeKind } from '../graph/types';
import { DEFAULT_VIEW, viewToPath, type View } from '../view/view';

export interface GalleryExample {
	/** Part of the address (`/embed-gallery#blog`): permanent. */
	readonly id: string;
	readonly heading: string;
	/** What it is good for, in a sentence or two. */
	readonly words: string;
	readonly form: Form;
	readonly view: View;
	readonly options: Partial<EmbedOptions>;
	/** Of frames that cannot follow their content, in pixels. */
	readonly height: number;
	/** Custom properties of the element, as a host sets them. */
	readonly colours?: Readonly<Record<string, string>>;
	/** As wide as the page, with its code below. */
	readonly wide?: boolean;
	/** Where its View can be changed, without base path; the words of that link. */
	readonly change: { readonly path: string; readonly label: string };
}

const BUILDER = 'Change this one in the builder';

/** Nodes of a kind, those with most links first. */
function most(graph: Graph, kind: NodeKind): string[] {
	const links = (id: string): number => (graph.linksOf.get(id) ?? []).filter((l) => l.drawn).length;
	return graph.nodes
		.filter((n) => n.kind === kind)
		.map((n) => n.id)
		.sort((a, b) => links(b) - links(a));
}

const NIGHT: Readonly<Record<string, string>> = {
	'--gut-skin-paper': '#10202e',
	'--gut-skin-card': '#1b3143',
	'--gut-skin-ink': '#f3f7fa',
	'--gut-skin-muted': '#c2d0db',
	'--gut-skin-line': '#45637a',
	'--gut-skin-accent': '#9fd4ff',
	'--gut-skin-font': 'Georgia, serif'
};

/** @param path two ends between which there is a path */
export function galleryExamples(
	graph: Graph,
	path: { readonly from: string; readonly to: string }
): GalleryExample[] {
	const on = (focus: string | undefined, bar: Partial<View> = {}): View => ({
		...DEFAULT_VIEW,
		...bar,
		focus: focus ?? null
	});
	const [first, second] = most(graph, 'condition');
	const made = (example: Omit<GalleryExample, 'change' | 'options'> & Partial<GalleryExample>) => {
		const options = example.options ?? {};
		const { view, form, height } = example;
		const change = {
			label: BUILDER,
			path: builderPath({
				view,
				form,
				height,
				options: { ...DEFAULT_OPTIONS, ...options }
			})
		};
		return { options, change, ...example };
	};
	return [
		made({
			id: 'blog',
			heading: 'The whole picture, in a blog post',
			words:
				'A plain frame as wide as the text. It needs no script on your page, and works where scripts are off.',
			form: 'frame',
			view: on(undefined),
			height: 1050,
			wide: true
		}),
		made({
			id: 'article',
			heading: 'One condition, beside an article',
			words: 'What your text is about stands in the middle, with every link in words below it.',
			form: 'frame',
			view: on(first),
			options: { panel: 'full', controls: false },
			height: 780
		}),
		made({
			id: 'strict',
			heading: 'Only what was studied in people',
			words:
				'A highway under a raised evidence bar. The frame says what it lets through, so that nobody takes the rest for missing.',
			form: 'frame',
			view: on(most(graph, 'mechanism')[0], { who: 'people', sure: 'low' }),
			height: 1130
		}),
		made({
			id: 'link',
			heading: 'A link that turns into the diagram',
			words:
				'For pages of your own. A small script makes a frame that is as tall as what is in it, also when a reader opens more. With scripts off the link stays a link.',
			form: 'script',
			view: on(most(graph, 'solution')[0]),
			height: 720
		}),
		made({
			id: 'own-colours',
			heading: 'In the colours and letters of your site',
			words:
				'The custom element is part of your page. A few custom properties set its colours and typeface; nothing else of your styles gets in.',
			form: 'element',
			view: on(most(graph, 'mediator')[0]),
			options: { theme: 'dark' },
			height: 720,
			colours: NIGHT
		}),
		made({
			id: 'path',
			heading: 'One chain of findings',
			words:
				'How could one thing lead to another? A path with its weakest link, and buttons to the other paths.',
			form: 'frame',
			view: { ...DEFAULT_VIEW, path: { ...path, n: 1 } },
			height: 640,
			wide: true,
			change: {
				label: 'Pick other ends in the path finder',
				path: viewToPath({ ...DEFAULT_VIEW, path: { ...path, n: 1 } }, graph)
			}
		}),
		made({
			id: 'class',
			heading: 'A page of a learning platform',
			words:
				'A frame with a link below it: some platforms take frames out of what is pasted, and the link remains. Your own words go around it.',
			form: 'lms',
			view: on(second),
			options: { panel: 'none' },
			height: 760,
			wide: true
		})
	];
}

/** The code to copy. @param site where the site is, up to its home page */
export function exampleCode(example: GalleryExample, site: string, graph: Graph): string {
	const { id, form, view, options, height, colours } = example;
	const input = { site, view, options, height, title: embedTitle(view, graph) };
	const rules = Object.entries(colours ?? {}).map(([name, value]) => `  ${name}: ${value};\n`);
	const style = `<style>\ngut-skin-diagram {\n${rules.join('')}}\n</style>\n`;
	return (rules.length > 0 ? style : '') + codeOf(form, input, graph, `${id}.png`);
}

/** Two files that turn a link or an element into the diagram. */
export const scriptOf = ({ form }: GalleryExample): 'embed.js' | 'gut-skin-diagram.js' | null =>
	form === 'script' ? 'embed.js' : form === 'element' ? 'gut-skin-diagram.js' : null;

/**
 * The example itself, to stand on our own page: the same code without its script and style, which our page brings in
 * its own way (a script in written HTML does not run, and a style would reach all of the page).
 */
export const exampleBody = (example: GalleryExample, site: string, graph: Graph): string =>
	exampleCode(example, site, graph)
		.replace(/<script\b[^>]*><\/script>\s*/g, '')
		.replace(/<style>[^<]*<\/style>\s*/g, '');

/** The embed alone, in a tab of its own. Without base path. */
export const aloneAt = ({ view, options }: GalleryExample, graph: Graph): string =>
	embedAddress({ site: '/', view, options, title: '' }, graph);
