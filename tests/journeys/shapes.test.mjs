// Routes and areas: drawn by touch and by keyboard, mended, explained, kept over a reload, changed, and never outside.

import assert from 'node:assert/strict';
import { axe, fits, focused, treeIsSound } from '../support/access.mjs';
import { DEVICES } from '../support/browser.mjs';
import { feature, text } from '../support/data.mjs';
import { demo, journey } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { tap } from '../support/tap.mjs';
import { until } from '../support/wait.mjs';

/** Twice the signed area: positive when the ring runs counter-clockwise. */
const turn = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);

const touch = { ...DEVICES.landscape, isMobile: true };

for (const [name, device] of Object.entries({ landscape: touch, phone: DEVICES.phone, portrait: { ...DEVICES.portrait, isMobile: true } })) {
  journey(`a route is drawn by touch alone on ${name}`, { device }, async ({ widget }) => {
    await tap(widget.kind('barrier'));
    await widget.placeHeading.waitFor();
    await widget.form('Route').tap({ force: true });
    await widget.says(/Put a corner wherever it bends/);
    await tap(widget.addCorner);
    await widget.says(/^Corner 1 added/);
    assert.equal(await widget.finish.isVisible(), false, 'one corner is no route');
    await widget.drag(-90, 0);
    await tap(widget.addCorner);
    await widget.says(/^Corner 2 added.* It is about \d+ metres long so far\.$/);
    await widget.drag(0, -80);
    await tap(widget.addCorner);
    await widget.says(/^Corner 3 added, near .+ It is about \d+ metres long so far\.$/);
    await tap(widget.finish);
    const { geometry, properties } = await widget.savePlaced('The way to school');
    assert.equal(geometry.type, 'LineString');
    const [a, b, c] = geometry.coordinates;
    assert.equal(geometry.coordinates.length, 3);
    assert.ok(b[0] > a[0] + 0.0001 && Math.abs(b[1] - a[1]) < 0.0001, `${b} lies east of ${a}`);
    assert.ok(c[1] < b[1] - 0.0001 && Math.abs(c[0] - b[0]) < 0.0001, `${c} lies south of ${b}`);
    assert.equal(properties.location_method, 'map');
    assert.ok(properties.near, 'what it is near is kept');
  });
}

journey('an area is drawn with the keyboard alone, and each step says what came of it', { device: DEVICES.embed }, async ({ page, widget }) => {
  const keys = page.keyboard;
  await widget.tabTo(widget.kind('idea'));
  await keys.press('Enter');
  await widget.placeHeading.waitFor();
  await widget.tabTo(widget.form('Spot'));
  assert.ok((await focused(page)).visible, 'the focus can be seen on the choice of forms');
  await keys.press('ArrowRight');
  await keys.press('ArrowRight');
  assert.ok(await widget.form('Area').isChecked());
  await widget.tabTo(widget.map, 'Shift+Tab');
  await keys.press('Enter');
  await widget.says(/^Corner 1 added/);
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowRight', 'ArrowRight', 'Enter']) await keys.press(key);
  await widget.says(/^Corner 3 added.* It is about .+ so far\.$/);
  await keys.press('ArrowUp');
  await keys.press('Enter');
  await widget.says(/^Corner 4 added/);
  await keys.press('Backspace');
  await widget.says(/^Last step taken back/);
  await keys.press('PageUp');
  await widget.says(/^Corner 3 of 3\./);
  await keys.press('Shift+ArrowRight');
  await keys.press('Enter');
  await widget.says(/^Corner 3 moved/);
  await keys.press('PageDown');
  await widget.says(/^Corner 1 of 3\./);
  await keys.press('Escape');
  await widget.says(/^No corner picked/);
  await widget.tabTo(widget.finish);
  assert.ok((await focused(page)).visible, 'the focus can be seen on Finish');
  await keys.press('Enter');
  const { geometry } = await widget.savePlaced('A playground');
  assert.equal(geometry.type, 'Polygon');
  const [ring, ...holes] = geometry.coordinates;
  assert.equal(holes.length, 0);
  assert.equal(ring.length, 4);
  assert.deepEqual(ring[0], ring[3], 'the ring is closed');
  assert.ok(turn(ring) > 0, 'and counter-clockwise, though it may have been drawn the other way');
});

journey('the focus stays on the button that adds corners', {}, async ({ page, widget }) => {
  await widget.draw('Route');
  await widget.tabTo(widget.addCorner);
  for (const step of [1, 2, 3]) {
    await page.keyboard.press('Enter');
    await widget.says(new RegExp(`^Corner ${step} added`));
    await widget.moveMap(1, 0);
    await widget.addCorner.focus();
  }
  assert.match((await focused(page)).name, /Add a corner/);
  await widget.cornerBefore.click();
  await widget.leaveIt.click();
  await until(async () => /Add a corner/.test((await focused(page)).name), 'the focus on the button that is left');
});

journey('a half-drawn area survives a reload and is gone on with', {}, async ({ widget }) => {
  await widget.draw('Area');
  await widget.corner([0, 0], [2, 0]);
  await widget.says(/^Corner 2 added/);
  await widget.reload();
  await until(async () => (await widget.corners.textContent()) === '2 corners', 'the two corners');
  assert.ok(await widget.form('Area').isChecked());
  await widget.corner([0, 2]);
  await widget.says(/^Corner 3 added/);
  await widget.reload();
  await widget.undo.click();
  await until(async () => (await widget.corners.textContent()) === '2 corners', 'two corners again');
  await widget.corner([0, 1]);
  const { geometry } = await widget.saveShape('Kept');
  assert.equal(geometry.coordinates[0].length, 4);
});

journey('a corner is picked by touching it or with buttons, and moved, removed, and all of it taken back', { device: touch }, async ({ page, widget }) => {
  await widget.draw('Route');
  await widget.corner([0, 0], [2, 0], [2, 0]);
  await widget.says(/^Corner 3 added/);
  const { x, y } = await widget.middleOfMap();
  // Two presses of an arrow are 192 pixels; a finger 18 pixels off still means the corner.
  await page.touchscreen.tap(x - 192 + 12, y + 12);
  await widget.says(/^Corner 2 of 3\./);
  await widget.moveMap(0, -1);
  await tap(widget.moveHere);
  await widget.says(/^Corner 2 moved/);
  await tap(widget.nextCorner);
  await widget.says(/^Corner 1 of 3\./);
  await tap(widget.removeCorner);
  await widget.says(/^Corner 1 removed/);
  assert.equal(await widget.corners.textContent(), '2 corners');
  await tap(widget.undo);
  await until(async () => (await widget.corners.textContent()) === '3 corners', 'the removed corner');
  await tap(widget.undo);
  const { geometry } = await widget.saveShape('Straight');
  const latitudes = geometry.coordinates.map(([, latitude]) => latitude);
  assert.equal(latitudes.length, 3);
  assert.ok(Math.max(...latitudes) - Math.min(...latitudes) < 1e-5, `${latitudes}: the move was taken back too`);
});

journey('an area whose edge crosses itself is untangled, and shown before it is taken', {}, async ({ page, widget }) => {
  await widget.draw('Area');
  // A bow tie.
  await widget.corner([0, 0], [2, 2], [0, -2], [-2, 2]);
  await widget.says(/^Corner 4 added/);
  await widget.finish.click();
  await widget.says(/^The edge crossed itself, so we changed the order of the corners\./);
  await axe(page, 'an area that was untangled');
  const { geometry } = await widget.saveShape('Square');
  const [ring] = geometry.coordinates;
  assert.equal(ring.length, 5);
  const [width, height] = [0, 1].map((i) => Math.max(...ring.map((c) => c[i])) - Math.min(...ring.map((c) => c[i])));
  assert.ok(Math.abs(turn(ring) / 2 / (width * height) - 1) < 0.01, 'it covers its whole box');
});

journey('what cannot be mended is explained', {}, async ({ widget }) => {
  await widget.draw('Area');
  await widget.corner([0, 0]);
  await widget.addCorner.click();
  await widget.says(/^There is a corner here already/);
  // All on one line: there is nothing to finish yet.
  await widget.corner([1, 0], [1, 0]);
  await widget.says(/^Corner 3 added/);
  assert.equal(await widget.finish.isVisible(), false);
  // Back over the same line, then to the side.
  await widget.corner([-1, 0], [0, 1]);
  await widget.says(/^Corner 5 added/);
  await widget.finish.click();
  await widget.says(/^The edge crosses itself\. Move or remove a corner/);
  await widget.undo.click();
  await widget.undo.click();
  await widget.corner([1, 1]);
  await widget.finish.click();
  await widget.progress.filter({ hasText: /^2 of/ }).waitFor();
});

journey('a change of mind about the form loses no corner', {}, async ({ widget }) => {
  await widget.draw('Route');
  await widget.corner([0, 0], [2, 0], [0, 2]);
  await widget.says(/^Corner 3 added/);
  await widget.choose(widget.form('Spot'));
  await widget.here.waitFor();
  await widget.choose(widget.form('Area'));
  assert.equal(await widget.corners.textContent(), '3 corners');
  await widget.finish.click();
  const { geometry } = await widget.savePlaced('Changed');
  assert.equal(geometry.type, 'Polygon');
});

journey('a saved route is changed corner by corner, and reads as a route on card and list', {}, async ({ page, widget }) => {
  await widget.draw('Route');
  await widget.corner([0, 0], [2, 0], [2, 0]);
  const before = await widget.saveShape('Promenade');
  await widget.openList();
  await widget.entry(/Promenade.*A route, about \d+ metres long/).waitFor();
  await widget.openCard('Promenade');
  await widget.card('Promenade').getByText(/^A route, about \d+ metres long$/).waitFor();
  await axe(page, 'the card of a route');
  await widget.change.click();
  await page.getByText(/A route, about \d+ metres long/).waitFor();
  await widget.changeAnswer('place').click();
  await until(async () => (await widget.corners.textContent()) === '3 corners', 'its corners');
  await widget.cornerBefore.click();
  await widget.says(/^Corner 3 of 3\./);
  await widget.moveMap(0, 1);
  await widget.moveHere.click();
  await widget.finish.click();
  await widget.checkHeading.waitFor();
  await widget.saveIt();
  await widget.goHome();
  const after = await widget.exported('Promenade');
  assert.deepEqual(after.geometry.coordinates.slice(0, 2), before.geometry.coordinates.slice(0, 2));
  assert.ok(after.geometry.coordinates[2][1] < before.geometry.coordinates[2][1] - 1e-4);
  assert.equal(after.properties.rev, 2);
});

journey('a tap on a line or into an area opens its card', { device: touch }, async ({ page, widget }) => {
  const [lon, lat] = demo().area.centre;
  const line = feature({ id: '00000000-0000-4000-8000-000000000001', name: 'Along the river', kind: 'asset' });
  line.geometry = { type: 'LineString', coordinates: [[lon - 0.002, lat + 0.0005], [lon + 0.002, lat + 0.0005]] };
  const area = feature({ id: '00000000-0000-4000-8000-000000000002', name: 'The old yard', kind: 'barrier' });
  const [west, south, east, north] = [lon - 0.002, lat - 0.001, lon + 0.002, lat - 0.0001];
  area.geometry = { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
  await widget.import(geojsonFile(text([line, area])));
  await widget.mapButton.click();
  await widget.counts('asset', 1);
  const { x, y } = await widget.middleOfMap();
  // The map may still be making room, and what is tapped right after an opened card belongs to that tap.
  const opens = async (name, dx, dy) => {
    const there = () => widget.card(name).isVisible();
    await until(async () => (await there()) || (await page.touchscreen.tap(x + dx, y + dy), there()), `the card of ${name}`, 15_000, 200);
  };
  // Zoom 17 in these latitudes: 0.0001 degrees of latitude are about 13 pixels, of longitude about 9.
  await opens('The old yard', -120, 70);
  await widget.close.click();
  await widget.kind('asset').waitFor();
  await opens('Along the river', -120, -50);
});

journey('a shape of several parts that came from a file can be kept as it is', {}, async ({ widget }) => {
  const [lon, lat] = demo().area.centre;
  const parts = feature({ id: '00000000-0000-4000-8000-000000000003', name: 'Two paths', kind: 'asset', project_version: 'x' });
  parts.geometry = { type: 'MultiLineString', coordinates: [[[lon, lat], [lon, 43.77]], [[11.249, lat], [11.249, 43.77]]] };
  await widget.import(geojsonFile(text([parts])));
  await widget.openCard('Two paths');
  await widget.change.click();
  await widget.changeAnswer('place').click();
  await widget.keep.waitFor();
  await widget.moveMap(2, 0);
  await widget.keep.click();
  await widget.checkHeading.waitFor();
  await widget.saveIt();
  await widget.goHome();
  assert.deepEqual((await widget.exported('Two paths')).geometry, parts.geometry);
});

journey('a file brings nothing from outside the area, and says so', {}, async ({ page, widget }) => {
  const [, , east, north] = demo().area.bounds;
  const far = feature({ name: 'Far', kind: 'asset', at: [east + 0.1, north] });
  const half = feature({ id: '00000000-0000-4000-8000-000000000004', name: 'Half', kind: 'asset' });
  half.geometry = { type: 'LineString', coordinates: [[east - 0.001, north], [east + 0.1, north]] };
  const near = feature({ id: '00000000-0000-4000-8000-000000000005', name: 'Near', kind: 'asset', at: [east + 0.001, north] });
  await widget.bring(geojsonFile(text([far, half, near])));
  const { added, left } = await widget.reported();
  assert.deepEqual({ added, left }, { added: 1, left: 2 });
  await page.getByText(/This is outside the area of this map/).first().waitFor();
});

journey('a search that leads outside the area is refused in kind words, for a spot and for a corner', {
  before: ({ server, allow }) => {
    const far = { format: 1, attribution: '', origin: [11.3, 43.9], names: [{ n: 'Far Away Street', k: 'street', p: [0, 0] }] };
    server.put('/basemaps/demo.gazetteer.json', JSON.stringify(far));
    server.fault(/engine\.js$/, 'missing');
    // The browser says nothing more about a module that is not there.
    allow(/engine\.js/, /^page error: $/);
  },
  open: false,
}, async ({ page, server, widget }) => {
  await page.goto(`${server.origin}/`);
  await widget.begin('asset');
  await widget.find.click();
  await widget.search.waitFor();
  await widget.placeBySearch('far away', /Far Away Street/);
  await widget.here.click();
  await page.getByText(/That place is outside the area/).waitFor();
  await widget.choose(widget.form('Route'));
  await widget.addCorner.click();
  await widget.says(/^That place is outside the area/);
  assert.equal(await widget.corners.count(), 0);
});

for (const [name, device] of Object.entries({ ...DEVICES, small: { ...DEVICES.small, viewport: { width: 360, height: 740 } } })) {
  journey(`every state of a drawing is accessible and fits on ${name}`, { device }, async ({ page, widget }) => {
    const check = async (where) => {
      await axe(page, `${where} on ${name}`);
      await treeIsSound(page, `${where} on ${name}`);
      await fits(page, `${where} on ${name}`);
    };
    await widget.begin('barrier');
    await widget.form('Spot').waitFor();
    await check('the choice of forms');
    await widget.choose(widget.form('Area'));
    await widget.says(/Put a corner/);
    await check('an area without corners');
    await widget.corner([0, 0], [1, 0], [0, 1]);
    await widget.says(/^Corner 3 added/);
    await check('an area that can be finished');
    await widget.cornerBefore.click();
    await widget.says(/^Corner 3 of 3/);
    await check('a picked corner');
    await widget.leaveIt.click();
    await widget.addCorner.click();
    await widget.says(/^There is a corner here/);
    await check('a corner that was refused');
  });
}
