/** Arrow keys over a matrix: the next cell that holds something. Pure. */
import type { Cell } from './model';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};
type Grid = readonly (readonly Pick<Cell, 'id' | 'state'>[])[];

/** Id of the cell a key leads to, over empty ones; Home and End: of its row. Null where there is none. */
export function nextCell(grid: Grid, id: string, key: string): string | null {
	const row = grid.findIndex((line) => line.some((c) => c.id === id));
	const column = grid[row]?.findIndex((c) => c.id === id) ?? -1;
	if (row < 0) return null;
	const full = (c: Pick<Cell, 'state'> | undefined) => c !== undefined && c.state !== 'empty';
	if (key === 'Home') return grid[row]!.find(full)?.id ?? null;
	if (key === 'End') return grid[row]!.findLast(full)?.id ?? null;
	const step = STEPS[key];
	if (!step) return null;
	let [r, c] = [row + step[0], column + step[1]];
	while (grid[r]?.[c]) {
		if (full(grid[r]![c])) return grid[r]![c]!.id;
		r += step[0];
		c += step[1];
	}
	return null;
}
