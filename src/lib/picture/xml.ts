/** Writing XML as text: one function, so that nothing is ever put in unescaped. Pure. */

type Value = string | number | undefined | false;

/** Characters XML 1.0 cannot hold at all, not even escaped. */
// eslint-disable-next-line no-control-regex -- these are what must go
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escapeXml = (text: string): string =>
	text
		.replace(IMPOSSIBLE, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** At most two decimals: a picture is not sharper for more. */
const written = (value: string | number): string =>
	typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);

/**
 * One element. Attributes that are undefined or false are left out.
 *
 * @param inner XML already written, never raw text (use `escapeXml`)
 */
export function el(
	name: string,
	attributes: Readonly<Record<string, Value>> = {},
	inner = ''
): string {
	const list = Object.entries(attributes)
		.filter((entry): entry is [string, string | number] => {
			return entry[1] !== undefined && entry[1] !== false;
		})
		.map(([key, value]) => ` ${key}="${written(value)}"`)
		.join('');
	return inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}
