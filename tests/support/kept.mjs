// What the widget keeps, as a developer's tools would see it: for promises about what is stored, and about what is not.

/** Everything that the database of Ealing's project holds about people, one object each. */
export const people = (page) =>
  page.evaluate(async () => {
    const db = await new Promise((done, failed) => {
      const request = indexedDB.open('common-ground:living-roots-ealing');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const all = await new Promise((done) => {
      const request = db.transaction('participants').objectStore('participants').getAll();
      request.onsuccess = () => done(request.result);
    });
    db.close();
    return all.map((text) => JSON.parse(text));
  });

/**
 * Every contribution in the database, by id, as the very text that is stored.
 * @param {import('playwright-core').Page} page
 * @param {string} [name] the database
 * @returns {Promise<Record<string, string>>}
 */
export const stored = (page, name = 'common-ground:demo') =>
  page.evaluate(async (name) => {
    const db = await new Promise((done, failed) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const everything = (store) => new Promise((done) => {
      const request = db.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => done(request.result);
    });
    const texts = [...(await everything('contributions')), ...(await everything('packs')).flatMap((pack) => pack.split('\n'))];
    db.close();
    return Object.fromEntries(texts.map((text) => [JSON.parse(text).id, text]));
  }, name);

/**
 * The safety copies: every file by name, as text.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Record<string, string>>}
 */
export const copies = (page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const out = {};
    try {
      const all = await root.getDirectoryHandle('common-ground-safety');
      for await (const folder of all.values()) {
        for await (const file of folder.values()) out[file.name] = await (await file.getFile()).text();
      }
    } catch (error) {
      if (error.name !== 'NotFoundError') throw error;
    }
    return out;
  });
