// Nothing lost: what is not exported is counted, an export counts only when somebody has made sure of it, and only then
// can the tablet be wiped. What somebody takes back leaves every copy on the device.

import assert from 'node:assert/strict';
import { looksRight } from '../support/access.mjs';
import { PIN } from '../support/facilitator.mjs';
import { HandOver, unpacked } from '../support/handover.mjs';
import { demo, journey } from '../support/journey.mjs';
import { copies, people, stored } from '../support/kept.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { kept as media, photo } from '../support/photos.mjs';
import { until } from '../support/wait.mjs';

journey('an export counts once somebody has made sure of it, and only then the tablet can be wiped', { timeout: 240_000 }, async ({ page, widget }) => {
  const desk = new HandOver(widget);
  await widget.add('asset', { name: 'The garden', why: 'Quiet.' });
  await widget.add('idea', { name: 'A bench' });
  await desk.open();
  await until(async () => (await desk.notExported()) === 2, 'two to be counted');
  await looksRight(page, 'hand over');
  assert.ok(await desk.wipe.isDisabled());
  const file = await desk.file();
  await looksRight(page, 'is the file where it should be');
  assert.ok(file.said.includes(file.name), 'its name is shown');
  assert.ok(file.said.includes(file.sha256), 'its checksum is shown');
  assert.match(file.said, /Answers: 2\./);
  const inside = unpacked(file.bytes);
  const { features } = JSON.parse(inside['contributions.geojson']);
  assert.deepEqual(features.map((f) => f.properties.name).sort(), ['A bench', 'The garden']);
  assert.equal(await desk.notExported(), 2, 'a file that was made counts for nothing yet');
  assert.ok(await desk.wipe.isDisabled());

  await desk.compare(file.name, file.bytes.subarray(0, file.bytes.length - 10));
  await page.getByText(/^Part of the file is missing:/).waitFor();
  assert.equal(await desk.confirm.count(), 0, 'a file with something missing can’t be confirmed');
  const changed = Buffer.from(file.bytes);
  changed.write('gorden', changed.indexOf('garden'));
  await desk.compare(file.name, changed);
  await page.getByText(/^This is not the same file\. The answers in it are the same/).waitFor();
  const older = Buffer.from(file.bytes);
  older.write('"rev":9', older.indexOf('"rev":1'));
  await desk.compare(file.name, older);
  await page.getByText(/missing or different: 1\./).waitFor();
  await desk.compare('holiday.zip', Buffer.from('Something else.'));
  await page.getByText(/^This is another file, or it is damaged\./).waitFor();
  await desk.compare(file.name, file.bytes);
  await desk.same.waitFor();
  await desk.confirm.click();
  await desk.sure.waitFor();
  await until(async () => (await desk.notExported()) === 0, 'nothing to be left');

  // Something new locks the wipe again.
  await desk.facilitator.lock.click();
  await widget.add('barrier', { name: 'The steps' });
  await desk.open();
  await until(async () => (await desk.notExported()) === 1, 'the new one to be counted');
  assert.ok(await desk.wipe.isDisabled());
  const last = await desk.handOver();
  await until(async () => (await desk.notExported()) === 0, 'nothing to be left');

  await desk.wipe.click();
  await desk.wipeWord.fill('yes');
  await desk.wipePin.fill(PIN);
  await desk.wipeNow.click();
  await page.getByText(/^That is not the word\./).waitFor();
  await desk.wipeWord.fill('Wipe');
  await desk.wipePin.fill('0000');
  await desk.wipeNow.click();
  await page.getByText(/^That is not the PIN\./).waitFor();
  await desk.wipePin.fill(PIN);
  await desk.wipeNow.click();
  await desk.wiped.waitFor();
  for (const kind of ['asset', 'barrier', 'idea']) await widget.counts(kind, 0);
  assert.deepEqual(await stored(page), {});
  const left = Object.values(await copies(page)).join('');
  for (const words of ['garden', 'bench', 'steps']) assert.ok(!left.includes(words), `${words} is in no copy`);
  await widget.reload();
  await widget.counts('asset', 0);
  await desk.open();
  await desk.book.click();
  const wipes = page.getByRole('listitem').filter({ hasText: 'the device was wiped (3)' });
  await wipes.filter({ hasText: last.name }).waitFor();
});

journey('a question about a file stays open in another language, which says its size in its own way', {}, async ({ page, widget }) => {
  const desk = new HandOver(widget);
  await widget.add('asset', { name: 'The garden' });
  await desk.open();
  const file = await desk.file();
  await page.getByText(/^\d+\u{a0}kB$/u).waitFor();
  await widget.chooseLanguage('العربية');
  await page.getByText(file.sha256).waitFor();
  await page.getByText(/^[\d٠-٩]+\u{a0}كيلوبايت$/u).waitFor();
  await looksRight(page, 'is the file where it should be, in Arabic');
  await page.getByRole('button', { name: 'نعم، هو في مكانه' }).click();
  await page.getByText('كل شيء مُصدَّر.').waitFor();
});

journey('a file that nobody had made sure of can be made sure of on a later visit', {}, async ({ page, widget, another }) => {
  const desk = new HandOver(widget);
  await widget.add('asset', { name: 'The garden' });
  await desk.open();
  const file = await desk.file();
  await widget.reload();
  await desk.open();
  await until(async () => (await desk.notExported()) === 1, 'it to count as open still');
  await desk.book.click();
  // What comes in meanwhile closes nothing that was opened.
  await (await another()).add('idea', { name: 'A bench' });
  await until(async () => (await desk.notExported()) === 2, 'what was added to count as open');
  await page.getByRole('button', { name: 'Check it now' }).click();
  await desk.compare(file.name, file.bytes);
  await desk.same.waitFor();
  await desk.confirm.click();
  await until(async () => (await desk.notExported()) === 1, 'only what came later to be left');
});

journey('people and photos leave with the answers, and photos that have left can be given up when room gets short', { open: false, timeout: 240_000 }, async ({ context, page, server, widget }) => {
  const project = demo();
  project.id = 'media';
  project.questions = [
    ...['category', 'name'].map((id) => project.questions.find((question) => question.id === id)),
    { id: 'photo', type: 'photo', visibility: 'public', label: { en: 'Have you got a picture of it?' } },
  ];
  server.put('/projects/media.json', JSON.stringify(project));
  await context.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ usage: 85e6, quota: 100e6 });
  });
  await widget.open('?project=media');
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.answerPage({ name: 'The old tree' });
  await widget.pickPhoto.first().setInputFiles(await photo(page, 400, 200));
  await widget.photoKept.waitFor();
  await widget.continue.click();
  await widget.answer();
  await widget.saveIt();
  await widget.goHome();
  const desk = new HandOver(widget);
  await desk.open();
  await desk.nearlyFull.waitFor();
  await page.getByText('Export first. Then you can remove photos here').waitFor();
  assert.equal(await desk.removePhotos.count(), 0, 'nothing is given up that has not left');
  const [taken] = await media(page);
  const { bytes, said } = await desk.handOver();
  assert.match(said, /Photos and voice notes: 1\./);
  const path = Object.keys(unpacked(bytes)).find((name) => name.startsWith('media/'));
  assert.deepEqual(unpacked(bytes)[path], taken.bytes, 'the photo is in the file, byte for byte');
  await desk.removePhotos.click();
  await until(async () => (await media(page)).length === 0, 'the photo to be removed');
  assert.equal(Object.keys(await stored(page, 'common-ground:media')).length, 1, 'the answer stays');
});

journey('what somebody takes back is in no copy, and does not come back when the database is lost', { open: false, timeout: 240_000 }, async (stage) => {
  const { context, page, server, widget } = stage;
  stage.allow(/404/);
  await widget.open('?project=living-roots-ealing');
  await widget.kind('asset').click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('checkbox', { name: /I want to take part/ }).check({ force: true });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await widget.placeHeading.waitFor();
  await widget.placeHere();
  await widget.answer({ name: 'Secret garden' });
  await widget.saveIt();
  const code = await page.getByRole('region', { name: 'Your code' }).getByText(/-\d{4}-/).textContent();
  await until(async () => Object.values(await copies(page)).join('').includes('Secret garden'), 'the safety copy');
  assert.equal((await people(page)).length, 1);
  await widget.openList();
  const copy = await widget.export();
  assert.equal(copy.geojson.features.length, 1);
  await page.getByRole('button', { name: 'I have a code' }).click();
  await page.getByRole('textbox', { name: 'What is your code?' }).fill(code.trim());
  await widget.continue.click();
  await page.getByRole('button', { name: 'Delete it all' }).click();
  await page.getByRole('heading', { name: 'Your answers are deleted' }).waitFor();
  const left = Object.values(await copies(page)).join('');
  assert.ok(!left.includes('Secret garden') && !left.includes(code.trim()), 'when it is said to be gone, it is gone from the copies');
  await page.goto('about:blank');
  const blank = await context.newPage();
  server.put('/blank.html', '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,"><p>Blank</p></html>');
  await blank.goto(`${server.origin}/blank.html`);
  await blank.evaluate((name) => new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = () => done())), 'common-ground:living-roots-ealing');
  await blank.close();
  await widget.open('?project=living-roots-ealing');
  await widget.counts('asset', 0);
  assert.deepEqual(await stored(page, 'common-ground:living-roots-ealing'), {});
  assert.deepEqual(await people(page), []);
  await widget.openList();
  await widget.bring(geojsonFile(copy.text));
  assert.deepEqual(await widget.reported(), { added: 0, updated: 0, same: 0, left: 0 });
  await page.getByText('Left out, because people asked us to delete it: 1.').waitFor();
});

journey('in a session the browser asks before a page is closed from which something is not exported; without one it does not', {}, async ({ page, widget }) => {
  const asked = () => page.evaluate(() => {
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    return closing.defaultPrevented;
  });
  const desk = new HandOver(widget);
  await widget.add('asset', { name: 'The garden' });
  assert.equal(await asked(), false);
  await desk.facilitator.begin();
  await page.getByText('Not yet exported: 1').waitFor();
  assert.equal(await asked(), true);
  await desk.open();
  await desk.handOver();
  await until(async () => (await asked()) === false, 'nothing to be asked');
});
