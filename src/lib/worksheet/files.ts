/** The files a worksheet is offered as. Their addresses are public and permanent. Pure. */

/** Paper sizes, as printers and Chromium name them. */
export const PAPERS = [
	{ id: 'a4', name: 'A4' },
	{ id: 'letter', name: 'Letter' }
] as const;
export type PaperId = (typeof PAPERS)[number]['id'];

/** From the root of the site: "/lessons/fair-test/worksheet-key-a4.pdf". */
export const pdfPath = (lesson: string, answers: boolean, paper: PaperId): string =>
	`/lessons/${lesson}/worksheet-${answers ? 'key-' : ''}${paper}.pdf`;
