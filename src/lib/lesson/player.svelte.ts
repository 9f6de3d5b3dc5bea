/** A lesson on the screen: the open step, what is looked at beside it, and how far someone has come on this device. */
import { readStored, writeStored } from '$lib/site/stored';
import type { View } from '$lib/view/view';
import type { LessonStep } from './lessons.server';
import { reach, readProgress, stepFromHash, type Progress } from './progress';

export class Player {
	step = $state(0);
	/** Where someone wandered off to in the picture; null while it shows the step's own View. */
	away = $state.raw<View | null>(null);
	progress = $state.raw<Progress | null>(null);
	/** An earlier visit ended at this step. */
	found = $state<number | null>(null);
	readonly ids: readonly string[];

	constructor(
		readonly lesson: string,
		readonly steps: readonly LessonStep[]
	) {
		this.ids = steps.map((s) => s.id);
	}

	current = $derived.by(() => this.steps[this.step]!);
	view = $derived.by(() => this.away ?? this.current.view);

	get #key(): string {
		return `lesson:${this.lesson}`;
	}

	/** In the browser: takes up what was kept, and opens the step the address names, or the first. True if it names one. */
	arrive(hash: string): boolean {
		this.progress = readProgress(readStored(this.#key), this.ids);
		const named = stepFromHash(hash, this.ids);
		const was = this.progress ? this.ids.indexOf(this.progress.at) : 0;
		if (named === null && was > 0) this.found = was;
		else this.open(named ?? 0);
		return named !== null;
	}

	/** Opens a step; out of range is brought into range. */
	open(step: number): void {
		this.progress = reach(this.progress, step, this.ids);
		this.step = this.ids.indexOf(this.progress.at);
		this.away = null;
		this.found = null;
		writeStored(this.#key, JSON.stringify(this.progress));
	}

	/** Follows the address, which names no step before the first turn. False if it leads nowhere new. */
	follow(hash: string): boolean {
		if (hash === '' && this.found !== null) return false;
		const named = hash === '' ? 0 : stepFromHash(hash, this.ids);
		if (named === null || (named === this.step && this.found === null)) return false;
		this.open(named);
		return true;
	}

	wander(view: View): void {
		this.away = view;
	}

	back(): void {
		this.away = null;
	}

	/** Forgets this lesson on this device. */
	reset(): void {
		this.step = 0;
		this.away = null;
		this.found = null;
		this.progress = null;
		writeStored(this.#key, null);
	}
}
