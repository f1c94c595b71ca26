// Delivery from home: what people save reaches the server or the page that the project names, exactly once as far as
// that can be known, whatever the line and the server do; nothing is sent that was not saved.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { fits } from '../support/access.mjs';
import { DEVICES, Mortal, buried, newProfile, watch } from '../support/browser.mjs';
import { chance } from '../support/data.mjs';
import { delivery, line, NAME, post, QUERY, SAVED, sendNow } from '../support/delivery.mjs';
import { delivering, intake, policyFor } from '../support/intake.mjs';
import { demo, DIST } from '../support/journey.mjs';
import { Widget } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';
import { tap } from '../support/tap.mjs';
import { canBeReached, targets } from '../support/targets.mjs';
import { until } from '../support/wait.mjs';

delivery('an answer is sent once it is saved and not before, and people are told to whom', { deliver: post(), questions: ['name', 'why'] }, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer({ name: 'The library', why: 'It is warm.' });
  await page.getByText(`When you save, your answer goes to Living Roots (${new URL(team.origin).host}).`).waitFor();
  assert.deepEqual(team.asked, [], 'nothing is sent before it is saved');
  await widget.saveIt();
  await page.getByText('Your answers have reached Living Roots.').first().waitFor();
  const [{ method, path, headers, body }, ...more] = team.asked;
  assert.deepEqual([method, path, more.length], ['POST', '/items', 0]);
  const feature = JSON.parse(body);
  assert.deepEqual([feature.type, feature.properties.name, feature.properties.rev], ['Feature', 'The library', 1]);
  assert.equal(headers['idempotency-key'], `${feature.id}-1`);
  assert.equal(headers['content-type'], 'application/geo+json');
  assert.deepEqual([headers.cookie, headers.referer, headers.authorization], [undefined, undefined, undefined]);
  await widget.reload();
  await widget.openList();
  await after(4_000);
  assert.equal(team.asked.length, 1, 'a reload sends nothing again');
});

delivery('what fails is sent again, later and later, until the server has everything', {
  deliver: post(),
  // Out of order in every way, by turns; every fourth request is taken.
  rule: (_asked, number) => [{ status: 503 }, 'cut', 'cut-after', null][(number - 1) % 4],
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  for (const name of ['One', 'Two', 'Three']) await widget.add('asset', { name });
  await until(async () => {
    if (await sendNow(page).isVisible()) await sendNow(page).click({ timeout: 1_000 }).catch(() => {});
    return team.taken.size === 3 && !(await line(page).isVisible());
  }, 'everything to arrive', 60_000, 500);
  assert.deepEqual(team.names(), ['One', 'Three', 'Two']);
  assert.ok(team.asked.length > 3);
});

delivery('the line says that nobody answers, and a server that asks for patience gets it', {
  deliver: post(),
  rule: (_asked, number) => (number === 1 ? { status: 429, headers: { 'retry-after': '9' } } : null),
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('idea', { name: 'Benches' });
  await widget.openList();
  await line(page).getByText(/Waiting to send: 1.*Living Roots does not answer yet/).waitFor();
  const refused = Date.now();
  await until(() => team.taken.size === 1, 'the second try', 30_000);
  assert.ok(Date.now() - refused > 6_000, 'not before the time that the server named');
  assert.equal(team.asked.length, 2);
});

delivery('a change replaces what was sent, and what is taken back is taken back there', {
  deliver: (origin) => [{ to: 'endpoint', url: `${origin}/items/{id}`, method: 'PUT', replace: true, delete: true, name: NAME }],
}, async ({ widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'Before' });
  await until(() => team.asked.length === 1, 'the first form');
  await widget.rename('Before', 'After');
  await until(() => team.asked.length === 2, 'the second form');
  assert.equal(JSON.parse(team.asked[1].body).properties.name, 'After');
  assert.equal(team.asked[1].path, team.asked[0].path);
  assert.ok(team.asked[1].headers['idempotency-key'].endsWith('-2'));
  await widget.goHome();
  await widget.openCard('After');
  await widget.delete.click();
  await until(() => team.asked.length === 3, 'the removal');
  assert.deepEqual([team.asked[2].method, team.asked[2].path], ['DELETE', team.asked[0].path]);
});

delivery('a change that a server refuses, since it keeps what it took first, is not said to have arrived', {
  deliver: (origin) => [{ to: 'endpoint', url: `${origin}/items/{id}`, method: 'PUT', name: NAME }],
  rule: (_asked, number) => (number === 1 ? null : { status: 409 }),
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'Before' });
  await until(() => team.asked.length === 1, 'the first form');
  await widget.rename('Before', 'After');
  await until(() => team.asked.length === 2, 'the second form');
  await widget.openList();
  await line(page).getByText(/Living Roots can’t take it this way\. It is safe here/).waitFor();
  assert.deepEqual(team.names(), ['Before']);
});

delivery('a server that lets nobody in is said in words, and people can send a copy', {
  deliver: post(),
  rule: () => ({ status: 403 }),
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('barrier', { name: 'The stairs' });
  await widget.openList();
  await line(page).getByText(/Living Roots can’t take it this way\. It is safe here/).waitFor();
  assert.equal(team.asked.length, 1, 'it is not asked over and over');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Send a copy' }).click()]);
  assert.match(download.suggestedFilename(), /^delivering-.*\.geojson$/);
  await page.getByText('We saved a file. Please send it to Living Roots.').waitFor();
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await line(page).waitFor({ state: 'detached' });
  await widget.reload();
  await after(2_000);
  assert.equal(await line(page).count(), 0, 'that is not forgotten');
});

delivery('the line speaks the language that is chosen, and leaves every button on a phone to be pressed', {
  device: DEVICES.phone,
  deliver: post({ name: { ...NAME, ur: 'زندہ جڑیں' } }),
  rule: () => ({ status: 403 }),
}, async ({ page, server, widget }) => {
  await widget.open(QUERY);
  await widget.add('idea', { name: 'Benches' });
  await sendNow(page).waitFor();
  const reached = async (where) => {
    await fits(page, where);
    await targets(page, where, { main: 63.5 });
    await canBeReached(page, where);
  };
  await reached('home');
  await widget.openList();
  const folder = await page.locator('[data-assets]').getAttribute('data-assets');
  for (const [tag, name] of [['ur', 'زندہ جڑیں'], ['it', 'Living Roots'], ['en', 'Living Roots']]) {
    const words = await (await fetch(new URL(`${folder}/i18n/${tag}.delivery.ftl`, `${server.origin}/`))).text();
    const said = (key) => new RegExp(`^${key} = (.*)$`, 'm').exec(words)[1].replace('{ $name }', name).replace('{ $count }', '1');
    await widget.speak(tag);
    // Around what is put into a sentence stand marks of its direction.
    const spoken = async () => (await page.getByRole('region', { name: said('deliver-label') }).locator('p').textContent()).replaceAll(/[\u2066-\u2069]/g, '');
    await until(async () => (await spoken()) === `${said('deliver-waiting')} · ${said('deliver-refused')}`, `the line in ${tag}`);
    for (const key of ['deliver-now', 'deliver-copy']) await page.getByRole('button', { name: said(key), exact: true }).waitFor();
    await reached(`the list in ${tag}`);
  }
  await tap(widget.mapButton);
  await tap(widget.kind('asset'));
  await tap(widget.here);
  await widget.answer({ name: 'The library' });
  await widget.save.click();
  await line(page).getByText(/^Waiting to send: 2/).waitFor();
  await reached('done');
  await tap(widget.nextPerson);
  await widget.kind('asset').waitFor();
});

delivery('what is saved without internet is sent when there is some', { deliver: post(), worker: false }, async ({ page, context, widget, team }) => {
  await widget.open(QUERY);
  await widget.begin('asset');
  // What is said of sending comes after everything that the questions need.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.delivery.ftl')));
  await context.setOffline(true);
  await widget.placeHere();
  await widget.answer({ name: 'The pond' });
  await widget.saveIt();
  await line(page).getByText('There is no internet. We send it when there is.').waitFor();
  await context.setOffline(false);
  await until(() => team.taken.size === 1, 'it to arrive', 20_000);
  assert.equal(team.asked.length, 1);
});

delivery('two tabs send one at a time, and everything once', { deliver: post(), rule: () => null }, async ({ widget, another, team }) => {
  await widget.open(QUERY);
  const other = await another(QUERY);
  other.savedWords = SAVED(other.page);
  await Promise.all([widget.add('asset', { name: 'Here' }), other.add('idea', { name: 'There' })]);
  await until(() => team.taken.size === 2, 'both', 20_000);
  await after(4_000);
  assert.equal(team.asked.length, 2);
});

// A clock as tablets have them: right, a day ahead until somebody puts it right, or of whole seconds, in one of which everything happens.
const CLOCKS = { 'by a right clock': [0, 0], 'while the clock was a day ahead': [86_400_000, 0], 'in the very second': [null, 0] };
for (const [when, [then, now]] of Object.entries(CLOCKS)) {
  delivery(`what was said before the project sent anything stays, and so does what came in a file: said ${when}`, { deliver: post() }, async ({ page, widget, team, server, project }) => {
    const clock = (by) => page.evaluate((by) => localStorage.setItem('clock', by === null ? `at ${Date.now()}` : String(by)), by);
    await page.addInitScript(() => {
      const real = Date.now;
      Date.now = () => {
        const said = localStorage.getItem('clock') ?? '0';
        return said.startsWith('at ') ? Number(said.slice(3)) : real() + Number(said);
      };
    });
    const { deliver, ...quiet } = project;
    server.put('/projects/delivering.json', JSON.stringify(quiet));
    widget.savedWords = page.getByText(/Nothing has been sent anywhere/);
    await widget.open(QUERY);
    await clock(then);
    await widget.add('asset', { name: 'Earlier' });
    await widget.openList();
    const { text } = await widget.export();
    const elsewhere = text.replaceAll(/"id":"[0-9a-f]{8}/g, '"id":"aaaaaaaa').replaceAll(/"contribution_id":"[0-9a-f]{8}/g, '"contribution_id":"aaaaaaaa').replaceAll('Earlier', 'Elsewhere');
    server.put('/projects/delivering.json', JSON.stringify(project));
    if (then !== null) await clock(now);
    // The browser answers with the file that it had, and begins anew with the new one.
    await widget.open(QUERY);
    await widget.open(QUERY);
    await clock(now);
    await widget.import({ name: 'a.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(elsewhere) });
    await widget.mapButton.click();
    widget.savedWords = SAVED(page);
    await widget.add('asset', { name: 'Now' });
    await until(() => team.taken.size > 0, 'the new one');
    await after(4_000);
    assert.deepEqual(team.names(), ['Now']);
  });
}

delivery('the page that hosts the map is asked, and confirms when it has it', { deliver: [{ to: 'page', name: NAME }] }, async ({ page, server, widget, team }) => {
  await page.addInitScript(() => {
    window.heard = [];
    document.addEventListener('cg-deliver', ({ detail }) => {
      window.heard.push({ id: detail.id, removed: detail.removed, name: detail.geojson?.properties.name });
      setTimeout(() => detail.confirm('receipt'), 500);
    });
  });
  const index = await (await fetch(`${server.origin}/`)).text();
  server.put('/index.html', index.replace('data-page', 'data-hosted data-page'));
  await widget.open(QUERY);
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer({ name: 'The library' });
  await widget.saveIt();
  await page.getByText('Your answers have reached Living Roots.').first().waitFor();
  await widget.undo.first().click();
  await until(() => page.evaluate(() => window.heard.length === 2), 'the page to hear of both');
  const [saved, gone] = await page.evaluate(() => window.heard);
  assert.deepEqual([saved.name, saved.removed, gone.id, gone.removed], ['The library', false, saved.id, true]);
  assert.deepEqual(team.asked, []);
});

const KILLS = Number(process.env.CG_SENT_KILLS ?? 8);
test(`nothing is lost on its way when the browser is killed ${KILLS} times while it sends`, { timeout: 400_000 }, async (t) => {
  const seed = Number(process.env.CG_SEED ?? 20_261_122);
  const random = chance(seed);
  t.diagnostic(`seed ${seed}`);
  const profile = newProfile();
  const server = await serve(DIST);
  // Slow now and then, and the line is torn before or after: what a key names counts once.
  const team = await intake(() => [null, null, { status: 500 }, 'cut', 'cut-after'][Math.floor(random() * 5)]);
  server.behaviour.headers = policyFor(team.origin);
  server.put('/projects/delivering.json', JSON.stringify(delivering(demo(), post()(team.origin))));
  const mortal = new Mortal(profile.folder);
  const named = [];
  try {
    for (let n = 0; n <= KILLS; n += 1) {
      const context = await mortal.start();
      context.setDefaultTimeout(15_000);
      const seen = await watch(context, server.origin);
      seen.allow(new RegExp(team.origin));
      const page = context.pages()[0] ?? (await context.newPage());
      const widget = await new Widget(page, server.origin).open(QUERY);
      widget.savedWords = SAVED(page);
      if (n === KILLS) {
        team.rule(() => null);
        await until(() => team.taken.size === KILLS, 'everything to arrive', 60_000);
        assert.deepEqual(team.names(), named.sort());
        seen.check();
        break;
      }
      named.push(`Number ${n}`);
      await widget.begin('asset');
      await widget.placeHere();
      await widget.answer({ name: `Number ${n}` });
      await widget.saveIt();
      await after(2_500 + random() * 1_500);
      await mortal.kill();
    }
  } finally {
    await server.close();
    await team.close();
    await buried(mortal, profile);
  }
});
