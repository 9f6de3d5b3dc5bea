/**
 * What the public data look like, for people and for machines. Written apart from the schema of our own
 * files, because these shapes are a promise: `tests/unit/public-data.test.ts` holds the output against them.
 * Build-time only.
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
	NODE_KINDS,
	POOLS,
	PREDICATES,
	SETTINGS,
	SIGNS,
	SPECIES,
	STANCES
} from '../graph/types';
import { BETTER_WHEN, GOOD_WHEN, MEASURES, NUMBER_KINDS } from '../content/words';

const id = z.string().min(1);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const route = z.enum([...MECHANISMS, 'none']).meta({
	description: 'The mechanism (highway) it belongs to; "none" means that the route is unknown.'
});
const certainty = z.enum(CERTAINTIES).meta({ description: 'GRADE certainty.' });

const head = {
	version: z.literal(1).meta({ description: 'Of the format, not of the content.' }),
	generated: date.meta({ description: 'The newest date on which any page was reviewed.' }),
	licence: z.literal('CC-BY-4.0')
};

const node = z.strictObject({
	id,
	kind: z.enum(NODE_KINDS),
	label: z.string(),
	short: z.string().optional(),
	url: z.string().meta({ description: "Its page: in full, or from the site's root." }),
	summary: z.string(),
	aliases: z.array(z.string()),
	good_when: z.enum(GOOD_WHEN).meta({ description: 'When it is in good shape.' }),
	quantity: z.string().meta({ description: 'What "more" of it means.' }),
	family: z.enum(FAMILIES).optional(),
	home: route.optional().meta({ description: 'Mediators: the road with most of its claims.' }),
	mentions: z.array(id).optional()
});

const claim = z.strictObject({
	id,
	predicate: z.enum(PREDICATES),
	sign: z.enum(SIGNS).meta({ description: 'What more of the source does to the target.' }),
	mechanism: route,
	direction: z.enum(DIRECTIONS),
	setting: z.enum(SETTINGS),
	basis: z.enum(BASES),
	draw: z.enum(DRAWS),
	species: z.enum(CLAIM_SPECIES),
	certainty,
	statement: z.string(),
	why: z.string().meta({ description: 'Why it has this certainty.' }),
	studies: z.array(z.strictObject({ id, stance: z.enum(STANCES) }))
});

const link = z.strictObject({
	id: id.meta({ description: 'source--target' }),
	source: id,
	target: id,
	mechanism: route,
	direction: z.enum(DIRECTIONS),
	sign: z.enum([...SIGNS, 'depends']).meta({
		description: 'The common sign of its claims; "depends" where they differ.'
	}),
	certainty,
	contested: z.boolean(),
	untested: z.boolean(),
	drawn: z.boolean().meta({ description: 'False: in words on the pages, never as a line.' }),
	claims: z.array(claim).min(1)
});

const number = z.strictObject({
	outcome: z.string(),
	measure: z.enum(MEASURES),
	estimate: z.number(),
	ci_low: z.number().optional(),
	ci_high: z.number().optional(),
	unit: z.string().optional(),
	comparison: z.string(),
	about: id.nullable(),
	exposure: id.nullable(),
	kind: z.enum(NUMBER_KINDS),
	null_value: z.union([z.literal(0), z.literal(1), z.null()]).meta({
		description: 'The value that means no difference.'
	}),
	better_when: z.enum(BETTER_WHEN),
	group: id
});

const study = z.strictObject({
	id,
	label: z.string(),
	url: z.string().meta({ description: "Its page: in full, or from the site's root." }),
	title: z.string(),
	authors: z.array(z.string()),
	year: z.int(),
	journal: z.string(),
	doi: z.string().optional(),
	pmid: z.string().optional(),
	pmcid: z.string().optional(),
	design: z.enum(DESIGNS),
	species: z.array(z.enum(SPECIES)).min(1),
	pools: z.enum(POOLS).optional(),
	population: z.string(),
	n: z.int().optional().meta({ description: 'People, animals or samples.' }),
	n_studies: z.int().optional().meta({ description: 'Reviews: how many studies.' }),
	finding: z.string(),
	numbers: z.array(number),
	also: z.array(z.string()),
	limits: z.string(),
	same_trial_as: id.optional(),
	retracted: z.strictObject({ date, reason: z.string(), notice: z.string().optional() }).optional()
});

export const graphDataSchema = z
	.strictObject({ ...head, nodes: z.array(node), links: z.array(link) })
	.meta({
		title: 'The Gut-Skin Explorer: nodes, links and claims',
		description: 'Every link lists the claims it stands on; studies are in evidence.json, by id.'
	});

export const evidenceDataSchema = z.strictObject({ ...head, studies: z.array(study) }).meta({
	title: 'The Gut-Skin Explorer: studies',
	description: 'All studies the claims rest on.'
});

/** As JSON Schema (2020-12). */
export const jsonSchema = (schema: z.ZodType): object =>
	z.toJSONSchema(schema, { target: 'draft-2020-12' });
