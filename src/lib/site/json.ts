/** A prerendered JSON file: one line, and the same bytes for the same content. */
export const jsonFile = (data: unknown): Response =>
	new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
