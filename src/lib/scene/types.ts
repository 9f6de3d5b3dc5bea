/** What `scene()` returns: positions and emphasis, in user units of the box. Plain data, no DOM. */
import type { Certainty, Direction, LinkSign, NodeKind, Route } from '../graph/types';

/** The fixed boxes a scene exists for (rule 13). */
export interface Box {
	readonly orientation: 'landscape' | 'portrait';
	/** Text size, 1 = normal. Scenes are tested for 1 and 1.6. */
	readonly text: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Rect extends Point {
	readonly width: number;
	readonly height: number;
}

/** One line of a label; `x`, `y` are the start, middle or end of its baseline, by `anchor`. */
export interface TextLine extends Point {
	readonly text: string;
}

/** Regular and bold. */
export type Weight = 400 | 600;

export interface TextBlock {
	readonly lines: readonly TextLine[];
	readonly size: number;
	readonly weight: Weight;
	readonly anchor: 'start' | 'middle' | 'end';
	/** The box the lines fill, for collision tests. */
	readonly rect: Rect;
}

/** How a node is drawn. */
export type NodeRole =
	| 'focus' // what the page is about
	| 'end' // where a path starts or ends
	| 'chip' // a node with its name
	| 'road' // a highway on the overview
	| 'thin-road' // a highway squeezed to a line
	| 'group' // grouped drivers, a family of solutions
	| 'more'; // "+n more"

export interface SceneNode extends Rect {
	/** Node id, group id, or `more`. Unique in a scene. */
	readonly id: string;
	readonly kind: NodeKind | 'driver-group' | 'solution-family' | 'more';
	readonly role: NodeRole;
	/** Root-relative page this node links to. */
	readonly path: string;
	/** Full name, as spoken. */
	readonly label: string;
	readonly text: TextBlock;
	/** Road whose colour it wears. */
	readonly road?: Route;
	readonly experimental?: boolean;
	readonly untested?: boolean;
	/** No link of it clears the evidence bar (`raise.ts`). */
	readonly lost?: boolean;
}

export type LinkRole =
	| 'link' // one drawn link of the Graph
	| 'ramp' // a road's claims into a condition (rule 4)
	| 'on-ramp'; // a driver group's claims onto a road

/** A mark at the end of a link, in the manner of SBGN Activity Flow. */
export type EndMark = 'arrow' | 'bar' | 'dot' | 'none' | 'depends';
export type BadgeKind = 'contested' | 'null' | 'untested' | 'minus' | 'weakest';

export interface SceneLink {
	readonly id: string;
	readonly role: LinkRole;
	readonly source: string;
	readonly target: string;
	readonly mechanism: Route;
	readonly sign: LinkSign;
	readonly certainty: Certainty;
	readonly direction: Direction;
	readonly contested: boolean;
	readonly untested: boolean;
	readonly studies: number;
	/** Ids of the Graph's links it stands for. */
	readonly links: readonly string[];
	readonly width: number;
	/** The path's line, and where it meets its nodes' edges. */
	readonly d: string;
	readonly from: Point;
	readonly to: Point;
	readonly startMark: EndMark;
	readonly endMark: EndMark;
	/** Outline of the marks, ready to draw. */
	readonly marks: readonly { readonly d: string; readonly filled: boolean }[];
	readonly badges: readonly (Point & { readonly kind: BadgeKind })[];
	/** Straight from a driver or a solution to a condition (rule 3). */
	readonly express: boolean;
	/** Runs on the return lane, from the skin to the gut (rule 5). */
	readonly back: boolean;
	/** Does not clear the evidence bar (`raise.ts`). */
	readonly lost?: boolean;
}

/** A highway: a band of road, open or thin, with its lanes. Only groups; nothing is inferred from it. */
export interface SceneRoad extends Rect {
	readonly id: string;
	readonly mechanism: Route;
	readonly open: boolean;
	/** Stations: one dot for each messenger at home on this road (overview). */
	readonly dots: readonly Point[];
	/** Lanes of links that pass without a stop: the route between is not shown by the research (rule 3). */
	readonly express: readonly Rect[];
	/** The return lane, where skin-to-gut claims exist. */
	readonly back: Rect | null;
	/** Nothing of it, or of its return lane, clears the evidence bar (`raise.ts`). */
	readonly lost?: boolean;
	readonly backLost?: boolean;
}

export interface SceneLabel {
	readonly id: string;
	readonly kind: 'landscape' | 'dock' | 'by-road' | 'lane' | 'note';
	readonly text: TextBlock;
}

/** Where the illustrator draws. */
export interface Regions {
	readonly gut: Rect;
	readonly skin: Rect;
}

export interface Scene {
	readonly focus: string | null;
	/** Set where the scene is a path: its first and last node (`path-scene.ts`). */
	readonly ends?: { readonly from: string; readonly to: string };
	readonly box: Box;
	readonly width: number;
	readonly height: number;
	readonly regions: Regions;
	readonly roads: readonly SceneRoad[];
	readonly links: readonly SceneLink[];
	readonly nodes: readonly SceneNode[];
	readonly labels: readonly SceneLabel[];
	/** Links of the focus that are not drawn here; the page lists them all. */
	readonly more: number;
}
