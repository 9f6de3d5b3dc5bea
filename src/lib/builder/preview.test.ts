// @vitest-environment jsdom
/** The talk with the preview: who follows whom, and that the two never chase each other. */
import { beforeEach, expect, it, vi } from 'vitest';
import { seal } from '../embed/protocol';
import { graph } from '../graph/data';
import { DEFAULT_VIEW, type View } from '../view/view';
import { Preview } from './preview.svelte';

const view = (focus: string | null): View => ({ ...DEFAULT_VIEW, focus });
const onview = vi.fn();
const post = vi.fn();
let frame: HTMLIFrameElement;
let preview: Preview;

/** What the frame says. */
const say = (data: unknown, source: Window | null = frame.contentWindow): void =>
	void window.dispatchEvent(new MessageEvent('message', { data, source }));
const shows = (path: string) => say(seal({ type: 'view', view: path, title: 'x' }));

beforeEach(() => {
	vi.clearAllMocks();
	document.body.innerHTML = '<iframe></iframe>';
	frame = document.querySelector('iframe')!;
	frame.contentWindow!.postMessage = post;
	preview = new Preview(graph, onview);
	return preview.follow(frame);
});

it('a View chosen before the frame lives is shown as soon as it does', () => {
	preview.show(view('acne'));
	expect(post).not.toHaveBeenCalled();
	say(seal({ type: 'ready', view: '/', height: 500 }));
	expect(post).toHaveBeenCalledExactlyOnceWith(
		seal({ type: 'set-view', view: '/conditions/acne' }),
		'*'
	);
	expect(preview.height).toBe(500);
	shows('/conditions/acne/');
	expect(onview).not.toHaveBeenCalled();
});

it('what the reader clicks inside is followed; what was only asked for, or said by others, is not', () => {
	preview.show(view(null));
	say(seal({ type: 'ready', view: '/', height: 500 }));
	shows('/conditions/acne/');
	expect(onview).toHaveBeenCalledExactlyOnceWith(view('acne'));
	preview.show(view('acne'));
	expect(post).not.toHaveBeenCalled();

	// Two choices at once: the answer to the first must not undo the second.
	preview.show(view('psoriasis'));
	preview.show(view('rosacea'));
	shows('/conditions/psoriasis/');
	shows('/conditions/rosacea/');
	expect(onview).toHaveBeenCalledTimes(1);

	say(seal({ type: 'view', view: '/conditions/vitiligo/', title: 'x' }), window);
	say({ protocol: 'gut-skin', version: 2, type: 'view', view: '/conditions/vitiligo/', title: '' });
	expect(onview).toHaveBeenCalledTimes(1);
	shows('/conditions/vitiligo/');
	expect(onview).toHaveBeenCalledTimes(2);
});

it('a frame that loads anew knows nothing until it says so', () => {
	say(seal({ type: 'ready', view: '/', height: 500 }));
	preview.loads();
	expect(preview.height).toBeNull();
	preview.show(view('acne'));
	expect(post).not.toHaveBeenCalled();
});

it('a choice that is taken back before the frame has answered is shown in the end', () => {
	preview.show(view(null));
	say(seal({ type: 'ready', view: '/', height: 500 }));
	preview.show(view('acne'));
	preview.show(view(null));
	shows('/conditions/acne/');
	expect(post).toHaveBeenLastCalledWith(seal({ type: 'set-view', view: '/' }), '*');
	shows('/');
	expect(onview).not.toHaveBeenCalled();
});
