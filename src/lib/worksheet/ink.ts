/**
 * Black and white: the colours of a picture that is printed and copied. Names and lines are black, what lies below
 * them is so light that a bad copier loses it before it loses a letter. What is told by colour on the screen is told
 * by names, line styles and marks here. Pure.
 */
import type { Palette } from '../picture/palette';

/** For lines, names and plates. */
export const INK: Palette = {
	paper: '#ffffff',
	card: '#ffffff',
	ink: '#000000',
	muted: '#333333',
	'line-strong': '#555555',
	immune: '#111111',
	scfa: '#111111',
	hormone: '#111111',
	barrier: '#111111',
	unknown: '#4d4d4d',
	'on-road': '#ffffff',
	'immune-soft': '#f1f1f1',
	'scfa-soft': '#f1f1f1',
	'hormone-soft': '#f1f1f1',
	'barrier-soft': '#f1f1f1',
	'unknown-soft': '#f6f6f6',
	'gut-1': '#f7f7f7',
	'gut-2': '#ededed',
	'gut-3': '#c4c4c4',
	'gut-ink': '#222222',
	'skin-1': '#f7f7f7',
	'skin-2': '#ededed',
	'skin-3': '#c9c9c9',
	'skin-ink': '#222222',
	'microbe-1': '#c0c0c0',
	'microbe-2': '#d0d0d0',
	'microbe-3': '#c8c8c8',
	'microbe-4': '#d6d6d6',
	solution: '#222222',
	'solution-soft': '#ffffff'
};

/** For the surface of the roads, which would be four black bars: paler, with black names. */
export const ROADS: Palette = {
	...INK,
	immune: '#d9d9d9',
	scfa: '#d9d9d9',
	hormone: '#d9d9d9',
	barrier: '#d9d9d9',
	'on-road': '#000000'
};

/** For the plate of what the picture is about: grey, not a black block that drinks ink. */
export const FOCUS: Palette = {
	...ROADS,
	ink: '#d9d9d9',
	paper: '#000000'
};
