// Saying something: from a tap on a kind to a saved contribution, by touch, by search and by keyboard alone.

import assert from 'node:assert/strict';
import { DEVICES } from '../support/browser.mjs';
import { focused } from '../support/access.mjs';
import { demo, journey } from '../support/journey.mjs';
import { tap } from '../support/tap.mjs';
import { until } from '../support/wait.mjs';

const ANSWERS = {
  category: 'Parks, gardens, rivers',
  name: 'The rose garden',
  why: 'My kids play here after school, and it got me talking to neighbours again.',
  importance: 5,
  how_often: 'Every week',
};

const touch = { ...DEVICES.landscape, isMobile: true };

for (const [name, device] of Object.entries({ ...DEVICES, zoomed: DEVICES.small, landscape: touch })) {
  journey(`a resident adds what helps on ${name}`, { device }, async ({ page, widget }) => {
    if (device.hasTouch) await tap(widget.kind('asset'));
    else await widget.kind('asset').click();
    await widget.placeHeading.waitFor();
    await widget.near.waitFor();
    if (device.hasTouch) await widget.drag(-90, 40);
    await widget.placeHere();
    await widget.answer(ANSWERS);
    for (const words of [ANSWERS.name, ANSWERS.why, ANSWERS.category, ANSWERS.how_often]) {
      await page.getByText(words).first().waitFor();
    }
    await widget.saveIt();
    await widget.goHome();
    await widget.counts('asset', 1);
    await widget.openCard(ANSWERS.name);
    await widget.card(ANSWERS.name).getByText(ANSWERS.why).waitFor();
  });
}

journey('moving the map moves the place that is saved', {}, async ({ widget }) => {
  await widget.begin('asset');
  await widget.drag(-150, 0);
  await widget.placeHere();
  await widget.answer({ name: 'East of the middle' });
  await widget.saveIt();
  await widget.goHome();
  await widget.openList();
  const { geojson } = await widget.export();
  const { geometry, properties } = geojson.features[0];
  const [lon, lat] = demo().area.centre;
  assert.ok(geometry.coordinates[0] > lon + 0.0001, `${geometry.coordinates} is not east of ${lon}`);
  assert.ok(Math.abs(geometry.coordinates[1] - lat) < 0.0001, 'it moved sideways only');
  assert.equal(properties.location_method, 'map');
  assert.equal(properties.name, 'East of the middle');
});

journey('every page but the place can be skipped', {}, async ({ widget }) => {
  await widget.add('barrier');
  await widget.counts('barrier', 1);
  await widget.openList();
  const { properties } = (await widget.export()).geojson.features[0];
  assert.equal(properties.kind, 'barrier');
  assert.equal(properties.category ?? null, null);
  assert.deepEqual(properties.skipped?.split(';').sort(), ['category', 'importance', 'name', 'why']);
});

journey('Back keeps what was answered, and an answer can be changed from the check page', {}, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: ANSWERS.category });
  await widget.control('name').fill(ANSWERS.name);
  await widget.back.click();
  await widget.question('category').waitFor();
  assert.ok(await widget.option('category', ANSWERS.category).isChecked(), 'the category is still chosen');
  await widget.continue.click();
  await widget.question('name').waitFor();
  assert.equal(await widget.control('name').inputValue(), ANSWERS.name);
  await widget.continue.click();
  await widget.answer({ why: ANSWERS.why });
  await widget.changeAnswer('why').click();
  await widget.control('why').fill('It is quiet.');
  await widget.continue.click();
  await widget.checkHeading.waitFor();
  await page.getByText('It is quiet.').waitFor();
  await widget.saveIt();
});

journey('a street is found by typing and becomes the place', {}, async ({ widget }) => {
  await widget.begin('idea');
  await widget.placeBySearch('maggio', /Via Maggio/);
  await until(async () => /Via Maggio/.test(await widget.near.textContent()), 'the street near the pin');
  await widget.placeHere();
  await widget.answer({ name: 'A bench' });
  await widget.saveIt();
  await widget.goHome();
  await widget.openList();
  const { properties } = (await widget.export()).geojson.features[0];
  assert.equal(properties.location_method, 'search');
  assert.match(properties.near, /Via Maggio/);
});

journey('typing without accents or capitals finds a place, and nonsense is answered in words', {}, async ({ page, widget }) => {
  await widget.find.click();
  await widget.search.fill('PIAZZA SANTO');
  await widget.found.filter({ hasText: /Piazza di Santo Spirito/ }).first().waitFor();
  await widget.search.fill('qqqqq');
  await page.getByText(/Nothing with that name here\./).waitFor();
});

journey('a whole contribution is made with the keyboard alone', {}, async ({ page, widget }) => {
  const keys = page.keyboard;
  const seen = async (what) => {
    const now = await focused(page);
    assert.ok(now.visible, `the focus can be seen on ${what}: ${JSON.stringify(now)}`);
  };
  const arrives = async (pattern) => {
    const now = await until(async () => {
      const there = await focused(page);
      return pattern.test(there.name) || /input|textarea/.test(there.tag) ? there : null;
    }, `the focus on ${pattern}`);
    assert.notEqual(now.tag, 'body');
  };

  await widget.tabTo(widget.kind('asset'));
  await seen('the kind');
  await keys.press('Enter');
  await widget.placeHeading.waitFor();
  await until(async () => (await focused(page)).tag !== 'body', 'the focus on the place page');

  await widget.tabTo(widget.map);
  await seen('the map');
  const before = await widget.near.textContent();
  for (let n = 0; n < 6; n += 1) await keys.press('ArrowRight');
  await keys.press('+');
  await until(
    async () => (await widget.near.textContent()) !== before,
    'other words for the place after the arrows',
  );
  await keys.press('Enter');
  await widget.progress.filter({ hasText: /^2 of/ }).waitFor();

  await arrives(/What kind of thing is it\?/);
  await widget.tabTo(widget.control('category').getByRole('radio').first());
  await seen('a category');
  await keys.press('ArrowDown');
  await keys.press('Space');
  const moved = () => widget.progress.filter({ hasText: /^3 of/ }).isVisible();
  if (!(await moved())) {
    await widget.tabTo(widget.continue);
    await keys.press('Enter');
  }
  await widget.progress.filter({ hasText: /^3 of/ }).waitFor();

  await arrives(/What is it called\?/);
  await widget.tabTo(widget.control('name'));
  await seen('the name');
  await keys.type('The lending library');
  await keys.press('Enter');
  await widget.progress.filter({ hasText: /^4 of/ }).waitFor();

  await arrives(/Why does it matter to you\?/);
  await widget.tabTo(widget.control('why'));
  await keys.type('Warm in winter.');
  await widget.tabTo(widget.control('importance').getByRole('radio').first());
  await keys.press('Space');
  for (let n = 0; n < 3; n += 1) await keys.press('ArrowRight');
  assert.ok(await widget.step(4).isChecked(), 'the arrows choose a step');
  await seen('the step');
  await widget.tabTo(widget.continue);
  await keys.press('Enter');
  await widget.progress.filter({ hasText: /^5 of/ }).waitFor();

  await arrives(/How often do you use it\?/);
  await widget.tabTo(widget.skip);
  await keys.press('Enter');
  await widget.checkHeading.waitFor();
  await arrives(/Check your answers/);
  await widget.tabTo(widget.save);
  await seen('Save it');
  await keys.press('Enter');
  await widget.doneHeading.waitFor();
  await arrives(/Thank you/);
  await widget.tabTo(widget.nextPerson);
  await keys.press('Enter');

  await widget.counts('asset', 1);
  await widget.tabTo(widget.listButton);
  await keys.press('Enter');
  await widget.tabTo(widget.entry('The lending library'));
  await seen('an entry of the list');
  await keys.press('Enter');
  await widget.card('The lending library').waitFor();
  await arrives(/The lending library/);
  await widget.tabTo(widget.close);
  await seen('Close');
  await keys.press('Enter');
  await widget.card('The lending library').waitFor({ state: 'hidden' });
});

journey('the next person finds nothing of the one before', {}, async ({ page, widget }) => {
  await widget.add('asset', ANSWERS);
  await widget.begin('asset');
  await widget.placeHere();
  assert.equal(await widget.control('category').getByRole('radio', { checked: true }).count(), 0);
  await widget.answerPage({});
  assert.equal(await widget.control('name').inputValue(), '');
  assert.equal(await page.getByText(ANSWERS.why).count(), 0);
  assert.equal(await widget.undo.count(), 0, 'nothing of the person before can be taken back');
});

journey('“Add another” begins again with nothing answered', {}, async ({ widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer(ANSWERS);
  await widget.saveIt();
  await widget.addAnother.click();
  await widget.kind('asset').waitFor();
  await widget.counts('asset', 1);
});

journey('a place outside the area is refused in words', {}, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.map.focus();
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('-');
  for (let n = 0; n < 30; n += 1) await page.keyboard.press('ArrowLeft');
  await widget.here.click();
  const refused = page.getByText(/That place is outside the area/);
  const held = widget.question('category');
  await refused.or(held).first().waitFor();
  if (await held.isVisible()) {
    // The map may also hold on to the area's edge, so that no place outside can be chosen at all.
    await widget.answer();
    await widget.saveIt();
    await widget.goHome();
    await widget.openList();
    const [west, south, east, north] = demo().area.bounds;
    const [lon, lat] = (await widget.export()).geojson.features[0].geometry.coordinates;
    assert.ok(lon >= west && lon <= east && lat >= south && lat <= north, `${lon},${lat} is inside the area`);
  }
});

journey('a press on a button before the widget has arrived is not lost', { open: false }, async ({ page, server, widget }) => {
  const held = server.hold(/\.wasm$/);
  await page.goto(`${server.origin}/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: /Something that helps/ }).click();
  held.release();
  await widget.placeHeading.waitFor();
  await widget.placeHere();
});
