/** A picture as pixels, drawn by the browser. Nothing leaves the machine. */

/** Text that a browser reads as a file, at an address only this page knows. */
async function withAddress<T>(blob: Blob, use: (address: string) => Promise<T>): Promise<T> {
	const address = URL.createObjectURL(blob);
	try {
		return await use(address);
	} finally {
		URL.revokeObjectURL(address);
	}
}

/**
 * @param svg a self-contained SVG with a width and a height
 * @param scale pixels for each unit of the picture
 */
export function pngOfSvg(svg: string, scale: number): Promise<Blob> {
	return withAddress(new Blob([svg], { type: 'image/svg+xml' }), async (address) => {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(image.naturalWidth * scale);
		canvas.height = Math.round(image.naturalHeight * scale);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('This browser cannot draw pictures.');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return new Promise((resolve, reject) => {
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large here.'))),
				'image/png'
			);
		});
	});
}
