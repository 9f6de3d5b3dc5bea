/**
 * How an embed looks, apart from what it shows: a few words in the query beside those of the View. Unknown or bad
 * words are ignored, never an error. Pure.
 */
export const PANELS = ['summary', 'none', 'full'] as const;
export type Panel = (typeof PANELS)[number];
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedOptions {
	/** Zoom buttons, the way back, the legend. */
	readonly controls: boolean;
	readonly theme: EmbedTheme;
	/** What stands below the picture: nothing, one sentence, or every link in words. */
	readonly panel: Panel;
	/** The host makes the frame as tall as what is in it. */
	readonly autoHeight: boolean;
}

export const DEFAULT_OPTIONS: EmbedOptions = {
	controls: true,
	theme: 'auto',
	panel: 'summary',
	autoHeight: false
};

/** The word itself if it is one of these, else the first of them, which is the default. */
export const oneOf = <T extends string>(words: readonly [T, ...T[]], value: string | null): T =>
	words.find((w) => w === value) ?? words[0];

const OFF: readonly (string | null)[] = ['none', 'off', 'false', '0', 'no'];

/** Total: whatever is missing or not understood is as by default. */
export const readOptions = (query: URLSearchParams): EmbedOptions => ({
	controls: !OFF.includes(query.get('controls')),
	theme: oneOf(EMBED_THEMES, query.get('theme')),
	panel: oneOf(PANELS, query.get('panel')),
	autoHeight: query.get('height') === 'auto'
});

/** Adds to a query what differs from the default. */
export function writeOptions(options: Partial<EmbedOptions>, query: URLSearchParams): void {
	const { controls, theme, panel, autoHeight } = { ...DEFAULT_OPTIONS, ...options };
	if (!controls) query.set('controls', 'none');
	if (theme !== DEFAULT_OPTIONS.theme) query.set('theme', theme);
	if (panel !== DEFAULT_OPTIONS.panel) query.set('panel', panel);
	if (autoHeight) query.set('height', 'auto');
}

/** The names that `writeOptions` uses: a View's codec leaves them alone. */
export const OPTION_NAMES: readonly string[] = ['controls', 'theme', 'panel', 'height'];
