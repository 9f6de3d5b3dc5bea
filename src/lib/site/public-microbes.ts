/** The lists of microbes we give away, with what their licence asks for: `/data/microbes.json`. Build-time only. */
import type { z } from 'zod';
import type { Content } from '../content/content';
import type { microbesDataSchema } from './public-schema';

export type PublicMicrobes = z.infer<typeof microbesDataSchema>;

/** As we hold them, those that are not counted included. */
export const publicMicrobes = ({ microbes }: Pick<Content, 'microbes'>): PublicMicrobes => ({
	source: 'BugSigDB, https://bugsigdb.org, export of 5 August 2025',
	licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
	cite: 'https://doi.org/10.1038/s41587-023-01872-y',
	changes:
		'Selected by condition and host, grouped by condition and annotated; DOIs and titles tidied; lineages cut to the last name; repeats inside one list removed.',
	signatures: microbes.map((s) => ({ ...s, taxa: s.taxa.map((taxon) => ({ ...taxon })) }))
});
