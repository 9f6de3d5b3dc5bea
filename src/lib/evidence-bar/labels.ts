/** What the segments of the two controls say: a word to see, and the rest to hear. */
import type { Sure, Who } from '../graph/types';

export interface Label {
	readonly word: string;
	readonly rest: string;
}

export const WHO_LABELS: Record<Who, Label> = {
	anything: { word: 'Anything', rest: ', also animals and cells' },
	people: { word: 'People', rest: ': studied in people' },
	trials: { word: 'Trials', rest: ': tested in trials with people' }
};
export const SURE_LABELS: Record<Sure, Label> = {
	any: { word: 'Any', rest: ' certainty' },
	low: { word: 'Low +', rest: ': low certainty or better' },
	moderate: { word: 'Moderate +', rest: ': moderate certainty or better' },
	high: { word: 'High', rest: ' certainty' }
};
