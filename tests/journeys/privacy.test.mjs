// docs/PRIVACY.md, row by row: what the browser asks for on the main ways through the widget, of whom, when and with what in it, and what
// it stores. What the tables don't name fails, and so does what they name and never happens.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEVICES, launchOn, newProfile, watch } from '../support/browser.mjs';
import { Facilitator } from '../support/facilitator.mjs';
import { intake, policyFor } from '../support/intake.mjs';
import { DIST, demo } from '../support/journey.mjs';
import { copies } from '../support/kept.mjs';
import { named, noteTheRest, overhearing, pastHttp, pattern, storedHere, table, through } from '../support/overheard.mjs';
import { Widget, geojsonFile } from '../support/pages.mjs';
import { People } from '../support/people.mjs';
import { photo } from '../support/photos.mjs';
import { look, publish, versionOf } from '../support/release.mjs';
import { serve } from '../support/server.mjs';
import { until } from '../support/wait.mjs';

/** In the order in which they come. */
const MOMENTS = ['page', 'map', 'save', 'remove'];
const NAME = { en: 'Living Roots' };
const HOST = '/news/our-map.html?from=letter';
/** Whom Chromium asks about itself, in spite of its flags. No page gets there: `watch` fails on every request of theirs to another host. */
const BROWSERS_OWN = /^https?:\/\/[\w.-]+\.(google|googleapis|gvt1)\.com$/;
const COOKIE = { name: 'from-before', value: 'yes' };

/** What Ealing asks people before they begin. */
const asked = () => {
  const { age, consent } = JSON.parse(readFileSync(join(DIST, 'projects', 'living-roots-ealing.json'), 'utf8'));
  return { age, consent };
};

/** The demo with few questions, one of them for a photo. */
const project = (id, more) => {
  const taken = demo();
  const questions = taken.questions.filter((question) => ['category', 'name'].includes(question.id));
  questions.push({ id: 'photo', type: 'photo', visibility: 'public', label: { en: 'Have you got a picture of it?' } });
  return JSON.stringify({ ...taken, id, questions, ...more });
};

/** A page of somebody else's: the map lies below what is seen at first. */
const around = (inner, script = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
  ${script}<h1>News</h1><div style="height: 4000px"></div>${inner}`;

/** What came by in all journeys of this file, and what was stored in them. */
const heard = [];
const stored = new Set();

/** Takes down what is stored under the host of this page or frame. */
async function takeDown(page) {
  for (const name of await page.evaluate(storedHere)) stored.add(name);
  assert.deepEqual(await page.evaluate(pastHttp), [], 'no other way out and no hint about other hosts');
}

/** Everybody and everything of a journey, with one way out. */
async function stage(body, { init } = {}) {
  const map = await serve(DIST, { headers: { 'access-control-allow-origin': '*' } });
  const host = await serve(DIST, { headers: { 'content-security-policy': '' } });
  const team = await intake();
  map.behaviour.headers = policyFor(team.origin);
  const origins = { map: map.origin, page: host.origin, team: team.origin };
  const proxy = await overhearing(() => Object.values(origins));
  const profile = newProfile();
  const context = await launchOn(profile.folder, DEVICES.landscape, through(proxy));
  try {
    context.setDefaultTimeout(30_000);
    const seen = await watch(context, ...Object.values(origins));
    await context.exposeBinding('cgKeeps', (_source, name) => stored.add(name));
    await context.addInitScript(noteTheRest);
    if (init) await context.addInitScript(init);
    // Every host has set a cookie some other time; all of them are one site, where browsers send most.
    await context.addCookies([{ ...COOKIE, domain: '127.0.0.1', path: '/', httpOnly: true }]);
    const page = context.pages()[0] ?? (await context.newPage());
    const to = (url, more) => ({ deliver: [{ to: 'endpoint', url: team.origin + url, name: NAME, ...more }] });
    map.put('/projects/quiet.json', project('quiet', asked()));
    map.put('/projects/told.json', project('told', to('/items')));
    map.put('/projects/replaced.json', project('replaced', to('/items/{id}', { method: 'PUT', replace: true, delete: true })));
    await body({ map, host, team, proxy, context, page, widget: new Widget(page, map.origin), allow: seen.allow });
    const nameOf = (wanted) => Object.entries(origins).find(([, origin]) => origin === wanted)?.[0] ?? wanted;
    heard.push(...proxy.heard.map((one) => ({ ...one, to: nameOf(one.origin), origins })));
    assert.deepEqual(proxy.cookies, [], 'no host is made to set a cookie');
    assert.deepEqual((await context.cookies()).map(({ name }) => name), [COOKIE.name], 'there are no other cookies than before');
    seen.check();
  } catch (error) {
    error.message += `\nThere stood:\n${await context.pages()[0]?.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(() => '')}`;
    throw error;
  } finally {
    await context.close();
    profile.dispose();
    for (const one of [proxy, team, host, map]) await one.close();
  }
}

/** Goes from the big button to the photo, and on to “Check your answers”. */
async function answers(page, widget, name) {
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.answerPage({ name });
  await widget.pickPhoto.first().setInputFiles(await photo(page, 300, 200));
  await widget.photoKept.waitFor();
  await takeDown(page);
  await widget.continue.click();
  await widget.checkHeading.waitFor();
}

const keptAll = (page) => page.waitForFunction(() => performance.getEntriesByName('cg-offline').length > 0);

test('on its own page, from the first visit to one without a network', { timeout: 240_000 }, () => stage(async (all) => {
  const { map, team, proxy, context, page, widget, allow } = all;
  // What is asked for anew can't be had; a release that is gone is gone.
  allow(/ERR_INTERNET_DISCONNECTED|status of 404/);
  const people = new People(all);
  proxy.moment('map');
  await widget.open('?project=quiet');
  await people.agree();
  await answers(page, widget, 'The library');
  proxy.moment('save');
  await widget.saveIt();
  const code = await people.code();
  await widget.goHome();
  await widget.chooseLanguage('Polski');
  await widget.speak('en');
  await widget.lookLike({ text: 150 });
  await takeDown(page);
  await widget.openList();
  const { geojson: { features: [feature], common_ground: { sha256, ...header }, ...rest } } = await widget.export();
  assert.ok(sha256, 'what is made of it below has another one');
  const other = (id) => ({ ...feature, id, properties: { ...feature.properties, contribution_id: id, participant: undefined, photo: undefined } });
  // So many that they lie in packs.
  const others = Array.from({ length: 120 }, () => other(randomUUID()));
  assert.equal((await widget.import(geojsonFile(JSON.stringify({ ...rest, common_ground: header, features: others })))).added, others.length);
  await takeDown(page);
  proxy.moment('remove');
  await people.haveCode.click();
  await people.codeField.fill(code);
  await widget.continue.click();
  await people.deleteAll.click();
  await people.gone.waitFor();
  await takeDown(page);
  await widget.reload();
  const facilitator = new Facilitator(widget);
  await facilitator.begin();
  await takeDown(page);
  await facilitator.enter();
  await facilitator.finish();
  await facilitator.lock.click();
  await keptAll(page);
  await until(async () => Object.keys(await copies(page)).length > 0, 'a safety copy');
  await takeDown(page);

  const before = proxy.heard.length;
  await widget.open('?project=quiet');
  await keptAll(page);
  const later = proxy.heard.slice(before).filter(({ path }) => !/^\/(sw\.js|projects\/|\?|basemaps\/|$)/.test(path));
  assert.deepEqual(later.map(({ path }) => path), [], 'a second visit asks for nothing but what may have changed');
  await context.setOffline(true);
  await widget.open('?project=quiet');
  await people.agree('idea');
  await people.widget.placeHere();
  await context.setOffline(false);
  await widget.reload();
  await widget.answer({ name: 'Benches' });
  await widget.saveIt();
  await widget.goHome();
  publish(map, 'v-newer');
  assert.equal(await look(page), 'installed');
  await until(async () => (await versionOf(page).catch(() => '')) === 'v-newer', 'the newer release', 60_000);
  await takeDown(page);
  assert.deepEqual(proxy.heard.filter(({ origin }) => origin === team.origin), []);
}, {
  // What is stored and taken away again before anybody looks.
  init: () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function keeps(key, value) {
      globalThis.cgKeeps(`${this === localStorage ? 'local' : 'session'}Storage ${key}`);
      return setItem.call(this, key, value);
    };
  },
}));

test('where a project delivers', { timeout: 240_000 }, () => stage(async ({ team, proxy, page, widget }) => {
  widget.savedWords = page.getByText(/on its way to Living Roots/);
  for (const id of ['told', 'replaced']) {
    proxy.moment('map');
    await widget.open(`?project=${id}`);
    await widget.begin('asset');
    await answers(page, widget, 'The library');
    proxy.moment('save');
    await widget.saveIt();
    await until(() => team.taken.size === 1, 'it to arrive');
    team.taken.clear();
  }
  proxy.moment('remove');
  await widget.undo.first().click();
  await until(() => team.asked.some(({ method }) => method === 'DELETE'), 'the removal');
}));

test('as an element in somebody else’s page, and in a frame there', { timeout: 240_000 }, () => stage(async ({ map, host, proxy, page }) => {
  host.put('/news/our-map.html', around('<common-ground project="quiet"></common-ground>', `<script async src="${map.origin}/embed.js"></script>`));
  map.put('/projects/quiet.json', project('quiet'));
  proxy.moment('page');
  await page.goto(host.origin + HOST);
  await page.waitForFunction(() => customElements.get('common-ground'));
  proxy.moment('map');
  await page.locator('common-ground').scrollIntoViewIfNeeded();
  const widget = new Widget(page, host.origin);
  await widget.ready();
  await widget.begin('asset');
  await answers(page, widget, 'The library');
  proxy.moment('save');
  await widget.saveIt();
  await takeDown(page);
  await page.goto('about:blank');

  proxy.moment('page');
  const frame = `<iframe loading="lazy" src="${map.origin}/?project=quiet" title="Map" allow="storage-access" referrerpolicy="strict-origin" style="width: 100%; height: 720px"></iframe>`;
  host.put('/news/our-map.html', around(frame));
  map.put('/projects/quiet.json', project('quiet', { hosts: [host.origin] }));
  await page.goto(host.origin + HOST);
  proxy.moment('map');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const inner = await until(() => page.frames().find((one) => one.url().startsWith(map.origin)), 'the frame');
  const framed = new Widget(Object.assign(Object.create(inner), { keyboard: page.keyboard }), map.origin);
  await framed.ready();
  await framed.begin('asset');
  await answers(inner, framed, 'The pond');
  proxy.moment('save');
  await framed.saveIt();
  await takeDown(inner);
}));

/** The first place does not open from now on, as `faults.test.mjs` has it. */
const broken = (name) => {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function breaks(wanted, version) {
    if (wanted !== name) return open.call(this, wanted, version);
    const request = open.call(this, `${wanted}-broken`, 1);
    Object.defineProperty(request, 'error', { get: () => new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError') });
    request.addEventListener('upgradeneeded', (event) => event.target.transaction.abort());
    return request;
  };
};

/** Runs in the page: whether a safety copy in a database has these words. */
const copied = (words) => new Promise((done, fail) => {
  const request = indexedDB.open('common-ground-safety:common-ground:quiet');
  request.onerror = () => fail(request.error);
  request.onsuccess = () => {
    request.result.transaction('files').objectStore('files').getAll().onsuccess = ({ target }) => {
      request.result.close();
      done(target.result.some((bytes) => new TextDecoder().decode(bytes).includes(words)));
    };
  };
});

test('where the first place does not open any more, and there is no private file system', { timeout: 240_000 }, () => stage(async ({ map, proxy, context, page, widget }) => {
  map.put('/projects/quiet.json', project('quiet'));
  proxy.moment('map');
  await widget.open('?project=quiet');
  proxy.moment('save');
  await widget.begin('asset');
  await answers(page, widget, 'The library');
  await widget.saveIt();
  await until(() => page.evaluate(copied, 'The library'), 'a safety copy with the answer');
  await takeDown(page);
  await context.addInitScript(broken, 'common-ground:quiet');
  await widget.open('?project=quiet');
  await widget.restored.waitFor();
  await takeDown(page);
}, { init: () => delete StorageManager.prototype.getDirectory }));

/** Whose address a request names as the page it comes from: nobody's, the widget's own or the origin of another page, and never more of that. */
function referrer({ headers: { referer }, origins }) {
  if (!referer) return 'none';
  if (referer.startsWith(`${origins.map}/`)) return 'own';
  return referer === `${origins.page}/` ? 'origin' : referer;
}

/** What a request has of everything that the table says about it. */
const said = (one) => ({ body: one.body > 0 ? 'yes' : 'no', cookies: one.headers.cookie?.includes(COOKIE.name) ? 'yes' : 'no', referer: referrer(one) });

test('docs/PRIVACY.md names every request there was, and every one it names there was', () => {
  const rows = table('request').map(([what, to, moment, body, cookies, referer]) => ({
    what: named(what).map((name) => ({ name, matches: pattern(name), seen: 0 })), to, moment, seen: { body: new Set(), cookies: new Set(), referer: new Set() },
    wanted: { body: body.split(', '), cookies: cookies.split(', '), referer: referer.split(', ') },
  }));
  assert.ok(heard.length > 100, 'there were requests');
  // The page around the widget is somebody else's.
  for (const one of heard.filter(({ to, path }) => !(to === 'page' && path === HOST) && !BROWSERS_OWN.test(to))) {
    const line = `${one.method} ${one.path}`;
    const row = rows.find(({ what, to }) => to === one.to && what.some(({ matches }) => matches.test(line)));
    assert.ok(row, `${line} to ${one.to} is in no row`);
    assert.ok(MOMENTS.indexOf(one.moment) >= MOMENTS.indexOf(row.moment), `${line} comes as early as “${one.moment}”`);
    row.what.find(({ matches }) => matches.test(line)).seen += 1;
    assert.equal(one.headers.authorization, undefined);
    for (const [column, value] of Object.entries(said(one))) {
      assert.ok(row.wanted[column].includes(value), `${line}: ${column} is ${value}`);
      row.seen[column].add(value);
    }
  }
  for (const { what, seen, wanted } of rows) {
    for (const { name, seen } of what) assert.ok(seen > 0, `${name} never happened`);
    for (const [column, values] of Object.entries(wanted)) assert.deepEqual([...seen[column]].sort(), [...values].sort(), `${what[0].name}: ${column}`);
  }
});

test('docs/PRIVACY.md names everything that was stored, and everything it names was', () => {
  const rows = table('where').flatMap(([where, name]) => {
    const kind = where.split(',')[0];
    const [first, ...others] = named(name);
    if (kind !== 'IndexedDB') return named(name).map((one) => `${kind} ${one}`);
    return others.map((store) => `IndexedDB ${first} ${store}`);
  });
  const names = rows.map((name) => ({ name, matches: pattern(name) }));
  assert.ok(stored.size > 10);
  for (const one of stored) assert.ok(names.some(({ matches }) => matches.test(one)), `${one} is in no row`);
  for (const { name, matches } of names) assert.ok([...stored].some((one) => matches.test(one)), `${name} was never stored`);
});
