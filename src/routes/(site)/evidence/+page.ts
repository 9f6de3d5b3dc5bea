import { href } from '$lib/site/href';
import type { PageLoad } from './$types';

/** Stands for what the built page already holds. */
const IN_PAGE = ' ';

export const load: PageLoad = async ({ fetch }) => {
	if (import.meta.env.SSR) {
		const { listHtml } = await import('$lib/library/list.server');
		return { list: listHtml() };
	}
	if (document.querySelector('[data-flat]')) return { list: IN_PAGE };
	const response = await fetch(href('/evidence/list.json'));
	const { html } = (await response.json()) as { html: string };
	return { list: html };
};
