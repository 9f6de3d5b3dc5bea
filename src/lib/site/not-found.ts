/** The 404 page for browsers without JavaScript: the fallback page of a static site is empty without it. */
import { SITE_MAP } from './sections';

const MARK = 'data-not-found';

/** Text for HTML and its attributes. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/**
 * A complete message with links. The addresses are absolute (base path first), because the page is served
 * at whatever address was asked for.
 */
export function notFoundMessage(title: string, base: string): string {
	const links = SITE_MAP.flatMap((column) => column.sections)
		.map(({ path, label }) => {
			const address = base + (path.endsWith('/') ? path : `${path}/`);
			return `<li><a href="${escapeHtml(address)}">${escapeHtml(label)}</a></li>`;
		})
		.join('');
	return (
		`<noscript ${MARK}><main id="main" style="display:grid;gap:1rem;max-width:40rem;margin:3rem auto;padding:0 1rem">` +
		`<p>${escapeHtml(title)}</p><h1>This page does not exist</h1>` +
		`<p>The address may be misspelt, or the page was never here. All that is here starts at one of these:</p>` +
		`<ul>${links}</ul></main></noscript>`
	);
}

/** Puts the message into the page once, however often the build's last step runs, and gives the page a title. */
export function addNoscript(html: string, message: string): string {
	if (html.includes(MARK)) return html;
	const titled = html.includes('<title>')
		? html
		: html.replace('</head>', '<title>Page not found</title></head>');
	return titled.replace(/<body([^>]*)>/, (body) => `${body}${message}`);
}
