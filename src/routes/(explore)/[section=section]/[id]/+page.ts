import { error } from '@sveltejs/kit';
import type { Component } from 'svelte';
import type { PageLoad } from './$types';

/** One chunk a file: the prose of other pages is never loaded. */
const files = import.meta.glob<Component>(
	['/content/*/*.md', '!/content/pages/*.md', '!/content/horizon/*.md', '!/content/lessons/*.md'],
	{ import: 'default' }
);

export const load: PageLoad = async ({ params, data }) => {
	const read = files[`/content/${params.section}/${params.id}.md`];
	if (!read) error(404, 'There is no such page');
	return { ...data, prose: await read() };
};
