/** The content as the rest of the site gets it: valid, complete and in a fixed order. */
import type { z } from 'zod';
import type { FullClaim, Family, GoodWhen, NodeKind } from '../graph/types';
import type { Lesson, StandardSet } from './lessons';
import type { Signature } from '../microbes/signature';
import type {
	checkSchema,
	definitionSchema,
	factSchema,
	gapSchema,
	glossarySchema,
	horizonSchema,
	identifierSourcesSchema,
	NODE_SCHEMAS,
	numberSchema,
	outcomeSchema,
	pageSchema,
	renameSchema,
	safetySchema,
	siteSchema,
	studySchema
} from './schema';

export type Study = z.infer<typeof studySchema>;
/** One figure of a study, for tables and forest plots. */
export type StudyNumber = z.infer<typeof numberSchema>;
/** What a group of effects measures. */
export type Outcome = z.infer<typeof outcomeSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Definition = z.infer<typeof definitionSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type GlossaryTerm = z.infer<typeof glossarySchema>;
export type SafetyNote = z.infer<typeof safetySchema>;
export type Site = z.infer<typeof siteSchema>;
export type Rename = z.infer<typeof renameSchema>;
export type IdentifierSources = z.infer<typeof identifierSourcesSchema>;
type Mechanism = z.infer<(typeof NODE_SCHEMAS)['mechanism']>;
type FrontMatter = z.infer<(typeof NODE_SCHEMAS)['driver']>;

/** Where an article lives and what it says. */
export interface Written {
	/** The file, from the project's root. */
	readonly file: string;
	/** Markdown, as written. */
	readonly prose: string;
}

/** A node with everything its page needs. Fields that only some kinds have are optional. */
export interface ContentNode extends Omit<FrontMatter, 'good_when' | 'quantity'>, Written {
	readonly kind: NodeKind;
	/** Address without base path, e.g. `/conditions/psoriasis`. */
	readonly path: string;
	readonly good_when: GoodWhen;
	readonly quantity: string;
	/** Solutions only. */
	readonly family?: Family;
	/** Mechanisms only: the cells of the comparison table. */
	readonly table?: Mechanism['table'];
	/** The immune mechanism only: three positions of a dial. */
	readonly thermostat?: Mechanism['thermostat'];
	/** Signs and stories only: the nodes they speak of. */
	readonly mentions?: readonly string[];
	/** Signs only. */
	readonly see_doctor?: string;
}

export interface HorizonItem extends z.infer<typeof horizonSchema>, Written {}
export interface Page extends z.infer<typeof pageSchema>, Written {}

/** Everything in `content/`. */
export interface Content {
	/** By kind (in the order of NODE_KINDS), then mechanism order or id. */
	readonly nodes: readonly ContentNode[];
	/** By mechanism, then in the order of their file. */
	readonly claims: readonly FullClaim[];
	/** By id. */
	readonly studies: readonly Study[];
	readonly checks: readonly Check[];
	readonly facts: readonly Fact[];
	readonly definitions: readonly Definition[];
	readonly gaps: readonly Gap[];
	readonly outcomes: readonly Outcome[];
	readonly glossary: readonly GlossaryTerm[];
	readonly safety: readonly SafetyNote[];
	readonly horizon: readonly HorizonItem[];
	readonly pages: readonly Page[];
	/** By id. */
	readonly lessons: readonly Lesson[];
	readonly standards: readonly StandardSet[];
	readonly renames: readonly Rename[];
	readonly identifierSources: IdentifierSources;
	readonly site: Site;
	/** Lists of microbes on our conditions, as copied from BugSigDB. */
	readonly microbes: readonly Signature[];
}
