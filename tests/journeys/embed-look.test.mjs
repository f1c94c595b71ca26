// What a partner's page can say about the widget's looks, and what it can't spoil; and the element's attributes as properties.

import assert from 'node:assert/strict';
import { hosted } from '../support/hosting.mjs';
import { until } from '../support/wait.mjs';

const PURPLE = 'rgb(91, 42, 134)';
const styles = (locator, ...names) => locator.evaluate((element, names) => names.map((name) => getComputedStyle(element)[name]), names);

/** Opens the page of a question and gives its main button. */
async function asked({ widget }) {
  await widget.ready();
  await widget.begin('asset');
  await widget.placeHere();
  return widget.continue;
}

hosted('a page dresses the widget by its own properties and by its parts', { page: 'dressed.html' }, async (stage) => {
  const { page, widget } = stage;
  await widget.ready();
  assert.deepEqual(await styles(page.locator('.common-ground'), 'borderTopWidth', 'borderTopColor'), ['2px', PURPLE]);
  assert.equal(await page.locator('.bar .subtitle').isVisible(), false);
  const [letters] = await styles(page.locator('.bar .title'), 'fontFamily');
  assert.match(letters, /^Georgia, serif, system-ui/);
  const main = await asked(stage);
  assert.deepEqual(await styles(main, 'backgroundColor', 'color', 'borderTopLeftRadius'), [PURPLE, 'rgb(255, 255, 255)', '4px']);
  const tiles = page.locator('.common-ground .tile');
  assert.deepEqual(await styles(tiles.first(), 'borderTopLeftRadius'), ['4px']);
  assert.deepEqual((await tiles.allInnerTexts()).map((words) => words.trim()), ['Parks, gardens, rivers', 'Food'], 'a property that was set before the element was known');
  const parts = await page.evaluate(() => [...document.querySelector('common-ground').shadowRoot.querySelectorAll('[part]')].map((element) => element.part.value));
  assert.deepEqual([...new Set(parts)].sort(), ['bar', 'map', 'mark', 'panel', 'primary', 'secondary', 'subtitle', 'title', 'widget'].filter((part) => parts.includes(part)));
  for (const part of ['widget', 'bar', 'mark', 'title', 'subtitle', 'map', 'panel', 'primary']) assert.ok(parts.includes(part), part);
  await widget.lookLike({ colours: 'Dark' });
  assert.notEqual((await styles(main, 'backgroundColor'))[0], PURPLE, 'the dark theme has a colour of its own');
});

const wearing = (css) => (origin) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Ours</title><style>${css}</style>
  <common-ground project="demo"></common-ground><script async src="${origin}/embed.js"></script>`;

for (const [colour, is] of [['banana', 'no colour'], ['#0e5a4733', 'a colour that can be seen through'], ['gold', 'a colour that no letters can be read in']]) {
  hosted(`a page that asks for ${is} gets buttons that can be read`, { page: wearing(`common-ground { --cg-brand: ${colour} }`) }, async (stage) => {
    const main = await asked(stage);
    await until(async () => (await styles(main, 'backgroundColor'))[0] === 'rgb(29, 42, 38)', 'the colour of the letters');
    assert.deepEqual(await styles(main, 'color'), ['rgb(253, 251, 247)']);
  });
}

hosted('a page’s colours are for the ordinary theme, both of them', { page: wearing('common-ground { --cg-brand: #ffe08a; --cg-brand-ink: #000 }') }, async (stage) => {
  const { page } = stage;
  const warned = [];
  page.on('console', (message) => message.text().includes('--brand') && warned.push(message.text()));
  const main = await asked(stage);
  await until(async () => (await styles(main, 'backgroundColor'))[0] === 'rgb(29, 42, 38)', 'light yellow to give way');
  warned.length = 0;
  for (const [theme, ground, ink] of [['contrast', 'rgb(0, 64, 47)', 'rgb(255, 255, 255)'], ['dark', 'rgb(134, 217, 186)', 'rgb(11, 31, 24)']]) {
    await page.evaluate((theme) => document.querySelector('common-ground').setAttribute('theme', theme), theme);
    await until(async () => (await styles(main, 'backgroundColor'))[0] === ground, theme);
    assert.deepEqual(await styles(main, 'color'), [ink]);
  }
  assert.deepEqual(warned, []);
});

hosted('letters of no colour on a page’s own turn black or white', { page: wearing('common-ground { --cg-brand: #5b2a86; --cg-brand-ink: banana }') }, async (stage) => {
  const main = await asked(stage);
  await until(async () => (await styles(main, 'color'))[0] === 'rgb(255, 255, 255)', 'white letters');
});

hosted('attributes are properties, too', { page: 'plain.html' }, async ({ page, widget }) => {
  await widget.ready();
  const said = await page.evaluate(() => {
    const map = document.querySelector('common-ground');
    const before = { project: map.project, readonly: map.readonly, theme: map.theme };
    map.theme = 'dark';
    map.centre = [11.25, 43.77];
    map.zoom = 16;
    map.label = 'Our map';
    const after = ['theme', 'centre', 'zoom', 'label'].map((name) => map.getAttribute(name));
    map.label = null;
    return { before, after, gone: map.hasAttribute('label') };
  });
  assert.deepEqual(said, { before: { project: 'demo', readonly: false, theme: null }, after: ['dark', '11.25,43.77', '16', 'Our map'], gone: false });
  await until(async () => (await page.locator('.common-ground').getAttribute('data-theme')) === 'dark', 'the theme of the property');
  await page.evaluate(() => {
    document.querySelector('common-ground').project = 'second';
  });
  await until(() => page.evaluate(() => globalThis.heard.some(({ name, detail }) => name === 'cg-ready' && detail.project === 'second')), 'the other project');
});
