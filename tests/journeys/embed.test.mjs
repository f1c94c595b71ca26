// The widget in other people's pages: by a script, in a shadow root. Whatever the page is like, a resident says something,
// the page hears what everybody may see of it, and it is there after a reload.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DEVICES } from '../support/browser.mjs';
import { fixture, hosted } from '../support/hosting.mjs';
import { until } from '../support/wait.mjs';

const NAME = 'The rose garden';

/** A resident adds an asset, and it is kept. */
async function says({ page, widget, events }) {
  await widget.ready();
  await widget.add('asset', { category: 'Parks, gardens, rivers', name: NAME, importance: 4 });
  await widget.counts('asset', 1);
  const saved = await until(async () => (await events('cg-contribution-saved'))[0], 'the event');
  assert.equal(saved.on, 'common-ground', 'events come from the element');
  assert.equal(saved.feature.properties.kind, 'asset');
  await page.reload();
  await widget.ready();
  await widget.counts('asset', 1);
  await widget.openList();
  await widget.entry(NAME).waitFor();
}

const PLACES = {
  'a plain page': { page: 'plain.html' },
  'a phone': { page: 'plain.html', device: DEVICES.phone },
  'a council’s page with a strict policy': { page: 'strict.html', csp: fixture('strict.csp') },
  'a page whose styles reach everywhere': { page: 'hostile.html' },
  'a block of WordPress': { page: 'wordpress.html' },
  'a React page in strict mode': { page: 'react.html' },
};

for (const [where, options] of Object.entries(PLACES)) hosted(`a resident says something on ${where}`, options, says);

hosted('the page sees the public part of an answer, and nothing else', { page: 'plain.html' }, async ({ page, widget, events }) => {
  await widget.ready();
  await widget.add('asset', { name: NAME, importance: 4 });
  const [{ feature, id }] = await until(async () => {
    const saved = await events('cg-contribution-saved');
    return saved.length > 0 && saved;
  }, 'the event');
  const file = await page.evaluate(() => document.querySelector('common-ground').export());
  assert.deepEqual(file.features, [feature], 'the export is the same');
  assert.equal(feature.id, id);
  for (const hidden of ['participant', 'session', 'device']) assert.ok(!(hidden in feature.properties), `${hidden} is the team's`);
});

hosted('a page moves the map, changes the language, brings in and ends a visit', { page: 'plain.html' }, async ({ page, widget, events }) => {
  await widget.ready();
  const map = (ask, value) => page.evaluate(([ask, value]) => document.querySelector('common-ground')[ask](value), [ask, value]);
  const feature = (name, lon) => ({
    type: 'Feature', geometry: { type: 'Point', coordinates: [lon, 43.768] }, properties: { name, kind: 'asset' },
  });
  const file = { type: 'FeatureCollection', features: [feature('Library', 11.248), feature('<img src=x onerror=alert(1)>', 11.249)] };
  assert.equal((await map('import', file)).added, 2);
  assert.equal((await map('import', file)).added, 0, 'twice adds nothing');
  await widget.counts('asset', 2);
  const all = await map('export');
  const library = all.features.find(({ properties }) => properties.name === 'Library');
  if (library) {
    await map('focusOn', library.id);
    await widget.card('Library').waitFor();
  }
  await assert.rejects(map('focusOn', 'nobody'), /not-found/);
  await assert.rejects(map('setLanguage', 'tlh'), /language-unknown/);
  await map('setLanguage', 'ar');
  assert.equal(await page.locator('.common-ground').getAttribute('dir'), 'rtl');
  await map('clear');
  await until(async () => (await page.locator('.common-ground').getAttribute('dir')) === 'ltr', 'the first language');
  await page.evaluate(() => document.querySelector('common-ground').setAttribute('lang', 'pl'));
  await until(async () => (await page.locator('.common-ground').getAttribute('lang')) === 'pl', 'the language of the attribute');
  assert.equal((await events('cg-ready')).length, 1);
});

hosted('two widgets on a page keep to themselves', { page: 'two.html' }, async ({ page, widget }) => {
  const one = page.locator('#one');
  const other = page.locator('#other');
  await one.getByRole('button', { name: /Something that helps/ }).waitFor();
  await other.scrollIntoViewIfNeeded();
  await other.getByRole('button', { name: /Something that helps/ }).waitFor();
  await until(() => page.evaluate(() => globalThis.heard.filter(({ name }) => name === 'cg-ready').length === 2), 'both');
  const say = (place, feature) => place.evaluate((element, feature) => element.import(feature), feature);
  const at = (name) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [11.248, 43.768] }, properties: { name, kind: 'asset' } });
  await say(one, at('Only in the first'));
  await one.getByRole('button', { name: /^Helps\s*1$/ }).waitFor();
  await other.getByRole('button', { name: /^Helps\s*0$/ }).waitFor();
  await other.getByRole('button', { name: /An idea/ }).click();
  await other.getByRole('button', { name: /It.s here/ }).waitFor();
  await one.getByRole('button', { name: /An idea/ }).waitFor();
  assert.equal(await page.evaluate(() => document.scripts.length >= 2 && customElements.get('common-ground') !== undefined), true);
  assert.ok(widget);
});

hosted('a widget in a dialog works, and the dialog’s keyboard does', { page: 'dialog.html' }, async ({ page, widget }) => {
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => performance.getEntriesByName('cg-wasm').length), 0, 'nothing is fetched for a closed dialog');
  await page.getByRole('button', { name: 'Open the map' }).click();
  await widget.ready();
  const panel = page.locator('.common-ground').getByRole('dialog');
  await widget.language.click();
  await panel.getByRole('radio', { name: 'Polski', exact: true }).check({ force: true });
  await panel.getByRole('status').filter({ hasText: /./ }).waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Polski' }).waitFor();
  await page.locator('dialog[aria-label="Map"]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[aria-label="Map"]').waitFor({ state: 'hidden' });
});

hosted('a page written from the right has a widget that is', { page: 'rtl.html' }, async ({ page, widget }) => {
  await widget.ready();
  assert.equal(await page.locator('.common-ground').getAttribute('dir'), 'rtl');
  assert.equal(await page.locator('.common-ground').getAttribute('lang'), 'ar');
});

hosted('a widget far down the page costs nothing until it is near', {
  page: (origin) => `<!doctype html><html lang="en"><title>Long</title><h1>Long</h1><div style="height: 5000px"></div>
    <common-ground project="demo"></common-ground><script async src="${origin}/embed.js"></script>`,
}, async ({ page, widget, maps }) => {
  await page.waitForLoadState('networkidle');
  assert.deepEqual(maps.log.map(({ path }) => path), ['/embed.js']);
  const bytes = maps.log.reduce((sum, { bytes }) => sum + bytes, 0);
  assert.ok(bytes > 0 && bytes <= 5_000, `${bytes} bytes for whoever never comes near`);
  await page.locator('common-ground').scrollIntoViewIfNeeded();
  await widget.ready();
});

hosted('an element that is moved goes on, one that is taken away ends', { page: 'plain.html' }, async ({ page, widget }) => {
  await widget.ready();
  await widget.begin('asset');
  await page.evaluate(() => document.body.prepend(document.querySelector('common-ground')));
  await widget.placeHeading.waitFor();
  await widget.placeHere();
  await widget.answer({ name: NAME });
  await widget.saveIt();
  await widget.goHome();
  const gone = await page.evaluate(async () => {
    const element = document.querySelector('common-ground');
    element.remove();
    await new Promise((done) => setTimeout(done, 200));
    const left = element.shadowRoot.querySelectorAll('*').length;
    document.body.append(element);
    return left;
  });
  assert.equal(gone, 1, 'nothing but the place for what the page wrote');
  await widget.counts('asset', 1);
});

hosted('fifty widgets that came and went leave next to nothing behind', { page: 'plain.html', timeout: 300_000 }, async ({ page, widget, context }) => {
  await widget.ready();
  const devtools = await context.newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  const again = async (times) => {
    for (let n = 0; n < times; n += 1) {
      await page.evaluate(async () => {
        const element = document.querySelector('common-ground');
        const ready = new Promise((done) => addEventListener('cg-ready', done, { once: true }));
        const next = element.cloneNode();
        element.replaceWith(next);
        await ready;
      });
    }
  };
  /** Bytes in use after everything that nobody holds is gone: of JavaScript, of the program's own memory; nodes of the document. */
  const measure = async () => {
    await page.waitForTimeout(1_000);
    for (let n = 0; n < 3; n += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { usedSize, nodes, jsEventListeners };
  };
  await again(10);
  const before = await measure();
  await again(50);
  const after = await measure();
  const grown = Object.fromEntries(Object.keys(before).map((what) => [what, (after[what] - before[what]) / 50]));
  console.log('for each widget:', grown);
  assert.ok(grown.usedSize < 20_000, `${grown.usedSize} bytes for each`);
  assert.ok(grown.nodes < 2, `${grown.nodes} nodes for each`);
  assert.ok(grown.jsEventListeners < 2, `${grown.jsEventListeners} listeners for each`);
});

const PUBLISHED = {
  type: 'FeatureCollection',
  features: ['Library', 'Allotments'].map((name, n) => ({
    type: 'Feature', geometry: { type: 'Point', coordinates: [11.248 + n / 1e3, 43.768] }, properties: { name, kind: 'asset' },
  })),
};

hosted('a page shows what was published, and nobody can say anything there', {
  page: (origin) => `<!doctype html><html lang="en"><title>Results</title>
    <common-ground project="demo" readonly src="/results.geojson"></common-ground><script async src="${origin}/embed.js"></script>`,
  before: ({ host }) => host.put('/results.geojson', JSON.stringify(PUBLISHED)),
}, async ({ page, widget, maps }) => {
  await widget.ready();
  await widget.counts('asset', 2);
  assert.equal(await widget.kind('asset').count(), 0, 'there is nothing to add with');
  await widget.openList();
  await widget.entry('Library').click();
  await widget.card('Library').waitFor();
  for (const name of ['Change', 'Delete', 'For facilitators', /Bring in/]) assert.equal(await page.getByRole('button', { name }).count(), 0, `no ${name}`);
  assert.ok(!maps.log.some(({ path }) => path.endsWith('split_talk.wasm')), 'no code of the questions is fetched');
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), [], 'nothing is stored');
});

hosted('what was published and is not there is named', {
  page: (origin) => `<!doctype html><html lang="en"><title>Results</title>
    <common-ground project="demo" readonly src="/gone.geojson"></common-ground><script async src="${origin}/embed.js"></script>`,
}, async ({ page, events, allow }) => {
  allow(/404/);
  await page.getByText('gone.geojson').first().waitFor();
  assert.equal((await events('cg-error'))[0].code, 'not-found');
});

test('docs/embedding.md shows what these journeys tried, letter by letter', () => {
  const page = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  const files = ['plain.html', 'wordpress.html', 'react.jsx', 'frame.html', 'sandbox.html', 'framed.html', 'strict.html', 'strict.csp', 'dressed.html'];
  for (const file of files) {
    const text = fixture(file);
    const copied = /(?:<!-- copy -->|\/\/ copy|\/\* copy \*\/)\n(.*?)(?:<!-- \/copy -->|\/\/ \/copy|\/\* \/copy \*\/)/s.exec(text)?.[1] ?? text;
    assert.ok(page.includes(copied.trim()), `${file} stands in the document as it is`);
  }
});
