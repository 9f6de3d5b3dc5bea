import { listHtml } from '$lib/library/list.server';
import { jsonFile } from '$lib/site/json';

export const prerender = true;

/** The list for readers who come from another page of the site; who opens it directly has it in the page. */
export const GET = () => jsonFile({ html: listHtml() });
