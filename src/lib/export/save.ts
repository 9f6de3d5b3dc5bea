/** Hands a file to the reader, as a link with `download` would. */
export function saveFile(name: string, content: string | Blob, type: string): void {
	const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads it when it gets to it.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
