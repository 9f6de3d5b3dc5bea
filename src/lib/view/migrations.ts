/**
 * Old links never die (rule 22). Every change of how a View is written down, and every renamed page, is a rewrite
 * here, in the order in which they came. The codec, embeds and the pages at old addresses all read addresses through
 * `migrate`. Nothing is ever taken off the list. Pure.
 */

/** The address of a page inside the site that has moved: `/conditions/old` to `/conditions/new`. */
export interface Rename {
	readonly from: string;
	readonly to: string;
}

/** A View as someone wrote it down: path without base, and query. */
export interface Address {
	readonly path: string;
	readonly query: URLSearchParams;
}

export interface Rewrite {
	readonly id: string;
	/** What changed, and why. */
	readonly why: string;
	/** Gives back the address itself where there is nothing to do. Never throws. */
	readonly apply: (address: Address, renames: readonly Rename[]) => Address;
}

/** `/conditions/acne`: one slash in front, none behind. */
const tidy = (path: string): string => `/${path.split('/').filter(Boolean).join('/')}`;

/** Moves a query parameter to its new name; where both are there the new one counts. */
const renamed =
	(from: string, to: string): Rewrite['apply'] =>
	(address) => {
		const value = address.query.get(from);
		if (value === null) return address;
		const query = new URLSearchParams(address.query);
		query.delete(from);
		if (!query.has(to)) query.set(to, value);
		return { ...address, query };
	};

/** Follows a chain of renames to its end; a circle, which the content check refuses, ends where it closes. */
function follow(path: string, renames: readonly Rename[]): string {
	const been = new Set<string>();
	let at = tidy(path);
	while (!been.has(at)) {
		been.add(at);
		const next = renames.find((r) => tidy(r.from) === at);
		if (next) at = tidy(next.to);
	}
	return at;
}

export const REWRITES: readonly Rewrite[] = [
	{
		id: 'in-whom',
		why: 'The custom element and the script name the evidence bar in full words; addresses may, too.',
		apply: renamed('in-whom', 'who')
	},
	{
		id: 'how-sure',
		why: 'As for in-whom.',
		apply: renamed('how-sure', 'sure')
	},
	{
		id: 'renamed-pages',
		why: 'Pages that were renamed since, from content/renames.yaml.',
		apply: (address, renames) => {
			const path = follow(address.path, renames);
			return path === tidy(address.path) ? address : { ...address, path };
		}
	}
];

/** Brings an address of any age up to date. Does nothing to one that is, and does not change its argument. */
export const migrate = (
	address: Address,
	renames: readonly Rename[] = [],
	rewrites: readonly Rewrite[] = REWRITES
): Address => rewrites.reduce((a, rewrite) => rewrite.apply(a, renames), address);

/** Today's id of a node that may have been renamed; the same id if it was not. */
export function migrateId(id: string, renames: readonly Rename[]): string {
	const last = (path: string) => path.split('/').filter(Boolean).at(-1);
	const rename = renames.find((r) => last(r.from) === id);
	return (rename && last(follow(rename.from, renames))) || id;
}
