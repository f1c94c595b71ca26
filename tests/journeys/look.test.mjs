// A person makes the page look as they need it: larger words, other colours, fewer and easier questions. It stays so for
// the visit, and the next person finds the page as it was. And a hand that trembles does one thing at a time.

import assert from 'node:assert/strict';
import { DEVICES } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { until } from '../support/wait.mjs';

/** What the page looks like: size of its text in px, its ground, the map's ground. */
const look = (page) =>
  page.evaluate(() => {
    const style = (of) => getComputedStyle(document.querySelector(of));
    return { text: parseFloat(style('.common-ground').fontSize), page: style('.common-ground').backgroundColor, map: style('.map').backgroundColor };
  });

const LIGHT = { text: 18, page: 'rgb(253, 251, 247)', map: 'rgb(239, 236, 230)' };
const DARK = { text: 27, page: 'rgb(22, 32, 29)', map: 'rgb(26, 35, 32)' };

journey('size and colours change at once, stay over a reload, and are gone with the person', {}, async ({ page, widget }) => {
  assert.deepEqual(await look(page), LIGHT);
  await widget.lookLike({ text: 150, colours: 'Dark' });
  assert.deepEqual(await look(page), DARK);
  await widget.reload();
  assert.deepEqual(await look(page), DARK);
  await widget.comfort.click();
  assert.ok(await widget.sizeOfText(150).isChecked());
  assert.ok(await widget.colours('Dark').isChecked());
  await widget.comfortDone.click();
  await widget.begin('idea');
  await widget.placeHere();
  await widget.answer({ name: 'A bench' });
  await widget.saveIt();
  assert.deepEqual(await look(page), DARK);
  await widget.goHome();
  assert.deepEqual(await look(page), LIGHT);
  await widget.reload();
  assert.deepEqual(await look(page), LIGHT);
});

journey('without a choice page and map follow the system, also when it changes its mind', { device: { ...DEVICES.landscape, colorScheme: 'dark' } }, async ({ page, widget }) => {
  assert.deepEqual(await look(page), { ...DARK, text: 18 });
  await page.emulateMedia({ colorScheme: 'light' });
  await until(async () => (await look(page)).map === LIGHT.map, 'a light map');
  assert.deepEqual(await look(page), LIGHT);
  await page.emulateMedia({ contrast: 'more' });
  await until(async () => (await look(page)).map === 'rgb(255, 255, 255)', 'a map of high contrast');
  await widget.lookLike({ colours: 'Dark' });
  assert.deepEqual(await look(page), { ...DARK, text: 18 });
});

journey('forced colours keep shapes, and what is chosen is outlined', { device: { ...DEVICES.landscape, forcedColors: 'active' } }, async ({ page, widget }) => {
  const badge = await page.evaluate(() => getComputedStyle(document.querySelector('.badge')).backgroundColor);
  assert.equal(badge, 'rgb(26, 122, 86)');
  await widget.begin('asset');
  await widget.placeHere();
  await widget.choose(widget.option('category', 'Food'));
  const outline = await page.evaluate(() => getComputedStyle(document.querySelector('.tile:has(:checked)')).outlineStyle);
  assert.equal(outline, 'solid');
});

journey('easy mode asks less, in the middle of a conversation as well, and loses nothing', {}, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.control('name').fill('The soup kitchen');
  assert.match(await widget.progress.textContent(), /of 6$/);
  await widget.lookLike({ easy: true });
  await widget.question('importance').waitFor();
  assert.match(await widget.progress.textContent(), /^3 of 5$/);
  await widget.answerPage({ importance: 4 });
  await widget.answerPage({ how_often: 'Every week' });
  await widget.checkHeading.waitFor();
  await widget.lookLike({ easy: false });
  await page.getByText('The soup kitchen').waitFor();
});

journey('every tile has a picture or a letter beside its words', {}, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  const bare = () =>
    page.evaluate(() => [...document.querySelectorAll('.grid .tile')].filter((tile) => !tile.querySelector('svg, .letter')).map((tile) => tile.textContent));
  assert.deepEqual(await bare(), []);
  await widget.answerPage({ category: 'Food' });
  await widget.answerPage({ name: 'The soup kitchen' });
  await widget.answerPage({ importance: 4 });
  await widget.question('how_often').waitFor();
  assert.deepEqual(await bare(), []);
});

/** Taps of a trembling finger: all at one place, each a moment after the one before. */
async function tremble(page, locator, taps = 2) {
  const box = await locator.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let n = 0; n < taps; n += 1) await page.touchscreen.tap(x + n, y - n);
}

journey('a second tap that comes at once never acts on the next page', {}, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  for (const [turns, next] of [[2, '3 of 6'], [3, '4 of 6']]) {
    await tremble(page, widget.skip, turns);
    await widget.progress.filter({ hasText: next }).waitFor();
    // Long enough for a later tap to have done its work, had it been heard.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 450)));
    assert.equal(await widget.progress.textContent(), next);
  }
  await widget.back.dblclick();
  await widget.progress.filter({ hasText: '3 of 6' }).waitFor();
  assert.equal(await widget.progress.textContent(), '3 of 6');
});

journey('quick taps on a button that stays are all heard', {}, async ({ page, widget }) => {
  await tremble(page, widget.chip('asset'), 2);
  assert.equal(await widget.chip('asset').getAttribute('aria-pressed'), 'true');
});
