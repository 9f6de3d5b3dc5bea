/** What failed, out of the reports that the two test runners write, in few words: for the end of a long output. */

/**
 * @typedef {object} Failure
 * @property {string} file where the test stands, relative to the project
 * @property {string} name of the test, with what it stands in
 * @property {string} message first lines of what was wrong, without colours and places in the code
 */

/** At most so many lines of a message: the whole of it stands further up. */
const LINES = 6;

// eslint-disable-next-line no-control-regex -- colours of a terminal begin with this character
const COLOURS = /\u001b\[[\d;]*m/g;

/** @param {string} [message] */
function brief(message = '') {
	const lines = message
		.replace(COLOURS, '')
		.split('\n')
		.map((line) => line.trimEnd())
		.filter((line) => line.trim() !== '');
	// Places in the code, or a piece of it: `    at …`, `> 12 | …`.
	const places = lines.findIndex((line) => /^\s+at |^[\s>]*\d+ \|/.test(line));
	return (places < 0 ? lines : lines.slice(0, places)).slice(0, LINES).join('\n');
}

/**
 * @param {string} path
 * @param {string} root
 */
const within = (path, root) => path.replaceAll('\\', '/').replace(root.replaceAll('\\', '/'), '');

/**
 * Failures in a report of `vitest --reporter=json`. A file that could not be read has no tests and counts as one.
 *
 * @param {any} report
 * @param {string} root the project's folder, with a slash at its end
 * @returns {Failure[]}
 */
export function unitFailures(report, root) {
	return report.testResults.flatMap((/** @type {any} */ { name, status, message, ...rest }) => {
		const file = within(name, root);
		const failed = rest.assertionResults.filter(
			(/** @type {any} */ test) => test.status === 'failed'
		);
		if (failed.length === 0 && status === 'failed') {
			return [{ file, name: 'the file itself', message: brief(message) }];
		}
		return failed.map((/** @type {any} */ test) => ({
			file,
			name: test.fullName,
			message: brief(test.failureMessages?.join('\n'))
		}));
	});
}

/**
 * Failures in a report of `playwright --reporter=json`, and what failed outside of all tests.
 *
 * @param {any} report
 * @param {string} root the project's folder, with a slash at its end
 * @returns {Failure[]}
 */
export function browserFailures(report, root) {
	const folder = within(`${report.config.rootDir}/`, root);
	const outside = (report.errors ?? []).map((/** @type {any} */ error) => ({
		file: within(error.location?.file ?? '', root),
		name: 'outside of all tests',
		message: brief(error.message)
	}));
	return [
		...outside,
		...report.suites.flatMap((/** @type {any} */ suite) => inSuite(suite, folder, []))
	];
}

/**
 * @param {any} suite
 * @param {string} folder of all files, with a slash at its end
 * @param {readonly string[]} titles
 * @returns {Failure[]}
 */
function inSuite(suite, folder, titles) {
	// The outermost suite is the file, which is named anyway.
	const inner = suite.title === suite.file ? titles : [...titles, suite.title];
	const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
		spec.tests
			.filter((/** @type {any} */ test) => test.status === 'unexpected')
			.map((/** @type {any} */ test) => ({
				file: `${folder}${spec.file}:${spec.line}`,
				name: [...inner, spec.title, `(${test.projectName})`].join(' '),
				message: brief(
					test.results
						.flatMap((/** @type {any} */ result) => result.errors ?? [])
						.map((/** @type {any} */ error) => error.message ?? error.value)
						.join('\n')
				)
			}))
	);
	const below = (suite.suites ?? []).flatMap((/** @type {any} */ child) =>
		inSuite(child, folder, inner)
	);
	return [...own, ...below];
}
