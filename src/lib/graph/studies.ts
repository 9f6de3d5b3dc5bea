/**
 * Design, year and species of every study: what the evidence bar filters by. A chunk of its own, loaded when
 * someone raises the bar; server code may import it freely.
 */
import studies from 'virtual:studies';
import type { GraphStudy } from './types';

export const studyById: ReadonlyMap<string, GraphStudy> = new Map(studies.map((s) => [s.id, s]));
