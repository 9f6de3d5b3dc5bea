import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from './problems';

/** A way into parsed data: keys and list positions. */
export type Path = readonly PropertyKey[];

/** One parsed file that remembers on which line everything stands. */
export interface Source {
	/** As shown to people: from the project's root. */
	readonly file: string;
	readonly data: unknown;
	/** Markdown below the front matter; empty for YAML files. */
	readonly body: string;
	/** The line on which `body` starts. */
	readonly bodyLine: number;
	/** Mistakes of notation. If there are any, `data` must not be used. */
	readonly problems: readonly Problem[];
	/** What a file that cannot be read seems to define, so that nobody is told it does not exist. */
	readonly likelyIds: readonly string[];
	/** The line of a key or list item; of the nearest thing around it if it does not exist. */
	readonly line: (path: Path) => number;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads a `.yaml` file, or a `.md` file with front matter. */
export function readSource(absolute: string, file: string): Source {
	const text = readFileSync(absolute, 'utf8');
	return file.endsWith('.md') ? markdownSource(text, file) : yamlSource(text, file);
}

/** A YAML text as a source. `firstLine` is the line of the file on which the text starts. */
export function yamlSource(text: string, file: string, firstLine = 1): Source {
	const lines = new LineCounter();
	const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	return {
		file,
		data: doc.errors.length === 0 ? doc.toJS() : undefined,
		body: '',
		bodyLine: firstLine,
		likelyIds: [...text.matchAll(/^(?:- )?id:[ \t]*([\w-]+)/gm)].flatMap((m) => m[1] ?? []),
		problems: doc.errors.map((e) => ({
			file,
			line: lineAt(e.pos[0]),
			what: `not valid YAML: ${e.message}`,
			mend: yamlMend(e.code),
			level: 'error' as const
		})),
		line: (path) => lineAt(offsetOf(doc, path))
	};
}

/** Markdown with front matter as a source. */
export function markdownSource(text: string, file: string): Source {
	const match = FRONT_MATTER.exec(text);
	if (!match || match.index !== 0) {
		return {
			file,
			data: undefined,
			body: text,
			bodyLine: 1,
			likelyIds: yamlSource(text, file).likelyIds,
			problems: [
				{
					file,
					line: 1,
					what: 'no front matter',
					mend: "start the file with a line '---', then the facts, then another line '---'",
					level: 'error'
				}
			],
			line: () => 1
		};
	}
	const facts = yamlSource(match[1] ?? '', file, 2);
	return {
		...facts,
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length
	};
}

function yamlMend(code: string): string {
	switch (code) {
		case 'DUPLICATE_KEY':
			return 'keep one of the two and delete the other';
		case 'TAB_AS_INDENT':
			return 'indent with spaces, not tabs';
		case 'BAD_INDENT':
		case 'BLOCK_IN_FLOW':
			return 'line up the spaces at the start of the line with its neighbours';
		default:
			return 'put text that holds a colon, a # or a quote between double quotes, and check the spaces at the start of the line';
	}
}

/** The offset of the key (or list item) a path ends at, or of the deepest part of it that exists. */
function offsetOf(doc: Document.Parsed, path: Path): number {
	let node: unknown = doc.contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find((p) => isScalar(p.key) && p.key.value === step);
			if (!pair) return offset;
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			const item = node.items[step];
			if (item === undefined) return offset;
			offset = startOf(item) ?? offset;
			node = item;
		} else return offset;
	}
	return offset;
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];
