// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stayAwake } from './wake';

const release = vi.fn(() => Promise.resolve());
const request = vi.fn(() => Promise.resolve({ release }));
const hidden = vi.spyOn(document, 'hidden', 'get');

/** Lets promises that are done be noticed. */
const settled = () => new Promise((done) => setTimeout(done));
const offer = (wakeLock: unknown) =>
	Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });

beforeEach(() => {
	offer({ request });
	hidden.mockReturnValue(false);
});
afterEach(() => {
	vi.clearAllMocks();
	Reflect.deleteProperty(navigator, 'wakeLock');
});

describe('the screen stays on', () => {
	test('from the start, again after the window was hidden, and no longer than wanted', async () => {
		const sleep = stayAwake();
		await settled();
		expect(request).toHaveBeenCalledTimes(1);
		hidden.mockReturnValue(true);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(request).toHaveBeenCalledTimes(1);
		hidden.mockReturnValue(false);
		document.dispatchEvent(new Event('visibilitychange'));
		await settled();
		expect(request).toHaveBeenCalledTimes(2);
		sleep();
		expect(release).toHaveBeenCalledTimes(1);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(request).toHaveBeenCalledTimes(2);
	});

	test('a lock that comes too late is given back', async () => {
		stayAwake()();
		await settled();
		expect(release).toHaveBeenCalledTimes(1);
	});

	test('where it is refused or unknown, nothing happens', async () => {
		offer({ request: () => Promise.reject(new DOMException('battery', 'NotAllowedError')) });
		expect(stayAwake()).not.toThrow();
		await settled();
		Reflect.deleteProperty(navigator, 'wakeLock');
		expect(stayAwake()).not.toThrow();
	});
});
