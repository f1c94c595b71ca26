// A facilitator merges the files of many tablets: what came of it is counted, conflicts can be saved, withdrawals win, what
// can't be used is told, and the merge can be undone as a whole.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksRight } from '../support/access.mjs';
import { DEVICES } from '../support/browser.mjs';
import { chance, feature, text } from '../support/data.mjs';
import { PIN } from '../support/facilitator.mjs';
import { HandOver } from '../support/handover.mjs';
import { journey } from '../support/journey.mjs';
import { people, records, stored } from '../support/kept.mjs';
import { Merge, OURS, handedOver, manyFiles, picked, somebody } from '../support/merging.mjs';
import { archive } from '../support/parcel.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { tap } from '../support/tap.mjs';
import { canBeReached, targets } from '../support/targets.mjs';
import { until } from '../support/wait.mjs';
import { longestShare, watchTurns } from '../support/answering.mjs';

/** The longest share of the time that a piece of the work may take. */
const MOST = 0.25;

const random = chance(3);
const made = (name, more = {}) => feature({ ...OURS, kind: 'asset', name, ...more }, random);
const PERSON = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const gone = (participant) => ({ format: 1, is: 'withdrawn', participant, at: '2026-05-13T10:00:00Z' });

/** The export for the research team, byte for byte. */
async function exported(widget) {
  const desk = new HandOver(widget);
  await desk.title.waitFor();
  const { bytes } = await desk.file();
  await widget.page.getByRole('button', { name: 'Not now' }).click();
  return bytes;
}

journey('files of many tablets are merged, counted as on the command line, and undone as a whole, also after a reload', { timeout: 240_000 }, async ({ page, widget }) => {
  await widget.add('asset', { name: 'From here' });
  const same = made('The same');
  const [older, newer] = [made('Old'), made('New', { rev: 2 })];
  Object.assign(newer, { id: older.id, properties: { ...newer.properties, contribution_id: older.id } });
  const [one, two] = [made('One way'), made('Another way')];
  Object.assign(two, { id: one.id, properties: { ...two.properties, contribution_id: one.id, kind: 'asset' } });
  const merge = await new Merge(widget).enter();
  await looksRight(page, 'merge files');
  const before = await exported(widget);

  const said = await merge.merge(
    handedOver('a.zip', [same, older, one], { people: [somebody(PERSON, 'tree-lamp-1234-river')] }),
    handedOver('b.zip', [same, newer, two]),
    picked('c.geojson', text([made('From a file')])),
  );
  assert.deepEqual(said, {
    'New': 3,
    'Updated': 1,
    'Already there': 1,
    'In conflict': 1,
    'Older, left out': 1,
    'People, new or updated': 1,
  });
  await looksRight(page, 'what came of a merge');
  const table = await merge.conflicts();
  const [heads, row] = table.replace(/^\uFEFF/, '').split('\r\n');
  assert.equal(heads, 'what,id,kind,name,rev,newer_rev,kept_updated_at,kept_device,kept_file,lost_updated_at,lost_device,lost_file,differs,kept,lost');
  assert.ok(row.startsWith(`contribution,${one.id},asset,`), row);
  assert.ok(['a.zip', 'b.zip'].every((name) => row.includes(name)), 'in which files the two stood');
  await merge.close.click();
  const desk = new HandOver(widget);
  await until(async () => (await desk.notExported()) === 5, 'what came counts as not exported');
  assert.equal((await people(page, 'common-ground:demo')).length, 1);

  await widget.reload();
  await merge.enter();
  await merge.undoIt();
  await looksRight(page, 'an undone merge');
  await merge.close.click();
  assert.equal(await merge.undo.count(), 0, 'it is undone once');
  assert.deepEqual(await exported(widget), before, 'the export is the same, byte for byte');
  assert.deepEqual(await people(page, 'common-ground:demo'), []);
  assert.deepEqual((await records(page, 'common-ground:demo', 'notes')).filter(([key]) => key === 'merge'), []);
  await merge.facilitator.lock.click();
  await widget.counts('asset', 1);
});

journey('what people add and change after a merge survives undoing it', { timeout: 240_000 }, async ({ page, widget }) => {
  const merge = await new Merge(widget).enter();
  const features = Array.from({ length: 150 }, (_, n) => made(`Place ${n}`));
  assert.equal((await merge.merge(handedOver('a.zip', features))).New, 150);
  await merge.close.click();
  await merge.facilitator.lock.click();
  await widget.add('idea', { name: 'Added after it' });
  await merge.enter();
  await merge.facilitator.mend.click();
  await widget.entry('Place 77').click();
  await widget.change.click();
  await widget.changeAnswer('name').click();
  await widget.control('name').fill('Changed after it');
  await widget.continue.click();
  await widget.checkHeading.waitFor();
  await widget.saveIt();
  // The area is open still: answers are being put right.
  await widget.openList();
  await merge.facilitator.link.click();
  await merge.undoIt();
  await merge.region.getByText('Changed since then, so we left them as they are: 1.').waitFor();
  const names = Object.values(await stored(page)).map((item) => JSON.parse(item).properties.name).sort();
  assert.deepEqual(names, ['Added after it', 'Changed after it']);
  await merge.close.click();
  await merge.facilitator.lock.click();
  await widget.counts('idea', 1);
  await widget.counts('asset', 1);
});

journey('files that can’t be used are told one by one, and the others are merged only if the facilitator says so', { timeout: 240_000 }, async ({ page, widget }) => {
  const merge = await new Merge(widget).enter();
  const good = handedOver('good.zip', [made('Good')]);
  const foreign = { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [11.248, 43.767] }, properties: { title: 'Fountain' } }] };
  const other = handedOver('other.zip', [made('Elsewhere', { project: 'ealing' })]);
  const bad = [
    [picked('sealed.zip.age', 'age-encryption.org/v1\n-> X25519 …'), /It is encrypted\. Only the research team can open it\./],
    [picked('notes.txt', 'Something else.'), /We don’t know this kind of file\./],
    [picked('photos.zip', archive({ 'a.jpg': 'x' })), /We don’t know this kind of file\./],
    [picked('public.zip', archive({ 'datapackage.json': '{}', 'contributions.geojson': text([made('Open')]) })), /It was made for everybody/],
    [picked('cut.geojson', text([made('Cut')]).slice(0, -40)), /Part of it is missing/],
    [picked('cut.zip', good.buffer.subarray(0, good.buffer.length - 30)), /It is damaged/],
    [picked('newer.geojson', text([made('Newer', { format: 9 })])), /A newer version of Common Ground made it/],
    [picked('qgis.geojson', JSON.stringify(foreign)), /Another program made it\. Bring it in from the page “List”\./],
    [other, /It is from another project: ealing\./],
  ];
  await merge.choose(good, ...bad.map(([file]) => file));
  await merge.unfit.waitFor();
  const told = merge.region.getByRole('listitem');
  for (const [file, why] of bad) await told.filter({ hasText: file.name }).filter({ hasText: why }).waitFor();
  assert.equal(await told.count(), bad.length);
  await looksRight(page, 'files that can’t be used');
  assert.deepEqual(await stored(page), {}, 'nothing is merged yet');
  await merge.cancel.click();
  await merge.pick.waitFor({ state: 'attached' });
  assert.deepEqual(await stored(page), {});

  await merge.choose(good, bad[0][0]);
  assert.equal(await merge.others.textContent(), 'Merge the others (1)');
  await merge.others.click();
  assert.equal((await merge.said()).New, 1);
  await told.filter({ hasText: 'sealed.zip.age' }).waitFor();
  await merge.close.click();
  // None of the files is any good: there is nothing to go on with.
  await merge.choose(bad[1][0]);
  await merge.unfit.waitFor();
  assert.equal(await merge.others.count(), 0);
});

journey('a withdrawal in any of the files wins, comes along, and is not undone', { timeout: 240_000 }, async ({ page, widget, elsewhere }) => {
  const theirs = made('Taken back', { participant: PERSON });
  const also = made('Taken back too', { participant: OTHER });
  const stays = made('Stays');
  const merge = await new Merge(widget).enter();
  await merge.merge(handedOver('a.zip', [theirs, also, stays], { people: [somebody(PERSON, 'tree-lamp-1234-river')] }));
  await merge.close.click();
  const said = await merge.merge(
    handedOver('b.zip', [theirs], { withdrawals: [gone(PERSON)] }),
    picked('c.geojson', text([also], { common_ground: { format: 1, project: 'demo', withdrawals: [{ participant: OTHER, at: '2026-05-13T10:00:00Z' }] } })),
  );
  assert.equal(said['Deleted here, because people took them back'], 2);
  assert.equal(said['Left out, because people took them back'], 2);
  const names = async (of) => Object.values(await stored(of)).map((item) => JSON.parse(item).properties.name).sort();
  assert.deepEqual(await names(page), ['Stays']);
  assert.deepEqual(await people(page, 'common-ground:demo'), []);
  const journal = (await records(page, 'common-ground:demo', 'notes')).filter(([key]) => key === 'merge').join('');
  for (const word of ['Taken back', 'tree-lamp']) assert.ok(!journal.includes(word), 'nothing of it is kept for an undo');
  await merge.close.click();
  await merge.undoIt();
  assert.deepEqual(await names(page), [], 'the first merge is undone; what was taken back stays away');
  await merge.close.click();
  await merge.merge(handedOver('a.zip', [theirs, also, stays]));
  assert.deepEqual(await names(page), ['Stays'], 'an old file does not bring it back');

  // The ordinary way in heeds it as well.
  const far = await elsewhere();
  await far.import(geojsonFile(text([theirs, stays])));
  const members = { common_ground: { format: 1, project: 'demo', withdrawals: [{ participant: PERSON, at: '2026-05-13T10:00:00Z' }] } };
  await far.import(geojsonFile(text([stays], members)));
  assert.deepEqual(await names(far.page), ['Stays']);
  assert.deepEqual(await far.import(geojsonFile(text([theirs, stays]))), { added: 0, updated: 0, same: 1, left: 0 });
});

journey('photos, people and sessions come along, and a package for the team is as good as what was handed over before', { timeout: 240_000 }, async ({ page, widget, elsewhere }) => {
  const photo = '33333333-3333-4333-8333-333333333333';
  const item = made('With a photo', { participant: PERSON, photo: `media/${photo}.jpg` });
  const media = { [`media/${photo}.jpg`]: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) };
  const merge = await new Merge(widget).enter();
  const said = await merge.merge(handedOver('a.zip', [item], { people: [somebody(PERSON, 'tree-lamp-1234-river')], media }));
  assert.equal(said['Photos and voice notes, new'], 1);
  await merge.close.click();
  const bytes = await exported(widget);
  const far = await elsewhere();
  const there = await new Merge(far).enter();
  assert.deepEqual(await there.merge(picked('package.zip', bytes)), {
    'New': 1, 'Updated': 0, 'Already there': 0, 'In conflict': 0, 'People, new or updated': 1, 'Photos and voice notes, new': 1,
  });
  await there.close.click();
  assert.deepEqual(await exported(far), bytes, 'everything is there, byte for byte');
  assert.equal((await there.merge(picked('package.zip', bytes)))['Already there'], 1);
  assert.equal((await people(page, 'common-ground:demo')).length, 1);
});

journey('with the keyboard alone files are merged, and what goes on is told to who can’t see it', { timeout: 240_000 }, async ({ page, widget }) => {
  const merge = await new Merge(widget).enter();
  // Until the area's own words have come, it is made anew with them.
  await page.waitForLoadState('networkidle');
  // Asked for ahead of the key: the browser has to be told to hand the chooser over.
  const asked = page.waitForEvent('filechooser');
  await until(async () => {
    await merge.pick.focus();
    await page.waitForTimeout(1_000);
    return merge.pick.evaluate((element) => element === document.activeElement);
  }, 'the area to be at rest');
  await page.keyboard.press('Enter');
  const chooser = await asked;
  await page.evaluate(() => {
    window.cgSaid = [];
    const status = document.querySelector('[aria-labelledby="cg-desk-merging"] [role="status"]');
    new MutationObserver(() => window.cgSaid.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await chooser.setFiles(manyFiles(12, 40));
  await merge.done.waitFor();
  const hasFocus = (heading) => heading.evaluate((element) => element === document.activeElement);
  await until(() => hasFocus(merge.done), 'the focus to be where the page goes on');
  const heard = await page.evaluate(() => window.cgSaid);
  assert.ok(heard.some((line) => /^Reading file 1 of 12/.test(line)), heard.join(' | '));
  assert.ok(heard.length < 12, 'and not at every file');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await merge.undone.waitFor();
  await until(() => hasFocus(merge.undone), 'the focus to be where the page goes on');
});

journey('by touch alone many files are merged, read and undone on a tablet', { device: DEVICES.portrait, timeout: 240_000 }, async ({ page, widget }) => {
  await page.evaluate(() => {
    window.cgPointers = [];
    addEventListener('pointerdown', ({ pointerType }) => window.cgPointers.push(pointerType), true);
  });
  const merge = new Merge(widget);
  const desk = merge.facilitator;
  const inReach = async (where) => {
    await targets(page, where);
    await canBeReached(page, where);
  };
  await tap(widget.listButton);
  await tap(desk.link);
  for (const field of [desk.pin, desk.again]) {
    await tap(field);
    await page.keyboard.type(PIN);
  }
  await tap(desk.open);
  await merge.region.waitFor();
  // Until the area's own words have come, it is made anew with them.
  await page.waitForLoadState('networkidle');
  await inReach('merge files');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap(merge.pick)]);
  assert.ok(chooser.isMultiple());
  await chooser.setFiles(manyFiles(12, 40));
  assert.equal((await merge.said()).New, 480);
  await inReach('what came of a merge');
  await tap(merge.undo);
  await merge.undone.waitFor();
  assert.deepEqual(await stored(page), {});
  await inReach('an undone merge');
  await tap(merge.close);
  await merge.pick.waitFor({ state: 'attached' });
  const pointers = await page.evaluate(() => window.cgPointers);
  assert.deepEqual([...new Set(pointers)], ['touch']);
  assert.ok(pointers.length >= 8, `${pointers.length} taps`);
});

journey('twenty files of five hundred answers each are merged while the page answers', { timeout: 240_000 }, async ({ folder, page, widget }) => {
  const merge = await new Merge(widget).enter();
  // From the disk: bytes that a test hands over would be unpacked by the page.
  const paths = manyFiles(20, 500).map(({ name, buffer }) => {
    writeFileSync(join(folder, name), buffer);
    return join(folder, name);
  });
  await watchTurns(page);
  const said = await merge.merge(...paths);
  assert.equal(said.New, 10_000);
  const share = await longestShare(page);
  assert.ok(share < MOST, `nothing could be drawn for ${share} of the time`);
});
