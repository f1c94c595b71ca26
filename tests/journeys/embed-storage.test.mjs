// In frames where a browser lets nothing be stored: people are told, and can take their answers along. The page around
// the frame is of another site, which is what browsers look at.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hosted } from '../support/hosting.mjs';

const NAME = 'The rose garden';
const ANSWERS = { category: 'Parks, gardens, rivers', name: NAME, importance: 4 };
/** As somebody's site has it who wants to be careful, or who blocks what others' pages store. */
const BLOCKED = () => ({ profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } });
const framing = (sandbox) => (origin) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Our neighbourhood</title><link rel="icon" href="data:,">
  <iframe src="${origin}/?project=demo" title="Map of our neighbourhood" ${sandbox} style="width: 100%; height: 720px; border: 0"></iframe>`;

/** Answers, and takes the answer along as a file. */
async function takesItAlong(page, widget) {
  await widget.storageOff.first().waitFor();
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer(ANSWERS);
  await widget.save.click();
  await widget.doneHeading.waitFor();
  assert.equal(await widget.savedWords.count(), 0, 'nothing says “saved” that is not');
  const [download] = await Promise.all([page.waitForEvent('download'), widget.download.first().click()]);
  const [feature] = JSON.parse(readFileSync(await download.path(), 'utf8')).features;
  assert.deepEqual([feature.properties.name, feature.properties.importance], [NAME, 4]);
}

hosted('in a sandbox that takes the frame’s site away nothing can be stored, which is said, and answers can be taken along', {
  page: framing('sandbox="allow-scripts allow-forms allow-downloads"'), context: { serviceWorkers: 'allow' },
}, async ({ page, framed, allow }) => {
  // Pictures are of another site for a frame that has none.
  allow(/Unsafe attempt to load URL .*(icons|pictures)\.svg/);
  const widget = await framed();
  await takesItAlong(page, widget);
});

hosted('where a browser lets the frame of another site store nothing, people are told, and answers can be taken along', {
  page: framing(''), preferences: BLOCKED, context: { serviceWorkers: 'allow' },
}, async ({ page, framed }) => takesItAlong(page, await framed()));
