// A day at the community centre: three tablets, sixty people in four languages, by touch, keyboard and mouse. Some finish, some
// change their mind, some walk off. Each browser is killed once, in the middle of a sentence. In the evening everything is
// exported, read back and wiped, and the files are put together on a fourth device: nothing is lost, and nothing of one
// person was ever within reach of the next.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Mortal, buried, launch, newProfile, watch } from '../support/browser.mjs';
import { filesWith, nothingOf } from '../support/crawler.mjs';
import { Facilitator, movableClock } from '../support/facilitator.mjs';
import { HandOver, unpacked } from '../support/handover.mjs';
import { DIST, demo } from '../support/journey.mjs';
import { features, people, texts } from '../support/kept.mjs';
import { Widget, geojsonFile } from '../support/pages.mjs';
import { Diary, MARK, PEOPLE, Person } from '../support/people-of-a-day.mjs';
import { serve } from '../support/server.mjs';
import { until } from '../support/wait.mjs';

/** How many people come to each of the three tablets. */
const EACH = Math.ceil(Number(process.env.CG_PEOPLE ?? 60) / 3);
const TABLETS = ['A', 'B', 'C'];
const DATABASE = 'common-ground:day';

/** A short project: two questions in people's own words, for the team alone, and consent. */
function project() {
  const words = (en) => ({ en });
  const question = (id, label) => ({ id, type: id === 'name' ? 'short_text' : 'long_text', label: words(label), visibility: 'team' });
  return JSON.stringify({
    ...demo(),
    id: 'day',
    languages: ['en', 'pl', 'ur'],
    questions: [question('name', 'What is it called?'), question('why', 'Why does it matter to you?')],
    consent: {
      version: '1',
      statement: [words('We keep your answers to make this place better.')],
      controllers: ['The council'],
      choices: [{ id: 'take_part', required: true, label: words('I want to take part') }],
    },
  });
}

class Tablet {
  diary = new Diary();
  /** How many have agreed to take part. */
  agreed = 0;

  constructor(name, server) {
    Object.assign(this, { name, server, profile: newProfile() });
    this.mortal = new Mortal(this.profile.folder);
  }

  /** Switches it on. */
  async start() {
    const context = await this.mortal.start();
    context.setDefaultTimeout(30_000);
    this.seen = await watch(context, this.server.origin);
    await movableClock(context);
    const page = context.pages()[0] ?? (await context.newPage());
    this.widget = await new Widget(page, this.server.origin).open('?project=day');
    this.page = page;
    this.room = new Facilitator(this.widget);
  }

  /** Whoever comes next finds an empty screen, whatever they do. */
  async crawl(n) {
    const where = `after person ${n} on tablet ${this.name}`;
    await this.widget.kind('asset').waitFor();
    await until(async () => (await texts(this.page, DATABASE, 'drafts')).length === 0, `no draft ${where}`);
    await until(async () => (await this.page.evaluate(() => `${document.documentElement.lang} ${Object.keys(sessionStorage)}`)) === 'en ', `English and an empty tab ${where}`);
    await nothingOf(MARK, this.page, where);
    assert.equal(await this.widget.undo.count(), 0, `nothing to undo ${where}`);
    // The rest is slower, so not after everybody.
    if (n % 5 !== 4) return;
    await this.widget.openList();
    assert.equal(await this.widget.listFilter.inputValue(), '');
    await nothingOf(MARK, this.page, `in the list ${where}`);
    const entry = this.widget.entry(/./).first();
    if (await entry.isVisible()) {
      await entry.click();
      await this.widget.close.waitFor();
      await nothingOf(MARK, this.page, `on a card ${where}`);
      for (const button of [this.widget.change, this.widget.delete]) assert.equal(await button.count(), 0, where);
      await this.widget.close.click();
    }
    await this.widget.mapButton.click();
    await this.page.goBack().catch(() => null);
    if (this.page.url().startsWith(this.server.origin)) await nothingOf(MARK, this.page, `after Back ${where}`);
    else await this.page.goForward();
    await this.widget.ready();
    await this.widget.reload();
    await nothingOf(MARK, this.page, `after a reload ${where}`);
  }

  /** The power goes in the middle of somebody's second answer. */
  async crash(n) {
    const person = new Person(this.widget, { mark: `Mark${this.name}${n}zq`, hand: 'mouse' });
    await person.agree('asset');
    this.diary.saved(person, await person.save('library'));
    await person.press(person.button('add-another'));
    await person.want('idea');
    await person.name('cut off');
    this.diary.left(person, `${person.mark} cut off`);
    await this.mortal.kill();
    this.seen.check();
    await this.start();
    await this.room.strip.waitFor();
    // Whoever stands there may be the same person: they are offered to go on, until the tablet is handed on.
    await this.widget.resume.waitFor();
    const after = new Person(this.widget, person);
    await (this.name === 'A' ? after.handOn() : after.walkOff());
  }

  async morning() {
    await this.start();
    await this.room.begin({ site: 'Southall Community Centre', device: this.name });
  }

  async day() {
    for (let n = 0; n < EACH; n += 1) {
      if (n === Math.floor(EACH / 2)) {
        await this.crash(n);
      } else {
        const { who, act } = PEOPLE[(n + TABLETS.indexOf(this.name) * 2) % PEOPLE.length];
        const person = new Person(this.widget, { ...who, mark: `Mark${this.name}${n}zq` });
        await person.arrive();
        await act(person, this.diary);
      }
      await this.crawl(n);
    }
    this.diary.check(await features(this.page, DATABASE));
    this.agreed = (await people(this.page, DATABASE)).length;
  }

  /** Ends the session, exports, reads back and wipes. Gives what is in the file. */
  async evening() {
    const desk = new HandOver(this.widget);
    await desk.open();
    await this.room.finish();
    const file = await desk.file();
    assert.ok(file.said.includes(file.sha256), 'the checksum that is shown is that of the file');
    await desk.compare(file.name, file.bytes);
    await desk.same.waitFor();
    await desk.confirm.click();
    await desk.sure.waitFor();
    await until(async () => !(await desk.wipe.isDisabled()), 'everything to have left the tablet');
    await desk.wipeAll();
    assert.deepEqual(await features(this.page, DATABASE), []);
    assert.deepEqual(await people(this.page, DATABASE), []);
    await nothingOf(MARK, this.page, `in the evening on tablet ${this.name}`, { deep: true });
    this.seen.check();
    return unpacked(file.bytes);
  }
}

test(`a day with three tablets and ${3 * EACH} people: nothing is lost, and nobody sees what the last one said`, { timeout: 900_000 }, async (t) => {
  const server = await serve(DIST);
  server.put('/projects/day.json', project());
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-day-'));
  const tablets = TABLETS.map((name) => new Tablet(name, server));
  const office = await launch();
  try {
    // One after the other into the day, then all at once.
    for (const tablet of tablets) await tablet.morning();
    const ended = await Promise.allSettled(tablets.map((tablet) => tablet.day()));
    for (const { reason } of ended) if (reason) throw reason;
    const files = [];
    for (const tablet of tablets) {
      const inside = await tablet.evening();
      const text = inside['contributions.geojson'].toString();
      const { features: all } = JSON.parse(text);
      tablet.diary.check(all);
      for (const { properties } of all) {
        assert.equal(properties.session_site, 'Southall Community Centre');
        assert.equal(properties.device, tablet.name);
        assert.ok(properties.participant);
      }
      // One person's things have one participant, and no other person's have the same.
      const marks = new Map();
      for (const { properties } of all) {
        const [mark] = properties.name.match(MARK);
        marks.set(mark, (marks.get(mark) ?? new Set()).add(properties.participant));
      }
      for (const [mark, of] of marks) assert.equal(of.size, 1, `${mark} is one person`);
      assert.equal(new Set([...marks.values()].flatMap((of) => [...of])).size, marks.size, 'two people are two participants');
      const [, ...listed] = inside['consents.csv'].toString().split('\r\n').filter(Boolean);
      assert.equal(listed.length, tablet.agreed, 'everybody who agreed is in the file');
      const path = join(folder, `${tablet.name}.geojson`);
      writeFileSync(path, text);
      if (process.env.CG_CLI) execFileSync(process.env.CG_CLI, ['validate', path], { stdio: 'pipe' });
      files.push({ text, all });
      t.diagnostic(`tablet ${tablet.name}: ${all.length} answers of ${marks.size} people, ${tablet.agreed} had agreed`);
      // What the browser itself has written down, of what people typed, where they were and what it would bring back.
      await tablet.mortal.kill();
      assert.deepEqual(filesWith(MARK, tablet.profile.folder), [], `files of tablet ${tablet.name}’s browser`);
    }
    // In the office: put together in any order, twice.
    const context = await office.newContext();
    context.setDefaultTimeout(30_000);
    const seen = await watch(context, server.origin);
    const widget = await new Widget(await context.newPage(), server.origin).open('?project=day');
    for (const { text, all } of [...files].reverse()) {
      assert.deepEqual(await widget.import(geojsonFile(text)), { added: all.length, updated: 0, same: 0, left: 0 });
    }
    for (const { text, all } of files) {
      assert.deepEqual(await widget.import(geojsonFile(text)), { added: 0, updated: 0, same: all.length, left: 0 });
    }
    const together = (await widget.export()).geojson.features;
    assert.equal(together.length, files.reduce((sum, { all }) => sum + all.length, 0));
    for (const { diary } of tablets) {
      const own = together.filter(({ properties }) => diary.kept.has(properties.name) || diary.half.has(properties.name));
      diary.check(own);
    }
    seen.check();
  } finally {
    await office.close();
    for (const { mortal, profile } of tablets) await buried(mortal, profile);
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  }
});
