// Saying it with a photo or by voice: what is kept is small, has nothing in it but the picture or the sound, survives a
// reload, and goes when it is taken away. And what is said when there is no microphone, or no room.

import assert from 'node:assert/strict';
import { axe, fits, settled, treeIsSound } from '../support/access.mjs';
import { DEVICES, MICROPHONE_BLOCKED, PRETENDED_MICROPHONE } from '../support/browser.mjs';
import { demo, journey } from '../support/journey.mjs';
import { kept, photo } from '../support/photos.mjs';
import { until } from '../support/wait.mjs';

/** Opens a project that asks for a photo and a voice note of up to 30 seconds, after category and name. `change` changes it first. */
async function open({ server, widget }, change = () => {}) {
  const project = demo();
  project.id = 'media';
  const asked = ['category', 'name'].map((id) => project.questions.find((question) => question.id === id));
  project.questions = [
    ...asked,
    { id: 'photo', type: 'photo', visibility: 'public', label: { en: 'Have you got a picture of it?' } },
    { id: 'voice', type: 'voice', seconds: 30, visibility: 'team', label: { en: 'Tell us about it' } },
  ];
  change(project);
  server.put('/projects/media.json', JSON.stringify(project));
  await widget.open('?project=media');
}

/** Goes to the page that asks for the photo, or on to the one for the voice note. */
async function toPhoto(widget, name = 'The old tree') {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.answerPage({ name });
  await widget.pickPhoto.first().waitFor();
}

async function toVoice(widget, name) {
  await toPhoto(widget, name);
  await widget.skip.click();
  await widget.sayIt.waitFor();
}

const keeps = (page, count) => until(async () => (await kept(page)).length === count, `${count} kept`);

/** Width, height and the colours at the top and at the bottom of the picture that is shown. */
const looksLike = (widget) => widget.photo.evaluate(async (image) => {
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  context.drawImage(image, 0, 0);
  const colour = (y) => (context.getImageData(width / 2, y, 1, 1).data[0] > 128 ? 'red' : 'blue');
  return [width, height, colour(height * 0.1), colour(height * 0.9)];
});

journey('a photo is kept upright and small, without the place where it was taken, and survives a reload', { open: false }, async (stage) => {
  const { page, widget } = stage;
  await open(stage);
  await toPhoto(widget);
  const taken = await photo(page, 4000, 2000);
  assert.ok(taken.buffer.includes('Exif'));
  await widget.pickPhoto.first().setInputFiles(taken);
  await widget.photoKept.waitFor();
  const upright = [800, 1600, 'red', 'blue'];
  assert.deepEqual(await looksLike(widget), upright);
  const [{ type, bytes }] = await kept(page);
  assert.equal(type, 'image/jpeg');
  assert.ok(!bytes.includes('Exif') && !bytes.includes(Buffer.from([0xff, 0xe1])), 'nothing of EXIF is left');
  assert.ok(bytes.length <= 500_000);

  await widget.reload();
  assert.deepEqual(await looksLike(widget), upright, 'the same page, with the photo');
  await widget.continue.click();
  await widget.skip.click();
  await widget.checkHeading.waitFor();
  assert.deepEqual(await looksLike(widget), upright, 'where answers are checked');
  await widget.saveIt();
  await widget.goHome();
  await widget.reload();
  await widget.openCard('The old tree');
  assert.deepEqual(await looksLike(widget), upright, 'on the card');
  await widget.close.click();
  await widget.openList();
  const { geojson } = await widget.export();
  assert.match(geojson.features[0].properties.photo, /^media\/[-0-9a-f]{36}\.jpg$/);
});

journey('a photo that is taken again or taken away is gone for good', { open: false }, async (stage) => {
  const { page, widget } = stage;
  await open(stage);
  await toPhoto(widget);
  await widget.pickPhoto.first().setInputFiles(await photo(page, 40, 20));
  await widget.photoKept.waitFor();
  await widget.pickPhoto.setInputFiles(await photo(page, 60, 30));
  await until(async () => (await looksLike(widget))[0] === 30, 'the other photo');
  await keeps(page, 1);
  await widget.removePhoto.click();
  await page.getByText('Your photo is gone.').waitFor();
  await keeps(page, 0);
  await widget.pickPhoto.first().setInputFiles(await photo(page, 40, 20));
  await widget.photoKept.waitFor();
  // "Skip" keeps what was answered, until the answer is saved without it.
  await widget.skip.click();
  await widget.back.click();
  await widget.photo.waitFor();
  await widget.skip.click();
  await widget.skip.click();
  await widget.saveIt();
  await keeps(page, 0);
});

journey('the photo of an answer that is cancelled or deleted goes with it, but not before “Undo” is over', { open: false }, async (stage) => {
  const { page, widget } = stage;
  await open(stage);
  await toPhoto(widget);
  await widget.pickPhoto.first().setInputFiles(await photo(page, 40, 20));
  await widget.photoKept.waitFor();
  await widget.continue.click();
  await widget.skip.click();
  await widget.cancel.click();
  await keeps(page, 0);

  await toPhoto(widget, 'The new tree');
  await widget.pickPhoto.first().setInputFiles(await photo(page, 40, 20));
  await widget.photoKept.waitFor();
  await widget.continue.click();
  await widget.skip.click();
  await widget.saveIt();
  await widget.goHome();
  await widget.openCard('The new tree');
  await widget.delete.click();
  await widget.undo.click();
  await widget.counts('asset', 1);
  assert.equal((await kept(page)).length, 1);
  await widget.openCard('The new tree');
  await widget.photo.waitFor();
  await widget.delete.click();
  await widget.undo.waitFor();
  await page.reload();
  await widget.ready();
  await keeps(page, 0);
});

journey('a code deletes photo and voice note as well, even while another tab is open', { flags: PRETENDED_MICROPHONE, open: false }, async (stage) => {
  const { page, widget } = stage;
  await open(stage, (project) => {
    project.consent = {
      version: '1',
      statement: [{ en: 'We ask you about your area.' }],
      controllers: ['Example Council'],
      choices: [{ id: 'take_part', label: { en: 'I take part.' } }],
    };
  });
  const say = async (name) => {
    await widget.kind('asset').click();
    await page.getByRole('checkbox', { name: /I take part/ }).check({ force: true });
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await widget.placeHere();
    await widget.answerPage({ category: 'Food' });
    await widget.answerPage({ name });
    await widget.pickPhoto.first().setInputFiles(await photo(page, 40, 20));
    await widget.photoKept.waitFor();
    await widget.continue.click();
  };
  await say('The old tree');
  await widget.sayIt.click();
  await page.getByText('We can hear you.').waitFor();
  await widget.stopRecording.click();
  await widget.voiceKept.waitFor();
  await widget.continue.click();
  await widget.saveIt();
  const code = await page.getByRole('region', { name: 'Your code' }).getByText(/-\d{4}-/).textContent();
  await widget.goHome();
  await say('The new tree');
  await widget.skip.click();
  await widget.saveIt();
  await widget.goHome();
  await keeps(page, 3);

  const other = await stage.another();
  await other.open('?project=media');
  await page.bringToFront();
  await widget.openList();
  await page.getByRole('button', { name: 'I have a code' }).click();
  await page.getByRole('textbox', { name: 'What is your code?' }).fill(code);
  await widget.continue.click();
  await page.getByRole('button', { name: 'Delete it all' }).click();
  await page.getByRole('heading', { name: 'Your answers are deleted' }).waitFor();
  const [left, ...more] = await kept(page);
  assert.deepEqual([left.type, more.length], ['image/jpeg', 0], 'what is left is the other person’s photo');
  await page.getByRole('button', { name: 'Go to the map' }).click();
  await widget.openCard('The new tree');
  await widget.photo.waitFor();
});

journey('under a question for words, saying it and a photo stand side by side', { flags: PRETENDED_MICROPHONE, open: false }, async (stage) => {
  const { page, widget } = stage;
  await open(stage, (project) => {
    const why = { id: 'why', type: 'long_text', visibility: 'team', label: { en: 'Why does it matter to you?' } };
    const importance = { ...demo().questions.find((question) => question.id === 'importance'), with: 'why' };
    const [category, name, picture, voice] = project.questions;
    project.questions = [category, name, why, { ...voice, with: 'why' }, { ...picture, with: 'why' }, importance];
  });
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.answerPage({ name: 'The old tree' });
  await settled(page);
  const box = (locator) => locator.locator('xpath=ancestor-or-self::*[self::button or self::label][1]').boundingBox();
  const [say, add, text] = [await box(widget.sayIt), await box(widget.pickPhoto.first()), await widget.control('why').boundingBox()];
  assert.ok(Math.abs(say.y - add.y) < 2 && Math.abs(say.width - add.width) < 2 && add.x > say.x + say.width, 'side by side');
  assert.ok(say.y > text.y + text.height, 'under the words');
  await axe(page, 'words, voice and photo');
  await treeIsSound(page, 'words, voice and photo');
  await fits(page, 'words, voice and photo');
  await page.getByRole('group', { name: 'Tell us about it' }).getByRole('button').waitFor();
  await widget.sayIt.click();
  await page.getByText('We can hear you.').waitFor();
  await widget.stopRecording.click();
  await widget.voiceKept.waitFor();
  await widget.pickPhoto.first().setInputFiles(await photo(page, 400, 300));
  await widget.photoKept.waitFor();
  await fits(page, 'words, voice and photo, all given');
  await widget.continue.click();
  await widget.checkHeading.waitFor();
});

journey('what is no picture is said in words, and another file can be chosen', { open: false }, async (stage) => {
  const { page, widget } = stage;
  await open(stage);
  await toPhoto(widget);
  await widget.pickPhoto.first().setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Only words.') });
  await page.getByRole('alert').getByText('We can’t open this file as a picture. Please choose another one.').waitFor();
  await widget.pickPhoto.first().setInputFiles(await photo(page, 40, 20));
  await widget.photoKept.waitFor();
  assert.equal(await page.getByText('We can’t open this file as a picture.').count(), 0);
});

journey('a device that is nearly full takes no photo and says so', { open: false }, async (stage) => {
  const { context, page, widget } = stage;
  await context.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ usage: 95e6, quota: 100e6 });
  });
  await open(stage);
  await toPhoto(widget);
  await widget.pickPhoto.first().setInputFiles(await photo(page, 40, 20));
  await page.getByText(/^This .+ is full, so we could not keep it\. You can still answer in words\.$/).waitFor();
  assert.equal((await kept(page)).length, 0);
  await widget.continue.or(widget.skip).last().click();
});

journey('a voice note is recorded, played, recorded again and removed, with the keyboard alone', { flags: PRETENDED_MICROPHONE, open: false }, async (stage) => {
  const { page, widget } = stage;
  await open(stage);
  await toVoice(widget);
  await widget.tabTo(widget.sayIt);
  await page.keyboard.press('Enter');
  await widget.timeLeft.filter({ hasText: /^(29|28|27) seconds left$/ }).waitFor();
  await page.getByText('We can hear you.').waitFor();
  const focused = (locator) => until(() => locator.evaluate((e) => e === document.activeElement), `the focus on ${locator}`);
  await focused(widget.stopRecording);
  await page.keyboard.press('Enter');
  await widget.voiceKept.waitFor();
  await focused(widget.sayAgain);
  const seconds = await until(() => widget.player.evaluate((e) => Number.isFinite(e.duration) && e.duration), 'how long it is');
  assert.ok(seconds > 0.5 && seconds < 10, `${seconds} s`);
  await widget.player.evaluate((e) => e.play());
  await until(() => widget.player.evaluate((e) => e.currentTime > 0.1), 'that it plays');
  const [{ type, bytes }] = await kept(page);
  assert.equal(type, 'audio/webm');
  assert.ok(!bytes.includes('Fake'), 'no word about the microphone');

  await page.keyboard.press('Enter');
  await focused(widget.stopRecording);
  await page.keyboard.press('Enter');
  await widget.voiceKept.waitFor();
  await keeps(page, 1);
  await widget.tabTo(widget.removeVoice);
  await page.keyboard.press('Enter');
  await focused(widget.sayIt);
  await keeps(page, 0);
});

journey('going on while recording ends the recording and keeps it; going back does not', { flags: PRETENDED_MICROPHONE, open: false }, async (stage) => {
  const { page, widget } = stage;
  await open(stage);
  await toVoice(widget, 'The choir');
  await widget.sayIt.click();
  await widget.stopRecording.waitFor();
  await widget.back.click();
  await widget.pickPhoto.first().waitFor();
  await widget.skip.click();
  await widget.sayIt.click();
  await widget.stopRecording.waitFor();
  await page.getByText('We can hear you.').waitFor();
  await widget.continue.click();
  await widget.voiceKept.waitFor();
  await widget.continue.click();
  await widget.checkHeading.waitFor();
  await widget.player.waitFor();
  await keeps(page, 1);
  await widget.saveIt();
  await widget.goHome();
  await widget.openCard('The choir');
  await until(() => widget.player.evaluate((e) => e.readyState > 0), 'a recording that can be played');
});

journey('a microphone that is not allowed is said in words, and there is another way', { preferences: MICROPHONE_BLOCKED, flags: PRETENDED_MICROPHONE.slice(0, 1), open: false }, async (stage) => {
  const { page, widget } = stage;
  await open(stage);
  await toVoice(widget);
  await widget.sayIt.click();
  await page.getByRole('alert').getByText(/^We are not allowed to use the microphone\./).waitFor();
  await widget.skip.click();
  await widget.checkHeading.waitFor();
});

const TROUBLES = {
  NotFoundError: /^We can’t find a microphone here\./,
  NotReadableError: /^Something else is using the microphone\./,
};

for (const [name, sentence] of Object.entries(TROUBLES)) {
  journey(`a microphone that can’t be had (${name}) is said in words`, { open: false }, async (stage) => {
    await stage.context.addInitScript((error) => {
      MediaDevices.prototype.getUserMedia = async () => { throw new DOMException('', error); };
    }, name);
    await open(stage);
    await toVoice(stage.widget);
    await stage.widget.sayIt.click();
    await stage.page.getByRole('alert').getByText(sentence).waitFor();
    await stage.widget.sayIt.waitFor();
  });
}

for (const name of ['landscape', 'small', 'zoomed']) {
  journey(`photo and voice note are accessible and fit on ${name}`, { device: DEVICES[name], flags: PRETENDED_MICROPHONE, open: false, timeout: 240_000 }, async (stage) => {
    const { page, widget } = stage;
    const check = async (screen) => {
      const where = `${screen} (${name})`;
      await axe(page, where);
      await treeIsSound(page, where);
      await fits(page, where);
    };
    await open(stage);
    await toPhoto(widget);
    await check('photo');
    await widget.pickPhoto.first().setInputFiles(await photo(page, 400, 300, 1));
    await widget.photoKept.waitFor();
    await check('photo, taken');
    await widget.continue.click();
    await check('voice note');
    await widget.sayIt.click();
    await page.getByText('We can hear you.').waitFor();
    await check('recording');
    await widget.stopRecording.click();
    await widget.voiceKept.waitFor();
    await check('voice note, recorded');
    await widget.continue.click();
    await widget.checkHeading.waitFor();
    await check('check your answers, with photo and voice note');
    await widget.saveIt();
    await widget.goHome();
    await widget.openList();
    await widget.openCard('The old tree');
    await widget.photo.waitFor();
    await check('card, with photo and voice note');
  });
}
