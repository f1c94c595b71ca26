// What is said about other things on the map: "Who can't use it, and why?", questions that ask which place is meant, and
// cards that lead to each other.

import assert from 'node:assert/strict';
import { axe, fits, focused, treeIsSound } from '../support/access.mjs';
import { DEVICES } from '../support/browser.mjs';
import { feature, text } from '../support/data.mjs';
import { demo, journey } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { tap } from '../support/tap.mjs';
import { until } from '../support/wait.mjs';

const touch = { ...DEVICES.landscape, isMobile: true };

/** The demo with a question about a place, and one about several things. */
const linked = () => {
  const project = demo();
  project.id = 'linked';
  const question = (id, kind, to, as, label) => ({ id, type: 'link', kinds: [kind], to, as, label: { en: label }, visibility: 'public' });
  project.questions.splice(1, 0,
    question('which_place', 'barrier', ['asset'], 'about', 'Is it about a place on the map?'),
    question('helps_with', 'idea', ['barrier', 'asset'], 'responds_to', 'Does your idea help with something on the map?'));
  return JSON.stringify(project);
};

/** Assets on a line to the east of the first view, about 80 m apart, and a barrier at its centre. */
const strewn = (count) => {
  const [lon, lat] = demo().area.centre;
  const id = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const made = Array.from({ length: count }, (_, n) => feature({ id: id(n + 1), name: `Garden ${n + 1}`, kind: 'asset', at: [lon + 0.0001 * (n + 1), lat] }));
  made.push(feature({ id: id(900), name: 'The steep steps', kind: 'barrier', at: [lon, lat] }));
  return geojsonFile(text(made));
};

const withLinks = { open: '?project=linked', before: ({ server }) => server.put('/projects/linked.json', linked()) };

for (const [name, device] of Object.entries({ landscape: touch, phone: DEVICES.phone })) {
  journey(`who can’t use a place is said by touch, and both cards lead to each other, on ${name}`, { device }, async ({ page, widget }) => {
    const check = async (where) => {
      await axe(page, `${where} on ${name}`);
      await treeIsSound(page, `${where} on ${name}`);
      await fits(page, `${where} on ${name}`);
    };
    await widget.begin('asset');
    await widget.placeHere();
    await widget.answer({ name: 'The library' });
    await widget.saveIt();
    await widget.whoCant.waitFor();
    await check('done, with what can be said next');
    await tap(widget.whoCant);
    await widget.question('category').waitFor();
    await widget.progress.filter({ hasText: /^2 of/ }).waitFor();
    await widget.answer({ name: 'Steps at the door' });
    await page.getByText('About: The library').waitFor();
    await check('check your answers, with a link');
    await widget.saveIt();
    assert.equal(await widget.whoCant.count(), 0, 'the project asks nothing about barriers');
    await widget.goHome();

    await widget.openCard('The library');
    await widget.whoCant.waitFor();
    await check('the card of a place with a link');
    await tap(widget.linked('In the way here', /Steps at the door/));
    await widget.card('Steps at the door').waitFor();
    await check('the card of what is in the way');
    await tap(widget.linked('About', /The library/));
    await widget.card('The library').waitFor();
    await tap(widget.close);
    await widget.openList();
    const { features } = (await widget.export()).geojson;
    const [library, steps] = ['The library', 'Steps at the door'].map((n) => features.find((f) => f.properties.name === n));
    assert.equal(steps.properties.about_id, library.id);
    assert.equal(steps.properties.about_name, 'The library');
    assert.deepEqual(steps.geometry, library.geometry);

    await widget.openCard('The library');
    await tap(widget.delete);
    await widget.openCard('Steps at the door');
    await page.getByText('The library (not on this map any more)').waitFor();
    assert.equal(await widget.linked('About').count(), 0, 'what is gone leads nowhere');
    await check('the card of what was about something gone');
  });
}

journey('deleting what is in the way keeps the place, and undoing brings the link back', {}, async ({ widget }) => {
  await widget.add('asset', { name: 'The library' });
  await widget.openCard('The library');
  await widget.whoCant.click();
  await widget.answer({ name: 'Steps' });
  await widget.saveIt();
  await widget.goHome();
  const gone = async () => {
    await widget.openCard('Steps');
    await widget.delete.click();
    await widget.undo.waitFor();
  };
  await gone();
  await widget.undo.click();
  await widget.openCard('The library');
  await widget.linked('In the way here', /Steps/).waitFor();
  await widget.close.click();
  await gone();
  await widget.openCard('The library');
  assert.equal(await widget.linked('In the way here').count(), 0);
});

journey('cancelling what was begun on a card leads back to it, and from “Thank you” to that', {}, async ({ widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer({ name: 'The library' });
  await widget.saveIt();
  await widget.whoCant.click();
  await widget.question('category').waitFor();
  await widget.back.click();
  await widget.cancel.click();
  await widget.doneHeading.waitFor();
  await widget.goHome();
  await widget.openCard('The library');
  await widget.whoCant.click();
  await widget.answer({ name: 'Steps at the door' });
  await widget.cancel.click();
  await widget.card('The library').waitFor();
  await widget.close.click();
  await widget.begin('barrier');
  await widget.cancel.click();
  await widget.kind('asset').waitFor();
});

journey('which place it is about is picked with the keyboard alone, the nearest first', { ...withLinks, device: DEVICES.embed }, async ({ page, widget }) => {
  const keys = page.keyboard;
  await widget.import(strewn(40));
  await widget.mapButton.click();
  await widget.begin('barrier');
  await widget.placeHere();
  await widget.answerPage({});
  await page.getByRole('heading', { name: 'Is it about a place on the map?' }).waitFor();
  await axe(page, 'picking a place');
  await treeIsSound(page, 'picking a place');
  await fits(page, 'picking a place');
  assert.match(await widget.pickCount.textContent(), /^40 to pick/);
  const names = () => page.getByRole('radiogroup').getByRole('radio').evaluateAll((all) => all.map((e) => e.labels[0].textContent));
  const first = await names();
  assert.equal(first.length, 31, 'thirty, and “Not about a place here”');
  assert.match(first[1], /^Garden 1\b.*Something that helps/);
  assert.match(first[2], /^Garden 2\b/);
  await widget.tabTo(widget.showMore);
  await keys.press('Enter');
  await until(async () => (await names()).length === 41, 'all forty');
  assert.match((await focused(page)).name, /^Garden 31\b/, 'the focus is on the first that is new');

  await widget.tabTo(widget.pickSearch, 'Shift+Tab');
  await keys.type('GÁRDEN 7');
  await until(async () => (await names()).length === 2, 'the one that matches');
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Is it about a place on the map?' }).waitFor();
  await widget.tabTo(widget.notHere);
  await keys.press('ArrowDown');
  assert.ok(await widget.pick('radio', /^Garden 7/).isChecked());
  assert.ok((await focused(page)).visible, 'the focus can be seen on what is picked');
  await widget.tabTo(widget.continue);
  await keys.press('Enter');
  await widget.answer({ name: 'A fence' });
  await page.getByText('Garden 7', { exact: true }).waitFor();
  await widget.saveIt();
  await widget.goHome();
  const fence = await widget.exported('A fence');
  assert.equal(fence.properties.about_name, 'Garden 7');
  // What is picked stands first when it is changed, and “Not about a place here” takes it back.
  await widget.openCard('A fence');
  await widget.change.click();
  await page.getByRole('button', { name: /^Change: Is it about/ }).click();
  await until(async () => /^Garden 7/.test((await names())[1]), 'what is picked on top');
  await widget.choose(widget.notHere);
  await widget.continue.click();
  await widget.saveIt();
  await widget.goHome();
  const free = await widget.exported('A fence');
  assert.equal(free.properties.about_id, undefined);
  assert.match(free.properties.skipped, /which_place/);
});

journey('an idea helps with several things, and each card shows it', { ...withLinks, device: touch }, async ({ page, widget, elsewhere }) => {
  await widget.import(strewn(3));
  await tap(widget.mapButton);
  await widget.begin('idea');
  await widget.placeHere();
  await widget.answerPage({});
  await page.getByRole('heading', { name: 'Does your idea help with something on the map?' }).waitFor();
  await axe(page, 'picking several');
  for (const name of [/^The steep steps/, /^Garden 2/, /^Garden 3/]) await widget.pick('checkbox', name).tap({ force: true });
  await widget.pick('checkbox', /^Garden 3/).tap({ force: true });
  assert.equal(await widget.pick('checkbox', /^Garden 3/).isChecked(), false);
  await tap(widget.continue);
  await widget.answer({ name: 'A ramp' });
  await page.getByText('The steep steps and Garden 2').waitFor();
  await widget.saveIt();
  await widget.goHome();
  await widget.openCard('The steep steps');
  await tap(widget.linked('Ideas for this', /A ramp/));
  await widget.card('A ramp').waitFor();
  assert.equal(await widget.linked('Would help with').count(), 2);
  await widget.steady();
  await tap(widget.linked('Would help with', /Garden 2/));
  await widget.card('Garden 2').waitFor();
  await widget.linked('Ideas for this', /A ramp/).waitFor();

  await tap(widget.delete);
  await widget.openCard('A ramp');
  await page.getByText('Garden 2 (not on this map any more)').waitFor();
  await axe(page, 'an idea for something that is gone');
  await widget.openList();
  const { geojson } = await widget.export();
  const ramp = geojson.features.find((f) => f.properties.name === 'A ramp').properties;
  assert.equal(ramp.responds_to.split(';').length, 2);
  assert.equal(ramp.responds_to_names, 'The steep steps;Garden 2');

  const far = await elsewhere();
  await far.open('?project=linked');
  await far.import(geojsonFile(JSON.stringify(geojson)));
  await far.openCard('A ramp');
  await far.page.getByText('Garden 2 (not on this map any more)').waitFor();
});

journey('with nothing on the map to pick from, the page says so and can be left', withLinks, async ({ page, widget }) => {
  await widget.begin('barrier');
  await widget.placeHere();
  await widget.answerPage({});
  await page.getByText('There is nothing on the map yet that you could pick. Just go on.').waitFor();
  await widget.answer({ name: 'A fence' });
  await widget.saveIt();
});

journey('nobody says who can’t use a place before taking part has been agreed to', {
  open: '?project=agreed',
  before: ({ server }) => {
    const project = demo();
    project.id = 'agreed';
    project.consent = {
      version: '1',
      statement: [{ en: 'We ask you about your area.' }],
      controllers: ['Example Council'],
      choices: [{ id: 'take_part', label: { en: 'I take part.' } }],
    };
    server.put('/projects/agreed.json', JSON.stringify(project));
  },
}, async ({ page, widget }) => {
  await widget.import(strewn(1));
  await widget.openCard('Garden 1');
  await widget.whoCant.click();
  await page.getByText('We ask you about your area.').waitFor();
  assert.equal(await widget.question('category').count(), 0);
});
