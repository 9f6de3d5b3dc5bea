/**
 * The public data for programs that draw and measure networks: GraphML and Cytoscape JSON. Pure. GraphML is written
 * here because no kept library writes it (`graphology-graphml` only reads); tests read it with that and networkx.
 */
import { el, escapeXml } from '../picture/xml';
import type { PublicGraph } from '../site/public-data';

type Value = string | number | boolean;
type Attributes = Readonly<Record<string, Value>>;

export interface NetworkNode {
	readonly id: string;
	readonly attributes: Attributes;
}
export interface NetworkEdge extends NetworkNode {
	readonly source: string;
	readonly target: string;
}
export interface Network {
	readonly nodes: readonly NetworkNode[];
	readonly edges: readonly NetworkEdge[];
}

/** What a network has room for: one value an attribute. Sentences of claims go along, one a line. */
export function networkOf({ nodes, links }: Pick<PublicGraph, 'nodes' | 'links'>): Network {
	return {
		nodes: nodes.map(({ id, label, kind, summary, url, family }) => ({
			id,
			attributes: { label, kind, summary, url, ...(family && { family }) }
		})),
		edges: links.map(({ id, source, target, claims, ...l }) => ({
			id,
			source,
			target,
			attributes: {
				sign: l.sign,
				certainty: l.certainty,
				mechanism: l.mechanism,
				direction: l.direction,
				contested: l.contested,
				untested: l.untested,
				drawn: l.drawn,
				claims: claims.length,
				studies: new Set(claims.flatMap((c) => c.studies.map((s) => s.id))).size,
				statements: claims.map((c) => c.statement).join('\n')
			}
		}))
	};
}

const typeOf = (value: Value): string =>
	typeof value === 'number' ? 'int' : typeof value === 'boolean' ? 'boolean' : 'string';

export function graphml({ nodes, edges }: Network): string {
	const keys = (kind: 'node' | 'edge', items: readonly NetworkNode[]): string => {
		const types = new Map(
			items.flatMap((item) =>
				Object.entries(item.attributes).map(([name, value]) => [name, typeOf(value)] as const)
			)
		);
		return [...types]
			.map(([name, type]) =>
				el('key', { id: `${kind}-${name}`, for: kind, 'attr.name': name, 'attr.type': type })
			)
			.join('\n');
	};
	const data = (kind: 'node' | 'edge', { attributes }: NetworkNode): string =>
		Object.entries(attributes)
			.map(([name, value]) => el('data', { key: `${kind}-${name}` }, escapeXml(String(value))))
			.join('');
	const body = [
		...nodes.map((n) => el('node', { id: n.id }, data('node', n))),
		...edges.map((e) =>
			el('edge', { id: e.id, source: e.source, target: e.target }, data('edge', e))
		)
	].join('\n');
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		el(
			'graphml',
			{
				xmlns: 'http://graphml.graphdrawing.org/xmlns',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation':
					'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd'
			},
			`\n${keys('node', nodes)}\n${keys('edge', edges)}\n` +
				el('graph', { id: 'gut-skin', edgedefault: 'directed' }, `\n${body}\n`) +
				'\n'
		) +
		'\n'
	);
}

/** Elements JSON, as Cytoscape, Cytoscape.js and NDEx read it. */
export const cytoscapeJson = (
	{ nodes, edges }: Network,
	data: Readonly<Record<string, string | number>>
): string =>
	JSON.stringify({
		data,
		elements: {
			nodes: nodes.map(({ id, attributes }) => ({ data: { id, ...attributes } })),
			edges: edges.map(({ id, source, target, attributes }) => ({
				data: { id, source, target, interaction: attributes.sign, ...attributes }
			}))
		}
	});
