/**
 * "Make available offline", as a state: what the browser's service worker says, put into the few situations a
 * reader knows. The worker itself is `src/service-worker.ts`.
 */
import { readProgress, type TakeOver } from './messages';

export type Situation =
	/** Not asked yet. */
	| 'unknown'
	/** This browser, or this address (not https), cannot. */
	| 'impossible'
	| 'off'
	| 'fetching'
	/** The download broke; trying again goes on where it stopped. */
	| 'failed'
	| 'on';

/** The browser's side, as far as we use it; tests bring their own. */
export interface Host {
	readonly container: ServiceWorkerContainer | undefined;
	/** Address of the worker's script. */
	readonly script: string;
	/** Address of the site's root: pages below it are the worker's. */
	readonly scope: string;
}

export class Offline {
	situation = $state<Situation>('unknown');
	/** While fetching: files here, and files in all. */
	done = $state(0);
	all = $state(0);
	/** A newer site is on the device and waits for a word. */
	updateWaits = $state(false);

	#host: Host;
	#registration: ServiceWorkerRegistration | undefined;

	constructor(host: Host) {
		this.#host = host;
	}

	/** Looks up where things stand, and follows them. Returns the way to stop following. */
	start(): () => void {
		const { container } = this.#host;
		if (!container) {
			this.situation = 'impossible';
			return () => {};
		}
		const heard = (event: MessageEvent) => {
			const progress = readProgress(event.data);
			// A later version is fetched in the background; and a last word may come after a download broke.
			if (!progress || this.situation !== 'fetching') return;
			this.done = progress.done;
			this.all = progress.all;
		};
		container.addEventListener('message', heard);
		void container
			.getRegistration(this.#host.scope)
			.then((registration) => this.#take(registration))
			.catch(() => (this.situation = 'impossible'));
		return () => container.removeEventListener('message', heard);
	}

	/** Fetches the whole site to the device. */
	async fetch(): Promise<void> {
		const { container, script, scope } = this.#host;
		if (!container) return;
		this.situation = 'fetching';
		this.done = 0;
		try {
			this.#take(await container.register(script, { scope, updateViaCache: 'none' }));
		} catch {
			this.situation = 'failed';
		}
	}

	/** Takes the site off the device again; the site itself goes on as without. */
	async remove(): Promise<void> {
		const registration = this.#registration;
		if (!registration) return;
		await registration.unregister();
		const names = await caches.keys();
		await Promise.all(
			names.filter((name) => name.endsWith(registration.scope)).map((name) => caches.delete(name))
		);
		this.#registration = undefined;
		this.situation = 'off';
		this.updateWaits = false;
	}

	/** The reader wants the newer site now: calls back when it has taken over. */
	update(then: () => void): void {
		const message: TakeOver = { type: 'offline-take-over' };
		this.#host.container?.addEventListener('controllerchange', then, { once: true });
		this.#registration?.waiting?.postMessage(message);
	}

	#take(registration: ServiceWorkerRegistration | undefined): void {
		this.#registration = registration;
		if (!registration) {
			this.situation = 'off';
			return;
		}
		if (registration.active) this.situation = 'on';
		this.updateWaits = registration.waiting !== null && registration.active !== null;
		this.#follow(registration.installing);
		registration.addEventListener('updatefound', () => this.#follow(registration.installing));
	}

	#follow(worker: ServiceWorker | null): void {
		if (!worker) return;
		if (this.situation !== 'on') this.situation = 'fetching';
		worker.addEventListener('statechange', () => {
			if (worker.state === 'activated') this.situation = 'on';
			if (worker.state === 'installed' && this.#registration?.active) this.updateWaits = true;
			// A broken update changes nothing: the version that is here stays.
			if (worker.state === 'redundant' && this.situation === 'fetching') this.situation = 'failed';
		});
	}
}
