// Two tabs of one browser: they show the same, and neither overwrites what the other saved.

import assert from 'node:assert/strict';
import { journey } from '../support/journey.mjs';
import { until } from '../support/wait.mjs';

journey('what one tab adds, changes and deletes shows in the other', {}, async ({ widget, another }) => {
  const other = await another();
  await widget.add('asset', { name: 'The garden' });
  await other.counts('asset', 1);
  await widget.rename('The garden', 'The rose garden');
  await other.openCard('The rose garden');
  await widget.goHome();
  await widget.openCard('The rose garden');
  await widget.delete.click();
  await widget.counts('asset', 0);
  await until(async () => (await other.card('The rose garden').count()) === 0, 'the card to close in the other tab');
});

journey('both tabs can be in the form at once', {}, async ({ widget, another }) => {
  const other = await another();
  await widget.begin('asset');
  await widget.placeHere();
  await other.begin('idea');
  await other.placeHere();
  await widget.answer({ name: 'From the first' });
  await other.answer({ name: 'From the second' });
  await widget.saveIt();
  await other.saveIt();
  await widget.goHome();
  await other.goHome();
  for (const tab of [widget, other]) {
    await tab.counts('asset', 1);
    await tab.counts('idea', 1);
  }
});

journey('what another tab tells of a session makes nothing anew that somebody may be pressing', {
  before: ({ context }) => context.addInitScript(() => {
    globalThis.looks = 0;
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (names, ...rest) {
      const begun = transaction.call(this, names, ...rest);
      if (String(names) === 'notes') begun.addEventListener('complete', () => { globalThis.looks += 1; });
      return begun;
    };
  }),
}, async ({ page, widget }) => {
  await widget.add('asset', { name: 'The garden' });
  await widget.openList();
  const pressed = [widget.saveCopy, widget.entry('The garden')];
  for (const button of pressed) await button.evaluate((element) => { element.dataset.same = ''; });
  const before = await page.evaluate(() => globalThis.looks);
  await page.evaluate(() => new BroadcastChannel('common-ground:demo:desk').postMessage('changed'));
  // Session, PIN, clock, what the big screen may show.
  await until(() => page.evaluate((before) => globalThis.looks >= before + 4, before), 'the page to have looked');
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  for (const button of pressed) assert.equal(await button.getAttribute('data-same'), '', `${button} is another one now`);
});

/** Opens the same answer for changing in both tabs and saves the second one's change first. */
async function changedInBoth(widget, other) {
  await widget.add('asset', { name: 'The garden', why: 'Quiet.' });
  for (const tab of [widget, other]) {
    await tab.openCard('The garden');
    await tab.change.click();
  }
  for (const [tab, name] of [[other, 'Theirs'], [widget, 'Mine']]) {
    await tab.changeAnswer('name').click();
    await tab.control('name').fill(name);
    await tab.continue.click();
    await tab.checkHeading.waitFor();
  }
  await other.saveIt();
}

const names = async (tab) => {
  await tab.openList();
  return (await tab.export()).geojson.features.map((f) => f.properties.name);
};

journey('a change over another tab’s change is a question, not an overwriting', {}, async ({ page, widget, another }) => {
  const other = await another();
  await changedInBoth(widget, other);
  await widget.save.click();
  await widget.conflict.waitFor();
  await page.getByText('Mine').first().waitFor();
  await other.goHome();
  assert.deepEqual(await names(other), ['Theirs'], 'what the other tab saved is still stored');
  await widget.saveMine.click();
  await widget.doneHeading.waitFor();
  await widget.goHome();
  assert.deepEqual(await names(widget), ['Mine']);
  await until(async () => (await other.entries()).some((e) => e.includes('Mine')), 'the answer in the other tab');
});

journey('the other tab’s change can be kept', {}, async ({ widget, another }) => {
  const other = await another();
  await changedInBoth(widget, other);
  await widget.save.click();
  await widget.conflict.waitFor();
  await widget.keepTheirs.click();
  await widget.kind('asset').waitFor();
  assert.deepEqual(await names(widget), ['Theirs']);
});

journey('a change of what the other tab deleted is a question', {}, async ({ widget, another }) => {
  const other = await another();
  await widget.add('asset', { name: 'The garden' });
  await widget.openCard('The garden');
  await widget.change.click();
  await other.openCard('The garden');
  await other.delete.click();
  await other.counts('asset', 0);
  await widget.save.click();
  await widget.conflictGone.waitFor();
  await widget.saveMine.click();
  await widget.doneHeading.waitFor();
  await other.counts('asset', 1);
});
