import { error } from '@sveltejs/kit';
import { isFileName, makeFile, mimeOf } from '$lib/export/files';
import { DATA_FILES } from '$lib/export/formats';
import { whole } from '$lib/export/whole.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => DATA_FILES.map(({ name }) => ({ file: name }));

export const GET: RequestHandler = ({ params: { file } }) => {
	if (!isFileName(file)) error(404);
	return new Response(makeFile(file, whole()), { headers: { 'content-type': mimeOf(file) } });
};
