/** The glyphs of the icon sprite as canvas paths, so that a pin can be drawn at any size without one image request per icon. */

export interface Glyph {
  path: Path2D;
  /** Side of the square the path is drawn in. */
  side: number;
}

/** Reads the filled glyphs named in `names` from the sprite at `url`; a name the sprite lacks is simply not in the answer. */
export async function readGlyphs(url: string, names: Iterable<string>, signal: AbortSignal): Promise<Map<string, Glyph>> {
  const glyphs = new Map<string, Glyph>();
  const response = await fetch(url, { signal });
  if (!response.ok) return glyphs;
  const sprite = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  for (const name of names) {
    const symbol = sprite.getElementById(`${name}-fill`);
    if (!symbol) continue;
    const path = new Path2D();
    for (const part of symbol.querySelectorAll('path')) path.addPath(new Path2D(part.getAttribute('d') ?? ''));
    glyphs.set(name, { path, side: Number(symbol.getAttribute('viewBox')?.split(/[\s,]+/)[2]) || 256 });
  }
  return glyphs;
}
