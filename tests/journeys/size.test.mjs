// The first visit stays within its budget of bytes, so that a change that passes it fails here and not at a session
// with poor wi-fi.

import assert from 'node:assert/strict';
import { BUDGET, recordRequests, requestsBeforeUsable, sums } from '../bench/bytes.mjs';
import { journey } from '../support/journey.mjs';

journey('what is needed before the widget is usable stays within its budget', {
  before: ({ context }) => context.addInitScript(recordRequests),
}, async ({ page }) => {
  await page.waitForLoadState('networkidle');
  const requests = await requestsBeforeUsable(page);
  const bytes = sums(requests);
  const over = Object.entries(BUDGET).filter(([part, most]) => bytes[part] > most);
  const list = requests.map((r) => `${r.part}: ${r.path} ${r.bytes}`).join('\n');
  assert.deepEqual(over.map(([part, most]) => `${part}: ${bytes[part]} of ${most}`), [], list);
  assert.ok(bytes.wasm > 0 && bytes.engine > 0, `both the wasm and the engine were seen:\n${list}`);
});
