/**
 * Our typeface as rules with `data:` addresses. A picture drawn by the browser gets none of the page's fonts, and
 * another typeface squeezed to the same width is harder to read than the one the words were measured for.
 */
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import strong from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?url';
import { STRONG } from '../scene/text';

let coming: Promise<string> | null = null;

async function faceOf(file: string, weight: number): Promise<string> {
	const answer = await fetch(file);
	if (!answer.ok) throw new Error(String(answer.status));
	const bytes = new Uint8Array(await answer.arrayBuffer());
	const data = btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
	return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}

const fetched = async (): Promise<string> =>
	(await Promise.all([faceOf(regular, 400), faceOf(strong, STRONG)])).join('');

/** `@font-face` rules, or undefined where they cannot be had: lines keep their length in any typeface. */
export async function typeface(): Promise<string | undefined> {
	coming ??= fetched();
	try {
		return await coming;
	} catch {
		coming = null;
		return undefined;
	}
}
