/**
 * The map engine's entry: the only module Rust loads, and with its neighbours the only place that knows OpenLayers. It may not hold any
 * state of the app, and no call answers with an event before it returns: every event comes in a later microtask.
 */
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import Kinetic from 'ol/Kinetic.js';
import type MapBrowserEvent from 'ol/MapBrowserEvent.js';
import { easeOut } from 'ol/easing.js';
import DoubleClickZoom from 'ol/interaction/DoubleClickZoom.js';
import DragPan from 'ol/interaction/DragPan.js';
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js';
import PinchZoom from 'ol/interaction/PinchZoom.js';
import { Basemap } from './basemap.js';
import type { Engine, MapEvent, Options, Theme } from './boundary.js';
import { readGlyphs } from './icons.js';
import { listenToKeys } from './keyboard.js';
import { lettersOf } from './letters.js';
import { Marks } from './marks.js';
import { toLat, toLon, toX, toY } from './mercator.js';
import { colourOf, themeOf, WISHES } from './colours.js';
import { Pictures } from './pins.js';
import { Points } from './points.js';
import { compose } from './print.js';
import { backgroundOf, styleOf } from './style.js';
import { TilePictures } from './tiles.js';

export type { Engine, MapEvent, Options } from './boundary.js';

const MOTION = 200;
/** From this far, in CSS pixels, Enter opens the pin nearest to the crosshair. */
const ENTER_REACH = 60;
/** A finger that trembles this many pixels still taps. */
const TREMOR = 8;
/** Device pixels per CSS pixel at most: more cannot be seen on a map, but has to be copied in every frame. */
const SHARP = 2;
/** On a big screen everything is drawn as if the screen were this high, in CSS pixels, and enlarged. */
const BIG = 540;
/** Changes of the pins are drawn at most this often, in milliseconds. */
const PACE = 250;
/** Taps within this many milliseconds of opening a pin belong to the same tap. */
const BOUNCE = 400;

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

export { warm } from './archive.js';

/** Fills `host`, which must be positioned and have a size, with the map. `on` hears of everything that happens there. */
export function create(host: HTMLElement, options: Options, on: (event: MapEvent) => void): Engine {
  return new OpenLayersEngine(host, options, on);
}

class OpenLayersEngine implements Engine {
  private readonly points = new Points();
  private readonly pictures: Pictures;
  private readonly marks: Marks;
  private readonly basemap: Basemap;
  private readonly tiles: TilePictures | null;
  private readonly view: View;
  private readonly map: OlMap;
  private readonly viewport: HTMLElement;
  private readonly doubleClick: DoubleClickZoom;
  private readonly ended = new AbortController();
  private readonly quitKeys: () => void;
  private readonly resized: ResizeObserver;
  private readonly font: string;
  private fontAsked = false;
  private theme: Theme;
  private chosenTheme: Theme | undefined;
  /** How many times as large as usual names on the map are. */
  private text = 1;
  private placing = false;
  private restless = true;
  private lastCentre = '';
  private soon = 0;
  private drawnAt = -Infinity;
  /** When a pin was last opened by tapping, in milliseconds of `performance.now`. */
  private opened = -Infinity;
  /** Where the running movement by keys or buttons will end, so that quick presses add up. */
  private heading: { x: number; y: number; zoom: number } | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly options: Options,
    private readonly on: (event: MapEvent) => void,
  ) {
    // The page wears what was chosen earlier before anybody can tell us.
    const worn = host.closest<HTMLElement>('.common-ground')?.dataset;
    const theme = options.theme ?? (worn?.theme as Theme | undefined);
    this.chosenTheme = theme;
    this.theme = themeOf(theme);
    this.text = Number(worn?.text ?? 100) / 100;
    const style = getComputedStyle(host);
    this.font = options.font ?? (style.getPropertyValue('--letters') || style.fontFamily);
    this.pictures = new Pictures(options, this.font, host.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang ?? undefined);
    this.marks = new Marks(this.points, this.pictures, options, this.font);
    const [west, south, east, north] = options.bounds;
    this.view = new View({
      center: [toX(options.centre[0]), toY(options.centre[1])],
      zoom: options.zoom,
      minZoom: options.minZoom,
      maxZoom: options.maxZoom,
      // The centre only: were the whole view kept inside, a place near the edge could not be brought under the fixed pin.
      extent: [toX(west), toY(south), toX(east), toY(north)],
      constrainOnlyCenter: true,
      enableRotation: false,
      multiWorld: true,
    });
    this.doubleClick = new DoubleClickZoom({ duration: calm.matches ? 0 : MOTION });
    this.map = new OlMap({
      target: host,
      view: this.view,
      controls: [],
      interactions: [
        new DragPan({ kinetic: calm.matches ? undefined : new Kinetic(-0.005, 0.05, 100) }),
        new PinchZoom({ duration: calm.matches ? 0 : MOTION }),
        new MouseWheelZoom({ duration: calm.matches ? 0 : MOTION }),
        this.doubleClick,
      ],
      layers: [this.marks.layer],
      moveTolerance: TREMOR,
      pixelRatio: options.sharp ?? Math.min(window.devicePixelRatio, SHARP) * this.enlarge(),
    });
    this.viewport = this.map.getViewport() ?? host;
    this.basemap = new Basemap(this.map, styleOf(this.theme, this.font, this.text), (event) => {
      // Streets before letters: the font would only hold them up.
      if (event.type === 'streets' || (event.type === 'basemap' && event.state !== 'loading' && event.state !== 'ready')) this.awaitFont();
      this.emit(event);
    });
    this.tiles = options.tiles ? new TilePictures(this.map, options.tiles) : null;
    this.dress();
    this.listen();
    this.quitKeys = listenToKeys(host, {
      pan: (dx, dy) => this.pan(dx, dy),
      zoomBy: (delta) => this.zoomBy(delta),
      home: () => this.flyTo(...options.centre, options.zoom),
      enter: () => this.enter(),
      drawing: (state) => {
        if (this.placing && this.marks.sketch) this.emit({ type: 'key', state });
        return this.placing && this.marks.sketch !== null;
      },
    });
    this.resized = new ResizeObserver(() => this.map.updateSize());
    this.resized.observe(host);
    this.setPictures();
    this.tellCentre();
  }

  /** On a big screen: makes everything so large that it can be read from the back of the room, and says how many times as large. */
  private enlarge(): number {
    const { dataset, style } = this.host;
    const times = dataset.big === undefined ? 1 : Math.max(1, window.innerHeight / BIG);
    if (times > 1) {
      style.inset = '0 auto auto 0';
      style.width = style.height = `${100 / times}%`;
      style.transform = `scale(${times})`;
      style.transformOrigin = '0 0';
    }
    return times;
  }

  openBasemap(url: string): void {
    this.restless = true;
    this.basemap.open(url);
  }

  upsert(
    handles: Uint32Array,
    kinds: Uint8Array,
    categories: Uint8Array,
    lonlat: Float64Array,
    shapes: (string | null)[] | null,
  ): void {
    this.points.upsert(handles, kinds, categories, lonlat, shapes);
    this.redrawSoon();
  }

  remove(handles: Uint32Array): void {
    this.points.remove(handles);
    this.redrawSoon();
  }

  clear(): void {
    this.points.clear();
    this.marks.chosen = -1;
    this.redraw();
  }

  showKinds(shown: Uint8Array): void {
    this.marks.showKinds(shown);
    this.restless = true;
  }

  choose(handle: number): void {
    this.marks.chosen = handle;
    this.redraw();
  }

  setPlacing(placing: boolean): void {
    this.placing = placing;
    this.marks.dimmed = placing;
    // Each tap of a double tap would move the map already.
    this.doubleClick.setActive(!placing);
    this.updateCrosshair();
    this.redraw();
  }

  setSketch(lonlat: Float64Array, area: boolean, picked: number, kind: number): void {
    const corners = lonlat.map((degrees, i) => (i % 2 ? toY(degrees) : toX(degrees)));
    this.marks.sketch = corners.length ? { corners, area, picked, colour: colourOf(this.options.kinds[kind]) } : null;
    this.redraw();
  }

  setGrid(frame: Float64Array, letters: string[], numbers: string[]): void {
    const [west, north, side, column, row] = frame as unknown as [number, number, number, number, number];
    this.marks.grid = letters.length ? { west: toX(west), north: toY(north), side, letters, numbers, column, row } : null;
    this.redraw();
  }

  flyTo(lon: number, lat: number, zoom: number | undefined): void {
    this.go(toX(lon), toY(lat), zoom ?? this.view.getZoom() ?? this.options.zoom, 2 * MOTION);
  }

  zoomBy(delta: number): void {
    const { x, y, zoom } = this.target();
    this.go(x, y, zoom + delta, MOTION);
  }

  rest(): Float64Array {
    const { x, y, zoom } = this.target();
    if (this.view.getAnimating()) {
      this.view.cancelAnimations();
      this.view.setCenter([x, y]);
      this.view.setZoom(zoom);
    }
    this.heading = null;
    return Float64Array.of(round(toLon(x), 6), round(toLat(y), 6), round(zoom, 2));
  }

  focus(): void {
    this.host.focus();
  }

  setLook(theme: Theme | undefined, text: number): void {
    this.chosenTheme = theme;
    const worn = themeOf(theme);
    if (worn === this.theme && text === this.text) return;
    this.text = text;
    this.wear(worn);
  }

  private wear(theme: Theme): void {
    this.theme = theme;
    this.pictures.setTheme(theme);
    this.basemap.setStyle(styleOf(theme, this.font, this.text));
    this.host.style.backgroundColor = backgroundOf(theme);
    this.redraw();
  }

  setLabel(label: string): void {
    this.host.setAttribute('aria-label', label);
  }

  printCanvas(): Promise<HTMLCanvasElement> {
    return new Promise((resolve) => {
      this.map.once('rendercomplete', () => {
        const [width, height] = this.map.getSize() as [number, number];
        resolve(
          compose({
            viewport: this.viewport,
            width,
            height,
            ratio: this.options.sharp ?? window.devicePixelRatio,
            background: backgroundOf(this.theme),
            attribution: [this.options.attribution, this.tiles?.attribution].filter(Boolean).join(' · '),
            font: this.font,
          }),
        );
      });
      // At once: a frame that was drawn before, and is yet to be told of, lacks what has changed since.
      this.map.renderSync();
    });
  }

  destroy(): void {
    this.ended.abort();
    this.quitKeys();
    this.resized.disconnect();
    clearTimeout(this.soon);
    this.marks.stop();
    this.basemap.destroy();
    this.tiles?.destroy();
    this.map.setTarget(undefined);
    this.map.dispose();
    this.host.style.backgroundColor = '';
    for (const name of ['role', 'aria-label', 'tabindex']) this.host.removeAttribute(name);
  }

  /**
   * Role "application": in browse mode a screen reader would keep the arrow keys, + and Enter to itself, and they are how the map is moved.
   * The map holds nothing to be read; the list of places is its equivalent in text. No aria-roledescription: "application" with the label
   * is announced in the person's own language, a description of ours would have to be translated and adds nothing.
   */
  private dress(): void {
    this.host.tabIndex = 0;
    this.host.setAttribute('role', 'application');
    this.setLabel(this.options.label);
    this.host.style.backgroundColor = backgroundOf(this.theme);
    this.pictures.setTheme(this.theme);
    const { style } = this.viewport;
    style.touchAction = 'none';
    style.userSelect = 'none';
    style.setProperty('-webkit-user-select', 'none');
    style.setProperty('-webkit-tap-highlight-color', 'transparent');
  }

  private listen(): void {
    this.map.on('moveend', () => {
      this.heading = null;
      this.restless = true;
      this.tellCentre();
      this.map.render();
    });
    this.map.on('rendercomplete', () => {
      if (!this.restless || this.soon || this.marks.busy() || this.basemap.opening) return;
      this.restless = false;
      this.emit({ type: 'idle' });
      this.basemap.idle();
    });
    this.map.on('click', (event) => this.clicked(event));
    // Two quick taps on a pin are one wish, not a wish to zoom.
    this.map.on('dblclick', (event) => {
      if (performance.now() - this.opened < BOUNCE) event.stopPropagation();
    });
    this.map.on('pointermove', ({ pixel, dragging }) => {
      if (dragging) return;
      const [x, y] = pixel as [number, number];
      const over = this.placing ? this.marks.corner(x, y) !== null : this.marks.nearest(x, y) !== null;
      this.viewport.style.cursor = over ? 'pointer' : '';
    });
    const { signal } = this.ended;
    this.host.addEventListener('focus', () => this.updateCrosshair(), { signal });
    this.host.addEventListener('blur', () => this.updateCrosshair(), { signal });
    this.host.addEventListener('keydown', () => this.updateCrosshair(), { signal });
    this.host.addEventListener('pointerdown', () => requestAnimationFrame(() => this.updateCrosshair()), { signal });
    if (this.host.dataset.big !== undefined) window.addEventListener('resize', () => this.enlarge(), { signal });
    for (const wish of WISHES) wish.addEventListener('change', () => this.wear(themeOf(this.chosenTheme)), { signal });
  }

  /** Text measured with a stand-in font is set too wide or too narrow for good: once the real one is here, all of it is set anew. */
  private awaitFont(): void {
    if (this.fontAsked) return;
    this.fontAsked = true;
    lettersOf(this.font)?.then(
      () => {
        this.pictures.forget();
        this.marks.regroup();
        this.basemap.setStyle(styleOf(this.theme, this.font, this.text));
        this.redraw();
      },
      // The stand-in stays.
      () => undefined,
    );
  }

  private setPictures(): void {
    const names = new Set([...this.options.kinds, ...this.options.categories].map(({ icon }) => icon));
    readGlyphs(this.options.icons, names, this.ended.signal).then(
      (glyphs) => {
        this.pictures.setGlyphs(glyphs);
        this.redraw();
      },
      // Without the sprite the pins keep their outline and colour.
      () => undefined,
    );
  }

  private clicked(event: MapBrowserEvent): void {
    const [x, y] = event.pixel as [number, number];
    if (this.placing) {
      const corner = this.marks.corner(x, y);
      if (corner !== null) return this.emit({ type: 'corner', handle: corner });
      const [mapX, mapY] = event.coordinate as [number, number];
      this.go(mapX, mapY, this.view.getZoom() ?? this.options.zoom, MOTION);
      return;
    }
    const members = performance.now() - this.opened < BOUNCE ? null : this.marks.nearest(x, y);
    if (!members) return;
    this.opened = performance.now();
    this.open(members);
  }

  private enter(): void {
    if (this.placing) return this.emit({ type: 'enter' });
    const [width, height] = (this.map.getSize() ?? [0, 0]) as [number, number];
    const members = this.marks.nearest(width / 2, height / 2, ENTER_REACH);
    if (members) this.open(members);
  }

  /** One pin is chosen; several are taken apart by zooming in or, where that cannot part them, named. */
  private open(members: Uint32Array): void {
    if (members.length === 1) return this.emit({ type: 'chosen', handle: members[0]! });
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const handle of members) {
      west = Math.min(west, this.points.x[handle]!);
      east = Math.max(east, this.points.x[handle]!);
      south = Math.min(south, this.points.y[handle]!);
      north = Math.max(north, this.points.y[handle]!);
    }
    const now = this.view.getZoom() ?? this.options.zoom;
    const [width, height] = (this.map.getSize() ?? [1, 1]) as [number, number];
    const room = Math.max((east - west) / Math.max(width - 160, 80), (north - south) / Math.max(height - 160, 80));
    const fitting = room > 0 ? (this.view.getZoomForResolution(room) ?? now) : Infinity;
    // Whole zooms, because that is where clusters part; at least one, so that something is seen to happen.
    const zoom = Math.min(this.options.maxZoom, Math.max(Math.floor(now) + 1, Math.floor(fitting)));
    const parted = Math.max(east - west, north - south) / (this.view.getResolutionForZoom(zoom) || 1) >= 20;
    if (zoom - now < 0.05 || (zoom === this.options.maxZoom && !parted)) this.emit({ type: 'cluster', handles: members });
    else this.go((west + east) / 2, (south + north) / 2, zoom, 2 * MOTION);
  }

  private pan(dx: number, dy: number): void {
    const { x, y, zoom } = this.target();
    const resolution = this.view.getResolutionForZoom(zoom);
    this.go(x + dx * resolution, y - dy * resolution, zoom, MOTION / 2);
  }

  private target(): { x: number; y: number; zoom: number } {
    if (this.heading && this.view.getAnimating()) return this.heading;
    const [x, y] = this.view.getCenter() as [number, number];
    return { x, y, zoom: this.view.getZoom() ?? this.options.zoom };
  }

  private go(x: number, y: number, zoom: number, duration: number): void {
    const [west, south, east, north] = this.options.bounds;
    const heading = {
      x: Math.min(toX(east), Math.max(toX(west), x)),
      y: Math.min(toY(north), Math.max(toY(south), y)),
      zoom: Math.min(this.options.maxZoom, Math.max(this.options.minZoom, zoom)),
    };
    const center = [heading.x, heading.y];
    if (this.view.getAnimating()) this.view.cancelAnimations();
    this.heading = heading;
    if (calm.matches) {
      this.view.setCenter(center);
      this.view.setZoom(heading.zoom);
    } else {
      this.view.animate({ center, zoom: heading.zoom, duration, easing: easeOut });
    }
  }

  private updateCrosshair(): void {
    const crosshair = !this.placing && this.host.matches(':focus-visible');
    if (crosshair === this.marks.crosshair) return;
    this.marks.crosshair = crosshair;
    this.marks.layer.changed();
  }

  private redraw(): void {
    this.restless = true;
    this.marks.layer.changed();
  }

  /** At once, but not for every slice of a long file: each drawing groups the pins anew. */
  private redrawSoon(): void {
    this.restless = true;
    if (this.soon) return;
    const wait = this.drawnAt + PACE - performance.now();
    if (wait <= 0) {
      this.drawnAt = performance.now();
      this.redraw();
      return;
    }
    this.soon = setTimeout(() => {
      this.soon = 0;
      this.drawnAt = performance.now();
      this.redraw();
    }, wait);
  }

  private tellCentre(): void {
    const [x, y] = this.view.getCenter() as [number, number];
    const [lon, lat] = [round(toLon(x), 6), round(toLat(y), 6)];
    const zoom = round(this.view.getZoom() ?? this.options.zoom, 2);
    const centre = `${lon} ${lat} ${zoom}`;
    if (centre === this.lastCentre) return;
    this.lastCentre = centre;
    this.emit({ type: 'centre', lon, lat, zoom });
  }

  private emit(event: MapEvent): void {
    queueMicrotask(() => {
      if (!this.ended.signal.aborted) this.on(event);
    });
  }
}

function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
