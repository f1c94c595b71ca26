// Dots: each person has a few, puts them on what matters most, moves them and takes them back. They are kept before it
// is said, belong to the person, and go with them; what others placed is shown only afterwards.

import assert from 'node:assert/strict';
import { axe, fits, focused, tree, treeIsSound } from '../support/access.mjs';
import { DEVICES } from '../support/browser.mjs';
import { feature, text } from '../support/data.mjs';
import { people } from '../support/kept.mjs';
import { journey } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { tap } from '../support/tap.mjs';
import { until } from '../support/wait.mjs';

const EALING = '?project=living-roots-ealing';
const NAMES = ['No step-free way in', 'A bench at every stop', 'Translated letters'];
const CENTRE = [-0.33, 51.522];

/** Three things that take dots, from near the middle of the map to far from it, and one that takes none. */
const THINGS = [
  ...NAMES.map((name, n) =>
    feature({
      id: `0000000${n}-0000-4000-8000-000000000000`, project: 'living-roots-ealing', kind: n === 0 ? 'barrier' : 'idea',
      name, importance: n + 1, why: 'Because it would help.', at: [CENTRE[0] + n * 0.002, CENTRE[1]],
    }),
  ),
  feature({
    id: '0000000a-0000-4000-8000-000000000000', project: 'living-roots-ealing', kind: 'asset', name: 'The library', at: CENTRE,
  }),
];

/** The pages with dots, as a person meets them. */
class Dots {
  constructor({ page, widget }) {
    this.page = page;
    this.widget = widget;
    this.way = page.getByRole('button', { name: 'Put your dots on what matters most' });
    this.heading = page.getByRole('heading', { name: 'Put your dots on what matters most' });
    this.said = page.getByRole('status').filter({ hasText: /You have \d+ dots? left|All your dots are placed/ });
    this.everybody = page.getByRole('button', { name: 'Show everybody’s dots' });
    this.tallies = page.getByText(/^(No dots from anybody|\d+ dots?, from \d+ (person|people))$/);
    this.sort = page.getByRole('combobox', { name: 'Sort by' });
    this.next = page.getByRole('button', { name: /I’ve finished: next person/ });
  }

  put(name) {
    return this.page.getByRole('button', { name: `Put a dot here: ${name}` });
  }

  take(name) {
    return this.page.getByRole('button', { name: `Take one back: ${name}` });
  }

  async says(...words) {
    for (const word of words) await this.said.filter({ hasText: word }).waitFor();
  }

  /** The names in the order of the list. */
  async order() {
    const labels = await this.page.getByRole('button', { name: /^Put a dot here: / }).evaluateAll((all) => all.map((e) => e.ariaLabel));
    return labels.map((label) => label.replace('Put a dot here: ', ''));
  }

  /** From the question for the age to where the dot was placed. */
  async agree() {
    await this.page.getByRole('button', { name: 'Yes', exact: true }).click();
    await this.page.getByRole('checkbox', { name: /I want to take part/ }).check({ force: true });
    await this.page.getByRole('button', { name: 'Start', exact: true }).click();
  }

  /** The page of dots with somebody who has agreed and placed their first one. */
  async begin() {
    await this.way.click();
    await this.heading.waitFor();
    await this.put(NAMES[0]).click();
    await this.agree();
    await this.says('Your dot is on “No step-free way in”.', 'You have 4 dots left.');
  }
}

const ealing = (name, body, options = {}) =>
  journey(name, { open: false, timeout: 180_000, ...options }, async (stage) => {
    stage.allow(/404/);
    await stage.widget.open(EALING);
    await stage.widget.import(geojsonFile(text(THINGS)));
    await stage.widget.mapButton.click();
    await body({ ...stage, dots: new Dots(stage) });
  });

const looksRight = async (page, where) => {
  await axe(page, where);
  await treeIsSound(page, where);
  await fits(page, where);
};

/** The dots that the database holds, person by person. */
const kept = async (page) => (await people(page)).map(({ votes }) => Object.values(votes));

ealing('dots are placed, moved and taken back by touch, never more than there are', async ({ page, dots }) => {
  await tap(dots.way);
  await dots.heading.waitFor();
  await dots.says('You have 5 dots left.');
  assert.deepEqual(await dots.order(), NAMES, 'nearest first, and no dots for what takes none');
  await dots.sort.selectOption('Most important first');
  await until(async () => (await dots.order())[0] === NAMES[2], 'the most important first');
  await dots.sort.selectOption('Nearest first');
  await looksRight(page, 'the dots');

  await tap(dots.put(NAMES[0]));
  await dots.agree();
  await dots.says('Your dot is on “No step-free way in”.', 'You have 4 dots left.');
  assert.deepEqual(await kept(page), [[1]], 'kept when it is said');
  for (let n = 0; n < 3; n += 1) await tap(dots.put(NAMES[1]));
  await tap(dots.put(NAMES[2]));
  await dots.says('All your dots are placed.');
  assert.deepEqual((await kept(page))[0].sort(), [1, 1, 3]);

  assert.equal(await dots.put(NAMES[0]).getAttribute('aria-disabled'), 'true');
  await dots.put(NAMES[0]).tap({ force: true });
  await dots.says('All 5 dots are used. Take one back first.');
  assert.deepEqual((await kept(page))[0].sort(), [1, 1, 3], 'a sixth dot goes nowhere');
  await looksRight(page, 'the dots, all placed');

  await tap(dots.take(NAMES[1]));
  await dots.says('You took a dot back from “A bench at every stop”.', 'You have 1 dot left.');
  await tap(dots.put(NAMES[0]));
  await dots.says('All your dots are placed.');
  assert.deepEqual((await kept(page))[0].sort(), [1, 2, 2]);
});

ealing('dots are placed on a card as well, and the card leads back to the list of dots', async ({ page, widget, dots }) => {
  await dots.begin();
  await widget.entry(NAMES[1]).filter({ hasText: 'Because it would help.' }).click();
  await widget.card(NAMES[1]).waitFor();
  await dots.says('You have 4 dots left.');
  await dots.put(NAMES[1]).click();
  await dots.says('Your dot is on “A bench at every stop”.', 'You have 3 dots left.');
  await looksRight(page, 'a card with dots');
  await widget.close.click();
  await dots.heading.waitFor();
  await dots.take(NAMES[1]).waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await widget.openCard('The library');
  assert.equal(await dots.said.count(), 0, 'what takes no dots offers none');
});

ealing('dots are placed with the keyboard alone, and the focus is never lost', async ({ page, widget, dots }) => {
  await widget.tabTo(dots.way);
  await page.keyboard.press('Enter');
  await dots.heading.waitFor();
  await widget.tabTo(dots.put(NAMES[0]));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Are you 16 or over?' }).waitFor();
  await dots.agree();
  await dots.says('You have 4 dots left.');
  await widget.tabTo(dots.put(NAMES[0]));
  await page.keyboard.press('Space');
  await dots.says('You have 3 dots left.');
  await page.keyboard.press('Shift+Tab');
  for (const left of [4, 5]) {
    await page.keyboard.press('Enter');
    await dots.says(`You have ${left} dots left.`);
  }
  await dots.take(NAMES[0]).waitFor({ state: 'hidden' });
  const now = await focused(page);
  assert.deepEqual([now.name, now.visible], [`Put a dot here: ${NAMES[0]}`, true], 'the focus went to the other button');
});

ealing('a screen reader hears how many dots are where, and how many are left', async ({ page, dots }) => {
  await dots.begin();
  await dots.put(NAMES[0]).click();
  await dots.says('You have 3 dots left.');
  const nodes = await tree(page);
  const status = nodes.filter((n) => n.role === 'status');
  assert.ok(status.length > 0 && status.every((n) => n.properties.live === 'polite'));
  const words = nodes.filter((n) => n.role === 'StaticText').map((n) => n.name);
  assert.ok(words.includes('2 of your dots'), words.join(' | '));
  const names = nodes.filter((n) => n.role === 'button').map((n) => n.name);
  for (const name of [`Put a dot here: ${NAMES[0]}`, `Take one back: ${NAMES[0]}`, `Put a dot here: ${NAMES[1]}`]) {
    assert.ok(names.includes(name), name);
  }
  assert.ok(!names.includes(`Take one back: ${NAMES[1]}`), 'there is nothing to take back');
});

ealing('dots survive a reload, and the next person has all of theirs', async ({ page, widget, dots }) => {
  await dots.begin();
  await widget.reload();
  await dots.way.click();
  await dots.says('You have 4 dots left.');
  await dots.take(NAMES[0]).waitFor();
  await dots.next.click();
  await dots.way.click();
  await dots.says('You have 5 dots left.');
  assert.equal(await dots.take(NAMES[0]).count(), 0);
  assert.deepEqual(await kept(page), [[1]], 'what the first person placed still counts');
});

ealing('what others placed is shown only when one’s own dots are placed', async ({ page, widget, dots }) => {
  await dots.begin();
  await dots.next.click();
  await dots.way.click();
  await dots.put(NAMES[1]).click();
  await dots.agree();
  await dots.says('You have 4 dots left.');
  assert.equal(await dots.everybody.count() + await dots.tallies.count(), 0);
  for (let n = 0; n < 4; n += 1) await dots.put(NAMES[0]).click();
  await dots.says('All your dots are placed.');
  assert.equal(await dots.tallies.count(), 0);
  await dots.everybody.click();
  await page.getByText('Everybody’s dots are shown in the list now.').waitFor();
  assert.deepEqual(await dots.tallies.allTextContents(), ['5 dots, from 2 people', '1 dot, from 1 person', 'No dots from anybody']);
  await looksRight(page, 'everybody’s dots');
  await dots.take(NAMES[0]).click();
  await dots.says('You have 1 dot left.');
  assert.equal(await dots.tallies.count(), 0);
  await widget.openList();
  const { text: copy } = await widget.export();
  assert.ok(!copy.includes('votes') && !copy.includes('dots'), 'dots are on no feature');
});

ealing('a code deletes the dots, and dots on what is deleted come back', async ({ page, widget, dots }) => {
  await dots.begin();
  const code = await page.getByRole('region', { name: 'Your code' }).getByText(/[A-Z]-\d{4}-[A-Z]/).textContent();
  await widget.entry(NAMES[0]).filter({ hasText: 'Because it would help.' }).click();
  await widget.delete.click();
  await dots.way.click();
  await dots.says('You have 5 dots left.');
  await dots.put(NAMES[1]).click();
  await dots.says('You have 4 dots left.');
  await dots.next.click();

  await widget.openList();
  await page.getByRole('button', { name: 'I have a code' }).click();
  await page.getByRole('textbox', { name: 'What is your code?' }).fill(code);
  await widget.continue.click();
  await page.getByText('Your dots will be taken back as well.').waitFor();
  await page.getByRole('button', { name: 'Delete it all' }).click();
  await page.getByRole('heading', { name: 'Your answers are deleted' }).waitFor();
  assert.deepEqual(await kept(page), []);
});

ealing('from “Thank you” to the dots and back, with the code still there', async ({ page, widget, dots }) => {
  await widget.kind('idea').click();
  await dots.agree();
  await widget.placeHeading.waitFor();
  await widget.placeHere();
  await widget.answer({ name: 'A garden for all' });
  await widget.saveIt();
  const code = page.getByRole('region', { name: 'Your code' });
  await code.waitFor();
  await dots.way.click();
  await dots.put('A garden for all').click();
  await dots.says('You have 4 dots left.');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await widget.doneHeading.waitFor();
  await code.waitFor();
});

ealing('on a phone the dots fit', async ({ page, dots }) => {
  await looksRight(page, 'home on a phone');
  await dots.begin();
  await looksRight(page, 'the dots on a phone');
}, { device: DEVICES.small });
