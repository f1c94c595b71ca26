// A day without a network: everything works from the first complete load on, "ready" is said only when it is true, and a
// newer release waits until nobody is in the middle of something.

import assert from 'node:assert/strict';
import { SITE_DATA_BLOCKED } from '../support/browser.mjs';
import { Facilitator } from '../support/facilitator.mjs';
import { DIST, journey } from '../support/journey.mjs';
import { Paper } from '../support/paper.mjs';
import { Projector, ProjectorDesk } from '../support/projector.mjs';
import { VERSION, look, publish, versionOf, versionsKept } from '../support/release.mjs';
import { serve } from '../support/server.mjs';
import { Tablet, connect } from '../support/tablets.mjs';
import { until } from '../support/wait.mjs';

const NEWER = 'v-newer0newer0';
const streets = (page) => page.waitForFunction(() => performance.getEntriesByName('cg-streets').length > 0);
/** What the browser says of a host that isn't there. */
const GONE = [/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|Failed to fetch|ERR_FAILED/];

/** Until everything is kept; what has broken off is begun again every twenty seconds. */
const keptAll = (page) =>
  page.waitForFunction(() => performance.getEntriesByName('cg-offline').length > 0, null, { timeout: 90_000 });

/** Everything that people in a room need, with no host. */
async function wholeDay(page, widget) {
  await streets(page);
  await widget.begin('asset');
  await widget.placeBySearch('maggio', /Via Maggio/);
  await widget.placeHere();
  await widget.chooseLanguage('Polski');
  await widget.chooseLanguage('English');
  await widget.answer({ category: 'Food', name: 'Said without a network', why: 'The marker of a person', importance: 4 });
  await widget.saveIt();
  await widget.goHome();
  await widget.counts('asset', 1);
  await widget.openList();
  assert.equal((await widget.export()).geojson.features.length, 1);
  await widget.mapButton.click();
}

const HOSTS = { 'with ranges': {}, 'without ranges': { range: false }, 'whose answers differ by who asks': { vary: 'origin, accept-encoding' } };
for (const [host, behaviour] of Object.entries(HOSTS)) {
  journey(`after the first complete load the host can go: the map, the search, languages and a whole answer are there (a host ${host})`, {
    before: ({ server }) => Object.assign(server.behaviour, behaviour),
  }, async ({ page, server, widget, allow }) => {
    allow(...GONE);
    await widget.saysOffline(widget.offlineReady);
    await server.close();
    await widget.reload();
    await wholeDay(page, widget);
    await widget.reload();
    await widget.counts('asset', 1);
    await widget.saysOffline(widget.offlineReady);
    const kept = await page.evaluate(async () => {
      const found = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if ((await (await cache.match(request)).text()).includes('The marker of a person')) found.push(request.url);
        }
      }
      return found;
    });
    assert.deepEqual(kept, [], 'nothing that a person said is among what is kept of the app');
  });
}

journey('with the host gone a facilitator still prints, shows the big screen, types in a form, and brings two tablets together', { timeout: 240_000 }, async ({ page, server, widget, another, elsewhere, allow }) => {
  allow(...GONE);
  const far = await elsewhere();
  await Promise.all([widget, far].map((tablet) => tablet.saysOffline(tablet.offlineReady)));
  await server.close();
  await Promise.all([widget.reload(), far.reload()]);
  await widget.add('asset', { name: 'Said without a network' });

  const paper = new Paper(widget);
  await paper.begin();
  await paper.enter();
  await paper.map({ size: 'A4' });
  await paper.shut.click();
  await paper.forms();
  await paper.shut.click();

  const { page: wide } = await another(await new ProjectorDesk(widget).query());
  await new Projector(wide).counts('asset', 1);
  await wide.close();

  const [from, to] = [new Tablet(widget), await new Tablet(far).enter()];
  await connect(from, to);
  assert.deepEqual(await to.summary(), { added: 1, updated: 0, same: 0, conflicts: 0 });
  await from.close.click();

  await paper.typeIn.click();
  await paper.typing.waitFor();
  await widget.choose(page.getByRole('radio', { name: /Something that helps/ }));
  await paper.sticker.fill('7');
  await paper.square.fill('C4');
  await paper.begins.click();
  await paper.saveForm.click();
  await page.getByText('Saved. Sticker: 7').waitFor();
});

journey('without a network and without a reload, what was never asked for comes as well', {}, async ({ page, server, widget, allow }) => {
  allow(...GONE);
  await widget.saysOffline(widget.offlineReady);
  await server.close();
  await wholeDay(page, widget);
});

const WRONG = {
  'a file of code': (page) => spoil(page, 'split_later', null),
  'the words of one language': (page) => spoil(page, 'i18n/pl.later', null),
  'the street map': (page) => spoil(page, '.pmtiles', null),
  'the names': (page) => spoil(page, '.gazetteer.json', null),
  'the end of a file of code': (page) => spoil(page, 'engine.js', 1_000),
  'the end of the street map': (page) => spoil(page, '.pmtiles', 1_000),
};

/** Takes a file away from what is kept, or all but its first bytes. */
async function spoil(page, part, bytes) {
  const found = await page.evaluate(async ({ part, bytes }) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const request = (await cache.keys()).find(({ url }) => url.includes(part));
      if (!request) continue;
      const { headers } = await cache.match(request);
      const kept = await (await cache.match(request)).blob();
      if (bytes === null) await cache.delete(request);
      else await cache.put(request, new Response(kept.slice(0, bytes), { headers }));
      return true;
    }
    return false;
  }, { part, bytes });
  assert.ok(found, part);
}

for (const [what, wrong] of Object.entries(WRONG)) {
  journey(`“ready” is not said while something is missing: ${what}`, {}, async ({ page, widget }) => {
    await widget.saysOffline(widget.offlineReady);
    await wrong(page);
    await widget.saysOffline(widget.offlineNotReady);
    assert.equal(await widget.offlineReady.count(), 0);
  });
}

journey('“ready” is not said before the street map is there, and is once it is', { open: false }, async ({ server, widget }) => {
  const held = server.hold(/\.pmtiles$/);
  await widget.open();
  await widget.saysOffline(widget.offlineNotReady);
  held.release();
  await widget.saysOffline(widget.offlineReady);
});

journey('a newer release waits until the conversation is over, then comes and says so', {}, async ({ page, server, widget, allow }) => {
  allow(/status of 404/);
  await widget.saysOffline(widget.offlineReady);
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.control('name').fill('Begun before');
  publish(server, NEWER);
  assert.equal(await look(page), 'installed');
  await widget.saysOffline(widget.newerVersion);
  await widget.reload();
  await until(async () => (await widget.control('name').inputValue()) === 'Begun before', 'the half-typed name');
  assert.equal(await versionOf(page), VERSION, 'the page is the one that the conversation began with');
  assert.deepEqual(await versionsKept(page), [VERSION, NEWER].sort());
  await widget.answer({ name: 'Begun before' });
  await widget.saveIt();
  await widget.nextPerson.click();
  await widget.newestNow.waitFor({ timeout: 60_000 });
  assert.equal(await versionOf(page), NEWER);
  await widget.counts('asset', 1);
  await until(async () => (await versionsKept(page)).join() === NEWER, 'the older version gone');
  await widget.saysOffline(widget.offlineReady);
  await widget.reload();
  await keptAll(page);
  assert.equal(await widget.newestNow.count(), 0, 'it is said once');
});

journey('a newer release waits for a conversation in another tab', {}, async ({ page, server, widget, another, allow }) => {
  allow(/status of 404/);
  await widget.saysOffline(widget.offlineReady);
  const other = await another();
  await other.begin('asset');
  await other.placeHere();
  publish(server, NEWER);
  assert.equal(await look(page), 'installed');
  const asked = await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const before = waiting.state;
    waiting.postMessage({ type: 'update' });
    await new Promise((done) => setTimeout(done, 4_000));
    return [before, waiting.state];
  });
  assert.deepEqual(asked, ['installed', 'installed']);
  await other.answer({ name: 'Said in the other tab' });
  await other.saveIt();
  await other.nextPerson.click();
  for (const one of [widget, other]) await until(async () => (await versionOf(one.page).catch(() => '')) === NEWER, 'the newer release', 60_000);
  await widget.ready();
  await widget.counts('asset', 1);
});

journey('a big screen holds no newer release back, and shows the map in the newer one', {}, async ({ page, server, widget, another, allow }) => {
  allow(/status of 404/);
  await widget.add('asset', { name: 'The garden' });
  await widget.saysOffline(widget.offlineReady);
  const { page: wall } = await another('?screen=big');
  const projector = new Projector(wall);
  // A choice, which on a tablet would be somebody's.
  await projector.strong.click();
  await projector.counts('asset', 1);
  publish(server, NEWER);
  assert.equal(await look(page), 'installed');
  for (const one of [page, wall]) await until(async () => (await versionOf(one).catch(() => '')) === NEWER, 'the newer release', 60_000);
  await projector.counts('asset', 1);
});

journey('a session outlives a newer release, and its facilitator reads whether the tablet is ready', {}, async ({ page, server, widget, allow }) => {
  allow(/status of 404/);
  const room = new Facilitator(widget);
  await widget.saysOffline(widget.offlineReady);
  await room.begin();
  publish(server, NEWER);
  assert.equal(await look(page), 'installed');
  await until(async () => (await versionOf(page).catch(() => '')) === NEWER, 'the newer release', 60_000);
  await room.strip.waitFor();
  await room.enter();
  await widget.offlineReady.waitFor();
});

journey('an update that breaks off leaves what is there as it is, and goes on where it stopped', {}, async ({ page, server, widget, allow }) => {
  allow(...GONE, /status of 404/, /ServiceWorker|bad-precaching/);
  await widget.saysOffline(widget.offlineReady);
  publish(server, NEWER);
  const held = server.hold(/v-newer.*pictures\.svg$/);
  await page.evaluate(() => void navigator.serviceWorker.ready.then((registration) => registration.update()));
  await until(() => server.log.some(({ path }) => /v-newer.*pictures\.svg$/.test(path)), 'half a download');
  await server.close();
  held.release();
  await page.waitForFunction(async () => !(await navigator.serviceWorker.ready).installing);
  await widget.reload();
  assert.equal(await versionOf(page), VERSION);
  await wholeDay(page, widget);
  await widget.saysOffline(widget.offlineReady);

  const back = await serve(DIST, { port: Number(new URL(server.origin).port) });
  try {
    publish(back, NEWER);
    assert.equal(await look(page), 'installed');
    const again = back.log.filter(({ path, status }) => path.startsWith(`/${NEWER}/`) && status === 200).length;
    assert.ok(again > 0 && again < 20, `${again} files fetched the second time`);
    await until(async () => (await versionOf(page).catch(() => '')) === NEWER, 'the newer release', 60_000);
    await widget.ready();
    await widget.counts('asset', 1);
  } finally {
    await back.close();
  }
});

journey('a file that comes wrong is not let in', {}, async ({ page, server, widget, allow }) => {
  allow(/status of 404/, /integrity|digest|ServiceWorker|bad-precaching/i);
  await widget.saysOffline(widget.offlineReady);
  publish(server, NEWER);
  server.fault(/v-newer.*engine\.js$/, 'truncated');
  assert.equal(await look(page), 'redundant');
  await widget.reload();
  assert.equal(await versionOf(page), VERSION);
  await widget.add('asset', { name: 'With the older one' });
});

journey('a network that comes and goes during the first load changes nothing in the end', { open: false, timeout: 240_000 }, async ({ page, server, widget, allow }) => {
  allow(/./);
  let n = 0;
  const flapping = setInterval(() => (server.behaviour.offline = (n += 1) % 5 < 2), 120);
  const usable = () => page.evaluate(() => performance.getEntriesByName('cg-usable').length > 0).catch(() => false);
  try {
    for (let tries = 0; tries < 40 && !(await usable()); tries += 1) {
      await page.goto(`${server.origin}/`).catch(() => {});
      await page.waitForFunction(() => performance.getEntriesByName('cg-usable').length > 0, null, { timeout: 2_000 }).catch(() => {});
    }
    assert.ok(await usable(), 'a first load got through');
  } finally {
    clearInterval(flapping);
    server.behaviour.offline = false;
  }
  await widget.ready();
  await keptAll(page);
  await server.close();
  await widget.reload();
  await wholeDay(page, widget);
});

journey('what breaks off on the first visit is begun again while the page is open', {
  before: ({ server, allow }) => {
    server.fault(/i18n\/pl\.later/, 'missing');
    server.fault(/gazetteer\.json$/, 'missing');
    allow(/404/, /bad-precaching|ServiceWorker/);
  },
}, async ({ page, server, widget }) => {
  await widget.saysOffline(widget.offlineNotReady);
  await until(() => server.log.some(({ path, status }) => /pl\.later/.test(path) && status === 404), 'a file that is missing');
  server.fault(/i18n\/pl\.later/, null);
  server.fault(/gazetteer\.json$/, null);
  await keptAll(page);
  await widget.saysOffline(widget.offlineReady);
});

journey('what a partner changes in the page itself comes with a later visit', {}, async ({ page, server, widget }) => {
  await widget.saysOffline(widget.offlineReady);
  const html = await (await fetch(`${server.origin}/`)).text();
  server.put('/index.html', html.replace('<html ', '<html data-partner="ours" '));
  // The visit that finds the change may be shown the page as it was.
  await widget.reload();
  await widget.saysOffline(widget.offlineReady);
  await widget.reload();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.partner), 'ours');
});

journey('where a browser keeps nothing the page works as before, and says that it needs internet', {
  preferences: SITE_DATA_BLOCKED,
}, async ({ widget }) => {
  await widget.saysOffline(widget.offlineNever);
  await widget.begin('asset');
  await widget.placeHere();
});

journey('the page can be installed as an app', {}, async ({ page, context, widget }) => {
  await widget.saysOffline(widget.offlineReady);
  const cdp = await context.newCDPSession(page);
  const { errors, manifest } = await cdp.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  assert.equal(manifest.name, 'Common Ground');
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
});
