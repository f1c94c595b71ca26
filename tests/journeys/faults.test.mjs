// What can go wrong with storage in the middle of a day, made to go wrong in a real browser. After each: everything that
// was shown as saved is there, byte for byte, and what somebody took back is not.

import assert from 'node:assert/strict';
import { journey } from '../support/journey.mjs';
import { copies, stored } from '../support/kept.mjs';
import { until } from '../support/wait.mjs';

const DATABASE = 'common-ground:demo';

/** Waits until the newest safety copy holds exactly these contributions, as they are stored. */
const copied = (page, wanted) =>
  until(async () => {
    const text = Object.values(await copies(page)).join('');
    return Object.values(wanted).every((line) => text.includes(line));
  }, 'the safety copy');

/** Runs on a page of the same origin where the widget does not run. */
async function beside({ context, server }, work, argument) {
  server.put('/blank.html', '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,"><p>Blank</p></html>');
  const page = await context.newPage();
  await page.goto(`${server.origin}/blank.html`);
  try {
    return await page.evaluate(work, argument);
  } finally {
    await page.close();
  }
}

const deleteDatabase = (name) =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });

journey('a database that is deleted under the running page is made anew with everything in it', {}, async (stage) => {
  const { page, widget } = stage;
  await widget.add('asset', { name: 'The garden', why: 'Quiet.' });
  await widget.add('idea', { name: 'A bench' });
  const before = await stored(page);
  await copied(page, before);
  await beside(stage, deleteDatabase, DATABASE);
  await widget.storedAgain.waitFor();
  assert.deepEqual(await stored(page), before);
  await widget.add('barrier', { name: 'The steps' });
  await widget.reload();
  await widget.counts('asset', 1);
  await widget.counts('barrier', 1);
  assert.equal(Object.keys(await stored(page)).length, 3);
});

journey('a database that went while nobody had the page open comes back from the safety copy', {}, async (stage) => {
  const { page, widget, server } = stage;
  await widget.add('asset', { name: 'The garden', why: 'Quiet.' });
  await widget.add('idea', { name: 'A bench' });
  const before = await stored(page);
  await copied(page, before);
  await page.goto('about:blank');
  await beside(stage, deleteDatabase, DATABASE);
  await widget.open();
  await widget.restored.waitFor();
  await widget.counts('asset', 1);
  await widget.counts('idea', 1);
  assert.deepEqual(await stored(page), before);
  // Once is enough: the next visit has nothing to say.
  await widget.reload();
  await widget.counts('idea', 1);
  assert.equal(await widget.restored.count(), 0);
  assert.ok(server.origin);
});

journey('a record that cannot be read any more is put back from the safety copy, and only that one', {}, async (stage) => {
  const { page, widget } = stage;
  await widget.add('asset', { name: 'The garden' });
  await widget.add('idea', { name: 'A bench' });
  const before = await stored(page);
  await copied(page, before);
  const [damaged] = Object.keys(before);
  await page.goto('about:blank');
  await beside(stage, ([name, id]) => new Promise((done) => {
    indexedDB.open(name).onsuccess = ({ target: { result: database } }) => {
      const writing = database.transaction('contributions', 'readwrite');
      writing.objectStore('contributions').put('{"type":"Feature",', id);
      writing.oncomplete = () => done(database.close());
    };
  }), [DATABASE, damaged]);
  await widget.open();
  await widget.restored.waitFor();
  assert.deepEqual(await stored(page), before);
  await widget.reload();
  await widget.counts('asset', 1);
  await widget.counts('idea', 1);
});

journey('a damaged safety copy is not believed: what it shares with no other state stays away, the rest comes back', {}, async (stage) => {
  const { page, widget } = stage;
  await widget.add('asset', { name: 'The garden' });
  const before = await stored(page);
  await copied(page, before);
  await page.goto('about:blank');
  await beside(stage, async (name) => {
    const root = await navigator.storage.getDirectory();
    const all = await root.getDirectoryHandle('common-ground-safety');
    for await (const folder of all.values()) {
      for await (const file of folder.values()) {
        const text = await (await file.getFile()).text();
        if (!text.includes('The garden')) continue;
        const writing = await file.createWritable();
        await writing.write(text.replace('The garden', 'The warden'));
        await writing.close();
      }
    }
    await new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done));
  }, DATABASE);
  await widget.open();
  await widget.counts('asset', 0);
  assert.deepEqual(await stored(page), {});
});

journey('what was deleted is in no safety copy a moment later, and does not come back with the rest', {}, async (stage) => {
  const { page, widget } = stage;
  await widget.add('asset', { name: 'The garden' });
  await widget.add('idea', { name: 'A bench' });
  await copied(page, await stored(page));
  await widget.openCard('The garden');
  await widget.delete.click();
  await widget.counts('asset', 0);
  await until(async () => !Object.values(await copies(page)).join('').includes('The garden'), 'it to leave the copies');
  const before = await stored(page);
  await page.goto('about:blank');
  await beside(stage, deleteDatabase, DATABASE);
  await widget.open();
  await widget.restored.waitFor();
  await widget.counts('idea', 1);
  assert.deepEqual(await stored(page), before);
});

journey('a database that does not open any more is replaced by what was copied, and answers can be saved', {}, async (stage) => {
  const { page, widget, context } = stage;
  await widget.add('asset', { name: 'The garden' });
  const before = await stored(page);
  await copied(page, before);
  await context.addInitScript((name) => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function broken(asked, version) {
      if (asked !== name) return open.call(this, asked, version);
      const request = open.call(this, `${asked}-broken`, 1);
      Object.defineProperty(request, 'error', { get: () => new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError') });
      request.addEventListener('upgradeneeded', (event) => event.target.transaction.abort());
      return request;
    };
  }, DATABASE);
  await widget.reload();
  await widget.restored.waitFor();
  await widget.counts('asset', 1);
  assert.deepEqual(await stored(page, `${DATABASE}:2`), before);
  await widget.add('idea', { name: 'A bench' });
  await widget.reload();
  await widget.counts('asset', 1);
  await widget.counts('idea', 1);
});

journey('a transaction that is aborted is not called saved, and the answer can be saved again', {
  before: ({ context }) => context.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function aborted(...what) {
      const request = put.apply(this, what);
      if (this.name === 'contributions' && window.cgAbort) this.transaction.abort();
      return request;
    };
  }),
}, async ({ page, widget }) => {
  await widget.add('idea', { name: 'Here before' });
  const before = await stored(page);
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer({ name: 'The garden' });
  await page.evaluate(() => (window.cgAbort = true));
  await widget.save.click();
  await widget.saveFailed.waitFor();
  assert.equal(await widget.savedWords.count(), 0);
  assert.deepEqual(await stored(page), before);
  await page.evaluate(() => (window.cgAbort = false));
  await widget.retry.or(widget.save).first().click();
  await widget.doneHeading.waitFor();
  assert.equal(Object.keys(await stored(page)).length, 2);
});

journey('three tabs that add at the same time lose nothing of each other', {}, async ({ page, widget, another }) => {
  const tabs = [widget, await another(), await another()];
  for (const [number, tab] of tabs.entries()) {
    await tab.begin('asset');
    await tab.placeHere();
    await tab.answer({ name: `From tab ${number}` });
  }
  await Promise.all(tabs.map((tab) => tab.saveIt()));
  const kept = Object.values(await stored(page));
  assert.deepEqual(kept.map((text) => JSON.parse(text).properties.name).sort(), ['From tab 0', 'From tab 1', 'From tab 2']);
  await copied(page, await stored(page));
});

journey('three tabs that change the same answer: one is saved, the others are asked', {}, async ({ page, widget, another }) => {
  await widget.add('asset', { name: 'The garden' });
  const tabs = [widget, await another(), await another()];
  for (const [number, tab] of tabs.entries()) {
    await tab.openCard('The garden');
    await tab.change.click();
    await tab.changeAnswer('name').click();
    await tab.control('name').fill(`By tab ${number}`);
    await tab.continue.click();
    await tab.checkHeading.waitFor();
  }
  await Promise.all(tabs.map((tab) => tab.save.click()));
  const asked = async () => {
    const each = await Promise.all(tabs.map(async (tab) => [await tab.savedWords.count(), await tab.conflict.count()]));
    return each.filter(([saved]) => saved > 0).length === 1 && each.filter(([, conflict]) => conflict > 0).length === 2;
  };
  await until(asked, 'one to be saved and two to be asked');
  const [text] = Object.values(await stored(page));
  assert.match(JSON.parse(text).properties.name, /^By tab \d$/);
  assert.equal(JSON.parse(text).properties.rev, 2);
});

journey('a clock that is set back a day loses no change', {}, async ({ page, widget }) => {
  await widget.add('asset', { name: 'The garden' });
  const [first] = Object.values(await stored(page)).map((text) => JSON.parse(text).properties);
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() - 86_400_000;
  });
  await widget.rename('The garden', 'The rose garden');
  const [changed] = Object.values(await stored(page)).map((text) => JSON.parse(text).properties);
  assert.deepEqual([changed.name, changed.rev], ['The rose garden', 2]);
  assert.ok(changed.updated_at >= first.updated_at, 'a change is never before what it changes');
  await copied(page, await stored(page));
  await widget.reload();
  await widget.openCard('The rose garden');
});
