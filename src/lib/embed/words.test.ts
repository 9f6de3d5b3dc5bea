import { expect, it } from 'vitest';
import { SURE, WHO } from '../graph/types';
import { barWords } from './words';

it('says what the bar asks, for every setting of its own', () => {
	const all = WHO.flatMap((who) => SURE.map((sure) => barWords({ who, sure })));
	expect(new Set(all).size).toBe(all.length);
	expect(barWords({ who: 'anything', sure: 'any' })).toBe('All evidence, any certainty');
	expect(barWords({ who: 'trials', sure: 'low' })).toBe(
		'Only: tested in trials with people; low certainty or better'
	);
});
