/** A part of the collection that a page shows and a reader may want to keep. */
import type { Graph } from '../graph/types';

interface Named {
	/** Heading of the dialog: "12 studies". */
	readonly title: string;
	/** Which they are, in a sentence. */
	readonly lead: string;
	/** Middle of the file's name. */
	readonly stem: string;
	readonly ids: ReadonlySet<string>;
}

export type Part =
	| (Named & { readonly kind: 'studies' })
	/** `graph`: what the evidence bar leaves; links say what is left. */
	| (Named & { readonly kind: 'links'; readonly graph: Graph });
