/**
 * `<gut-skin-diagram>`: one embed in a shadow tree, without a frame. Importing this file registers the element where
 * there is a browser, and does nothing where there is none.
 */
import { flushSync, mount, unmount } from 'svelte';
import '$lib/styles/tokens.css';
import '$lib/styles/base.css';
import '$lib/styles/roads.css';
import './element.css';
import { SURE, WHO, type Sure, type Who } from '../../graph/types';
import { migrateId } from '../../view/migrations';
import { setPlace } from '../href.svelte';
import { EMBED_THEMES, oneOf, PANELS, type EmbedTheme, type Panel } from '../options';
import type { SelectDetail } from '../select';
import { EmbedState } from '../state.svelte';
import Shadow from './Shadow.svelte';
import { ATTRIBUTES, TAG } from './manifest';

/** Replaced by the build with the styles of everything in this file. */
declare const GUT_SKIN_CSS: string;
/** Where the site is, if the build was told (rule 23). */
declare const GUT_SKIN_SITE: string;

// On a server there is no such class, and nobody makes an element there.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** One sheet for all elements of a page; a sheet that is adopted needs no permission for inline styles. */
let sheet: CSSStyleSheet | undefined;
function styles(): CSSStyleSheet {
	if (!sheet) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(GUT_SKIN_CSS);
	}
	return sheet;
}

/** The folder this file was served from, if it is the site's own copy; a bundler's file knows no site. */
function ownSite(): string {
	if (GUT_SKIN_SITE) return GUT_SKIN_SITE;
	const here = import.meta.url;
	return /^https?:.*\/gut-skin-diagram\.js(\?|$)/.test(here) ? new URL('.', here).href : '';
}

const CONTROLS = ['all', 'none'] as const;

export class GutSkinDiagram extends Base {
	static readonly observedAttributes = ATTRIBUTES.map((a) => a.name);

	#embed = new EmbedState();
	#drawn: Record<string, unknown> | null = null;
	/** We ourselves write attributes: they say what is shown already. */
	#writing = false;

	get inWhom(): Who {
		return oneOf(WHO, this.getAttribute('in-whom'));
	}
	set inWhom(value: Who | null) {
		this.#reflect('in-whom', value);
	}
	get howSure(): Sure {
		return oneOf(SURE, this.getAttribute('how-sure'));
	}
	set howSure(value: Sure | null) {
		this.#reflect('how-sure', value);
	}
	get theme(): EmbedTheme {
		return oneOf(EMBED_THEMES, this.getAttribute('theme'));
	}
	set theme(value: EmbedTheme | null) {
		this.#reflect('theme', value);
	}
	get panel(): Panel {
		return oneOf(PANELS, this.getAttribute('panel'));
	}
	set panel(value: Panel | null) {
		this.#reflect('panel', value);
	}
	get controls(): (typeof CONTROLS)[number] {
		return oneOf(CONTROLS, this.getAttribute('controls'));
	}
	set controls(value: (typeof CONTROLS)[number] | null) {
		this.#reflect('controls', value);
	}
	get site(): string {
		return this.getAttribute('site') ?? '';
	}
	set site(value: string | null) {
		this.#reflect('site', value);
	}

	connectedCallback(): void {
		if (this.#drawn) return;
		this.#upgrade();
		this.#read();
		const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
		shadow.adoptedStyleSheets = [styles()];
		this.#drawn = mount(Shadow, {
			target: shadow,
			props: {
				embed: this.#embed,
				host: this,
				onselect: (detail: SelectDetail) => this.#select(detail),
				onview: () => this.#moved()
			}
		});
		flushSync();
	}

	disconnectedCallback(): void {
		// Moved inside the page it is connected again by now.
		if (this.isConnected || !this.#drawn) return;
		void unmount(this.#drawn);
		this.#drawn = null;
	}

	attributeChangedCallback(): void {
		if (this.#drawn && !this.#writing) this.#read();
	}

	/** Puts the keyboard on the picture. */
	focusPicture(): void {
		this.shadowRoot?.querySelector<HTMLElement>('a[data-node][tabindex="0"]')?.focus();
	}

	/** What a framework set on the element before this file came lies in front of our properties: it goes through them. */
	#upgrade(): void {
		for (const { property } of ATTRIBUTES) {
			if (!Object.hasOwn(this, property)) continue;
			const own = this as unknown as Record<string, unknown>;
			const value = own[property];
			delete own[property];
			own[property] = value;
		}
	}

	#reflect(name: string, value: string | null | undefined): void {
		if (value == null || value === '') this.removeAttribute(name);
		else this.setAttribute(name, String(value));
	}

	/** Attributes to state. Whatever they say, it is a View and options. */
	#read(): void {
		const embed = this.#embed;
		const given = this.getAttribute('focus') ?? '';
		const id = migrateId(given, embed.graph.renames ?? []);
		const view = {
			...embed.view,
			focus: embed.graph.nodeById.has(id) ? id : null,
			who: this.inWhom,
			sure: this.howSure
		};
		const old = embed.view;
		if (view.focus !== old.focus || view.who !== old.who || view.sure !== old.sure || !this.#drawn)
			embed.begin(view);
		embed.options = {
			theme: this.theme,
			panel: this.panel,
			controls: this.controls === 'all',
			autoHeight: true
		};
		embed.live = true;
		const site = this.#siteAddress();
		this.#embed.linked = site !== '';
		setPlace({ root: site === '' ? '#/' : site.replace(/\/*$/, '/'), embeds: false });
	}

	#siteAddress(): string {
		const given = this.site || ownSite();
		return /^https?:\/\//.test(given) ? given : '';
	}

	#select(detail: SelectDetail): boolean {
		const init = { detail, bubbles: true, composed: true, cancelable: true };
		return this.dispatchEvent(new CustomEvent('gutskin-select', init));
	}

	/** The reader moved: attributes follow, and then the host hears of it. */
	#moved(): void {
		const { focus, who, sure } = this.#embed.view;
		this.#writing = true;
		this.#reflect('focus', focus);
		this.#reflect('in-whom', who === WHO[0] ? null : who);
		this.#reflect('how-sure', sure === SURE[0] ? null : sure);
		this.#writing = false;
		const detail = { focus, inWhom: who, howSure: sure, path: this.#embed.path };
		this.dispatchEvent(new CustomEvent('gutskin-view', { detail, bubbles: true, composed: true }));
	}
}

/*
 * `focus` is both our attribute and every element's method. Frameworks that set properties where they find one (React,
 * Vue) would write a string over the method: so it is both, a property that takes an id and can be called.
 */
Object.defineProperty(GutSkinDiagram.prototype, 'focus', {
	configurable: true,
	enumerable: true,
	get(this: GutSkinDiagram) {
		return () => this.focusPicture();
	},
	set(this: GutSkinDiagram, value: unknown) {
		if (typeof value === 'string' && value !== '') this.setAttribute('focus', value);
		else this.removeAttribute('focus');
	}
});

if (globalThis.customElements && !customElements.get(TAG))
	customElements.define(TAG, GutSkinDiagram);
