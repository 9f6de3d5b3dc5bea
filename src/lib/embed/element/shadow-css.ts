/** The site's style sheets made fit for a shadow tree that hosts cannot disturb. Pure. */
import { CSS_PROPERTIES } from './manifest';

/** Class of the element inside the shadow tree that stands for the document. */
export const ROOT = 'gut-skin';

/** Sizes in `rem` follow the host's root, which may be anything: they are counted from our own root instead. */
const ownRem = (css: string): string =>
	css
		.split(/(@(?:media|container)[^{]*\{)/)
		.map((part) =>
			part.startsWith('@media') || part.startsWith('@container')
				? part
				: part.replace(/(?<![\w#-])(-?\d*\.?\d+)rem\b/g, 'calc($1*var(--gs-rem))')
		)
		.join('');

/** What hosts may change, they change by a documented name; our own names stay ours. */
const themable = (css: string): string =>
	CSS_PROPERTIES.reduce(
		(text, { name, token }) =>
			text.replace(
				new RegExp(`([{;]\\s*)${token}:([^;}]+)`, 'g'),
				(_, before: string, value: string) => `${before}${token}:var(${name},${value.trim()})`
			),
		css
	);

/**
 * `:root` and `body` become the class of our own root; `html` has nothing to say in a shadow tree. Own names on an
 * element inside the tree, not on the host: a host's `* { --paper: red }` does not reach it.
 */
export const shadowCss = (css: string): string =>
	ownRem(
		themable(
			css
				.replace(/(^|[}\s,])html(\[[^\]]*\])?\s*\{[^}]*\}/g, '$1')
				.replace(/:root/g, `.${ROOT}`)
				.replace(/(^|[}\s,])body(?=\s*[{,])/g, `$1.${ROOT}`)
		)
	);
