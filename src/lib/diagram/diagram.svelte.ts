/**
 * What the diagram itself remembers, and nobody else needs: what is previewed, where the keyboard is, which
 * orientation shows, zoom. The View lives in the URL, not here.
 */
import { LANDSCAPE, measures, PORTRAIT } from '$lib/scene/box';
import type { Box, Scene } from '$lib/scene/types';
import { WIDE } from './whole';
import { IDENTITY, type Transform, type ZoomControl } from './zoom';

export type Orientation = Box['orientation'];

/** As in `Diagram.svelte`'s style: landscape where it is wide, and on paper. */
export const LANDSCAPE_QUERY = `${WIDE}, print`;

export const orientationNow = (): Orientation =>
	window.matchMedia(LANDSCAPE_QUERY).matches ? 'landscape' : 'portrait';

export class DiagramState {
	preview = $state<string | null>(null);
	tabStop = $state<string | undefined>(undefined);
	/**
	 * Both orientations are prerendered; the browser knows at once which one it shows, and only brings that
	 * one to life: the other's markup is dropped, not hydrated.
	 */
	showing = $state<Orientation | 'both'>(typeof window === 'undefined' ? 'both' : orientationNow());
	/** Set once the browser follows the window: from then on there is one tab stop. */
	ready = $state(false);
	/** Large text: the reader's own text size, where the picture cannot simply be drawn bigger. */
	text = $state(1);
	transform = $state.raw<Transform>(IDENTITY);
	zoom = $state.raw<ZoomControl | null>(null);
	/** Someone can see it move. */
	visible = $state(false);

	/** A new SVG starts unzoomed, as when a tablet is turned. */
	beginZoom(control: ZoomControl | null): void {
		this.zoom = control;
		this.transform = IDENTITY;
	}

	/** Puts the keyboard on a node and brings it into view, also where the picture is enlarged. */
	moveTo(figure: HTMLElement | undefined, scene: Scene, id: string): void {
		this.tabStop = id;
		const at = scene.nodes.find((n) => n.id === id);
		if (at && this.transform.k > 1) this.zoom?.show(at.x + at.width / 2, at.y + at.height / 2);
		const element = figure?.querySelector<SVGAElement>(`a[data-node="${CSS.escape(id)}"]`);
		element?.focus({ preventScroll: true });
		element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	/** Follows the window: orientation, text size, visibility. Returns how to stop. */
	follow(figure: HTMLElement): () => void {
		const wide = window.matchMedia(LANDSCAPE_QUERY);
		const fit = () => {
			this.showing = orientationNow();
			const root = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
			// In portrait the drawing is at most as wide as its column; past that, bigger text needs a scene
			// of its own.
			const drawn = figure.clientWidth / measures(wide.matches ? LANDSCAPE : PORTRAIT).width;
			// A 320 px phone with ordinary text is at 1.16; text set a quarter larger on any phone is above.
			this.text = root / drawn > 1.25 ? 1.6 : 1;
		};
		fit();
		this.ready = true;
		const resize = new ResizeObserver(fit);
		resize.observe(figure);
		wide.addEventListener('change', fit);
		let onScreen = false;
		const see = () => {
			this.visible = onScreen && !document.hidden;
		};
		const watch = new IntersectionObserver((entries) => {
			onScreen = entries.some((e) => e.isIntersecting);
			see();
		});
		watch.observe(figure);
		document.addEventListener('visibilitychange', see);
		return () => {
			resize.disconnect();
			wide.removeEventListener('change', fit);
			watch.disconnect();
			document.removeEventListener('visibilitychange', see);
		};
	}
}
