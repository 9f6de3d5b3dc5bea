/** `npm run build`: writes the site to `build/`. What stands after `--` goes to Vite. */
import { build } from './lib/project.mjs';
import { runMain } from './lib/run.mjs';

await runMain(async () => {
	process.exitCode = await build(process.argv.slice(2));
});
