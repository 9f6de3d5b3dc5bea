/**
 * Runs one of the project's own tools, keys and all: `node scripts/tool.mjs vite dev`. As by `npx`, but without the
 * 250 lines in which Vite lists imports of its config that a future loader may not find, and which hide an error.
 */
import { runMain, runTool } from './lib/run.mjs';

await runMain(async () => {
	const [tool = '', ...args] = process.argv.slice(2);
	process.exitCode = await runTool(tool, args, { asks: true });
});
