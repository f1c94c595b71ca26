// When the device will not keep things: the person is told in words, the answers stay on the screen and can be
// downloaded, and what is stored is never overwritten. And when it will: saved means written.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SITE_DATA_BLOCKED } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { until } from '../support/wait.mjs';

const DATABASE = 'common-ground:demo';
const ANSWERS = { category: 'Food', name: 'The soup kitchen', why: 'Warm, and nobody asks.', importance: 5 };

/** Takes the answers from the screen as a file. */
async function downloaded(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.first().click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')).features;
}

async function answersCanBeTaken(page, widget, button) {
  const [made] = await downloaded(page, button);
  assert.equal(made.properties.name, ANSWERS.name);
  assert.equal(made.properties.why, ANSWERS.why);
  assert.equal(made.properties.importance, ANSWERS.importance);
  assert.equal(made.geometry.type, 'Point');
}

/** The whole way where nothing can be stored. */
async function worksInMemory({ page, widget }) {
  await widget.storageOff.waitFor();
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer(ANSWERS);
  await widget.save.click();
  await widget.doneHeading.or(widget.storageOff).first().waitFor();
  assert.equal(await widget.savedWords.count(), 0, 'nothing says “saved” that is not');
  if (await widget.download.first().isVisible()) {
    await answersCanBeTaken(page, widget, widget.download);
  } else {
    await widget.goHome();
    await widget.openList();
    await answersCanBeTaken(page, widget, widget.saveCopy);
  }
}

journey('with site data blocked the person is told and can take the answers along', { preferences: SITE_DATA_BLOCKED, open: false }, async (stage) => {
  await stage.widget.open();
  const refused = await stage.page.evaluate(() => new Promise((done) => {
    try {
      const request = indexedDB.open('probe');
      request.onsuccess = () => done(false);
      request.onerror = () => done(true);
    } catch {
      done(true);
    }
  }));
  assert.ok(refused, 'the browser really blocks site data');
  await worksInMemory(stage);
});

const BROKEN = {
  'throws at once': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  'answers with an error': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function refuse(name) {
      // An open of version 1 over a newer one fails inside the browser; renamed, it is what Firefox says in private.
      const request = open.call(this, `${name}-refused`, 1);
      Object.defineProperty(request, 'error', { get: () => new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError') });
      request.addEventListener('upgradeneeded', (e) => e.target.transaction.abort());
      return request;
    };
  },
  'is not there': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
  },
};
for (const [what, script] of Object.entries(BROKEN)) {
  journey(`where storage ${what} the person is told and can take the answers along`, { before: ({ context }) => context.addInitScript(script) }, worksInMemory);
}

/** Leaves this origin no room, and waits until Chromium, which remembers for half a minute how much there was, asks again. */
async function fill(stage, cdp) {
  const { origin } = stage.server;
  const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin });
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.max(1, Math.floor(usage / 2)) });
  await until(() => inDatabase(stage, () => new Promise((done) => {
    const request = indexedDB.open('probe', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('probe', { autoIncrement: true });
    request.onerror = () => done(true);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction('probe', 'readwrite');
      transaction.objectStore('probe').add('x'.repeat(100_000));
      const end = (full) => {
        database.close();
        done(full);
      };
      transaction.oncomplete = () => end(false);
      transaction.onabort = () => end(true);
    };
  })), 'the device to be full', 60_000, 1_000);
}

journey('a full device is said in words, the answers stay and can be saved once there is room', {}, async (stage) => {
  const { page, widget, server } = stage;
  const cdp = await page.context().newCDPSession(page);
  await widget.add('idea', { name: 'Here before' });
  await fill(stage, cdp);
  await widget.open();
  await widget.counts('idea', 1);
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer(ANSWERS);
  await widget.save.click();
  await widget.storageFull.waitFor();
  assert.equal(await widget.doneHeading.count(), 0);
  await page.getByText(ANSWERS.why).first().waitFor();
  await answersCanBeTaken(page, widget, widget.download);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.origin });
  await widget.retry.or(widget.save).first().click();
  await widget.doneHeading.waitFor();
  await widget.reload();
  await widget.counts('asset', 1);
  await widget.counts('idea', 1);
});

/** Runs against the database on a page of the same origin where the widget does not run. */
async function inDatabase(stage, work, argument) {
  stage.server.put('/blank.html', '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,"><p>Blank</p></html>');
  await stage.page.goto(`${stage.server.origin}/blank.html`);
  return stage.page.evaluate(work, argument);
}

const dump = (name) => new Promise((done, fail) => {
  const request = indexedDB.open(name);
  request.onerror = () => fail(request.error);
  request.onsuccess = () => {
    const database = request.result;
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const out = { version: database.version };
    for (const store of stores) {
      transaction.objectStore(store).getAll().onsuccess = (e) => (out[store] = e.target.result);
    }
    transaction.oncomplete = () => {
      database.close();
      done(out);
    };
  };
});

journey('a database of a newer version is left alone, and the person is told', {}, async (stage) => {
  const { widget } = stage;
  await widget.add('asset', { name: 'From the future' });
  await inDatabase(stage, (name) => new Promise((done, fail) => {
    const request = indexedDB.open(name, 99);
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      request.result.close();
      done();
    };
  }), DATABASE);
  const before = await inDatabase(stage, dump, DATABASE);
  await widget.open();
  await widget.storageNewer.waitFor();
  await widget.begin('idea');
  await widget.placeHere();
  await widget.answer({ name: 'Written now' });
  await widget.save.click();
  await widget.doneHeading.or(widget.download).first().waitFor();
  assert.equal(await widget.savedWords.count(), 0, 'nothing says “saved” that is not');
  assert.deepEqual(await inDatabase(stage, dump, DATABASE), before);
});

journey('a newer version that starts in another tab is not held up, and this tab says so before anything is lost', {}, async (stage) => {
  const { widget, context, page, server } = stage;
  await widget.add('idea', { name: 'Here before' });
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer(ANSWERS);
  const newer = { server, page: await context.newPage() };
  await inDatabase(newer, (name) => new Promise((done, fail) => {
    const request = indexedDB.open(name, 99);
    request.onblocked = () => fail(new Error('the old tab holds on to the database'));
    request.onsuccess = () => {
      request.result.close();
      done();
    };
  }), DATABASE);
  await newer.page.close();
  await widget.save.click();
  await widget.storageNewer.waitFor();
  assert.equal(await widget.savedWords.count(), 0, 'nothing says “saved” that is not');
  await answersCanBeTaken(page, widget, widget.download);
});

journey('a database that a tab of an older version keeps to itself is said in words', { open: false }, async ({ widget, context, server }) => {
  const old = { server, page: await context.newPage() };
  await inDatabase(old, (name) => new Promise((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      // Held for as long as the tab is open, whoever asks for it.
      window.held = request.result;
      done();
    };
  }), DATABASE);
  await widget.open();
  await widget.storageBlocked.waitFor();
});

journey('stored answers of a newer format are left alone, and the person is told', {}, async (stage) => {
  const { widget } = stage;
  await widget.add('asset', { name: 'From the future' });
  await inDatabase(stage, (name) => new Promise((done, fail) => {
    const request = indexedDB.open(name);
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction('contributions', 'readwrite');
      const store = transaction.objectStore('contributions');
      store.openCursor().onsuccess = (e) => {
        const cursor = e.target.result;
        if (!cursor) return;
        const feature = JSON.parse(cursor.value);
        feature.properties.format = 99;
        store.put(JSON.stringify(feature), cursor.key);
        cursor.continue();
      };
      transaction.oncomplete = () => {
        database.close();
        done();
      };
    };
  }), DATABASE);
  const before = await inDatabase(stage, dump, DATABASE);
  await widget.open();
  await widget.storageNewer.waitFor();
  const after = await inDatabase(stage, dump, DATABASE);
  assert.deepEqual(after.contributions, before.contributions);
});

journey('“saved” is shown only after a strict transaction has completed', {
  before: ({ context }) => context.addInitScript(() => {
    window.cgWrites = [];
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function watched(stores, mode, options) {
      const opened = transaction.call(this, stores, mode, options);
      if (mode === 'readwrite' && [stores].flat().includes('contributions')) {
        const entry = { durability: opened.durability, completed: null };
        window.cgWrites.push(entry);
        opened.addEventListener('complete', () => (entry.completed = performance.now()));
      }
      return opened;
    };
    new MutationObserver(() => {
      if (!window.cgSaid && /Saved safely on this/.test(document.body?.textContent ?? '')) window.cgSaid = performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }),
}, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer({ name: 'Durable' });
  await widget.saveIt();
  const { writes, said } = await page.evaluate(() => ({ writes: window.cgWrites, said: window.cgSaid }));
  assert.equal(writes.length, 1, 'one transaction writes it');
  assert.equal(writes[0].durability, 'strict');
  assert.ok(writes[0].completed !== null && writes[0].completed <= said, `completed at ${writes[0].completed}, said at ${said}`);
});

journey('the browser is asked once not to throw answers away, at the first save', {
  before: ({ context }) => context.addInitScript(() => {
    window.cgAsked = 0;
    const { persist } = StorageManager.prototype;
    StorageManager.prototype.persist = function counted() {
      window.cgAsked += 1;
      return persist.call(this);
    };
  }),
}, async ({ page, widget }) => {
  assert.equal(await page.evaluate(() => window.cgAsked), 0, 'nobody is asked before there is something to keep');
  await widget.add('asset');
  await until(() => page.evaluate(() => window.cgAsked === 1), 'the question');
  await widget.add('asset');
  assert.equal(await page.evaluate(() => window.cgAsked), 1);
});

journey('where a browser is known to forget soon, what was said is offered as a file at once', {
  // As much room as browsers give a private window.
  before: ({ context }) => context.addInitScript(() => {
    const { estimate } = StorageManager.prototype;
    StorageManager.prototype.estimate = async function small() {
      return { ...(await estimate.call(this)), quota: 100_000_000 };
    };
  }),
}, async ({ page, widget }) => {
  const told = page.getByText('This browser may forget your answers. Download them before you leave.');
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer(ANSWERS);
  assert.equal(await told.count(), 0, 'there is nothing to lose yet');
  await widget.saveIt();
  await told.waitFor();
  await answersCanBeTaken(page, widget, widget.download);
  await told.waitFor({ state: 'detached' });
  await widget.goHome();
  await widget.rename(ANSWERS.name, 'The soup kitchen in the hall');
  await told.waitFor();
});
