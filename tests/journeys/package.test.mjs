// The data package that leaves a tablet: the same bytes as the command line makes of the same data, encrypted where the
// project asks for it and never otherwise than whole, and a second one for everybody that counts as nothing.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { looksRight } from '../support/access.mjs';
import { collection } from '../support/data.mjs';
import { HandOver, unpacked } from '../support/handover.mjs';
import { demo, journey } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { photo } from '../support/photos.mjs';
import { Tablet } from '../support/tablets.mjs';
import { until } from '../support/wait.mjs';
import { longestShare, watchTurns } from '../support/answering.mjs';

/** The longest share of the time that a piece of the work may take. */
const MOST = 0.25;

const { CG_CLI: tool } = process.env;

/** A short project with a photo and a question for the team alone. */
function short(more = {}) {
  const project = demo();
  project.id = 'packed';
  project.questions = [
    project.questions.find(({ id }) => id === 'name'),
    { id: 'why', type: 'long_text', visibility: 'team', label: { en: 'Why does it matter to you?' } },
    { id: 'photo', type: 'photo', visibility: 'public', label: { en: 'Have you got a picture of it?' } },
  ];
  return { ...project, ...more };
}

const serveProject = (server, project) => server.put(`/projects/${project.id}.json`, JSON.stringify(project));

/** Somebody adds a place with a photo. */
async function withPhoto(page, widget, name = '=Tree') {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ name });
  await widget.answerPage({ why: 'Only for the team' });
  await widget.pickPhoto.first().setInputFiles(await photo(page, 400, 200));
  await widget.photoKept.waitFor();
  await widget.continue.click();
  await widget.answer();
  await widget.saveIt();
  await widget.goHome();
}

/** The package that the command line makes, and what it says. */
function packaged(folder, input, ...options) {
  const output = join(folder, 'made.zip');
  execFileSync(tool, ['package', input, '--output', output, '--force', ...options], { encoding: 'utf8' });
  return readFileSync(output);
}

journey('the package for the team is, byte for byte, the one that the command line makes of the same data', { open: false, timeout: 240_000 }, async ({ folder, page, server, widget }) => {
  const project = short();
  serveProject(server, project);
  await widget.open('?project=packed');
  const desk = new HandOver(widget);
  await desk.facilitator.begin({ device: 'B' });
  await withPhoto(page, widget);
  await widget.add('idea', { name: 'A bench, “here”' });
  await desk.open();
  const { name, bytes, said } = await desk.file();
  assert.match(name, /^packed-B-\d{8}T\d{6}\.zip$/);
  assert.match(said, /Answers: 2\. People: 0\. Photos and voice notes: 1\./);
  const inside = unpacked(bytes);
  assert.deepEqual(Object.keys(inside).filter((path) => !path.startsWith('media/')), [
    'datapackage.json', 'contributions.geojson', 'contributions.csv', 'participants.csv', 'sessions.csv', 'consents.csv',
    'withdrawals.csv', 'codebook.csv', 'project.json', 'checksums.sha256',
  ]);
  assert.equal(inside['project.json'].toString(), JSON.stringify(project));
  assert.match(inside['contributions.csv'].toString(), /'=Tree/, 'a formula stays text');
  assert.match(inside['sessions.csv'].toString(), /Southall Community Centre/);
  if (!tool) return;
  const path = join(folder, name);
  writeFileSync(path, bytes);
  assert.ok(packaged(folder, path, '--for', 'team').equals(bytes), 'of the package itself');
  // What goes to another tablet is the older form.
  await page.getByRole('button', { name: 'Not now' }).click();
  const tablet = new Tablet(widget);
  const [download] = await Promise.all([page.waitForEvent('download'), tablet.sendFile.click()]);
  const file = join(folder, 'project.json');
  writeFileSync(file, JSON.stringify(project));
  assert.ok(packaged(folder, await download.path(), '--for', 'team', '--project', file).equals(bytes), 'and of what goes to another tablet');
  assert.ok((await desk.file()).bytes.equals(bytes), 'the same data gives the same bytes');
});

journey('what is for everybody holds what is public of people who agreed, is told apart, and counts as nothing', { open: false, timeout: 240_000 }, async ({ folder, page, server, widget }) => {
  const project = short({
    consent: {
      version: '1',
      statement: [{ en: 'We keep your answers.' }],
      controllers: ['The council'],
      choices: [
        { id: 'take_part', required: true, label: { en: 'I want to take part' } },
        { id: 'sharing', label: { en: 'Everybody may see it' } },
      ],
    },
  });
  serveProject(server, project);
  await widget.open('?project=packed');
  const agree = async (sharing) => {
    await widget.kind('asset').click();
    await page.getByRole('checkbox', { name: 'I want to take part' }).check({ force: true });
    if (sharing) await page.getByRole('checkbox', { name: 'Everybody may see it' }).check({ force: true });
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await widget.placeHeading.waitFor();
    await widget.placeHere();
  };
  const desk = new HandOver(widget);
  await desk.facilitator.begin();
  await agree(false);
  await widget.answer({ name: 'Not for everybody' });
  await widget.saveIt();
  await desk.facilitator.next.click();
  const publish = page.getByRole('button', { name: /^Export for everybody/ });
  await desk.open();
  await publish.click();
  await page.getByRole('heading', { name: 'There is nothing for everybody yet' }).waitFor();
  await looksRight(page, 'nothing for everybody');
  await page.getByRole('button', { name: 'Close' }).first().click();
  await desk.facilitator.lock.click();
  await agree(true);
  await widget.answer({ name: 'For everybody', why: 'Only for the team' });
  await widget.saveIt();
  await desk.facilitator.next.click();
  await desk.open();
  const [download] = await Promise.all([page.waitForEvent('download'), publish.click()]);
  await page.getByRole('heading', { name: 'The file for everybody is saved' }).waitFor();
  await looksRight(page, 'the file for everybody');
  await page.getByText(/It does not count as exported\./).waitFor();
  assert.match(download.suggestedFilename(), /^packed-B-public-\d{8}T\d{6}\.zip$/);
  const bytes = readFileSync(await download.path());
  const all = bytes.toString();
  for (const words of ['Not for everybody', 'Only for the team', 'Southall Community Centre']) assert.ok(!all.includes(words), `${words} is not in it`);
  assert.ok(all.includes('For everybody'));
  assert.ok(!('participants.csv' in unpacked(bytes)));
  await page.getByRole('button', { name: 'Close' }).first().click();
  assert.equal(await desk.notExported(), 2, 'nothing counts as exported');
  assert.ok(await desk.wipe.isDisabled());
  assert.equal(await desk.book.count(), 0, 'nor does it stand in the book');
  const team = await desk.file();
  if (!tool) return;
  const path = join(folder, 'team.zip');
  writeFileSync(path, team.bytes);
  assert.ok(packaged(folder, path, '--for', 'public').equals(bytes), 'the command line makes the same');
});

journey('with a key of the team the package leaves encrypted, also with the host gone, and every age tool opens it', { open: false, timeout: 300_000 }, async ({ allow, folder, page, server, widget }) => {
  allow(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|Failed to fetch|ERR_FAILED/);
  const key = await generateIdentity();
  const other = await generateIdentity();
  const project = short({ team_key: await Promise.all([key, other].map(identityToRecipient)) });
  serveProject(server, project);
  await widget.open('?project=packed');
  await withPhoto(page, widget);
  await widget.saysOffline(widget.offlineReady);
  await server.close();
  await widget.reload();
  const desk = new HandOver(widget);
  await desk.open();
  const { name, bytes, said, sha256 } = await desk.file();
  assert.match(name, /\.zip\.age$/);
  assert.ok(said.includes(sha256));
  await page.getByText('The file is encrypted. Only the research team can open it.').waitFor();
  await looksRight(page, 'is the encrypted file where it should be');
  assert.ok(bytes.toString('latin1').startsWith('age-encryption.org/v1\n'));
  for (const words of ['Tree', 'Only for the team', 'datapackage']) assert.ok(!bytes.toString('latin1').includes(words));

  for (const secret of [key, other]) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(secret);
    const plain = Buffer.from(await decrypter.decrypt(bytes));
    assert.match(unpacked(plain)['contributions.geojson'].toString(), /Only for the team/);
    if (!tool) continue;
    const [path, identity] = [join(folder, name), join(folder, 'key.txt')];
    writeFileSync(path, bytes);
    writeFileSync(identity, `${secret}\n`);
    assert.ok(packaged(folder, path, '--for', 'team', '--identity', identity, '--plain').equals(plain), 'the command line opens it and makes the same');
  }

  const changed = Buffer.from(bytes);
  changed[changed.length - 5] ^= 1;
  await desk.compare(name, changed);
  await page.getByText(/^This is not the same file\. It is encrypted, so we can’t say what is different\./).waitFor();
  assert.equal(await desk.confirm.count(), 0);
  await desk.compare(name, bytes.subarray(0, bytes.length - 100));
  await page.getByText(/^Part of the file is missing:/).waitFor();
  await desk.compare('holiday.zip', Buffer.from('Something else.'));
  await page.getByText(/^This is another file, or it is damaged\./).waitFor();
  await desk.compare(name, bytes);
  await desk.same.waitFor();
  await desk.confirm.click();
  await desk.sure.waitFor();
  await until(async () => !(await desk.wipe.isDisabled()), 'the wipe to be allowed');
});

const BROKEN = {
  'can’t be fetched': [(route) => route.abort(), 'We could not load what this needs.'],
  'fails at the start': [(route) => route.fulfill({ contentType: 'text/javascript', body: 'export class Sealer { constructor() { throw new Error("no"); } }' }), 'We could not encrypt the file, so nothing was saved.'],
  'fails in the middle': [(route) => route.fulfill({ contentType: 'text/javascript', body: 'export class Sealer { constructor(keys, take) { this.take = take; } async write(bytes) { this.take(bytes); if (this.n = (this.n ?? 0) + 1, this.n > 3) throw new Error("no"); } async end() {} }' }), 'We could not encrypt the file, so nothing was saved.'],
};
for (const [how, [answer, words]] of Object.entries(BROKEN)) {
  journey(`where encryption ${how}, nothing leaves unencrypted`, { open: false, worker: false }, async ({ allow, context, page, server, widget }) => {
    allow(/ERR_FAILED|Failed to fetch|Failed to load/);
    serveProject(server, short({ team_key: [await identityToRecipient(await generateIdentity())] }));
    await context.route('**/sealing.js', answer);
    await widget.open('?project=packed');
    await widget.add('idea', { name: 'A bench' });
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    const desk = new HandOver(widget);
    await desk.open();
    await desk.export.click();
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    await looksRight(page, 'an export that failed');
    assert.equal(downloads, 0);
    assert.equal(await desk.book.count(), 0, 'nothing was written down as made');
    assert.equal(await desk.notExported(), 1);
  });
}

journey('the page answers while a package of ten thousand answers is made', { timeout: 240_000 }, async ({ page, widget }) => {
  await widget.import(geojsonFile(collection(10_000)));
  const desk = new HandOver(widget);
  await desk.open();
  await watchTurns(page);
  const { said } = await desk.file();
  assert.match(said, /Answers: 10,000\./);
  const share = await longestShare(page);
  assert.ok(share < MOST, `nothing could be drawn for ${share} of the time`);
});

journey('the page answers while fifty megabytes of photos are encrypted', { open: false, timeout: 300_000 }, async ({ page, server, widget }) => {
  serveProject(server, short({ team_key: [await identityToRecipient(await generateIdentity())] }));
  await widget.open('?project=packed');
  await widget.add('idea', { name: 'A bench' });
  // As many photos as a day brings; the export takes them from the same place as any other.
  await page.evaluate(async () => {
    const db = await new Promise((done) => (indexedDB.open('common-ground:packed').onsuccess = (event) => done(event.target.result)));
    const all = (store) => new Promise((done) => (db.transaction(store).objectStore(store).getAll().onsuccess = (event) => done(event.target.result)));
    const [text] = await all('contributions');
    const change = db.transaction(['contributions', 'media'], 'readwrite');
    for (let n = 0; n < 100; n += 1) {
      const item = JSON.parse(text);
      const [id, photo] = [n + 100, n + 300].map((n) => `00000000-0000-4000-8000-000000000${n}`);
      item.id = item.properties.contribution_id = id;
      item.properties.photo = `media/${photo}.jpg`;
      const keys = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
      change.objectStore('contributions').put(JSON.stringify({ geometry: keys(item.geometry), id, properties: keys(item.properties), type: 'Feature' }), id);
      change.objectStore('media').put({ type: 'image/jpeg', bytes: new Uint8Array(500_000).fill(n).buffer }, photo);
    }
    await new Promise((done) => (change.oncomplete = done));
    db.close();
  });
  await widget.reload();
  const desk = new HandOver(widget);
  await desk.open();
  await watchTurns(page);
  const { bytes, said } = await desk.file();
  assert.ok(bytes.length > 50_000_000);
  assert.match(said, /Photos and voice notes: 100\./);
  const share = await longestShare(page);
  assert.ok(share < MOST, `nothing could be drawn for ${share} of the time`);
});
