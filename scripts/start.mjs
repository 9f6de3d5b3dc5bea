/**
 * `npm start`: from a fresh clone to the served site. Installs what is missing, builds what is stale,
 * serves `build/` and prints the address.
 *
 *     npm start                        any free port from 4173 on; PORT=8080 npm start for a given one
 *     npm start -- --rebuild           build even if nothing changed
 *     npm start -- --host 0.0.0.0      let other machines of the network in (a classroom, a phone)
 */
const WANTED = { major: 20, minor: 19 };
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// Everything newer than this check is imported after it, so that an old Node gets these words, not a syntax error.
if (major < WANTED.major || (major === WANTED.major && minor < WANTED.minor)) {
	console.error(
		`This needs Node.js ${WANTED.major}.${WANTED.minor} or newer; this is ${process.versions.node}.\n` +
			'Get a current one at https://nodejs.org (the version marked LTS) and try again.'
	);
	process.exit(1);
}

const { parseArgs } = await import('node:util');
const { Problem, ROOT, bold, runMain } = await import('./lib/run.mjs');
const { ensureBuilt, ensureInstalled } = await import('./lib/project.mjs');

await runMain(async () => {
	const options = readOptions();
	await ensureInstalled();
	// Nobody shares links of a site on one's own machine: no pictures for them.
	await ensureBuilt({ force: options.rebuild, previews: false });
	// Only now: it needs what was just installed.
	const { serve } = await import('./serve.mjs');
	const site = await serve({ dir: `${ROOT}build`, ...options }).catch((error) => {
		throw new Problem(error.message);
	});
	console.log(`\n  The Gut-Skin Explorer is at ${bold(site.url)}`);
	if (options.host !== '127.0.0.1')
		console.log('  Other machines reach it by the name or address of this one.');
	console.log('  Stop it with Ctrl+C.\n');

	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.once(signal, () => {
			console.log('\nStopped.');
			void site.close().then(() => process.exit(0));
		});
	}
});

function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				rebuild: { type: 'boolean', default: false },
				host: { type: 'string', default: '127.0.0.1' },
				port: { type: 'string' }
			}
		});
		const asked = values.port ?? process.env.PORT;
		const port = Number(asked ?? 4173);
		if (!Number.isInteger(port) || port < 0 || port > 65535) {
			throw new Problem(`"${asked}" is not a port: give a whole number up to 65535.`);
		}
		// Who asks for one port has a reason to want no other.
		return { rebuild: values.rebuild, host: values.host, port, strictPort: asked !== undefined };
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem(
			`${/** @type {Error} */ (error).message}\nKnown: --rebuild, --host <address>, --port <number>`
		);
	}
}
