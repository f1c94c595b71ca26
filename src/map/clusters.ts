/**
 * Which pins stand alone and which are drawn together, for one whole zoom at a time. The first free pin in order of handle takes in every
 * free pin within the radius, so the result depends on the pins alone, never on the view: panning changes nothing. A cluster sits on the
 * pin it began with, so two markers are always at least one radius apart.
 */
import { resolutionAt } from './mercator.js';
import { ABSENT, type Points } from './points.js';

/** No two markers are nearer than this many CSS pixels at a whole zoom. */
export const RADIUS = 56;

/** Pins or map cells gone through between two looks at the clock. */
const STRIDE = 2048;

export interface Clusters {
  size: number;
  /** The handle each marker sits on. */
  seeds: Uint32Array;
  /** Marker `i` holds `members[starts[i]]` up to `members[starts[i + 1]]`. */
  starts: Uint32Array;
  members: Uint32Array;
}

export const NO_CLUSTERS: Clusters = {
  size: 0,
  seeds: new Uint32Array(0),
  starts: new Uint32Array(1),
  members: new Uint32Array(0),
};

/** Groups the shown pins; gives way at each `yield` so that the caller can keep every task short. */
export function* cluster(points: Points, shown: Uint8Array, zoom: number): Generator<void, Clusters> {
  const { kinds, x, y, top } = points;
  const radius = RADIUS * resolutionAt(zoom);
  const slots = 1 << Math.max(4, 32 - Math.clz32(points.count));
  const heads = new Int32Array(slots).fill(-1);
  const next = new Int32Array(top);
  const slotOf = (column: number, row: number): number =>
    (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & (slots - 1);

  // Downwards, so that each list comes out in order of handle.
  for (let handle = top - 1; handle >= 0; handle--) {
    if (handle % STRIDE === 0) yield;
    const kind = kinds[handle]!;
    if (kind === ABSENT || shown[kind] === 0) continue;
    const slot = slotOf(Math.floor(x[handle]! / radius), Math.floor(y[handle]! / radius));
    next[handle] = heads[slot]!;
    heads[slot] = handle;
  }

  const taken = new Uint8Array(top);
  const seeds = new Uint32Array(points.count);
  const starts = new Uint32Array(points.count + 1);
  const members = new Uint32Array(points.count);
  let size = 0;
  let filled = 0;
  const limit = radius * radius;
  for (let seed = 0; seed < top; seed++) {
    if (seed % STRIDE === 0) yield;
    const kind = kinds[seed]!;
    if (taken[seed] || kind === ABSENT || shown[kind] === 0) continue;
    const [left, bottom] = [x[seed]!, y[seed]!];
    const column = Math.floor(left / radius);
    const row = Math.floor(bottom / radius);
    seeds[size] = seed;
    starts[size++] = filled;
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        const slot = slotOf(c, r);
        let before = -1;
        for (let at = heads[slot]!; at >= 0; at = next[at]!) {
          const dx = x[at]! - left;
          const dy = y[at]! - bottom;
          if (dx * dx + dy * dy < limit) {
            taken[at] = 1;
            members[filled++] = at;
            // Taken out of its list: without this, crowded cells would be gone through again for every pin in them.
            if (before < 0) heads[slot] = next[at]!;
            else next[before] = next[at]!;
          } else {
            before = at;
          }
        }
      }
    }
  }
  starts[size] = filled;
  return {
    size,
    seeds: seeds.slice(0, size),
    starts: starts.slice(0, size + 1),
    members: members.slice(0, filled),
  };
}

/** Keeps the clusters of each whole zoom for as long as pins and filter stay the same, and makes missing ones in short turns. */
export class ClusterCache {
  private readonly ready = new Map<number, Clusters>();
  private version = -1;
  private job: { zoom: number; work: Generator<void, Clusters> } | null = null;
  private timer = 0;

  constructor(
    private readonly points: Points,
    private readonly shown: Uint8Array,
    private readonly changed: () => void,
  ) {}

  /** The clusters of `zoom`, or null while they are being made; `changed` is called when they are there. */
  at(zoom: number): Clusters | null {
    if (this.version !== this.points.version) {
      this.version = this.points.version;
      this.ready.clear();
      this.job = null;
    }
    const found = this.ready.get(zoom);
    if (found) return found;
    if (this.job?.zoom !== zoom) this.job = { zoom, work: cluster(this.points, this.shown, zoom) };
    this.work(4);
    return this.ready.get(zoom) ?? null;
  }

  /** Forgets everything, for when other kinds are shown. */
  refresh(): void {
    this.version = -1;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.job = null;
  }

  private work(milliseconds: number): void {
    clearTimeout(this.timer);
    const job = this.job;
    if (!job || this.version !== this.points.version) return;
    const end = performance.now() + milliseconds;
    do {
      const step = job.work.next();
      if (step.done) {
        this.job = null;
        this.ready.set(job.zoom, step.value);
        return;
      }
    } while (performance.now() < end);
    this.timer = setTimeout(() => {
      this.work(8);
      if (this.job) return;
      this.changed();
    }, 0);
  }
}
