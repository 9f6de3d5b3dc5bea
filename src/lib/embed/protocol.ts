/**
 * What a frame and its host say to each other (`docs/embedding.md`). Small, versioned, checked on arrival: whatever
 * has another shape, version or size is ignored. A View travels as its address, so that the protocol stays the same
 * when the View grows. Pure.
 */
import * as v from 'valibot';
import { isSmall } from './small';

export const PROTOCOL = 'gut-skin';
export const VERSION = 1;
/** The tallest frame anyone can ask for, in pixels. */
export const MAX_HEIGHT = 20_000;

const envelope = { protocol: v.literal(PROTOCOL), version: v.literal(VERSION) };
/** A View as its address: path and query, never a host. */
const view = v.pipe(v.string(), v.maxLength(2000), v.regex(/^\/(?!\/)/));
const height = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_HEIGHT));
const word = v.pipe(v.string(), v.maxLength(200));

const fromFrame = v.variant('type', [
	v.object({ ...envelope, type: v.literal('ready'), view, height }),
	v.object({ ...envelope, type: v.literal('height'), height }),
	v.object({ ...envelope, type: v.literal('view'), view, title: word }),
	v.object({ ...envelope, type: v.literal('select'), id: word, label: word, path: view })
]);
const fromHost = v.variant('type', [v.object({ ...envelope, type: v.literal('set-view'), view })]);

/** From a frame to its host. */
export type FrameMessage = v.InferOutput<typeof fromFrame>;
/** From a host to its frame. */
export type HostMessage = v.InferOutput<typeof fromHost>;

type Body<M> = M extends unknown ? Omit<M, 'protocol' | 'version'> : never;

/** Puts a message into its envelope. */
export const seal = <B extends Body<FrameMessage> | Body<HostMessage>>(body: B) =>
	({ protocol: PROTOCOL, version: VERSION, ...body }) as const;

/** A structured clone of an object is plain; anything else is none of ours. */
const isOurs = (data: unknown): data is { protocol: unknown; version: unknown } =>
	typeof data === 'object' &&
	data !== null &&
	(data as { protocol?: unknown }).protocol === PROTOCOL &&
	(data as { version?: unknown }).version === VERSION;

function read<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> | null {
	// Cheap questions first: a flood of strangers' messages must not keep the frame busy.
	if (!isOurs(data) || !isSmall(data)) return null;
	const result = v.safeParse(schema, data);
	return result.success ? result.output : null;
}

/** What a frame said, or null. */
export const readFrameMessage = (data: unknown): FrameMessage | null => read(fromFrame, data);
/** What a host said, or null. */
export const readHostMessage = (data: unknown): HostMessage | null => read(fromHost, data);
