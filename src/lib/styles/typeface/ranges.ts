/**
 * @param all code points that a file has, in order
 * @param but letters to leave out
 * @returns the others as CSS writes them in a `unicode-range`: `U+00A1-00A6, U+0131`; printable ones only
 */
export function rangesOf(all: readonly number[], but: string): string {
	const left = all.filter(
		(code) => code >= 32 && code < 0xfff0 && !but.includes(String.fromCodePoint(code))
	);
	const runs: [number, number][] = [];
	for (const code of left) {
		const last = runs.at(-1);
		if (last && code === last[1] + 1) last[1] = code;
		else runs.push([code, code]);
	}
	const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
	return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}
