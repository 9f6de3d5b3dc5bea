import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parts } from './parts.svelte';

let frames: (() => void)[];

beforeEach(() => {
	frames = [];
	// Each frame comes when the test says so.
	vi.doMock('./after-paint', () => ({
		afterPaint: () => new Promise<void>((go) => frames.push(go))
	}));
	vi.resetModules();
});
afterEach(() => vi.doUnmock('./after-paint'));

async function frame() {
	frames.shift()?.();
	await new Promise((done) => setTimeout(done));
}

async function make(...args: ConstructorParameters<typeof Parts>) {
	const { Parts: Fresh } = await import('./parts.svelte');
	return new Fresh(...args);
}

describe('Parts', () => {
	it('come to life in order, one a frame, and say when all live', async () => {
		const parts = await make();
		const told: string[] = [];
		for (const name of ['first', 'second']) parts.add(() => void told.push(name));
		const waking = parts.wake();
		expect(told).toEqual([]);
		await frame();
		expect(told).toEqual(['first']);
		expect(parts.awake).toBe(false);
		await frame();
		expect(told).toEqual(['first', 'second']);
		await waking;
		expect(parts.awake).toBe(true);
	});

	it('leave out what has gone in the meantime', async () => {
		const parts = await make();
		const told: string[] = [];
		parts.add(() => void told.push('stays'));
		const callOff = parts.add(() => void told.push('goes'));
		const waking = parts.wake();
		await frame();
		callOff();
		await frame();
		await waking;
		expect(told).toEqual(['stays']);
	});

	it('collect until they are woken, or never where there is no markup', async () => {
		const parts = await make();
		expect(parts.collecting).toBe(true);
		const waking = parts.wake();
		expect(parts.collecting).toBe(false);
		await waking;
		expect((await make(false)).collecting).toBe(false);
	});
});
