// Who comes to a day of drop-in sessions, and what they do with a shared tablet: by touch, with the keyboard or with a mouse,
// in their own languages, and not all of them to the end. Everything that they write has a mark of their own in it.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { passTime } from './facilitator.mjs';
import { DIST } from './journey.mjs';
import { until } from './wait.mjs';

/** What each person's words have in them. */
export const MARK = /Mark[A-Z]\d+zq/g;

/** The words of the interface in a language, by key; a number or a name in them matches anything. */
function wordsOf(tag) {
  const folder = join(DIST, readdirSync(DIST).find((name) => name.startsWith('v-')), 'i18n');
  const ftl = ['', '.later'].map((half) => readFileSync(join(folder, `${tag}${half}.ftl`), 'utf8')).join('\n');
  return (key) => new RegExp(`^${new RegExp(`^${key} = (.*)$`, 'm').exec(ftl)[1].replaceAll(/[.()?+*]/g, '\\$&')}`);
}

/** Ways to press something. */
const HANDS = {
  mouse: (person, locator) => locator.click(),
  async keys({ widget, page }, locator) {
    await widget.tabTo(locator);
    await page.keyboard.press((await locator.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
  },
  async touch({ widget, page }, locator) {
    // A box to tick hides behind its label.
    const box = (await locator.getAttribute('type')) === 'checkbox';
    const target = box ? locator.locator('xpath=ancestor::label') : locator;
    await widget.steady();
    await target.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await target.boundingBox();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + width / 2, y: y + height / 2 }] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await cdp.detach();
  },
};

export class Person {
  /**
   * @param {import('./pages.mjs').Widget} widget
   * @param {{ mark: string, hand: keyof typeof HANDS, lang?: string }} who
   */
  constructor(widget, { mark, hand, lang = 'en' }) {
    Object.assign(this, { widget, page: widget.page, mark, hand, lang, said: wordsOf(lang) });
  }

  async press(locator) {
    await locator.waitFor();
    await HANDS[this.hand](this, locator);
  }

  button(key) {
    return this.page.getByRole('button', { name: this.said(key) });
  }

  heading(key) {
    return this.page.getByRole('heading', { name: this.said(key) });
  }

  /** Into their own language, as far as they have another. */
  async arrive() {
    if (this.lang !== 'en') await this.widget.speak(this.lang);
  }

  /** A big button, whose words are in the project's language. */
  async want(kind) {
    await this.press(this.widget.kind(kind));
  }

  /** Agrees to take part, and stands on the place page. */
  async agree(kind) {
    await this.want(kind);
    await this.heading('consent-title').waitFor();
    await this.press(this.page.getByRole('checkbox', { name: /I want to take part/ }));
    await this.press(this.button('consent-go'));
    await this.button('place-here').waitFor();
  }

  /** From the place page to a name that is typed and not yet left. */
  async name(words) {
    await this.press(this.button('place-here'));
    const field = this.widget.control('name');
    await field.waitFor();
    await field.focus();
    await this.page.keyboard.insertText(`${this.mark} ${words}`);
    await until(async () => (await field.inputValue()).endsWith(words), 'what was typed');
  }

  /** From the place page to something saved. Gives what it is called. */
  async save(words) {
    await this.name(words);
    await this.press(this.button('continue'));
    await this.widget.control('why').waitFor();
    await this.widget.control('why').focus();
    await this.page.keyboard.insertText(`${this.mark} says why`);
    await this.press(this.button('continue'));
    await this.heading('check-title').waitFor();
    await this.press(this.button('save'));
    await this.heading('done-title').waitFor();
    await this.page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
    return `${this.mark} ${words}`;
  }

  /** Hands the tablet on by the button in the strip; what is unfinished is asked about. */
  async handOn({ unfinished = false } = {}) {
    await this.press(this.button('sitting-next').first());
    if (unfinished) await this.press(this.page.getByRole('dialog').getByRole('button', { name: this.said('sitting-next') }));
  }

  /** Goes away without a word. */
  async walkOff() {
    await passTime(this.page, 181);
    await this.page.getByRole('alertdialog').waitFor();
    await passTime(this.page, 40);
    await this.page.getByRole('alertdialog').waitFor({ state: 'hidden' });
    // The clock goes on as it was: a page that is loaded anew would have the right time, and ask why.
    await passTime(this.page, -221);
  }
}

/**
 * What different people do, each from an empty screen until they hand the tablet on. Each tells the diary what it called saved,
 * changed, took back or left half-way.
 * @type {{ who: { hand: keyof typeof HANDS, lang?: string }, act: (person: Person, diary: Diary) => Promise<void> }[]}
 */
export const PEOPLE = [
  {
    who: { hand: 'touch' },
    async act(person, diary) {
      await person.agree('asset');
      diary.saved(person, await person.save('soup kitchen'));
      await person.press(person.button('next-person'));
    },
  },
  {
    who: { hand: 'keys' },
    async act(person, diary) {
      const { widget } = person;
      await person.agree('barrier');
      await person.save('steps');
      await person.press(person.button('change').first());
      await person.press(widget.changeAnswer('name'));
      await widget.control('name').fill(`${person.mark} steep steps`);
      await person.press(person.button('continue'));
      await person.press(person.button('save'));
      await widget.doneHeading.waitFor();
      diary.saved(person, `${person.mark} steep steps`);
      await person.handOn();
    },
  },
  {
    who: { hand: 'touch', lang: 'pl' },
    async act(person, diary) {
      await person.agree('idea');
      const taken = await person.save('bench');
      await person.press(person.button('undo').first());
      await person.widget.kind('asset').waitFor();
      diary.tookBack(taken);
      await person.want('asset');
      diary.saved(person, await person.save('better bench'));
      await person.press(person.button('next-person'));
    },
  },
  {
    who: { hand: 'keys', lang: 'ur' },
    async act(person, diary) {
      await person.agree('asset');
      await person.name('half');
      diary.left(person, `${person.mark} half`);
      await person.handOn({ unfinished: true });
    },
  },
  {
    who: { hand: 'mouse' },
    async act(person) {
      const { page, widget } = person;
      await widget.openList();
      await widget.listFilter.fill(person.mark);
      await widget.mapButton.click();
      await widget.find.click();
      await widget.search.fill(person.mark);
      await page.keyboard.press('Escape');
      await person.want('idea');
      await person.heading('consent-title').waitFor();
      await person.walkOff();
    },
  },
  {
    who: { hand: 'mouse' },
    async act(person, diary) {
      const { page, widget } = person;
      await widget.lookLike({ text: 150, colours: /Dark/ });
      await widget.zoomIn.click();
      await person.agree('asset');
      diary.saved(person, await person.save('choir'));
      await person.press(person.button('add-another'));
      await person.want('barrier');
      await person.name('unlit path');
      diary.left(person, `${person.mark} unlit path`);
      await page.evaluate(() => (location.hash = '#cg-content'));
      await person.walkOff();
    },
  },
];

/** What a tablet has called saved, and what it may have kept of unfinished answers. */
export class Diary {
  /** Of each name, the language of its person and their mark. */
  kept = new Map();
  half = new Map();
  gone = new Set();

  saved({ lang, mark }, name) {
    this.kept.set(name, { lang, mark });
  }

  left({ lang, mark }, name) {
    this.half.set(name, { lang, mark });
  }

  tookBack(name) {
    this.gone.add(name);
  }

  /** Everything that was ever called saved is among these features, as it was saved, and what was taken back is not. */
  check(features) {
    const there = new Map(features.map(({ properties }) => [properties.name, properties]));
    for (const [name, { lang }] of this.kept) {
      assert.ok(there.has(name), `${name} was called saved and is there`);
      assert.equal(there.get(name).lang, lang, `the language of ${name}`);
      assert.equal(there.get(name).status, 'complete', `${name} is complete`);
    }
    for (const name of this.gone) assert.ok(!there.has(name), `${name} was taken back`);
    for (const [name, { status }] of there) {
      if (!this.kept.has(name)) assert.equal(status, 'incomplete', `${name} was left half-way`);
      assert.ok(this.kept.has(name) || this.half.has(name), `${name} is somebody’s`);
    }
    assert.equal(there.size, features.length, 'nothing is there twice');
  }
}
