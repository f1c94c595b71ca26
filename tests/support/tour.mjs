// A way past every screen that somebody meets between the map and the next person. What is looked at there is the
// caller's: accessibility, sizes, room for large letters.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { feature, text } from './data.mjs';
import { demo } from './journey.mjs';
import { geojsonFile } from './pages.mjs';
import { photo } from './photos.mjs';
import { until } from './wait.mjs';

/** Colours other than the usual ones, as `src/session/look.rs` keeps them. */
export const THEMES = ['contrast', 'dark'];

/** Shows the page as it is in each theme, in turn, and then as it was. @param {(theme: string) => Promise<unknown>} check */
export async function inThemes(page, check) {
  const put = (theme) =>
    page.evaluate((theme) => {
      const { dataset } = document.querySelector('.common-ground');
      if (theme) dataset.theme = theme;
      else delete dataset.theme;
    }, theme);
  for (const theme of THEMES) {
    await put(theme);
    await check(theme);
  }
  await put('');
}

/** Of the languages that the tests look at, one from left to right and one from right to left, those that are built. */
export function languages(dist) {
  const assets = readdirSync(dist).find((name) => name.startsWith('v-'));
  return ['en', 'ur'].filter((tag) => existsSync(join(dist, assets, 'i18n', `${tag}.ftl`)));
}

/**
 * Shows the page in another language, and then in English again. A dialog is closed for that, and opened again.
 * @param {import('./pages.mjs').Widget} widget
 * @param {{ close: () => Promise<void>, open: () => Promise<void> } | undefined} dialog what is open
 */
export async function inLanguage(widget, tag, dialog, check) {
  const go = async (tag) => {
    await dialog?.close();
    await widget.speak(tag);
    await dialog?.open();
  };
  await go(tag);
  await check();
  await go('en');
}

/** Wears a look from the first moment on: before the widget is opened. @param {string} look such as `150 dark easy` */
export async function wear(context, look) {
  await context.addInitScript((words) => {
    try {
      sessionStorage.setItem('common-ground-look', words);
    } catch {
      // A frame without storage, such as about:blank.
    }
  }, look);
}

/** The demo with everything that a project can ask for: consent and age, links, photo and voice, figures, dots, the person. */
function everything() {
  const project = demo();
  const words = (en) => ({ en });
  const question = (id, type, label, more = {}) => ({ id, type, label: words(label), visibility: 'public', ...more });
  const options = ['Children', 'Young people', 'People with dementia'].map((label, n) => ({ id: `for_${n}`, label: words(label) }));
  project.id = 'tour';
  project.questions.push(
    question('who_for', 'choices', 'Who is it for?', { kinds: ['asset'], options, max: 2 }),
    question('since', 'date', 'Since when has it been there?', { kinds: ['asset'], precision: 'month' }),
    question('people', 'number', 'How many people come?', { kinds: ['asset'], with: 'since', unit: words('people a week') }),
    question('free', 'yes_no', 'Is it free?', { kinds: ['asset'] }),
    question('photo', 'photo', 'Have you got a picture of it?', { kinds: ['asset'] }),
    question('voice', 'voice', 'Would you rather say it?', { kinds: ['asset'], seconds: 30 }),
    question('which_place', 'link', 'Is it about a place on the map?', { kinds: ['barrier'], to: ['asset'], as: 'about', required: true, skip: false }),
  );
  project.age = { gate: 16 };
  project.consent = {
    version: 'template-1',
    statement: [words('We keep your answers to make this place better.')],
    controllers: ['TEMPLATE – the council'],
    choices: [
      { id: 'take_part', required: true, label: words('I want to take part') },
      { id: 'quotes', required: false, label: words('You may use my words, without my name') },
    ],
  };
  project.about_you = [{ id: 'walks', type: 'yes_no', label: words('Do you walk here?'), visibility: 'team', decline: true, skip: true }];
  project.private_place = { min_metres: 50, max_metres: 150 };
  project.votes = { dots: 2, kinds: ['asset', 'barrier'] };
  return project;
}

/** Serves the project of the tour. For `before` of a journey, which then leaves opening the widget to the tour. */
export function prepare({ server }) {
  server.put('/projects/tour.json', JSON.stringify(everything()));
}

/**
 * Goes past every screen and calls `check` with the name of each.
 *
 * @param {import('./journey.mjs').Stage} stage with `prepare` done and the widget not opened
 * @param {(screen: string, dialog?: { close: () => Promise<void>, open: () => Promise<void> }) => Promise<unknown>} check
 *   for a dialog, it gets what closes it and opens it again, in whatever language
 */
export async function tour({ page, widget }, check) {
  const button = (name) => page.getByRole('button', { name, exact: true });
  // Answers given in a file: two on one spot, which are one mark on the map.
  const [lon, lat] = demo().area.centre;
  const at = (name, n, more = {}) => feature({ id: `0000000${n}-0000-4000-8000-000000000000`, project: 'tour', name, kind: 'asset', at: [lon, lat], ...more });
  const dialogOf = (file, shown) => ({
    close: async () => {
      await page.getByRole('dialog').getByRole('button').last().click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    },
    open: async () => {
      await page.locator('input[type=file]').last().setInputFiles(file);
      await page.getByRole('dialog').locator(shown).first().waitFor();
    },
  });

  await widget.open('?project=tour');
  await check('home, empty');
  await widget.comfort.click();
  await widget.comfortHeading.waitFor();
  await check('language and look', {
    close: async () => page.keyboard.press('Escape'),
    open: async () => page.getByRole('banner').locator('[aria-haspopup=dialog]').click(),
  });
  await widget.comfortDone.click();
  await widget.find.click();
  await widget.search.fill('via');
  await widget.found.first().waitFor();
  await check('find a place');
  await widget.find.click();

  // Whether they may and want to.
  await widget.kind('asset').click();
  await button('No').click();
  await page.getByRole('heading', { name: /^Thank you for wanting/ }).waitFor();
  await check('too young');
  await button('Back').click();
  await button('Yes').waitFor();
  await check('age');
  await button('Yes').click();
  await button('Start').click();
  await page.getByRole('alert').waitFor();
  await check('consent, with a problem');
  await page.getByRole('checkbox', { name: /^I want to take part/ }).check({ force: true });
  await button('Start').click();
  await widget.placeHeading.waitFor();

  // Where it is.
  await check('place');
  await widget.choose(widget.form('Route'));
  await widget.corner([0, 0], [3, 0], [0, 3]);
  await check('a route under way');
  await widget.cancel.click();
  await widget.draw('Area');
  await widget.corner([0, 0], [3, 0], [0, 3]);
  await widget.cornerBefore.click();
  await check('an area with a corner picked');
  await widget.cancel.click();
  await widget.begin('asset');
  await widget.private.check({ force: true });
  await check('a private place');
  await widget.private.uncheck({ force: true });
  await widget.placeHere();

  // What it is.
  await check('category');
  await widget.answerPage({ category: 'Food' });
  await check('name');
  await widget.answerPage({ name: 'The soup kitchen' });
  await widget.control('why').fill('Warm. Ring me on 07700 900123.');
  await check('why and importance, with a number to leave out');
  await widget.answerPage({ importance: 5 });
  await check('how often');
  await widget.answerPage({ how_often: 'Every week' });
  for (const name of ['Children', 'Young people']) await widget.choose(page.getByRole('checkbox', { name }));
  await check('several choices');
  await widget.continue.click();
  await page.getByLabel('Month').fill('5');
  await page.getByLabel('Year').fill('2019');
  await check('a date and a number');
  await widget.continue.click();
  await widget.choose(page.getByRole('radio', { name: 'Yes' }));
  await check('yes or no');
  await widget.continue.click();
  await widget.pickPhoto.first().waitFor();
  await widget.pickPhoto.first().setInputFiles(await photo(page, 400, 300));
  await widget.photoKept.waitFor();
  await check('a photo');
  await widget.continue.click();
  await widget.sayIt.waitFor();
  await check('a voice note');
  await widget.skip.click();
  await widget.checkHeading.waitFor();
  await check('check your answers');
  await widget.saveIt();
  await check('done, with a code');
  const code = (await page.getByText(/^[A-Z]+-[A-Z]+-\d{4}-[A-Z]+-[A-Z]+$/).textContent()).trim();
  await page.getByRole('button', { name: /^A few questions about you/ }).click();
  await page.getByRole('heading', { name: 'Do you walk here?' }).waitFor();
  await check('about you');
  await widget.choose(page.getByRole('radio', { name: 'Yes' }));
  await widget.continue.click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await check('thank you for telling us');
  await widget.addAnother.click();

  // What it is about.
  await widget.begin('barrier');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.answerPage({ name: 'No way in' });
  await widget.answerPage({ why: 'Steps.' });
  await widget.continue.click();
  await page.getByRole('alert').waitFor();
  await check('which place, with a problem');
  await widget.choose(widget.pick('radio', /The soup kitchen/));
  await widget.continue.click();
  await widget.saveIt();
  await widget.goHome();

  // What people have said.
  const bytes = (features) => geojsonFile(text(features));
  const swapped = at('Swapped', 1);
  swapped.geometry.coordinates.reverse();
  const report = bytes([swapped, at('One', 2), at('Two', 3)]);
  await widget.bring(report);
  await widget.noticed.waitFor();
  await check('report of an import with problems', dialogOf(report, 'h2'));
  await widget.closeReport();
  const foreign = geojsonFile(JSON.stringify({
    type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { title: 'Fountain' } }],
  }));
  await widget.bring(foreign);
  await widget.foreign.waitFor();
  await check('question about a foreign file', {
    close: () => page.keyboard.press('Escape'),
    open: dialogOf(foreign, 'select').open,
  });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await check('list');
  const share = {
    close: () => page.keyboard.press('Escape'),
    open: async () => {
      await page.locator('main .to-share').click();
      await page.getByRole('dialog').locator('textarea, p').first().waitFor();
    },
  };
  await share.open();
  await check('share this map', share);
  await share.close();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await widget.openCard('The soup kitchen');
  await check('card, with a photo, a link and dots');
  await widget.close.click();
  await widget.mapButton.click();
  await check('home, with a mark for several');
  const several = page.getByRole('heading', { name: /^\d+ things here$/ });
  await until(async () => {
    // Back to the first view; until the map is there, Enter opens nothing.
    await widget.map.focus();
    for (const key of ['Home', 'Enter']) await page.keyboard.press(key);
    return several.isVisible();
  }, 'what is in one place', 15_000, 300);
  await check('several in one place');
  await widget.close.click();

  // Dots.
  await button('Put your dots on what matters most').click();
  await page.getByRole('heading', { name: 'Put your dots on what matters most' }).waitFor();
  await check('dots');
  for (let n = 0; n < 2; n += 1) {
    await page.getByRole('button', { name: 'Put a dot here: No way in' }).click();
    if (n === 0) {
      await button('Yes').click();
      await page.getByRole('checkbox', { name: /^I want to take part/ }).check({ force: true });
      await button('Start').click();
    }
  }
  await button('Show everybody’s dots').click();
  await page.getByText(/^2 dots, from 1 person$/).waitFor();
  await check('dots of everybody');
  await button('Back').click();

  // Taking it back.
  await widget.openList();
  await button('I have a code').click();
  await page.getByRole('textbox', { name: 'What is your code?' }).fill('APPLE-APPLE');
  await widget.continue.click();
  await page.getByRole('alert').waitFor();
  await check('a code that is wrong');
  await page.getByRole('textbox', { name: 'What is your code?' }).fill(code);
  await widget.continue.click();
  await button('Delete it all').waitFor();
  await check('sure to delete it all?');
  await button('Delete it all').click();
  await page.getByRole('heading', { name: 'Your answers are deleted' }).waitFor();
  await check('deleted by a code');
  await button('Go to the map').click();
  await widget.openCard('One');
  await widget.delete.click();
  await widget.undo.waitFor();
  await check('deleted, with undo');

  await widget.readAloud.click();
  await page.getByText(/^There is no voice for English on this/).waitFor();
  await check('reading aloud, without a voice');
}
