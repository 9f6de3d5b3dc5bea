/** The few words of the picture itself; every other word comes from content. */
export const PICTURE = {
	gut: 'Gut',
	skin: 'Skin',
	dock: 'What people try, and how sure we are',
	byRoad: 'Route unknown',
	back: 'skin to gut',
	noneBetween: 'No study in our collection joins these.',
	noneAtAll: 'No study in our collection links this yet.'
} as const;
