/** The sections of the site, for the header, the footer and the 404 page. Addresses are permanent. */

export interface Section {
	readonly path: string;
	readonly label: string;
	/** Other places that belong to it. */
	readonly also?: readonly string[];
}

/** The header's short list. */
export const NAV: readonly Section[] = [
	{ path: '/', label: 'Explore' },
	{ path: '/mechanisms', label: 'Mechanisms' },
	{ path: '/conditions', label: 'Conditions' },
	{ path: '/solutions', label: 'Solutions' },
	{ path: '/evidence', label: 'Evidence', also: ['/matrix', '/data'] },
	{ path: '/checks', label: 'Is it true?' },
	{ path: '/paths', label: 'Paths' },
	{ path: '/microbes', label: 'Microbes' },
	{ path: '/teach', label: 'Teach', also: ['/lessons'] },
	{ path: '/about', label: 'About' }
];

/** Every section, grouped, for the footer. */
export const SITE_MAP: readonly {
	readonly title: string;
	readonly sections: readonly Section[];
}[] = [
	{
		title: 'The axis',
		sections: [
			{ path: '/', label: 'The diagram' },
			{ path: '/mechanisms', label: 'Mechanisms' },
			{ path: '/drivers', label: 'What disturbs the balance' },
			{ path: '/gut', label: 'In the gut' },
			{ path: '/mediators', label: 'Messengers' },
			{ path: '/skin', label: 'On the skin' },
			{ path: '/paths', label: 'Path finder' }
		]
	},
	{
		title: 'In daily life',
		sections: [
			{ path: '/conditions', label: 'Conditions' },
			{ path: '/related', label: 'Related conditions' },
			{ path: '/solutions', label: 'Solutions' },
			{ path: '/signs', label: 'Signs people report' },
			{ path: '/stories', label: 'Stories' },
			{ path: '/horizon', label: 'On the horizon' }
		]
	},
	{
		title: 'How we know',
		sections: [
			{ path: '/evidence', label: 'All studies' },
			{ path: '/matrix', label: 'Evidence matrix' },
			{ path: '/checks', label: 'Popular statements, checked' },
			{ path: '/microbes', label: 'Microbes that differ' },
			{ path: '/facts', label: 'Background facts' },
			{ path: '/glossary', label: 'Glossary and A–Z' },
			{ path: '/data', label: 'Data to download' },
			{ path: '/about', label: 'About and method' }
		]
	},
	{
		title: 'In the classroom',
		sections: [
			{ path: '/teach', label: 'For teachers' },
			{ path: '/lessons', label: 'Lessons and quizzes' },
			{ path: '/embed-builder', label: 'Put the diagram on your page' },
			{ path: '/embed-gallery', label: 'Embeds to copy' }
		]
	}
];

/**
 * Whether `pathname` (base path removed) lies in a section. The diagram's own entry is only current on the
 * overview itself.
 */
export function isCurrent({ path, also = [] }: Section, pathname: string): boolean {
	return [path, ...also].some(
		(section) =>
			isPage(section, pathname) || (section !== '/' && pathname.startsWith(`${section}/`))
	);
}

/** Whether a page is the section's own. */
export const isPage = (section: string, pathname: string): boolean =>
	section === (pathname.replace(/\/+$/, '') || '/');
