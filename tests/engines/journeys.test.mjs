// The main journeys in WebKitGTK, the nearest thing here to an iPad, and in Firefox: the built files under the strict
// policy, from the empty map to a copy that is brought in elsewhere.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEveryEngine } from '../support/engines.mjs';
import { demo } from '../support/journey.mjs';
import { kept, photo } from '../support/photos.mjs';
import { until } from '../support/wait.mjs';

const WHY = 'The women’s group meets here.\nIt is free — ünï ਪੰਜਾਬੀ.';

const near = (widget, place) => until(async () => place.test(await widget.near.textContent()), `${place} near the pin`);
const essence = ({ geojson }) => geojson.features.map((f) => JSON.stringify(f)).sort();

inEveryEngine('answers are added by search and by moving the map, and are there after a reload and elsewhere', async (stage) => {
  const { page, widget, elsewhere } = stage;
  await widget.open();
  await page.waitForFunction(() => performance.getEntriesByName('cg-streets').length > 0);
  await widget.attribution.waitFor();
  await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'));

  await widget.begin('asset');
  await widget.placeBySearch('maggio', /Via Maggio/);
  await near(widget, /Via Maggio/);
  await widget.placeHere();
  await widget.answer({ category: 'Food', name: 'The community kitchen', why: WHY, importance: 4, how_often: 'Every week' });
  await widget.saveIt();
  await widget.goHome();

  await widget.begin('barrier');
  const before = await widget.near.textContent();
  await widget.drag(-160, 40);
  await until(async () => (await widget.near.textContent()) !== before, 'another place under the pin');
  await widget.placeHere();
  await widget.answer({ name: 'Steps, no ramp' });
  await widget.saveIt();

  await widget.reload();
  await widget.counts('asset', 1);
  await widget.counts('barrier', 1);
  await widget.openList();
  assert.equal((await widget.entries()).length, 2);
  const copy = await widget.export();
  assert.match(copy.name, /^demo-\d{8}T\d{4}\.geojson$/);
  const { properties, geometry } = copy.geojson.features.find((f) => f.properties.kind === 'asset');
  assert.deepEqual(
    [properties.category, properties.name, properties.why, properties.importance],
    ['food', 'The community kitchen', WHY, 4],
  );
  const other = copy.geojson.features.find((f) => f.properties.kind === 'barrier');
  assert.notDeepEqual(geometry, other.geometry);

  const there = await elsewhere();
  await there.counts('asset', 0);
  assert.deepEqual(await there.import(copy.path), { added: 2, updated: 0, same: 0, left: 0 });
  await there.reload();
  await there.openList();
  const again = await there.export();
  assert.deepEqual(essence(again), essence(copy));
  assert.equal(again.geojson.common_ground.sha256, copy.geojson.common_ground.sha256);
});

inEveryEngine('once everything is kept the host can go: map, search and saving are there at the next visit', async (stage) => {
  const { server, page, widget, allow } = stage;
  // What is asked for anew can't be had.
  allow(/sw\.js|Could not connect|NetworkError|Load failed|network connection|demo\.(json|pmtiles|gazetteer)/);
  const streets = () => page.waitForFunction(() => performance.getEntriesByName('cg-streets').length > 0);
  await widget.open();
  await page.waitForFunction(() => performance.getEntriesByName('cg-offline').length > 0);
  await widget.saysOffline(widget.offlineReady);
  await server.close();
  // The driver's reload passes by everything that is kept in Firefox, as a person's does with Shift.
  await widget.open();
  await streets();
  await widget.begin('asset');
  await widget.placeBySearch('maggio', /Via Maggio/);
  await near(widget, /Via Maggio/);
  await widget.placeHere();
  await widget.answer({ category: 'Food', name: 'Said without a network' });
  await widget.saveIt();
  await widget.open();
  await widget.counts('asset', 1);
  await widget.saysOffline(widget.offlineReady);
});

inEveryEngine('half an answer is still there after a reload; what is saved can be changed, deleted and brought back', async (stage) => {
  const { page, widget } = stage;
  await widget.open();
  await widget.begin('idea');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.control('name').fill('A tree — ünï');
  await widget.reload();
  await until(async () => (await widget.control('name').inputValue()) === 'A tree — ünï', 'the half-typed name');
  await widget.continue.click();
  await widget.answer();
  await widget.saveIt();
  await widget.goHome();

  await widget.rename('A tree — ünï', 'Two trees');
  await widget.reload();
  await widget.openCard('Two trees');

  await widget.delete.click();
  await widget.undo.waitFor();
  await widget.counts('idea', 0);
  await widget.undo.click();
  await widget.counts('idea', 1);
  await page.getByText('Taken back.').waitFor();
  await widget.openCard('Two trees');
  await widget.delete.click();
  await widget.counts('idea', 0);
  await widget.reload();
  await widget.counts('idea', 0);
});

inEveryEngine('a photo is made small and kept without where it was taken; no microphone is called just that', async (stage) => {
  const { server, page, widget, folder } = stage;
  const project = demo();
  project.id = 'media';
  project.questions = [
    ...['category', 'name'].map((id) => project.questions.find((question) => question.id === id)),
    { id: 'photo', type: 'photo', visibility: 'public', label: { en: 'Have you got a picture of it?', it: 'Hai una foto?' } },
    { id: 'voice', type: 'voice', seconds: 30, visibility: 'team', label: { en: 'Tell us about it', it: 'Raccontaci' } },
  ];
  server.put('/projects/media.json', JSON.stringify(project));
  await widget.open('?project=media');
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.answerPage({ name: 'The old tree' });

  const taken = await photo(page, 2400, 1200);
  assert.ok(taken.buffer.includes('Exif'));
  const file = join(folder, taken.name);
  writeFileSync(file, taken.buffer);
  await widget.pickPhoto.first().setInputFiles(file);
  await widget.photoKept.waitFor();
  const shown = () => widget.photo.evaluate(async (image) => {
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  });
  const upright = [800, 1600];
  assert.deepEqual(await shown(), upright);
  const [{ type, bytes }] = await kept(page);
  assert.equal(type, 'image/jpeg');
  assert.ok(bytes.length > 1_000 && bytes.length <= 500_000 && !bytes.includes('Exif'));
  await widget.reload();
  assert.deepEqual(await shown(), upright, 'after a reload');
  await widget.continue.click();
  await widget.sayIt.waitFor();
  const microphone = await page.evaluate(async () =>
    (await navigator.mediaDevices.enumerateDevices()).some(({ kind }) => kind === 'audioinput'));
  if (!microphone) {
    await widget.sayIt.click();
    await page.getByText('We can’t find a microphone here. You can type your answer.').waitFor();
  }
  await widget.skip.click();
  await widget.saveIt();
  await widget.goHome();
  await widget.reload();
  await widget.openCard('The old tree');
  assert.deepEqual(await shown(), upright, 'on the card');
});

inEveryEngine('in Urdu the page runs from the right, and an answer is given, changed and still there after a reload', async (stage) => {
  const { page, widget } = stage;
  await widget.open('?lang=ur');
  const side = () => page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    const middle = (of) => {
      const box = document.querySelector(of).getBoundingClientRect();
      return box.left + box.width / 2;
    };
    return { written: `${lang} ${dir}`, mirrored: middle('.brand') > middle('.bar nav'), wide: document.scrollingElement.scrollWidth - innerWidth };
  });
  const seen = await side();
  assert.equal(seen.written, 'ur rtl');
  assert.ok(seen.mirrored, 'the name of the project is to the right of the buttons');
  assert.ok(seen.wide <= 0, 'nothing is wider than the window');
  await page.locator('.kind').first().click();
  await page.locator('.dock .go').click();
  const progress = () => page.locator('.steps p').first().textContent();
  await page.locator('form .tile').first().waitFor();
  // The project's questions are in English: they keep their own direction inside the Urdu page.
  assert.equal(await page.locator('form h1').evaluate((e) => `${e.lang} ${getComputedStyle(e).direction}`), 'en ltr');
  const arrow = await page.locator('.nav .go svg').evaluate((e) => new DOMMatrix(getComputedStyle(e).transform).a);
  assert.equal(arrow, -1, 'the arrow of “on” points to the left');
  await page.locator('form input[value=food]').check();
  const before = await progress();
  await page.locator('.nav .go').click();
  await until(async () => (await progress()) !== before, 'the next page');
  await page.locator('form input').first().fill('باغ — Giardino 12');
  assert.equal(await page.locator('form input').first().evaluate((e) => getComputedStyle(e).direction), 'rtl');
  await widget.reload();
  assert.equal((await side()).written, 'ur rtl');
  await until(async () => (await page.locator('form input').first().inputValue()) === 'باغ — Giardino 12', 'the half-typed name');
  for (let n = 0; n < 6 && (await page.locator('form').count()) > 0; n += 1) {
    const now = await progress();
    await page.locator('.nav .go').click();
    await until(async () => (await page.locator('form').count()) === 0 || (await progress()) !== now, 'the page after that');
  }
  await page.locator('.nav .go').click();
  await page.locator('.thanks').waitFor();
  await page.locator('.stack .next').click();
  await page.locator('#cg-list').click();
  await page.locator('.item').first().click();
  await until(async () => (await page.locator('.card h1').textContent()) === 'باغ — Giardino 12', 'the card');
});
