/** What a lesson, its quiz and a set of standards may say. References are checked by `lesson-check.ts`. */
import { z } from 'zod';
import { FIGURE_NAMES } from '../graph/figures';
import { CERTAINTIES, NODE_KINDS, SIGNS } from '../graph/types';
import { ITEM_KINDS } from '../quiz/types';
import { MATCH_BY } from '../quiz/raw';
import { SURE, WHO } from '../view/view';
import { say } from './say';
import { date, draftText, id, ids, text, tooLong } from './schema';
import { STATUSES } from './words';

const minutes = z.int({ error: say('not whole minutes', 'write digits only') }).positive();
/** Several sentences or paragraphs, each a text of its own. */
const texts = z.array(text).min(1, { error: say('the list is empty', 'write at least one') });

/** A picture: what is in focus, and how much evidence is asked for. */
const view = z.strictObject({
	focus: id.optional(),
	who: z.enum(WHO).optional(),
	sure: z.enum(SURE).optional(),
	/** The way from one node to another; `n` says which, where there are several. */
	path: z.strictObject({ from: id, to: id, n: z.int().positive().optional() }).optional()
});

const stepSchema = z.strictObject({
	/** Part of the step's address: never changes. */
	id,
	/** The same words as the heading of its section below the front matter. */
	title: text,
	minutes,
	view: view.default({}),
	notes: texts,
	question: z.strictObject({ ask: text, answer: text }).optional()
});

/** Given, or left empty for the pupil, with the answer for the key. */
const cell = z.union([text, z.strictObject({ answer: text })]);

const worksheetSchema = z.strictObject({
	intro: text,
	/** The picture with some names left out, to be written in. */
	diagram: z.strictObject({
		task: text,
		view,
		label: ids.min(2, { error: say('fewer than two names to fill in', 'list more nodes') }),
		/** False: what the lines mean is not said below the picture, as the sheet asks it. */
		legend: z.boolean().default(true)
	}),
	tables: z.array(
		z.strictObject({
			title: text,
			task: text.optional(),
			columns: z.array(text).min(2),
			rows: z.array(z.array(cell)).min(1)
		})
	),
	questions: z.array(
		z.strictObject({
			ask: text,
			/** Empty lines to write on. */
			lines: z.int().min(1).max(20).default(3),
			answer: text
		})
	)
});

export const lessonSchema = z.strictObject({
	id,
	title: text,
	summary: draftText.max(200, { error: tooLong }),
	/** Its place in the course. */
	order: z.int(),
	minutes,
	audience: text,
	objectives: texts,
	prepare: texts,
	steps: z.array(stepSchema).min(2, {
		error: say('a lesson of fewer than two steps', "add '- id: ...' with a title, a view and notes")
	}),
	misconceptions: z.array(
		z.strictObject({
			says: text,
			/** A question for the class that brings it out. No marks: pupils hear it. */
			ask: text,
			/** What the research says, with the claim or study it rests on. */
			answer: text,
			/** Popular statements it is a case of. */
			checks: ids.default([])
		})
	),
	adapt: z.strictObject({ younger: text, older: text, shorter: text }),
	safety: ids.default([]),
	/** Each item is checked by the schema of its kind. */
	quiz: z.array(z.looseObject({ id, kind: z.enum(ITEM_KINDS) })),
	worksheet: worksheetSchema,
	reviewed: date,
	status: z.enum(STATUSES)
});

const queryFields = {
	'ramps-into': id.optional(),
	'ramps-from': id.optional(),
	'ramps-above': z.enum(CERTAINTIES).optional(),
	'no-ramp': z.literal(true).optional(),
	'most-ramps': z.literal(true).optional(),
	'return-lanes': z.literal(true).optional(),
	'links-of': id.optional(),
	'home-of': id.optional(),
	sign: z.enum([...SIGNS, 'depends']).optional(),
	certainty: z.enum(CERTAINTIES).optional(),
	contested: z.boolean().optional(),
	untested: z.boolean().optional(),
	kind: z.enum(NODE_KINDS).optional(),
	way: z.enum(['in', 'out']).optional()
};
const query = z.strictObject({
	...queryFields,
	/** A link is `subject--object`, which is not an id. */
	'certainty-of': text.optional(),
	'sign-of': text.optional(),
	'species-of': id.optional(),
	'design-of': id.optional(),
	'verdict-of': id.optional(),
	count: z.strictObject(queryFields).optional(),
	figure: z.enum(FIGURE_NAMES).optional(),
	'estimate-of': z.strictObject({ study: id, row: z.int().positive() }).optional(),
	'size-of': id.optional()
});

const item = { id, ask: text, why: text };
const several = <T extends z.ZodType>(of: T) =>
	z.array(of).min(2, { error: say('fewer than two', 'list more') });
const choice = {
	...item,
	options: several(
		z.strictObject({ text, right: z.boolean().optional(), why: text.optional() })
	).optional(),
	among: several(text).optional(),
	answer: query.optional()
};

/** By kind of item. */
export const ITEM_SCHEMAS = {
	single: z.strictObject({ ...choice, kind: z.literal('single') }),
	multiple: z.strictObject({ ...choice, kind: z.literal('multiple') }),
	click: z.strictObject({ ...item, kind: z.literal('click'), view: view.default({}), answer: query }),
	order: z.strictObject({
		...item,
		kind: z.literal('order'),
		ends: z.tuple([text, text]).optional(),
		chain: several(id).optional(),
		claims: several(id).optional(),
		designs: several(id).optional(),
		steps: several(text).optional()
	}),
	match: z.strictObject({
		...item,
		kind: z.literal('match'),
		pairs: several(z.strictObject({ left: text, right: text })).optional(),
		of: several(id).optional(),
		by: z.enum(MATCH_BY).optional()
	}),
	bar: z.strictObject({
		...item,
		kind: z.literal('bar'),
		view,
		link: text,
		control: z.enum(['who', 'sure'])
	}),
	numeric: z.strictObject({
		...item,
		kind: z.literal('numeric'),
		answer: query,
		within: z.number().min(0).default(0),
		unit: text.optional()
	})
};

/** One curriculum: its codes in our own words, and how our lessons serve each. */
export const standardsSchema = z.strictObject({
	id,
	name: text,
	/** Where it is in use. */
	region: text,
	/** Said wherever it is named: that nobody endorses this site. */
	notice: text,
	codes: z.array(
		z.strictObject({
			code: text,
			kind: z.enum(['expectation', 'practice']),
			title: text,
			/** Our own words, never the document's. */
			paraphrase: text,
			/** By lesson: how it serves this. */
			lessons: z.record(id, text)
		})
	)
});
