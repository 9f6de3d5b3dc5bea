/** Labels that every scene has. Pure. */
import type { Measures } from './box';
import { placeText, STRONG } from './text';
import type { Scene, SceneLabel } from './types';
import { PICTURE } from './words';

/** The names of the two landscapes, at their outer corners. */
export function landscapeLabels(
	regions: Scene['regions'],
	m: Measures,
	landscape: boolean,
	height: number
): SceneLabel[] {
	const h = m.caption * 1.2;
	const gutY = regions.gut.y + 6;
	// Beside the brick wall, not on it.
	const bricks = 30;
	const skinY = landscape ? regions.skin.y + 6 : regions.skin.y + regions.skin.height - h - bricks;
	const skinEnd = m.width - m.margin - (landscape ? bricks - m.margin + 4 : 0);
	return [
		{
			id: 'gut',
			kind: 'landscape',
			text: placeText(
				[PICTURE.gut],
				{ x: m.margin, y: gutY, width: 80, height: h },
				m.caption,
				STRONG,
				'start'
			)
		},
		{
			id: 'skin',
			kind: 'landscape',
			text: placeText(
				[PICTURE.skin],
				{ x: skinEnd - 80, y: Math.min(skinY, height - h - 2), width: 80, height: h },
				m.caption,
				STRONG,
				'end'
			)
		}
	];
}
