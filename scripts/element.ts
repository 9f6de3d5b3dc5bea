/**
 * `npm run element`: the npm package of `<gut-skin-diagram>`, in `build-npm/`. Publish it from there: `npm publish`.
 *
 *     npm run element -- some/folder
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPlugins, elementBundle } from '../src/lib/embed/build/bundle';
import { customElements, packageJson, readme, types } from '../src/lib/embed/element/package';
import { SITE_URL } from '../src/lib/site/site-url';

const out = process.argv[2] ?? 'build-npm';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const files: Readonly<Record<string, string>> = {
	'index.js': await elementBundle(contentPlugins('content'), SITE_URL),
	'index.d.ts': types(),
	'custom-elements.json': customElements(),
	'package.json': packageJson(version),
	'README.md': readme(SITE_URL)
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
for (const name of ['LICENSE', 'LICENSE-CONTENT.md']) copyFileSync(name, join(out, name));
console.log(`The package is in ${out}/.`);
