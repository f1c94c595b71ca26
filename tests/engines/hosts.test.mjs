// The widget in other people's pages in WebKitGTK and Firefox: as an element and in a frame, on a page of another site.

import assert from 'node:assert/strict';
import { inEveryEngine } from '../support/engines.mjs';
import { until } from '../support/wait.mjs';

const NAME = 'The rose garden';
const FRAME = `document.querySelector('iframe') ?? document.querySelector('common-ground')?.shadowRoot.querySelector('iframe')`;

const heard = (page, wanted) =>
  page.evaluate((wanted) => globalThis.heard.filter(({ name }) => name === wanted).map(({ detail }) => detail), wanted);

/** A resident says something, and it is there after a reload; the page hears of it and can have it. */
async function says({ page, hosted }, file, frame) {
  const widget = await hosted(file);
  const inside = async () => {
    if (frame) await page.enter(frame);
    await widget.ready();
  };
  const outside = async () => {
    if (frame) await page.leave();
  };
  await page.goto(`${widget.origin}/`);
  await inside();
  await page.waitForFunction(() => performance.getEntriesByName('cg-streets').length > 0);
  await widget.add('asset', { category: 'Parks, gardens, rivers', name: NAME, importance: 4 });
  await widget.counts('asset', 1);
  await outside();
  const saved = await until(async () => (await heard(page, 'cg-contribution-saved'))[0], 'the event');
  const { features } = await page.evaluate(() => document.querySelector('common-ground').export());
  assert.deepEqual(features, [saved.feature]);
  assert.equal(features[0].properties.kind, 'asset');
  await page.reload();
  await inside();
  await widget.counts('asset', 1);
  await widget.openList();
  await widget.entry(NAME).waitFor();
  await outside();
  assert.equal((await until(async () => (await heard(page, 'cg-ready'))[0], 'the widget to be ready')).contributions, 1);
}

inEveryEngine('a resident says something in somebody else’s page, which hears of it', (stage) => says(stage, 'plain.html'));

inEveryEngine('a resident says something in a frame of somebody else’s page, which hears of it', (stage) => says(stage, 'framed.html', FRAME));
