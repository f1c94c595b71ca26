// A way past every screen that somebody meets between the map and the next person. What is looked at there is the
// caller's: accessibility, sizes, room for large letters.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * Goes past every screen and calls `check` with the name of each.
 * @param {import('./pages.mjs').Widget} widget opened, with nothing stored
 * @param {(screen: string) => Promise<unknown>} check
 */
export async function tour(widget, check) {
  const { page } = widget;
  await check('home, empty');
  await widget.comfort.click();
  await widget.comfortHeading.waitFor();
  await check('language and look');
  await widget.comfortDone.click();
  await widget.find.click();
  await widget.search.fill('via');
  await widget.found.first().waitFor();
  await check('find a place');
  await widget.find.click();
  await widget.begin('asset');
  await check('place');
  await widget.placeHere();
  await check('category');
  await widget.answerPage({ category: 'Food' });
  await check('name');
  await widget.answerPage({ name: 'The soup kitchen' });
  await check('why and importance');
  await widget.answerPage({ why: 'Warm. Ring me on 07700 900123.', importance: 5 });
  await check('how often');
  await widget.answerPage({ how_often: 'Every week' });
  await widget.checkHeading.waitFor();
  await check('check your answers');
  await widget.saveIt();
  await check('done');
  await widget.goHome();
  await check('home, with a pin');
  await widget.openList();
  await check('list');
  await widget.openCard('The soup kitchen');
  await check('card');
  await widget.delete.click();
  await widget.undo.waitFor();
  await check('deleted, with undo');
}
