/** A lesson as slides: for each step its words, its picture, and its question with the answer after it. Pure. */
import type { LessonStep } from './lessons.server';

export type Part = 'words' | 'picture' | 'question' | 'answer';

export interface Slide {
	/** Counted from 0. */
	readonly step: number;
	readonly part: Part;
}

const partsOf = ({ question }: Pick<LessonStep, 'question'>): readonly Part[] =>
	question ? ['words', 'picture', 'question', 'answer'] : ['words', 'picture'];

export const slidesOf = (steps: readonly Pick<LessonStep, 'question'>[]): readonly Slide[] =>
	steps.flatMap((s, step) => partsOf(s).map((part) => ({ step, part })));

export const hashOfSlide = ({ step, part }: Slide): string =>
	part === 'words' ? `#step-${step + 1}` : `#step-${step + 1}-${part}`;

/** The slide an address names, or null. */
export function slideFromHash(hash: string, slides: readonly Slide[]): number | null {
	const at = slides.findIndex((slide) => hashOfSlide(slide) === hash);
	return at < 0 ? null : at;
}

export const within = (n: number, slides: readonly Slide[]): number =>
	Math.min(Math.max(n, 0), slides.length - 1);

/** What one window of a presentation tells the others. */
export interface Told {
	readonly at: number;
	readonly black: boolean;
	/** When the clock started, in milliseconds since 1970. */
	readonly since: number;
}

/** Reads what another window said; `ask` wants to know where the presentation is. Anything else is null. */
export function readTold(data: unknown, slides: readonly Slide[]): Told | 'ask' | null {
	if (data === 'ask') return 'ask';
	if (typeof data !== 'object' || data === null) return null;
	const { at, black, since } = data as Record<string, unknown>;
	const fits =
		Number.isInteger(at) &&
		slides[at as number] !== undefined &&
		typeof black === 'boolean' &&
		Number.isFinite(since);
	return fits ? { at: at as number, black, since: since as number } : null;
}

/** Minutes and seconds: `4:07`. */
export function clock(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'notes'
	| 'window'
	| 'full'
	| 'clock'
	| 'help'
	| 'leave';

/** Keys of keyboards and clickers, with what the help says of them. */
export const KEYS: readonly {
	readonly keys: readonly string[];
	readonly does: Command;
	readonly show: string;
	readonly words: string;
}[] = [
	{
		keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
		does: 'next',
		show: '→ ↓ Page down Space',
		words: 'next'
	},
	{
		keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
		does: 'previous',
		show: '← ↑ Page up',
		words: 'previous'
	},
	{ keys: ['Home'], does: 'first', show: 'Home', words: 'to the first' },
	{ keys: ['End'], does: 'last', show: 'End', words: 'to the last' },
	{ keys: ['b', '.'], does: 'black', show: 'B', words: 'black screen, and back' },
	{ keys: ['n'], does: 'notes', show: 'N', words: 'notes on this screen' },
	{ keys: ['w'], does: 'window', show: 'W', words: 'notes in a second window' },
	{ keys: ['f'], does: 'full', show: 'F', words: 'full screen' },
	{ keys: ['t'], does: 'clock', show: 'T', words: 'clock back to zero' },
	{ keys: ['?'], does: 'help', show: '?', words: 'this list' },
	{ keys: ['Escape'], does: 'leave', show: 'Esc', words: 'back, then out' }
];

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What a key asks for, or null. Keys with a modifier belong to the browser. */
export function commandOf({ key, altKey, ctrlKey, metaKey }: Pressed): Command | null {
	if (altKey || ctrlKey || metaKey) return null;
	const pressed = key.length === 1 ? key.toLowerCase() : key;
	return KEYS.find(({ keys }) => keys.includes(pressed))?.does ?? null;
}
