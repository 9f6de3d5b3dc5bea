/**
 * `npm run microbes:check`: is the copy of the microbe data whole, and does it agree with itself and with its
 * README? The same checks are part of `npm run content:check`; this shows them alone, with what was counted.
 */
import { resolve } from 'node:path';
import { loadContent } from '../src/lib/content/load';
import { formatProblems, isFatal } from '../src/lib/content/problems';
import { SITES } from '../src/lib/microbes/signature';

const dir = process.argv.slice(2).find((a) => !a.startsWith('-')) ?? 'content';
const { content, problems } = loadContent(resolve(dir));
const ours = problems.filter(({ file }) => file.includes('/microbes/'));

const studies = (rows: readonly { pmid: number }[]) => new Set(rows.map((r) => r.pmid)).size;
console.log(`${content.microbes.length} lists from ${studies(content.microbes)} studies.`);
const nodes = content.nodes.filter((n) => n.kind === 'condition');
for (const { id, label } of nodes) {
	const cells = SITES.map((site) => {
		const rows = content.microbes.filter((r) => r.count && r.node === id && r.siteGroup === site);
		return `${site} ${studies(rows)} (${rows.length})`;
	});
	console.log(`  ${label.padEnd(28)} ${cells.join(', ')}`);
}
console.log('Counted are studies (lists) of patients against healthy people.');
if (ours.length > 0) console.log(`\n${formatProblems(ours, true)}`);
else console.log('Nothing wrong.');
if (ours.some((p) => isFatal(p, true))) process.exitCode = 1;
