import type { Plugin } from 'vite';

/**
 * First line of our scripts. It asks a browser to compile every function while the script comes in, beside the page,
 * instead of one by one when each is first called, which holds the page up. Chromium heeds it (V8's explicit compile
 * hints); to others it is a comment.
 */
export const COMPILE_BESIDE = '//# allFunctionsCalledOnLoad';

/** Writes it, last of all: what a build puts before a script of its own accord would stand above it. */
export function compileBeside(): Plugin {
	return {
		name: 'gut-skin-compile-beside',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle))
					if (file.type === 'chunk') file.code = `${COMPILE_BESIDE}\n${file.code}`;
			}
		}
	};
}
