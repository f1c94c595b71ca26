// The widget in other people's pages: in a frame, by an element or by nothing but HTML. The page and the frame are on
// different hosts and talk over postMessage, if the project lets them.

import assert from 'node:assert/strict';
import { hosted } from '../support/hosting.mjs';
import { until } from '../support/wait.mjs';

const NAME = 'The rose garden';
const ANSWERS = { category: 'Parks, gardens, rivers', name: NAME, importance: 4 };
const letIn = (host) => ({ hosts: [host] });

hosted('a page and its frame say the same to each other as an element does', { page: 'framed.html', project: letIn }, async ({ page, framed, events }) => {
  const widget = await framed();
  await widget.add('asset', ANSWERS);
  const [ready] = await until(async () => {
    const all = await events('cg-ready');
    return all.length > 0 && all;
  }, 'the frame to say that it is ready');
  assert.equal(ready.project, 'framed');
  const [saved] = await until(async () => {
    const all = await events('cg-contribution-saved');
    return all.length > 0 && all;
  }, 'the event');
  assert.equal(saved.on, 'common-ground');
  const map = (ask, value) => page.evaluate(([ask, value]) => document.querySelector('common-ground')[ask](value), [ask, value]);
  assert.deepEqual((await map('export')).features, [saved.feature]);
  await assert.rejects(map('setLanguage', 'tlh'), /language-unknown/);
  await map('setLanguage', 'ur');
  await until(async () => (await widget.page.locator('html').getAttribute('dir')) === 'rtl', 'Urdu');
  await map('clear');
  await until(async () => (await widget.page.locator('html').getAttribute('dir')) === 'ltr', 'the first language');
  await page.reload();
  const again = await framed();
  await again.counts('asset', 1);
});

hosted('a frame is as tall as what stands in it', { page: 'framed.html', project: letIn }, async ({ page, framed }) => {
  const widget = await framed();
  const height = () => page.evaluate(() => document.querySelector('common-ground').offsetHeight);
  const first = await height();
  await widget.openList();
  const feature = (n) => ({
    type: 'Feature', geometry: { type: 'Point', coordinates: [11.248 + n / 1e5, 43.768] }, properties: { name: `Place ${n}`, kind: 'asset' },
  });
  await page.evaluate((features) => document.querySelector('common-ground').import({ type: 'FeatureCollection', features }), Array.from({ length: 9 }, (_, n) => feature(n)));
  await until(async () => (await height()) > first, 'more room for the list');
  const scrolls = () => widget.page.evaluate(() => Math.max(...[...document.querySelectorAll('.content')].map((one) => one.scrollHeight - one.clientHeight)));
  await until(async () => (await scrolls()) <= 1, 'nothing to scroll within the frame');
  await widget.listButton.click().catch(() => {});
  await widget.page.getByRole('button', { name: 'Map', exact: true }).click().catch(() => {});
  await until(async () => (await height()) === first, 'the height from before');
});

hosted('a project that names no page talks to none', { page: 'framed.html' }, async ({ page, framed, events }) => {
  const widget = await framed();
  await widget.add('asset', ANSWERS);
  await widget.counts('asset', 1);
  const asked = page.evaluate(() => Promise.race([document.querySelector('common-ground').export(), new Promise((done) => setTimeout(done, 2000, 'silence'))]));
  assert.equal(await asked, 'silence');
  assert.deepEqual(await events('cg-contribution-saved'), []);
});

for (const file of ['frame.html', 'sandbox.html']) {
  hosted(`a resident says something in the frame of ${file}, without a script of the page’s`, { page: file }, async ({ page, framed }) => {
    const widget = await framed();
    await widget.add('asset', ANSWERS);
    await widget.counts('asset', 1);
    await page.reload();
    const again = await framed();
    await again.counts('asset', 1);
    await again.openList();
    await again.entry(NAME).waitFor();
    assert.equal(await again.page.getByRole('button', { name: 'For facilitators' }).count(), 0, 'sessions are run on the project’s own page');
  });
}

/** Numbers from a seed, so that a failure can be had again. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** Something that could stand in a message: true ones, nearly true ones, and nonsense. */
function message(pick, depth = 0) {
  const some = (...all) => all[pick(all.length)];
  const value = () => some(null, true, 0, -1, 1.5, NaN, Infinity, 2 ** 53, '', 'export', 'cg-ready', '__proto__', '<img src=x>', 'x'.repeat(pick(5000)), [], {}, depth < 3 ? message(pick, depth + 1) : null);
  const names = ['commonGround', 'id', 'ask', 'value', 'tell', 'detail', 'answer', 'done', 'height', 'constructor', '__proto__'];
  const made = {};
  for (let n = pick(7); n >= 0; n -= 1) Object.defineProperty(made, names[pick(names.length)], { value: value(), enumerable: true, configurable: true, writable: true });
  if (pick(3) > 0) made.commonGround = some(1, 1, 1, 2, '1', true);
  return some(made, made, made, made, value());
}

hosted('ten thousand messages that are none change nothing on either side', { page: 'framed.html', project: letIn, timeout: 240_000 }, async ({ page, framed, events }) => {
  const widget = await framed();
  await widget.add('asset', ANSWERS);
  const pick = random(7);
  const all = Array.from({ length: 10_000 }, () => message(pick));
  // What would be understood is taken out: it is nobody's nonsense.
  const known = new Set(['export', 'import', 'focusOn', 'setLanguage', 'setTheme', 'clear', 'confirm', 'refuse']);
  const nonsense = all.filter((one) => !(one && known.has(one.ask)));
  assert.ok(nonsense.length > 5_000);
  await page.evaluate((all) => {
    const frame = document.querySelector('common-ground').shadowRoot.querySelector('iframe');
    for (const one of all) frame.contentWindow.postMessage(one, '*');
  }, nonsense);
  const before = await page.evaluate(() => globalThis.heard.length);
  await page.evaluate((all) => {
    // From the page itself, and so from the wrong window.
    for (const one of all) postMessage(one, '*');
  }, all);
  await page.waitForTimeout(1_000);
  assert.equal(await page.evaluate(() => globalThis.heard.length), before, 'the element believes only its frame');
  const file = await page.evaluate(() => document.querySelector('common-ground').export());
  assert.equal(file.features.length, 1);
  assert.equal((await events('cg-contribution-saved')).length, 1);
  await widget.counts('asset', 1);
});

hosted('another page that opens the map can ask it nothing', {
  page: (origin) => `<!doctype html><html lang="en"><title>Stranger</title><iframe src="${origin}/?project=framed" style="width:100%;height:700px"></iframe>`,
  project: () => ({ hosts: ['https://friend.example.org'] }),
}, async ({ page, framed }) => {
  const widget = await framed();
  await widget.add('asset', ANSWERS);
  const answers = await page.evaluate(async () => {
    const heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
    for (const ask of ['export', 'clear', 'setLanguage']) frames[0].postMessage({ commonGround: 1, id: 1, ask, value: 'ur' }, '*');
    await new Promise((done) => setTimeout(done, 1_500));
    return heard;
  });
  assert.deepEqual(answers, []);
  await widget.counts('asset', 1);
});
