/** A path as a picture: what `find.ts` finds, in the hands of `scene/path-scene.ts`. Pure. */
import type { Graph } from '../graph/types';
import { pathScene } from '../scene/path-scene';
import type { Box, Scene } from '../scene/types';
import { stops, type Path } from './find';

/** @param graph what the path was found in: what is left after the evidence bar */
export const drawPath = (graph: Graph, path: Path, box: Box): Scene =>
	pathScene(
		graph,
		{ stops: stops(path), links: path.steps.map((step) => step.link), weakest: path.weakest },
		box
	);
