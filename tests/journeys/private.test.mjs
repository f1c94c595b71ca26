// "This is a private place": the pin is moved before anything is kept, and where it really stood is written nowhere.

import assert from 'node:assert/strict';
import { axe, fits, focused, treeIsSound } from '../support/access.mjs';
import { DEVICES } from '../support/browser.mjs';
import { demo, journey } from '../support/journey.mjs';
import { tap } from '../support/tap.mjs';
import { until } from '../support/wait.mjs';

const RING = { min_metres: 100, max_metres: 200 };
const [WEST, SOUTH] = demo().area.bounds;
/** Where the device says it is: the home. */
const HOME = { longitude: WEST + 0.007, latitude: SOUTH + 0.006 };

const secret = () => {
  const project = demo();
  project.id = 'secret';
  project.locate = true;
  project.private_place = RING;
  return JSON.stringify(project);
};

/** Notes everything that the page hands to the tab's storage, the device's, or the database, from its first moment on. */
async function noteWrites(context) {
  await context.addInitScript(() => {
    globalThis.written = [];
    const note = (of, name) => {
      const real = of[name];
      of[name] = function noted(...given) {
        globalThis.written.push(JSON.stringify(given));
        return real.apply(this, given);
      };
    };
    for (const name of ['put', 'add']) note(IDBObjectStore.prototype, name);
    note(Storage.prototype, 'setItem');
    note(history, 'pushState');
    note(history, 'replaceState');
  });
}

/** All that was written since the page was opened, and all that is there now. */
async function kept(page) {
  return page.evaluate(async () => {
    const done = (request) => new Promise((yes, no) => ((request.onsuccess = () => yes(request.result)), (request.onerror = no)));
    const there = [JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage }), location.href];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        there.push(JSON.stringify(await done(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return { written: globalThis.written, there };
  });
}

const metres = ([lon, lat], { longitude, latitude }) =>
  Math.hypot((lon - longitude) * Math.cos((lat * Math.PI) / 180), lat - latitude) * 111_195;

/** How far every pair of coordinates in these texts is from the home, in metres. */
const distances = (...texts) =>
  texts.flat().flatMap((text) => [...text.matchAll(/(-?\d+\.\d+),(-?\d+\.\d+)/g)].map(([, lon, lat]) => metres([Number(lon), Number(lat)], HOME)));

const atHome = {
  open: false,
  before: async ({ server, context }) => {
    server.put('/projects/secret.json', secret());
    await noteWrites(context);
    await context.grantPermissions(['geolocation'], { origin: server.origin });
    await context.setGeolocation(HOME);
  },
};

/** Takes the map to the home. */
async function standAtHome(widget) {
  const before = await widget.near.textContent();
  await widget.locate.click();
  await until(async () => (await widget.near.textContent()) !== before, 'the words for where the device is');
}

for (const [name, device] of Object.entries({ landscape: { ...DEVICES.landscape, isMobile: true }, phone: DEVICES.phone })) {
  journey(`a private place is moved before anything keeps it, by touch on ${name}`, { ...atHome, device }, async ({ page, widget }) => {
    const check = async (where) => {
      await axe(page, `${where} on ${name}`);
      await treeIsSound(page, `${where} on ${name}`);
      await fits(page, `${where} on ${name}`);
    };
    await widget.open('?project=secret');
    await widget.begin('asset');
    await standAtHome(widget);
    await check('a place that may be private');
    await tap(widget.private);
    await page.getByText(/We move the pin a little before we save it/).waitFor();
    await check('a private place');
    await tap(widget.here);
    await widget.progress.filter({ hasText: /^2 of/ }).waitFor();
    await widget.answer({ name: 'My home' });
    await widget.moved.waitFor();
    await check('check your answers, moved');

    // Looked at again and left as it is, the place is not moved again.
    const place = async () => (await widget.exported('My home')).geometry.coordinates;
    await widget.changeAnswer('place').click();
    await widget.placeHeading.waitFor();
    assert.ok(await widget.private.isChecked());
    const { written: early } = await kept(page);
    await widget.reload();
    assert.ok(await widget.private.isChecked(), 'a reload keeps it private');
    await tap(widget.here);
    await widget.checkHeading.waitFor();
    await widget.saveIt();
    await widget.goHome();
    const first = await place();
    const far = metres(first, HOME);
    assert.ok(far > RING.min_metres - 1 && far < RING.max_metres + 1, `moved by ${far} m`);

    await widget.openCard('My home');
    await widget.moved.waitFor();
    await check('the card of a private place');
    await widget.change.click();
    await widget.changeAnswer('place').click();
    await tap(widget.here);
    await widget.checkHeading.waitFor();
    await widget.saveIt();
    await widget.goHome();
    assert.deepEqual(await place(), first, 'still where it was moved to');

    const { written, there } = await kept(page);
    const all = distances(early, written, there);
    assert.ok(all.some((distance) => distance < RING.max_metres + 1), 'the moved place is kept');
    assert.deepEqual(all.filter((distance) => distance < RING.min_metres - 1), [], 'where it really is, is not');
  });
}

journey('a private place is marked with the keyboard alone, and moved anew when the map is', { ...atHome, device: DEVICES.embed }, async ({ page, widget }) => {
  const keys = page.keyboard;
  await widget.open('?project=secret');
  await widget.begin('asset');
  await widget.tabTo(widget.private);
  assert.ok((await focused(page)).visible, 'the focus can be seen on the box');
  await keys.press('Space');
  await widget.tabTo(widget.map, 'Shift+Tab');
  await keys.press('Enter');
  await widget.progress.filter({ hasText: /^2 of/ }).waitFor();
  await widget.answer({ name: 'My home' });
  await widget.saveIt();
  await widget.goHome();
  const before = (await widget.exported('My home')).geometry.coordinates;
  await widget.openCard('My home');
  await widget.change.click();
  await widget.changeAnswer('place').click();
  await widget.placeHeading.waitFor();
  await widget.moveMap(2, 0);
  await keys.press('Enter');
  await widget.checkHeading.waitFor();
  await widget.saveIt();
  await widget.goHome();
  const { geometry, properties } = await widget.exported('My home');
  assert.notDeepEqual(geometry.coordinates, before);
  assert.equal(properties.location_masked, true);
  // Not private any more: it stays where the pin is seen to be.
  await widget.openCard('My home');
  await widget.change.click();
  await widget.changeAnswer('place').click();
  await widget.private.uncheck();
  await widget.here.click();
  await widget.checkHeading.waitFor();
  assert.equal(await widget.moved.count(), 0);
});

journey('what is not private is kept where it is, and a route can not be private', { ...atHome }, async ({ page, widget }) => {
  await widget.open('?project=secret');
  await widget.begin('asset');
  await widget.choose(widget.form('Route'));
  await widget.addCorner.waitFor();
  assert.equal(await widget.private.count(), 0);
  await widget.choose(widget.form('Spot'));
  await standAtHome(widget);
  await widget.placeHere();
  await widget.answer({ name: 'The corner shop' });
  await widget.saveIt();
  const { written, there } = await kept(page);
  assert.ok(Math.min(...distances(there)) < 1 && Math.min(...distances(written)) < 1, 'the same look at what is kept finds a place that is there');
});

journey('a place that was chosen, and is private after all, is forgotten', { ...atHome }, async ({ page, widget }) => {
  await widget.open('?project=secret');
  await widget.begin('asset');
  await standAtHome(widget);
  await widget.placeHere();
  await widget.answer({ name: 'My home' });
  await widget.changeAnswer('place').click();
  await widget.private.check();
  await widget.here.click();
  await widget.moved.waitFor();
  await widget.saveIt();
  const far = await until(async () => {
    const all = distances((await kept(page)).there);
    return all.every((distance) => distance > RING.min_metres - 1) && all.length;
  }, 'a device that holds the home nowhere any more');
  assert.ok(far > 0);
});

journey('without the project’s wish there is no such box', {}, async ({ widget }) => {
  await widget.begin('asset');
  await widget.form('Spot').waitFor();
  assert.equal(await widget.private.count(), 0);
});
