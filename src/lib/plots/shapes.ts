/** The mark of an estimate by how it was made, centred on 0 0. Pure. */
import type { DesignClass } from '../evidence/design-class';

export const SHAPES: Readonly<Record<DesignClass, string>> = {
	reviews: 'M-8 0 0-7 8 0 0 7Z',
	trials: 'M-5.5-5.5h11v11h-11Z',
	observed: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
	advice: 'M-6 5 0-6 6 5Z',
	lab: 'M-6-5 0 6 6-5Z'
};
