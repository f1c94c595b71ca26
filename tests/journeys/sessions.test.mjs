// A facilitator sets up a session behind a PIN, runs it, and ends it; whatever is made meanwhile says which one it was.
// A clock that looks wrong is asked about, and the screen stays on.

import assert from 'node:assert/strict';
import { axe, fits, treeIsSound } from '../support/access.mjs';
import { Facilitator, PIN, movableClock, passTime } from '../support/facilitator.mjs';
import { demo, journey } from '../support/journey.mjs';
import { besides, features, records, texts } from '../support/kept.mjs';
import { inThemes } from '../support/tour.mjs';
import { until } from '../support/wait.mjs';

const DEMO = 'common-ground:demo';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const led = (name, options, body) =>
  journey(name, options, async (stage) => body({ ...stage, room: new Facilitator(stage.widget) }));

const looksRight = async (page, where) => {
  await axe(page, where);
  await treeIsSound(page, where);
  await fits(page, where);
};

const movable = { before: ({ context }) => movableClock(context) };

led('the first PIN is chosen with a word about what it is good for, and only a slow hash of it is kept', {}, async ({ page, widget, room }) => {
  await widget.openList();
  await room.link.click();
  await room.choosing.waitFor();
  await page.getByText(/It does not make the answers secure/).waitFor();
  await looksRight(page, 'choosing a PIN');
  await room.pin.fill('12');
  await room.again.fill('12');
  await room.open.click();
  await room.problem.getByText('A PIN has 4 to 32 digits or letters.').waitFor();
  await room.pin.fill('2468');
  await room.again.fill('2469');
  await room.open.click();
  await room.problem.getByText(/These two are not the same/).waitFor();
  await room.pin.fill(PIN);
  await room.again.fill(PIN);
  await room.open.click();
  await room.lock.waitFor();
  await looksRight(page, 'the area before a session');
  const kept = await records(page, DEMO, 'notes');
  const { rounds, hash, salt } = JSON.parse(kept.find(([key]) => key === 'pin')[1]);
  assert.ok(rounds >= 600_000 && hash.length === 16 && salt.length === 16);
  assert.ok(!JSON.stringify(kept).includes(PIN) && !(await besides(page)).includes(PIN));
  await room.lock.click();
  await widget.reload();
  await widget.openList();
  await room.link.click();
  await room.asking.waitFor();
  await looksRight(page, 'asking for the PIN');
  await room.pin.fill('۲۴۶۸');
  await room.open.click();
  await room.lock.waitFor();
});

led('wrong tries slow the next one down, even past a reload', movable, async ({ page, widget, room }) => {
  await room.enter();
  await room.lock.click();
  const back = async () => {
    await widget.openList();
    await room.link.click();
    await room.asking.waitFor();
  };
  const tryIt = async (pin, words) => {
    await room.pin.fill(pin);
    await room.open.click();
    await room.problem.getByText(words).waitFor();
  };
  await back();
  await tryIt('1111', 'That is not the PIN. Try again.');
  await tryIt('2222', 'That is not the PIN. Try again.');
  await tryIt('3333', /Wait a little, then try again\. Seconds left: [1-5]$/);
  await tryIt(PIN, /Wait a little/);
  await widget.reload();
  await back();
  await tryIt(PIN, /Wait a little/);
  await passTime(page, 6);
  await widget.reload();
  await passTime(page, 6);
  await back();
  await room.pin.fill(PIN);
  await room.open.click();
  await room.lock.waitFor();
});

led('somebody who has forgotten the PIN chooses a new one after ten minutes, and nothing is lost', movable, async ({ page, widget, room }) => {
  await widget.add('asset', { name: 'The soup kitchen' });
  await room.enter();
  await room.lock.click();
  await widget.openList();
  await room.link.click();
  await room.forgotten.click();
  await room.renew.click();
  await page.getByRole('timer').filter({ hasText: /in (10:00|9:5\d)\. Keep this page open/ }).waitFor();
  await passTime(page, 590);
  assert.ok(await room.asking.isVisible());
  await passTime(page, 10);
  await room.choosing.waitFor();
  await room.pin.fill('new pin');
  await room.again.fill('new pin');
  await room.open.click();
  await room.lock.waitFor();
  assert.equal((await features(page, DEMO)).length, 1);
});

led('everything made in a session says which one it was, and nothing before or after does', {}, async ({ page, widget, room }) => {
  await widget.add('asset', { name: 'Before' });
  await room.begin({ site: 'Southall  Community Centre', stage: 'drop-in', assisted: true });
  await room.strip.getByText(/^Session: Southall Community Centre, /).waitFor();
  await looksRight(page, 'home in a session');
  await inThemes(page, (theme) => axe(page, `home in a session in ${theme} colours`));
  await widget.add('asset', { name: 'Meanwhile' });
  await room.enter();
  await page.getByText('People: 1').waitFor();
  await looksRight(page, 'the area in a session');
  await room.finish();
  assert.equal(await room.strip.isVisible(), false);
  await room.lock.click();
  await widget.add('asset', { name: 'After' });

  const all = Object.fromEntries((await features(page, DEMO)).map(({ properties }) => [properties.name, properties]));
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  const said = {
    session_site: 'Southall Community Centre', session_date: today, session_stage: 'drop-in', session_facilitator: 'F7', device: 'B', entry_mode: 'assisted',
  };
  for (const [property, value] of Object.entries(said)) assert.equal(all.Meanwhile[property], value, property);
  assert.match(all.Meanwhile.session, UUID);
  for (const name of ['Before', 'After']) {
    const there = Object.keys(all[name]).filter((property) => /^session|^device/.test(property));
    assert.deepEqual(there, [], name);
    assert.equal(all[name].entry_mode, 'self');
  }
  const [session] = (await records(page, DEMO, 'notes')).filter(([key]) => key.startsWith('session:'));
  assert.equal(session[0], `session:${all.Meanwhile.session}`);
  assert.ok(JSON.parse(session[1]).ended_at);
  // The same in the file that is handed over.
  await widget.openList();
  const { geojson } = await widget.export();
  const [handed] = geojson.features.filter(({ properties }) => properties.name === 'Meanwhile');
  for (const [property, value] of Object.entries(said)) assert.equal(handed.properties[property], value, property);
});

led('a session goes on after a reload and in a second tab, and its end is seen there', {}, async ({ widget, room, another }) => {
  const second = await another();
  const there = new Facilitator(second);
  assert.equal(await there.strip.isVisible(), false);
  await room.begin();
  await there.strip.waitFor();
  await widget.reload();
  await room.strip.waitFor();
  await room.enter();
  await room.finish();
  await there.strip.waitFor({ state: 'hidden' });
});

led('a site is needed, and the next session begins with what the last one had', {}, async ({ page, room }) => {
  await room.enter();
  await room.start.click();
  await room.problem.getByRole('link', { name: /^Site: / }).waitFor();
  await axe(page, 'a session without a site');
  await room.site.fill('The library');
  await room.device.fill('C');
  await room.idle.selectOption('60');
  await room.start.click();
  await room.strip.waitFor();
  await room.enter();
  await room.finish();
  assert.equal(await room.site.inputValue(), 'The library');
  assert.equal(await room.device.inputValue(), 'C');
  assert.equal(await room.idle.inputValue(), '60');
});

led('only the languages of the session are offered', {}, async ({ page, widget, room }) => {
  const languages = async () => {
    await widget.comfort.click();
    await widget.comfortHeading.waitFor();
    const tiles = await page.getByRole('radiogroup', { name: 'Language' }).getByRole('radio').count();
    await page.keyboard.press('Escape');
    await widget.comfortHeading.waitFor({ state: 'hidden' });
    return tiles;
  };
  assert.ok((await languages()) > 2);
  await room.begin({ languages: ['English', 'Italiano'] });
  assert.equal(await languages(), 2);
});

led('a session can be set up, ended and left with the keyboard alone', {}, async ({ page, widget, room }) => {
  const press = async (locator) => {
    await widget.tabTo(locator);
    await page.keyboard.press('Enter');
  };
  await press(widget.listButton);
  await press(room.link);
  await widget.tabTo(room.pin);
  await page.keyboard.type(PIN);
  await widget.tabTo(room.again);
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await widget.tabTo(room.site);
  await page.keyboard.type('The library');
  await press(room.start);
  await press(room.next);
  await press(room.door);
  await widget.tabTo(room.pin);
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await press(room.end);
  await press(room.endIt);
  await press(room.lock);
  await widget.kind('asset').waitFor();
});

led('the area looks right in Urdu', { open: '?lang=ur' }, async ({ page }) => {
  const button = (name) => page.getByRole('button', { name });
  await page.locator('#cg-list').click();
  await button('نشست چلانے والوں کے لیے').click();
  const fields = page.getByRole('textbox');
  await fields.first().waitFor();
  await looksRight(page, 'choosing a PIN in Urdu');
  await fields.nth(0).fill(PIN);
  await fields.nth(1).fill(PIN);
  await button('پن رکھیں').click();
  await page.getByRole('textbox', { name: 'جگہ' }).fill('لائبریری');
  await looksRight(page, 'the area in Urdu');
  await button('نشست شروع کریں').click();
  await page.getByRole('region', { name: 'نشست', exact: true }).waitFor();
  await looksRight(page, 'home in a session in Urdu');
});

const answered = async (page, name) => (await features(page, DEMO)).find(({ properties }) => properties.name === name).properties;

led('a clock from before the code was made is asked about, and answers say so until somebody vouches for it', {
  before: ({ context }) => movableClock(context, -20 * 365 * 86_400_000),
}, async ({ page, widget, room }) => {
  await room.clockAsks.waitFor();
  await looksRight(page, 'a clock in doubt');
  await widget.add('asset', { name: 'Unasked' });
  assert.equal((await answered(page, 'Unasked')).clock_unsure, true);
  await room.clockIsWrong.click();
  await room.clockWrong.waitFor();
  await axe(page, 'a wrong clock');
  await widget.add('asset', { name: 'Told' });
  assert.equal((await answered(page, 'Told')).clock_unsure, true);
  await widget.reload();
  await room.clockIsRight.click();
  await room.clockAsks.waitFor({ state: 'hidden' });
  await widget.add('asset', { name: 'Vouched' });
  assert.equal((await answered(page, 'Vouched')).clock_unsure, undefined);
});

led('a clock that jumps back is asked about at the next save, and believed again once it is set right', movable, async ({ page, widget, room }) => {
  await widget.add('asset', { name: 'First' });
  assert.equal((await answered(page, 'First')).clock_unsure, undefined);
  await passTime(page, -3_600);
  await widget.add('asset', { name: 'An hour earlier' });
  await room.clockAsks.waitFor();
  assert.equal((await answered(page, 'An hour earlier')).clock_unsure, true);
  await passTime(page, 3_700);
  await widget.add('asset', { name: 'Set right' });
  assert.equal((await answered(page, 'Set right')).clock_unsure, undefined);
  await room.clockAsks.waitFor({ state: 'hidden' });
  // A few minutes are what the network puts right now and then.
  await passTime(page, -120);
  await widget.add('asset', { name: 'A little earlier' });
  assert.equal(await room.clockAsks.isVisible(), false);
});

/** Counts what the page asks of the screen lock. */
const pretendLock = ({ context }) =>
  context.addInitScript(() => {
    window.cgLocks = { asked: 0, released: 0 };
    const lock = () => ({ release: () => ((window.cgLocks.released += 1), Promise.resolve()) });
    const wakeLock = { request: () => ((window.cgLocks.asked += 1), Promise.resolve(lock())) };
    Object.defineProperty(Navigator.prototype, 'wakeLock', { configurable: true, get: () => wakeLock });
  });

led('the screen stays on during a session, again when the page comes back, and no longer than that', { before: pretendLock }, async ({ page, room }) => {
  const locks = () => page.evaluate(() => window.cgLocks);
  await room.enter();
  await page.getByText('During a session the screen stays on by itself.').waitFor();
  assert.deepEqual(await locks(), { asked: 0, released: 0 });
  await room.site.fill('The library');
  await room.start.click();
  await until(async () => (await locks()).asked === 1, 'the lock');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await until(async () => (await locks()).asked === 2, 'the lock again');
  await room.enter();
  await room.finish();
  await until(async () => (await locks()).released === 1, 'the end of the lock');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  assert.equal((await locks()).asked, 2);
});

led('where the browser can’t keep the screen on, a session runs and the area says so', {
  before: ({ context }) =>
    context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'wakeLock', { configurable: true, get: () => undefined })),
}, async ({ page, room }) => {
  await room.begin();
  await room.enter();
  await page.getByText(/This browser can’t keep the screen on/).waitFor();
});

// A project without a store of its own words: what is kept of sessions is no answer.
led('what is kept of a session holds no answers', {}, async ({ page, widget, room }) => {
  await room.begin();
  await widget.add('asset', { name: 'The soup kitchen', why: 'warm' });
  const notes = (await texts(page, `common-ground:${demo().id}`, 'notes')).join('\n');
  assert.ok(!notes.includes('soup') && !notes.includes('warm'));
});
