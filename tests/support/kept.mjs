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
