/** How a page in that folder gets to the root of the site: `../../`. Pure. */
export const rootFrom = (path: string): string =>
	'../'.repeat(path.split('/').filter(Boolean).length);
