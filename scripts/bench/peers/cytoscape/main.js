/** The same graph in cytoscape, drawn as its own documentation would: labelled boxes, curved arrows. */
import cytoscape from 'cytoscape';
import graph from 'bench-graph';

const cy = cytoscape({
	container: document.getElementById('diagram'),
	elements: [
		...graph.nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
		...graph.links.map(({ id, source, target }) => ({ data: { id: `link:${id}`, source, target } }))
	],
	layout: { name: 'preset', fit: true, padding: 20 },
	style: [
		{
			selector: 'node',
			style: {
				shape: 'round-rectangle',
				width: 160,
				height: 34,
				label: 'data(label)',
				'text-valign': 'center',
				'background-color': '#dfe8ee',
				'font-size': 12
			}
		},
		{
			selector: 'edge',
			style: { width: 2, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' }
		},
		{ selector: '.faded', style: { opacity: 0.2 } }
	]
});
cy.on('tap', 'node', (event) =>
	cy.batch(() => {
		const near = event.target.closedNeighborhood();
		near.removeClass('faded');
		cy.elements().difference(near).addClass('faded');
	})
);
cy.one('render', () => Object.assign(window, { drawn: true }));
Object.assign(window, { cy });
