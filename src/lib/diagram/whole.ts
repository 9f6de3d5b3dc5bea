/** As in `Diagram.svelte`'s style: landscape from here on. In em, so that large text counts. */
export const WIDE = '(min-width: 78.75em)';

/**
 * Ids of what comes next in the page's picture when its landscape drawing is whole, and when both are: the first paint
 * waits for them (`rel="expect"`). Painted in pieces, the picture is laid out twice and shown later.
 */
export const WHOLE = { landscape: 'landscape-whole', both: 'pictures-whole' } as const;
