// Streets as pictures from another host: asked for only while the device is online, and good for paper too.

import assert from 'node:assert/strict';
import { axe } from '../support/access.mjs';
import { demo, journey } from '../support/journey.mjs';
import { until } from '../support/wait.mjs';

/** One grey pixel, enlarged to a tile. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFhAKAjcBLnwAAAABJRU5ErkJggg==',
  'base64',
);

/** A second map in the page, with the engine that the page uses. */
async function mapWithTiles(page) {
  await page.evaluate(async () => {
    const host = document.createElement('div');
    host.style.cssText = 'position:fixed;inset:0;z-index:99';
    document.body.append(host);
    const assets = document.querySelector('[data-assets]').dataset.assets;
    const { create } = await import(new URL(`${assets}engine.js`, location.href).href);
    const options = {
      centre: [11.248, 43.7672],
      zoom: 16,
      minZoom: 14,
      maxZoom: 19,
      bounds: [11.238, 43.7625, 11.26, 43.7745],
      kinds: [],
      categories: [],
      icons: `${assets}icons.svg`,
      attribution: '',
      label: 'Map',
      tiles: { url: `${location.origin}/tiles/{z}/{x}/{y}.png`, attribution: '© Somebody', minZoom: 0, maxZoom: 17 },
    };
    globalThis.rests = 0;
    globalThis.second = create(host, options, (event) => (globalThis.rests += event.type === 'idle' ? 1 : 0));
  });
}

journey('pictures of the streets are asked for while online only, and again once there is a network', { worker: false }, async ({ page, context }) => {
  const asked = [];
  await page.route(/\/tiles\//, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ body: PICTURE, contentType: 'image/png' });
  });
  await mapWithTiles(page);
  await until(() => asked.length > 4, 'the first pictures');
  assert.ok(asked.every((path) => /^\/tiles\/1[4-7]\/\d+\/\d+\.png$/.test(path)), asked.join(' '));

  await page.evaluate(() => globalThis.second.zoomBy(3));
  await until(() => asked.some((path) => path.startsWith('/tiles/17/')), 'the nearest pictures');
  const sheet = await page.evaluate(async () => {
    const canvas = await globalThis.second.printCanvas();
    return [...canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data];
  });
  assert.equal(sheet.length, 4, 'the print can be read, so it can be saved');
  assert.ok(!asked.some((path) => path.startsWith('/tiles/18/')), 'there are none nearer than the project says');

  await context.setOffline(true);
  await page.waitForFunction(() => !navigator.onLine);
  const before = asked.length;
  await page.evaluate(() => {
    globalThis.rests = 0;
    globalThis.second.flyTo(11.258, 43.773, 16);
  });
  await page.waitForFunction(() => globalThis.rests > 0);
  assert.equal(asked.length, before, 'nothing is asked for without a network');

  await context.setOffline(false);
  await until(() => asked.length > before, 'pictures of the new place');
  await page.evaluate(() => globalThis.second.destroy());
});

/** A project with pictures from another host, which the page's policy has to allow. */
const HOST = 'https://tiles.example';
const pictures = () => {
  const project = demo();
  project.id = 'pictures';
  delete project.basemap;
  project.tiles = { url: `${HOST}/{z}/{x}/{y}.png`, attribution: '© Tile Makers', min_zoom: 10, max_zoom: 18 };
  return JSON.stringify(project);
};

journey('a project’s own tile service is shown, with whose pictures they are, and nothing else is asked for', {
  open: false,
  before: ({ server, allow }) => {
    server.put('/projects/pictures.json', pictures());
    allow(/^request to another host: https:\/\/tiles\.example\//);
  },
}, async ({ page, server, widget }) => {
  const asked = [];
  await page.route(`${server.origin}/?*`, async (route) => {
    const response = await route.fetch();
    const policy = response.headers()['content-security-policy'].replace("img-src 'self'", `img-src 'self' ${HOST}`);
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.route(`${HOST}/**`, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ body: PICTURE, contentType: 'image/png', headers: { 'access-control-allow-origin': '*' } });
  });
  await widget.open('?project=pictures');
  await page.getByText('© Tile Makers').waitFor();
  assert.equal(await widget.attribution.count(), 0, 'there is no street map of the project’s own');
  await until(() => asked.length > 4, 'the first pictures');
  assert.ok(asked.every((path) => /^\/1[5-8]\/\d+\/\d+\.png$/.test(path)), asked.join(' '));
  assert.ok(!server.log.some((entry) => /pmtiles|gazetteer/.test(entry.path)), 'no archive and no names are asked for');
  await axe(page, 'a map of pictures');
  await widget.add('asset', { name: 'On the pictures' });
});
