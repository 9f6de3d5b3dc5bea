/** Test support: one item of each kind. */
import { DEFAULT_VIEW } from '../view/view';
import type { Item } from './types';

const why = 'Because of [[placebo]].';

export const ITEMS: readonly Item[] = [
	{
		id: 'one',
		kind: 'single',
		ask: 'Which one?',
		why,
		options: [
			{ id: 'a', text: 'This', right: true },
			{ id: 'b', text: 'That', right: false, why: 'Not that, see [[placebo]].' }
		]
	},
	{
		id: 'some',
		kind: 'multiple',
		ask: 'Which ones?',
		why,
		options: [
			{ id: 'a', text: 'First', right: true },
			{ id: 'b', text: 'Second', right: true },
			{ id: 'c', text: 'Third', right: false }
		]
	},
	{
		id: 'where',
		kind: 'click',
		ask: 'Where is it?',
		why,
		view: DEFAULT_VIEW,
		right: ['psoriasis', 'acne'],
		names: ['Psoriasis', 'Acne']
	},
	{
		id: 'sort',
		kind: 'order',
		ask: 'In which order?',
		why,
		ends: ['Top', 'Bottom'],
		entries: [
			{ id: 'a', text: 'Alpha' },
			{ id: 'b', text: 'Beta' },
			{ id: 'c', text: 'Gamma' }
		]
	},
	{
		id: 'pair',
		kind: 'match',
		ask: 'What goes with what?',
		why,
		pairs: [
			{ id: 'p', left: 'Fire', right: 'Hot' },
			{ id: 'q', left: 'Ice', right: 'Cold' }
		],
		choices: ['Cold', 'Hot']
	},
	{
		id: 'raise',
		kind: 'bar',
		ask: 'When does it go?',
		why,
		view: { ...DEFAULT_VIEW, focus: 'psoriasis' },
		link: 'inflammatory-bowel-disease--psoriasis',
		said: 'Bowel disease and psoriasis',
		control: 'sure',
		right: 'high'
	},
	{ id: 'many', kind: 'numeric', ask: 'How many?', why, right: 9, within: 0.5, unit: 'roads' }
];
