// A facilitator prints maps and forms, and types in what people wrote on them: the pages are as large as the paper, what
// stands on them can be read, and a spot on the map is the same spot afterwards.

import assert from 'node:assert/strict';
import { axe, COLOURS, fits, treeIsSound } from '../support/access.mjs';
import { DEVICES } from '../support/browser.mjs';
import { demo, journey, strict } from '../support/journey.mjs';
import { features, texts } from '../support/kept.mjs';
import { metres, Paper } from '../support/paper.mjs';
import { canBeReached, targets } from '../support/targets.mjs';
import { inLanguage, inThemes } from '../support/tour.mjs';
import { until } from '../support/wait.mjs';

const DEMO = 'common-ground:demo';
const CODE = /^[A-Z]+-[A-Z]+-\d{4}-[A-Z]+-[A-Z]+$/;

/** The demo with everything that forms can ask for, in two languages. */
function onPaper() {
  const project = { ...demo(), id: 'paper', languages: ['en', 'ur'] };
  const said = (en, ur) => ({ en, ur });
  project.title = said('Living here', 'یہاں کی زندگی');
  project.age = { gate: 16 };
  project.consent = {
    version: 'v3',
    statement: [said('We keep your answers to make this place better.', 'ہم آپ کے جواب اس جگہ کو بہتر بنانے کے لیے رکھتے ہیں۔')],
    controllers: ['The council'],
    choices: [
      { id: 'take_part', required: true, label: said('I want to take part', 'میں حصہ لینا چاہتا ہوں') },
      { id: 'quotes', required: false, label: said('You may use my words', 'آپ میرے الفاظ استعمال کر سکتے ہیں') },
    ],
  };
  project.questions.push(
    { id: 'photo', type: 'photo', label: said('Have you got a picture?', 'کیا تصویر ہے؟'), visibility: 'team' },
    { id: 'talk', type: 'short_text', label: said('What did you talk about?', 'کیا بات ہوئی؟'), visibility: 'team', entry_modes: ['group'] },
    { id: 'since', type: 'date', precision: 'year', label: said('Since when?', 'کب سے؟'), visibility: 'team', entry_modes: ['paper'] },
  );
  project.about_you = [{ id: 'walks', type: 'yes_no', label: said('Do you walk here?', 'کیا آپ یہاں پیدل چلتے ہیں؟'), visibility: 'team', decline: true, skip: true }];
  return project;
}

const printing = (name, options, body) =>
  journey(name, { timeout: 400_000, ...options }, async (stage) => body({ ...stage, paper: new Paper(stage.widget) }));

const withForms = (name, body, options = {}) =>
  printing(name, { ...options, open: false, before: ({ server }) => server.put('/projects/paper.json', JSON.stringify(onPaper())) }, async (stage) => {
    await stage.widget.open('?project=paper');
    await body(stage);
  });

const looksRight = async (page, where) => {
  await axe(page, where);
  await treeIsSound(page, where);
  await fits(page, where);
};

const sharp = { device: { ...DEVICES.landscape, deviceScaleFactor: 3 } };

printing('a map is as large as its paper, says its scale truly, and its code opens the project', sharp, async ({ page, paper }) => {
  await paper.enter();
  for (const [size, wide, high] of [['A3', 420, 297], ['A4', 297, 210]]) {
    await paper.map({ size });
    // The map, and the rows for stickers.
    assert.deepEqual(await paper.pages(), [[wide, high], [wide, high]], size);
    assert.equal(await paper.scanned(), new URL(page.url()).href.replace(/#.*/, ''));
    const facts = await paper.ready.getByText(/^Scale 1 : /).textContent();
    const scale = Number(facts.match(/1 : ([\d,]+)/)[1].replace(',', ''));
    const square = await page.evaluate(() => document.querySelector('.cg-letters span').getBoundingClientRect().width / 96 * 25.4);
    assert.ok(Math.abs(square * scale / 100_000 - 1) < 0.01, `a square of ${square} mm at 1 : ${scale} is 100 m`);
    const bar = await page.evaluate(() => {
      const [drawn, words] = document.querySelector('.cg-scale').children;
      return [drawn.getBoundingClientRect().width / 96 * 25.4, Number(words.textContent.match(/\d+/)[0])];
    });
    assert.ok(Math.abs(bar[0] / square * 100 / bar[1] - 1) < 0.02, `a bar of ${bar[0]} mm is ${bar[1]} m`);
    await paper.ready.getByText('OpenStreetMap').first().waitFor();
    // Sharp enough for a printer, and with streets on it.
    const picture = await page.evaluate(() => {
      const image = document.querySelector('.cg-picture img');
      const canvas = new OffscreenCanvas(200, 150);
      const pen = canvas.getContext('2d');
      pen.drawImage(image, 0, 0, 200, 150);
      const { data } = pen.getImageData(0, 0, 200, 150);
      const colours = new Set();
      for (let i = 0; i < data.length; i += 4) colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
      return { dots: image.naturalWidth / (image.getBoundingClientRect().width / 96), colours: colours.size };
    });
    assert.ok(picture.dots > 290, `${picture.dots} dots to the inch`);
    assert.ok(picture.colours > 500, `${picture.colours} colours`);
    await axe(page, `a map on ${size}`);
    await paper.shut.click();
    await paper.ready.waitFor({ state: 'hidden' });
    await until(() => page.evaluate(() => document.activeElement.textContent.includes('Print the map')), 'the focus back on the button');
  }
});

printing('a large map is cut into sheets of one scale that show every square once', {}, async ({ page, paper }) => {
  await paper.enter();
  await paper.map({ size: 'A4', sheets: '2' });
  assert.deepEqual(await paper.pages(), Array.from({ length: 5 }, () => [297, 210]));
  await paper.ready.getByText(/^Sheet 4 of 4 · /).waitFor();
  const letters = await page.evaluate(() => [...document.querySelectorAll('.cg-map')].map((map) => map.querySelector('.cg-letters').textContent));
  assert.deepEqual(letters, ['ABCDEFGHI', 'JKLMNOPQR', 'ABCDEFGHI', 'JKLMNOPQR']);
});

printing('one map after the other comes, also when its streets are there at once', {}, async ({ paper }) => {
  await paper.enter();
  for (const size of ['A4', 'A3', 'A4', 'A3', 'A4', 'A4', 'A3', 'A4']) {
    await paper.map({ size });
    await paper.shut.click();
    await paper.ready.waitFor({ state: 'hidden' });
  }
});

withForms('forms ask on paper what paper can be asked, in the language that was chosen', async ({ page, paper }) => {
  await paper.enter();
  await paper.forms();
  const forms = paper.ready.getByRole('article');
  // One for each kind, and after each a page about the person.
  assert.equal(await forms.count(), 6);
  const first = forms.first();
  for (const words of ['Sticker', 'Square', 'I want to take part', 'You may use my words', 'Text: v3', 'What is it called?', 'Since when?', 'Tear off here and keep this part']) {
    await first.getByText(words, { exact: false }).first().waitFor();
  }
  for (const words of ['Have you got a picture?', 'What did you talk about?', 'Do you walk here?']) assert.equal(await first.getByText(words).count(), 0, words);
  await forms.nth(1).getByText('Do you walk here?').waitFor();
  const codes = await page.evaluate(() => [...document.querySelectorAll('.cg-secret')].map((code) => code.textContent));
  assert.equal(codes.length, 6);
  assert.ok(codes.every((code) => CODE.test(code)) && new Set(codes).size === 3, 'each form has its own code, twice');
  await axe(page, 'forms');
  for (const [width, height] of await paper.pages()) assert.deepEqual([width, height], [210, 297]);
  await paper.shut.click();

  await paper.forms({ language: 'ur' });
  const pages = page.locator('.cg-pages');
  assert.deepEqual([await pages.getAttribute('lang'), await pages.getAttribute('dir')], ['ur', 'rtl']);
  for (const words of ['یہاں کی زندگی', 'میں حصہ لینا چاہتا ہوں', 'اسٹیکر', 'خانہ', 'کب سے؟']) await pages.getByText(words).first().waitFor();
  const fromTheRight = await page.evaluate(() => {
    const heading = document.querySelector('.cg-consent h3');
    const words = document.createRange();
    words.selectNodeContents(heading);
    return heading.getBoundingClientRect().right - words.getBoundingClientRect().right;
  });
  assert.ok(Math.abs(fromTheRight) < 2, 'lines begin on the right');
  await axe(page, 'forms in Urdu');
  await paper.shut.click();
  await paper.map({ size: 'A4', language: 'ur' });
  await pages.getByText('نقشے پر اسٹیکر').waitFor();
  assert.deepEqual(await paper.pages(), [[297, 210], [297, 210]]);
  await axe(page, 'a map in Urdu');
});

printing('a spot on the printed map is in the square that is typed in, and in the answer', {}, async ({ page, widget, paper }) => {
  await paper.enter();
  await paper.map({ size: 'A3' });
  const spots = [];
  for (const at of [[0.07, 0.1], [0.61, 0.52], [0.93, 0.95]]) spots.push(await paper.spot(at, demo().area));
  await paper.shut.click();
  await paper.typeIn.click();
  await paper.typing.waitFor();
  for (const [at, { name }] of spots.entries()) {
    await widget.choose(page.getByRole('radio', { name: /Something that helps/ }));
    await paper.sticker.fill(` ${at + 1} `);
    await paper.square.fill(name.toLowerCase());
    await paper.begins.click();
    await widget.question('category').waitFor();
    await paper.form.getByText(`Sticker ${at + 1} · Square ${name}`).waitFor();
    await paper.saveForm.click();
    await page.getByText(`Saved. Sticker: ${at + 1}`).waitFor();
  }
  const all = await features(page, DEMO);
  assert.equal(all.length, spots.length);
  for (const [at, spot] of spots.entries()) {
    const { geometry, properties } = all.find(({ properties }) => properties.sticker === `${at + 1}`);
    const [x, y] = metres(geometry.coordinates);
    const off = Math.max(Math.abs(x - spot.x), Math.abs(y - spot.y));
    assert.ok(off <= spot.side / 2 + 1, `${spot.name}: ${off} m off, with squares of ${spot.side} m`);
    assert.deepEqual([properties.entry_mode, properties.location_method, properties.status], ['paper', 'grid', 'complete']);
  }
});

printing('three forms are typed in with the keyboard alone', {}, async ({ page, widget, paper }) => {
  await paper.enter();
  await paper.typeIn.focus();
  await page.keyboard.press('Enter');
  await paper.typing.waitFor();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const begin = async (kind, sticker, square) => {
    await press(kind, 'Tab');
    await page.keyboard.type(sticker);
    await press('Tab');
    await page.keyboard.type(square);
    await press('Enter');
  };
  const focusIn = (id) => until(() => widget.control(id).evaluate((field) => field === document.activeElement), `the keyboard in ${id}`);

  await begin('1', '11', 'C4');
  await widget.question('category').waitFor();
  await press('3', 'Enter');
  await focusIn('name');
  await page.keyboard.type('The soup kitchen 7');
  await press('Enter');
  await widget.question('why').waitFor();
  await press('5');
  await widget.control('why').focus();
  await page.keyboard.type('Warm in 2024.');
  await press('Shift+Enter');
  await page.keyboard.type('And near.');
  await press('Enter');
  await widget.question('how_often').waitFor();
  await press('2', 'Enter');
  await widget.checkHeading.waitFor();
  await press('Enter');
  await page.getByText('Saved. Sticker: 11').waitFor();

  await begin('2', '12', 'D 5');
  await widget.question('category').waitFor();
  await press('0');
  await focusIn('name');
  await press('F8');
  await widget.question('why').waitFor();
  await press('F9');
  await page.getByText('Saved. Sticker: 12').waitFor();

  // A square that is none, and then the one on the place page.
  await begin('3', '13', 'Z99');
  await page.getByText('There is no such square. They go from A1 to R14.').waitFor();
  await paper.square.focus();
  await press('Control+A', 'Delete', 'Enter');
  await widget.placeHeading.waitFor();
  await page.getByRole('textbox', { name: 'Square' }).focus();
  await page.keyboard.type('f6');
  await press('Enter');
  await paper.form.getByText('Square F6').waitFor();
  await widget.here.focus();
  await press('Enter');
  await widget.question('category').waitFor();
  await press('F9');
  await page.getByText('Saved. Sticker: 13').waitFor();

  const all = Object.fromEntries((await features(page, DEMO)).map(({ properties }) => [properties.sticker, properties]));
  assert.deepEqual(Object.keys(all).sort(), ['11', '12', '13']);
  assert.deepEqual([all[11].category, all[11].name, all[11].why, all[11].importance], ['meeting', 'The soup kitchen 7', 'Warm in 2024.\nAnd near.', 5]);
  assert.ok(all[12].skipped.includes('category') && all[12].skipped.includes('name') && all[12].kind === 'barrier');
  assert.deepEqual([all[13].kind, all[13].location_method, all[13].entry_mode], ['idea', 'grid', 'paper']);
});

withForms('a form brings its person, what they agreed to on paper, its code and its language', async ({ page, widget, paper }) => {
  await paper.begin({ site: 'The stall', device: 'B' });
  await paper.enter();
  await paper.forms();
  const code = await page.locator('.cg-secret').first().textContent();
  await paper.shut.click();
  await paper.typeIn.click();
  const head = async ({ sticker, square, code = '' }) => {
    await widget.choose(page.getByRole('radio', { name: /Something that helps/ }));
    await paper.sticker.fill(sticker);
    await paper.square.fill(square);
    await paper.codeOnForm.fill(code);
    await paper.begins.click();
  };
  await paper.ofForm.selectOption('ur');
  await head({ sticker: '1', square: 'B2', code: code.toLowerCase() });
  await page.getByRole('heading', { name: /^Are you 16/ }).waitFor();
  await page.keyboard.press('1');
  await page.getByRole('checkbox', { name: /^I want to take part/ }).waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await widget.question('category').waitFor();
  await paper.saveForm.click();
  await page.getByText('Saved. Sticker: 1').waitFor();

  // The same code again is a form that was typed in before.
  await head({ sticker: '1', square: 'B2', code });
  await page.getByText(/^Somebody has this code already/).waitFor();
  await head({ sticker: '1', square: 'B2', code: 'APPLE-APPLE' });
  await page.getByText('That is no code. Look at it again.').waitFor();
  await widget.choose(paper.same);
  await head({ sticker: '2', square: 'B3', code });
  await widget.question('category').waitFor();
  await page.keyboard.press('F9');
  await page.getByText('Saved. Sticker: 2').waitFor();
  await paper.stops.click();
  await paper.lock.waitFor();

  const people = (await texts(page, 'common-ground:paper', 'participants')).map((text) => JSON.parse(text));
  assert.equal(people.length, 1);
  const [person] = people;
  assert.equal(person.code, code);
  assert.deepEqual([person.consent.method, person.consent.version, person.consent.lang, person.age], ['paper', 'v3', 'ur', 'adult']);
  assert.deepEqual(person.consent.choices, { take_part: true, quotes: false });
  const all = await features(page, 'common-ground:paper');
  assert.equal(all.length, 2);
  for (const { properties } of all) {
    assert.deepEqual(
      [properties.entry_mode, properties.lang, properties.session_site, properties.device, properties.participant],
      ['paper', 'ur', 'The stall', 'B', person.participant_id],
    );
  }
  assert.deepEqual(all.map(({ properties }) => properties.sticker).sort(), ['1', '2']);
});

printing('a form on which something needed is blank is saved as incomplete', {
  open: false, before: ({ server }) => server.put('/projects/strict.json', strict()),
}, async ({ page, widget, paper }) => {
  await widget.open('?project=strict');
  await paper.enter();
  await paper.typeIn.click();
  await widget.choose(page.getByRole('radio', { name: /An idea/ }));
  await paper.sticker.fill('9');
  await paper.square.fill('A1');
  await paper.begins.click();
  await widget.answerPage({ category: 'Food' });
  await paper.saveForm.click();
  await page.getByText(/^Saved as not complete, .* Sticker: 9$/).waitFor();
  const [{ properties }] = await features(page, 'common-ground:strict');
  assert.deepEqual([properties.status, properties.category, properties.sticker, properties.entry_mode], ['incomplete', 'food', '9', 'paper']);
});

for (const [name, device] of Object.entries({ landscape: DEVICES.landscape, phone: DEVICES.phone, zoomed: DEVICES.zoomed })) {
  withForms(`typing in is accessible and fits on ${name}`, async ({ page, widget, paper }) => {
    const main = device.viewport.height < 500 ? 43.5 : device.viewport.width < 700 ? 63.5 : 71.5;
    const look = async (where) => {
      await looksRight(page, `${where} (${name})`);
      await targets(page, `${where} (${name})`, { main });
      await canBeReached(page, `${where} (${name})`);
      await inThemes(page, (theme) => axe(page, `${where} (${name}) in ${theme} colours`, COLOURS));
    };
    // As every other page: in another language at sizes that people hold in their hands.
    const inUrdu = async (where) => name !== 'zoomed' && inLanguage(widget, 'ur', undefined, async () => {
      await axe(page, `${where} in Urdu (${name})`);
      await fits(page, `${where} in Urdu (${name})`);
    });
    await paper.enter();
    await paper.typeIn.waitFor();
    await look('the area with paper in it');
    await inUrdu('the area with paper in it');
    await paper.typeIn.click();
    await paper.begins.click();
    await page.getByText('Say what it is.').waitFor();
    await look('the head of a form, with a problem');
    await inUrdu('the head of a form');
    await widget.choose(page.getByRole('radio', { name: /Something that helps/ }));
    await paper.begins.click();
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByRole('checkbox', { name: /^I want to take part/ }).check({ force: true });
    await page.locator('#cg-content').getByRole('button', { name: 'Start', exact: true }).click();
    await widget.placeHeading.waitFor();
    await look('the place of a form');
    await inUrdu('the place of a form');
    await page.getByRole('textbox', { name: 'Square' }).fill('C4');
    await page.keyboard.press('Enter');
    await widget.here.click();
    await widget.question('category').waitFor();
    await look('a question of a form');
    await inUrdu('a question of a form');
  }, { device });
}
