/**
 * The words of lessons, compiled: one component a lesson, one chunk each. It shows the words of one step,
 * without the heading, so that player, presenter and article can each set them their own way:
 *
 *     const Words = await lessonWords('two-organs');
 *     <Words step={0} />
 */
import type { Component } from 'svelte';

/** `step` counts from 0, as in `lesson.steps`. */
export type LessonWords = Component<{ step: number }>;

const files = import.meta.glob<LessonWords>('/content/lessons/*.md', { import: 'default' });

/** For a page's `load`. Undefined if there is no such lesson. */
export const lessonWords = (id: string): Promise<LessonWords> | undefined =>
	files[`/content/lessons/${id}.md`]?.();
