/** A schema message holds two things: what is wrong, and the mend. Neither ever contains the mark. */
const MARK = ' \u241e ';

/** Packs what is wrong and its mend into the one string a schema can carry. */
export const say = (what: string, mend: string): string => what + MARK + mend;

/** The two parts again; a message that was not made by `say` has no mend. */
export function unsay(message: string): { what: string; mend?: string } {
	const [what = '', mend] = message.split(MARK);
	return mend === undefined ? { what } : { what, mend };
}
