/** The two controls of the evidence bar in the words of a question (rule 15). */
export const BAR_WORDS = {
	who: {
		title: 'In whom was it studied?',
		steps: { anything: 'Anything', people: 'Studied in people', trials: 'Tested in trials' }
	},
	sure: {
		title: 'How sure must it be?',
		steps: { any: 'Any', low: 'Low or better', moderate: 'Moderate or better', high: 'High' }
	}
} as const;
