// Delivery of encrypted packages: what people save, say about themselves and take back reaches the team's server, and only
// a key of the team opens it; every answer exactly once, whatever the line does and whenever the browser is closed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { Mortal, buried, newProfile, watch } from '../support/browser.mjs';
import { chance } from '../support/data.mjs';
import { delivery, line, NAME, post, QUERY, SAVED, sendNow } from '../support/delivery.mjs';
import { unpacked } from '../support/handover.mjs';
import { delivering, intake, policyFor } from '../support/intake.mjs';
import { demo, DIST } from '../support/journey.mjs';
import { Widget } from '../support/pages.mjs';
import { People } from '../support/people.mjs';
import { photo } from '../support/photos.mjs';
import { serve } from '../support/server.mjs';
import { until } from '../support/wait.mjs';

const { CG_CLI: tool } = process.env;
const key = await generateIdentity();
const team_key = [await identityToRecipient(key)];
const package_ = post({ as: 'package' });

/** Questions for everybody, for the team and for nobody; a photo; consent, and a question about oneself. */
const ASKED = {
  team_key,
  questions: [
    demo().questions.find(({ id }) => id === 'name'),
    { id: 'why', type: 'long_text', visibility: 'team', label: { en: 'Why does it matter to you?' } },
    { id: 'secret', type: 'short_text', visibility: 'never', label: { en: 'Anything for yourself?' } },
    { id: 'photo', type: 'photo', visibility: 'public', label: { en: 'Have you got a picture of it?' } },
  ],
  consent: {
    version: '1',
    statement: [{ en: 'We keep your answers.' }],
    controllers: ['The council'],
    choices: [{ id: 'take_part', required: true, label: { en: 'I want to take part' } }],
  },
  about_you: [
    { id: 'street', type: 'short_text', visibility: 'team', label: { en: 'Which street do you live in?' } },
    { id: 'diary', type: 'short_text', visibility: 'never', label: { en: 'A word for yourself?' } },
  ],
};

/** Opens a package with the implementation of age that is not the command line's. */
async function opened(bytes) {
  assert.ok(bytes.toString('latin1').startsWith('age-encryption.org/v1\n'));
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  return unpacked(Buffer.from(await decrypter.decrypt(bytes)));
}

const features = (files) => JSON.parse(files['contributions.geojson'].toString()).features;
const namesIn = async (packages) => {
  const all = await Promise.all([...packages].map(async (bytes) => features(await opened(bytes)).map(({ properties }) => properties.name)));
  return all.flat().sort();
};

/** Everything that the browser keeps for the page, as one text. */
const storedText = (page) => page.evaluate(async () => {
  const parts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
  for (const { name, version } of await indexedDB.databases()) {
    const db = await new Promise((done) => (indexedDB.open(name, version).onsuccess = ({ target }) => done(target.result)));
    for (const store of db.objectStoreNames) {
      const all = await new Promise((done) => (db.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => done(target.result)));
      for (const value of all) parts.push(value instanceof Uint8Array || value?.bytes ? '' : typeof value === 'string' ? value : JSON.stringify(value));
    }
    db.close();
  }
  return parts.join('\n');
});

delivery('a package holds what the team may see of an answer, its photo and whoever said it, and nobody else can open it', { deliver: package_, more: ASKED }, async ({ folder, page, widget, team, project }) => {
  const people = new People({ page, widget });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await widget.open(QUERY);
  await widget.kind('asset').click();
  await people.takePart.check({ force: true });
  await people.start.click();
  await widget.placeHeading.waitFor();
  await widget.placeHere();
  await widget.answerPage({ name: 'The library' });
  await widget.answerPage({ why: 'Only for the team' });
  await page.getByRole('textbox', { name: 'Anything for yourself?' }).fill('Not even the team');
  await widget.continue.click();
  await widget.pickPhoto.first().setInputFiles(await photo(page, 400, 200));
  await widget.photoKept.waitFor();
  await widget.continue.click();
  await widget.checkHeading.waitFor();
  await widget.saveIt();
  await page.getByText('Your answers have reached Living Roots.').first().waitFor();

  const [first, ...others] = team.asked;
  assert.deepEqual([first.method, first.path, first.headers['content-type'], others.length], ['POST', '/items', 'application/octet-stream', 0]);
  assert.match(first.headers['idempotency-key'], /^[0-9a-f]{64}$/);
  for (const words of ['The library', 'Only for the team', 'datapackage', 'PK\x03\x04']) assert.ok(!first.bytes.toString('latin1').includes(words), words);
  const files = await opened(first.bytes);
  const [feature] = features(files);
  assert.deepEqual([feature.properties.name, feature.properties.why, 'secret' in feature.properties], ['The library', 'Only for the team', false]);
  assert.match(files['consents.csv'].toString(), /take_part/);
  assert.equal(Object.keys(files).filter((path) => path.startsWith('media/')).length, 1);
  assert.equal(files['project.json'].toString(), JSON.stringify(project));
  for (const [path, bytes] of Object.entries(files)) assert.ok(!bytes.toString('latin1').includes('Not even the team'), path);

  // What is said about oneself afterwards follows by itself.
  await people.aboutYou.click();
  await page.getByRole('textbox', { name: 'Which street do you live in?' }).fill('Bollo Lane');
  await widget.continue.click();
  await page.getByRole('textbox', { name: 'A word for yourself?' }).fill('Sesame');
  await widget.continue.click();
  await until(() => team.asked.length === 2, 'what they said about themselves');
  const about = await opened(team.asked[1].bytes);
  assert.deepEqual(features(about), []);
  assert.match(about['participants.csv'].toString(), /Bollo Lane/);
  for (const [path, bytes] of Object.entries(about)) assert.ok(!bytes.toString('latin1').includes('Sesame'), path);

  const kept = await storedText(page);
  for (const words of ['datapackage.json', 'checksums.sha256', 'age-encryption.org']) assert.ok(!kept.includes(words), `${words} in what is stored`);
  for (const words of ['The library', 'Bollo Lane', 'PK']) assert.ok(!said.join('\n').includes(words), `${words} in the console`);

  if (!tool) return;
  const identity = join(folder, 'key.txt');
  writeFileSync(identity, `${key}\n`);
  const paths = team.asked.map(({ bytes }, n) => {
    const path = join(folder, `${n}.zip.age`);
    writeFileSync(path, bytes);
    return path;
  });
  // 1: done, and something to look at. The package with what was said about oneself has no features in it.
  const run = (...options) => {
    const { status, stderr } = spawnSync(tool, [...options, '--identity', identity], { encoding: 'utf8' });
    assert.ok(status === 0 || status === 1, stderr);
  };
  const [merged, plain] = ['merged.zip', 'plain.zip'].map((name) => join(folder, name));
  run('merge', ...paths, '--output', merged);
  const file = join(folder, 'project.json');
  writeFileSync(file, JSON.stringify(project));
  run('package', merged, '--project', file, '--for', 'team', '--plain', '--output', plain);
  const whole = unpacked(readFileSync(plain));
  assert.equal(features(whole).length, 1, 'the command line finds the answer once');
  assert.match(whole['participants.csv'].toString(), /Bollo Lane/);
});

delivery('who takes everything back is told to the team in a package with nothing else in it', { deliver: package_, more: ASKED }, async ({ page, widget, team }) => {
  const people = new People({ page, widget });
  await widget.open(QUERY);
  await widget.kind('asset').click();
  await people.takePart.check({ force: true });
  await people.start.click();
  await widget.placeHeading.waitFor();
  await widget.placeHere();
  await widget.answer({ name: 'The library' });
  await widget.saveIt();
  await until(() => team.asked.length === 1, 'the answer');
  const code = await people.code();
  await people.enterCode(code);
  await people.deleteAll.click();
  await people.gone.waitFor();
  await until(() => team.asked.length === 2, 'that it was taken back');
  const files = await opened(team.asked[1].bytes);
  assert.deepEqual(features(files), []);
  const [{ properties }] = features(await opened(team.asked[0].bytes));
  assert.ok(files['withdrawals.csv'].toString().includes(properties.participant));
  assert.ok(!files['participants.csv'].toString().includes(properties.participant));
});

delivery('what the answer to was lost goes out again under the same key, also when more has been said since', {
  deliver: package_,
  more: { team_key },
  rule: (_asked, number) => (number === 1 ? 'cut-after' : null),
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'One' });
  await until(() => team.asked.length >= 1, 'the first try');
  await widget.add('idea', { name: 'Two' });
  await until(async () => {
    if (await sendNow(page).isVisible()) await sendNow(page).click({ timeout: 1_000 }).catch(() => {});
    return team.first.size === 2 && !(await line(page).isVisible());
  }, 'both', 60_000, 500);
  assert.equal(team.asked[0].headers['idempotency-key'], team.asked[1].headers['idempotency-key']);
  assert.deepEqual(await namesIn(team.first.values()), ['One', 'Two']);
});

delivery('each package is put under a name of its own where the address asks for it', {
  deliver: (origin) => [{ to: 'endpoint', as: 'package', method: 'PUT', url: `${origin}/answers/{id}.zip.age`, name: NAME }],
  more: { team_key },
}, async ({ widget, team }) => {
  await widget.open(QUERY);
  for (const name of ['One', 'Two']) {
    await widget.add('asset', { name });
    await until(async () => (await namesIn(team.first.values())).includes(name), name);
  }
  assert.ok(team.asked.every(({ method }) => method === 'PUT'));
  assert.equal(new Set(team.asked.map(({ path }) => path)).size, 2);
  for (const { path, headers } of team.asked) assert.equal(path, `/answers/${headers['idempotency-key']}.zip.age`);
});

delivery('packages that are too large go out in smaller pieces, and one that is too large by itself stays', {
  deliver: package_,
  more: { team_key },
  worker: false,
}, async ({ page, context, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'One' });
  await until(() => team.first.size === 1, 'the first');
  // There is room for one more or less like the first, and not for two.
  const [{ bytes: { length } }] = team.asked;
  team.rule(({ bytes }) => (bytes.length > length + 400 ? { status: 413 } : null));
  await context.setOffline(true);
  for (const name of ['Two', 'Three', 'Four', 'Five']) await widget.add('asset', { name });
  await context.setOffline(false);
  await until(() => team.first.size === 5, 'all of them', 60_000, 300);
  assert.deepEqual(await namesIn(team.first.values()), ['Five', 'Four', 'One', 'Three', 'Two']);
  assert.equal(team.asked.length, 6, 'one, then four at once, then these one by one');
  team.rule(() => ({ status: 413 }));
  await widget.add('asset', { name: 'Six' });
  await widget.openList();
  await line(page).getByText(/It is too large to send this way\. It is safe here/).waitFor();
  await widget.entry('Six').waitFor();
});

delivery('a project whose packages nobody could open does not start, and says where', { deliver: package_ }, async ({ page, server, project }) => {
  assert.equal(project.team_key, undefined);
  await page.goto(`${server.origin}/${QUERY}`);
  await page.getByText('team_key').first().waitFor();
});

delivery('where encryption fails nothing is sent, and that is said', { deliver: package_, more: { team_key }, worker: false }, async ({ allow, context, page, widget, team }) => {
  allow(/ERR_FAILED|Failed to fetch|Failed to load/);
  await context.route('**/sealing.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export class Sealer { constructor() { throw new Error("no"); } }' }));
  await widget.open(QUERY);
  await widget.add('asset', { name: 'One' });
  await widget.openList();
  await line(page).getByText(/This browser can’t lock your answers for the team, so we do not send them\./).waitFor();
  assert.deepEqual(team.asked, []);
  await context.unroute('**/sealing.js');
  await widget.reload();
  await until(() => team.asked.length === 1, 'the next visit');
  assert.deepEqual(await namesIn(team.first.values()), ['One']);
});

const KILLS = Number(process.env.CG_SENT_KILLS ?? 5);
test(`every answer is in one package when the browser is killed ${KILLS} times while it sends`, { timeout: 400_000 }, async (t) => {
  const seed = Number(process.env.CG_SEED ?? 20_261_122);
  const random = chance(seed);
  t.diagnostic(`seed ${seed}`);
  const profile = newProfile();
  const server = await serve(DIST);
  const team = await intake(() => [null, null, { status: 500 }, 'cut', 'cut-after'][Math.floor(random() * 5)]);
  server.behaviour.headers = policyFor(team.origin);
  server.put('/projects/delivering.json', JSON.stringify({ ...delivering(demo(), package_(team.origin)), team_key }));
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
        await until(async () => (await namesIn(team.first.values())).length >= KILLS, 'everything to arrive', 60_000, 300);
        seen.check();
        break;
      }
      named.push(`Number ${n}`);
      await widget.begin('asset');
      await widget.placeHere();
      await widget.answer({ name: `Number ${n}` });
      await widget.saveIt();
      await until(() => random() < 0.05, 'some moment', 10_000, 100);
      await mortal.kill();
    }
    assert.deepEqual(await namesIn(team.first.values()), named.sort());
  } finally {
    await server.close();
    await team.close();
    await buried(mortal, profile);
  }
});
