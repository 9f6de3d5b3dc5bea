/** What the files of the whole are made of on this site. */
import { site } from 'virtual:site';
import { getContent } from '../content/site.server';
import { graph } from '../graph/data';
import { SITE_URL } from '../site/site-url';
import type { Whole } from './files';

export const whole = (): Whole => ({
	graph,
	content: getContent(),
	version: site.version,
	title: site.title,
	siteUrl: SITE_URL
});
