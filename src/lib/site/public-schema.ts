/**
 * What the public data look like, for people and for machines. Written apart from the schema of our own
 * files, because these shapes are a promise: `tests/unit/public-data.test.ts` holds the output against them.
 * Build-time only.
 */
import { z } from 'zod';
import { SCALE } from '../checks/scale';
import { CONTRASTS, SITES, TAXON_RANKS } from '../microbes/signature';
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

const check = z.strictObject({
	id,
	statement: z.string().meta({ description: 'As people say it.' }),
	verdict: z.enum(SCALE.map((step) => step.id)).meta({
		description: 'A step of the scale on /checks/, from "well-supported" to "wrong".'
	}),
	reason: z.string(),
	say_instead: z.string().optional().meta({ description: 'What the research allows to say.' }),
	studies: z.array(id).meta({ description: 'In evidence.json.' }),
	claims: z.array(id).meta({ description: 'In graph.json.' }),
	about: z.array(id).meta({ description: 'Nodes of graph.json.' }),
	url: z.string()
});

export const checksDataSchema = z.strictObject({ ...head, checks: z.array(check) }).meta({
	title: 'The Gut-Skin Explorer: popular statements, checked',
	description: 'What people say, what the research says, and what could be said instead.'
});

const diversity = z.enum(['increased', 'decreased', 'unchanged']).nullable();
const group = z.union([z.literal(0), z.literal(1)]);

const signature = z.strictObject({
	bsdbId: z.string().meta({ description: 'Id in BugSigDB: bsdb:PMID/experiment/signature.' }),
	node: z.string().nullable().meta({ description: 'The condition, a node of graph.json.' }),
	subtype: z.string().nullable(),
	siteGroup: z.enum(SITES).meta({ description: 'Where the sample came from.' }),
	contrast: z.enum(CONTRASTS),
	caseGroup: group.nullable().meta({ description: 'Which group holds the patients.' }),
	count: z
		.boolean()
		.meta({ description: 'Belongs in a count of patients against healthy people.' }),
	caution: z.string().nullable().meta({ description: 'What to watch.' }),
	pmid: z.int(),
	doi: z.string(),
	firstAuthor: z.string(),
	title: z.string(),
	journal: z.string(),
	year: z.int(),
	design: z.string(),
	location: z.string(),
	host: z.string(),
	bodySite: z.string(),
	uberonId: z.string(),
	condition: z.string(),
	efoId: z.string(),
	group0: z.string(),
	group1: z.string(),
	n0: z.int(),
	n1: z.int(),
	sequencing: z.string(),
	variableRegion: z.string().nullable(),
	platform: z.string().nullable(),
	test: z.string(),
	direction: z
		.enum(['increased', 'decreased'])
		.meta({ description: 'Of group 1 against group 0.' }),
	shannon: diversity,
	chao1: diversity,
	richness: diversity,
	source: z.string().meta({ description: 'Table or figure of the paper.' }),
	taxa: z.array(
		z.strictObject({
			name: z.string(),
			rank: z.enum(TAXON_RANKS),
			ncbi: z.int().meta({ description: 'NCBI Taxonomy id.' })
		})
	)
});

export const microbesDataSchema = z
	.strictObject({
		source: z.string(),
		licence: z.string(),
		cite: z.string(),
		changes: z.string().meta({ description: 'What we changed, as the licence asks to say.' }),
		signatures: z.array(signature)
	})
	.meta({
		title: 'The Gut-Skin Explorer: lists of microbes from BugSigDB',
		description:
			'One entry for each list that a study printed. How to count them stands on /microbes/.'
	});

/** As JSON Schema (2020-12). */
export const jsonSchema = (schema: z.ZodType): object =>
	z.toJSONSchema(schema, { target: 'draft-2020-12' });
