/** Keys that act while a node of the diagram has focus (rule 14). Arrows are in `nav.ts`. */
export type Command =
	'first' | 'last' | 'overview' | 'zoom-in' | 'zoom-out' | 'zoom-reset' | 'panel';

const COMMANDS: Readonly<Record<string, Command>> = {
	Home: 'first',
	End: 'last',
	Escape: 'overview',
	'+': 'zoom-in',
	'=': 'zoom-in',
	'-': 'zoom-out',
	'0': 'zoom-reset',
	p: 'panel'
};

/** What a key asks for, or null. Keys with a modifier belong to the browser: the caller leaves them alone. */
export const commandOf = (key: string): Command | null => COMMANDS[key] ?? null;

/** Whether the diagram acts on a key pressed on one of its nodes. */
export const isOurs = (event: KeyboardEvent): boolean =>
	!event.altKey &&
	!event.ctrlKey &&
	!event.metaKey &&
	(event.key.startsWith('Arrow') || commandOf(event.key) !== null);
