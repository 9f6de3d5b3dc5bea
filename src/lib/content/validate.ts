/** Runs a schema over parsed data and says what is wrong in a writer's words. */
import { z } from 'zod';
import { didYouMean, nearest } from './problems';
import type { Level, Problem } from './problems';
import { unsay } from './say';
import type { Path, Source } from './source';

/** One checked thing of a file: a whole file, or one item of a list. */
export interface Entry<T> {
	readonly source: Source;
	/** Where it stands in the file's data. */
	readonly at: Path;
	/** Undefined if the schema found anything wrong. */
	readonly value: T | undefined;
	/** The fields that are right, so that they can still be checked further. */
	readonly fields: Partial<T>;
}

/** Collects problems, knowing where things stand. */
export class Report {
	readonly problems: Problem[] = [];

	/** Adds a problem with the thing at `path` inside an entry. */
	add(entry: Entry<unknown>, path: Path, what: string, mend: string, level: Level = 'error'): void {
		const { source, at } = entry;
		this.addLine(source.file, source.line([...at, ...path]), what, mend, level);
	}

	addLine(file: string, line: number, what: string, mend: string, level: Level = 'error'): void {
		this.problems.push({ file, line, what, mend, level });
	}
}

/** Checks `data` (found at `at` in the source) against a strict object schema. */
export function validate<S extends z.ZodObject>(
	schema: S,
	source: Source,
	data: unknown,
	at: Path,
	report: Report
): Entry<z.infer<S>> {
	const result = schema.safeParse(data);
	if (result.success) return { source, at, value: result.data, fields: result.data };
	const entry = { source, at, value: undefined, fields: goodFields(schema, data, result.error) };
	const issues = withoutEchoes(schema, result.error.issues, data);
	for (const issue of issues) reportIssue(schema, issue, data, entry, report);
	return entry;
}

/** What is left of the data when every field with a problem is taken out. */
function goodFields<S extends z.ZodObject>(
	schema: S,
	data: unknown,
	error: z.ZodError
): Partial<z.infer<S>> {
	if (!isRecord(data)) return {};
	const bad = new Set(error.issues.map((i) => i.path[0]));
	const kept = Object.fromEntries(
		Object.entries(data).filter(([key]) => key in schema.shape && !bad.has(key))
	);
	const again = schema.partial().safeParse(kept);
	if (!again.success) return {};
	// A field with a problem must not come back as its default.
	return Object.fromEntries(
		Object.entries(again.data).filter(([key]) => !bad.has(key))
	) as Partial<z.infer<S>>;
}

/** A misspelt field is reported once: not also as the missing one. */
function withoutEchoes(
	schema: z.ZodType,
	issues: readonly z.core.$ZodIssue[],
	data: unknown
): z.core.$ZodIssue[] {
	const meant = new Set<string>();
	for (const i of issues) {
		if (i.code !== 'unrecognized_keys') continue;
		for (const key of i.keys) {
			const near = nearest(key, missingKeys(schema, i.path, data));
			if (near) meant.add([...i.path, near].join('\n'));
		}
	}
	return issues.filter(
		(i) => !(valueAt(data, i.path) === undefined && meant.has(i.path.join('\n')))
	);
}

function reportIssue(
	schema: z.ZodType,
	issue: z.core.$ZodIssue,
	data: unknown,
	entry: Entry<unknown>,
	report: Report
): void {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(schema, path);
		for (const key of issue.keys) {
			const near = nearest(key, missingKeys(schema, path, data)) ?? nearest(key, known);
			const mend = near ? `did you mean '${near}'?` : `delete it; the fields here are ${list(known)}`;
			report.add(entry, [...path, key], `unknown field '${key}'`, mend);
		}
		return;
	}
	const { what, mend } = describe(issue, fieldName(path), valueAt(data, path));
	report.add(entry, path, what, mend);
}

function describe(
	issue: z.core.$ZodIssue,
	field: string,
	value: unknown
): { what: string; mend: string } {
	if (value === undefined) {
		return { what: `missing field '${field}'`, mend: `add a line '${field}: ...'` };
	}
	if (value === null) {
		return {
			what: `nothing is written after '${field}:'`,
			mend: `write it, or delete the line if '${field}' is not needed`
		};
	}
	if (issue.code === 'invalid_value') {
		const words = issue.values.map(String);
		const oneOf = `use one of: ${words.join(', ')}`;
		return {
			what: `unknown ${field} '${show(value)}'`,
			mend: didYouMean(String(value), words, oneOf)
		};
	}
	const said = unsay(issue.message);
	if (said.mend) return { what: `'${field}': ${said.what} ('${show(value)}')`, mend: said.mend };
	if (issue.code === 'invalid_type') {
		return {
			what: `'${field}' is ${kindOf(value)}, not ${KINDS[issue.expected] ?? issue.expected}`,
			mend: typeMend(issue.expected, value)
		};
	}
	return { what: `'${field}': ${said.what}`, mend: `change '${show(value)}'` };
}

const KINDS: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	array: 'a list',
	object: 'a group of fields',
	boolean: 'true or false'
};

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	return KINDS[typeof value] ?? typeof value;
}

function typeMend(expected: string, value: unknown): string {
	if (expected === 'string' && typeof value !== 'object') {
		return `put it between quotes: "${String(value)}"`;
	}
	if (expected === 'array') return `write it as a list: [${show(value)}]`;
	if (expected === 'number' || expected === 'int') return 'write digits only, without quotes';
	return `write ${KINDS[expected] ?? expected} here`;
}

/** The name a reader would use: the last key of a path that is not a position in a list. */
const fieldName = (path: Path): string =>
	String(path.filter((p) => typeof p === 'string').at(-1) ?? 'this');

function show(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const list = (words: readonly string[]): string => words.join(', ');

const isRecord = (x: unknown): x is Record<string, unknown> =>
	typeof x === 'object' && x !== null && !Array.isArray(x);

function valueAt(data: unknown, path: Path): unknown {
	let value = data;
	for (const step of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<PropertyKey, unknown>)[step];
	}
	return value;
}

function missingKeys(schema: z.ZodType, path: Path, data: unknown): string[] {
	const value = valueAt(data, path);
	return keysAt(schema, path).filter((k) => !isRecord(value) || !(k in value));
}

/** The fields that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
	let here: unknown = unwrap(schema);
	for (const step of path) {
		if (here instanceof z.ZodObject) here = unwrap(here.shape[String(step)]);
		else if (here instanceof z.ZodArray) here = unwrap(here.element);
		else return [];
	}
	return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrap(schema: unknown): unknown {
	let here = schema;
	while (
		here instanceof z.ZodOptional ||
		here instanceof z.ZodNullable ||
		here instanceof z.ZodDefault
	) {
		here = here.unwrap();
	}
	return here;
}
