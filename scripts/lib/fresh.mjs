/** Whether a build is whole, and made of what is there now. Knows files only by what it is told. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @typedef {object} Facts
 * @property {number | undefined} built when the present build was written; undefined if there is none
 * @property {boolean} unfinished whether a build was begun that never came to its end
 * @property {readonly string[]} settings names of those that are not what they were for the present build
 * @property {readonly { name: string, changed: number }[]} sources what a build is made of
 */

/**
 * Why the site must be built again, or undefined if it need not.
 *
 * @param {Facts} facts
 * @returns {string | undefined}
 */
export function staleness({ built, unfinished, settings, sources }) {
	if (built === undefined) return 'there is none yet';
	// Its pages are written before embeds, worksheets and the list for offline use: they alone say nothing.
	if (unfinished) return 'the last one did not come to its end';
	if (settings.length > 0) return `${settings.join(' and ')} changed`;
	const newer = sources.find(({ changed }) => changed > built);
	return newer && `${newer.name} changed`;
}

/**
 * Does work that only counts when it is done. The mark is there while it is under way, and stays if it fails or is
 * broken off, by Ctrl+C or by a computer that goes out.
 *
 * @param {string} mark a file of its own
 * @param {() => Promise<number>} work whose exit code is 0 when it is done
 * @returns {Promise<number>} that exit code
 */
export async function markedUntilDone(mark, work) {
	mkdirSync(dirname(mark), { recursive: true });
	writeFileSync(mark, '');
	const code = await work();
	if (code === 0) rmSync(mark, { force: true });
	return code;
}
