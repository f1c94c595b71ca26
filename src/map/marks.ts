/**
 * The layer of pins, clusters, lines and areas. It draws straight to its own canvas from the columns of `Points`: OpenLayers knows it as
 * one custom layer and holds no feature object for any pin. Only what is in view, with a margin, is gone through in a frame.
 */
import type { FrameState } from 'ol/Map.js';
import Layer from 'ol/layer/Layer.js';
import type { Options, Outline } from './boundary.js';
import { type Clusters, ClusterCache, NO_CLUSTERS, RADIUS } from './clusters.js';
import { colourOf, ink, white } from './colours.js';
import { drawGrid, type Grid } from './grid.js';
import { PILL, PIN, type Pictures } from './pins.js';
import type { Points, Shape } from './points.js';
import { inside, nearLine } from './shapes.js';
import { cornerAt, drawSketch, type Sketch, stroke } from './sketch.js';

/** How near, in CSS pixels, a tap must be to the middle of a pin, or to the line between the middles of a pill's round ends. */
const REACH = 29;
/** Radius and width of the ring around the chosen pin, and the room it keeps from pills. */
const RING = 35;
const RING_WIDTH = 4;
const RING_GAP = 6;
/** Lines and areas smaller than this many pixels on the screen are told by their pin alone. */
const SMALLEST = 16;
const DIMMED = 0.45;
/** How near a tap must be to a line, in CSS pixels. */
const BESIDE = 22;
/** Lines differ by more than colour, as pins do: whole, in dashes, in dots. */
const DASHES: Record<Outline, number[]> = { circle: [], diamond: [12, 9], square: [0, 8] };

/** A pin, or several drawn as one pill, in view or near it. */
interface Marker {
  /** Where it belongs, in Web Mercator metres. */
  x: number;
  y: number;
  members: Uint32Array;
  /** One number per kind. */
  counts: number[];
  width: number;
}

export class Marks {
  readonly layer: Layer;
  readonly canvas = document.createElement('canvas');
  readonly shown: Uint8Array;
  chosen = -1;
  dimmed = false;
  crosshair = false;
  /** What is being drawn. */
  sketch: Sketch | null = null;
  /** The grid of the paper map, while it is needed. */
  grid: Grid | null = null;
  private readonly cache: ClusterCache;
  private clusters: Clusters = NO_CLUSTERS;
  private markers: Marker[] = [];
  /** What the markers were gathered from. */
  private gathered = { clusters: NO_CLUSTERS, version: -1, chosen: -1, extent: [0, 0, 0, 0] };
  private frame: FrameState | null = null;

  constructor(
    private readonly points: Points,
    private readonly pictures: Pictures,
    private readonly options: Options,
    private readonly font: string,
  ) {
    this.shown = new Uint8Array(256).fill(1);
    const widthOf = (counts: Uint32Array, from: number): number => pictures.width(counts, from);
    this.cache = new ClusterCache({ points, shown: this.shown, kinds: options.kinds.length, widthOf }, () => this.layer.changed());
    const { style } = this.canvas;
    style.position = 'absolute';
    style.inset = '0';
    style.pointerEvents = 'none';
    this.layer = new Layer({ render: (frame) => this.draw(frame as FrameState) });
  }

  showKinds(shown: Uint8Array): void {
    this.shown.fill(1);
    this.shown.set(shown);
    this.regroup();
  }

  /** For when markers have become wider or narrower. */
  regroup(): void {
    this.cache.refresh();
    this.layer.changed();
  }

  stop(): void {
    this.cache.stop();
  }

  /** Whether the newest pins are still being grouped. */
  busy(): boolean {
    return this.frame !== null && this.cache.at(wholeZoom(this.frame)) === null;
  }

  /** The corner of the drawing at a place on the map, in CSS pixels. */
  corner(x: number, y: number): number | null {
    const frame = this.frame;
    return frame && this.sketch && cornerAt(this.sketch, (mapX, mapY) => place(frame, mapX, mapY), x, y);
  }

  /**
   * What the marker nearest to a place on the map stands for, else the line or area there; the place in CSS pixels from the map's top left.
   */
  nearest(x: number, y: number, reach = REACH): Uint32Array | null {
    const frame = this.frame;
    if (!frame) return null;
    let best: Uint32Array | null = null;
    let least = reach * reach;
    for (const marker of this.markers) {
      const [left, top] = this.spot(frame, marker);
      const beside = Math.max(0, Math.abs(left - x) - (marker.width - PILL) / 2);
      const distance = beside ** 2 + (top - y) ** 2;
      // Later markers are drawn over earlier ones.
      if (distance <= least) [best, least] = [marker.members, distance];
    }
    if (this.points.has(this.chosen)) {
      const [left, top] = place(frame, this.points.x[this.chosen]!, this.points.y[this.chosen]!);
      if ((left - x) ** 2 + (top - y) ** 2 <= Math.min(least, REACH * REACH)) return Uint32Array.of(this.chosen);
    }
    return best ?? this.shapeAt(frame, x, y);
  }

  /** The line that runs by, else the smallest area around. */
  private shapeAt(frame: FrameState, left: number, top: number): Uint32Array | null {
    const { center, resolution } = frame.viewState;
    const [width, height] = frame.size as [number, number];
    const x = center[0]! + (left - width / 2) * resolution;
    const y = center[1]! - (top - height / 2) * resolution;
    let [found, least] = [-1, Infinity];
    for (const [handle, shape] of this.points.shapes) {
      if (!this.draws(frame, handle, shape)) continue;
      const [west, south, east, north] = shape.extent;
      const size = nearLine(shape, x, y, BESIDE * resolution) ? 0 : inside(shape, x, y) ? (east - west) * (north - south) : Infinity;
      if (size < least) [found, least] = [handle, size];
    }
    return found < 0 ? null : Uint32Array.of(found);
  }

  private draw(frame: FrameState): HTMLElement {
    this.frame = frame;
    const [width, height] = frame.size as [number, number];
    const ratio = frame.pixelRatio;
    this.pictures.setRatio(ratio);
    this.fit(Math.round(width * ratio), Math.round(height * ratio), width, height);
    this.clusters = this.cache.at(wholeZoom(frame)) ?? this.clusters;
    this.collect(frame);
    const context = this.canvas.getContext('2d');
    if (!context) return this.canvas;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.globalAlpha = this.dimmed ? DIMMED : 1;
    for (const [handle, shape] of this.points.shapes) this.drawShape(context, frame, handle, shape);
    for (const marker of this.markers) this.drawMarker(context, frame, marker);
    this.drawChosen(context, frame);
    context.globalAlpha = 1;
    if (this.grid) drawGrid(context, frame, this.grid, (x, y) => place(frame, x, y), this.font);
    if (this.sketch) drawSketch(context, frame, this.sketch, (x, y) => place(frame, x, y), this.font);
    if (this.crosshair) drawCrosshair(context, width / 2, height / 2);
    // A canvas with nothing on it costs as much in every frame of the page as a full one.
    const bare = this.points.shapes.size + this.markers.length === 0 && !this.points.has(this.chosen);
    const blank = bare && !this.sketch && !this.grid && !this.crosshair;
    this.canvas.style.display = blank ? 'none' : '';
    return this.canvas;
  }

  private fit(across: number, down: number, width: number, height: number): void {
    if (this.canvas.width === across && this.canvas.height === down) return;
    this.canvas.width = across;
    this.canvas.height = down;
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
  }

  /** Gathers the markers of the view and half a view around it, and keeps them until the view leaves that or the pins change. */
  private collect(frame: FrameState): void {
    const [west, south, east, north] = frame.extent as [number, number, number, number];
    const { clusters, points, chosen, gathered } = this;
    const [left, bottom, right, top] = gathered.extent as [number, number, number, number];
    const inside = west >= left && south >= bottom && east <= right && north <= top;
    const zoomedIn = (east - west) * 4 < right - left;
    const same = gathered.clusters === clusters && gathered.version === points.version && gathered.chosen === chosen;
    if (same && inside && !zoomedIn) return;
    const marginX = (east - west) / 2;
    const marginY = (north - south) / 2;
    const extent = [west - marginX, south - marginY, east + marginX, north + marginY];
    this.gathered = { clusters, version: points.version, chosen, extent };
    const { size, starts, x, y } = clusters;
    this.markers = [];
    for (let i = 0; i < size; i++) {
      const inX = x[i]! >= west - marginX && x[i]! <= east + marginX;
      if (!inX || y[i]! < south - marginY || y[i]! > north + marginY) continue;
      const marker = this.markerOf(clusters.members.subarray(starts[i]!, starts[i + 1]!), x[i]!, y[i]!);
      if (marker) this.markers.push(marker);
    }
    // What lies further south overlaps what lies behind it.
    this.markers.sort((a, b) => b.y - a.y);
  }

  /** A group as it is drawn: without pins that have gone meanwhile, and without the chosen one, which is drawn by itself. */
  private markerOf(group: Uint32Array, x: number, y: number): Marker | null {
    const members = group.filter((handle) => handle !== this.chosen && this.points.has(handle));
    const first = members[0];
    if (first === undefined) return null;
    const counts = new Array<number>(this.options.kinds.length).fill(0);
    for (const handle of members) counts[this.points.kinds[handle]!]!++;
    if (members.length === 1) [x, y] = [this.points.x[first]!, this.points.y[first]!];
    return { x, y, members, counts, width: this.pictures.width(counts) };
  }

  /** Where a marker is drawn: at its place, but clear of the chosen pin that was lifted out of it or lies close by. */
  private spot(frame: FrameState, { x, y, members, width }: Marker): [number, number] {
    const [left, top] = place(frame, x, y);
    if (!this.points.has(this.chosen)) return [left, top];
    const [middle, level] = place(frame, this.points.x[this.chosen]!, this.points.y[this.chosen]!);
    const [dx, dy] = [left - middle, top - level];
    // Pins never lie nearer to one another than this, unless one was lifted out of a cluster with the other.
    const room = members.length > 1 ? RING + RING_GAP + PILL / 2 : RADIUS;
    const beside = Math.max(0, Math.abs(dx) - (width - PILL) / 2);
    if (beside >= room || Math.hypot(beside, dy) >= room) return [left, top];
    return [left, level + (dy < 0 ? -1 : 1) * Math.sqrt(room ** 2 - beside ** 2)];
  }

  private drawMarker(context: CanvasRenderingContext2D, frame: FrameState, marker: Marker): void {
    const [left, top] = this.spot(frame, marker);
    const [width, height] = frame.size as [number, number];
    const [beside, above] = [marker.width / 2 + 16, PIN];
    if (left < -beside || top < -above || left > width + beside || top > height + above) return;
    const { kinds, categories } = this.points;
    const first = marker.members[0]!;
    const picture = marker.members.length > 1 ? this.pictures.cluster(marker.counts) : this.pictures.pin(kinds[first]!, categories[first]!);
    stamp(context, frame, picture, left, top);
  }

  private drawChosen(context: CanvasRenderingContext2D, frame: FrameState): void {
    if (!this.points.has(this.chosen)) return;
    const kind = this.points.kinds[this.chosen]!;
    const [left, top] = place(frame, this.points.x[this.chosen]!, this.points.y[this.chosen]!);
    stamp(context, frame, this.pictures.pin(kind, this.points.categories[this.chosen]!), left, top);
    context.beginPath();
    context.arc(left, top, RING, 0, 2 * Math.PI);
    context.strokeStyle = colourOf(this.options.kinds[kind]);
    context.lineWidth = RING_WIDTH;
    context.stroke();
  }

  /** Whether a line or an area can be seen. */
  private draws(frame: FrameState, handle: number, { extent: [west, south, east, north] }: Shape): boolean {
    const view = frame.extent as [number, number, number, number];
    const outside = east < view[0] || west > view[2] || north < view[1] || south > view[3];
    const small = Math.max(east - west, north - south) / frame.viewState.resolution < SMALLEST;
    return !outside && !small && (this.shown[this.points.kinds[handle]!] !== 0 || handle === this.chosen);
  }

  private drawShape(context: CanvasRenderingContext2D, frame: FrameState, handle: number, shape: Shape): void {
    if (!this.draws(frame, handle, shape)) return;
    const kind = this.options.kinds[this.points.kinds[handle]!];
    context.beginPath();
    for (const part of shape.parts) {
      for (let i = 0; i < part.length; i += 2) {
        const [left, top] = place(frame, part[i]!, part[i + 1]!);
        if (i === 0) context.moveTo(left, top);
        else context.lineTo(left, top);
      }
      if (shape.area) context.closePath();
    }
    context.lineJoin = context.lineCap = 'round';
    const colour = colourOf(kind);
    const alpha = context.globalAlpha;
    if (shape.area) {
      context.globalAlpha = alpha * 0.2;
      context.fillStyle = colour;
      context.fill('evenodd');
      context.globalAlpha = alpha;
    }
    stroke(context, colour, handle === this.chosen ? 7 : 4, DASHES[kind?.outline ?? 'circle']);
  }
}

/** A little above the boundary counts as the whole zoom: animations end at 16.9999. */
function wholeZoom(frame: FrameState): number {
  return Math.floor(frame.viewState.zoom + 0.01);
}

function place(frame: FrameState, x: number, y: number): [number, number] {
  const { center, resolution } = frame.viewState;
  const [width, height] = frame.size as [number, number];
  return [(x - center[0]!) / resolution + width / 2, (center[1]! - y) / resolution + height / 2];
}

/** Copies a picture with its middle at a place, on whole device pixels so that it stays sharp. */
function stamp(context: CanvasRenderingContext2D, frame: FrameState, picture: HTMLCanvasElement, left: number, top: number): void {
  const ratio = frame.pixelRatio;
  const width = picture.width / ratio;
  const height = picture.height / ratio;
  const snap = (value: number): number => Math.round(value * ratio) / ratio;
  context.drawImage(picture, snap(left - width / 2), snap(top - height / 2), width, height);
}

/** Shown while the map has the keyboard, so that one sees what Enter will open. */
function drawCrosshair(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.beginPath();
  for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) {
    context.moveTo(x + dx * 6, y + dy * 6);
    context.lineTo(x + dx * 18, y + dy * 18);
  }
  context.lineCap = 'round';
  context.strokeStyle = white();
  context.lineWidth = 6;
  context.stroke();
  context.strokeStyle = ink();
  context.lineWidth = 2.5;
  context.stroke();
}
