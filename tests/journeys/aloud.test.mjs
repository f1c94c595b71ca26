// "Read aloud": what is said, in which order and which language, what is highlighted meanwhile, and that it is silent at
// once. The voice is pretended (support/speech.mjs); clips are real files, played by the browser under the page's policy.

import assert from 'node:assert/strict';
import { axe, fits, focused } from '../support/access.mjs';
import { DEVICES, PRETENDED_MICROPHONE } from '../support/browser.mjs';
import { demo, journey, strict } from '../support/journey.mjs';
import { heard, hold, recording, speaking, voice, withVoices } from '../support/speech.mjs';
import { until } from '../support/wait.mjs';

const VOICES = [voice('en-US'), voice('en-GB', { default: true }), voice('it-IT'), voice('bn_BD')];

const withDevice = (voices = VOICES, late = 0) => ({ context }) => withVoices(context, { voices, late });

/** Waits until something was said. */
const says = (page, pattern) =>
  until(async () => (await heard(page)).find(({ text }) => pattern.test(text)), `“${pattern}” from the voice`);

/** Waits until everything has been said. */
const finished = (page, widget) => until(async () => !(await speaking(page)) && (await widget.readAloud.isVisible()), 'the end of the reading');

const texts = async (page) => (await heard(page)).map(({ text }) => text);

/** Fails when these are not among what was said, in this order. */
function inOrder(said, patterns) {
  let from = 0;
  for (const pattern of patterns) {
    const at = said.findIndex((text, index) => index >= from && pattern.test(text));
    assert.ok(at >= 0, `${pattern} does not come after what was said before it:\n${said.join('\n')}`);
    from = at + 1;
  }
}

journey('a page is read piece by piece, and the next one by itself', { before: withDevice() }, async ({ page, widget }) => {
  await widget.readAloud.click();
  await finished(page, widget);
  const home = await heard(page);
  inOrder(home.map(({ text }) => text), [/^Common Ground$/, /^Something that helps\.$/, /place, group or person/, /^Something in the way/, /^An idea/]);
  for (const { text, lit, seen } of home) {
    assert.equal(lit.length, 1, `one thing is highlighted while “${text}” is said`);
    assert.ok(seen, `what is said can be seen: “${text}”`);
  }
  assert.equal(await page.locator('[data-spoken]').count(), 0, 'nothing stays highlighted');

  await hold(page, false);
  await widget.begin('asset');
  await says(page, /^Move the map until the pin is on the place$/);
  await says(page, /It’s here/);
  await widget.placeHere();
  await says(page, /^Continue$/);
  await finished(page, widget);
  const question = await texts(page);
  const { categories } = demo();
  inOrder(question.slice(question.indexOf('2 of 6')), [
    /^2 of 6$/,
    /^What kind of thing is it\?$/,
    ...categories.map(({ label }) => new RegExp(`^${label.en}$`)),
    /^Back$/,
    /^Not sure$/,
    /^Continue$/,
  ]);
  assert.equal((await focused(page)).name, 'What kind of thing is it?', 'the focus stays on the heading');
});

journey('it is silent at once: by the button, by Escape, by touching an answer, by leaving, by hiding', { before: withDevice() }, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await hold(page);
  const begin = async () => {
    await widget.readAloud.click();
    await says(page, /^2 of 6$/);
    assert.equal(await page.locator('[data-spoken]').count(), 1);
  };
  const silent = async (how) => {
    await until(async () => !(await speaking(page)), `silence after ${how}`, 1_000);
    assert.equal(await page.locator('[data-spoken]').count(), 0, `nothing is highlighted after ${how}`);
    await widget.readAloud.waitFor();
  };
  await begin();
  await widget.stopReading.click();
  await silent('the button');

  await begin();
  await page.keyboard.press('Escape');
  await silent('Escape');

  await begin();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await silent('hiding the tab');

  await begin();
  const box = await widget.control('category').getByRole('radio').first().boundingBox();
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await silent('touching an answer');
  await page.mouse.up();
  // What was chosen is said by itself, and nothing else.
  await says(page, new RegExp(`^${demo().categories[0].label.en}$`));

  await page.keyboard.press('Escape');
  await silent('Escape again');

  await begin();
  await hold(page);
  await widget.back.click();
  await says(page, /^Move the map/);
  const said = await texts(page);
  assert.ok(!said.includes('What kind of thing is it?'), 'the page that was left is not read on');
});

journey('each piece is read in its own language, by the voice that fits best', { before: withDevice() }, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await page.evaluate(() => {
    document.querySelector('h1').lang = 'it';
    const tiles = document.querySelectorAll('label.tile');
    tiles[0].lang = 'en-US';
    tiles[1].lang = 'bn';
  });
  await widget.readAloud.click();
  await finished(page, widget);
  const said = await heard(page);
  const of = (pattern) => said.find(({ text }) => pattern.test(text)).voice;
  const { categories } = demo();
  assert.equal(of(/^What kind/), 'it-IT', 'the base language will do');
  assert.equal(of(new RegExp(`^${categories[0].label.en}$`)), 'en-US', 'the very tag comes first');
  assert.equal(of(new RegExp(`^${categories[1].label.en}$`)), 'bn_BD', 'an underscore is a hyphen');
  assert.equal(of(/^Continue$/), 'en-GB', 'of two the one that the device prefers');
});

journey('voices that are known late are waited for', { before: withDevice(VOICES, 700) }, async ({ page, widget }) => {
  await widget.readAloud.click();
  await says(page, /^Common Ground$/);
});

const SILENT = {
  'no voice at all': [],
  'a voice for another language only': [voice('it-IT')],
  'a voice that works elsewhere only': [voice('en-GB', { localService: false, default: true })],
};
for (const [what, voices] of Object.entries(SILENT)) {
  journey(`with ${what} that is said in words, and nothing is sent anywhere`, { before: withDevice(voices) }, async ({ page, widget }) => {
    await widget.readAloud.click();
    const note = page.getByText(/^There is no voice for English on this (tablet|computer|phone)\. Ask somebody to read with you/);
    await note.waitFor();
    await axe(page, `no voice (${what})`);
    assert.deepEqual(await heard(page), []);
    // Not every piece of the page waits for a voice that isn't there.
    await widget.readAloud.waitFor({ timeout: 3_000 });
    await page.getByRole('button', { name: 'Close' }).click();
    await note.waitFor({ state: 'hidden' });
  });
}

journey('a voice that fails is said in words', { before: withDevice() }, async ({ page, widget }) => {
  await page.evaluate(() => (window.cgSpeech.fail = 'synthesis-failed'));
  await widget.readAloud.click();
  await page.getByText(/^Reading aloud did not work on this \w+\. Try again/).waitFor();
});

journey('what is announced is read: problems at once, the place under the pin as it changes', {
  open: false,
  before: async ({ context, server }) => {
    await withVoices(context, { voices: VOICES });
    server.put('/projects/strict.json', strict());
  },
}, async ({ page, widget }) => {
  await widget.open('?project=strict');
  await widget.readAloud.click();
  await finished(page, widget);
  await widget.begin('asset');
  await says(page, /It’s here/);
  await finished(page, widget);
  await hold(page, false);
  await widget.moveMap(4, 0);
  await says(page, /^Near /);
  assert.ok(!(await texts(page)).some((text) => /^Move the map/.test(text)), 'the rest of the page is not read again');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await says(page, /^3 of \d$/);
  await says(page, /^Continue$/);
  await finished(page, widget);
  await hold(page, false);
  await widget.continue.click();
  await says(page, /Tell us what it is called/);
  assert.ok(!(await texts(page)).some((text) => /of 6$/.test(text)), 'only the problem');
});

journey('a press on words reads them alone', { before: withDevice() }, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.readAloud.click();
  await finished(page, widget);
  await hold(page, false);
  await widget.question('category').click();
  await says(page, /^What kind/);
  await finished(page, widget);
  assert.deepEqual(await texts(page), ['What kind of thing is it?']);
});

journey('for the next person nothing is read, and the first page is silent', { before: withDevice() }, async ({ page, widget }) => {
  await widget.readAloud.click();
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answer({ name: 'The shed' });
  await widget.saveIt();
  await says(page, /^Thank you/);
  await widget.nextPerson.click();
  await widget.kind('asset').waitFor();
  await until(async () => !(await speaking(page)), 'silence');
  await hold(page, false);
  await widget.begin('idea');
  await widget.placeHere();
  assert.deepEqual(await heard(page), []);
});

journey('nothing is read into a voice note, begun by touch or by key', {
  flags: PRETENDED_MICROPHONE,
  open: false,
  before: async ({ context, server }) => {
    await withVoices(context, { voices: VOICES });
    const project = demo();
    project.id = 'spoken';
    project.languages = ['en'];
    project.questions = [{ id: 'voice', type: 'voice', seconds: 30, visibility: 'team', label: { en: 'Tell us about it' } }];
    server.put('/projects/spoken.json', JSON.stringify(project));
  },
}, async ({ page, widget }) => {
  await widget.open('?project=spoken');
  await widget.begin('asset');
  await widget.placeHere();
  await hold(page);
  await widget.readAloud.click();
  await says(page, /^2 of 3$/);
  await widget.sayIt.focus();
  await page.keyboard.press('Enter');
  await widget.timeLeft.waitFor();
  await until(async () => !(await speaking(page)), 'silence');
  // “Recording” is announced, and yet not said.
  await page.getByText('We can hear you.').waitFor();
  const left = async () => Number.parseInt(await widget.timeLeft.textContent(), 10);
  const before = await left();
  await until(async () => (await left()) < before - 1, 'a second or two of recording');
  assert.ok(!(await speaking(page)), 'still silent');
  assert.ok(!(await texts(page)).some((text) => /^Recording/.test(text)), `${await texts(page)}`);
  await widget.stopRecording.click();
  await says(page, /^Your recording is saved/);
});

for (const [name, device] of Object.entries({ landscape: DEVICES.landscape, small: DEVICES.small, zoomed: DEVICES.zoomed })) {
  journey(`while it reads every page stays accessible on ${name}`, { device, before: withDevice() }, async ({ page, widget }) => {
    const check = async (where, pattern) => {
      await hold(page);
      await widget.readAloud.click();
      await says(page, pattern);
      await axe(page, `${where}, reading (${name})`);
      await fits(page, `${where}, reading (${name})`);
      await widget.stopReading.click();
      await hold(page, false);
    };
    await check('home', /^Common Ground$/);
    await widget.begin('asset');
    await check('place', /^Move the map/);
    await widget.placeHere();
    await check('category', /^2 of 6$/);
  });
}

/** A project with clips. Every clip is a real file but one, which is missing. */
function recorded(server) {
  const project = demo();
  project.id = 'recorded';
  project.languages = ['en'];
  const category = project.questions.find(({ id }) => id === 'category');
  category.audio = { en: 'recorded/kind.wav' };
  category.hint = { en: 'Pick the one that fits best.', it: 'Scegli.' };
  project.kinds[0].audio = { en: 'recorded/helps.wav', it: 'recorded/aiuta.wav' };
  project.categories[0].audio = { en: 'recorded/missing.wav' };
  project.categories[1].audio = { en: 'recorded/second.wav' };
  server.put('/projects/recorded.json', JSON.stringify(project));
  for (const file of ['kind', 'helps', 'second']) server.put(`/projects/recorded/${file}.wav`, recording());
  return project;
}

/** Writes down which clips play, and what is highlighted meanwhile. */
const listening = (context) => context.addInitScript(() => {
  window.cgPlayed = [];
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function played() {
    return play.call(this).then(() => {
      window.cgPlayed.push({
        file: this.currentSrc.split('/').pop(),
        lit: [...document.querySelectorAll('[data-spoken]')].map((e) => e.textContent),
      });
    });
  };
});

journey('recorded clips come before the voice, and a missing one is read by it', {
  open: false,
  before: async ({ context, server }) => {
    await withVoices(context, { voices: VOICES });
    await listening(context);
    recorded(server);
  },
}, async ({ page, widget, server, allow }) => {
  allow(/404.*missing\.wav/);
  await widget.open('?project=recorded');
  await widget.readAloud.click();
  await finished(page, widget);
  assert.deepEqual((await page.evaluate(() => window.cgPlayed)).map(({ file }) => file), ['helps.wav']);
  assert.ok(!(await texts(page)).some((text) => /^Something that helps/.test(text)), 'it is not said a second time');
  assert.ok((await texts(page)).some((text) => /^Something in the way/.test(text)));

  await widget.begin('asset');
  await widget.placeHere();
  await says(page, /^Continue$/);
  await finished(page, widget);
  const played = await page.evaluate(() => window.cgPlayed.slice(1));
  assert.deepEqual(played, [
    { file: 'kind.wav', lit: ['What kind of thing is it?', 'Pick the one that fits best.'] },
    { file: 'second.wav', lit: [demo().categories[1].label.en] },
  ]);
  const said = await texts(page);
  assert.ok(said.includes(demo().categories[0].label.en), 'the missing clip is read by the voice');
  assert.ok(!said.includes('Pick the one that fits best.'), 'the hint is in the recording');
  assert.ok(server.log.some(({ path, status }) => path.endsWith('missing.wav') && status === 404));
});

journey('a clip stops at once as well', {
  open: false,
  before: async ({ context, server }) => {
    await withVoices(context, { voices: VOICES });
    await context.addInitScript(() => {
      const Sound = window.Audio;
      window.Audio = function Audio(...all) {
        return (window.cgAudio = new Sound(...all));
      };
    });
    recorded(server);
    server.put('/projects/recorded/helps.wav', recording(20_000));
  },
}, async ({ page, widget }) => {
  await widget.open('?project=recorded');
  const playing = () => page.evaluate(() => window.cgAudio && !window.cgAudio.paused && window.cgAudio.currentTime > 0);
  await widget.readAloud.click();
  await until(playing, 'the clip');
  await widget.stopReading.click();
  await until(async () => !(await playing()), 'silence', 1_000);
});

journey('where there is no voice people hear what was recorded, and are told so', {
  open: false,
  before: async ({ context, server }) => {
    await withVoices(context, { voices: [voice('it-IT')] });
    await listening(context);
    recorded(server);
  },
}, async ({ page, widget }) => {
  await widget.open('?project=recorded');
  await widget.readAloud.click();
  await page.getByText(/^There is no voice for English on this \w+\. You hear what people have recorded\./).waitFor();
  await until(() => page.evaluate(() => window.cgPlayed.some(({ file }) => file === 'helps.wav')), 'the clip');
  await widget.begin('asset');
  await widget.placeHere();
  await until(() => page.evaluate(() => window.cgPlayed.some(({ file }) => file === 'kind.wav')), 'the clip of the next page');
  assert.deepEqual(await heard(page), []);
});
