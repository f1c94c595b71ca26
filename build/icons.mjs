// The icon sprite: one <symbol> per Phosphor icon, named as its file (`heart-fill`, `tree-duotone`, `list-bold`).
// Symbols take the colour of the text around them; duotone keeps its paler second tone.

import { readFileSync } from 'node:fs';

/** What lies between the outer tags of an icon's file, `heart-fill` for example. */
function drawing(id, packages) {
  const weight = id.slice(id.lastIndexOf('-') + 1);
  const svg = readFileSync(`${packages}/@phosphor-icons/core/assets/${weight}/${id}.svg`, 'utf8');
  const parts = /^<svg[^>]*viewBox="0 0 256 256"[^>]*fill="currentColor"[^>]*>(.*)<\/svg>\s*$/s.exec(svg);
  if (!parts) throw new Error(`The icon ${id} is not drawn as expected.`);
  return parts[1].trim();
}

/**
 * @param {Record<string, string[]>} list icon names by weight, as in icons.json
 * @param {string} packages the node_modules folder
 * @returns {string} the sprite's SVG
 */
export function sprite(list, packages) {
  const ids = Object.entries(list).flatMap(([weight, names]) => names.map((name) => `${name}-${weight}`));
  const symbols = ids.map((id) => `<symbol id="${id}" viewBox="0 0 256 256">${drawing(id, packages)}</symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" fill="currentColor">${symbols.join('')}</svg>\n`;
}

/** The picture in the browser's tab: one icon in one colour. */
export function pageIcon(id, colour, packages) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" fill="${colour}">${drawing(id, packages)}</svg>\n`;
}
