/** Copies what an element says; where the browser does not allow that, selects it, so that one key does. */
export async function copyText(element: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(element.textContent ?? '');
		return true;
	} catch {
		getSelection()?.selectAllChildren(element);
		return false;
	}
}

interface Written {
	readonly text: string;
	readonly bibtex: string;
	readonly ris: string;
}

/** A citation with the address in the browser, where the site does not know its own (rule 23). Pure. */
export const withAddress = <T extends Written>(citation: T, address: string): T => ({
	...citation,
	text: `${citation.text} ${address}`,
	bibtex: citation.bibtex.replace(/\n\}\s*$/, `\n\turl = {${address}},\n}\n`),
	ris: citation.ris.replace(/\nER {2}- /, `\nUR  - ${address}\nER  - `)
});
