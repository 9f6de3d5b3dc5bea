/** The forms of the code, in words: where each goes, what the page around it must allow, what is left without scripts. */
import {
	elementSnippet,
	iframeSnippet,
	lmsSnippet,
	markdownSnippet,
	scriptSnippet,
	type SnippetInput
} from '../embed/snippets';
import type { Graph } from '../graph/types';
import type { Form } from './state';

export interface FormWords {
	/** Where it goes, as a person would say it. */
	readonly label: string;
	readonly what: string;
	readonly how: string;
	/** @param origin of the site that is embedded: `https://example.org` */
	readonly needs: (origin: string) => string;
	readonly noScript: string;
}

const EDITOR = 'Edit your page, switch its editor to HTML (often a button with </>), paste, save.';

export const FORM_WORDS: Readonly<Record<Form, FormWords>> = {
	lms: {
		label: 'Learning platform',
		what: 'Moodle, Canvas, a school site: a frame with a link below it.',
		how: EDITOR,
		needs: (origin) =>
			`That frames from ${origin} are allowed. Where they are not, the platform takes the frame out, and the link stays.`,
		noScript: 'The whole picture is there, and its links work.'
	},
	frame: {
		label: 'Web page or blog',
		what: 'One frame of a fixed height.',
		how: EDITOR,
		needs: (origin) => `Frames. If it has a Content-Security-Policy: frame-src ${origin}`,
		noScript: 'The whole picture is there, and its links work.'
	},
	script: {
		label: 'Web page, height by itself',
		what: 'A link that a small script turns into a frame as tall as what is in it.',
		how: 'Paste it into the HTML of your page. For several on one page, the script is needed once.',
		needs: (origin) =>
			`Scripts and frames. If it has a Content-Security-Policy: frame-src ${origin}; script-src ${origin}`,
		noScript: 'The link remains.'
	},
	element: {
		label: 'Web component',
		what: 'For developers: part of your page, no frame; your styles cannot break it.',
		how: 'Paste it into the HTML of your page, or into a component of your framework.',
		needs: (origin) =>
			`Scripts. If it has a Content-Security-Policy: script-src ${origin}. The server at ${origin} must send Access-Control-Allow-Origin: * with the script; most hosts of static sites do.`,
		noScript: 'The link inside remains.'
	},
	markdown: {
		label: 'Markdown',
		what: 'A README, a wiki, a forum: a picture that leads to the page.',
		how: 'Save the picture, put it beside your text under the same name, then paste.',
		needs: () => 'The picture beside your text. It asks nothing of this site.',
		noScript: 'It needs none.'
	}
};

/** The code itself. @param picture name of the saved picture, for Markdown */
export function codeOf(form: Form, input: SnippetInput, graph: Graph, picture: string): string {
	switch (form) {
		case 'lms':
			return lmsSnippet(input, graph);
		case 'frame':
			return iframeSnippet(input, graph);
		case 'script':
			return scriptSnippet(input, graph);
		case 'element':
			return elementSnippet(input, graph);
		case 'markdown':
			return markdownSnippet(input, graph, picture);
	}
}

/** Forms whose height follows their content. */
export const isFluid = (form: Form): boolean => form === 'script' || form === 'element';
