/** A quiz on the screen: the run, kept on the device after every change. All rules are in `engine.ts`. */
import { check, currentItem, dealt, give, go, resultOf, retry, start } from './engine';
import type { Mode, Run } from './engine';
import { keep, kept } from './keep';
import { isComplete } from './score';
import type { Answer, Item } from './types';

const newSeed = (): number => Math.floor(Math.random() * 2 ** 31);

export class Quiz {
	run = $state.raw<Run | null>(null);
	/** A run that was found on the device, to be taken up again. */
	found = $state.raw<Run | null>(null);

	constructor(
		readonly lesson: string,
		readonly items: readonly Item[]
	) {}

	item = $derived.by(() => {
		const item = this.run ? currentItem(this.run, this.items) : undefined;
		return item && this.run ? dealt(item, this.run.seed) : undefined;
	});
	answer = $derived(this.item && this.run?.answers[this.item.id]);
	complete = $derived(this.item !== undefined && isComplete(this.item, this.answer));
	fixed = $derived(this.item !== undefined && Boolean(this.run?.checked.includes(this.item.id)));
	result = $derived.by(() => (this.run ? resultOf(this.run, this.items) : null));
	/** Questions of this run with a complete answer. */
	answered = $derived(this.result?.rows.filter((r) => isComplete(r.item, r.answer)).length ?? 0);

	/** In the browser only. */
	look(): void {
		this.found = kept(this.lesson, this.items);
	}

	#set(run: Run | null): void {
		this.run = run;
		this.found = null;
		keep(this.lesson, run);
	}

	start = (mode: Mode): void => this.#set(start(this.items, mode, newSeed()));
	resume = (): void => this.#set(this.found);
	leave = (): void => this.#set(null);
	give = (answer: Answer): void => {
		if (this.run && this.item) this.#set(give(this.run, this.item.id, answer));
	};
	check = (): void => {
		if (this.run) this.#set(check(this.run, this.items));
	};
	go = (to: number): void => {
		if (this.run) this.#set(go(this.run, to));
	};
	retry = (): void => {
		if (this.run) this.#set(retry(this.run, this.items, newSeed()));
	};
}
