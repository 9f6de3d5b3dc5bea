/**
 * Whether the pointer has moved. A browser also sends events for a pointer that rests while the page moves under it;
 * nobody points at what comes to lie there.
 */
let seen = '';
const placeOf = ({ clientX, clientY }: MouseEvent): string => `${clientX} ${clientY}`;

if (typeof window !== 'undefined')
	// Behind every handler of the page, which may still ask.
	window.addEventListener('pointermove', (event) => (seen = placeOf(event)), { passive: true });

/** To be asked while an event is handled. */
export const hasMoved = (event: MouseEvent): boolean => placeOf(event) !== seen;
