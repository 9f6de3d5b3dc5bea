import { expect, it } from 'vitest';
import { graph } from '../graph/data';
import { clears } from '../graph/filter';
import { studyById } from '../graph/studies';
import { SURE, WHO } from '../graph/types';
import { packStudies, unpackStudies } from './studies';

it('one letter a study lets the bar decide as the whole study does', () => {
	const packed = packStudies(graph.claims, studyById);
	const short = unpackStudies(graph.claims, packed);
	expect(packed.length).toBe(short.size);
	expect(new Set(packed)).toEqual(new Set('tho'));
	for (const who of WHO)
		for (const sure of SURE)
			for (const claim of graph.claims)
				expect(clears(claim, { who, sure }, short), `${claim.id} ${who} ${sure}`).toBe(
					clears(claim, { who, sure }, studyById)
				);
});
