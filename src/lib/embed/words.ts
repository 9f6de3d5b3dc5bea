/** The few sentences that embeds say themselves. Pure. */
import type { Bar, Sure, Who } from '../graph/types';

const WHO_WORDS: Readonly<Record<Who, string>> = {
	anything: '',
	people: 'studied in people',
	trials: 'tested in trials with people'
};
const SURE_WORDS: Readonly<Record<Sure, string>> = {
	any: '',
	low: 'low certainty or better',
	moderate: 'moderate certainty or better',
	high: 'high certainty'
};

/** What the evidence bar lets through, for someone who cannot see the bar. */
export function barWords(bar: Bar): string {
	const asked = [WHO_WORDS[bar.who], SURE_WORDS[bar.sure]].filter(Boolean);
	return asked.length === 0 ? 'All evidence, any certainty' : `Only: ${asked.join('; ')}`;
}
