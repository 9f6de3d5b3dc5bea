/** Effects of one group share a plot, so they must measure the same thing on the same scale, and it needs a name. */
import type { Study, StudyNumber } from './content';
import type { Entries } from './entries';
import { didYouMean } from './problems';
import type { Path } from './source';
import type { Entry, Report } from './validate';

interface Placed {
	readonly entry: Entry<Study>;
	readonly at: Path;
	readonly row: StudyNumber;
}

/** What makes two effects comparable on one axis. */
const SAME = ['measure', 'null_value', 'better_when'] as const;

export function checkOutcomes({ studies, outcomes, unreadable, root }: Entries, report: Report): void {
	const effects = studies.flatMap((entry) =>
		(entry.fields.numbers ?? []).flatMap((row, i): Placed[] =>
			row.kind === 'effect' ? [{ entry, at: ['numbers', i], row }] : []
		)
	);
	const first = new Map<string, Placed>();
	for (const placed of effects) {
		const other = first.get(placed.row.group);
		if (other) checkSame(placed, other, report);
		else first.set(placed.row.group, placed);
	}
	// A list that cannot be read says so itself; every name in it would seem to be missing.
	if (unreadable.some(({ file }) => file === `${root}/outcomes.yaml`)) return;
	const named = new Set(outcomes.flatMap((e) => e.fields.id ?? []));
	for (const [group, { entry, at }] of first) {
		if (named.has(group)) continue;
		report.add(
			entry,
			[...at, 'group'],
			`the group '${group}' has no name in outcomes.yaml`,
			didYouMean(group, named, `add it there: '- id: ${group}' and a 'title'`)
		);
	}
	// A study that is not right may hold the effect that is missed here.
	if (unreadable.length > 0 || studies.some((e) => e.value === undefined)) return;
	for (const entry of outcomes) {
		const { id } = entry.fields;
		if (id === undefined || first.has(id)) continue;
		report.add(
			entry,
			['id'],
			`no effect is in the group '${id}'`,
			didYouMean(id, first.keys(), 'delete it'),
			'warning'
		);
	}
}

function checkSame({ entry, at, row }: Placed, other: Placed, report: Report): void {
	for (const field of SAME) {
		if (row[field] === other.row[field]) continue;
		const line = other.entry.source.line([...other.at, field]);
		report.add(
			entry,
			[...at, field],
			`'${field}' is ${row[field]}, but ${other.row[field]} for the same group in ${other.entry.source.file}:${line}`,
			'correct one of them, or give this row a group of its own'
		);
	}
}
