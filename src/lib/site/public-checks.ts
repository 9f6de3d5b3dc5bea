/** The popular statements we give away: `/data/checks.json`. Its shape is a promise, as in `public-data.ts`. Build-time only. */
import type { z } from 'zod';
import { stepOf } from '../checks/scale';
import type { Content } from '../content/content';
import { plain } from './inline';
import { DATA_VERSION, newestReview } from './public-data';
import type { checksDataSchema } from './public-schema';

export type PublicChecks = z.infer<typeof checksDataSchema>;

/** Citation marks in the reason are gone: what they cite is in `studies` and `claims`. */
export function publicChecks(
	content: Pick<Content, 'checks' | 'nodes' | 'horizon' | 'pages'>,
	siteUrl?: string
): PublicChecks {
	return {
		version: DATA_VERSION,
		generated: newestReview(content),
		licence: 'CC-BY-4.0',
		checks: content.checks.map((check) => ({
			id: check.id,
			statement: check.claim,
			verdict: stepOf(check.verdict).id,
			reason: plain(check.check).replace(/\s+/g, ' ').trim(),
			...(check.say_instead !== undefined && { say_instead: check.say_instead }),
			studies: check.studies,
			claims: check.claims,
			about: check.mentions,
			url: `${siteUrl ?? ''}/checks/#${check.id}`
		}))
	};
}
