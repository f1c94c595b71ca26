// What a screen reader makes of a page: its announcements, one by one, and where it is, out of the tree that Chromium
// hands to it.

import assert from 'node:assert/strict';
import { tree } from './access.mjs';
import { until } from './wait.mjs';

/**
 * Writes down what live regions announce, as screen readers do: a status that was there before and changes its words, an
 * alert also when it appears. Changes that belong together are one announcement.
 * @param {import('playwright-core').BrowserContext} context
 */
export async function listens(context) {
  await context.addInitScript(() => {
    const said = (window.cgAnnounced = []);
    const known = new Map();
    const words = (region) => region.innerText?.replaceAll(/\s+/g, ' ').trim() ?? '';
    let due = 0;
    const look = () => {
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]')) {
        const now = words(region);
        const before = known.get(region);
        known.set(region, now);
        const isNew = before === undefined && region.getAttribute('role') !== 'alert';
        if (now && now !== before && !isNew) said.push(now);
      }
    };
    const start = () => {
      look();
      new MutationObserver(() => {
        // What a region says when it appears is not announced; what it says next is, however soon that comes.
        for (const region of document.querySelectorAll('[role=status], [aria-live=polite], [aria-live=assertive]')) {
          if (!known.has(region)) known.set(region, words(region));
        }
        clearTimeout(due);
        due = setTimeout(look, 60);
      }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    };
    if (document.documentElement) start();
    else document.addEventListener('readystatechange', start, { once: true });
  });
}

/** Forgets the announcements so far. */
export const forget = (page) => page.evaluate(() => void (window.cgAnnounced.length = 0));

/** Waits for an announcement, and fails when it came more than once. */
export async function announces(page, pattern) {
  const all = await until(async () => {
    const said = await page.evaluate(() => window.cgAnnounced);
    return said.some((text) => pattern.test(text)) && said;
  }, `the announcement ${pattern} among ${JSON.stringify(await page.evaluate(() => window.cgAnnounced))}`);
  const times = all.filter((text) => pattern.test(text));
  assert.equal(times.length, 1, `${pattern} is announced once, not as ${JSON.stringify(all)}`);
}

/**
 * The page as the tree has it: its main heading, landmarks, and what has the focus.
 * @param {import('playwright-core').Page} page
 */
export async function place(page) {
  const nodes = await tree(page);
  const focused = nodes.filter(({ role, properties }) => properties.focused && role !== 'RootWebArea').at(-1);
  return {
    nodes,
    headings: nodes.filter(({ role, properties }) => role === 'heading' && properties.level === 1).map(({ name }) => name),
    landmarks: nodes.filter(({ role }) => ['banner', 'navigation', 'main', 'region', 'search'].includes(role)).map(({ role, name }) => `${role} ${name}`.trim()),
    focus: focused ? `${focused.role} ${focused.name}` : 'nothing',
  };
}

/**
 * Waits until the focus is where it should be, then fails when the page has not one main heading, lacks a landmark, or
 * has a control or a group without a name.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ focus: RegExp, heading: RegExp, map?: boolean }} expected
 *   `focus` is held against role and name (“button Save it”); `map` is false where the map is not on the page
 */
export async function reads(page, { focus, heading, map = true }) {
  let now;
  await until(async () => {
    now = await place(page);
    return focus.test(now.focus);
  }, `the focus on ${focus}`).catch((error) => {
    throw new Error(`${error.message}; it is on “${now?.focus}”, the page is “${now?.headings}”`);
  });
  assert.equal(now.headings.length, 1, `one main heading, not ${JSON.stringify(now.headings)}`);
  assert.match(now.headings[0], heading);
  const landmarks = ['banner', 'navigation Main', 'main', ...(map ? ['region Map'] : [])];
  for (const landmark of landmarks) {
    assert.equal(now.landmarks.filter((found) => found === landmark).length, 1, `${landmark} once among ${now.landmarks} on “${now.headings[0]}”`);
  }
  const named = /^(button|link|textbox|searchbox|combobox|radio|checkbox|application|radiogroup|listbox|option|region|navigation)$/;
  const nameless = now.nodes.filter(({ role, name }) => named.test(role) && !name.trim()).map(({ role }) => role);
  assert.deepEqual(nameless, [], `without a name on “${now.headings[0]}”`);
  let level = 0;
  for (const { name, properties } of now.nodes.filter(({ role }) => role === 'heading')) {
    assert.ok(properties.level <= level + 1, `“${name}” jumps from level ${level} to ${properties.level}`);
    level = properties.level;
  }
  return now;
}

/** The one node of this role and name. */
export function node(now, role, name) {
  const found = now.nodes.filter((n) => n.role === role && name.test(n.name));
  assert.equal(found.length, 1, `${role} ${name}: ${JSON.stringify(now.nodes.filter((n) => n.role === role).map((n) => n.name))}`);
  return found[0];
}
