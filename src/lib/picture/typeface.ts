/**
 * Our typeface as a `data:` address. A picture drawn by the browser gets none of the page's fonts, and another
 * typeface squeezed to the same width is harder to read than the one the words were measured for.
 */
import file from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

let coming: Promise<string> | null = null;

async function fetched(): Promise<string> {
	const answer = await fetch(file);
	if (!answer.ok) throw new Error(String(answer.status));
	const bytes = new Uint8Array(await answer.arrayBuffer());
	return `data:font/woff2;base64,${btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))}`;
}

/** Undefined where it cannot be had: lines keep their length in any typeface. */
export async function typeface(): Promise<string | undefined> {
	coming ??= fetched();
	try {
		return await coming;
	} catch {
		coming = null;
		return undefined;
	}
}
