/**
 * Figures of the collection that someone typed, in prose ("265 studies", "nine ramps"). They go out of date with the
 * next claim, so texts use a mark that counts (`[#links]`). Figures out of a study are another thing: those sentences
 * cite it.
 */
import { sentencesOf } from './prose-text';

const NUMBER =
	'\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of';
const TYPED = new RegExp(
	`\\b(${NUMBER})((?:\\s+[\\w-]+){0,2})\\s+(studies|claims|links|ramps|gut routes|nodes|contested links)\\b`,
	'gi'
);
/** Says that it is about all we have. */
const OURS =
	/\b(?:our (?:collection|data|map)|this (?:collection|site|map)|on the site|in the collection|the explorer|(?:we|it) (?:have|has|hold|holds|list|lists|collected|gathered))\b/i;
/** Only we have these, whatever the sentence says. A study has studies, too. */
const ONLY_OURS = /^(?:claims|ramps|gut routes|nodes|contested links)$/i;

export interface TypedFigure {
	readonly offset: number;
	/** As it was written: "265 studies". */
	readonly words: string;
}

/** Every figure of the collection in a text that was typed instead of counted. */
export function* typedFigures(text: string): Generator<TypedFigure> {
	let from = 0;
	for (const sentence of sentencesOf(text)) {
		const start = Math.max(from, text.indexOf(sentence, from));
		from = start + sentence.length;
		if (sentence.includes('[@')) continue;
		for (const match of sentence.matchAll(TYPED)) {
			const [words, number, , noun] = match;
			const large = Number(number!.replace(/[,.]/g, '')) > 12;
			if (ONLY_OURS.test(noun!) || OURS.test(sentence) || (large && !/trial/i.test(sentence)))
				yield { offset: start + match.index, words };
		}
	}
}
