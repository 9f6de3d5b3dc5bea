/** What only a focus needs, in one chunk; see `scenes.ts`. */
export { focusScene } from '$lib/scene/focus';
export { default as FocusText } from './FocusText.svelte';
