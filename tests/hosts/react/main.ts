import { createElement as h, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
	const [focus, setFocus] = useState('psoriasis');
	const [shown, setShown] = useState(true);
	const [said, setSaid] = useState('');
	return h(
		'main',
		null,
		h('button', { id: 'acne', onClick: () => setFocus('acne') }, 'Acne'),
		h('button', { id: 'toggle', onClick: () => setShown(!shown) }, 'On and off'),
		h('output', null, said),
		shown &&
			h(
				'section',
				null,
				h('gut-skin-diagram', {
					focus,
					'how-sure': 'low',
					'ongutskin-view': (e: CustomEvent) => {
						setFocus(e.detail.focus);
						setSaid(e.detail.path);
					}
				}),
				h('div', { 'data-gut-skin': '', 'data-focus': focus }, h('a', { href: '#' }, focus))
			),
		h('p', { id: 'after' }, 'What follows')
	);
}

createRoot(document.getElementById('app')!).render(h(StrictMode, null, h(App)));
