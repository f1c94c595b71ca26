// What is on the map already: opening its card by list, touch and keyboard, changing, deleting, undoing, and finding
// it in the list.

import assert from 'node:assert/strict';
import { collection, feature, text } from '../support/data.mjs';
import { demo, journey } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { until } from '../support/wait.mjs';

journey('an answer is changed from its card and keeps its identity', {}, async ({ widget }) => {
  await widget.add('asset', { name: 'The library', why: 'Books.' });
  await widget.openList();
  const before = (await widget.export()).geojson.features[0];
  await widget.openCard('The library');
  await widget.change.click();
  await widget.checkHeading.waitFor();
  await widget.changeAnswer('name').click();
  await widget.control('name').fill('The lending library');
  await widget.continue.click();
  await widget.checkHeading.waitFor();
  await widget.saveIt();
  await widget.goHome();
  await widget.counts('asset', 1);
  await widget.openList();
  const after = (await widget.export()).geojson.features[0];
  assert.equal(after.id, before.id);
  assert.equal(after.properties.name, 'The lending library');
  assert.equal(after.properties.why, 'Books.');
  assert.equal(after.properties.rev, before.properties.rev + 1);
  assert.equal(after.properties.created_at, before.properties.created_at);
  assert.deepEqual(after.geometry, before.geometry);
  await widget.reload();
  await widget.openCard('The lending library');
});

journey('leaving a change without saving leaves the answer as it was', {}, async ({ widget, another }) => {
  await widget.add('asset', { name: 'The library' });
  await widget.openCard('The library');
  await widget.change.click();
  await widget.changeAnswer('name').click();
  await widget.control('name').fill('Something else');
  await widget.continue.click();
  const other = await another();
  await other.openCard('The library');
  await widget.changeAnswer('name').waitFor();
  await widget.cancel.click();
  await widget.card('The library').waitFor();
});

journey('a deleted answer comes back with Undo', {}, async ({ page, widget }) => {
  await widget.add('barrier', { name: 'Steps, no ramp', why: 'My pram.' });
  await widget.openList();
  const before = (await widget.export()).geojson.features[0];
  await widget.openCard('Steps, no ramp');
  await widget.delete.click();
  await widget.undo.waitFor();
  await widget.counts('barrier', 0);
  await widget.undo.click();
  await widget.counts('barrier', 1);
  await page.getByText('Taken back.').waitFor();
  await widget.openList();
  assert.deepEqual((await widget.export()).geojson.features[0], before);
  await widget.reload();
  await widget.counts('barrier', 1);
});

journey('what was just added is taken back with Undo', {}, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer({ name: 'Too soon' });
  await widget.saveIt();
  await widget.undo.click();
  await page.getByText('Taken back.').waitFor();
  await widget.counts('asset', 0);
  await widget.reload();
  await widget.counts('asset', 0);
  assert.equal(await widget.resume.count(), 0, 'what was taken back is no draft');
});

journey('a change is taken back with Undo', {}, async ({ page, widget }) => {
  await widget.add('asset', { name: 'The library', why: 'Books.' });
  await widget.rename('The library', 'Something else');
  await widget.undo.first().click();
  await page.getByText('Taken back.').waitFor();
  await widget.reload();
  await widget.openCard('The library');
  await page.getByText('Books.').waitFor();
});

journey('a deleted answer stays deleted after a reload', {}, async ({ widget }) => {
  await widget.add('idea', { name: 'A bench' });
  await widget.openCard('A bench');
  await widget.delete.click();
  await widget.counts('idea', 0);
  await widget.reload();
  await widget.counts('idea', 0);
});

journey('a pin opens its card by touch', {}, async ({ page, widget }) => {
  const at = demo().area.centre;
  await widget.import(geojsonFile(text([feature({ at, kind: 'asset', name: 'In the middle' })])));
  await widget.reload();
  await widget.counts('asset', 1);
  const { x, y } = await widget.middleOfMap();
  await until(async () => {
    await page.touchscreen.tap(x, y);
    return widget.card('In the middle').isVisible();
  }, 'the card of the pin in the middle');
  await widget.close.click();
  await widget.card('In the middle').waitFor({ state: 'hidden' });
});

journey('a pin opens its card by keyboard', {}, async ({ page, widget }) => {
  const at = demo().area.centre;
  await widget.import(geojsonFile(text([feature({ at, kind: 'asset', name: 'In the middle' })])));
  await widget.reload();
  await widget.counts('asset', 1);
  await widget.tabTo(widget.map);
  await until(async () => {
    await page.keyboard.press('Enter');
    return widget.card('In the middle').isVisible();
  }, 'the card of the pin under the crosshair');
});

journey('pins in one place open as a list of what is there', {}, async ({ page, widget }) => {
  const at = demo().area.centre;
  const two = ['First here', 'Second here'].map((name, n) => feature({ at, id: uuid(n), name }));
  await widget.import(geojsonFile(text(two)));
  await widget.reload();
  const { x, y } = await widget.middleOfMap();
  const heading = page.getByRole('heading', { name: '2 things here' });
  await until(async () => {
    await page.touchscreen.tap(x, y);
    return heading.isVisible();
  }, 'what is in one place');
  await page.getByRole('button', { name: 'First here' }).click();
  await widget.card('First here').waitFor();
});

journey('a pin is not opened while a place is being chosen', {}, async ({ page, widget }) => {
  const at = demo().area.centre;
  await widget.import(geojsonFile(text([feature({ at, kind: 'asset', name: 'In the middle' })])));
  await widget.reload();
  await widget.begin('idea');
  const { x, y } = await widget.middleOfMap();
  await page.touchscreen.tap(x, y);
  await widget.placeHere();
  assert.equal(await widget.card('In the middle').count(), 0);
});

journey('a card opened from the list shows the place on the map', {}, async ({ widget }) => {
  await widget.add('asset', { name: 'The garden' });
  await widget.openCard('The garden');
  await widget.map.waitFor();
  await widget.mapButton.waitFor({ state: 'hidden' });
});

journey('chips hide and show a kind, and say so', {}, async ({ widget }) => {
  await widget.import(geojsonFile(collection(30)));
  await widget.reload();
  const chip = widget.chip('asset');
  assert.equal(await chip.getAttribute('aria-pressed'), 'true');
  await chip.click();
  assert.equal(await chip.getAttribute('aria-pressed'), 'false');
  await chip.click();
  assert.equal(await chip.getAttribute('aria-pressed'), 'true');
});

journey('the list sorts and filters', {}, async ({ widget }) => {
  const made = [
    { name: 'Bakery', importance: 2, category: 'food', kind: 'asset', created_at: '2026-03-02T10:00:00Z' },
    { name: 'Allotment', importance: 5, category: 'nature', kind: 'asset', created_at: '2026-03-01T10:00:00Z' },
    { name: 'Choir', importance: 3, category: 'culture', kind: 'idea', created_at: '2026-03-03T10:00:00Z' },
  ];
  await widget.import(geojsonFile(text(made.map((m, n) => feature({ ...m, id: uuid(n) })))));
  const order = async (label, wanted) => {
    await widget.sort.selectOption({ label });
    await until(async () => {
      const shown = await widget.entries();
      return wanted.every((name, n) => shown[n]?.includes(name)) && shown.length === wanted.length;
    }, `${wanted} under “${label}”`);
  };
  await order('Newest first', ['Choir', 'Bakery', 'Allotment']);
  await order('Oldest first', ['Allotment', 'Bakery', 'Choir']);
  await order('Name', ['Allotment', 'Bakery', 'Choir']);
  await order('Most important first', ['Allotment', 'Choir', 'Bakery']);
  await widget.listFilter.fill('bak');
  await until(async () => (await widget.entries()).length === 1, 'one entry with “bak”');
  await widget.listFilter.fill('');
  await widget.listCategory.selectOption({ label: 'Arts, music, heritage' });
  await until(async () => /Choir/.test((await widget.entries()).join()) && (await widget.entries()).length === 1, 'the choir alone');
  await widget.listCategory.selectOption({ label: 'All' });
  await widget.listFilter.fill('nothing like this');
  await widget.page.getByText(/Nothing matches\./).waitFor();
});

function uuid(n) {
  return `00000000-0000-4000-8000-00000000000${n}`;
}
