/** Finds what a new file still says in place of something written. */
import type { Entries } from './entries';
import type { Path } from './source';
import type { Entry, Report } from './validate';
import { STUB_TEXT } from './words';

/** Empty summaries and fields that `npm run new` left to be written. */
export function checkUnfinished(entries: Entries, report: Report): void {
	const { nodes, horizon, pages, lessons, standards, studies, checks } = entries;
	for (const entry of [...nodes, ...horizon, ...pages, ...lessons]) {
		if (entry.fields.summary !== '') continue;
		report.add(
			entry,
			['summary'],
			'the summary is empty',
			'write one plain sentence of at most 200 letters',
			'unfinished'
		);
	}
	const written = [...nodes, ...horizon, ...pages, ...studies, ...checks, ...standards, ...lessons];
	for (const entry of [...written, ...lessons.flatMap((l) => l.items)]) {
		for (const path of stubsIn(entry)) {
			const field = String(path.filter((p) => typeof p === 'string').at(-1));
			report.add(entry, path, `'${field}' is still to be written`, 'write it', 'unfinished');
		}
	}
}

function* stubsIn({ fields }: Entry<object>): Generator<Path> {
	yield* walk(fields, []);
}

function* walk(value: unknown, path: Path): Generator<Path> {
	if (value === STUB_TEXT) yield path;
	else if (Array.isArray(value)) {
		for (const [i, item] of value.entries()) yield* walk(item, [...path, i]);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key]);
	}
}
