import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { afterPaint } from '$lib/site/after-paint';

/** A page that does not exist is an answer, not a fault: only faults go to the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	// eslint-disable-next-line no-console -- a fault nobody sees is never mended
	if (status !== 404) console.error(error);
	return { message };
};

/** The prerendered page is shown first, and only then brought to life. */
export const init: ClientInit = async () => {
	// Twice: the first frame may be the one in which scripts arrive, before the picture is in it.
	await afterPaint();
	await afterPaint();
};
