/**
 * How streets, water, green and names look: quiet greys and soft greens, so that the pins are the loudest thing on the map. Reads the
 * Protomaps basemap schema of versions 2 (`pmap:kind`), 3 and 4. Style objects are made once per class and resolution, never per feature.
 */
import type { FeatureLike } from 'ol/Feature.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import type { Theme } from './boundary.js';
import { resolutionAt } from './mercator.js';

/** The layers that are drawn; others are not even decoded. */
export const LAYERS = ['earth', 'landcover', 'landuse', 'natural', 'water', 'physical_line', 'buildings', 'transit', 'roads', 'places', 'pois'];

interface Palette {
  background: string;
  green: string;
  civic: string;
  paved: string;
  water: string;
  waterName: string;
  building: string;
  casing: string;
  /** How far the casing stands out on each side of a road, in pixels. */
  casingWidth: number;
  road: string;
  path: string;
  rail: string;
  roadName: string;
  pathName: string;
  placeName: string;
  poiName: string;
  halo: string;
}

const PALETTES: Record<Theme, Palette> = {
  light: {
    background: '#efece6',
    green: '#d3e6d2',
    civic: '#ebe6dc',
    paved: '#f4f1eb',
    water: '#bcd9e4',
    waterName: '#3d6c82',
    building: '#e0dbd0',
    casing: '#d5cfc2',
    casingWidth: 0.8,
    road: '#ffffff',
    path: '#fbf9f5',
    rail: '#c9c4b8',
    roadName: '#5f5b50',
    pathName: '#7a7568',
    placeName: '#52605a',
    poiName: '#3f6b57',
    halo: '#fbf9f5',
  },
  contrast: {
    background: '#ffffff',
    green: '#bfe3bd',
    civic: '#f4f0e6',
    paved: '#ffffff',
    water: '#9fd0e6',
    waterName: '#003a55',
    building: '#dedede',
    casing: '#5a5a5a',
    casingWidth: 1.5,
    road: '#ffffff',
    path: '#8a8a8a',
    rail: '#777777',
    roadName: '#000000',
    pathName: '#222222',
    placeName: '#000000',
    poiName: '#00391f',
    halo: '#ffffff',
  },
  dark: {
    background: '#1a2320',
    green: '#23382d',
    civic: '#232b29',
    paved: '#28302d',
    water: '#1d3a4a',
    waterName: '#9cc8de',
    building: '#2a3431',
    casing: '#121917',
    casingWidth: 0.8,
    road: '#44504b',
    path: '#59665f',
    rail: '#59665f',
    roadName: '#dfe6e1',
    pathName: '#c3ccc6',
    placeName: '#e6ede8',
    poiName: '#a9d6bd',
    halo: '#1a2320',
  },
};

export type StyleOf = (feature: FeatureLike, resolution: number) => Style | Style[] | undefined;

export function backgroundOf(theme: Theme): string {
  return PALETTES[theme].background;
}

type Class =
  | 'green' | 'civic' | 'paved' | 'water' | 'stream' | 'building' | 'rail' | 'path' | 'minor' | 'medium' | 'major' | 'highway'
  | 'roadName' | 'pathName' | 'placeName' | 'townName' | 'poiName' | 'waterName';

/** Below this zoom a class is left out. */
const FROM: Partial<Record<Class, number>> = { building: 14, path: 14.5, roadName: 14.2, pathName: 15.5, poiName: 16.4, placeName: 12, waterName: 13 };
/** Width of roads at zoom 15. */
const WIDTHS = { minor: 3.4, medium: 4.5, major: 5.5, highway: 7 };

const GREEN = /park|grass|garden|wood|forest|cemetery|pitch|playground|nature|recreation|allot|scrub|village|meadow|farmland|orchard|golf/;
const CIVIC = /school|university|hospital|college|kindergarten/;
/** Places that people name when they say where something is, and that this project's questions are about. */
const PLACE_OF_INTEREST =
  /^(park|garden|playground|library|school|college|university|kindergarten|station|hospital|clinic|doctors|pharmacy|museum|theatre|arts_centre|community_centre|place_of_worship|marketplace|post_office|town_?hall|leisure_centre|sports_centre)$/;

/** `larger` is how many times as large as usual names are. */
export function styleOf(theme: Theme, font: string, larger: number): StyleOf {
  const palette = PALETTES[theme];
  const made = new Map<string, Style[]>();
  return (feature, resolution) => {
    const layer = feature.get('layer') as string;
    const kind = String(feature.get('kind') ?? feature.get('pmap:kind') ?? '');
    const zoom = Math.log2(resolutionAt(0) / resolution);
    const point = feature.getGeometry()?.getType() === 'Point';
    const drawn = point ? undefined : classOf(layer, kind, feature);
    const name = feature.get('name') as string | undefined;
    const named = name ? nameClassOf(layer, kind, point, drawn) : undefined;
    const visible = (of: Class | undefined): of is Class => of !== undefined && zoom >= (FROM[of] ?? 0);
    const look = visible(drawn) ? drawn : undefined;
    const label = visible(named) ? named : undefined;
    if (!look && !label) return undefined;
    // Widths follow the zoom in steps of a tenth: finer ones would only fill the table.
    const key = `${look ?? ''} ${label ?? ''} ${Math.round(zoom * 10)}`;
    let styles = made.get(key);
    if (!styles) {
      if (made.size > 2000) made.clear();
      styles = [...(look ? shapes(look, palette, zoom) : []), ...(label ? [text(label, palette, zoom, font, larger)] : [])];
      made.set(key, styles);
    }
    // The renderer reads the text before it asks for the next feature's style, so one object serves every name.
    if (label) styles[styles.length - 1]!.getText()!.setText(point ? wrapped(name!) : name);
    return styles;
  };
}

/** A long name on several lines of about this many letters, broken between words. */
const LINE = 20;

function wrapped(name: string): string {
  let line = 0;
  let text = '';
  for (const word of name.split(' ')) {
    const fits = line + word.length <= LINE;
    text += text && (fits ? ' ' : '\n');
    text += word;
    line = fits ? line + word.length + 1 : word.length + 1;
  }
  return text;
}

function classOf(layer: string, kind: string, feature: FeatureLike): Class | undefined {
  switch (layer) {
    case 'landcover':
    case 'landuse':
    case 'natural':
      if (GREEN.test(kind)) return 'green';
      if (CIVIC.test(kind)) return 'civic';
      return kind === 'pedestrian' ? 'paved' : undefined;
    case 'water':
    case 'physical_line':
      // Rivers that can be seen come as areas as well; a river that is only a line mostly runs in a pipe.
      if (!feature.getGeometry()?.getType().endsWith('LineString')) return layer === 'water' ? 'water' : undefined;
      return kind === 'stream' || kind === 'canal' ? 'stream' : undefined;
    case 'buildings':
      return 'building';
    case 'transit':
      return /rail|tram|subway|light/.test(kind) ? 'rail' : undefined;
    case 'roads':
      // An underground railway is a landmark only where it comes into the open.
      if (kind === 'rail') return feature.get('is_tunnel') && feature.get('kind_detail') === 'subway' ? undefined : 'rail';
      if (kind.startsWith('highway')) return 'highway';
      if (kind.startsWith('major')) return 'major';
      if (kind.startsWith('medium')) return 'medium';
      if (kind.startsWith('minor')) return 'minor';
      return /path|pedestrian|footway|other/.test(kind) ? 'path' : undefined;
  }
  return undefined;
}

function nameClassOf(layer: string, kind: string, point: boolean, drawn: Class | undefined): Class | undefined {
  if (layer === 'roads') return drawn === 'path' ? 'pathName' : drawn === 'rail' || !drawn ? undefined : 'roadName';
  if (!point) return undefined;
  if (layer === 'places') return /^locality$|city|town/.test(kind) ? 'townName' : 'placeName';
  if (layer === 'pois') return PLACE_OF_INTEREST.test(kind) ? 'poiName' : undefined;
  return layer === 'water' ? 'waterName' : undefined;
}

function shapes(look: Class, palette: Palette, zoom: number): Style[] {
  switch (look) {
    case 'green':
      return [area(palette.green, 1)];
    case 'civic':
      return [area(palette.civic, 1)];
    case 'paved':
      return [area(palette.paved, 1)];
    case 'water':
      return [area(palette.water, 2)];
    case 'building':
      return [area(palette.building, 3)];
    case 'stream':
      return [line(palette.water, zoom > 15 ? 3 : 1.5, 2)];
    case 'path':
      return [line(palette.path, zoom > 16.5 ? 1.8 : 1.2, 4, [4, 3])];
    case 'rail':
      return [line(palette.rail, 1.5, 4, [6, 4])];
    case 'minor':
    case 'medium':
    case 'major':
    case 'highway': {
      const width = WIDTHS[look] * 1.55 ** (zoom - 15);
      const order = look === 'minor' ? 10 : 12;
      return [line(palette.casing, width + 2 * palette.casingWidth, order), line(palette.road, width, order + 5)];
    }
  }
  return [];
}

function area(color: string, zIndex: number): Style {
  return new Style({ fill: new Fill({ color }), zIndex });
}

function line(color: string, width: number, zIndex: number, lineDash?: number[]): Style {
  return new Style({ stroke: new Stroke({ color, width, lineDash, lineCap: lineDash ? 'butt' : 'round', lineJoin: 'round' }), zIndex });
}

function text(label: Class, palette: Palette, zoom: number, font: string, larger: number): Style {
  const near = zoom >= 16.4 ? 1 : 0;
  const [size, weight, color, rank] = ((): [number, number, string, number] => {
    switch (label) {
      case 'townName':
        return [18, 600, palette.placeName, 105];
      case 'placeName':
        return [14, 600, palette.placeName, 104];
      case 'waterName':
        return [13, 500, palette.waterName, 102];
      case 'poiName':
        return [12 + near, 500, palette.poiName, 101];
      case 'pathName':
        return [11 + near, 500, palette.pathName, 100];
      default:
        return [12 + near, 600, palette.roadName, 103];
    }
  })();
  const along = label === 'roadName' || label === 'pathName';
  return new Style({
    zIndex: rank,
    text: new Text({
      font: `${weight} ${size * larger}px ${font}`,
      placement: along ? 'line' : 'point',
      fill: new Fill({ color }),
      stroke: new Stroke({ color: palette.halo, width: 3 }),
      maxAngle: 0.6,
      padding: [2, 6, 2, 6],
    }),
  });
}
