// A person makes the page look as they need it: larger words, other colours, fewer and easier questions. It stays so for
// the visit, and the next person finds the page as it was. And a hand that trembles does one thing at a time.

import assert from 'node:assert/strict';
import { axe } from '../support/access.mjs';
import { DEVICES } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { tap } from '../support/tap.mjs';
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

journey('a finger or a mouse that slides off a button before it lifts has pressed nothing', { device: { ...DEVICES.landscape, isMobile: true } }, async ({ page, widget }) => {
  const cdp = await page.context().newCDPSession(page);
  const slideOff = async (target) => {
    const box = await target.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const far of [20, 60, 140]) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - far }] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 140, { steps: 5 });
    await page.mouse.up();
    // Long enough for a press to have done its work, had it been heard.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 450)));
  };
  await slideOff(widget.kind('asset'));
  assert.equal(await widget.here.count(), 0);
  await widget.begin('asset');
  await slideOff(widget.here);
  assert.ok(await widget.here.isVisible());
  await widget.placeHere();
  const food = page.getByRole('radio', { name: 'Food' });
  await slideOff(page.locator('.tile', { has: food }));
  assert.ok(!(await food.isChecked()));
  await slideOff(widget.skip);
  assert.equal(await widget.progress.textContent(), '2 of 6');
  await tap(widget.skip);
  await widget.progress.filter({ hasText: '3 of 6' }).waitFor();
});

/** Puts a partner's own style sheet after ours. */
const dressed = (css) => ({
  open: false,
  before: ({ server, context }) => {
    server.put('/own.css', css);
    return context.addInitScript(() => addEventListener('DOMContentLoaded', () => {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/own.css' }));
    }));
  },
});

/** Opens the widget and gives what its console warned of, and what its main button looks like on a question page. */
async function wears({ page, widget }) {
  const warned = [];
  page.on('console', (message) => message.text().startsWith('Common Ground: ') && warned.push(message.text()));
  await widget.open();
  await widget.begin('asset');
  await widget.placeHere();
  const look = () => widget.continue.evaluate((e) => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]);
  return { warned, look };
}

journey('a partner’s colour that can be read is shown, in every theme that it was made for', dressed('.common-ground { --brand: #6b1d6b }'), async (stage) => {
  const { warned, look } = await wears(stage);
  assert.deepEqual(await look(), ['rgb(107, 29, 107)', 'rgb(255, 255, 255)']);
  assert.deepEqual(warned, []);
});

journey('a partner’s colour that can not be read gives way to that of the letters, and the console says which', dressed('.common-ground { --brand: gold }'), async (stage) => {
  const { warned, look } = await wears(stage);
  await until(async () => (await look())[0] === 'rgb(29, 42, 38)', 'the colour of the letters');
  assert.equal((await look())[1], 'rgb(253, 251, 247)');
  assert.match(warned[0], /--brand on --soft has a contrast of 1\.\d; 4\.5 is needed/);
  await axe(stage.page, 'a brand that can not be read');
  await stage.widget.lookLike({ colours: 'Dark' });
  assert.deepEqual(await look(), ['rgb(134, 217, 186)', 'rgb(11, 31, 24)'], 'the dark theme has a colour of its own');
});

journey('letters that can not be read on a partner’s colour turn black or white', dressed('.common-ground { --brand: #0e5a47; --brand-ink: #2a6655 }'), async (stage) => {
  const { warned, look } = await wears(stage);
  await until(async () => (await look())[1] === 'rgb(255, 255, 255)', 'white letters');
  assert.match(warned[0], /--brand-ink on --brand/);
});

journey('the map takes the system’s colours where colours are forced', { device: { ...DEVICES.landscape, forcedColors: 'active', colorScheme: 'light' } }, async ({ page, widget }) => {
  /** The colours of the middle of the map, in the canvas with the pins. */
  const colours = () => page.evaluate(() => {
    const seen = new Set();
    for (const canvas of document.querySelectorAll('.map canvas')) {
      const side = Math.round(24 * (canvas.width / canvas.clientWidth));
      const data = canvas.getContext('2d').getImageData((canvas.width - side) / 2, (canvas.height - side) / 2, side, side).data;
      for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 250) seen.add(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`);
    }
    return [...seen];
  });
  await widget.add('asset', { name: 'Here' });
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(Object.assign(document.createElement('i')));
    probe.style.cssText = 'color: CanvasText; background: Canvas';
    const { color, backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return [color, backgroundColor];
  });
  await until(async () => {
    const seen = await colours();
    return system.every((colour) => seen.includes(colour)) && !seen.includes('rgb(26, 122, 86)');
  }, `a pin in ${system}`);
  assert.equal((await look(page)).map, 'rgb(255, 255, 255)');
});
