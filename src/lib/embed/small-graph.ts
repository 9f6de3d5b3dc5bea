/**
 * What the path finder asks of graphology, in a frame's size: the build of the frame puts this in the place of
 * `graphology` and `graphology-simple-path`, 20 kB of which it has no use for. A test holds the two together.
 */
export class DirectedGraph<N = object, E extends object = object> {
	readonly #nodes = new Map<string, N | undefined>();
	readonly #edges = new Map<string, E>();
	readonly #out = new Map<string, string[]>();

	addNode(id: string): void {
		this.#nodes.set(id, undefined);
		this.#out.set(id, []);
	}
	hasNode(id: string): boolean {
		return this.#nodes.has(id);
	}
	addEdge(from: string, to: string, attributes: E): void {
		this.#edges.set(`${from} ${to}`, attributes);
		this.#out.get(from)!.push(to);
	}
	/** Ids have no spaces, so that two of them with one between are the name of their edge. */
	edge(from: string, to: string): string | undefined {
		const key = `${from} ${to}`;
		return this.#edges.has(key) ? key : undefined;
	}
	getEdgeAttribute<K extends keyof E>(edge: string | undefined, name: K): E[K] {
		return this.#edges.get(edge!)![name];
	}
	outNeighbors(id: string): readonly string[] {
		return this.#out.get(id) ?? [];
	}
}

/** Every way from one node to another that visits none twice, of at most so many edges. */
export function allSimplePaths(
	graph: DirectedGraph,
	from: string,
	to: string,
	{ maxDepth }: { readonly maxDepth: number }
): string[][] {
	const found: string[][] = [];
	const walk = (way: readonly string[]): void => {
		for (const next of graph.outNeighbors(way.at(-1)!)) {
			if (next === to) found.push([...way, next]);
			else if (way.length < maxDepth && !way.includes(next)) walk([...way, next]);
		}
	};
	walk([from]);
	return found;
}
