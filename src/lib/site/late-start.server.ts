/**
 * A finished page asks for its scripts only when its picture and letters have been painted. Asked for earlier, a dozen
 * files compete with the first paint for the wire and, on small computers, for the processor. Pure text in, text out.
 */
import { createHash } from 'node:crypto';

/** As Kit writes it: `Promise.all([import("start.js"), import("app.js")])`. */
const IMPORTS = /Promise\.all\(\[\s*import\("([^"]+)"\),\s*import\("([^"]+)"\)\s*\]\)/;
const PRELOADED = /[ \t]*<link href="([^"]+)" rel="modulepreload">\n?/g;

/**
 * Resolves when a frame with the picture in its own letters has been shown. A typeface that is slow to come holds
 * nothing up for longer than a second, and in a hidden tab, which is never painted, there is nothing to wait for.
 */
const PAINTED = `new Promise((go) => {
						if (document.hidden) return go();
						setTimeout(go, 1000);
						requestAnimationFrame(() => document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(go))));
					})`;

const hashOf = (script: string): string =>
	`sha256-${createHash('sha256').update(script).digest('base64')}`;

/**
 * @param html a prerendered page with Kit's start script and its hash in the Content-Security-Policy; any other page,
 * such as the empty 404 page, which shows nothing without scripts, is given back as it is
 * @throws if the page has content but does not start as Kit starts pages today
 */
export function startLate(html: string): string {
	const at = html.lastIndexOf('<script>') + '<script>'.length;
	const script = html.slice(at, html.indexOf('</script>', at));
	if (!script.includes('kit.start(app, element, {')) return html;
	const hash = hashOf(script);
	if (!IMPORTS.test(script) || !html.includes(hash)) {
		throw new Error(
			'Kit starts its pages otherwise than it used to; see src/lib/site/late-start.server.ts'
		);
	}
	const files = [...html.matchAll(PRELOADED)].map(([, file]) => file);
	const late = script.replace(
		IMPORTS,
		// One at a time: to ask for them all in one go would hold up a small computer.
		(imports) => `${PAINTED}.then(async () => {
						for (const href of ${JSON.stringify(files)}) {
							document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
							await new Promise((go) => setTimeout(go));
						}
						return ${imports};
					})`
	);
	return (html.slice(0, at) + late + html.slice(at + script.length))
		.replace(hash, hashOf(late))
		.replace(PRELOADED, '');
}
