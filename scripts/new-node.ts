/**
 * `npm run new -- <kind> <id> [DOI or PMID]`: writes a first version of a content file and says what
 * to do next. Never overwrites anything.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest } from '../src/lib/content/problems';
import { badId, isStubKind, STUB_KINDS, stubFor } from '../src/lib/content/stubs';

const DIR = 'content';

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

const [kind, id, record] = process.argv.slice(2);
if (kind === undefined || id === undefined) {
	fail(`Usage: npm run new -- <kind> <id>\nKinds: ${STUB_KINDS.join(', ')}`);
}
if (kind === 'mechanism')
	fail('The four mechanisms are the frame of the picture; there is no fifth.');
if (!isStubKind(kind)) {
	const near = nearest(kind, STUB_KINDS);
	fail(
		`Unknown kind '${kind}'${near ? `: did you mean '${near}'?` : ''} (${STUB_KINDS.join(', ')})`
	);
}
const bad = badId(id);
if (bad !== undefined) fail(bad);
if (kind === 'study' && !/^(10\.\d{4,9}\/\S+|\d{1,9})$/.test(record ?? '')) {
	fail('A study needs its DOI or PMID: npm run new -- study smith-2024 10.1000/xyz123');
}

const mention = readdirSync(join(DIR, 'conditions'))
	.filter((f) => f.endsWith('.md'))
	.sort()[0]
	?.replace(/\.md$/, '');
const today = new Date().toISOString().slice(0, 10);
const stub = stubFor(kind, id, { today, mention, record });
const path = join(DIR, stub.path);
if (existsSync(path)) fail(`${path} exists already; nothing was written.`);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, stub.text, { flag: 'wx' });
console.log(`Wrote ${path}\nNext:`);
for (const step of [...stub.next, 'run: npm run content:check']) console.log(`- ${step}`);
