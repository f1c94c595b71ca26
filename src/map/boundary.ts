/**
 * The words spoken across the boundary between Rust (`src/map.rs`) and the map engine. Nothing here knows OpenLayers, so the engine could
 * be exchanged without touching the other side. Handles are small dense integers that Rust gives out; coordinates are degrees (WGS 84).
 */

export type Outline = 'circle' | 'diamond' | 'square';
export type Theme = 'light' | 'contrast' | 'dark';

/** What the keys of a drawing mean; told while a place is being chosen. */
export type DrawingKey = 'undo' | 'remove' | 'next' | 'previous' | 'leave';

export interface Kind {
  outline: Outline;
  /** Name of the Phosphor icon for pins that have no category, for example `heart`. */
  icon: string;
  /** Any CSS colour; when absent, the colour that belongs to the outline. */
  colour?: string;
}

/** Pictures of the streets from another host. */
export interface Tiles {
  /** With `{z}`, `{x}` and `{y}` (or `{-y}`), as most hosts give it. */
  url: string;
  attribution: string;
  /** Zooms that the host has pictures of; nearer in, the nearest ones are enlarged. */
  minZoom: number;
  maxZoom: number;
}

export interface Options {
  /** Longitude and latitude of the first view. */
  centre: [number, number];
  zoom: number;
  minZoom: number;
  maxZoom: number;
  /** West, south, east, north: the map's centre, and so the place of a new pin, stays inside. */
  bounds: [number, number, number, number];
  kinds: Kind[];
  categories: { icon: string }[];
  /** Address of the icon sprite; its symbols are named `<icon>-fill`. */
  icons: string;
  /** When absent, as the system asks (`prefers-color-scheme`, `prefers-contrast`). */
  theme?: Theme;
  /** Written into printed maps; on the screen the app shows it in its own text. */
  attribution: string;
  /** Shown under everything else, and only while the device is online. Its attribution is handled like the one above. */
  tiles?: Tiles;
  /** Accessible name of the map. */
  label: string;
  /** Device pixels per CSS pixel, for maps that are made to be printed; when absent, those of the screen. */
  sharp?: number;
  /** CSS font family list for every label; when absent, the host's. */
  font?: string;
}

export type MapEvent =
  | { type: 'centre'; lon: number; lat: number; zoom: number }
  | { type: 'chosen'; handle: number }
  | { type: 'cluster'; handles: Uint32Array }
  | { type: 'enter' }
  | { type: 'corner'; handle: number }
  | { type: 'key'; state: DrawingKey }
  | { type: 'basemap'; state: 'loading' | 'ready' | 'missing' | 'unreachable' | 'damaged'; done?: number; total?: number }
  | { type: 'streets' }
  | { type: 'idle' };

/** `categories` uses this value for "no category". */
export const NO_CATEGORY = 255;

export interface Engine {
  /** Opens the PMTiles archive at `url`; how that goes is told by `basemap` events. */
  openBasemap(url: string): void;
  /**
   * Adds or replaces pins, one per handle. `lonlat` holds two numbers per pin; `shapes`, when given, the GeoJSON geometry text of lines and
   * areas. Every array is copied before the call returns. Send some thousands at a time.
   */
  upsert(
    handles: Uint32Array,
    kinds: Uint8Array,
    categories: Uint8Array,
    lonlat: Float64Array,
    shapes: (string | null)[] | null,
  ): void;
  remove(handles: Uint32Array): void;
  clear(): void;
  /** One 0 or 1 per kind. */
  showKinds(shown: Uint8Array): void;
  /** Rings one pin and lifts it out of its cluster, which makes room for it; −1 for none. */
  choose(handle: number): void;
  setPlacing(placing: boolean): void;
  /**
   * The route or area that is being drawn, two numbers per corner; none ends it. `kind` gives the colour; the corner `picked` (−1 for none)
   * is shown where the middle of the map is. While placing, a tap on a corner tells `corner`.
   */
  setSketch(lonlat: Float64Array, area: boolean, picked: number, kind: number): void;
  /**
   * The grid of the paper map. `frame`: longitude and latitude of its north-western corner, a cell's side in Web Mercator metres, column and
   * row of the cell that is marked (−1 for none). Without letters it is taken away.
   */
  setGrid(frame: Float64Array, letters: string[], numbers: string[]): void;
  flyTo(lon: number, lat: number, zoom: number | undefined): void;
  zoomBy(delta: number): void;
  /** Ends a movement under way, a glide where it is and a flight at its goal, and gives longitude, latitude and zoom. No event tells of it. */
  rest(): Float64Array;
  focus(): void;
  /** Without a theme it follows the system again. Names of streets and places become `text` times as large as they are drawn at first. */
  setLook(theme: Theme | undefined, text: number): void;
  setLabel(label: string): void;
  /** The map as it stands, pins and attribution included. */
  printCanvas(): Promise<HTMLCanvasElement>;
  destroy(): void;
}
