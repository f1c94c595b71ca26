// The widget as a person meets it and goes through it: every screen by role and accessible name; no journey looks at
// classes or ids.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Parts } from './parts.mjs';
import { until } from './wait.mjs';

/** The three kinds by id, as they are named on the home screen and on the filter chips. */
export const KINDS = {
  asset: { button: /Something that helps|^Helps/, chip: /^Helps\s*[\d,]+$/ },
  barrier: { button: /Something in the way|^In the way/, chip: /^Gets in the way\s*[\d,]+$/ },
  idea: { button: /An idea|^Idea/, chip: /^Ideas\s*[\d,]+$/ },
};

/** The questions that may be on a page, by answer id. */
const QUESTIONS = {
  category: /What kind of thing is it\?|What is it about\?|What is your idea about\?/,
  name: /What is it called\?|What is in the way\?|What is your idea\?/,
  why: /Why does it matter to you\?|What does it make hard for you\?|How would it make things better\?/,
  importance: /How important is it to you\?|How much does it get in your way\?/,
  how_often: /How often do you use it\?/,
};

/**
 * @typedef {object} Answers
 * @property {string} [category]   the label of a category
 * @property {string} [name]
 * @property {string} [why]
 * @property {1|2|3|4|5} [importance]
 * @property {string} [how_often]  the label of an option
 */

/** What a person does with the widget. */
export class Widget extends Parts {
  /**
   * Opens the page and waits until the widget answers.
   * @param {string} [query] such as `?project=demo`
   */
  async open(query = '') {
    await this.page.goto(`${this.origin}/${query}`);
    await this.ready();
    return this;
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  /** Until the three buttons answer and the stored contributions are there. */
  async ready() {
    await this.page.waitForFunction(() =>
      ['cg-usable', 'cg-loaded'].every((mark) => performance.getEntriesByName(mark).length > 0),
    );
  }

  kind(id) {
    return this.page.getByRole('button', { name: KINDS[id].button }).and(this.page.locator(':not([aria-pressed])'));
  }

  chip(id) {
    return this.page.getByRole('button', { name: KINDS[id].chip });
  }

  /** How many of a kind the chip counts. */
  async count(id) {
    const words = await this.chip(id).textContent();
    return Number(words.replaceAll(/\D/g, ''));
  }

  /** Waits until the chip counts this many. */
  async counts(id, wanted) {
    await until(async () => (await this.count(id)) === wanted, `${wanted} of ${id} on its chip`);
  }

  /** The heading of the question page that is shown. */
  question(id) {
    return this.page.getByRole('heading', { name: QUESTIONS[id] });
  }

  /** The control that answers a question: a text box or a group of radios. */
  control(id) {
    return id === 'name' || id === 'why'
      ? this.page.getByRole('textbox', { name: QUESTIONS[id] })
      : this.page.getByRole('radiogroup', { name: QUESTIONS[id] });
  }

  option(id, label) {
    return this.control(id).getByRole('radio', { name: label });
  }

  /** A language by its own name, in the panel that the button opens. */
  languageTile(name) {
    return this.page.getByRole('dialog').getByRole('radio', { name, exact: true });
  }

  /** Goes over to a language by its own name, and waits until the page says so. */
  async chooseLanguage(name) {
    await this.language.click();
    await this.languageTile(name).check({ force: true });
    await this.page.getByRole('dialog').getByRole('status').filter({ hasText: /./ }).waitFor();
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** Which page of the form is open, in any language; empty outside of it. */
  async progressNow() {
    const words = this.page.locator('.steps p');
    return (await words.count()) > 0 ? words.first().textContent() : '';
  }

  step(n) {
    return this.page.getByRole('radio', { name: new RegExp(`^${n}\\b`) });
  }

  /** The button of "Check your answers" that changes one answer. @param {string} id a question, or `place` */
  changeAnswer(id) {
    const question = QUESTIONS[id] ?? /Place/;
    return this.page.getByRole('button', { name: new RegExp(`^Change: .*(${question.source})`) });
  }

  /** Changes the look in its panel. @param {{ text?: number, colours?: string, easy?: boolean }} look */
  async lookLike({ text, colours, easy }) {
    await this.comfort.click();
    await this.comfortHeading.waitFor();
    if (text) await this.choose(this.sizeOfText(text));
    if (colours) await this.choose(this.colours(colours));
    if (easy !== undefined) await this.easyMode.setChecked(easy, { force: true });
    await this.comfortDone.click();
  }

  /** Waits until the panel says one of these things about working offline. @param {import('playwright-core').Locator} said */
  async saysOffline(said) {
    await this.comfort.click();
    await said.waitFor();
    await this.comfortDone.click();
  }

  sizeOfText(percent) {
    return this.page.getByRole('radiogroup', { name: 'Size of the words' }).getByRole('radio', { name: `${percent} %` });
  }

  colours(name) {
    return this.page.getByRole('radiogroup', { name: 'Colours' }).getByRole('radio', { name });
  }

  /** Goes over to a language, from whichever is spoken now. @param {string} tag BCP 47 */
  async speak(tag) {
    await this.page.getByRole('banner').locator('[aria-haspopup=dialog]').click();
    const dialog = this.page.getByRole('dialog');
    await this.choose(dialog.locator(`input[value="${tag}"]`));
    await this.page.waitForFunction((tag) => document.querySelector('.common-ground')?.lang === tag, tag);
    await dialog.getByRole('button').last().click();
  }

  /** Chooses a kind and waits for the place page. */
  async begin(kind = 'asset') {
    await this.kind(kind).click();
    await this.placeHeading.waitFor();
  }

  /** Until a tap at the place of the one before counts as meant, on another page (`BOUNCE` in src/start.ts). */
  async steady() {
    await this.page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  }

  /** Spot, Route or Area on the place page. */
  form(name) {
    return this.page.getByRole('radiogroup', { name: 'What do you want to mark?' }).getByRole('radio', { name });
  }

  /** Begins a drawing. @param {'Route' | 'Area'} form */
  async draw(form, kind = 'asset') {
    await this.begin(kind);
    await this.choose(this.form(form));
    await this.addCorner.waitFor();
  }

  /** Waits until the page says this about the last step. */
  async says(words) {
    await until(async () => words.test(await this.said.textContent()), `${words} on the page`);
  }

  /** Adds corners, each so many presses of the arrows (right, down) from the one before; the first where the pin stands. */
  async corner(...steps) {
    for (const [right, down] of steps) {
      await this.moveMap(right, down);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Moves the map by presses of the arrows. */
  async moveMap(right, down) {
    await this.map.focus();
    for (let n = 0; n < Math.abs(right); n += 1) await this.page.keyboard.press(right > 0 ? 'ArrowRight' : 'ArrowLeft');
    for (let n = 0; n < Math.abs(down); n += 1) await this.page.keyboard.press(down > 0 ? 'ArrowDown' : 'ArrowUp');
  }

  /** Goes from a finished drawing to a saved answer, and gives its feature out of a copy. */
  async saveShape(name) {
    await this.finish.click();
    return this.savePlaced(name);
  }

  async savePlaced(name) {
    await this.progress.filter({ hasText: /^[2-9] of/ }).waitFor();
    await this.answer({ name });
    await this.saveIt();
    await this.goHome();
    return this.exported(name);
  }

  /** The feature of this name in a copy of everything; leads back to the map. */
  async exported(name) {
    await this.openList();
    const { geojson } = await this.export();
    await this.mapButton.click();
    return geojson.features.find((f) => f.properties.name === name);
  }

  /** Chooses the place under the pin. */
  async placeHere() {
    await this.here.click();
    await this.progress.filter({ hasText: /^2 of/ }).waitFor();
  }

  /** Chooses a place by typing a street. */
  async placeBySearch(typed, street) {
    if (!(await this.search.isVisible())) await this.find.click();
    await this.search.fill(typed);
    await this.found.filter({ hasText: street }).first().click();
  }

  /** Answers one page and leaves it; questions without an answer are skipped. @param {Answers} answers */
  async answerPage(answers) {
    const before = await this.progress.textContent();
    let answered = false;
    for (const [id, answer] of Object.entries(answers)) {
      if (answer === undefined || !(await this.control(id).isVisible())) continue;
      answered = true;
      if (id === 'name' || id === 'why') await this.control(id).fill(answer);
      else if (id === 'importance') await this.choose(this.step(answer));
      else await this.choose(this.option(id, answer));
    }
    // A single choice may go on by itself; whatever page is next, it has another number.
    if ((await this.progress.textContent()) === before) await (answered ? this.continue : this.skip).click();
    await until(async () => (await this.progress.textContent()) !== before, `the page after ${before}`);
  }

  /** Radios are often drawn by their label: what a person presses is the label. */
  async choose(radio) {
    await radio.check({ force: true });
  }

  /** Goes from the first question to "Check your answers". @param {Answers} answers */
  async answer(answers = {}) {
    while (!(await this.checkHeading.isVisible())) await this.answerPage(answers);
  }

  /** Saves and waits until the screen says so. */
  async saveIt() {
    await this.save.click();
    await this.doneHeading.waitFor();
    await this.savedWords.waitFor();
  }

  /** A whole contribution from the home screen back to the home screen. @param {string} kind @param {Answers} answers */
  async add(kind = 'asset', answers = {}) {
    await this.begin(kind);
    await this.placeHere();
    await this.answer(answers);
    await this.saveIt();
    await this.goHome();
  }

  /** From the done page to the home screen. */
  async goHome() {
    await this.nextPerson.click();
    await this.kind('asset').waitFor();
  }

  async openList() {
    // A card that was opened from the list closes into the list.
    await until(async () => {
      if (await this.listHeading.isVisible()) return true;
      await this.listButton.click({ timeout: 2_000 }).catch(() => {});
      return false;
    }, 'the list', 15_000, 100);
  }

  /** The list's entries that hold these words. */
  entry(words) {
    return this.page.getByRole('listitem').getByRole('button', { name: words });
  }

  /** The names of the list's entries, in order, as shown. */
  async entries() {
    return this.entry(/./).allTextContents();
  }

  /** The open card of one contribution. */
  card(words) {
    return this.page.getByRole('article', { name: words });
  }

  /** What a card lists under "About", "In the way here" and the like. */
  linked(label, name = /./) {
    return this.page.getByRole('list', { name: label }).getByRole('button', { name });
  }

  /** A row of a question about other things on the map. @param {'radio' | 'checkbox'} role */
  pick(role, name) {
    return this.page.getByRole(role, { name });
  }

  /** Gives another name to what stands on the map, from its card. */
  async rename(from, to) {
    await this.openCard(from);
    await this.change.click();
    await this.changeAnswer('name').click();
    await this.control('name').fill(to);
    await this.continue.click();
    await this.checkHeading.waitFor();
    await this.saveIt();
  }

  /** Opens a card from the list. */
  async openCard(words) {
    if (!(await this.listHeading.isVisible())) await this.openList();
    await this.entry(words).first().click();
    await this.card(words).waitFor();
  }

  /**
   * Saves a copy and gives back its text and its content. Expects the list to be shown.
   * @param {import('playwright-core').Locator} [button]
   */
  async export(button = this.saveCopy) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    const path = await download.path();
    const text = readFileSync(path, 'utf8');
    return { name: download.suggestedFilename(), path, text, geojson: JSON.parse(text) };
  }

  /** Hands a file to the file picker, without waiting for what becomes of it. */
  async bring(file) {
    if (!(await this.listHeading.isVisible())) await this.openList();
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.bringIn.click()]);
    await chooser.setFiles(file);
  }

  /**
   * Imports a file and gives back what the report counts.
   * @param {string | { name: string, mimeType: string, buffer: Buffer }} file a path or a file
   */
  async import(file) {
    await this.bring(file);
    const counts = await this.reported();
    await this.closeReport();
    return counts;
  }

  /** Leaves what came of a file. */
  async closeReport() {
    await this.fileDialog.getByRole('button', { name: 'Close' }).click();
    await this.fileDialog.waitFor({ state: 'hidden' });
  }

  /** What the report of the import counts, once it is there. */
  async reported() {
    await this.report.waitFor({ timeout: 60_000 });
    const counts = /([\d,]+) new, ([\d,]+) updated, ([\d,]+) already there, ([\d,]+) left out/.exec(await this.report.textContent());
    const [added, updated, same, left] = counts.slice(1).map((n) => Number(n.replaceAll(',', '')));
    return { added, updated, same, left };
  }

  /** Drops a file on the widget, through the browser's own drag and drop. @param {string} path */
  async drop(path) {
    const cdp = await this.page.context().newCDPSession(this.page);
    const { width, height } = this.page.viewportSize();
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await cdp.send('Input.dispatchDragEvent', { type, x: Math.round(width / 2), y: Math.round(height / 2), data });
    }
    await cdp.detach();
  }

  /** The middle of the map, where the fixed pin points, in page coordinates. */
  async middleOfMap() {
    const box = await this.map.boundingBox();
    assert.ok(box, 'the map has a box');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Drags the map by fingers' distance, with touch events as the browser makes them. */
  async drag(dx, dy, steps = 12) {
    const { x, y } = await this.middleOfMap();
    const cdp = await this.page.context().newCDPSession(this.page);
    const point = (n) => [{ x: x + (dx * n) / steps, y: y + 60 + (dy * n) / steps }];
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(0) });
    for (let n = 1; n <= steps; n += 1) {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(n) });
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await cdp.detach();
  }

  /** Presses Tab until this has the focus, as a person without a mouse would. */
  async tabTo(locator, key = 'Tab', most = 80) {
    await locator.waitFor();
    for (let n = 0; n < most; n += 1) {
      const there = await locator.evaluate((e) => e === e.getRootNode().activeElement);
      if (there) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${most} presses of ${key} did not reach ${locator}`);
  }
}

/** A file for the file picker. */
export function geojsonFile(text, name = 'answers.geojson') {
  return { name, mimeType: 'application/geo+json', buffer: Buffer.from(text) };
}
