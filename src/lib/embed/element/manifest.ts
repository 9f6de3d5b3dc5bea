/**
 * What `<gut-skin-diagram>` promises to those who use it: one list, from which its code, its types, the
 * custom-elements manifest, the package's README and the docs' tables are made. Pure.
 */
export const TAG = 'gut-skin-diagram';

export interface Promised {
	readonly name: string;
	readonly words: string;
}

export interface Attribute extends Promised {
	readonly property: string;
	readonly type: string;
	readonly default: string;
}

export const ATTRIBUTES: readonly Attribute[] = [
	{
		name: 'focus',
		property: 'focus',
		type: 'string',
		default: '',
		words: 'Id of the node in focus, such as `psoriasis`; nothing or an unknown id: the overview.'
	},
	{
		name: 'in-whom',
		property: 'inWhom',
		type: "'anything' | 'people' | 'trials'",
		default: 'anything',
		words: 'Only claims studied in people, or tested in trials with people.'
	},
	{
		name: 'how-sure',
		property: 'howSure',
		type: "'any' | 'low' | 'moderate' | 'high'",
		default: 'any',
		words: 'Only claims of this certainty or better.'
	},
	{
		name: 'theme',
		property: 'theme',
		type: "'auto' | 'light' | 'dark'",
		default: 'auto',
		words: "Colours; `auto` follows the reader's system."
	},
	{
		name: 'panel',
		property: 'panel',
		type: "'summary' | 'none' | 'full'",
		default: 'summary',
		words: 'Below the picture: one sentence, nothing, or every link in words.'
	},
	{
		name: 'controls',
		property: 'controls',
		type: "'all' | 'none'",
		default: 'all',
		words: 'Buttons and legend.'
	},
	{
		name: 'site',
		property: 'site',
		type: 'string',
		default: '',
		words:
			'Address of the site that links lead to. The copy served by a site knows it; all elements of a page share the last one given.'
	}
];

export const EVENTS: readonly (Promised & { readonly detail: string })[] = [
	{
		name: 'gutskin-select',
		detail: '{ id: string, label: string, kind: string, path: string }',
		words: 'A node was chosen. `preventDefault()` keeps the picture as it is.'
	},
	{
		name: 'gutskin-view',
		detail: '{ focus: string | null, inWhom: string, howSure: string, path: string }',
		words: 'The reader now looks at something else. Not fired for changes that your own code made.'
	}
];

/** Tokens of the site's style sheet that a host may set, by the name it sets them with. */
export const CSS_PROPERTIES: readonly (Promised & { readonly token: string })[] = [
	{ name: '--gut-skin-paper', token: '--paper', words: 'background' },
	{ name: '--gut-skin-card', token: '--card', words: 'background of names' },
	{ name: '--gut-skin-ink', token: '--ink', words: 'text' },
	{ name: '--gut-skin-muted', token: '--muted', words: 'quiet text' },
	{ name: '--gut-skin-line', token: '--line', words: 'thin lines' },
	{ name: '--gut-skin-accent', token: '--accent-ink', words: 'links' },
	{ name: '--gut-skin-focus', token: '--focus', words: 'ring of the keyboard focus' },
	{
		name: '--gut-skin-font',
		token: '--font',
		words: 'typeface; one wider than Arial may overflow'
	},
	{ name: '--gut-skin-immune', token: '--immune', words: 'the immune highway' },
	{ name: '--gut-skin-scfa', token: '--scfa', words: 'the metabolite highway' },
	{ name: '--gut-skin-hormone', token: '--hormone', words: 'the hormone highway' },
	{ name: '--gut-skin-barrier', token: '--barrier', words: 'the barrier highway' }
];
