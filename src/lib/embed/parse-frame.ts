/**
 * What `embed.js` reads of a frame's messages: the same checks as `readFrameMessage` of `protocol.ts`, written out by
 * hand, because the script has 3 kB in all. A test holds the two together.
 */
import type { FrameMessage } from './protocol';
import { isSmall } from './small';

const isHeight = (h: unknown): boolean =>
	Number.isInteger(h) && (h as number) > 0 && (h as number) <= 20_000;
const isText = (most: number) => (t: unknown) => typeof t === 'string' && t.length <= most;
const isPath = (p: unknown): boolean => isText(2000)(p) && /^\/(?!\/)/.test(p as string);

const FIELDS: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
	ready: { view: isPath, height: isHeight },
	height: { height: isHeight },
	view: { view: isPath, title: isText(200) },
	select: { id: isText(200), label: isText(200), path: isPath }
};

/** The message with its own fields alone, or null. */
export function readFrameMessage(data: unknown): FrameMessage | null {
	const given = data as Record<string, unknown> | null;
	if (typeof given !== 'object' || given?.['protocol'] !== 'gut-skin' || given['version'] !== 1)
		return null;
	if (!isSmall(given)) return null;
	const type = given['type'];
	const fields = typeof type === 'string' && Object.hasOwn(FIELDS, type) && FIELDS[type];
	if (!fields) return null;
	const message: Record<string, unknown> = { protocol: 'gut-skin', version: 1, type };
	for (const [key, check] of Object.entries(fields)) {
		if (!check(given[key])) return null;
		message[key] = given[key];
	}
	return message as FrameMessage;
}
