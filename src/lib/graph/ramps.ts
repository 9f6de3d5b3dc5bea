/** Rule 4 and its mirror: what may be said about a whole road arriving at, or leaving from, a place. Pure. */
import { bestCertainty, isContested } from './graph';
import { MECHANISMS } from './types';
import type { Certainty, Claim, Graph, Group, MechanismId, NodeKind } from './types';

/** A road's claims into one condition, or from one group of drivers onto the road. */
export interface Ramp {
	readonly mechanism: MechanismId;
	/** Condition id, or driver group id. */
	readonly end: string;
	readonly certainty: Certainty;
	/** Distinct studies over its claims. */
	readonly studies: number;
	readonly contested: boolean;
	/** The claims run from skin to gut (driver groups only). */
	readonly back: boolean;
	readonly claims: readonly Claim[];
}

const ROUTE_KINDS: readonly NodeKind[] = ['driver', 'gut-state', 'mediator', 'mechanism'];

const isDrawn = (c: Claim): boolean => c.draw === 'arrow' && c.sign !== 'none';
const towardsSkin = (c: Claim): boolean => c.direction === 'gut-to-skin' || c.direction === 'both';

function summarise(mechanism: MechanismId, end: string, claims: Claim[], back: boolean): Ramp {
	return {
		mechanism,
		end,
		certainty: bestCertainty(claims.map((c) => c.certainty)),
		studies: new Set(claims.flatMap((c) => c.studies.map((s) => s.id))).size,
		contested: isContested(claims),
		back,
		claims
	};
}

/** The condition at one end of a claim that may stand for a ramp, else null (rule 4). */
export function rampCondition(claim: Claim, graph: Graph): string | null {
	const { subject, object } = claim;
	if (!isDrawn(claim) || !towardsSkin(claim)) return null;
	for (const [here, there] of [
		[subject, object],
		[object, subject]
	] as const) {
		const other = graph.nodeById.get(there);
		if (graph.nodeById.get(here)?.kind === 'condition' && other && ROUTE_KINDS.includes(other.kind))
			return here;
	}
	return null;
}

/**
 * Rule 4. A ramp from a road into a condition summarises only drawn claims that run from gut to skin
 * (or both ways), are not "no effect", and whose other end is a driver, gut state, messenger or the
 * mechanism itself; its certainty is the best among them. Genes and drug trials never make a gut route
 * look proven. Ordered by road, then by condition as in the Graph.
 */
export function ramps(graph: Graph): Ramp[] {
	const conditions = graph.nodes.filter((n) => n.kind === 'condition');
	return MECHANISMS.flatMap((mechanism) =>
		conditions.flatMap((condition) => {
			const claims = graph.claims.filter(
				(c) => c.mechanism === mechanism && rampCondition(c, graph) === condition.id
			);
			return claims.length > 0 ? [summarise(mechanism, condition.id, claims, false)] : [];
		})
	);
}

/**
 * The mirror of rule 4, for the overview: a group of drivers gets on a road where drawn claims of that
 * road start at one of its drivers and run from gut to skin, or end inside the gut or at a messenger; it
 * gets on the return lane where they run from skin to gut. Local skin claims give no ramp.
 */
export function onRamps(graph: Graph): Ramp[] {
	const groups = graph.groups.filter((g) => g.kind === 'driver');
	const inside: readonly NodeKind[] = ['gut-state', 'mediator', 'mechanism'];
	const of = (group: Group, mechanism: MechanismId, back: boolean): Claim[] =>
		graph.claims.filter((c) => {
			if (c.mechanism !== mechanism || !isDrawn(c) || !group.nodes.includes(c.subject))
				return false;
			if (back) return c.direction === 'skin-to-gut';
			const target = graph.nodeById.get(c.object);
			return (
				towardsSkin(c) ||
				(c.direction === 'none' && target !== undefined && inside.includes(target.kind))
			);
		});
	return groups.flatMap((group) =>
		MECHANISMS.flatMap((mechanism) =>
			[false, true].flatMap((back) => {
				const claims = of(group, mechanism, back);
				return claims.length > 0 ? [summarise(mechanism, group.id, claims, back)] : [];
			})
		)
	);
}

/** Roads on which at least one claim runs from skin to gut: only these have a return lane (rule 5). */
export const returnLanes = (graph: Graph): MechanismId[] =>
	MECHANISMS.filter((m) =>
		graph.claims.some((c) => c.mechanism === m && isDrawn(c) && c.direction === 'skin-to-gut')
	);
