// The main journeys in WebKitGTK, the nearest thing here to an iPad, and in Firefox: the built files under the strict
// policy, from the empty map to a copy that is brought in elsewhere.

import assert from 'node:assert/strict';
import { inEveryEngine } from '../support/engines.mjs';
import { demo } from '../support/journey.mjs';
import { photo } from '../support/photos.mjs';
import { until } from '../support/wait.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WHY = 'The women’s group meets here.\nIt is free — ünï ਪੰਜਾਬੀ.';

inEveryEngine('the map is drawn and answers can be added, by search and by moving the map', async ({ page, widget }) => {
  await widget.open();
  await page.waitForFunction(() => performance.getEntriesByName('cg-streets').length > 0);
  await widget.attribution.waitFor();

  await widget.begin('asset');
  await widget.placeBySearch('maggio', /Via Maggio/);
  await until(async () => /Via Maggio/.test(await widget.near.textContent()), 'the street near the pin');
  await widget.placeHere();
  await widget.answer({ category: 'Food', name: 'The community kitchen', why: WHY, importance: 4, how_often: 'Every week' });
  await widget.saveIt();
  await widget.goHome();
  await widget.add('idea', { name: 'A tree' });

  await widget.reload();
  await widget.counts('asset', 1);
  await widget.counts('idea', 1);
  await widget.openList();
  assert.equal((await widget.entries()).length, 2);
  const { geojson } = await widget.export();
  const { properties } = geojson.features.find((f) => f.properties.kind === 'asset');
  assert.deepEqual(
    [properties.category, properties.name, properties.why, properties.importance],
    ['food', 'The community kitchen', WHY, 4],
  );
});
