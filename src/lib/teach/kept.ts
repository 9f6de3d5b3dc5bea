/**
 * What this site keeps on a device, for the privacy statement and for clearing a shared computer. A test holds that
 * nothing else in the project writes to a browser's storage. Pure but for the storage it is given.
 */
export interface Kept {
	readonly what: string;
	readonly until: string;
	/** A pupil's own doings: cleared on a shared computer. Settings stay. */
	readonly personal: boolean;
	readonly is: (key: string) => boolean;
}

export const KEPT: readonly Kept[] = [
	{
		what: 'which steps of a lesson were open',
		until: 'until someone starts the lesson over',
		personal: true,
		is: (key) => key.startsWith('lesson:')
	},
	{
		what: 'the answers of a quiz that is under way',
		until: 'until someone starts it anew',
		personal: true,
		is: (key) => key.startsWith('quiz:')
	},
	{
		what: 'when a presentation began, for its clock',
		until: 'until the window is closed',
		personal: false,
		is: (key) => key.startsWith('present:')
	},
	{
		what: 'a choice of light or dark',
		until: 'until it is set back to the system’s',
		personal: false,
		is: (key) => key === 'gut-skin-theme'
	},
	{
		what: 'that the “/” key shall not open the search',
		until: 'until it is switched on again',
		personal: false,
		is: (key) => key === 'gut-skin-search-slash'
	}
];

type Store = Pick<Storage, 'length' | 'key' | 'removeItem'>;

/** Keys in `store` that hold what a pupil did. */
export function personalKeys(store: Store): string[] {
	const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
	return keys.filter((key) => KEPT.some(({ personal, is }) => personal && is(key)));
}

/** Removes what a pupil did, and nothing else: other sites of the same host may keep things here too. */
export function forget(store: Store): void {
	for (const key of personalKeys(store)) store.removeItem(key);
}
