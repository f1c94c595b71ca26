// The recipes of docs/delivery.md with the servers that they are for, from PyPI, over a line that is torn again and again:
// every contribution arrives exactly once. Without these servers (`CG_SERVERS`, the folder of their programs, or what the
// research checks have installed) there is nothing to try, and that is said.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { chance } from '../support/data.mjs';
import { unpacked } from '../support/handover.mjs';
import { delivering, intake, policyFor } from '../support/intake.mjs';
import { demo, journey } from '../support/journey.mjs';
import { flapping, freePort, pygeoapi } from '../support/pygeoapi.mjs';
import { until } from '../support/wait.mjs';

const BIN = resolve(process.env.CG_SERVERS ?? join(import.meta.dirname, '..', '..', 'target', 'research-python', 'bin'));
const SEED = Number(process.env.CG_SEED ?? 20_261_122);
const QUERY = '?project=delivering';
const NAMES = ['Allotment', 'Bakery', 'Choir', 'Dentist', 'Estate office'];

/** A journey with a server of a recipe beside it; left out, and said, where the server is not installed. */
function recipe(name, program, body) {
  if (!existsSync(join(BIN, program))) {
    test(name, { skip: `${program} is not installed` }, () => {});
    return;
  }
  journey(name, { open: false, timeout: 400_000 }, async (stage) => {
    const begin = async (deliver, origin, more = {}) => {
      stage.server.put('/projects/delivering.json', JSON.stringify({ ...delivering(demo(), deliver), ...more }));
      stage.server.behaviour.headers = policyFor(origin);
      stage.allow(new RegExp(origin));
      stage.widget.savedWords = stage.page.getByText(/on its way to/);
      await stage.widget.open(QUERY);
    };
    await body({ ...stage, begin });
  });
}

/** Presses "Send now" until something is so. */
const urging = (page, ask, what) => until(async () => {
  const now = page.getByRole('button', { name: 'Send now' });
  if (await now.isVisible()) await now.click({ timeout: 1_000 }).catch(() => {});
  return ask();
}, what, 120_000, 400);

recipe('pygeoapi has every contribution exactly once over a flapping link, with what was changed and without what was taken back', 'pygeoapi', async ({ page, widget, folder, begin }) => {
  const random = chance(SEED);
  const engine = await pygeoapi(BIN, join(folder, 'pygeoapi'));
  const link = await flapping(engine.origin, random, 45);
  try {
    const url = `${link.origin}/collections/answers/items`;
    await begin([{ to: 'endpoint', url, replace: true, delete: true, name: { en: 'Living Roots' } }], link.origin);
    for (const name of NAMES) await widget.add('asset', { name });
    const names = async () => (await engine.features()).map(({ properties }) => properties.name).sort();
    await urging(page, async () => (await names()).length >= NAMES.length, 'everything to arrive');
    assert.deepEqual(await names(), NAMES);
    assert.ok(link.state.torn > 0, 'the line was torn');
    await widget.rename('Bakery', 'Baker and café');
    await widget.goHome();
    await urging(page, async () => (await names()).includes('Baker and café'), 'the change');
    await widget.openCard('Choir');
    await widget.delete.click();
    await widget.mapButton.click().catch(() => {});
    await urging(page, async () => !(await names()).includes('Choir'), 'the removal');
    assert.deepEqual(await names(), ['Allotment', 'Baker and café', 'Dentist', 'Estate office']);
    const ids = (await engine.features()).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'nothing is there twice');
  } finally {
    await link.close();
    await engine.close();
  }
});

const SIGNED = { authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0' };

/** Runs `body` with an S3-compatible store that has one bucket, and a torn line to it. */
async function withStore(body) {
  const port = await freePort();
  const child = spawn(join(BIN, 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const store = `http://127.0.0.1:${port}`;
  try {
    await until(async () => (await fetch(`${store}/answers`, { method: 'PUT', headers: SIGNED })).ok, 'the bucket', 60_000, 300);
    const rules = '<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>PUT</AllowedMethod><AllowedMethod>POST</AllowedMethod><AllowedMethod>DELETE</AllowedMethod><AllowedHeader>*</AllowedHeader></CORSRule></CORSConfiguration>';
    await fetch(`${store}/answers?cors`, { method: 'PUT', headers: SIGNED, body: rules });
    const link = await flapping(store, chance(SEED + 1), 30);
    try {
      const keys = async () => [...(await (await fetch(`${store}/answers`, { headers: SIGNED })).text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key);
      const object = async (key) => Buffer.from(await (await fetch(`${store}/answers/${key}`, { headers: SIGNED })).arrayBuffer());
      await body({ link, keys, objects: async () => Promise.all((await keys()).map(object)) });
    } finally {
      await link.close();
    }
  } finally {
    child.kill('SIGKILL');
  }
}

recipe('an S3-compatible store has an object for each contribution, by PUT', 'moto_server', ({ page, widget, begin }) => withStore(async ({ link, keys, objects }) => {
  await begin([{ to: 'endpoint', method: 'PUT', replace: true, delete: true, url: `${link.origin}/answers/{id}`, name: { en: 'Living Roots' } }], link.origin);
  for (const name of NAMES.slice(0, 3)) await widget.add('idea', { name });
  await urging(page, async () => (await keys()).length === 3, 'three objects');
  const texts = (await objects()).map((bytes) => JSON.parse(bytes.toString()));
  assert.deepEqual(texts.map(({ properties }) => properties.name).sort(), NAMES.slice(0, 3));
}));

recipe('an S3-compatible store takes a pre-signed form for each contribution, under a name of its own', 'moto_server', ({ page, widget, begin }) => withStore(async ({ link, keys, objects }) => {
  const day = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const credential = `test/${day.slice(0, 8)}/us-east-1/s3/aws4_request`;
  const policy = Buffer.from(JSON.stringify({
    expiration: new Date(Date.now() + 3_600_000).toISOString(),
    conditions: [
      { bucket: 'answers' }, ['starts-with', '$key', 'map/'], ['content-length-range', 0, 1_000_000],
      { 'x-amz-algorithm': 'AWS4-HMAC-SHA256' }, { 'x-amz-credential': credential }, { 'x-amz-date': day },
    ],
  })).toString('base64');
  const sign = (secret, text) => createHmac('sha256', secret).update(text).digest();
  const secret = [day.slice(0, 8), 'us-east-1', 's3', 'aws4_request'].reduce(sign, 'AWS4test');
  const fields = {
    key: 'map/{id}-{rev}.geojson', policy, 'x-amz-algorithm': 'AWS4-HMAC-SHA256', 'x-amz-credential': credential, 'x-amz-date': day,
    'x-amz-signature': sign(secret, policy).toString('hex'),
  };
  await begin([{ to: 'endpoint', as: 'form', fields, url: `${link.origin}/answers`, name: { en: 'Living Roots' } }], link.origin);
  for (const name of NAMES.slice(0, 3)) await widget.add('idea', { name });
  await urging(page, async () => (await keys()).length === 3, 'three objects');
  const texts = (await objects()).map((bytes) => JSON.parse(bytes.toString()));
  assert.deepEqual(texts.map(({ properties }) => properties.name).sort(), NAMES.slice(0, 3));
  assert.deepEqual((await keys()).sort(), texts.map(({ id }) => `map/${id}-1.geojson`).sort());
}));

recipe('an S3-compatible store has an object for each encrypted package, by PUT, and every answer is in one', 'moto_server', ({ page, widget, begin }) => withStore(async ({ link, keys, objects }) => {
  const key = await generateIdentity();
  const deliver = [{ to: 'endpoint', as: 'package', method: 'PUT', url: `${link.origin}/answers/{id}.zip.age`, name: { en: 'Living Roots' } }];
  await begin(deliver, link.origin, { team_key: [await identityToRecipient(key)] });
  for (const name of NAMES.slice(0, 3)) await widget.add('idea', { name });
  const names = async () => {
    const opened = (await objects()).map(async (bytes) => {
      const decrypter = new Decrypter();
      decrypter.addIdentity(key);
      const files = unpacked(Buffer.from(await decrypter.decrypt(bytes)));
      return JSON.parse(files['contributions.geojson'].toString()).features.map(({ properties }) => properties.name);
    });
    return (await Promise.all(opened)).flat().sort();
  };
  await urging(page, async () => (await names()).length >= 3, 'three answers');
  assert.deepEqual(await names(), NAMES.slice(0, 3));
  assert.ok((await keys()).every((name) => /^[0-9a-f]{64}\.zip\.age$/.test(name)));
}));

journey('a form takes one file for each contribution, with the fields that the project names', { open: false }, async ({ server, page, widget, allow }) => {
  const team = await intake((one) => (one.method === 'POST' ? null : { status: 405 }));
  try {
    const deliver = [{ to: 'endpoint', as: 'form', field: 'answer', fields: { key: 'map/{id}' }, url: `${team.origin}/answers.php`, name: { en: 'Living Roots' } }];
    server.put('/projects/delivering.json', JSON.stringify(delivering(demo(), deliver)));
    server.behaviour.headers = policyFor(team.origin);
    allow(new RegExp(team.origin));
    widget.savedWords = page.getByText(/on its way to/);
    await widget.open(QUERY);
    await widget.add('idea', { name: 'A bench' });
    await until(() => team.asked.length === 1, 'the form');
    const [{ headers, body }] = team.asked;
    assert.match(headers['content-type'], /^multipart\/form-data; boundary=/);
    assert.equal(headers['idempotency-key'], undefined, 'nothing that a browser would have to ask for first');
    const [, file] = /name="answer"; filename="([0-9a-f-]{36}-1\.geojson)"/.exec(body);
    const { id, properties } = JSON.parse(/\r\n\r\n(\{"geometry[\s\S]*?\})\r\n--/.exec(body)[1]);
    assert.deepEqual([file, properties.name], [`${id}-1.geojson`, 'A bench']);
    assert.ok(body.includes(`name="key"\r\n\r\nmap/${id}\r\n`));
  } finally {
    await team.close();
  }
});
