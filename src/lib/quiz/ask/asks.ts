/** What every kind of question is given. */
import type { Answer, Item } from '../types';

export interface AskProps<I extends Item = Item> {
	readonly item: I;
	readonly answer: Answer | undefined;
	/** The answer was checked: it is shown, and does not change any more. */
	readonly fixed: boolean;
	/** Of this run: decides what order things are shown in at first. */
	readonly seed: number;
	readonly onanswer: (answer: Answer) => void;
}
