import type { HandleClientError } from '@sveltejs/kit';

/** A page that does not exist is an answer, not a fault: only faults go to the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	// eslint-disable-next-line no-console -- a fault nobody sees is never mended
	if (status !== 404) console.error(error);
	return { message };
};
