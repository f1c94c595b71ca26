// Whether the letters that labels are set in have arrived. Text measured with a stand-in is set too wide, too narrow or
// too high for good, so the engine asks here and sets all of it anew. It may not draw anything itself.

import { textHeights } from 'ol/render/canvas.js';

/**
 * Resolves when the web fonts of a CSS font list are here; `null` when they were here already. WebKit calls a font that
 * nothing on the page has asked for yet a failed one as soon as a canvas names it, and `document.fonts.check` counts
 * that as ready (docs/decisions/0020-other-engines.md): so each face is asked itself. A face for other letters than the
 * first of Unicode is left to the page, which fetches it where such a letter stands.
 */
export function lettersOf(list: string): Promise<void> | null {
  const wanted = Array.from(document.fonts).filter(
    ({ family, unicodeRange }) => list.includes(family.replaceAll('"', '')) && /^U\+0+-/i.test(unicodeRange),
  );
  if (wanted.every(({ status }) => status === 'loaded')) return null;
  return Promise.all(wanted.map((face) => face.load())).then(() => {
    for (const font of Object.keys(textHeights)) delete textHeights[font];
  });
}
