/** Letters and values a message may hold in all. */
export const MAX_SIZE = 4000;

/**
 * Whether a message is small. Stops counting at the limit, so that a huge one costs no more than a small one, and
 * never calls anything of the message's own.
 */
export function isSmall(data: unknown, limit = MAX_SIZE): boolean {
	let left = limit;
	const count = (value: unknown, depth: number): boolean => {
		left -= typeof value === 'string' ? value.length + 1 : 1;
		if (left < 0 || depth > 4) return false;
		if (typeof value !== 'object' || value === null) return true;
		for (const key in value) {
			left -= key.length;
			if (!count((value as Record<string, unknown>)[key], depth + 1)) return false;
		}
		return true;
	};
	return count(data, 0);
}
