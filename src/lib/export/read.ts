/** Fetches one of the files of the whole from this site. Runs in the browser. */
import { href } from '$lib/site/href';
import type { Read } from './view-files';

export const readFile: Read = async (name) => {
	const answer = await fetch(href(`/data/${name}`));
	if (!answer.ok) throw new Error(String(answer.status));
	return answer.text();
};
