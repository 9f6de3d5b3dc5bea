/** Makes a file, hands it to the reader, and says what became of it. */
import { saveFile } from './save';

export class Saver {
	/** To be announced. */
	said = $state('');

	async save(name: string, type: string, make: () => Promise<string | Blob>): Promise<void> {
		this.said = 'Making the file …';
		try {
			saveFile(name, await make(), type);
			this.said = `Saved as ${name}.`;
		} catch {
			this.said = `${name} could not be made. Check the connection and try again.`;
		}
	}
}
