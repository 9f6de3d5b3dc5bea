import { mount } from 'svelte';
import Flow from './Flow.svelte';

mount(Flow, { target: /** @type {HTMLElement} */ (document.getElementById('diagram')) });
