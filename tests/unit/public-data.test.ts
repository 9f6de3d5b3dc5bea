/** The data we give away against the schemas we give away, judged by a validator that is not ours. */
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { toGraphData } from '../../src/lib/content/graph-data';
import { loadContent } from '../../src/lib/content/load';
import { makeGraph } from '../../src/lib/graph/graph';
import { publicEvidence, publicGraph, publicStudy } from '../../src/lib/site/public-data';
import { publicChecks } from '../../src/lib/site/public-checks';
import { publicMicrobes } from '../../src/lib/site/public-microbes';
import {
	checksDataSchema,
	evidenceDataSchema,
	graphDataSchema,
	jsonSchema,
	microbesDataSchema
} from '../../src/lib/site/public-schema';

const { content } = loadContent('content');
const graph = makeGraph(toGraphData(content));

/** What a stranger gets: through JSON and back. */
const published = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
const graphData = published(publicGraph(graph, content));
const evidence = published(publicEvidence(content));

function problems(schema: object, data: unknown): unknown {
	const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
		schema
	);
	return validate(data) ? null : validate.errors;
}

describe('graph.json', () => {
	it('fits its schema', () => {
		expect(problems(jsonSchema(graphDataSchema), graphData)).toBeNull();
	});

	it('has every node and link of the Graph', () => {
		expect(graphData.nodes.map((n) => n.id)).toEqual(graph.nodes.map((n) => n.id));
		expect(graphData.links.map((l) => l.id)).toEqual(graph.links.map((l) => l.id));
	});

	it('points only to nodes and studies that are given too', () => {
		const nodes = new Set(graphData.nodes.map((n) => n.id));
		const studies = new Set(evidence.studies.map((s) => s.id));
		for (const link of graphData.links) {
			expect(nodes).toContain(link.source);
			expect(nodes).toContain(link.target);
			for (const study of link.claims.flatMap((claim) => claim.studies))
				expect(studies).toContain(study.id);
		}
	});

	it('is the same every time, and dated by the content', () => {
		expect(JSON.stringify(publicGraph(graph, content))).toBe(JSON.stringify(graphData));
		expect(graphData.generated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		const dates = content.nodes.map((node) => node.reviewed);
		expect(dates.every((date) => date <= graphData.generated)).toBe(true);
	});

	it('gives addresses in full where the site knows its own', () => {
		expect(graphData.nodes[0]!.url).toMatch(/^\/[a-z/-]+\/$/);
		expect(publicGraph(graph, content, 'https://example.org').nodes[0]!.url).toBe(
			`https://example.org${graphData.nodes[0]!.url}`
		);
	});

	it('says of every claim why it has its certainty', () => {
		const claims = graphData.links.flatMap((link) => link.claims);
		expect(claims.filter((claim) => claim.why === '')).toEqual([]);
	});

	it('is refused when something is wrong with it', () => {
		const broken = { ...graphData, links: [{ ...graphData.links[0]!, sign: 'cures' }] };
		expect(problems(jsonSchema(graphDataSchema), broken)).not.toBeNull();
	});
});

describe('evidence.json', () => {
	it('fits its schema', () => {
		expect(problems(jsonSchema(evidenceDataSchema), evidence)).toBeNull();
	});

	it('has every study, without where we read it and what editors noted', () => {
		expect(evidence.studies).toHaveLength(content.studies.length);
		expect(JSON.stringify(evidence)).not.toMatch(/"(seen|check|note)":/);
	});

	it('keeps the notice of a retracted study', () => {
		const retracted = { date: '2025-03-01', reason: 'Data could not be found.' };
		const study = published(publicStudy({ ...content.studies[0]!, retracted }, 'A 2020'));
		expect(study.retracted).toEqual(retracted);
		expect(problems(jsonSchema(evidenceDataSchema), { ...evidence, studies: [study] })).toBeNull();
	});
});

describe('checks.json', () => {
	const data = published(publicChecks(content));

	it('fits its schema', () => {
		expect(problems(jsonSchema(checksDataSchema), data)).toBeNull();
	});

	it('has every statement with a reason that reads as a sentence, and points only to what is given', () => {
		expect(data.checks.map((c) => c.id)).toEqual(content.checks.map((c) => c.id));
		const nodes = new Set(graphData.nodes.map((n) => n.id));
		const claims = new Set(graphData.links.flatMap((l) => l.claims.map((c) => c.id)));
		const studies = new Set(evidence.studies.map((s) => s.id));
		for (const check of data.checks) {
			expect(check.reason, check.id).not.toMatch(/\[[@#[]|\s{2}|\s[.,;]/);
			expect(check.reason.length, check.id).toBeGreaterThan(30);
			for (const id of check.about) expect(nodes).toContain(id);
			for (const id of check.claims) expect(claims).toContain(id);
			for (const id of check.studies) expect(studies).toContain(id);
		}
	});

	it('is refused with a verdict that is not on the scale', () => {
		const broken = { ...data, checks: [{ ...data.checks[0]!, verdict: 'cures' }] };
		expect(problems(jsonSchema(checksDataSchema), broken)).not.toBeNull();
	});
});

describe('microbes.json', () => {
	const data = published(publicMicrobes(content));

	it('fits its schema, field by field as copied', () => {
		expect(problems(jsonSchema(microbesDataSchema), data)).toBeNull();
		expect(data.signatures).toEqual(published(content.microbes));
	});

	it('says whose work it is, under which licence, and what was changed', () => {
		expect(data.source).toContain('bugsigdb.org');
		expect(data.licence).toContain('creativecommons.org/licenses/by/4.0');
		expect(data.changes).toMatch(/^Selected/);
	});
});
