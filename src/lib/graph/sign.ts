import type { Basis, GoodWhen, Predicate, Sign } from './types';

/** What the sign of a claim follows from. */
export interface SignInput {
	readonly predicate: Predicate;
	readonly basis: Basis;
	/** When the claim's object is in good shape. */
	readonly goodWhen: GoodWhen;
}

/**
 * What more of the subject does to the object, or goes with. A pure function of three fields, so a
 * claim can never say one thing in words and another in the picture.
 *
 * Returns null where no sign exists: "improves" and "worsens" mean nothing for a thing that is
 * neither better nor worse when there is more of it.
 */
export function signOf({ predicate, basis, goodWhen }: SignInput): Sign | null {
	if (predicate === 'no-effect') return 'none';
	if (predicate === 'associated-with') return 'associated';
	const up = isUp(predicate, goodWhen);
	if (up === null) return null;
	if (basis === 'observational') return up ? 'associated' : 'associated-negative';
	return up ? 'raises' : 'lowers';
}

function isUp(
	predicate: Exclude<Predicate, 'no-effect' | 'associated-with'>,
	goodWhen: GoodWhen
): boolean | null {
	if (predicate === 'increases') return true;
	if (predicate === 'decreases') return false;
	if (goodWhen === 'neither') return null;
	return (predicate === 'improves') === (goodWhen === 'high');
}
