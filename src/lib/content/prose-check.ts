/** What may stand in prose: lengths, marks that lead somewhere, and cited causes (rule 19). */
import { typedFigures } from './counted';
import type { Entries } from './entries';
import type { Known } from './known';
import { didYouMean } from './problems';
import { citesIn, figuresIn, linksIn, termFinder } from './prose.js';
import { blocksOf, countWords, sentencesOf } from './prose-text';
import { lessonTexts } from './lesson-texts';
import { FIGURE_NAMES, isFigureName } from '../graph/figures';
import type { Path, Source } from './source';
import type { Entry, Report } from './validate';
import { STUB_PROSE, WORD_LIMITS } from './words';

/** Checks everything written in Markdown, and the marks in the short texts of YAML files. */
export function checkProse(entries: Entries, known: Known, report: Report): void {
	const { nodes, horizon, pages, lessons } = entries;
	for (const { kind, source } of nodes) checkBody(kind, source, known, report);
	for (const { source } of horizon) checkBody('horizon', source, known, report);
	for (const { source } of pages) checkBody('page', source, known, report);
	for (const { source } of lessons) checkBody('lesson', source, known, report);
	for (const { entry, path, text } of shortTexts(entries)) {
		const problem = (what: string, mend: string) => report.add(entry, path, what, mend);
		checkMarks(text, known, (_, what, mend) => problem(what, mend));
	}
	checkTerms(entries, report);
}

type Tell = (offset: number, what: string, mend: string) => void;

function checkBody(
	kind: keyof typeof WORD_LIMITS,
	source: Source,
	known: Known,
	report: Report
): void {
	const { file, body, bodyLine } = source;
	const lineOf = (offset: number) => bodyLine + body.slice(0, offset).split('\n').length - 1;
	const tell: Tell = (offset, what, mend) => report.addLine(file, lineOf(offset), what, mend);
	const firstWord = Math.max(0, body.search(/\S/));
	if (body.trim() === '' || body.trim() === STUB_PROSE) {
		report.addLine(file, lineOf(firstWord), 'no prose yet', 'write it', 'unfinished');
		return;
	}
	checkLength(kind, source, lineOf(firstWord), report);
	checkMarks(body, known, tell);
	for (const match of body.matchAll(/[{}<]/g)) {
		const [char] = match;
		tell(
			match.index,
			char === '<' ? "HTML or '<' in prose" : `a brace '${char}' in prose`,
			char === '<' ? 'use Markdown, or write "less than"' : 'use round brackets'
		);
	}
	for (const match of body.matchAll(/^#\s/gm)) {
		tell(match.index, "a heading of the first level: '#'", "start headings at '##'");
	}
	checkCauses(source, report);
}

function checkLength(
	kind: keyof typeof WORD_LIMITS,
	source: Source,
	line: number,
	report: Report
): void {
	const [least, most] = WORD_LIMITS[kind];
	const words = countWords(source.body);
	if (words > most) {
		report.addLine(
			source.file,
			line,
			`the prose has ${words} words, more than ${most}`,
			`cut at least ${words - most} words`
		);
	} else if (words < least) {
		report.addLine(
			source.file,
			line,
			`the prose has ${words} words, fewer than ${least}`,
			`write at least ${least - words} more`,
			'unfinished'
		);
	}
}

function checkMarks(text: string, known: Known, tell: Tell): void {
	for (const { id, offset } of citesIn(text)) {
		if (known.citable.has(id)) continue;
		tell(
			offset,
			`a citation to nothing: '${id}'`,
			didYouMean(id, known.citable, 'cite a claim or study that exists')
		);
	}
	for (const { id, offset } of linksIn(text)) {
		if (known.linkable.has(id)) continue;
		tell(
			offset,
			`a link to nothing: '${id}'`,
			didYouMean(id, known.linkable, 'name a node or a glossary term')
		);
	}
	for (const { name, offset } of figuresIn(text)) {
		if (isFigureName(name)) continue;
		const mend = didYouMean(name, FIGURE_NAMES, `name one of: ${FIGURE_NAMES.join(', ')}`);
		tell(offset, `a figure nobody counts: '${name}'`, mend);
	}
	for (const { words, offset } of typedFigures(text)) {
		tell(
			offset,
			`a figure of the collection is typed: '${words}'`,
			'write a mark that counts, such as [#links], or cite the study it comes from'
		);
	}
	// A mark that was opened and not closed is printed as it stands.
	for (const match of text.matchAll(/\[\[(?![^[\]]*\]\])|\[[@#](?![^[\]]*\])/g)) {
		const open = match[0];
		tell(
			match.index,
			`'${open}' is opened and not closed`,
			`close it with '${open === '[[' ? ']]' : ']'}'`
		);
	}
}

/** The marks in texts that are not prose of a page. */
function* shortTexts(
	entries: Entries
): Generator<{ entry: Entry<unknown>; path: Path; text: string }> {
	const one = function* (entry: Entry<unknown>, fields: object, names: readonly string[]) {
		for (const name of names) {
			const value = (fields as Record<string, unknown>)[name];
			if (typeof value === 'string') yield { entry, path: [name], text: value };
			if (!Array.isArray(value)) continue;
			for (const [i, text] of value.entries()) {
				if (typeof text === 'string') yield { entry, path: [name, i], text };
			}
		}
	};
	for (const e of entries.checks) yield* one(e, e.fields, ['claim', 'check', 'say_instead']);
	for (const e of entries.glossary) yield* one(e, e.fields, ['text']);
	for (const e of entries.safety) yield* one(e, e.fields, ['text']);
	for (const e of entries.facts) yield* one(e, e.fields, ['text']);
	for (const e of entries.gaps) yield* one(e, e.fields, ['text']);
	for (const e of entries.nodes) yield* one(e, e.fields, ['summary', 'unknowns', 'see_doctor']);
	for (const e of entries.horizon) yield* one(e, e.fields, ['summary', 'unknowns']);
	for (const e of entries.lessons) yield* lessonTexts(e);
}

/** Words that say one thing affects another, or goes with it. "Raised plaques" and "a cause" do not. */
const CAUSES = new RegExp(
	'\\b(?:' +
		[
			'rais(?:es?|ing)|raised(?!,| skin)',
			'lower(?:s|ed|ing)',
			'worsen(?:s|ed|ing)?',
			'improv(?:e[sd]?|ing)',
			'(?<!possible |common |likely |an? |the |one |no )cause[sd]?|causing',
			'trigger(?:s|ed|ing)',
			'leads? to|led to',
			'go(?:es)? with|went with',
			'linked (?:to|with)|associated with',
			'boost(?:s|ed)|reduc(?:e[sd]?|ing)|increas(?:e[sd]?|ing)',
			'prevent(?:s|ed|ing)?|protects?'
		].join('|') +
		')\\b',
	'i'
);

/** Sentences that ask, explain a word, report hearsay or say that nothing was found need no source. */
const NOT_A_FINDING =
	/\?["')\]]*$|\b(?:nobody|no one|no (?:\w+ )?(?:study|trial|claim)|not (?:been )?(?:shown|tested|established|known|say)|whether|means|unless|the story says|popular|articles (?:also )?say|(?:not|moderately|fairly|very) sure)\b/i;

function checkCauses({ file, body, bodyLine }: Source, report: Report): void {
	for (const block of blocksOf(body, bodyLine)) {
		const { kind, text } = block;
		if (kind === 'heading' || text.includes('[@') || /\buntested\b/i.test(text)) continue;
		let from = 0;
		for (const sentence of sentencesOf(block.text)) {
			const at = Math.max(from, block.text.indexOf(sentence, from));
			from = at + sentence.length;
			const verb = CAUSES.exec(sentence)?.[0];
			if (verb === undefined || NOT_A_FINDING.test(sentence)) continue;
			report.addLine(
				file,
				block.line + block.text.slice(0, at).split('\n').length - 1,
				`'${verb}' in a paragraph without a citation`,
				'cite the claim or study before the full stop, as in [@c-...], or say that it is untested',
				'warning'
			);
		}
	}
}

/** Glossary names must point one way, and each term must be met somewhere. */
function checkTerms(entries: Entries, report: Report): void {
	const { glossary } = entries;
	const owner = new Map<string, string>();
	for (const entry of glossary) {
		const { id, term, aliases = [] } = entry.fields;
		if (id === undefined || term === undefined) continue;
		[term, ...aliases].forEach((name, i) => {
			const key = name.toLowerCase();
			const path = i === 0 ? ['term'] : ['aliases', i - 1];
			const other = owner.get(key);
			if (other !== undefined) {
				const what = `'${name}' already belongs to the term '${other}'`;
				report.add(entry, path, what, 'keep it in one place');
			} else owner.set(key, id);
		});
	}
	const used = usedTerms(entries);
	for (const entry of glossary) {
		const { id } = entry.fields;
		if (id === undefined || used.has(id)) continue;
		report.add(
			entry,
			['id'],
			`no page uses the term '${id}'`,
			'use it, give it the spelling that pages use as an alias, or delete it',
			'warning'
		);
	}
}

function usedTerms(entries: Entries): Set<string> {
	const used = new Set<string>();
	const find = termFinder(entries.glossary.flatMap((e) => e.value ?? []));
	const look = (text: string) => {
		for (const { id } of linksIn(text)) used.add(id);
		find(text, (id, word) => {
			used.add(id);
			return word;
		});
	};
	for (const { source } of [
		...entries.nodes,
		...entries.horizon,
		...entries.pages,
		...entries.lessons
	]) {
		look(source.body);
	}
	for (const { fields } of entries.claims) look(`${fields.statement ?? ''} ${fields.why ?? ''}`);
	for (const { fields } of entries.studies) look(`${fields.finding ?? ''} ${fields.limits ?? ''}`);
	for (const { fields } of entries.checks) look(`${fields.claim ?? ''} ${fields.check ?? ''}`);
	return used;
}
