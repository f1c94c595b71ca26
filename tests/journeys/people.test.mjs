// Whoever takes part: asked first whether they may and want to, given a code, asked about themselves last, forgotten
// by the page when the next person begins; and everything of theirs deleted by the code.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axe, fits, treeIsSound } from '../support/access.mjs';
import { people as kept } from '../support/kept.mjs';
import { DIST, journey } from '../support/journey.mjs';
import { CODE, People } from '../support/people.mjs';
import { until } from '../support/wait.mjs';

const EALING = '?project=living-roots-ealing';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The street map of Ealing does not come with the project; that it is missing is told, and seen in the console. */
const ealing = (name, body, options = {}) =>
  journey(name, { open: false, timeout: 180_000, ...options }, async (stage) => {
    stage.allow(/404/);
    const people = new People(stage);
    await stage.widget.open(EALING);
    await body({ ...stage, people });
  });

const looksRight = async (page, where) => {
  await axe(page, where);
  await treeIsSound(page, where);
  await fits(page, where);
};

const tabKeeps = (page) => page.evaluate(() => Object.keys(sessionStorage));

ealing('nobody adds anything before they have said that they may and want to', async ({ page, widget, people }) => {
  await widget.kind('asset').click();
  await people.age.waitFor();
  await looksRight(page, 'the age question');
  await people.yes.click();
  await people.consent.waitFor();
  await page.getByText('These words are only a template.').waitFor();
  await page.getByText('TEMPLATE – name of the second partner').waitFor();
  await looksRight(page, 'consent');
  assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 0, 'nothing is ticked beforehand');
  await people.start.click();
  await people.problem.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await looksRight(page, 'consent without a tick');
  assert.equal(await tabKeeps(page).then((keys) => keys.some((key) => key.includes('person'))), false);
  assert.deepEqual(await kept(page), []);
  await people.problem.getByRole('button').click();
  assert.ok(await people.takePart.evaluate((e) => e === document.activeElement), 'the summary leads to the box');
  await page.keyboard.press('Space');
  await people.start.click();
  await widget.placeHeading.waitFor();

  const [person] = await kept(page);
  const { consent } = JSON.parse(readFileSync(join(DIST, 'projects', 'living-roots-ealing.json'), 'utf8'));
  assert.equal(person.age, 'adult');
  assert.equal(person.consent.version, consent.version);
  assert.equal(person.consent.lang, 'en');
  assert.equal(person.consent.method, 'screen');
  assert.match(person.consent.at, /^\d{4}-\d\d-\d\dT/);
  assert.deepEqual(person.consent.choices, { take_part: true, quotes: false, sharing: false });

  await widget.cancel.click();
  await widget.begin('idea');
});

ealing('somebody under 16 is thanked and adds nothing', async ({ page, widget, people }) => {
  await widget.kind('barrier').click();
  await people.no.click();
  await page.getByRole('heading', { name: 'Thank you for wanting to take part' }).waitFor();
  await looksRight(page, 'the refusal');
  await page.getByRole('button', { name: 'Go to the map' }).click();
  await widget.kind('asset').waitFor();
  assert.deepEqual(await kept(page), []);
  assert.deepEqual(await tabKeeps(page), []);
  await widget.kind('asset').click();
  await people.age.waitFor();
});

journey('where younger people may take part, a parent’s or guardian’s reference is needed', { open: false }, async (stage) => {
  const { page, widget, allow } = stage;
  allow(/404/);
  const people = new People(stage);
  await widget.open('?project=nature-schools-cambridgeshire');
  await page.getByRole('group', { name: 'Say something' }).getByRole('button').first().click();
  await people.no.click();
  await page.getByRole('heading', { name: 'Ask a parent or guardian' }).waitFor();
  await looksRight(page, 'the guardian’s reference');
  await widget.continue.click();
  await people.problem.getByText(/Type the reference/).waitFor();
  await page.getByRole('textbox', { name: 'What is the reference?' }).fill('  G-104 ');
  await widget.continue.click();
  await people.consent.waitFor();
});

ealing('a whole visit: a place, a code, questions about oneself, and the next person finds nothing of it', async ({ page, widget, people }) => {
  await people.agree();
  await people.save();
  const code = await people.code();
  await looksRight(page, 'thank you with a code');

  await widget.addAnother.click();
  await widget.begin('barrier');
  await people.save();
  assert.equal(await people.code(), code, 'one code for one visit');

  await people.aboutYou.click();
  await page.getByRole('heading', { name: 'How old are you?' }).waitFor();
  await looksRight(page, 'a question about oneself');
  await page.getByRole('radio', { name: '25 to 34' }).check({ force: true });
  await widget.continue.click();
  await page.getByRole('heading', { name: 'What is your ethnic group?' }).waitFor();
  await people.decline.click();
  await page.getByRole('heading', { name: 'What is your gender?' }).waitFor();
  const [half] = await kept(page);
  assert.deepEqual(half.answers, { age_band: '25_34' }, 'kept after each page');
  assert.deepEqual(half.declined, ['ethnicity']);
  await widget.skip.click();

  const thanks = page.getByRole('heading', { name: 'Thank you for telling us' });
  const heading = page.getByRole('heading', { level: 1 }).last();
  while (!(await thanks.isVisible())) {
    const before = await heading.textContent();
    await (await people.decline.isVisible() ? people.decline : widget.skip).click();
    await until(async () => (await heading.textContent()) !== before, `the page after ${before}`);
  }
  await looksRight(page, 'the end');
  const [person] = await kept(page);
  assert.ok(person.skipped.includes('gender') && person.declined.length > 3);

  await widget.nextPerson.click();
  await widget.kind('asset').waitFor();
  assert.deepEqual(await tabKeeps(page), []);
  const shown = await page.locator('body').innerText();
  assert.ok(!shown.includes(code) && !CODE.test(shown));
  await widget.kind('asset').click();
  await people.age.waitFor();
  await widget.cancel.click();

  // The copy has the pseudonym and nothing else of the person.
  await widget.openList();
  const { text, geojson } = await widget.export();
  assert.equal(geojson.features.length, 2);
  for (const { properties } of geojson.features) {
    assert.match(properties.participant, UUID);
    assert.equal(properties.participant, person.participant_id);
  }
  for (const word of [code, '25_34', 'age_band', 'ethnicity', 'take_part', 'template-1', 'adult']) {
    assert.ok(!text.includes(word), `${word} is in the copy`);
  }
});

ealing('a reload goes on with the same person', async ({ page, widget, people }) => {
  await widget.kind('asset').click();
  await people.yes.click();
  await people.consent.waitFor();
  await widget.reload();
  await people.age.waitFor();
  await people.yes.click();
  await people.takePart.check({ force: true });
  await people.start.click();
  await widget.placeHeading.waitFor();
  await widget.reload();
  await widget.placeHeading.waitFor();
  await people.save();
  await people.code();
  await widget.reload();
  await widget.begin('idea');
  assert.equal((await kept(page)).length, 1);
});

ealing('a code deletes everything of one person and nothing of another', async ({ page, widget, people }) => {
  await people.agree();
  await people.save();
  const mine = await people.code();
  await widget.nextPerson.click();
  await people.agree('barrier');
  await people.save();
  const theirs = await people.code();
  await widget.nextPerson.click();
  await widget.counts('asset', 1);

  await widget.openList();
  await people.haveCode.click();
  await looksRight(page, 'entering a code');
  const wrong = [
    ['', /Type your code here/],
    [mine.replace(/-[A-Z]+$/, ''), /two words, four digits, then two words/],
    [mine.replace(/^[A-Z]+/, 'QQQQQ'), /We don’t know word number 1/],
    [mine.replace(/\d{4}/, '12'), /four digits\. Check them/],
    [mine.replace(/\d(?=-[A-Z])/, (d) => String((Number(d) + 1) % 10)), /Something in this code is not right/],
  ];
  for (const [typed, said] of wrong) {
    await people.codeField.fill(typed);
    await widget.continue.click();
    await people.problem.getByText(said).waitFor();
  }
  await looksRight(page, 'a wrong code');

  await people.codeField.fill(` ${mine.toLowerCase().replaceAll('-', '  ')} `);
  await widget.continue.click();
  await page.getByRole('heading', { name: 'Delete your 1 answer?' }).waitFor();
  await page.getByText(/Copies that were handed over before are not deleted/).waitFor();
  await looksRight(page, 'before deleting');
  await people.deleteAll.click();
  await people.gone.waitFor();
  await looksRight(page, 'after deleting');
  await page.getByRole('button', { name: 'Go to the map' }).click();
  await widget.counts('asset', 0);
  await widget.counts('barrier', 1);
  assert.equal(await widget.undo.count(), 0);

  await widget.reload();
  await widget.counts('asset', 0);
  await widget.counts('barrier', 1);
  assert.deepEqual((await kept(page)).map((person) => person.code), [theirs]);
  await people.enterCode(mine);
  await people.problem.getByText(/No answers on this .+ belong to this code/).waitFor();
});

ealing('what was deleted with a code comes back by no other tab and no old copy', async ({ page, context, widget, people, another }) => {
  await people.agree();
  await people.save();
  await widget.addAnother.click();
  await widget.begin('barrier');
  await people.save();
  const mine = await people.code();
  await widget.nextPerson.click();
  await people.agree('idea');
  await people.save();
  await widget.nextPerson.click();
  await widget.openList();
  const copy = await widget.export();

  // One tab is changing something of mine. One that hears nothing of the others has something of mine in its "Undo".
  const open = async (tab, words) => {
    await tab.openList();
    await tab.entry(words).first().click();
    await tab.change.waitFor();
  };
  const changing = await another(EALING);
  await open(changing, /Something in the way/);
  await changing.change.click();
  await changing.page.getByRole('button', { name: 'Yes', exact: true }).click();
  await changing.page.getByRole('checkbox', { name: /I want to take part/ }).check({ force: true });
  await changing.page.getByRole('button', { name: 'Start', exact: true }).click();
  await changing.checkHeading.waitFor();
  await context.addInitScript(() => Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set() {} }));
  const deaf = await another(EALING);
  await open(deaf, /Something that helps/);
  await deaf.delete.click();
  await deaf.undo.waitFor();

  await people.enterCode(mine);
  await page.getByRole('heading', { name: 'Delete your 1 answer?' }).waitFor();
  await people.deleteAll.click();
  await people.gone.waitFor();

  const refused = 'This was deleted with a code. It can’t be brought back.';
  await deaf.undo.click();
  await deaf.page.getByText(refused).waitFor();
  await changing.save.click();
  await changing.conflictGone.waitFor();
  await changing.saveMine.click();
  await changing.page.getByText(refused).waitFor();

  await widget.reload();
  await widget.openList();
  await widget.bring(copy.path);
  assert.deepEqual(await widget.reported(), { added: 0, updated: 0, same: 1, left: 0 });
  await page.getByText('Left out, because people asked us to delete it: 2.').waitFor();
  await looksRight(page, 'the report of a copy with withdrawn answers');
  await widget.closeReport();
  assert.equal((await widget.export()).geojson.features.length, 1);
});

ealing('a tab of the person who withdraws holds nothing of theirs any more', async ({ page, widget, people, another, context }) => {
  await people.agree();
  await people.save();
  const mine = await people.code();
  // The browser takes the tab's memory along when a tab is doubled.
  const memory = await page.evaluate(() => ({ ...sessionStorage }));
  await context.addInitScript((all) => {
    for (const [key, value] of Object.entries(all)) if (key.includes('person')) sessionStorage.setItem(key, value);
  }, memory);
  const doubled = await another(EALING);
  await doubled.begin('barrier');

  await people.enterCode(mine);
  await people.deleteAll.click();
  await people.gone.waitFor();
  await doubled.kind('asset').waitFor();
  await doubled.page.getByText('Your answers are deleted').waitFor();
  assert.ok(!(await tabKeeps(doubled.page)).some((key) => key.includes('person')));
  await doubled.kind('asset').click();
  await doubled.page.getByRole('heading', { name: 'Are you 16 or over?' }).waitFor();
  assert.deepEqual(await kept(page), []);
});

ealing('taking part works with the keyboard alone', async ({ page, widget, people }) => {
  const press = async (target, key = 'Enter') => {
    await widget.tabTo(target);
    await page.keyboard.press(key);
  };
  await press(widget.kind('asset'));
  await people.age.waitFor();
  await press(people.yes);
  await people.consent.waitFor();
  await press(people.takePart, 'Space');
  await press(people.start);
  await widget.placeHeading.waitFor();
  await people.save();
  await press(people.aboutYou);
  await page.getByRole('heading', { name: 'How old are you?' }).waitFor();
  await widget.tabTo(page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What is your ethnic group?' }).waitFor();
  await press(people.decline);
  await page.getByRole('heading', { name: 'What is your gender?' }).waitFor();
});
