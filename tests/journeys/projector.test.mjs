// A big screen in front of a group: the map and how much there is of each kind, live, with no word that anybody wrote, no
// private place and nothing of people who have not agreed, unless the facilitator allows it. Nothing else of the widget
// can be reached from there.

import assert from 'node:assert/strict';
import { axe, fits, treeIsSound } from '../support/access.mjs';
import { feature, text } from '../support/data.mjs';
import { Facilitator, movableClock, passTime } from '../support/facilitator.mjs';
import { HandOver } from '../support/handover.mjs';
import { demo, journey } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { People } from '../support/people.mjs';
import { Projector, ProjectorDesk } from '../support/projector.mjs';
import { THEMES, inThemes } from '../support/tour.mjs';
import { until } from '../support/wait.mjs';

/** What somebody wrote. */
const MARK = 'Zanzibar7';

/** A session on this tablet, and the big screen in a window of its own. */
const shown = (name, options, body) =>
  journey(name, { timeout: 180_000, ...options }, async (stage) => {
    const room = new Facilitator(stage.widget);
    const desk = new ProjectorDesk(stage.widget);
    await room.begin();
    await room.enter();
    const { page } = await stage.another(await desk.query());
    await body({ ...stage, room, desk, projector: new Projector(page) });
  });

/** A private place in the middle of the first view, as a file brings it. */
const home = () => feature({ id: '00000001-0000-4000-8000-000000000000', project: 'demo', kind: 'asset', category: null, name: `${MARK} home`, location_masked: true, at: demo().area.centre });

shown('the big screen counts what is added, changed and taken back on this tablet, without a word of it', {}, async ({ widget, room, projector }) => {
  await room.lock.click();
  for (const kind of ['asset', 'barrier', 'idea']) await projector.counts(kind, 0);
  const empty = await projector.picture();
  await widget.add('asset', { name: `${MARK} garden`, why: `${MARK}, quiet` });
  await projector.counts('asset', 1);
  assert.notEqual(await projector.picture(), empty, 'the pin is on its map');
  await widget.add('idea', { name: `${MARK} bench` });
  await projector.counts('idea', 1);
  assert.ok(!(await projector.everything()).includes(MARK));

  // Deleted, it is gone at once; brought back, it is there again.
  await room.enter();
  await room.mend.click();
  await widget.openCard(`${MARK} garden`);
  await widget.delete.click();
  await projector.counts('asset', 0);
  await widget.undo.click();
  await projector.counts('asset', 1);
  // The next person begins, the session ends: what is on the map stays on it.
  await room.next.first().click();
  await widget.kind('asset').waitFor();
  await room.enter();
  await room.finish();
  assert.deepEqual([await projector.count('asset'), await projector.count('idea')], [1, 1]);
  assert.ok(!(await projector.everything()).includes(MARK));
  await projector.page.reload();
  await projector.counts('asset', 1);
});

journey('the link in the facilitator’s area opens it, and nothing else of the widget can be reached from there', {
  before: ({ context }) => movableClock(context),
}, async ({ context, page, widget }) => {
  await context.addInitScript(() => {
    window.cgAwake = 0;
    const wakeLock = { request: () => ((window.cgAwake += 1), Promise.resolve({ release: () => Promise.resolve() })) };
    Object.defineProperty(Navigator.prototype, 'wakeLock', { configurable: true, get: () => wakeLock });
  });
  await widget.add('asset', { name: MARK });
  const room = new Facilitator(widget);
  await room.begin();
  await room.enter();
  const [window] = await Promise.all([context.waitForEvent('page'), new ProjectorDesk(widget).link.click()]);
  const projector = new Projector(window);
  await projector.counts('asset', 1);
  assert.ok(await window.evaluate(() => window.cgAwake > 0), 'its screen stays on');
  // Every stop of the Tab key, all the way round.
  await window.bringToFront();
  const stops = new Set();
  for (let n = 0; n < 12; n += 1) {
    await window.keyboard.press('Tab');
    stops.add(await window.evaluate(() => (document.activeElement === document.body ? '' : document.activeElement.ariaLabel || document.activeElement.textContent)));
  }
  const known = [/^Map of /, /^Zoom in$/, /^Zoom out$/, /^Full screen$/, /^Colours: Strong$/, /^$/];
  assert.deepEqual([...stops].filter((name) => !known.some((one) => one.test(name))), []);
  assert.ok(stops.size >= known.length, 'all of them were met');
  for (const role of ['link', 'textbox', 'combobox', 'dialog']) assert.equal(await window.getByRole(role).count(), 0, role);
  // A pin under the crosshair opens nothing, nor does one that is clicked, nor an address with a wish in it.
  await projector.map.focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('Enter');
  const box = await projector.map.boundingBox();
  await window.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await window.evaluate(() => (location.hash = '#add=asset'));
  await window.reload();
  await projector.counts('asset', 1);
  assert.equal(await window.getByRole('heading').count(), 1, 'no other page');
  assert.equal(await window.getByRole('article').count(), 0);
  // Nobody is asked whether they are there.
  await passTime(window, 3_600);
  await window.evaluate(() => new Promise((done) => setTimeout(done, 2_100)));
  assert.equal(await window.getByRole('alertdialog').count(), 0);
  assert.ok(!(await projector.everything()).includes(MARK));
  await page.bringToFront();
});

shown('a private place and words are shown only as they are allowed, and no longer than that', {}, async ({ page, widget, room, desk, projector }) => {
  await room.mend.click();
  const before = await projector.picture();
  await widget.import(geojsonFile(text([home(), feature({ project: 'demo', kind: 'idea', name: `${MARK} bench`, why: `${MARK} team`, at: demo().area.centre })])));
  await projector.counts('idea', 1);
  assert.equal(await projector.count('asset'), 0, 'the private place is not counted');
  const alone = await projector.picture();
  assert.notEqual(alone, before);
  // While answers are put right the area stays open.
  await room.door.click();
  await desk.allow(`${MARK} home`, 'place');
  await projector.counts('asset', 1);
  assert.notEqual(await projector.picture(), alone, 'now it is drawn');
  assert.ok(!(await projector.everything()).includes(MARK), 'and its words are not');
  await desk.allow(`${MARK} home`, 'place', false);
  await projector.counts('asset', 0);
  assert.equal(await projector.picture(), alone, 'and drawn no longer');

  await desk.allow(`${MARK} bench`, 'words');
  await projector.page.getByText(`${MARK} bench`).waitFor();
  assert.ok(!(await projector.everything()).includes(`${MARK} team`), 'what is for the team can’t be allowed');
  await axe(page, 'the facilitator’s area with things to allow');
  await fits(page, 'the facilitator’s area with things to allow');
  // It was allowed as it stood then.
  await room.mend.click();
  await widget.rename(`${MARK} bench`, `${MARK} other`);
  await until(async () => !(await projector.everything()).includes(MARK), 'the words to be gone with the change');
  await room.door.click();
  await desk.allow(`${MARK} other`, 'words');
  await projector.page.getByText(`${MARK} other`).waitFor();
  // A reload here and there changes nothing; the end of the session does.
  await projector.page.reload();
  await projector.page.getByText(`${MARK} other`).waitFor();
  await widget.reload();
  await room.enter();
  await desk.allow(`${MARK} home`, 'place');
  await projector.counts('asset', 1);
  await room.finish();
  await projector.counts('asset', 0);
  assert.ok(!(await projector.everything()).includes(MARK));
  assert.equal(await desk.more.count(), 0, 'without a session nothing can be allowed');
  await room.lock.click();
  await room.begin();
  await projector.counts('asset', 0);
  // Nothing of it is exported, and a wipe takes everything.
  const keeping = new HandOver(widget);
  await room.enter();
  await desk.allow(`${MARK} other`, 'words');
  await projector.page.getByText(`${MARK} other`).waitFor();
  const { bytes } = await keeping.handOver();
  assert.ok(!bytes.includes('projector'));
  await until(async () => !(await keeping.wipe.isDisabled()), 'nothing to be left');
  await keeping.wipeAll();
  await projector.counts('idea', 0);
  assert.ok(!(await projector.everything()).includes(MARK));
});

journey('what people agreed to decides what is shown of theirs', {
  open: false,
  before: ({ server }) => {
    const words = (en) => ({ en });
    const project = { ...demo(), id: 'agreed', age: { gate: 16 } };
    project.consent = {
      version: '1',
      statement: [words('We keep your answers.')],
      controllers: ['The council'],
      choices: [
        { id: 'take_part', required: true, label: words('I want to take part') },
        { id: 'sharing', required: false, label: words('Others may see it') },
      ],
    };
    server.put('/projects/agreed.json', JSON.stringify(project));
  },
}, async (stage) => {
  const { widget, another } = stage;
  await widget.open('?project=agreed');
  const room = new Facilitator(widget);
  const desk = new ProjectorDesk(widget);
  const people = new People(stage);
  await room.begin();
  const { page } = await another('?project=agreed&screen=big');
  const projector = new Projector(page);
  await people.agree('asset');
  await people.save();
  await widget.goHome();
  await people.agree('barrier');
  await widget.cancel.click();
  await room.next.click();
  await widget.kind('idea').click();
  await people.yes.click();
  for (const name of [/I want to take part/, /Others may see it/]) await stage.page.getByRole('checkbox', { name }).check({ force: true });
  await people.start.click();
  await people.save();
  await projector.counts('idea', 1);
  assert.equal(await projector.count('asset'), 0);
  await room.next.click();
  await room.enter();
  assert.match(await (await desk.entry(/has not agreed/)).textContent(), /has not agreed to share it/);
  await desk.allow(/has not agreed/, 'place');
  await projector.counts('asset', 1);
});

const HALLS = { 'a large screen': { width: 1920, height: 1080 }, 'a small projector': { width: 1280, height: 720 } };
for (const [hall, viewport] of Object.entries(HALLS)) {
  for (const lang of ['en', 'ur']) {
    journey(`it can be read from the back of the room: ${hall}, ${lang}`, { open: false, device: { viewport } }, async ({ page, widget }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await widget.open(`?screen=big&lang=${lang}`);
      const projector = new Projector(page);
      await projector.map.waitFor();
      await until(() => page.locator('.board').evaluate((board) => parseFloat(getComputedStyle(board).fontSize) >= window.innerHeight / 40), 'its styles');
      assert.equal(await page.evaluate(() => document.documentElement.dir), lang === 'ur' ? 'rtl' : 'ltr');
      const small = await page.evaluate(() => {
        const out = [];
        const walker = document.createTreeWalker(document.querySelector('.common-ground'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement: on, textContent } = walker.currentNode;
          if (!textContent.trim() || on.closest('.unseen') || !on.checkVisibility()) continue;
          const size = parseFloat(getComputedStyle(on).fontSize);
          if (size < window.innerHeight / 40) out.push(`${textContent} is ${size} px`);
        }
        return out;
      });
      assert.deepEqual(small, [], 'no letter is lower than a fortieth of the screen');
      const where = `${hall} in ${lang}`;
      await axe(page, where);
      await treeIsSound(page, where);
      await fits(page, where);
      assert.equal(await page.evaluate(() => document.scrollingElement.scrollHeight <= window.innerHeight), true, 'nothing is below the screen');
      await inThemes(page, (theme) => axe(page, `${where}, ${theme}`));
      assert.ok(THEMES.includes('contrast'));
      await page.getByRole('button').last().click();
      assert.equal(await page.evaluate(() => document.querySelector('.common-ground').dataset.theme), 'contrast');
    });
  }
}
