/**
 * The reader's choice of theme. `app.html` applies it before the first paint; this class lets the reader change
 * it, remembers it where storage is allowed, and follows a change made in another tab.
 */
import { readStored, writeStored } from './stored';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/** Read by the inline script of `app.html` too: change both. */
export const THEME_KEY = 'gut-skin-theme';

/** Anything but `light` and `dark` means: follow the system. */
export const parseTheme = (value: string | null | undefined): Theme =>
	value === 'light' || value === 'dark' ? value : 'system';

/** Puts a theme on the page: an attribute for a choice, none for the system's own. */
function apply(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
}

export class ThemeChoice {
	#theme = $state<Theme>('system');

	get current(): Theme {
		return this.#theme;
	}

	/** The reader chose: show it and remember it. */
	choose(theme: Theme): void {
		this.#theme = theme;
		apply(theme);
		writeStored(THEME_KEY, theme === 'system' ? null : theme);
	}

	/** Takes over what was chosen earlier and listens to other tabs. Returns the way to stop listening. */
	start(): () => void {
		// The attribute first: it is set even where a later read of storage is refused.
		this.#theme = parseTheme(document.documentElement.dataset.theme ?? readStored(THEME_KEY));
		const follow = (event: StorageEvent) => {
			if (event.key !== THEME_KEY && event.key !== null) return;
			this.#theme = parseTheme(event.newValue);
			apply(this.#theme);
		};
		addEventListener('storage', follow);
		return () => removeEventListener('storage', follow);
	}
}

/** The one choice of a page, for every control that shows it. */
export const themeChoice = new ThemeChoice();
