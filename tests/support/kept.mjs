// What the widget keeps, as a developer's tools would see it: for promises about what is stored, and about what is not.

const EALING = 'common-ground:living-roots-ealing';

/** Everything that a project's database, or else that of Ealing's, holds about people, one object each. */
export const people = async (page, name = EALING) => (await texts(page, name, 'participants')).map((text) => JSON.parse(text));

/** All texts of an object store, each with its key: none where there is no such database, which is not made by looking. */
export const records = (page, name, store) =>
  page.evaluate(
    async ([name, store]) => {
      const db = await new Promise((done, failed) => {
        const request = indexedDB.open(name);
        let made = false;
        request.onupgradeneeded = () => {
          made = true;
          request.transaction.abort();
        };
        request.onsuccess = () => done(request.result);
        request.onerror = () => (made ? done(null) : failed(request.error));
      });
      if (!db) return [];
      const all = (what) =>
        new Promise((done) => {
          const request = db.transaction(store).objectStore(store)[what]();
          request.onsuccess = () => done(request.result);
        });
      const [keys, values] = [await all('getAllKeys'), await all('getAll')];
      db.close();
      return keys.map((key, at) => [key, values[at]]);
    },
    [name, store],
  );

/** All texts of an object store. */
export const texts = async (page, name, store) => (await records(page, name, store)).map(([, text]) => text);

/**
 * Every contribution in the database, by id, as the very text that is stored.
 * @param {import('playwright-core').Page} page
 * @param {string} [name] the database
 * @returns {Promise<Record<string, string>>}
 */
export async function stored(page, name = 'common-ground:demo') {
  const all = [...(await texts(page, name, 'contributions')), ...(await texts(page, name, 'packs'))];
  return Object.fromEntries(all.flatMap((text) => text.split('\n')).filter(Boolean).map((text) => [JSON.parse(text).id, text]));
}

/** The features that stand in the database, by themselves or in packs. */
export const features = async (page, name) => Object.values(await stored(page, name)).map((text) => JSON.parse(text));

/** What this tab and this browser keep beside the database, as one text. */
export const besides = (page) =>
  page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, location.href, document.cookie]));

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
