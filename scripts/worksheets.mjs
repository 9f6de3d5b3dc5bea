/**
 * `npm run worksheets`: prints the worksheets of the present build, and their keys, as PDF once more. The build does
 * this by itself where it finds a browser; the pages of a build without one do not offer PDFs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePdfs, whyNoPdf } from './lib/worksheets.mjs';
import { Problem, ROOT, runMain } from './lib/run.mjs';

const BUILD = join(ROOT, 'build');
const PAGE = join(BUILD, 'lessons', 'fair-test', 'worksheet', 'index.html');

await runMain(async () => {
	if (!existsSync(PAGE)) {
		throw new Problem('There is no build with worksheets. Build the site first: npm run build');
	}
	const why = await whyNoPdf();
	if (why !== undefined) throw new Problem(`No PDF can be made here: ${why.replace(/\.$/, '')}.`);
	await makePdfs(BUILD, (text) => console.log(text));
	if (!readFileSync(PAGE, 'utf8').includes('.pdf"')) {
		console.log(
			'The pages do not lead to them: this build was made without. Build again for that.'
		);
	}
});
