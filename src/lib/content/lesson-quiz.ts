/** Works out the answers of quizzes, and finishes lessons. An item that has no answer stops the build. */
import { filterGraph } from '../graph/filter';
import { makeGraph } from '../graph/graph';
import type { Graph } from '../graph/types';
import { findPaths } from '../paths/find';
import { Unanswerable } from '../quiz/query';
import { resolveItem, toView } from '../quiz/resolve';
import type { Resolving } from '../quiz/resolve';
import type { Item } from '../quiz/types';
import { scene } from '../scene/scene';
import type { Content } from './content';
import { toGraphData, toGraphStudies } from './graph-data';
import type { LessonEntry } from './lesson-entries';
import type { Lesson } from './lessons';
import type { Report } from './validate';

/** All lessons whose every part is right; what is not right is reported. */
export function finishLessons(
	lessons: readonly LessonEntry[],
	content: Content,
	report: Report
): Lesson[] {
	const { studies, checks, claims } = content;
	const graph = makeGraph(toGraphData(content));
	const byId = new Map(toGraphStudies(studies).map((s) => [s.id, s]));
	const from: Resolving = {
		graph,
		filter: (g, bar) => filterGraph(g, bar, byId),
		statements: new Map(claims.map((c) => [c.id, c.statement])),
		checks: new Map(checks.map((c) => [c.id, c])),
		studies: new Map(studies.map((s) => [s.id, { ...s, label: byId.get(s.id)?.label ?? s.id }]))
	};
	return lessons.flatMap((lesson) => {
		const quiz = answered(lesson, from, report);
		checkPicture(lesson, graph, report);
		checkPaths(lesson, from, report);
		const { value, source } = lesson;
		if (!value) return [];
		const { steps, worksheet, ...rest } = value;
		return [
			{
				...rest,
				file: source.file,
				prose: source.body.trim(),
				steps: steps.map((step) => ({ ...step, view: toView(step.view) })),
				quiz,
				worksheet: {
					...worksheet,
					diagram: { ...worksheet.diagram, view: toView(worksheet.diagram.view) }
				}
			}
		];
	});
}

function answered(lesson: LessonEntry, from: Resolving, report: Report): Item[] {
	return lesson.items.flatMap((item) => {
		if (!item.value) return [];
		try {
			return [resolveItem(item.value, from)];
		} catch (problem) {
			if (!(problem instanceof Unanswerable)) throw problem;
			report.add(item, problem.at, `no answer: ${problem.message}`, problem.mend);
			return [];
		}
	});
}

/** A step that draws the way from one thing to another needs that there is one. */
function checkPaths(lesson: LessonEntry, { graph, filter }: Resolving, report: Report): void {
	lesson.value?.steps.forEach((step, i) => {
		const { path } = step.view;
		if (!path) return;
		const found = findPaths(filter(graph, toView(step.view)), path.from, path.to).length;
		const { n = 1 } = path;
		if (n <= found) return;
		report.add(
			lesson,
			['steps', i, 'view', 'path'],
			`there are ${found} ways from '${path.from}' to '${path.to}' in this View, not ${n}`,
			found > 0 ? `write 'n: ${found}' or less` : 'name two things that are joined, or lower the bar'
		);
	});
}

/** A name can only be filled in if it is in the picture that is printed. */
function checkPicture(lesson: LessonEntry, graph: Graph, report: Report): void {
	const diagram = lesson.value?.worksheet.diagram;
	if (!diagram) return;
	const drawn = scene(graph, toView(diagram.view), { orientation: 'landscape', text: 1 }).nodes;
	diagram.label.forEach((id, i) => {
		if (drawn.some((n) => n.id === id)) return;
		const names = drawn.filter((n) => graph.nodeById.has(n.id)).map((n) => n.id);
		const path = ['worksheet', 'diagram', 'label', i];
		const what = `'${id}' is not drawn in the picture of the worksheet`;
		report.add(lesson, path, what, `label one of: ${names.join(', ')}`);
	});
}
