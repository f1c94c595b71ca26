/**
 * The grid of the paper map, drawn over streets and pins: on the screen while forms are typed in, and on what is printed. Where its lines
 * run and what its cells are called is told; nothing of that is worked out here.
 */
import type { FrameState } from 'ol/Map.js';
import { ink, white } from './colours.js';

/** A cell at least this wide, in CSS pixels, has its name in it. */
const NAMED = 34;

export interface Grid {
  /** The north-western corner and the side of a cell, in Web Mercator metres. */
  west: number;
  north: number;
  side: number;
  letters: string[];
  numbers: string[];
  /** The cell that is marked, from the north-west; −1 for none. */
  column: number;
  row: number;
}

type Place = (x: number, y: number) => [number, number];

export function drawGrid(context: CanvasRenderingContext2D, frame: FrameState, grid: Grid, place: Place, font: string): void {
  const { west, north, side, letters, numbers, column, row } = grid;
  const at = (across: number, down: number) => place(west + across * side, north - down * side);
  const [columns, rows] = [letters.length, numbers.length];
  const lines = new Path2D();
  const line = (from: [number, number], to: [number, number]) => {
    lines.moveTo(...from);
    lines.lineTo(...to);
  };
  for (let i = 0; i <= columns; i++) line(at(i, 0), at(i, rows));
  for (let i = 0; i <= rows; i++) line(at(0, i), at(columns, i));
  const draw = (path: Path2D, width: number) => {
    context.strokeStyle = white();
    context.globalAlpha = 0.7;
    context.lineWidth = width + 2;
    context.stroke(path);
    context.strokeStyle = ink();
    context.globalAlpha = width > 1 ? 1 : 0.6;
    context.lineWidth = width;
    context.stroke(path);
    context.globalAlpha = 1;
  };
  draw(lines, 1);
  const wide = side / frame.viewState.resolution;
  if (wide >= NAMED) name(context, frame, grid, at, font);
  if (column < 0) return;
  const [left, top] = at(column, row);
  const cell = new Path2D();
  cell.rect(left, top, wide, wide);
  draw(cell, 4);
}

/** Writes the names into the cells that can be seen. */
function name(
  context: CanvasRenderingContext2D, frame: FrameState, { letters, numbers }: Grid, at: Place, font: string,
): void {
  const [width, height] = frame.size as [number, number];
  context.font = `600 10px ${font}`;
  context.textAlign = 'left';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  // A narrow edge: names of streets lie below.
  context.lineWidth = 1.5;
  context.strokeStyle = white();
  context.fillStyle = ink();
  letters.forEach((letter, across) => numbers.forEach((number, down) => {
    const [left, top] = at(across, down);
    if (left < -NAMED || top < -NAMED || left > width || top > height) return;
    context.strokeText(letter + number, left + 2, top + 2);
    context.fillText(letter + number, left + 2, top + 2);
  }));
}
