// Whole conversations by keyboard, as a screen reader tells them: at every page one main heading, the landmarks, names
// and states out of Chromium's accessibility tree; where the focus is, which is never nowhere; and every announcement
// exactly once.

import assert from 'node:assert/strict';
import { focused } from '../support/access.mjs';
import { collection, feature, text } from '../support/data.mjs';
import { demo, journey, strict } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { announces, forget, listens, node, reads } from '../support/reader.mjs';
import { until } from '../support/wait.mjs';

const listening = { before: ({ context }) => listens(context) };

/** Presses a key on what has the focus, which has to be seen. */
async function press(page, key = 'Enter') {
  const now = await focused(page);
  assert.notEqual(now.tag, 'body', `something has the focus when ${key} is pressed`);
  assert.ok(now.visible, `the focus can be seen on “${now.name}”`);
  await page.keyboard.press(key);
}

async function go(page, widget, locator, key = 'Enter') {
  await widget.tabTo(locator);
  await press(page, key);
}

/** From the first question to “Check your answers”, by keyboard, looking at each page. */
async function answerByKeyboard(page, widget) {
  const keys = page.keyboard;
  const { categories } = demo();

  let now = await reads(page, { focus: /^heading What kind of thing is it\?$/, heading: /^What kind/ });
  node(now, 'radiogroup', /^What kind of thing is it\?$/);
  for (const { label } of categories) node(now, 'radio', new RegExp(`^${label.en}$`));
  const first = widget.option('category', categories[0].label.en);
  await widget.tabTo(first);
  await press(page, 'Space');
  if (!(await widget.question('name').isVisible())) {
    now = await reads(page, { focus: /^radio /, heading: /^What kind/ });
    assert.equal(node(now, 'radio', new RegExp(`^${categories[0].label.en}$`)).properties.checked, 'true', 'the state is told');
    await go(page, widget, widget.continue);
  }

  now = await reads(page, { focus: /^heading What is it called\?$/, heading: /^What is it called/ });
  node(now, 'textbox', /^What is it called\?$/);
  await widget.tabTo(widget.control('name'));
  await keys.type('The rose garden');
  await keys.press('Enter');

  now = await reads(page, { focus: /^heading Why does it matter to you\?$/, heading: /^Why does it matter/ });
  node(now, 'textbox', /^Why does it matter to you\?$/);
  node(now, 'radiogroup', /^How important is it to you\?$/);
  await widget.tabTo(widget.control('why'));
  await keys.type('It smells of summer.');
  await widget.tabTo(widget.control('importance').getByRole('radio').first());
  await press(page, 'Space');
  for (let n = 0; n < 3; n += 1) await keys.press('ArrowRight');
  now = await reads(page, { focus: /^radio 4\b/, heading: /^Why/ });
  assert.equal(node(now, 'radio', /^4\b/).properties.checked, 'true');
  await go(page, widget, widget.continue);

  now = await reads(page, { focus: /^heading How often do you use it\?$/, heading: /^How often/ });
  node(now, 'radiogroup', /^How often do you use it\?$/);
  await go(page, widget, widget.skip);

  now = await reads(page, { focus: /^heading Check your answers$/, heading: /^Check your answers$/ });
  for (const what of ['Place', 'What kind of thing is it\\?', 'What is it called\\?', 'Why does it matter to you\\?']) {
    node(now, 'button', new RegExp(`^Change: .*${what}`));
  }
}

journey('a person who can’t see the map has a whole conversation', listening, async ({ page, widget }) => {
  const keys = page.keyboard;
  // The page begins with the ways around the map.
  await keys.press('Tab');
  let now = await reads(page, { focus: /^link Skip to the questions$/, heading: /^Common Ground$/ });
  node(now, 'link', /^Skip to the map$/);
  node(now, 'link', /^Skip to the list$/);
  node(now, 'group', /^Say something$/);
  const map = node(now, 'application', /^Map of /);
  assert.match(await page.getByRole('application').evaluate((e) => document.getElementById(e.getAttribute('aria-describedby')).textContent), /Arrow keys move the map/);
  assert.ok(map.properties.focusable);

  await go(page, widget, widget.kind('asset'));
  await reads(page, { focus: /^heading Move the map until the pin is on the place$/, heading: /^Move the map/ });

  // The place is found by its name.
  await go(page, widget, widget.find);
  now = await reads(page, { focus: /^combobox /, heading: /^Move the map/ });
  assert.equal(node(now, 'button', /^Find a place$/).properties.expanded, true);
  await forget(page);
  await keys.insertText('via maggio');
  await widget.found.first().waitFor();
  await announces(page, /^\d+ places? found$/);
  await keys.press('ArrowDown');
  await keys.press('ArrowUp');
  now = await reads(page, { focus: /^combobox /, heading: /^Move the map/ });
  assert.equal(now.nodes.filter(({ role, properties }) => role === 'option' && properties.selected === true).length, 1);
  await forget(page);
  await keys.press('Enter');
  await announces(page, /Via Maggio/);
  await reads(page, { focus: /^button It’s here$/, heading: /^Move the map/ });
  await press(page);

  await answerByKeyboard(page, widget);
  await forget(page);
  await go(page, widget, widget.save);
  now = await reads(page, { focus: /^heading Thank you\. It’s on the map\.$/, heading: /^Thank you/ });
  await widget.savedWords.waitFor();
  await go(page, widget, widget.nextPerson);
  await reads(page, { focus: /^heading Common Ground$/, heading: /^Common Ground$/ });

  // Everything that is on the map is in the list, and a closed card leads back to its entry.
  await go(page, widget, widget.listButton);
  now = await reads(page, { focus: /^heading What people have said$/, heading: /^What people have said$/, map: false });
  node(now, 'combobox', /^Sort by$/);
  node(now, 'searchbox', /^Look for a word$/);
  await go(page, widget, widget.entry('The rose garden'));
  now = await reads(page, { focus: /^heading The rose garden$/, heading: /^The rose garden$/ });
  node(now, 'article', /^The rose garden$/);
  await go(page, widget, widget.close);
  await reads(page, { focus: /^button The rose garden/, heading: /^What people have said$/, map: false });
  await press(page);

  // Changing it.
  await go(page, widget, widget.change);
  await reads(page, { focus: /^heading Check your answers$/, heading: /^Check/ });
  await go(page, widget, widget.changeAnswer('name'));
  await reads(page, { focus: /^heading What is it called\?$/, heading: /^What is it called/ });
  await widget.tabTo(widget.control('name'));
  await keys.press('End');
  await keys.type(' of old');
  await keys.press('Enter');
  // Back where the change was asked for, by as many pages as there are.
  while (!(await widget.checkHeading.isVisible())) await go(page, widget, widget.continue);
  await go(page, widget, widget.save);
  await reads(page, { focus: /^heading Thank you\. Your change is saved\.$/, heading: /^Thank you/ });
  await go(page, widget, widget.nextPerson);

  // Deleting it, and taking that back.
  await go(page, widget, widget.listButton);
  await go(page, widget, widget.entry('The rose garden of old'));
  await reads(page, { focus: /^heading The rose garden of old$/, heading: /of old$/ });
  await forget(page);
  await go(page, widget, widget.delete);
  await announces(page, /^Deleted\./);
  await reads(page, { focus: /^heading Common Ground$/, heading: /^Common Ground$/ });
  await forget(page);
  await go(page, widget, widget.undo);
  await announces(page, /^Taken back\./);
  await reads(page, { focus: /^heading Common Ground$/, heading: /^Common Ground$/ });
  await widget.counts('asset', 1);

  // Handing it over.
  await go(page, widget, widget.listButton);
  await reads(page, { focus: /^heading What people have said$/, heading: /^What people/, map: false });
  await forget(page);
  await widget.tabTo(widget.saveCopy);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page)]);
  assert.match(download.suggestedFilename(), /\.geojson$/);
  await announces(page, new RegExp(download.suggestedFilename().replaceAll('.', '\\.')));
  await reads(page, { focus: /^button Save a copy$/, heading: /^What people/, map: false });
});

journey('a person who can’t use a mouse has a whole conversation with the map', listening, async ({ page, widget }) => {
  const keys = page.keyboard;
  await go(page, widget, widget.kind('asset'));
  await reads(page, { focus: /^heading Move the map/, heading: /^Move the map/ });
  await widget.tabTo(widget.map, 'Shift+Tab');
  await forget(page);
  const before = await widget.near.textContent();
  for (let n = 0; n < 4; n += 1) await keys.press('ArrowRight');
  await until(async () => (await widget.near.textContent()) !== before, 'other words for the place');
  const near = await widget.near.textContent();
  assert.match(near, /^Near .+, \d+ metres (north|south|east|west)/);
  await until(async () => (await page.evaluate(() => window.cgAnnounced)).at(-1) === near, 'the place as the last announcement');
  await reads(page, { focus: /^application Map of /, heading: /^Move the map/ });
  await keys.press('Enter');
  await answerByKeyboard(page, widget);
  await go(page, widget, widget.save);
  await reads(page, { focus: /^heading Thank you/, heading: /^Thank you/ });
  await go(page, widget, widget.nextPerson);
  await reads(page, { focus: /^heading Common Ground$/, heading: /^Common Ground$/ });

  // On the first screen the map says where it is, and what is nearest.
  await widget.tabTo(widget.map, 'Shift+Tab');
  await forget(page);
  await keys.press('ArrowRight');
  await announces(page, /Nearest answer: The rose garden, \d+ metres (north|south|east|west)|Here: The rose garden/);
  for (let n = 0; n < 3; n += 1) await keys.press('ArrowRight');
  await until(async () => {
    await page.keyboard.press('Enter');
    return widget.card('The rose garden').isVisible();
  }, 'the card of what is in the middle', 15_000, 300);
  await reads(page, { focus: /^heading The rose garden$/, heading: /^The rose garden$/ });
  // Closed, it gives the map back.
  await go(page, widget, widget.close);
  await reads(page, { focus: /^application Map of /, heading: /^Common Ground$/ });
});

journey('the skip links lead to the questions, the map and the list, from every screen', listening, async ({ page, widget }) => {
  const skip = (to) => page.getByRole('link', { name: `Skip to the ${to}` });
  const use = async (to) => {
    await skip(to).focus();
    await page.keyboard.press('Shift');
    await press(page);
  };
  await use('map');
  await reads(page, { focus: /^application Map of /, heading: /^Common Ground$/ });
  await use('list');
  await reads(page, { focus: /^heading What people have said$/, heading: /^What people/, map: false });
  await use('map');
  await reads(page, { focus: /^application Map of /, heading: /^Common Ground$/ });
  await widget.begin('asset');
  await widget.placeHere();
  await use('questions');
  await page.keyboard.press('Tab');
  await reads(page, { focus: /^radio /, heading: /^What kind/ });
});

journey('nothing holds the focus, and all of it can be seen', listening, async ({ page, widget }) => {
  const visit = async (where) => {
    await page.getByRole('link', { name: 'Skip to the questions' }).focus();
    const wanted = await page.evaluate(() => {
      // One stop for each group of radios, and one for the map.
      const groups = new Set();
      return [...document.querySelectorAll('a[href], button, input, select, textarea, audio, summary, [tabindex="0"]')].filter((e) => {
        if (e.disabled || !e.checkVisibility({ visibilityProperty: true })) return false;
        if (e.type !== 'radio') return true;
        return !groups.has(e.name) && groups.add(e.name);
      }).length;
    });
    let seen = 1;
    for (; seen <= wanted + 2; seen += 1) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (now.tag === 'body') break;
      assert.ok(now.visible, `the focus can be seen on “${now.name}” (${now.tag}) on ${where}`);
    }
    assert.ok(seen >= wanted && seen <= wanted + 2, `${where}: ${seen} stops for ${wanted} controls, and then out of the page`);
  };
  await visit('home');
  await widget.begin('asset');
  await visit('place');
  await widget.placeHere();
  await visit('category');
  await widget.answerPage({ category: 'Food' });
  await widget.answerPage({ name: 'The soup kitchen' });
  await visit('why and importance');
  await widget.answer();
  await visit('check your answers');
  await widget.saveIt();
  await visit('done');
  await widget.goHome();
  await widget.openList();
  await visit('list');
  await widget.openCard('The soup kitchen');
  await visit('card');
});

journey('a problem is announced once, takes the focus and leads to its field', {
  open: false,
  before: async ({ context, server }) => {
    await listens(context);
    server.put('/projects/strict.json', strict());
  },
}, async ({ page, widget }) => {
  await widget.open('?project=strict');
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await forget(page);
  await go(page, widget, widget.continue);
  await announces(page, /There is a problem.*Tell us what it is called\./);
  const now = await reads(page, { focus: /^alert/, heading: /^What is it called/ });
  node(now, 'button', /^Tell us what it is called\.$/);
  await page.keyboard.press('Tab');
  await press(page);
  await reads(page, { focus: /^textbox What is it called\?$/, heading: /^What is it called/ });
});

journey('what is closed or used up gives the focus to what comes next', listening, async ({ page, widget }) => {
  await go(page, widget, widget.find);
  await reads(page, { focus: /^combobox /, heading: /^Common Ground$/ });
  await page.keyboard.press('Escape');
  await reads(page, { focus: /^button Find a place$/, heading: /^Common Ground$/ });
  await widget.add('asset', { name: 'The shed' });
  await widget.openCard('The shed');
  await go(page, widget, widget.delete);
  await widget.undo.waitFor();
  await go(page, widget, page.getByRole('button', { name: 'Close', exact: true }));
  await reads(page, { focus: /^heading Common Ground$/, heading: /^Common Ground$/ });
});

journey('the list keeps its filter, its order and its place while a card is open', listening, async ({ page, widget }) => {
  await widget.import(geojsonFile(collection(100)));
  await widget.listCategory.selectOption({ index: 1 });
  await widget.sort.selectOption({ label: 'Nearest to the middle' });
  await widget.listFilter.fill('1');
  const before = await widget.listCount.textContent();
  const entry = page.getByRole('listitem').getByRole('button').first();
  const name = (await entry.innerText()).split('\n')[0];
  await entry.focus();
  await page.keyboard.press('Enter');
  await widget.card(name).waitFor();
  await go(page, widget, widget.close);
  await widget.listHeading.waitFor();
  await until(async () => (await focused(page)).name.startsWith(name), 'the focus on the entry');
  assert.equal(await widget.listCount.textContent(), before);
  assert.equal(await widget.listFilter.inputValue(), '1');
  // The next person finds it as it was.
  await widget.mapButton.click();
});

journey('the list can be read in the order of the map', {}, async ({ page, widget }) => {
  const [lon, lat] = demo().area.centre;
  const at = (metres) => [lon, lat + metres / 111_000];
  await widget.import(geojsonFile(text([
    feature({ id: '00000000-0000-4000-8000-000000000001', name: 'Far', at: at(300) }),
    feature({ id: '00000000-0000-4000-8000-000000000002', name: 'Near', at: at(10) }),
    feature({ id: '00000000-0000-4000-8000-000000000003', name: 'Between', at: at(-100) }),
  ])));
  await widget.sort.selectOption({ label: 'Nearest to the middle' });
  const names = async () => (await page.getByRole('listitem').getByRole('button').allInnerTexts()).map((entry) => entry.split('\n')[0]);
  await until(async () => (await names()).join() === 'Near,Between,Far', 'the nearest first');
});

journey('after a card was closed into the list, “Map” leads to the map', {}, async ({ page, widget }) => {
  await widget.add('asset', { name: 'The soup kitchen' });
  await widget.openCard('The soup kitchen');
  await widget.close.click();
  await widget.listHeading.waitFor();
  await widget.mapButton.click();
  await widget.kind('asset').waitFor();
  assert.equal(await page.getByRole('article').count(), 0);
});
