// The server the journeys stand on: if it were lenient, they would prove nothing.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http2 from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { certificate } from './certificate.mjs';
import { CSP, serve } from './server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'common-ground-server-'));
const archive = Buffer.from(Array.from({ length: 40_000 }, (_, n) => n % 251));
let server;

before(async () => {
  mkdirSync(join(folder, 'v-1a2b'));
  mkdirSync(join(folder, 'basemaps'));
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Page</title>${' '.repeat(200)}`);
  writeFileSync(join(folder, 'v-1a2b', 'start.js'), `export const words = '${'word '.repeat(200)}';`);
  writeFileSync(join(folder, 'basemaps', 'demo.pmtiles'), archive);
  server = await serve(folder);
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path, headers = {}) => fetch(server.origin + path, { headers });
const bytes = async (response) => Buffer.from(await response.arrayBuffer());

test('every answer carries the policy, also the one that says “not found”', async () => {
  for (const path of ['/', '/v-1a2b/start.js', '/nothing']) {
    assert.equal((await get(path)).headers.get('content-security-policy'), CSP);
  }
});

test('only versioned paths are cached for good', async () => {
  assert.match((await get('/v-1a2b/start.js')).headers.get('cache-control'), /immutable/);
  assert.equal((await get('/')).headers.get('cache-control'), 'no-cache');
  assert.equal((await get('/basemaps/demo.pmtiles')).headers.get('cache-control'), 'no-cache');
});

test('an unchanged file is not sent again', async () => {
  const etag = (await get('/')).headers.get('etag');
  assert.equal((await get('/', { 'if-none-match': etag })).status, 304);
});

test('text is compressed with brotli, an archive is not', async () => {
  const script = await get('/v-1a2b/start.js', { 'accept-encoding': 'br' });
  assert.equal(script.headers.get('content-encoding'), 'br');
  assert.match(await script.text(), /^export const words/);
  assert.equal((await get('/basemaps/demo.pmtiles', { 'accept-encoding': 'br' })).headers.get('content-encoding'), null);
});

test('ranges are served as RFC 9110 says, or not at all', async () => {
  const cases = [
    ['bytes=10-19', 206, 10, 20],
    ['bytes=39990-', 206, 39_990, 40_000],
    ['bytes=-5', 206, 39_995, 40_000],
    ['bytes=39990-99999', 206, 39_990, 40_000],
    ['bytes=40000-', 416, 0, 0],
    ['bytes=0-1,5-6', 200, 0, 40_000],
    ['lines=0-1', 200, 0, 40_000],
  ];
  for (const [range, status, from, to] of cases) {
    const response = await get('/basemaps/demo.pmtiles', { range });
    assert.equal(response.status, status, range);
    assert.deepEqual(await bytes(response), archive.subarray(from, to), range);
  }
  server.behaviour.range = false;
  const whole = await get('/basemaps/demo.pmtiles', { range: 'bytes=10-19' });
  server.behaviour.range = true;
  assert.equal(whole.status, 200);
  assert.equal((await bytes(whole)).length, archive.length);
});

test('faults spoil what they are meant to spoil and nothing else', async () => {
  const asked = async (fault) => {
    server.fault(/pmtiles$/, fault);
    const response = await get('/basemaps/demo.pmtiles');
    const page = await get('/');
    server.fault(/pmtiles$/, null);
    assert.equal(page.status, 200);
    return { status: response.status, body: await bytes(response) };
  };
  assert.equal((await asked('missing')).status, 404);
  assert.equal((await asked('truncated')).body.length, archive.length / 2);
  const { body } = await asked('flipped-tiles');
  assert.deepEqual(body.subarray(0, 16_384), archive.subarray(0, 16_384));
  assert.notDeepEqual(body.subarray(16_384), archive.subarray(16_384));
  assert.deepEqual(await bytes(await get('/basemaps/demo.pmtiles')), archive);
});

test('no path leads out of the folder', async () => {
  for (const path of ['/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/basemaps/']) {
    assert.equal((await get(path)).status, 404, path);
  }
});

test('with a certificate it speaks HTTP/2', async () => {
  const secure = await serve(folder, { tls: true });
  const session = http2.connect(secure.origin, { ca: (await certificate()).cert });
  try {
    const status = await new Promise((done, fail) => {
      session.once('error', fail);
      session.request({ ':path': '/' }).once('response', (headers) => done(headers[':status'])).resume().end();
    });
    assert.equal(status, 200);
    assert.equal(secure.log[0].protocol, '2.0');
  } finally {
    session.destroy();
    await secure.close();
  }
});
