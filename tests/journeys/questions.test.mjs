// Every type of question that is answered by picking, typing or figures: by touch and by keyboard, with what is required,
// declined, asked only after another answer, and what can't be right.

import assert from 'node:assert/strict';
import { axe, fits } from '../support/access.mjs';
import { demo, journey } from '../support/journey.mjs';

const en = (words) => ({ en: words });
const option = (id, words) => ({ id, label: en(words) });
const QUESTIONS = [
  { id: 'name', type: 'short_text', label: en('What is it called?'), visibility: 'public', required: true, error: en('Tell us its name.') },
  {
    id: 'reasons', type: 'choices', max: 2, label: en('What makes it hard?'), visibility: 'public',
    options: [option('far', 'It is far'), option('cost', 'It costs too much'), option('unsafe', 'It feels unsafe')],
  },
  { id: 'minutes', type: 'number', min: 1, max: 240, whole: true, unit: en('minutes'), label: en('How long does it take you?'), visibility: 'public', when: { question: 'reasons', has: 'far' } },
  { id: 'still_there', type: 'yes_no', label: en('Is it still there?'), visibility: 'public' },
  { id: 'closed_in', type: 'date', label: en('When did it close?'), visibility: 'public', when: { question: 'still_there', is: 'no' } },
  { id: 'tenure', type: 'choice', decline: true, label: en('Do you rent your home?'), visibility: 'public', options: [option('rent', 'I rent'), option('own', 'I own it')] },
];
const asked = ({ server }) => server.put('/projects/asked.json', JSON.stringify({ ...demo(), id: 'asked', questions: QUESTIONS }));

async function begin(widget) {
  await widget.open('?project=asked');
  await widget.begin('asset');
  await widget.placeHere();
}

const heading = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor();

journey('every type of question is answered by touch and comes out in the copy', { open: false, before: asked }, async ({ page, widget }) => {
  await begin(widget);
  const check = async (where) => {
    await axe(page, where);
    await fits(page, where);
  };
  await widget.continue.click();
  const summary = page.getByRole('alert');
  await summary.getByText('Tell us its name.').click();
  await check('a required question without an answer');
  const name = page.getByRole('textbox', { name: 'What is it called?' });
  assert.ok(await name.evaluate((field) => field === document.activeElement), 'the error leads to its field');
  await name.fill('The pool');
  await widget.continue.click();

  await heading(page, 'What makes it hard?');
  const box = (label) => page.getByRole('group', { name: 'What makes it hard?' }).getByRole('checkbox', { name: label });
  await widget.choose(box('It costs too much'));
  await widget.choose(box('It is far'));
  await box('It feels unsafe').click({ force: true });
  await page.getByText('You have picked 2. Take one away to pick another.').waitFor();
  assert.ok(!(await box('It feels unsafe').isChecked()));
  await check('several choices');
  await widget.continue.click();

  await heading(page, 'How long does it take you?');
  await page.getByRole('textbox', { name: /How long does it take you\?.*minutes/ }).fill('500');
  await check('a number');
  await widget.continue.click();

  await heading(page, 'Is it still there?');
  await widget.choose(page.getByRole('radio', { name: 'No', exact: true }));
  await check('yes or no');
  await widget.continue.click();

  await heading(page, 'When did it close?');
  await page.getByRole('textbox', { name: 'Month' }).fill('3');
  await page.getByRole('textbox', { name: 'Year' }).fill('2024');
  await check('a date');
  await widget.continue.click();

  await heading(page, 'Do you rent your home?');
  await check('a question that can be declined');
  await page.getByRole('button', { name: 'Prefer not to say' }).click();

  await widget.checkHeading.waitFor();
  for (const words of ['It is far', '500 minutes', 'March 2024', 'Prefer not to say']) {
    await page.getByText(words, { exact: true }).or(page.locator('bdi', { hasText: words })).first().waitFor();
  }
  await widget.save.click();
  await page.getByText(/This is not a number that fits here\./).click();
  await page.getByRole('textbox', { name: /How long does it take you/ }).fill('50');
  await widget.continue.click();
  await widget.checkHeading.waitFor();
  await widget.saveIt();
  await widget.goHome();
  const { properties } = await widget.exported('The pool');
  assert.deepEqual(
    [properties.reasons, properties.minutes, properties.still_there, properties.closed_in, properties.declined],
    ['far;cost', 50, false, '2024-03', 'tenure'],
  );
});

journey('what no longer applies is kept in the draft, not in the copy, and comes back', { open: false, before: asked }, async ({ page, widget }) => {
  await begin(widget);
  await page.getByRole('textbox', { name: 'What is it called?' }).fill('The pool');
  await page.keyboard.press('Enter');
  await heading(page, 'What makes it hard?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await heading(page, 'How long does it take you?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('25');
  await widget.reload();
  await heading(page, 'How long does it take you?');
  assert.equal(await page.getByRole('textbox', { name: /How long/ }).inputValue(), '25');
  await widget.back.click();
  const far = page.getByRole('checkbox', { name: 'It is far' });
  await far.click({ force: true });
  await widget.continue.click();
  await heading(page, 'Is it still there?');
  await widget.back.click();
  await far.click({ force: true });
  await widget.continue.click();
  await heading(page, 'How long does it take you?');
  assert.equal(await page.getByRole('textbox', { name: /How long/ }).inputValue(), '25');
  await widget.back.click();
  await far.click({ force: true });
  await widget.answer();
  await widget.saveIt();
  await widget.goHome();
  assert.equal((await widget.exported('The pool')).properties.minutes, undefined);
});

journey('what looks like personal details is told while typing, can be taken out, and blocks nothing', { open: false, before: asked }, async ({ page, widget }) => {
  await begin(widget);
  await page.getByText('No personal details spotted').waitFor();
  const name = page.getByRole('textbox', { name: 'What is it called?' });
  await name.pressSequentially('Pool 07700 900123 ok');
  const status = page.getByRole('status').filter({ hasText: 'looks like a phone number' });
  await status.waitFor();
  await axe(page, 'a flag');
  await fits(page, 'a flag');
  await page.getByRole('button', { name: 'Take “07700 900123” out' }).click();
  assert.equal(await name.inputValue(), 'Pool ok');
  await page.getByText('No personal details spotted').waitFor();
  await name.fill('Ask anna@example.org');
  await page.getByText(/looks like an email address/).waitFor();
  await widget.continue.click();
  await heading(page, 'What makes it hard?');
  await widget.answer();
  await widget.saveIt();
  await widget.goHome();
  await widget.exported('Ask anna@example.org');
});
