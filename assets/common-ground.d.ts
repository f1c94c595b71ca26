/**
 * `<common-ground>` (embed.js), version 1 of its interface. What is here stays as it is until version 2; docs/embedding.md explains it.
 */

/** What everybody may see of a contribution: a GeoJSON Feature (RFC 7946) with flat properties, as in docs/FORMAT.md. */
export interface PublicFeature {
  type: 'Feature';
  /** UUID. */
  id: string;
  /** `null` where it is about the whole area. */
  geometry: { type: string; coordinates: unknown } | null;
  properties: Record<string, string | number | boolean | null>;
}

export interface PublicCollection {
  type: 'FeatureCollection';
  features: PublicFeature[];
  common_ground: Record<string, unknown>;
}

/** What came of `import()`. */
export interface Imported {
  added: number;
  updated: number;
  same: number;
  withdrawn: number;
  leftOut: number;
  problems: number;
}

export interface CommonGroundEvents {
  /** The map can be used and everything that is stored is there. */
  'cg-ready': CustomEvent<{ project: string; projectVersion: string; language: string; contributions: number }>;
  /** Somebody has saved something. `feature` is `null` where they have not agreed that others see it. */
  'cg-contribution-saved': CustomEvent<{ id: string; rev: number; feature: PublicFeature | null }>;
  'cg-contribution-removed': CustomEvent<{ id: string }>;
  /** A file has left the widget, by download or by sharing. */
  'cg-exported': CustomEvent<{ file: string; contributions: number }>;
  /** `unreachable`: the widget could not be fetched, and is tried again; `store-…`: nothing can be kept in this browser. */
  'cg-error': CustomEvent<{ code: string }>;
}

/** Rejections of the methods are an `Error` whose message is a code, such as `not-found`. */
export interface CommonGroundElement extends HTMLElement {
  /** What everybody may see. */
  export(): Promise<PublicCollection>;
  /** Brings in GeoJSON, as text or as an object. */
  import(geojson: string | object): Promise<Imported>;
  /** Opens a contribution by its id, or takes the map to `[longitude, latitude]` or `[longitude, latitude, zoom]`. */
  focusOn(what: string | [number, number] | [number, number, number]): Promise<void>;
  /** BCP 47; rejects with `language-unknown`. */
  setLanguage(tag: string): Promise<void>;
  /** Ends a visit: closes what is open and forgets who was there. What they saved stays. */
  clear(): Promise<void>;
  // The attributes of the same names; `null` where there is none. `lang` is every element's.
  project: string | null;
  theme: 'light' | 'contrast' | 'dark' | null;
  /** `longitude,latitude`; may be set as `[longitude, latitude]`. */
  get centre(): string | null;
  set centre(place: string | [number, number] | null);
  get zoom(): string | null;
  set zoom(zoom: string | number | null);
  mode: 'frame' | null;
  /** Ids with blanks between them; may be set as a list. */
  get categories(): string | null;
  set categories(ids: string | string[] | null);
  readonly: boolean;
  /** Address of a published GeoJSON file, with `readonly`. */
  src: string | null;
  label: string | null;
  /** The address that "Share this map" leads to, `off` for no sharing; `null` for the page's own. */
  share: string | null;
  addEventListener<Name extends keyof CommonGroundEvents>(
    name: Name,
    listener: (this: CommonGroundElement, event: CommonGroundEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'common-ground': CommonGroundElement;
  }
}
