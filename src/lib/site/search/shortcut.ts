/** When a key press should open the search. */
import { readStored, writeStored } from '../stored';

/** Storage key of the choice to switch the single-key shortcut off (WCAG 2.1.4). */
export const SLASH_KEY = 'gut-skin-search-slash';

export const slashEnabled = (): boolean => readStored(SLASH_KEY) !== 'off';

/** Only "off" is worth remembering: on is how it starts. */
export const setSlashEnabled = (on: boolean): void => writeStored(SLASH_KEY, on ? null : 'off');

/** True where a typed character is meant for the page itself: text fields, lists to choose from, rich text. */
export function takesText(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable || target.closest('dialog[open]')) return true;
	if (target instanceof HTMLInputElement)
		return !['button', 'checkbox', 'radio', 'range', 'reset', 'submit', 'color', 'file'].includes(
			target.type
		);
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Ctrl-K or Cmd-K anywhere; "/" unless it is being typed somewhere or was switched off. */
export function opensSearch(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.isComposing || event.altKey) return false;
	const command = event.ctrlKey || event.metaKey;
	if (command) return !event.shiftKey && event.key.toLowerCase() === 'k';
	return event.key === '/' && !takesText(event.target) && slashEnabled();
}
