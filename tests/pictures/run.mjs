// Takes the pictures that the documents show, of the real thing: `cargo xtask pictures`. The README's screenshot, a whole
// conversation as sheets, and a facilitator's day.

import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settled } from '../support/access.mjs';
import { launch } from '../support/browser.mjs';
import { HandOver } from '../support/handover.mjs';
import { DIST } from '../support/journey.mjs';
import { Widget } from '../support/pages.mjs';
import { Paper } from '../support/paper.mjs';
import { Projector, ProjectorDesk } from '../support/projector.mjs';
import { serve } from '../support/server.mjs';
import { Tablet } from '../support/tablets.mjs';
import { inLanguage, prepare, tour } from '../support/tour.mjs';
import { sheet } from './sheet.mjs';

const DOCS = resolve(import.meta.dirname, '..', '..', 'docs');
const PICTURES = join(DOCS, 'pictures');
const TABLET = { width: 1180, height: 820 };
const PHONE = { width: 360, height: 740 };
const JPEG = { type: 'jpeg', quality: 72 };

const say = (words) => process.stderr.write(`${words}\n`);

/** A device with nothing stored, closed when `body` is through. */
async function on(browser, viewport, body) {
  const context = await browser.newContext({ viewport, hasTouch: true, acceptDownloads: true });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await body(page);
  } finally {
    await context.close();
  }
}

/** The map with some answers on it. */
async function screenshot(browser, server) {
  await on(browser, TABLET, async (page) => {
    const widget = await new Widget(page, server.origin).open('?lang=en');
    await widget.import({ name: 'example.geojson', mimeType: 'application/geo+json', buffer: readFileSync(join(DOCS, 'example.geojson')) });
    await widget.open('?lang=en');
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(DOCS, 'screenshot.png') });
  });
}

/** Every screen of a conversation, in English and in Urdu. */
async function conversation(browser, server, viewport, name) {
  await on(browser, viewport, async (page) => {
    const shots = { en: [], ur: [] };
    const take = async (tag, screen) => {
      await settled(page);
      shots[tag].push({ name: screen, image: await page.screenshot(JPEG) });
    };
    prepare({ server });
    await tour({ page, widget: new Widget(page, server.origin) }, async (screen, dialog) => {
      await take('en', screen);
      await inLanguage(new Widget(page, server.origin), 'ur', dialog, () => take('ur', screen));
    });
    for (const [tag, all] of Object.entries(shots)) {
      await sheet(page, all, viewport.width > viewport.height ? 4 : 7, join(PICTURES, `conversation-${name}-${tag}.jpg`), JPEG);
    }
  });
}

/** What a facilitator meets from the first PIN to the wipe. */
async function day(browser, server) {
  await on(browser, TABLET, async (page) => {
    const widget = await new Widget(page, server.origin).open('?lang=en');
    const over = new HandOver(widget);
    const room = over.facilitator;
    const take = async (name, of = page) => {
      await settled(of);
      await of.screenshot({ path: join(PICTURES, `day-${name}.jpg`), ...JPEG });
    };
    await widget.openList();
    await room.link.click();
    await room.choosing.waitFor();
    await take('pin');
    await widget.open('?lang=en');
    await room.begin();
    await widget.add('asset', { name: 'The rose garden', why: 'Quiet.' });
    await widget.add('idea', { name: 'A bench by the river' });
    await page.waitForLoadState('networkidle');
    await take('map');
    await widget.begin('barrier');
    await widget.placeHere();
    await widget.answerPage({ category: 'Food' });
    await room.next.click();
    await room.unfinished.waitFor();
    await take('next');
    await room.unfinished.getByRole('button').last().click();
    await room.enter();
    await take('area');
    const wide = await page.context().newPage();
    await wide.goto(`${server.origin}/${await new ProjectorDesk(widget).query()}`);
    await new Projector(wide).counts('asset', 1);
    await wide.waitForLoadState('networkidle');
    await take('big-screen', wide);
    await wide.close();
    const tablet = new Tablet(widget);
    await tablet.send.click();
    await tablet.code.waitFor();
    await tablet.region.evaluate((section) => section.scrollIntoView());
    await take('code');
    await tablet.stop.click();
    const paper = new Paper(widget);
    await paper.map();
    await take('paper-map');
    await paper.shut.click();
    await paper.forms();
    await take('paper-form');
    await paper.shut.click();
    await paper.typeIn.click();
    await paper.typing.waitFor();
    await take('paper-typing');
    await paper.stops.click();
    await over.file();
    await over.where.evaluate((heading) => heading.scrollIntoView());
    await take('check');
    await over.confirm.click();
    await over.sure.waitFor();
    await over.wipe.click();
    await over.wipeWord.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    await take('wipe');
  });
}

mkdirSync(PICTURES, { recursive: true });
const server = await serve(DIST);
const browser = await launch();
try {
  say('the map');
  await screenshot(browser, server);
  say('a conversation on a tablet');
  await conversation(browser, server, TABLET, 'tablet');
  say('a conversation on a phone');
  await conversation(browser, server, PHONE, 'phone');
  say('a facilitator’s day');
  await day(browser, server);
} finally {
  await browser.close();
  await server.close();
}
