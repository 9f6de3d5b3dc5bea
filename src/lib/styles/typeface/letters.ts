/**
 * The letters of the two small files that every page loads: all of ASCII, what our punctuation needs, and letters of
 * names that pages have often. All others are in files of a second family, fetched only where a page has one of them.
 */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
export const LETTERS = `${ASCII}\u00a0§©°±·×–—‘’“”…−áäçèéíñóöúü`;
