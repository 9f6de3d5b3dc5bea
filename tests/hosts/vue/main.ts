import { createApp, h, ref } from 'vue';

const App = {
	setup() {
		const focus = ref('psoriasis');
		const shown = ref(true);
		const said = ref('');
		return () =>
			h('main', null, [
				h('button', { id: 'acne', onClick: () => (focus.value = 'acne') }, 'Acne'),
				h('button', { id: 'toggle', onClick: () => (shown.value = !shown.value) }, 'On and off'),
				h('output', null, said.value),
				shown.value
					? h('section', null, [
							h('gut-skin-diagram', {
								focus: focus.value,
								'how-sure': 'low',
								onGutskinView: (e: CustomEvent) => {
									focus.value = e.detail.focus;
									said.value = e.detail.path;
								}
							}),
							h('div', { 'data-gut-skin': '', 'data-focus': focus.value }, [
								h('a', { href: '#' }, focus.value)
							])
						])
					: null,
				h('p', { id: 'after' }, 'What follows')
			]);
	}
};

createApp(App).mount('#app');
