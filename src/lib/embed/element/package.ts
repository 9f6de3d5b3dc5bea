/** The files of the npm package around the element's code, made from one list of promises. Pure. */
import { ATTRIBUTES, CSS_PROPERTIES, EVENTS, TAG } from './manifest';

const CLASS = 'GutSkinDiagram';

export const packageJson = (version: string): string =>
	`${JSON.stringify(
		{
			name: TAG,
			version,
			description: 'The gut-skin axis as one diagram, with its evidence: a custom element.',
			license: 'MIT AND CC-BY-4.0',
			keywords: ['custom-element', 'web-component', 'gut-skin axis', 'diagram', 'education'],
			type: 'module',
			exports: {
				'.': { types: './index.d.ts', default: './index.js' },
				'./custom-elements.json': './custom-elements.json',
				'./package.json': './package.json'
			},
			types: './index.d.ts',
			customElements: 'custom-elements.json',
			// Importing it registers the element.
			sideEffects: ['./index.js'],
			files: ['index.js', 'index.d.ts', 'custom-elements.json', 'LICENSE', 'LICENSE-CONTENT.md']
		},
		null,
		'\t'
	)}\n`;

/** Properties by the types of their attributes; `focus` keeps the method's type, as every element has it. */
export const types = (): string => {
	const properties = ATTRIBUTES.filter((a) => a.property !== 'focus').map(
		(a) =>
			`\t/** ${a.words} Attribute \`${a.name}\`, by default "${a.default}". */\n\t${a.property}: ${a.type};`
	);
	const events = EVENTS.map((e) => `\t/** ${e.words} */\n\t'${e.name}': CustomEvent<${e.detail}>;`);
	return `/**
 * <${TAG}>: importing this package registers it where there is a browser, and does nothing on a server.
 *
 * \`focus\` is an attribute: set it with \`setAttribute('focus', id)\`, in markup, or in your framework's templates. The
 * method \`focus()\` puts the keyboard on the picture.
 */
export declare class ${CLASS} extends HTMLElement {
${properties.join('\n')}
	addEventListener<K extends keyof GutSkinEvents>(
		type: K,
		listener: (this: ${CLASS}, event: GutSkinEvents[K]) => unknown,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | AddEventListenerOptions
	): void;
}
export interface GutSkinEvents {
${events.join('\n')}
}
declare global {
	interface HTMLElementTagNameMap {
		'${TAG}': ${CLASS};
	}
}
`;
};

/** The custom-elements manifest, schema 1.0.0: what editors and documentation tools read. */
export const customElements = (): string =>
	`${JSON.stringify(
		{
			schemaVersion: '1.0.0',
			modules: [
				{
					kind: 'javascript-module',
					path: 'index.js',
					declarations: [
						{
							kind: 'class',
							name: CLASS,
							tagName: TAG,
							customElement: true,
							superclass: { name: 'HTMLElement' },
							description: 'The gut-skin axis as one diagram, with its evidence.',
							attributes: ATTRIBUTES.map((a) => ({
								name: a.name,
								fieldName: a.property,
								type: { text: a.type },
								default: JSON.stringify(a.default),
								description: a.words
							})),
							members: ATTRIBUTES.filter((a) => a.property !== 'focus').map((a) => ({
								kind: 'field',
								name: a.property,
								attribute: a.name,
								reflects: true,
								type: { text: a.type },
								description: a.words
							})),
							events: EVENTS.map((e) => ({
								name: e.name,
								type: { text: `CustomEvent<${e.detail}>` },
								description: e.words
							})),
							cssProperties: CSS_PROPERTIES.map((p) => ({ name: p.name, description: p.words }))
						}
					],
					exports: [
						{ kind: 'js', name: CLASS, declaration: { name: CLASS, module: 'index.js' } },
						{
							kind: 'custom-element-definition',
							name: TAG,
							declaration: { name: CLASS, module: 'index.js' }
						}
					]
				}
			]
		},
		null,
		'\t'
	)}\n`;

const row = (...cells: readonly string[]): string =>
	`| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;

/** Tables of all promises, in Markdown: for the README and `docs/embedding.md`. */
export const tables = (): string =>
	[
		'### Attributes and properties',
		'',
		row('attribute', 'property', 'values', 'default', 'what it does'),
		row('---', '---', '---', '---', '---'),
		...ATTRIBUTES.map((a) =>
			row(
				`\`${a.name}\``,
				a.property === 'focus' ? 'attribute only' : `\`${a.property}\``,
				`\`${a.type}\``,
				a.default === '' ? 'none' : `\`${a.default}\``,
				a.words
			)
		),
		'',
		'### Events',
		'',
		row('event', 'detail', 'when'),
		row('---', '---', '---'),
		...EVENTS.map((e) => row(`\`${e.name}\``, `\`${e.detail}\``, e.words)),
		'',
		'### Custom properties',
		'',
		row('property', 'what it colours or sets'),
		row('---', '---'),
		...CSS_PROPERTIES.map((p) => row(`\`${p.name}\``, p.words))
	].join('\n');

export const readme = (siteUrl: string | undefined): string => `# ${TAG}

The gut-skin axis as one interactive diagram: every link says how sure research is. For learning, not medical advice.

\`\`\`html
<script type="module">
	import '${TAG}';
</script>
<${TAG} focus="psoriasis" how-sure="low" theme="auto"${siteUrl ? '' : ' site="https://example.org/"'}></${TAG}>
\`\`\`

One ES module without dependencies, about 60 kB after gzip, with all its data inside: it fetches nothing and stores nothing. It draws into a shadow tree, so your styles do not disturb it and it does not disturb yours. On a server the import does nothing; the element appears in the browser.
${
	siteUrl
		? `\nLinks lead to ${siteUrl}/ unless \`site\` names another copy.\n`
		: '\nName the site that links lead to with `site`; without it the diagram has no links that leave.\n'
}
${tables()}

The picture, its words and its data are under CC BY 4.0 (\`LICENSE-CONTENT.md\`), the code under MIT (\`LICENSE\`). The element shows its source and licence; leave them in sight.
`;
