// GeoJSON out and in: what leaves is the format, what comes back is the same, and nothing that a file holds can harm
// what was there before.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collection, feature, text } from '../support/data.mjs';
import { demo, journey } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { until } from '../support/wait.mjs';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Checks a copy against format.md, and with the command line where `CG_CLI` names it. */
function isTheFormat({ path, geojson, name }) {
  assert.match(name, /\.geojson$/);
  assert.equal(geojson.type, 'FeatureCollection');
  const header = geojson.common_ground;
  assert.equal(header.format, 1);
  assert.equal(header.project, demo().id);
  assert.equal(header.contributions, geojson.features.length);
  assert.match(header.exported_at, TIME);
  assert.match(header.sha256, /^[0-9a-f]{64}$/);
  for (const { type, id, geometry, properties } of geojson.features) {
    assert.equal(type, 'Feature');
    assert.match(id, UUID);
    assert.equal(properties.contribution_id, id);
    assert.equal(properties.format, 1);
    assert.equal(properties.project, header.project);
    assert.ok(properties.rev >= 1);
    assert.match(properties.created_at, TIME);
    assert.match(properties.updated_at, TIME);
    assert.ok(!('id' in properties), 'no property is called id');
    for (const [key, value] of Object.entries(properties)) {
      assert.ok(value === null || typeof value !== 'object', `${key} is flat`);
    }
    for (const n of geometry?.coordinates.flat(3) ?? []) {
      assert.ok(Math.abs(n * 1e6 - Math.round(n * 1e6)) < 1e-6, `${n} has at most 6 decimals`);
    }
  }
  if (process.env.CG_CLI) execFileSync(process.env.CG_CLI, ['validate', path], { stdio: 'pipe' });
}

const essence = ({ geojson }) => geojson.features.map((f) => JSON.stringify(f)).sort();

journey('a copy brought in on another device gives the same contributions', {}, async ({ widget, elsewhere }) => {
  await widget.add('asset', { category: 'Food', name: 'Café “Ò”', why: 'Line one\nline two — ünï', importance: 4, how_often: 'Every day' });
  await widget.add('barrier', { name: '<img src=x onerror=alert(1)>', importance: 1 });
  await widget.add('idea');
  await widget.openList();
  const copy = await widget.export();
  isTheFormat(copy);
  assert.equal(copy.geojson.features.length, 3);

  const other = await elsewhere();
  assert.deepEqual(await other.import(copy.path), { added: 3, updated: 0, same: 0, left: 0 });
  const again = await other.export();
  isTheFormat(again);
  assert.deepEqual(essence(again), essence(copy));
  assert.equal(again.geojson.common_ground.sha256, copy.geojson.common_ground.sha256);
  await other.reload();
  for (const kind of ['asset', 'barrier', 'idea']) await other.counts(kind, 1);
});

journey('bringing in a file twice adds nothing', {}, async ({ widget }) => {
  const file = geojsonFile(collection(120));
  assert.deepEqual(await widget.import(file), { added: 120, updated: 0, same: 0, left: 0 });
  const before = await widget.export();
  await widget.reload();
  assert.deepEqual(await widget.import(file), { added: 0, updated: 0, same: 120, left: 0 });
  assert.deepEqual(essence(await widget.export()), essence(before));
});

journey('a file of another tool is asked about and brought in once', {}, async ({ widget }) => {
  const foreign = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', geometry: { type: 'Point', coordinates: [11.248, 43.767] }, properties: { title: 'Fountain', n: 1 } },
      { type: 'Feature', geometry: { type: 'Point', coordinates: [11.249, 43.768] }, properties: { title: 'Arcade', n: 2 } },
    ],
  };
  const file = geojsonFile(JSON.stringify(foreign), 'from-qgis.geojson');
  for (const wanted of [{ added: 2, same: 0 }, { added: 0, same: 2 }]) {
    await widget.bring(file);
    await widget.foreign.waitFor();
    await widget.foreignName.selectOption('title');
    await widget.startImport.click();
    const { added, same } = await widget.reported();
    assert.deepEqual({ added, same }, wanted);
    await widget.closeReport();
  }
  const names = (await widget.export()).geojson.features.map((f) => f.properties.name).sort();
  assert.deepEqual(names, ['Arcade', 'Fountain']);
});

journey('a file dropped on the list is brought in', {}, async ({ widget, folder }) => {
  const path = join(folder, 'dropped.geojson');
  writeFileSync(path, collection(25));
  await widget.openList();
  await widget.drop(path);
  assert.deepEqual(await widget.reported(), { added: 25, updated: 0, same: 0, left: 0 });
});

journey('a file dropped on the map is brought in', {}, async ({ widget, folder }) => {
  const path = join(folder, 'dropped.geojson');
  writeFileSync(path, collection(25));
  await widget.drop(path);
  assert.deepEqual(await widget.reported(), { added: 25, updated: 0, same: 0, left: 0 });
  await widget.closeReport();
  await widget.mapButton.click();
  const counts = await Promise.all(['asset', 'barrier', 'idea'].map((kind) => widget.count(kind)));
  assert.equal(counts.reduce((a, b) => a + b), 25);
});

journey('a file dropped before the code for it has come is brought in once it has', { worker: false, open: false }, async ({ page, server, widget, folder }) => {
  const path = join(folder, 'early.geojson');
  writeFileSync(path, collection(25));
  let release;
  const held = new Promise((done) => (release = done));
  await page.route(/split_later.*\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/split_later.*\.wasm$/);
  await page.goto(server.origin);
  await asked;
  await widget.drop(path);
  release();
  assert.deepEqual(await widget.reported(), { added: 25, updated: 0, same: 0, left: 0 });
});

journey('a copy is handed to the share sheet where the browser has one', {
  before: ({ context }) => context.addInitScript(() => {
    Navigator.prototype.canShare = ({ files }) => files?.length === 1;
    Navigator.prototype.share = async ({ files: [file] }) => {
      window.cgShared = { name: file.name, type: file.type, text: await file.text() };
    };
  }),
}, async ({ page, widget }) => {
  await widget.add('asset', { name: 'Shared' });
  await widget.openList();
  await widget.share.click();
  const { name, type, text: shared } = await until(() => page.evaluate(() => window.cgShared), 'the share sheet');
  assert.match(name, /\.geojson$/);
  assert.equal(type, 'application/geo+json');
  assert.deepEqual(JSON.parse(shared).features.map((f) => f.properties.name), ['Shared']);
});

journey('where the browser has no share sheet there is no button for it', {
  before: ({ context }) => context.addInitScript(() => delete Navigator.prototype.canShare),
}, async ({ widget }) => {
  await widget.openList();
  assert.equal(await widget.share.count(), 0);
});

const good = feature({ kind: 'asset', name: 'Good one' });
const other = (n, change) => {
  const made = feature({ id: `00000000-0000-4000-8000-0000000000${n}`, kind: 'asset' });
  change(made);
  return made;
};
const raw = JSON.stringify(good);

/** File → what must come of it: features added, and whether something is said about it. */
const HOSTILE = {
  'nothing but braces': ['{}', { failed: true }],
  'a web page': ['<!doctype html><p>Not found</p>', { failed: true }],
  'an empty file': ['', { failed: true }],
  'a file cut off in the middle': [text([good, other(11, () => {})]).slice(0, -90), { added: 1 }],
  'a byte-order mark': [`\uFEFF${text([good])}`, { added: 1 }],
  'NaN for a coordinate': [`{"type":"FeatureCollection","features":[${raw},{"type":"Feature","geometry":{"type":"Point","coordinates":[NaN,1]},"properties":{}}]}`, { added: 1 }],
  'coordinates out of range': [text([good, other(12, (f) => (f.geometry.coordinates = [999, 43]))]), { added: 1, left: 1 }],
  'longitude and latitude swapped': [text([good, other(13, (f) => f.geometry.coordinates.reverse())]), { added: 1, left: 1 }],
  'a nesting bomb': [`{"type":"FeatureCollection","features":[${raw},${'['.repeat(200_000)}${']'.repeat(200_000)}]}`, { added: 1 }],
  'a GeometryCollection': [text([good, other(14, (f) => (f.geometry = { type: 'GeometryCollection', geometries: [] }))]), { added: 1, left: 1 }],
  'a newer format': [text([good], { common_ground: { format: 99, project: 'demo' } }), { failed: true }],
};

journey('hostile files end in a message, and nothing that was there is lost', { open: false, timeout: 240_000 }, async ({ elsewhere }) => {
  for (const [what, [content, wanted]] of Object.entries(HOSTILE)) {
    const fresh = await elsewhere();
    await fresh.import(geojsonFile(text([feature({ id: '00000000-0000-4000-8000-000000000001', kind: 'idea', name: 'Here before' })])));
    await fresh.bring(geojsonFile(content, 'hostile.geojson'));
    await fresh.report.or(fresh.importFailed).first().waitFor({ timeout: 60_000 });
    await fresh.noticed.or(fresh.importFailed).first().waitFor();
    if (wanted.left) assert.equal((await fresh.reported()).left, wanted.left, what);
    await fresh.closeReport();
    const names = (await fresh.export()).geojson.features.map((f) => f.properties.name);
    assert.ok(names.includes('Here before'), `${what}: what was there is still there`);
    assert.equal(names.length, 1 + (wanted.added ?? 0), `${what}: ${names}`);
    await fresh.page.context().close();
  }
});

journey('markup and formulas in a file stay text', {}, async ({ page, widget }) => {
  const name = '<script>document.title="owned"</script><b>bold</b> =1+1';
  await widget.import(geojsonFile(text([feature({ kind: 'asset', name, why: '<img src=x onerror=document.title="owned">' })])));
  await widget.entry('=1+1').first().click();
  await widget.card('=1+1').waitFor();
  await page.getByText(name).first().waitFor();
  assert.notEqual(await page.title(), 'owned');
});

journey('a large import can be stopped, and brought in again later without doubles', { timeout: 240_000 }, async ({ page, widget, folder }) => {
  await widget.add('asset', { name: 'Here before' });
  const path = join(folder, 'large.geojson');
  writeFileSync(path, collection(100_000));
  await widget.bring(path);
  await widget.importing.waitFor();
  await widget.stop.click();
  await widget.stopped.waitFor();
  await widget.closeReport();
  const stayed = (await widget.export()).geojson.features.map((f) => f.properties.name);
  assert.deepEqual(stayed, ['Here before'], 'what says that nothing was changed has changed nothing');
  assert.deepEqual(await widget.import(path), { added: 100_000, updated: 0, same: 0, left: 0 });
  await page.reload();
  await widget.ready();
  assert.deepEqual(await widget.import(path), { added: 0, updated: 0, same: 100_000, left: 0 });
});
