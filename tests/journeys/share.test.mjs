// "Share this map": the link, and the same as a QR code, open the same project in the same language at the same place, and
// say nothing else. A link that no other device could open is not given.

import assert from 'node:assert/strict';
import { axe, fits, treeIsSound } from '../support/access.mjs';
import { DEVICES } from '../support/browser.mjs';
import { hosted } from '../support/hosting.mjs';
import { demo, journey } from '../support/journey.mjs';
import { Widget } from '../support/pages.mjs';
import { Sharing } from '../support/sharing.mjs';
import { targets } from '../support/targets.mjs';
import { inThemes } from '../support/tour.mjs';
import { until } from '../support/wait.mjs';

/** A server that other devices could reach, as far as its name says. */
const NAMED = { name: 'maps.neighbourhood.test' };
/** Somewhere in the demo's area that no map begins with. */
const ELSEWHERE = [11.244, 43.77, 16.5];

/** Moves the map until the link says something else than at first, and gives it. */
async function movedAndShared(widget) {
  const sharing = new Sharing(widget);
  await widget.moveMap(3, 2);
  await widget.page.keyboard.press('+');
  const [lon, lat] = demo().area.centre;
  const link = await until(async () => {
    const link = await sharing.shared();
    const view = viewOf(link);
    if (view[0] > lon + 1e-4 && view[1] < lat - 1e-4) return link;
    await sharing.close.click();
    return null;
  }, 'a link to where the map is now', 20_000, 500);
  return { sharing, link };
}

/** Longitude, latitude and zoom that a link names. */
const viewOf = (link) => new URLSearchParams(link.hash ? link.hash.slice(1) : link.search).get('view').split(',').map(Number);

/** Fails unless the map shows what was shared: its own link says the same. */
async function showsTheSame(widget, link) {
  const there = new Sharing(widget);
  const again = await there.shared();
  viewOf(again).forEach((number, at) => assert.ok(Math.abs(number - viewOf(link)[at]) < (at < 2 ? 2e-5 : 0.02), `${again} for ${link}`));
  await there.close.click();
}

journey('by touch: a link to the same project, language and place, which a neighbour’s camera reads', NAMED, async ({ page, server, widget, elsewhere }) => {
  await widget.chooseLanguage('Italiano');
  await widget.speak('en');
  const { sharing, link } = await movedAndShared(widget);
  assert.equal(link.origin + link.pathname, `${server.origin}/`);
  assert.deepEqual([...link.searchParams.keys()], ['lang', 'view'], 'nothing else is in it');
  assert.equal(await sharing.scanned(), link.href);
  const { width, height } = await sharing.square.boundingBox();
  assert.ok(width >= 300 && height >= 300, `${width} × ${height}: large enough for a camera across a table`);
  const neighbour = await elsewhere(DEVICES.phone, link.search);
  assert.equal(await neighbour.page.locator('html').getAttribute('lang'), 'en');
  await showsTheSame(neighbour, link);
  await sharing.close.tap();
  await sharing.dialog.waitFor({ state: 'hidden' });
  assert.ok(await sharing.open.evaluate((button) => button === document.activeElement), 'the focus is where it was');
  assert.deepEqual(page.url(), `${server.origin}/`);
});

journey('the link names the project that is open, and the language that was chosen', {
  ...NAMED,
  open: '?project=second&screen-reader=1&code=oak-river-12',
  before: ({ server }) => server.put('/projects/second.json', JSON.stringify({ ...demo(), id: 'second', title: { en: 'The second' }, languages: ['en', 'ur'] })),
}, async ({ widget, elsewhere }) => {
  await widget.speak('ur');
  await widget.page.locator('.to-share').first().click();
  const dialog = widget.page.getByRole('dialog');
  const link = new URL(await dialog.getByRole('textbox').inputValue());
  assert.deepEqual([...link.searchParams.keys()], ['project', 'lang', 'view'], 'nothing that was in the address beside these');
  assert.equal(link.searchParams.get('project'), 'second');
  const other = await elsewhere(DEVICES.landscape, link.search);
  assert.equal(await other.page.locator('html').getAttribute('lang'), 'ur');
  await other.speak('en');
  await other.page.getByText('The second').first().waitFor();
});

journey('with the keyboard alone: the link is copied, and that is said', NAMED, async ({ page, context, server, widget }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  const sharing = new Sharing(widget);
  await widget.tabTo(sharing.open);
  await page.keyboard.press('Enter');
  const link = await sharing.link.inputValue();
  await widget.tabTo(sharing.copy);
  await page.keyboard.press('Enter');
  await sharing.said.filter({ hasText: 'The link is copied.' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  await page.keyboard.press('Escape');
  await sharing.dialog.waitFor({ state: 'hidden' });
  assert.ok(await sharing.open.evaluate((button) => button === document.activeElement), 'the focus is where it was');
});

journey('where a page may not use the clipboard, the older way copies', {
  ...NAMED,
  before: ({ context }) => context.addInitScript(() => delete Navigator.prototype.clipboard),
}, async ({ page, widget }) => {
  const sharing = new Sharing(widget);
  const link = await sharing.shared();
  await page.evaluate(() => document.addEventListener('copy', () => (globalThis.copied = getSelection().toString() || document.activeElement.value)));
  await sharing.copy.click();
  await sharing.said.filter({ hasText: 'The link is copied.' }).waitFor();
  assert.equal(await page.evaluate(() => globalThis.copied), link.href);
});

journey('the share sheet gets the link where there is one', {
  ...NAMED,
  before: ({ context }) => context.addInitScript(() => {
    Navigator.prototype.canShare = ({ url }) => url !== undefined;
    Navigator.prototype.share = async (data) => void (globalThis.sent = data);
  }),
}, async ({ page, widget }) => {
  const sharing = new Sharing(widget);
  const link = await sharing.shared();
  await sharing.send.click();
  assert.deepEqual(await until(() => page.evaluate(() => globalThis.sent), 'the share sheet'), { title: demo().title.en, url: link.href });
});

for (const [name, device] of Object.entries({ tablet: DEVICES.landscape, phone: DEVICES.phone, embed: { viewport: { width: 640, height: 480 }, hasTouch: true } })) {
  journey(`the dialog is accessible, fits and can be scanned in every look on a ${name}`, { ...NAMED, device, timeout: 240_000 }, async ({ page, widget }) => {
    const sharing = new Sharing(widget);
    const link = await sharing.shared();
    const check = async (where) => {
      await axe(page, where);
      assert.equal(await sharing.scanned(), link.href, where);
    };
    await check(name);
    await treeIsSound(page, name);
    await fits(page, name);
    await targets(page, name);
    await inThemes(page, (theme) => check(`${name}, ${theme}`));
    await page.emulateMedia({ forcedColors: 'active' });
    assert.equal(await sharing.scanned(), link.href, 'in the system’s colours');
  });
}

journey('on a device that nobody else can reach no link is given, and that is said', {}, async ({ widget }) => {
  const sharing = new Sharing(widget);
  await sharing.open.click();
  await sharing.onlyHere.waitFor();
  assert.equal(await sharing.link.count(), 0);
  assert.equal(await sharing.square.count(), 0);
});

journey('without a network that is said first', NAMED, async ({ context, widget }) => {
  await widget.page.evaluate(() => navigator.serviceWorker.ready);
  const sharing = new Sharing(widget);
  await sharing.shared();
  await context.setOffline(true);
  await sharing.offline.waitFor();
  assert.equal(await sharing.link.count(), 0);
  await sharing.anyway.click();
  await sharing.link.waitFor();
  await context.setOffline(false);
});

const HOSTILE = [
  '11.244', '11.244,43.77,16,9', '0,0,16', '11.244,43.77,99', '11.244,43.77,-1', '43.77,11.244,16', 'NaN,NaN', '1e400,43.77', 'Infinity,43.77,16',
  '11.244,43.77,null', '"11.244","43.77"', '11.244],[43.77', '[11.244,43.77]', '{"0":11.244,"1":43.77}', '<script>', `${'9'.repeat(5_000)},43.77`, ';;;', '__proto__',
];

journey('a view in the address that is none is passed over', { open: false, ...NAMED }, async ({ page, widget }) => {
  const { centre: [lon, lat], zoom } = demo().area;
  const wanted = [lon, lat, zoom];
  for (const view of HOSTILE) {
    await widget.open(`?view=${encodeURIComponent(view)}`);
    const sharing = new Sharing(widget);
    const link = await sharing.shared();
    viewOf(link).forEach((number, at) => assert.ok(Math.abs(number - wanted[at]) < 0.01, `${link} for ${view}`));
  }
  await widget.open(`?view=${ELSEWHERE}`);
  assert.deepEqual(viewOf(await new Sharing(widget).shared()), ELSEWHERE);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
});

/** A page with this element on it, and what else stands in its head. */
const page = (element, head = '') => (origin) =>
  `<!doctype html><html lang="en"><title>Our council</title>${head}<h1>Our council</h1>${element}<script async src="${origin}/embed.js"></script>`;

/** Opens an address in a profile that has been nowhere. */
async function fresh(context, href) {
  const far = await context.browser().newContext(DEVICES.landscape);
  const tab = await far.newPage();
  await tab.goto(href);
  const widget = new Widget(tab, new URL(href).origin);
  await widget.ready();
  return { widget, close: () => far.close() };
}

hosted('in somebody’s page the link leads to that page, far down as well, and opens the same there', {
  named: true,
  page: page('<div style="height: 3000px"></div><common-ground id="near us" project="demo" lang="it" centre="11.25,43.769" zoom="15"></common-ground>'),
}, async ({ page, host, context, widget }) => {
  await page.goto(`${host.origin}/?session=secret#elsewhere`);
  await page.locator('common-ground').scrollIntoViewIfNeeded();
  await widget.ready();
  await page.evaluate(() => document.querySelector('common-ground').setLanguage('en'));
  const { sharing, link } = await movedAndShared(widget);
  assert.equal(link.origin + link.pathname + link.search, `${host.origin}/`, 'no query: it may say who somebody is');
  assert.deepEqual([...new URLSearchParams(link.hash.slice(1)).keys()], ['common-ground', 'lang', 'view']);
  assert.equal(await sharing.scanned(), link.href);
  const there = await fresh(context, link.href);
  assert.equal(await there.widget.page.locator('.common-ground').getAttribute('lang'), 'en');
  await showsTheSame(there.widget, link);
  await there.close();
  const hostile = await fresh(context, `${host.origin}/#common-ground=near+us&lang=%3Cb%3E&view=0,0,16`);
  assert.equal(await hostile.widget.page.locator('.common-ground').getAttribute('lang'), 'it', 'what the page says counts then');
  await hostile.widget.page.locator('.to-share').first().click();
  const field = hostile.widget.page.getByRole('dialog').getByRole('textbox');
  const [lon, lat, zoom] = viewOf(new URL(await field.inputValue()));
  assert.deepEqual([lon.toFixed(3), lat.toFixed(3), zoom], ['11.250', '43.769', 15]);
  await hostile.close();
});

hosted('a page gives the address of its links, or wants none', {
  named: true,
  page: page('<common-ground project="demo" share="https://www.council.example/map?page=7#top"></common-ground>', '<link rel="canonical" href="/ours">'),
}, async ({ page, host, widget }) => {
  await widget.ready();
  const sharing = new Sharing(widget);
  const given = await sharing.shared();
  assert.match(given.href, /^https:\/\/www\.council\.example\/map\?page=7#common-ground=&lang=en&view=/);
  const begin = async (share) => {
    await page.evaluate(async (share) => {
      const ready = new Promise((done) => addEventListener('cg-ready', done, { once: true }));
      const before = document.querySelector('common-ground');
      const next = before.cloneNode();
      next.share = share;
      before.replaceWith(next);
      await ready;
    }, share);
  };
  await begin(null);
  assert.ok((await sharing.shared()).href.startsWith(`${host.origin}/ours#common-ground=&`), 'the name that the page gives itself');
  await begin('javascript:alert(1)');
  assert.equal(await sharing.open.count(), 0);
  await begin('off');
  await widget.openList();
  assert.equal(await sharing.open.count(), 0);
});

hosted('in a frame the link leads to the page around it, if that says so, else to the map’s own page', {
  named: true,
  page: page('<common-ground project="framed" mode="frame" label="Map"></common-ground>'),
  project: (host) => ({ hosts: [host] }),
}, async ({ host, maps, context, framed }) => {
  const widget = await framed();
  const sharing = new Sharing(widget);
  const link = await sharing.shared();
  assert.ok(link.href.startsWith(`${host.origin}/#common-ground=&lang=en&view=`), link.href);
  const far = await context.browser().newContext(DEVICES.landscape);
  const tab = await far.newPage();
  await tab.goto(link.href.replace(/view=.*/, `view=${ELSEWHERE}`));
  const frame = await until(() => tab.frames().find((one) => one.url().startsWith(maps.origin)), 'the frame');
  assert.equal(new URL(frame.url()).searchParams.get('view').split(';')[0], `${ELSEWHERE}`);
  await far.close();
});

hosted('a frame that names another page’s address as its own gets none of its links', {
  named: true,
  page: (origin) => `<!doctype html><html lang="en"><title>Stranger</title>
    <iframe src="${origin}/?project=framed&share=https%3A%2F%2Fevil.example%2F%23common-ground%3D" title="Map" style="width:100%;height:700px"></iframe>`,
}, async ({ maps, framed }) => {
  const link = await new Sharing(await framed()).shared();
  assert.ok(link.href.startsWith(`${maps.origin}/?project=framed&lang=en&view=`), link.href);
});
