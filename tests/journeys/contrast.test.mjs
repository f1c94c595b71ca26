// The colours of every theme, computed from the tokens: words, edges and the ring of the focus stand out from all that
// they may lie on (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const css = readFileSync(join(import.meta.dirname, '..', '..', 'assets', 'styles', 'tokens.css'), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** The custom properties of every block with this selector, later ones over earlier. */
function tokens(selector) {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head]) => head.trim() === selector);
  assert.ok(blocks.length > 0, `${selector} is in tokens.css`);
  // What a partner may replace counts as it is without one.
  const own = (value) => value.trim().replace(/^var\(--cg-[\w-]+, (#\w+)\)$/, '$1');
  return blocks.map(([, , body]) => Object.fromEntries([...body.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)].map(([, name, value]) => [name, own(value)])));
}

const [light] = tokens('.common-ground');
const [bySystemContrast, bySystemDark] = tokens('.common-ground:not([data-theme])');
const [contrast] = tokens('.common-ground[data-theme="contrast"]');
const [dark] = tokens('.common-ground[data-theme="dark"]');
const THEMES = { light, contrast: { ...light, ...contrast }, dark: { ...light, ...dark } };

/** Relative luminance (WCAG 2.2, glossary). */
function luminance(colour) {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  const hex = short ? short.slice(1).map((digit) => digit + digit) : /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  assert.ok(hex, `${colour} is a colour`);
  const [r, g, b] = hex.map((part) => parseInt(part, 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one, other) {
  const [most, least] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (most + 0.05) / (least + 0.05);
}

/** What lies on what, and how far it has to stand out. */
const PAIRS = [
  // Body text.
  [7, ['ink'], ['paper', 'surface', 'soft', 'chosen', 'barrier-wash']],
  [7, ['deep-ink'], ['deep']],
  // Hints, counts, links, words on buttons, what warns.
  [4.5, ['ink-2'], ['paper', 'surface', 'soft', 'chosen']],
  [4.5, ['brand'], ['paper', 'surface', 'soft', 'chosen']],
  [4.5, ['brand-ink'], ['brand']],
  [4.5, ['warn'], ['paper', 'surface', 'barrier-wash']],
  [4.5, ['good'], ['paper', 'surface']],
  [4.5, ['deep-ink-2', 'deep-warn'], ['deep']],
  // Signs, shapes, edges of fields and of what is chosen.
  [3, ['asset', 'barrier', 'idea'], ['paper', 'surface']],
  [3, ['kind-ink'], ['asset', 'barrier', 'idea']],
  [3, ['ink-2', 'edge', 'brand', 'warn'], ['paper', 'surface']],
  [3, ['brand'], ['track']],
  // The ring: its dark edge stands out from a light page, its yellow from a dark one, and one from the other.
  [3, ['focus'], ['focus-edge']],
];

for (const [name, theme] of Object.entries(THEMES)) {
  test(`in the ${name} theme everything stands out from what it lies on`, () => {
    const weak = PAIRS.flatMap(([least, fronts, grounds]) =>
      fronts.flatMap((front) =>
        grounds
          .map((ground) => ({ front, ground, found: ratio(theme[`--${front}`], theme[`--${ground}`]) }))
          .filter(({ found }) => found < least)
          .map((pair) => `${pair.front} on ${pair.ground}: ${pair.found.toFixed(2)} of ${least}`),
      ),
    );
    assert.deepEqual(weak, []);
    for (const ground of ['paper', 'surface', 'soft', 'brand', 'deep', 'chosen', 'asset', 'barrier', 'idea']) {
      const seen = ['focus', 'focus-edge'].map((part) => ratio(theme[`--${part}`], theme[`--${ground}`]));
      assert.ok(Math.max(...seen) >= 3, `the focus is seen on ${ground}: ${seen}`);
    }
  });
}

test('in the high-contrast and the dark theme buttons and tiles have an edge that is seen', () => {
  for (const name of ['contrast', 'dark']) {
    const theme = THEMES[name];
    for (const [edge, ground] of [['line', 'paper'], ['rim', 'paper'], ['rim', 'soft']]) {
      const found = ratio(theme[`--${edge}`], theme[`--${ground}`]);
      assert.ok(found >= 3, `${name}: ${edge} on ${ground} ${found.toFixed(2)}`);
    }
  }
});

test('a theme looks the same whether the system or the person asks for it', () => {
  assert.deepEqual(bySystemContrast, contrast);
  assert.deepEqual(bySystemDark, dark);
});
