// An unfinished answer survives: a reload at every page of the form, a closed tab, a crash of the page.

import assert from 'node:assert/strict';
import { journey } from '../support/journey.mjs';
import { Widget } from '../support/pages.mjs';
import { until } from '../support/wait.mjs';

const WHY = 'The women’s group meets here.\nIt is free.';

journey('a reload at every page of the form keeps the page and the answers', {}, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.drag(-80, 0);
  const near = await widget.near.textContent();
  await widget.reload();
  await widget.placeHeading.waitFor();
  await widget.placeHere();

  const step = async (n) => widget.progress.filter({ hasText: new RegExp(`^${n} of`) }).waitFor();
  await widget.reload();
  await step(2);
  await widget.answerPage({ category: 'Food' });

  await widget.reload();
  await step(3);
  await widget.control('name').fill('The community kitchen');
  await widget.reload();
  await step(3);
  await until(async () => (await widget.control('name').inputValue()) === 'The community kitchen', 'the half-typed name');
  await widget.continue.click();

  await step(4);
  await widget.control('why').fill(WHY);
  await widget.choose(widget.step(4));
  await widget.reload();
  await step(4);
  await until(async () => (await widget.control('why').inputValue()) === WHY, 'the half-typed reason');
  assert.ok(await widget.step(4).isChecked(), 'the importance is still chosen');
  await widget.continue.click();

  await step(5);
  await widget.reload();
  await step(5);
  await widget.answerPage({ how_often: 'Every week' });

  await widget.checkHeading.waitFor();
  await widget.reload();
  await widget.checkHeading.waitFor();
  await page.getByText('The community kitchen').first().waitFor();
  await page.getByText('Every week').first().waitFor();
  await widget.saveIt();

  await widget.reload();
  await widget.counts('asset', 1);
  assert.equal(await widget.resume.count(), 0, 'a saved answer is no draft any more');
  await widget.openList();
  const { properties } = (await widget.export()).geojson.features[0];
  assert.equal(properties.why, WHY);
  assert.equal(properties.importance, 4);
  assert.equal(properties.category, 'food');
  if (properties.near) assert.ok(near.length > 0);
});

journey('the place that was chosen before a reload is the place that is saved', {}, async ({ widget }) => {
  await widget.begin('idea');
  await widget.placeBySearch('maggio', /Via Maggio/);
  await until(async () => /Via Maggio/.test(await widget.near.textContent()), 'the street near the pin');
  await widget.placeHere();
  await widget.reload();
  await widget.answer({ name: 'A tree' });
  await widget.saveIt();
  await widget.goHome();
  await widget.openList();
  const { properties } = (await widget.export()).geojson.features[0];
  assert.match(properties.near, /Via Maggio/);
});

journey('an answer left in a closed tab is offered in the next', {}, async ({ page, widget, another }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.control('name').fill('Left behind');
  await page.close();
  const later = await another();
  await later.resume.click();
  await later.question('name').waitFor();
  assert.equal(await later.control('name').inputValue(), 'Left behind');
});

journey('the last letter before a tab is closed is there in the next', {}, async ({ page, server, widget }) => {
  // Only a window that a page has opened may close itself, which is sooner than anybody's hand.
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => void window.open('about:blank', '', 'popup,width=1180,height=820'));
  const brief = new Widget(await opened, server.origin);
  await brief.open();
  await brief.begin('asset');
  await brief.placeHere();
  await brief.answerPage({ category: 'Food' });
  await brief.control('name').fill('The last lette');
  const closed = brief.page.waitForEvent('close');
  const last = brief.control('name').evaluate((field) => {
    // What the page means to do a moment later it does not live to do.
    window.setTimeout = () => 0;
    field.value = 'The last letter';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    window.close();
  });
  await Promise.allSettled([last, closed]);
  await widget.reload();
  await widget.resume.click();
  await widget.question('name').waitFor();
  assert.equal(await widget.control('name').inputValue(), 'The last letter');
});

journey('cancelling leaves no draft behind', {}, async ({ widget }) => {
  await widget.begin('asset');
  await widget.cancel.click();
  await widget.kind('asset').waitFor();
  await widget.reload();
  await widget.kind('asset').waitFor();
  assert.equal(await widget.resume.count(), 0);
});

journey('a change under way survives a reload and still changes the same answer', {}, async ({ widget }) => {
  await widget.add('asset', { name: 'The library' });
  await widget.openCard('The library');
  await widget.change.click();
  await widget.changeAnswer('name').click();
  await widget.control('name').fill('The lending library');
  await widget.reload();
  await widget.question('name').waitFor();
  await until(async () => (await widget.control('name').inputValue()) === 'The lending library', 'the half-typed change');
  await widget.continue.click();
  await widget.checkHeading.waitFor();
  await widget.saveIt();
  await widget.goHome();
  await widget.counts('asset', 1);
  await widget.openCard('The lending library');
});

journey('an answer begun before storage was open is kept, and not offered a second time', { open: false }, async ({ page, server, widget }) => {
  const held = server.hold(/keeping.*\.wasm$/);
  await page.goto(`${server.origin}/`);
  await widget.begin('asset');
  held.release();
  await widget.ready();
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.reload();
  await widget.question('name').waitFor();
  await widget.answer({ name: 'Begun early' });
  await widget.saveIt();
  await widget.goHome();
  assert.equal(await widget.resume.count(), 0);
  await widget.reload();
  await widget.counts('asset', 1);
  assert.equal(await widget.resume.count(), 0);
});
