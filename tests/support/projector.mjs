// The big screen in front of a group, as the people in the room see it, and the way to it in the facilitator's area.

import { until } from './wait.mjs';

const NAMES = { asset: 'Helps', barrier: 'Gets in the way', idea: 'Ideas' };

/** The part of the facilitator's area that opens it and allows things for it. */
export class ProjectorDesk {
  /** @param {import('./pages.mjs').Widget} widget */
  constructor({ page }) {
    this.page = page;
    this.link = page.getByRole('link', { name: 'Show on the big screen' });
    this.more = page.getByRole('button', { name: 'Choose what else to show' });
    this.items = page.getByRole('region', { name: 'During the session' }).getByRole('listitem');
  }

  /** An entry of the list, opened. */
  async entry(words) {
    if ((await this.more.getAttribute('aria-expanded')) !== 'true') await this.more.click();
    return this.items.filter({ hasText: words });
  }

  /** Presses a switch of an entry and waits until it is down, or up again. @param {'place' | 'words'} what */
  async allow(words, what, down = true) {
    const button = (await this.entry(words)).getByRole('button', { name: `Show the ${what}` });
    await button.click();
    await until(async () => (await button.getAttribute('aria-pressed')) === String(down), `${what} of ${words} to be ${down ? '' : 'not '}allowed`);
  }

  /** The query that the link opens the widget with. */
  async query() {
    return new URL(await this.link.getAttribute('href'), this.page.url()).search;
  }
}

/** Its window. */
export class Projector {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.fullScreen = page.getByRole('button', { name: 'Full screen' });
    this.strong = page.getByRole('button', { name: 'Colours: Strong' });
    this.map = page.getByRole('application');
  }

  /** How many of a kind it counts. */
  async count(kind) {
    const row = this.page.getByRole('listitem').filter({ hasText: NAMES[kind] });
    return Number((await row.textContent()).replaceAll(/\D/g, ''));
  }

  async counts(kind, wanted) {
    await until(async () => (await this.count(kind)) === wanted, `${wanted} of ${kind} on the big screen`);
  }

  /** The map as it is drawn, once nothing moves on it any more. */
  async picture() {
    let last;
    return until(async () => {
      const now = (await this.map.screenshot()).toString('base64');
      const still = now === last;
      last = now;
      return still && now;
    }, 'the map to be at rest', 20_000, 400);
  }

  /** Everything that a page holds, a screen reader is told, and stands in its storage and its address. */
  async everything() {
    const cdp = await this.page.context().newCDPSession(this.page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    await cdp.detach();
    const page = await this.page.evaluate(() =>
      [document.documentElement.outerHTML, document.title, location.href, JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state])].join('\n'),
    );
    return [page, JSON.stringify(nodes)].join('\n');
  }
}
