/** Short texts from YAML: the marks of our prose (`[@claim]`, `[[node|words]]`) without the rest of Markdown. Pure. */

export type Piece =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'cite'; readonly ids: readonly string[] }
	| { readonly kind: 'figure'; readonly name: string }
	| { readonly kind: 'node'; readonly id: string; readonly words: string | undefined };

const MARK = /\[#([^\]]*)\]|\[@([^\]]*)\]|\[\[\s*([^\]|]*?)\s*(?:\|([^\]]*))?\]\]/g;

/** Cuts a text at its marks, in order. */
export function pieces(text: string): Piece[] {
	const out: Piece[] = [];
	let at = 0;
	for (const match of text.matchAll(MARK)) {
		const [whole, name, cites, id, words] = match;
		const before = text.slice(at, match.index);
		if (before) out.push({ kind: 'text', text: before });
		out.push(
			name !== undefined
				? { kind: 'figure', name }
				: cites === undefined
					? { kind: 'node', id: id ?? '', words }
					: { kind: 'cite', ids: cites.split(';').map((one) => one.trim().replace(/^@/, '')) }
		);
		at = match.index + whole.length;
	}
	if (at < text.length) out.push({ kind: 'text', text: text.slice(at) });
	return out;
}

/** The text alone, for places that cannot hold links. Figures are left out: only the Graph knows them. */
export const plain = (text: string): string =>
	pieces(text)
		.map((piece) =>
			piece.kind === 'text' ? piece.text : piece.kind === 'node' ? (piece.words ?? piece.id) : ''
		)
		.join('')
		// The space before a mark that is gone.
		.replace(/ +([.,;:])/g, '$1');
