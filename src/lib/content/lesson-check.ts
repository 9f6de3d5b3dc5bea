/** Does everything exist that a lesson names: nodes, statements, safety notes, a section for every step? */
import { citesIn, linksIn } from './prose.js';
import type { Entries } from './entries';
import type { Known } from './known';
import { ITEM_KINDS } from '../quiz/types';
import type { ItemEntry, LessonEntry } from './lesson-entries';
import { plainTexts } from './lesson-texts';
import { didYouMean } from './problems';
import { References } from './refs';
import { sectionsOf } from './lesson-sections';
import type { Path } from './source';
import type { Entry, Report } from './validate';

/** The least a quiz holds. */
const LEAST_ITEMS = 8;
const LEAST_KINDS = 4;

/** Checks lessons and standards, but for the answers of quizzes (`lesson-quiz.ts`). */
export function checkLessons(entries: Entries, known: Known, report: Report): void {
	const check = new References(known, report);
	for (const lesson of entries.lessons) {
		checkNames(lesson, check);
		checkSteps(lesson, report);
		checkWorksheet(lesson, check);
		checkQuiz(lesson, report);
		for (const item of lesson.items) checkItem(item, check);
	}
	checkStandards(entries, known, report);
}

type RawView = { focus?: string; path?: { from: string; to: string } };

function checkView(entry: Entry<unknown>, at: Path, view: RawView | undefined, check: References) {
	const { nodes } = check.known;
	check.one('node', nodes, entry, [...at, 'focus'], view?.focus);
	check.one('node', nodes, entry, [...at, 'path', 'from'], view?.path?.from);
	check.one('node', nodes, entry, [...at, 'path', 'to'], view?.path?.to);
	if (view?.focus !== undefined && view.path !== undefined) {
		const what = 'a View with a focus and a path';
		check.report.add(entry, [...at, 'path'], what, 'keep one of the two');
	}
}

function checkNames(lesson: LessonEntry, check: References): void {
	const { fields } = lesson;
	const { known } = check;
	check.all('safety', known.safety, lesson, ['safety'], fields.safety);
	fields.steps?.forEach((step, i) => checkView(lesson, ['steps', i, 'view'], step.view, check));
	fields.misconceptions?.forEach(({ checks, answer }, i) => {
		check.all('checks', known.checks, lesson, ['misconceptions', i, 'checks'], checks);
		if (citesIn(answer).length > 0) return;
		check.report.add(
			lesson,
			['misconceptions', i, 'answer'],
			'an answer to a misconception without its research',
			'name the claim or study as in [@c-...]'
		);
	});
}

/** Steps and the sections below the front matter are the same list, in the same order. */
function checkSteps(lesson: LessonEntry, report: Report): void {
	const { steps, minutes } = lesson.fields;
	if (!steps) return;
	const { file } = lesson.source;
	const { before, sections } = sectionsOf(lesson.source);
	const titles = steps.map((s) => s.title);
	if (before !== undefined) {
		const mend = `start with '## ${titles[0]}'`;
		report.addLine(file, before, 'words that belong to no step', mend);
	}
	for (const section of sections) {
		if (titles.includes(section.title)) continue;
		const mend = didYouMean(section.title, titles, 'use the title of a step, or add the step');
		report.addLine(file, section.line, `a section that is no step: '${section.title}'`, mend);
	}
	const written = sections.map((s) => s.title);
	steps.forEach(({ id, title }, i) => {
		if (!written.includes(title)) {
			const mend = `add '## ${title}' and its words below the front matter`;
			report.add(lesson, ['steps', i, 'title'], `the step '${title}' has no words`, mend);
		}
		if (steps.findIndex((s) => s.id === id) < i) {
			report.add(lesson, ['steps', i, 'id'], `two steps are called '${id}'`, 'rename one');
		}
	});
	const inBoth = titles.filter((t) => written.includes(t));
	const wrong = sections.filter((s) => titles.includes(s.title)).find((s, i) => s.title !== inBoth[i]);
	if (wrong) {
		const what = `the section '${wrong.title}' is not where its step is`;
		report.addLine(file, wrong.line, what, 'put sections and steps in the same order');
	}
	const sum = steps.reduce((all, step) => all + step.minutes, 0);
	if (minutes !== undefined && sum !== minutes) {
		const what = `the steps take ${sum} minutes, the lesson ${minutes}`;
		report.add(lesson, ['minutes'], what, `write 'minutes: ${sum}', or change the steps`);
	}
}

function checkWorksheet(lesson: LessonEntry, check: References): void {
	const { worksheet } = lesson.fields;
	if (!worksheet) return;
	const { diagram, tables } = worksheet;
	const at = ['worksheet', 'diagram'];
	checkView(lesson, [...at, 'view'], diagram.view, check);
	check.all('nodes', check.known.nodes, lesson, [...at, 'label'], diagram.label);
	tables.forEach(({ columns, rows }, t) =>
		rows.forEach((row, r) => {
			if (row.length === columns.length) return;
			const what = `a row of ${row.length} cells in a table of ${columns.length} columns`;
			const path = ['worksheet', 'tables', t, 'rows', r];
			check.report.add(lesson, path, what, 'add a cell, or take one out');
		})
	);
}

function checkQuiz(lesson: LessonEntry, report: Report): void {
	const { items, fields } = lesson;
	if (!fields.quiz) return;
	const kinds = new Set(items.map((i) => i.fields.kind));
	if (items.length < LEAST_ITEMS) {
		const what = `the quiz has ${items.length} items, fewer than ${LEAST_ITEMS}`;
		report.add(lesson, ['quiz'], what, `add ${LEAST_ITEMS - items.length}`, 'unfinished');
	} else if (kinds.size < LEAST_KINDS) {
		const what = `the quiz has ${kinds.size} kinds of item, fewer than ${LEAST_KINDS}`;
		const unused = ITEM_KINDS.filter((k) => !kinds.has(k)).join(', ');
		report.add(lesson, ['quiz'], what, `add one of: ${unused}`, 'unfinished');
	}
	const ids = items.map((i) => i.fields.id);
	items.forEach((item, i) => {
		const { id } = item.fields;
		if (id === undefined || ids.indexOf(id) === i) return;
		report.add(item, ['id'], `two items are called '${id}'`, 'rename one');
	});
	for (const { entry, path, text } of plainTexts(lesson)) {
		if (!/\[[[@#]/.test(text)) continue;
		report.add(entry, path, 'a mark inside a question', "write plain words here, and the mark in 'why'");
	}
}

function checkItem(item: ItemEntry, check: References): void {
	const { fields } = item;
	const { known } = check;
	const { why } = fields;
	if (why !== undefined && citesIn(why).length + linksIn(why).length === 0) {
		check.report.add(
			item,
			['why'],
			'an answer without its source',
			'name the claim or study as in [@c-...], or the term that explains it as in [[placebo]]'
		);
	}
	if ('view' in fields) checkView(item, ['view'], fields.view, check);
	const query = 'answer' in fields ? fields.answer : undefined;
	for (const [at, q] of [
		[['answer'], query],
		[['answer', 'count'], query?.count]
	] as const) {
		for (const field of ['ramps-into', 'ramps-from', 'links-of', 'home-of'] as const) {
			check.one('node', known.nodes, item, [...at, field], q?.[field]);
		}
	}
	check.one('claims', known.claims, item, ['answer', 'species-of'], query?.['species-of']);
	check.one('checks', known.checks, item, ['answer', 'verdict-of'], query?.['verdict-of']);
	for (const field of ['design-of', 'size-of'] as const) {
		check.one('study', known.studies, item, ['answer', field], query?.[field]);
	}
	check.one('study', known.studies, item, ['answer', 'estimate-of', 'study'], query?.['estimate-of']?.study);
	if ('chain' in fields) check.all('nodes', known.nodes, item, ['chain'], fields.chain);
	if ('claims' in fields) check.all('claims', known.claims, item, ['claims'], fields.claims);
}

function checkStandards({ standards, lessons }: Entries, known: Known, report: Report): void {
	const served = new Set<string>();
	for (const entry of standards) {
		entry.fields.codes?.forEach(({ lessons: by }, i) => {
			for (const id of Object.keys(by)) {
				served.add(id);
				if (known.lessons.has(id)) continue;
				const path = ['codes', i, 'lessons', id];
				const mend = didYouMean(id, known.lessons, 'name a lesson that exists');
				report.add(entry, path, `unknown lesson '${id}'`, mend);
			}
		});
	}
	for (const lesson of lessons) {
		const { id } = lesson.fields;
		if (id === undefined || served.has(id)) continue;
		const mend = `say in a file of standards/ how '${id}' serves one of its codes`;
		report.add(lesson, ['id'], `no standard names the lesson '${id}'`, mend, 'unfinished');
	}
}
