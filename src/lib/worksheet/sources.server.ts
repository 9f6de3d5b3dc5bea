/** The words of what a key rests on, which the Graph leaves out. */
import { getContent } from '$lib/content/site.server';
import { citedIn, type Sheet, type Source } from './sheet';

/** One for each claim or study that an answer names; its number is its place in the list. */
export function sourcesOf(sheet: Sheet): Source[] {
	const { claims, studies } = getContent();
	return citedIn(sheet).flatMap((id): Source[] => {
		const claim = claims.find((c) => c.id === id);
		if (claim) return [{ id, says: claim.statement }];
		const study = studies.find((s) => s.id === id);
		return study ? [{ id, says: `${study.title}. ${study.journal}.` }] : [];
	});
}
