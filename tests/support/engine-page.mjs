// What the widget's locators (pages.mjs) need of a page, on top of WebDriver: the same words find the same things in
// every engine. Only what `Widget` calls is here, with Playwright's names and meanings; anything else belongs into a
// journey in Chromium.

import { until } from './wait.mjs';
import { ELEMENT } from './webdriver.mjs';

const PATIENCE = 20_000;
const KEYS = {
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
};

/**
 * Runs in the page: the elements that a tree of locators names, in the order of the document. Roles and names follow
 * HTML-AAM and accname as far as the widget's screens go.
 */
function locate(tree) {
  const ROLES = {
    button: 'button, input[type=button], input[type=file], summary', heading: 'h1, h2, h3, h4, h5, h6',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=tel], input[type=email]', searchbox: 'input[type=search]',
    checkbox: 'input[type=checkbox]', radio: 'input[type=radio]', combobox: 'select', option: 'option', list: 'ul, ol',
    listitem: 'li', article: 'article', dialog: 'dialog', img: 'img', progressbar: 'progress', link: 'a[href]', group: 'fieldset', navigation: 'nav',
  };
  const FROM_CONTENT = /^(button|heading|checkbox|radio|option|link)$/;
  const drawn = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility === 'visible';
  const exposed = (e) => drawn(e) && !e.closest('[aria-hidden=true], [inert]');
  const flat = (text) => text.replace(/\s+/g, ' ').trim();
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('[aria-hidden=true], script, style') || !drawn(node)) return '';
    if (node.localName === 'img') return node.alt;
    return node.getAttribute('aria-label') ?? Array.from(node.childNodes, words).join(getComputedStyle(node).display === 'inline' ? '' : ' ');
  };
  const name = (e, role) => {
    const ids = e.getAttribute('aria-labelledby');
    if (ids) return flat(ids.split(' ').map((id) => e.getRootNode().getElementById(id)?.textContent ?? '').join(' '));
    const own = e.getAttribute('aria-label') ?? e.getAttribute('alt');
    if (own) return flat(own);
    if (e.labels?.length) return flat(Array.from(e.labels, words).join(' '));
    if (e.localName === 'fieldset') return flat(e.querySelector('legend')?.textContent ?? '');
    return FROM_CONTENT.test(role) ? flat(Array.from(e.childNodes, words).join(' ')) : e.title;
  };
  const fits = (text, { source, flags, string, exact }) => {
    if (string === undefined) return new RegExp(source, flags).test(text);
    return exact ? text === string : text.toLowerCase().includes(string.toLowerCase());
  };
  const among = (list, e) => list.indexOf(e) >= 0;
  /** Also in what stands in a shadow root, as the widget does in other people's pages. */
  const below = (root, css) => {
    const hosts = Array.from(root.querySelectorAll('common-ground')).filter((host) => host.shadowRoot);
    return [...root.querySelectorAll(css), ...hosts.flatMap((host) => below(host.shadowRoot, css))];
  };
  const find = ({ by, within, role, wanted, selector, of, other }) => {
    const roots = within ? find(within) : [document];
    const all = (css) => roots.flatMap((root) => below(root, css));
    switch (by) {
      case 'role': {
        const css = [`[role=${role}]`, ...(ROLES[role] ?? '').split(', ').filter(Boolean).map((s) => `${s}:not([role])`)].join(', ');
        return all(css).filter((e) => exposed(e) && (!wanted || fits(name(e, role), wanted)));
      }
      case 'text':
        return all('*').filter((e) => !/^(html|head|title|meta|script|style)$/.test(e.localName) && fits(flat(e.textContent), wanted)
          && !Array.from(e.children).some((child) => fits(flat(child.textContent), wanted)));
      case 'label':
        return all('input, select, textarea, [aria-label], [aria-labelledby]').filter((e) => fits(name(e, ''), wanted));
      case 'css': return all(selector);
      case 'has': return find(of).filter((e) => fits(flat(e.textContent), wanted));
      case 'first': return find(of).slice(0, 1);
      case 'last': return find(of).slice(-1);
      case 'and': return find(of).filter((e) => among(find(other), e));
      case 'or': return [...new Set([...find(of), ...find(other)])];
    }
  };
  return find(tree);
}

/** Runs in the page: scrolls as a person would when the buttons at the bottom cover what is to be pressed. WebKit's driver doesn't. */
function intoReach(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const there = element.getRootNode().elementFromPoint(x + width / 2, y + height / 2);
  if (!there || !(element.contains(there) || there.contains(element))) element.scrollIntoView({ block: 'center' });
  return element;
}

/** A name or text as it travels to the page. */
const wording = (wanted, exact = false) =>
  wanted === undefined ? undefined
    : wanted instanceof RegExp ? { source: wanted.source, flags: wanted.flags } : { string: wanted, exact };

class Locator {
  constructor(page, tree) {
    this.page = page;
    this.tree = tree;
  }

  #of(tree) {
    return new Locator(this.page, tree);
  }

  getByRole(role, { name, exact } = {}) {
    return this.#of({ by: 'role', within: this.tree, role, wanted: wording(name, exact) });
  }

  getByText(wanted, { exact } = {}) {
    return this.#of({ by: 'text', within: this.tree, wanted: wording(wanted, exact) });
  }

  getByLabel(wanted, { exact } = {}) {
    return this.#of({ by: 'label', within: this.tree, wanted: wording(wanted, exact) });
  }

  locator(selector) {
    return this.#of({ by: 'css', within: this.tree, selector });
  }

  filter({ hasText }) {
    return this.#of({ by: 'has', of: this.tree, wanted: wording(hasText) });
  }

  first() {
    return this.#of({ by: 'first', of: this.tree });
  }

  last() {
    return this.#of({ by: 'last', of: this.tree });
  }

  and(other) {
    return this.#of({ by: 'and', of: this.tree, other: other.tree });
  }

  or(other) {
    return this.#of({ by: 'or', of: this.tree, other: other.tree });
  }

  toString() {
    return JSON.stringify(this.tree);
  }

  /** Calls `look` in the page with the elements that are there now, and `extra`. */
  #ask(look, extra = null) {
    return this.page.call(`(${look})((${locate})(arguments[0]), arguments[1])`, this.tree, extra);
  }

  count() {
    return this.#ask((found) => found.length);
  }

  /** The one element there is, once it is there; two of them are a mistake in the test, or in the screen. */
  async #one(act, timeout = PATIENCE) {
    return until(async () => {
      const found = await this.#ask((all) => all);
      if (found.length === 0) return false;
      if (found.length > 1) throw new Error(`there are ${found.length} of ${this}`);
      // What is being drawn anew can't be pressed yet: `until` asks again.
      return [await act(found[0])];
    }, `${this}`, timeout).then(([value]) => value);
  }

  #element(method, action, body) {
    return this.#one((element) => this.page.engine.send(method, `/element/${element[ELEMENT]}/${action}`, body));
  }

  /** Presses what `target`, an expression in the page about the element, gives. */
  #pressed(target, timeout) {
    return this.#one(async (element) => {
      const pressed = await this.page.call(`(${intoReach})(${target})`, element);
      await this.page.reach(pressed);
      await this.page.engine.send('POST', `/element/${pressed[ELEMENT]}/click`, {});
    }, timeout);
  }

  async click({ timeout } = {}) {
    await this.#pressed('arguments[0]', timeout);
  }

  /** Types over what stands there. */
  async fill(text) {
    await this.evaluate((e) => (e.focus(), e.select()));
    // A line break is a press of Enter; WebKit types nothing else for it.
    await this.#element('POST', 'value', { text: text.replaceAll('\n', '\uE007') });
  }

  async setInputFiles(path) {
    await this.#element('POST', 'value', { text: path });
  }

  /** Presses the label where a control has one: it is what a person sees of it. */
  async check() {
    await this.#pressed('arguments[0].labels?.[0] ?? arguments[0]');
    // The page may have gone on by itself.
    await until(() => this.#ask((found) => found.every((e) => e.checked)), `${this} to be checked`, PATIENCE);
  }

  evaluate(look) {
    return this.#one((element) => this.page.call(`(${look})(arguments[0])`, element));
  }

  async focus() {
    await this.evaluate((e) => e.focus());
  }

  boundingBox() {
    return this.evaluate((e) => {
      const { x, y, width, height } = e.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  isChecked() {
    return this.evaluate((e) => e.checked);
  }

  inputValue() {
    return this.evaluate((e) => e.value);
  }

  textContent() {
    return this.evaluate((e) => e.textContent);
  }

  allTextContents() {
    return this.#ask((found) => found.map((e) => e.textContent));
  }

  isVisible() {
    return this.#ask((found) => found.some((e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility === 'visible'));
  }

  async waitFor({ state = 'visible', timeout = PATIENCE } = {}) {
    await until(async () => (await this.isVisible()) === (state === 'visible'), `${this} to be ${state}`, timeout);
  }
}

/** One window of an engine, with as much of Playwright's `Page` as `Widget` asks for. */
export class EnginePage extends Locator {
  /** @param {import('./webdriver.mjs').Engine} engine */
  constructor(engine) {
    super(undefined, undefined);
    this.page = this;
    this.engine = engine;
    this.keyboard = { press: (key) => this.#press(key) };
  }

  /** The value of an expression in the page; `arguments` are given, a promise is waited for. */
  async call(expression, ...args) {
    const script = `const [done, given] = [arguments[arguments.length - 1], arguments];
      (async function () { return (${expression}); }).apply(null, given)
        .then((value) => done({ value }), (error) => done({ error: String(error?.stack ?? error) }));`;
    const { value, error } = await this.engine.send('POST', '/execute/async', { script, args });
    if (error) throw new Error(`in the page: ${error}`);
    return value;
  }

  evaluate(look, extra = null) {
    return this.call(`(${look})(arguments[0])`, extra);
  }

  async waitForFunction(look) {
    await until(() => this.evaluate(look), `${look}`, 60_000);
  }

  async goto(url) {
    await this.engine.send('POST', '/url', { url });
  }

  async reload() {
    await this.engine.send('POST', '/refresh', {});
  }

  /** Everything that follows happens in this frame, until `leave`. @param {string} look an expression in the page that gives it */
  async enter(look) {
    const frame = await until(() => this.call(look), 'the frame');
    await this.engine.send('POST', '/frame', { id: frame });
    this.frame = look;
  }

  async leave() {
    await this.engine.send('POST', '/frame', { id: null });
    this.frame = undefined;
  }

  /** Scrolls the page around the frame as a person would: WebKit's driver presses outside of the window rather. */
  async reach(element) {
    const { frame } = this;
    if (!frame) return;
    const middle = await this.call('((box) => box.y + box.height / 2)(arguments[0].getBoundingClientRect())', element);
    await this.leave();
    await this.call(`scrollBy(0, (${frame}).getBoundingClientRect().y + arguments[0] - innerHeight / 2)`, middle);
    await this.enter(frame);
  }

  async #press(key) {
    const value = KEYS[key] ?? key;
    const actions = [{ type: 'key', id: 'keyboard', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })) }];
    await this.engine.send('POST', '/actions', { actions });
  }

  /** Presses at one place of the window and lets go at another. */
  async drag(from, to, steps = 12) {
    const between = (a, b, n) => Math.round(a + ((b - a) * n) / steps);
    const move = (n) => ({ type: 'pointerMove', duration: 20, x: between(from.x, to.x, n), y: between(from.y, to.y, n) });
    const way = Array.from({ length: steps }, (_, n) => move(n + 1));
    const button = 0;
    const actions = [move(0), { type: 'pointerDown', button }, ...way, { type: 'pause', duration: 200 }, { type: 'pointerUp', button }];
    await this.engine.send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  /** A picture of the window, PNG. */
  async screenshot() {
    return Buffer.from(await this.engine.send('GET', '/screenshot'), 'base64');
  }
}
