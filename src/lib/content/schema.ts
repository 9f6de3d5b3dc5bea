/**
 * What each kind of content file may say. Every object is strict: a field nobody knows is most
 * likely a misspelt one. Cross-references are checked by the loader, not here.
 */
import { z } from 'zod';
import {
	BASES,
	CERTAINTIES,
	CLAIM_SPECIES,
	DESIGNS,
	DIRECTIONS,
	DRAWS,
	FAMILIES,
	MECHANISMS,
	POOLS,
	PREDICATES,
	SETTINGS,
	SIGNS,
	SPECIES,
	STANCES
} from '../graph/types';
import type { NodeKind } from '../graph/types';
import { say } from './say';
import { BETTER_WHEN, GOOD_WHEN, MEASURES, NUMBER_KINDS, SIDES, STATUSES, VERDICTS } from './words';

/** Ids are parts of addresses: small letters, digits and single hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: say(
		'an id has only small letters, digits and single hyphens',
		"write it like 'gut-barrier'"
	)
});
export const text = z.string().trim().min(1, { error: say('this text is empty', 'write it, or delete the field') });
/** May be empty while the page is being written; the loader says so. */
export const draftText = z.string().trim();
export const date = z.iso.date({ error: say('not a date', 'write it as 2026-11-20') });
export const tooLong = say('longer than 200 letters', 'say it in one short sentence');
export const ids = z.array(id);
const textOrList = z.union([text, z.array(text)]);
const doi = z.string().regex(/^10\.\d{4,9}\/[^\s"<>]+$/, {
	error: say('bad DOI', 'write it bare, without https://doi.org/, as in 10.3390/microorganisms9020353')
});
const pmid = z.string().regex(/^[1-9]\d{0,8}$/, {
	error: say('bad PMID', 'write its digits only, between quotes, as in "31504363"')
});
const pmcid = z.string().regex(/^PMC\d+$/, {
	error: say('bad PMC number', 'write it as PMC7916842')
});

const identifier = z.strictObject({
	scheme: text,
	id: text,
	label: text,
	note: text.optional(),
	seen: text
});

const tableCell = z.strictObject({ text, claims: ids.default([]) });

/** What every article has on top, whether or not it is in the picture. */
const article = {
	id,
	label: text,
	short: z.string().min(1).max(16, {
		error: say('longer than 16 letters', 'shorten it, or delete it to use the label')
	}).optional(),
	summary: draftText.max(200, { error: tooLong }),
	aliases: z.array(text).default([]),
	safety: ids.default([]),
	unknowns: z.array(text).default([]),
	note: text.optional(),
	identifiers: z.array(identifier).default([]),
	reviewed: date,
	status: z.enum(STATUSES)
};

const dialState = z.strictObject({ label: text, guards: text, skin: text });
const thermostat = z.strictObject({
	title: text,
	/** Says that it is a picture, not data. */
	caveat: text,
	low: dialState,
	balanced: dialState,
	high: dialState
});

const node = {
	...article,
	good_when: z.enum(GOOD_WHEN),
	quantity: text,
	prevalence: z.strictObject({ text, studies: ids }).optional(),
	gut_evidence: text.optional(),
	summary_studies: ids.default([])
};

const told = {
	...node,
	good_when: z.enum(GOOD_WHEN).default('neither'),
	quantity: text.optional(),
	mentions: ids.min(1, {
		error: say('mentions no node, so nothing leads to it', 'list the nodes it speaks of')
	})
};

/** Front matter by kind of node. */
export const NODE_SCHEMAS = {
	driver: z.strictObject(node),
	'gut-state': z.strictObject(node),
	mechanism: z.strictObject({
		...node,
		id: z.enum(MECHANISMS),
		table: z.strictObject({ gut: z.array(tableCell), skin: z.array(tableCell) }),
		/** A picture to think with: three positions of a dial, in words. */
		thermostat: thermostat.optional()
	}),
	mediator: z.strictObject(node),
	'skin-effect': z.strictObject(node),
	condition: z.strictObject({
		...node,
		prevalence: node.prevalence.unwrap(),
		gut_evidence: text
	}),
	'related-condition': z.strictObject(node),
	solution: z.strictObject({ ...node, family: z.enum(FAMILIES) }),
	sign: z.strictObject({ ...told, see_doctor: text }),
	story: z.strictObject(told)
} satisfies Record<NodeKind, z.ZodObject>;

/** Something being tried: a part of `/horizon`, not a node. */
export const horizonSchema = z.strictObject({ ...article, mentions: ids });

/** Prose of another page. */
export const pageSchema = z.strictObject({
	id,
	title: text,
	summary: draftText.max(200, { error: tooLong }),
	safety: ids.default([]),
	reviewed: date,
	status: z.enum(STATUSES)
});

export const claimSchema = z.strictObject({
	id: id.regex(/^c-/, { error: say("a claim's id starts with 'c-'", "put 'c-' before it") }),
	subject: id,
	predicate: z.enum(PREDICATES),
	object: id,
	mechanism: z.enum([...MECHANISMS, 'none']),
	direction: z.enum(DIRECTIONS),
	setting: z.enum(SETTINGS),
	basis: z.enum(BASES),
	draw: z.enum(DRAWS),
	sign: z.enum(SIGNS),
	statement: text,
	certainty: z.enum(CERTAINTIES),
	why: text,
	species: z.enum(CLAIM_SPECIES),
	studies: z.array(z.strictObject({ id, stance: z.enum(STANCES) })).default([])
});

export const numberSchema = z.strictObject({
	outcome: text,
	measure: z.enum(MEASURES),
	estimate: z.number(),
	ci_low: z.number().optional(),
	ci_high: z.number().optional(),
	unit: text.optional(),
	comparison: text,
	about: id.nullable(),
	exposure: id.nullable(),
	kind: z.enum(NUMBER_KINDS),
	null_value: z.union([z.literal(0), z.literal(1), z.null()], { error: say(
		'not 0, 1 or null',
		'write 1 for ratios, 0 for differences, null where neither makes sense'
	) }),
	better_when: z.enum(BETTER_WHEN),
	group: id
});

export const studySchema = z.strictObject({
	id,
	title: text,
	authors: z.array(text).min(1, { error: say(
		'no author is listed',
		"write 'Authors not shown in the record seen' if that is so"
	) }),
	year: z.int().min(1900).max(2100),
	journal: text,
	doi: doi.optional(),
	pmid: pmid.optional(),
	pmcid: pmcid.optional(),
	design: z.enum(DESIGNS),
	species: z.array(z.enum(SPECIES)).min(1, { error: say('no species is listed', 'list human, animal or in-vitro') }),
	pools: z.enum(POOLS).optional(),
	population: text,
	/** People, animals or samples; `n_studies` for reviews. */
	n: z.int().positive().optional(),
	n_studies: z.int().positive().optional(),
	finding: text,
	numbers: z.array(numberSchema).default([]),
	also: z.array(text).default([]),
	limits: text,
	same_trial_as: id.optional(),
	/** The page of a retracted study stays and says why. */
	retracted: z.strictObject({ date, reason: text, notice: z.url().optional() }).optional(),
	/** A detail to confirm, for editors. */
	check: text.optional(),
	note: text.optional(),
	/** Where the record was read: provenance only, never shown. */
	seen: textOrList
});

export const checkSchema = z.strictObject({
	id: id.regex(/^k-/, { error: say("a check's id starts with 'k-'", "put 'k-' before it") }),
	claim: text,
	verdict: z.enum(VERDICTS),
	check: text,
	say_instead: text.optional(),
	studies: ids.default([]),
	claims: ids.default([]),
	facts: ids.default([]),
	/** Nodes whose pages show this check. */
	mentions: ids.default([]),
	also_seen: textOrList.optional(),
	note: text.optional()
});

export const factSchema = z.strictObject({
	id: id.regex(/^f-/, { error: say("a fact's id starts with 'f-'", "put 'f-' before it") }),
	text,
	study: id.optional(),
	/** Nodes whose pages may show this fact. */
	mentions: ids.default([]),
	seen: textOrList.optional(),
	also_seen: textOrList.optional(),
	note: text.optional()
});

export const definitionSchema = z.strictObject({
	term: text,
	text,
	studies: ids.default([]),
	levels: z
		.strictObject({ high: text, moderate: text, low: text, 'very-low': text })
		.optional(),
	lowers: text.optional(),
	raises: text.optional(),
	seen: textOrList.optional(),
	also_seen: textOrList.optional(),
	note: text.optional()
});

export const gapSchema = z.strictObject({ text, nodes: ids });

/** What a group of effects measures; see `numberSchema`. */
export const outcomeSchema = z.strictObject({
	id,
	title: text,
	/** One line on a scale that few readers know. */
	scale: text.optional()
});

export const glossarySchema = z.strictObject({
	id,
	term: text,
	aliases: z.array(text).default([]),
	text,
	/** Claims or studies behind anything beyond the plain meaning of the word. */
	cites: ids.default([]),
	/** The fuller page, where there is one. */
	node: id.optional()
});

export const safetySchema = z.strictObject({ id, title: text, text, cites: ids.default([]) });

export const siteSchema = z.strictObject({
	title: text,
	tagline: text,
	dock_title: text,
	disclaimer: text,
	driver_groups: z.array(
		z.strictObject({ id, label: text, side: z.enum(SIDES).default('gut'), nodes: ids })
	),
	families: z.array(
		z.strictObject({
			id: z.enum(FAMILIES),
			label: text,
			side: z.enum(SIDES).default('gut'),
			experimental: z.boolean().default(false)
		})
	)
});

const address = z.string().regex(/^\/[a-z0-9/-]*$/, {
	error: say('not an address of a page', "write it like '/conditions/psoriasis'")
});
export const renameSchema = z.strictObject({ from: address, to: address });

export const identifierSourcesSchema = z.strictObject({
	about: text.optional(),
	licences_seen: z.array(
		z.strictObject({ source: text, licence: text, seen: text.optional() })
	),
	microbes: z.array(
		z.strictObject({ name: text, id: text, label: text, note: text.optional(), seen: text })
	),
	not_found: z.array(z.strictObject({ want: text, why: text })).default([])
});
