import { expect, it } from 'vitest';
import { loadContent } from '../content/load';
import { toGraphData } from '../content/graph-data';
import { makeGraph } from '../graph/graph';
import { studyById } from '../graph/studies';
import { limits } from './limits';

const { content } = loadContent('content');
const graph = makeGraph(toGraphData(content));
const of = limits(graph, studyById, content.gaps.length);

it('counts each claim once', () => {
	expect(of.byTested.reduce((n, { claims }) => n + claims, 0)).toBe(content.claims.length);
});

it('agrees with the content itself, counted another way', () => {
	const study = new Map(content.studies.map((s) => [s.id, s]));
	const tested = content.claims.filter((c) => c.draw !== 'untested');
	const rests = (c: (typeof tested)[number], on: (id: string) => boolean) =>
		c.species.includes('human') && c.studies.some((s) => s.stance !== 'contradicts' && on(s.id));
	const human = (id: string) => study.get(id)!.species.includes('human');
	const trial = (id: string) => {
		const { design, pools } = study.get(id)!;
		return human(id) && (/^(rct|nonrandomised-trial)$/.test(design) || pools === 'trials');
	};
	const inTrials = tested.filter((c) => !c.sign.startsWith('associated') && rests(c, trial));
	const inPeople = tested.filter((c) => rests(c, human));
	const pair = (c: { subject: string; object: string }) => `${c.subject} ${c.object}`;
	const pairs = (list: typeof tested) => new Set(list.map(pair));
	const people = pairs(inPeople);
	expect(of.studies).toBe(content.studies.length);
	expect(of.trials).toBe(content.studies.filter((s) => trial(s.id)).length);
	expect(of.byTested.map((b) => b.claims)).toEqual([
		inTrials.length,
		inPeople.length - inTrials.length,
		tested.length - inPeople.length,
		content.claims.length - tested.length
	]);
	expect(of.linksInTrials).toBe(pairs(inTrials).size);
	expect(of.linksNotInPeople).toBe([...pairs(tested)].filter((p) => !people.has(p)).length);
	expect(of.high).toBe(tested.filter((c) => c.certainty === 'high').length);
	expect(of.routesAboveLow).toBe(0);
	expect(of.surest.length).toBeGreaterThan(0);
});
