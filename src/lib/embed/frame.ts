/**
 * The script of every embedded page: one classic file without imports, fetches or storage, so that it also runs where
 * a host gives its frames no origin (`sandbox="allow-scripts"`).
 */
import { hydrate, tick } from 'svelte';
import '$lib/styles/tokens.css';
import '$lib/styles/base.css';
import '$lib/styles/roads.css';
import './frame.css';
import Frame from './Frame.svelte';
import { saySelect, talk } from './host.svelte';
import { setPlace } from './href.svelte';
import { readOptions } from './options';
import { EmbedState } from './state.svelte';
import { viewOf } from './view-of';
import { migrateId } from '../view/migrations';
import { viewFromUrl } from '../view/view';

async function start(): Promise<void> {
	const target = document.getElementById('embed');
	const root = target?.dataset['root'];
	const own = target?.dataset['view'];
	if (!target || root === undefined || own === undefined) return;
	const embed = new EmbedState();
	// First exactly what the page holds, so that it is taken over and not drawn anew.
	setPlace({ root, embeds: true });
	embed.begin(viewOf(own));
	hydrate(Frame, {
		target,
		props: {
			embed,
			onselect: (detail) => {
				saySelect(detail);
				return true;
			}
		}
	});
	await tick();
	// Then what the address asks for. In full from here on: a blocked link shows its address.
	const query = new URLSearchParams(location.search);
	setPlace({ root: new URL(root, location.href).href, embeds: false });
	embed.options = readOptions(query);
	const asked = viewFromUrl(embed.view.path ? '/paths' : '/', query, embed.graph);
	embed.begin({ ...asked, focus: focusOf(query, embed) });
	embed.live = true;
	await tick();
	for (const name of ['panel', 'controls']) delete document.documentElement.dataset[name];
	talk(embed, target);
	document.documentElement.dataset['ready'] = '';
}

/** The page's own focus; the page of the overview may be told one by name. */
function focusOf(query: URLSearchParams, embed: EmbedState): string | null {
	const id = query.get('focus');
	if (embed.view.focus !== null || id === null) return embed.view.focus;
	return embed.graph.nodeById.has(migrateId(id, embed.graph.renames ?? []))
		? migrateId(id, embed.graph.renames ?? [])
		: null;
}

if (document.readyState === 'loading')
	document.addEventListener('DOMContentLoaded', () => void start(), { once: true });
else void start();
