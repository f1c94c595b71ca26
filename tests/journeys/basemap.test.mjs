// Streets come first by ranges, then from the whole archive; and where there are none to be had, the rest of the widget
// works and says what is wrong.

import assert from 'node:assert/strict';
import { DIST, journey } from '../support/journey.mjs';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../support/wait.mjs';

const ARCHIVE = /\/basemaps\/demo\.pmtiles$/;
const streets = (page) => page.waitForFunction(() => performance.getEntriesByName('cg-streets').length > 0);

/** Everything that must work with or without streets. */
async function restWorks(widget) {
  await widget.begin('asset');
  await widget.placeBySearch('maggio', /Via Maggio/);
  await widget.placeHere();
  await widget.answer({ name: 'Without streets' });
  await widget.saveIt();
  await widget.goHome();
  await widget.counts('asset', 1);
  await widget.openCard('Without streets');
}

journey('streets are drawn from ranges while the whole archive is fetched once', { worker: false }, async ({ page, server, widget }) => {
  await streets(page);
  await widget.attribution.first().waitFor();
  const size = statSync(join(DIST, 'basemaps', 'demo.pmtiles')).size;
  const asked = () => server.log.filter((e) => ARCHIVE.test(e.path));
  await until(() => asked().some((e) => e.status === 200 && e.bytes === size) || total(asked()) >= size, 'the whole archive');
  assert.ok(asked().some((e) => e.status === 206), 'the first tiles came by range');
  const before = asked().length;
  await widget.zoomOut.click();
  await widget.zoomOut.click();
  await widget.drag(-300, -100);
  await widget.begin('asset');
  await widget.near.waitFor();
  assert.equal(asked().length, before, 'from then on it is read from the copy in hand');
});

const total = (entries) => entries.filter((e) => e.status === 206).reduce((sum, e) => sum + e.bytes, 0);

journey('a host without ranges gives the whole archive at once, with progress, and the rest works meanwhile', { range: false, open: false }, async ({ page, server, widget }) => {
  const held = server.hold(ARCHIVE);
  await widget.open();
  await widget.mapLoading.first().waitFor();
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer({ name: 'Meanwhile' });
  await widget.saveIt();
  await widget.goHome();
  held.release();
  await streets(page);
  await widget.mapLoading.first().waitFor({ state: 'hidden' });
  const whole = server.log.filter((e) => ARCHIVE.test(e.path) && e.status === 200);
  assert.ok(whole.length <= 2, `the archive was asked for ${whole.length} times`);
});

const FAULTS = {
  missing: 'mapMissing',
  'not-an-archive': 'mapDamaged',
  truncated: 'mapDamaged',
  flipped: 'mapDamaged',
  'flipped-tiles': 'mapDamaged',
};
for (const range of [true, false]) {
  for (const [fault, notice] of Object.entries(FAULTS)) {
    journey(`a basemap that is ${fault} is said in words and the rest works (${range ? 'with' : 'without'} ranges)`, {
      range,
      before: ({ server, allow }) => {
        server.fault(ARCHIVE, fault);
        allow(/status of 404.*demo\.pmtiles/, /Failed to load resource.*demo\.pmtiles/);
      },
    }, async ({ widget }) => {
      await widget[notice].first().waitFor();
      await restWorks(widget);
    });
  }
}

journey('without a connection that is said, and the streets come once it is back', { open: false, worker: false }, async ({ page, context, widget, allow }) => {
  allow(/demo\.(pmtiles|gazetteer)/, /ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
  await page.route(ARCHIVE, (route) => route.abort());
  await widget.open();
  await widget.mapUnreachable.first().waitFor();
  assert.equal(await widget.mapMissing.count(), 0, 'nobody is told to make what is there');
  await page.unroute(ARCHIVE);
  await context.setOffline(true);
  await context.setOffline(false);
  await widget.mapUnreachable.first().waitFor({ state: 'hidden' });
  await streets(page);
});

journey('without the list of names the map still works, and the search says so', {
  before: ({ server, allow }) => {
    server.fault(/gazetteer\.json$/, 'missing');
    allow(/gazetteer\.json/);
  },
}, async ({ page, widget }) => {
  await widget.find.click();
  await page.getByText(/The list of streets and places could not be fetched\./).waitFor();
  await page.keyboard.press('Escape');
  await widget.add('asset', { name: 'By map alone' });
  await widget.counts('asset', 1);
});

for (const [what, LATER] of Object.entries({
  'what opens the store': /split_keeping.*\.wasm$/,
  'what several files share': /chunk_.*\.wasm$/,
  'the questions': /split_talk.*\.wasm$/,
  'the other screens': /split_later.*\.wasm$/,
})) journey(`when part of the code can’t be fetched (${what}) that is said, and what was begun goes on once it can`, { open: false }, async ({ page, server, widget, allow }) => {
  allow(/status of 404/, /__wasm_split\.js/);
  server.fault(LATER, 'missing');
  await page.goto(`${server.origin}/`);
  await page.getByText(/Part of this page could not be fetched\./).waitFor();
  await widget.begin('asset');
  const said = await page.locator('body').innerText();
  assert.doesNotMatch(said, /^[a-z]+(-[a-z]+)+$/m, 'every word of the first screens is there');
  server.fault(LATER, null);
  await page.getByText(/Part of this page could not be fetched\./).waitFor({ state: 'hidden' });
  await widget.placeHere();
  await widget.answer({ name: 'After a gap' });
  await widget.saveIt();
  await widget.reload();
  await widget.counts('asset', 1);
});
