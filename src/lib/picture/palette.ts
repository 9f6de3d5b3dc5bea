/**
 * The colours of `styles/tokens.css` that a picture needs, resolved: a picture to take away has no style sheet.
 * `palette.test.ts` fails if one of them differs from the token of the same name. Pure.
 */
import type { Route } from '../graph/types';

export type Theme = 'light' | 'dark';

export const PALETTES = {
	light: {
		paper: '#fbf8f3',
		card: '#ffffff',
		ink: '#241f2b',
		muted: '#5c5466',
		'line-strong': '#93897c',
		immune: '#c62a4c',
		scfa: '#18736e',
		hormone: '#6450ae',
		barrier: '#8e5c20',
		unknown: '#6b6570',
		'on-road': '#ffffff',
		'immune-soft': '#f9e1e4',
		'scfa-soft': '#d9efec',
		'hormone-soft': '#e7e2f7',
		'barrier-soft': '#f8e7cf',
		'unknown-soft': '#e9e6ea',
		'gut-1': '#f8ddd5',
		'gut-2': '#f1c3b6',
		'gut-3': '#d98e7f',
		'gut-ink': '#84392c',
		'skin-1': '#fbe9db',
		'skin-2': '#f3cfb4',
		'skin-3': '#cf9a74',
		'skin-ink': '#7a4520',
		'microbe-1': '#5f93b8',
		'microbe-2': '#9ab06a',
		'microbe-3': '#d1a23e',
		'microbe-4': '#b97a9f',
		solution: '#2f6b45',
		'solution-soft': '#e3f1e6'
	},
	dark: {
		paper: '#15121a',
		card: '#201c27',
		ink: '#f3eef5',
		muted: '#b9b0c4',
		'line-strong': '#7d7489',
		immune: '#ff8095',
		scfa: '#52c9bd',
		hormone: '#b9a6ff',
		barrier: '#f3c37a',
		unknown: '#aaa3b2',
		'on-road': '#15121a',
		'immune-soft': '#43202a',
		'scfa-soft': '#123a38',
		'hormone-soft': '#2f2850',
		'barrier-soft': '#42300f',
		'unknown-soft': '#302b37',
		'gut-1': '#36211f',
		'gut-2': '#4b2b28',
		'gut-3': '#95594d',
		'gut-ink': '#f0b9ab',
		'skin-1': '#33241a',
		'skin-2': '#4a3322',
		'skin-3': '#946a49',
		'skin-ink': '#efc6a3',
		'microbe-1': '#6fa5cb',
		'microbe-2': '#a5bd74',
		'microbe-3': '#d9ae51',
		'microbe-4': '#c98db1',
		solution: '#8fd3a5',
		'solution-soft': '#1c3526'
	}
} as const satisfies Record<Theme, Record<string, string>>;

export type Colour = keyof (typeof PALETTES)['light'];
export type Palette = Readonly<Record<Colour, string>>;

/** The token of each road, as in `styles/roads.css`. */
const ROAD: Readonly<Record<Route, 'immune' | 'scfa' | 'hormone' | 'barrier' | 'unknown'>> = {
	'immune-activation': 'immune',
	'scfas-and-metabolites': 'scfa',
	'hormonal-imbalance': 'hormone',
	'barrier-cross-talk': 'barrier',
	none: 'unknown'
};

export const roadColour = (palette: Palette, road: Route = 'none'): string => palette[ROAD[road]];

export const roadSoft = (palette: Palette, road: Route = 'none'): string =>
	palette[`${ROAD[road]}-soft`];
