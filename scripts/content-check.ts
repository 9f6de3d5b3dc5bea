/**
 * `npm run content:check`: reading grades, then everything wrong in `content/`.
 *
 * `--strict` also counts what is merely unfinished (no prose yet, too short, too hard to read) as an
 * error; `npm test` uses it. Another folder can be named: `npm run content:check -- path/to/content`.
 */
import { resolve } from 'node:path';
import { loadContent } from '../src/lib/content/load';
import { formatProblems, isFatal } from '../src/lib/content/problems';
import { formatReading, readingGrades } from '../src/lib/content/readability';

const args = process.argv.slice(2);
const strict = args.includes('--strict');
const dir = args.find((a) => !a.startsWith('-')) ?? 'content';

const { content, problems } = loadContent(resolve(dir));
const reading = readingGrades(content);
const all = [...problems, ...reading.problems];

console.log(formatReading(reading));
console.log(
	`${content.nodes.length} nodes, ${content.claims.length} claims, ${content.studies.length} studies.`
);
if (all.length > 0) console.log(`\n${formatProblems(all, strict)}`);
else console.log('Nothing wrong.');
if (all.some((p) => isFatal(p, strict))) process.exitCode = 1;
