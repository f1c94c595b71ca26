/**
 * Which pins stand alone and which are drawn together, for one whole zoom at a time. Pins that would cover one another make a group; groups
 * whose pills would touch are joined until none do. The result depends on the pins alone, never on the view: panning changes nothing.
 */
import { resolutionAt } from './mercator.js';
import { ABSENT, type Points } from './points.js';

/** No two pins are nearer than this many CSS pixels at a whole zoom. */
export const RADIUS = 56;
/** From middle to middle, markers one above the other are at least this far apart; beside one another, there is `GAP` between them. */
const ROW = 50;
const GAP = 6;
/** Width of the cells in which markers are looked up. */
const COLUMN = 64;

/** Pins gone through between two looks at the clock, and markers, which take longer. */
const STRIDE = 2048;
const SHORT_STRIDE = 128;

/** How wide a marker is drawn, in CSS pixels, for the count of each kind at `from` and after. */
export type WidthOf = (counts: Uint32Array, from: number) => number;

/** What is grouped, and how wide that makes the markers. */
export interface Crowd {
  readonly points: Points;
  /** One 0 or 1 per kind. */
  readonly shown: Uint8Array;
  /** Number of kinds. */
  readonly kinds: number;
  readonly widthOf: WidthOf;
}

export interface Clusters {
  size: number;
  /** Where each marker sits: the middle of its pins, in Web Mercator metres. */
  x: Float64Array;
  y: Float64Array;
  /** Marker `i` holds `members[starts[i]]` up to `members[starts[i + 1]]`. */
  starts: Uint32Array;
  members: Uint32Array;
}

type Groups = Pick<Clusters, 'size' | 'starts' | 'members'>;

export const NO_CLUSTERS: Clusters = {
  size: 0,
  x: new Float64Array(0),
  y: new Float64Array(0),
  starts: new Uint32Array(1),
  members: new Uint32Array(0),
};

/** Groups the shown pins; gives way at each `yield` so that the caller can keep every task short. */
export function* cluster(crowd: Crowd, zoom: number): Generator<void, Clusters> {
  const resolution = resolutionAt(zoom);
  const groups = yield* gather(crowd, RADIUS * resolution);
  return yield* join(crowd, groups, resolution);
}

/** The first free pin in order of handle takes in every free pin within the radius. */
function* gather({ points, shown }: Crowd, radius: number): Generator<void, Groups> {
  const { kinds, x, y, top } = points;
  const buckets = new Buckets(points.count, top);
  // Downwards, so that each list comes out in order of handle.
  for (let handle = top - 1; handle >= 0; handle--) {
    if (handle % STRIDE === 0) yield;
    const kind = kinds[handle]!;
    if (kind === ABSENT || shown[kind] === 0) continue;
    buckets.add(handle, Math.floor(x[handle]! / radius), Math.floor(y[handle]! / radius));
  }

  const taken = new Uint8Array(top);
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
    starts[size++] = filled;
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        // Taken out of its list: without this, crowded cells would be gone through again for every pin in them.
        buckets.sift(c, r, (at) => {
          const dx = x[at]! - left;
          const dy = y[at]! - bottom;
          if (dx * dx + dy * dy >= limit) return true;
          taken[at] = 1;
          members[filled++] = at;
          return false;
        });
      }
    }
  }
  starts[size] = filled;
  return { size, starts, members };
}

/** Sets the groups down one by one; one that would touch another is joined with it, and the two are set down together. */
function* join({ points, kinds, widthOf }: Crowd, { size, starts, members }: Groups, resolution: number): Generator<void, Clusters> {
  const counts = new Uint32Array(size * kinds);
  const totals = new Uint32Array(size);
  const widths = new Float32Array(size);
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  // Joined groups are chained from the one that goes on.
  const chained = new Int32Array(size).fill(-1);
  const last = Int32Array.from({ length: size }, (_, group) => group);
  const alive = new Uint8Array(size).fill(1);
  const buckets = new Buckets(size, size);
  const columnOf = (at: number): number => Math.floor(at / (COLUMN * resolution));
  const rowOf = (at: number): number => Math.floor(at / (ROW * resolution));
  let widest = 0;
  let steps = 0;

  const touched = (group: number): number => {
    const reach = ((widths[group]! + widest) / 2 + GAP) * resolution;
    const row = rowOf(y[group]!);
    let [nearest, least] = [-1, Infinity];
    const look = (other: number): boolean => {
      const dx = Math.abs(x[other]! - x[group]!) / resolution;
      const dy = Math.abs(y[other]! - y[group]!) / resolution;
      const distance = dx * dx + dy * dy;
      const alone = totals[group] === 1 && totals[other] === 1;
      const near = alone ? distance < RADIUS * RADIUS : dy < ROW && dx < (widths[group]! + widths[other]!) / 2 + GAP;
      if (near && distance < least) [nearest, least] = [other, distance];
      return true;
    };
    for (let c = columnOf(x[group]! - reach); c <= columnOf(x[group]! + reach); c++) {
      for (let r = row - 1; r <= row + 1; r++) buckets.sift(c, r, look);
    }
    return nearest;
  };
  const absorb = (into: number, other: number): void => {
    buckets.sift(columnOf(x[into]!), rowOf(y[into]!), (at) => at !== into);
    const share = totals[other]! / (totals[into]! + totals[other]!);
    x[into]! += (x[other]! - x[into]!) * share;
    y[into]! += (y[other]! - y[into]!) * share;
    totals[into]! += totals[other]!;
    for (let kind = 0; kind < kinds; kind++) counts[into * kinds + kind]! += counts[other * kinds + kind]!;
    widths[into] = widthOf(counts, into * kinds);
    chained[last[into]!] = other;
    last[into] = last[other]!;
    alive[other] = 0;
  };

  for (let group = 0; group < size; group++) {
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      const handle = members[i]!;
      x[group]! += points.x[handle]!;
      y[group]! += points.y[handle]!;
      // A kind that the project does not have would be counted for another group.
      const kind = points.kinds[handle]!;
      if (kind < kinds) counts[group * kinds + kind]!++;
    }
    totals[group] = starts[group + 1]! - starts[group]!;
    x[group]! /= totals[group]!;
    y[group]! /= totals[group]!;
    widths[group] = widthOf(counts, group * kinds);
    let placed = group;
    for (;;) {
      if (steps++ % SHORT_STRIDE === 0) yield;
      const other = touched(placed);
      if (other < 0) break;
      absorb(other, placed);
      placed = other;
    }
    widest = Math.max(widest, widths[placed]!);
    buckets.add(placed, columnOf(x[placed]!), rowOf(y[placed]!));
  }

  const result: Clusters = { size: 0, x, y, starts: new Uint32Array(size + 1), members: new Uint32Array(members.length) };
  let filled = 0;
  for (let group = 0; group < size; group++) {
    if (!alive[group]) continue;
    for (let part = group; part >= 0; part = chained[part]!) {
      result.members.set(members.subarray(starts[part]!, starts[part + 1]!), filled);
      filled += starts[part + 1]! - starts[part]!;
    }
    // Never ahead of `group`, so what is overwritten has been read.
    x[result.size] = x[group]!;
    y[result.size] = y[group]!;
    result.starts[++result.size] = filled;
  }
  return result;
}

/** Small numbers in the cells of a grid without edges, as chained lists in two arrays. */
class Buckets {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;

  /** Made for `count` entries below `top`. */
  constructor(count: number, top: number) {
    this.heads = new Int32Array(1 << Math.max(4, 32 - Math.clz32(count))).fill(-1);
    this.next = new Int32Array(top);
  }

  add(entry: number, column: number, row: number): void {
    const slot = this.slotOf(column, row);
    this.next[entry] = this.heads[slot]!;
    this.heads[slot] = entry;
  }

  /** Takes out of a cell what `keep` says no to. Cells may share a list, so entries of others can come up as well. */
  sift(column: number, row: number, keep: (entry: number) => boolean): void {
    const { heads, next } = this;
    const slot = this.slotOf(column, row);
    let before = -1;
    for (let at = heads[slot]!; at >= 0; at = next[at]!) {
      if (keep(at)) before = at;
      else if (before < 0) heads[slot] = next[at]!;
      else next[before] = next[at]!;
    }
  }

  private slotOf(column: number, row: number): number {
    return (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & (this.heads.length - 1);
  }
}

/** Keeps the clusters of each whole zoom for as long as pins and filter stay the same, and makes missing ones in short turns. */
export class ClusterCache {
  private readonly ready = new Map<number, Clusters>();
  private version = -1;
  private job: { zoom: number; work: Generator<void, Clusters> } | null = null;
  private timer = 0;

  constructor(
    private readonly crowd: Crowd,
    private readonly changed: () => void,
  ) {}

  /** The clusters of `zoom`, or null while they are being made; `changed` is called when they are there. */
  at(zoom: number): Clusters | null {
    if (this.version !== this.crowd.points.version) {
      this.version = this.crowd.points.version;
      this.ready.clear();
      this.job = null;
    }
    const found = this.ready.get(zoom);
    if (found) return found;
    if (this.job?.zoom !== zoom) this.job = { zoom, work: cluster(this.crowd, zoom) };
    this.work(4);
    return this.ready.get(zoom) ?? null;
  }

  /** Forgets everything, for when other kinds are shown or markers have become wider. */
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
    if (!job || this.version !== this.crowd.points.version) return;
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
