/**
 * A route or an area while it is being drawn: its corners, numbered, and the line that runs on from the last of them to the middle of the
 * map, where the pin stands. Drawn straight to the pins' canvas, as stored lines and areas are: OpenLayers' own Draw and Modify would want
 * precise fingers and weigh more than all of this.
 */
import type { FrameState } from 'ol/Map.js';
import { ink, paper, picked as pickedColours, white } from './colours.js';

/** Radius of a corner's mark, and how near a finger must come to it, in CSS pixels. */
const CORNER = 12;
const REACH = 22;
const DASH = [3, 11];

type Place = (x: number, y: number) => [number, number];

export interface Sketch {
  /** x, y, x, y, … in Web Mercator metres. */
  corners: Float64Array;
  /** Whether it will be closed. */
  area: boolean;
  /** The corner that is to be moved to the middle of the map, or −1. */
  picked: number;
  colour: string;
}

/** The corner nearest to a spot in CSS pixels, if a finger there can have meant it. */
export function cornerAt(sketch: Sketch, place: Place, x: number, y: number): number | null {
  let [found, least] = [null as number | null, REACH * REACH];
  for (const [index, [left, top]] of spots(sketch, place).entries()) {
    const distance = (left - x) ** 2 + (top - y) ** 2;
    if (distance <= least) [found, least] = [index, distance];
  }
  return found;
}

export function drawSketch(context: CanvasRenderingContext2D, frame: FrameState, sketch: Sketch, place: Place, font: string): void {
  const all = spots(sketch, place);
  if (!all.length) return;
  const [width, height] = frame.size as [number, number];
  const middle: [number, number] = [width / 2, height / 2];
  const { area, picked, colour } = sketch;
  const { length } = all;
  context.lineJoin = context.lineCap = 'round';
  if (area) {
    trace(context, picked < 0 ? [...all, middle] : all.map((spot, i) => (i === picked ? middle : spot)));
    context.globalAlpha = 0.2;
    context.fillStyle = colour;
    context.fill('evenodd');
    context.globalAlpha = 1;
  }
  // Edges of the picked corner are shown where they will be.
  const fixed: [number, number][][] = [];
  const moving: [number, number][][] = [];
  for (let i = 0; i + 1 < length + (area && picked >= 0 && length > 2 ? 1 : 0); i++) {
    const next = (i + 1) % length;
    const at = (index: number): [number, number] => (index === picked ? middle : all[index]!);
    (i === picked || next === picked ? moving : fixed).push([at(i), at(next)]);
  }
  if (picked < 0) {
    moving.push([all[length - 1]!, middle]);
    if (area && length > 1) moving.push([middle, all[0]!]);
  }
  line(context, fixed, colour, []);
  line(context, moving, colour, DASH);
  context.font = `700 13px ${font}`;
  context.textAlign = 'center';
  for (const [index, [left, top]] of all.entries()) {
    context.beginPath();
    context.arc(left, top, index === picked ? CORNER + 3 : CORNER, 0, 2 * Math.PI);
    const [ground, number] = index === picked ? pickedColours() : [paper(), ink()];
    context.fillStyle = ground;
    context.fill();
    context.strokeStyle = index === picked ? ink() : colour;
    context.lineWidth = 3;
    context.stroke();
    context.fillStyle = number;
    context.fillText(String(index + 1), left, top + 4.5);
  }
  context.textAlign = 'start';
}

function spots({ corners }: Sketch, place: Place): [number, number][] {
  return Array.from({ length: corners.length / 2 }, (_, i) => place(corners[2 * i]!, corners[2 * i + 1]!));
}

function trace(context: CanvasRenderingContext2D, path: [number, number][]): void {
  context.beginPath();
  for (const [left, top] of path) context.lineTo(left, top);
}

function line(context: CanvasRenderingContext2D, edges: [number, number][][], colour: string, dash: number[]): void {
  context.beginPath();
  for (const [from, to] of edges) {
    context.moveTo(...from!);
    context.lineTo(...to!);
  }
  stroke(context, colour, 5, dash);
}

/** A line on a light ground of its own, so that it stands out from every street. */
export function stroke(context: CanvasRenderingContext2D, colour: string, width: number, dash: number[]): void {
  context.strokeStyle = white();
  context.lineWidth = width + 4;
  context.stroke();
  context.setLineDash(dash);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
  context.setLineDash([]);
}
