/**
 * Every pin the map knows, kept as columns of numbers indexed by handle: no object per pin, so a hundred thousand cost a few megabytes and
 * no garbage. Lines and areas, which are rare, have their geometry beside the columns.
 */
import { toX, toY } from './mercator.js';

/** Value in `kinds` for a handle that is not in use. */
export const ABSENT = 255;

/** A line or an area in Web Mercator metres. */
export interface Shape {
  area: boolean;
  /** Each part is x, y, x, y, … */
  parts: Float64Array[];
  /** West, south, east, north. */
  extent: [number, number, number, number];
}

export class Points {
  /** One past the highest handle ever used. */
  top = 0;
  count = 0;
  /** Grows with every change; whoever derives something from the points compares it. */
  version = 0;
  kinds = new Uint8Array(1024).fill(ABSENT);
  categories = new Uint8Array(1024);
  x = new Float64Array(1024);
  y = new Float64Array(1024);
  readonly shapes = new Map<number, Shape>();

  upsert(
    handles: Uint32Array,
    kinds: Uint8Array,
    categories: Uint8Array,
    lonlat: Float64Array,
    shapes: (string | null)[] | null,
  ): void {
    this.version++;
    for (let i = 0; i < handles.length; i++) {
      const handle = handles[i]!;
      this.grow(handle + 1);
      if (this.kinds[handle] === ABSENT) this.count++;
      this.kinds[handle] = kinds[i]!;
      this.categories[handle] = categories[i]!;
      this.x[handle] = toX(lonlat[2 * i]!);
      this.y[handle] = toY(lonlat[2 * i + 1]!);
      const text = shapes?.[i];
      const shape = text ? readShape(text) : null;
      if (shape) this.shapes.set(handle, shape);
      else this.shapes.delete(handle);
    }
  }

  remove(handles: Uint32Array): void {
    this.version++;
    for (const handle of handles) {
      if (!this.has(handle)) continue;
      this.kinds[handle] = ABSENT;
      this.count--;
      this.shapes.delete(handle);
    }
  }

  clear(): void {
    this.version++;
    this.kinds.fill(ABSENT);
    this.shapes.clear();
    this.top = 0;
    this.count = 0;
  }

  has(handle: number): boolean {
    return handle >= 0 && handle < this.top && this.kinds[handle] !== ABSENT;
  }

  private grow(size: number): void {
    if (size > this.top) this.top = size;
    if (size <= this.kinds.length) return;
    const capacity = Math.max(size, this.kinds.length * 2);
    const kinds = new Uint8Array(capacity).fill(ABSENT);
    kinds.set(this.kinds);
    this.kinds = kinds;
    this.categories = enlarged(this.categories, new Uint8Array(capacity));
    this.x = enlarged(this.x, new Float64Array(capacity));
    this.y = enlarged(this.y, new Float64Array(capacity));
  }
}

function enlarged<T extends Uint8Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Reads the text of a GeoJSON line or area; anything else, or text that is not GeoJSON, draws nothing beside the pin. */
export function readShape(text: string): Shape | null {
  let geometry: { type?: unknown; coordinates?: unknown } | null;
  try {
    geometry = JSON.parse(text) as typeof geometry;
  } catch {
    return null;
  }
  const lists = partsOf(geometry?.type, geometry?.coordinates);
  const extent: Shape['extent'] = [Infinity, Infinity, -Infinity, -Infinity];
  const parts: Float64Array[] = [];
  for (const list of lists) {
    if (!Array.isArray(list)) continue;
    const part = new Float64Array(list.length * 2);
    let length = 0;
    for (const position of list as unknown[]) {
      if (!Array.isArray(position)) continue;
      const x = toX(Number(position[0]));
      const y = toY(Number(position[1]));
      if (!Number.isFinite(x + y)) continue;
      part[length++] = x;
      part[length++] = y;
      extent[0] = Math.min(extent[0], x);
      extent[1] = Math.min(extent[1], y);
      extent[2] = Math.max(extent[2], x);
      extent[3] = Math.max(extent[3], y);
    }
    if (length >= 4) parts.push(part.subarray(0, length));
  }
  return parts.length ? { area: String(geometry?.type).endsWith('Polygon'), parts, extent } : null;
}

function partsOf(type: unknown, coordinates: unknown): unknown[] {
  if (!Array.isArray(coordinates)) return [];
  if (type === 'LineString') return [coordinates];
  if (type === 'MultiLineString' || type === 'Polygon') return coordinates;
  if (type === 'MultiPolygon') return coordinates.flat(1) as unknown[];
  return [];
}
