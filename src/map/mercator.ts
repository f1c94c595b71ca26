/** Web Mercator (EPSG:3857) both ways, on plain numbers so that a hundred thousand pins need no arrays of arrays. */

const RADIUS = 6378137;
const MAX_LATITUDE = 85.0511287798066;

export function toX(lon: number): number {
  return (lon * Math.PI * RADIUS) / 180;
}

export function toY(lat: number): number {
  const bounded = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  return RADIUS * Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360));
}

export function toLon(x: number): number {
  return (x * 180) / (Math.PI * RADIUS);
}

export function toLat(y: number): number {
  return (Math.atan(Math.exp(y / RADIUS)) * 360) / Math.PI - 90;
}

/** Metres (at the equator) per CSS pixel at a zoom, where the world is 256 pixels wide at zoom 0. */
export function resolutionAt(zoom: number): number {
  return (2 * Math.PI * RADIUS) / 256 / 2 ** zoom;
}
