// Saved means saved: the browser's processes are killed right after "saved" appears, fifty times at random moments, and
// after each start everything that was ever called saved is there. And killed at any moment of whole conversations:
// twenty times, or as often as CG_TALKS says (200 in the long run). A merge that is cut off has not happened, or is there whole.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { Mortal, buried, newProfile, watch } from '../support/browser.mjs';
import { chance } from '../support/data.mjs';
import { demo, DIST } from '../support/journey.mjs';
import { people as everybody, records, stored } from '../support/kept.mjs';
import { Merge, handedOver, manyFiles, somebody } from '../support/merging.mjs';
import { Widget } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';

const KILLS = Number(process.env.CG_KILLS ?? 50);
const TALKS = Number(process.env.CG_TALKS ?? 20);
const MERGES = Number(process.env.CG_MERGES ?? 8);
/** Milliseconds in which a conversation may be cut off. */
const LONGEST = 6_000;
const SEED = Number(process.env.CG_SEED ?? 20_261_121);

test(`nothing that was called saved is lost when the browser is killed ${KILLS} times`, { timeout: 600_000 }, async (t) => {
  const random = chance(SEED);
  t.diagnostic(`seed ${SEED}`);
  const profile = newProfile();
  const server = await serve(DIST);
  // One question, so that the time goes into saving and killing.
  const project = demo();
  project.id = 'short';
  project.questions = project.questions.filter((q) => q.id === 'name');
  server.put('/projects/short.json', JSON.stringify(project));
  const mortal = new Mortal(profile.folder);
  try {
    for (let n = 0; n <= KILLS; n += 1) {
      const context = await mortal.start();
      context.setDefaultTimeout(15_000);
      const seen = await watch(context, server.origin);
      let said;
      const saved = new Promise((done) => (said = done));
      await context.exposeBinding('cgSaved', () => said());
      await context.addInitScript(tellWhenSaved);
      const page = context.pages()[0] ?? (await context.newPage());
      const widget = await new Widget(page, server.origin).open('?project=short');
      await widget.counts('asset', n);
      if (n === KILLS) {
        await widget.openList();
        const names = (await widget.export()).geojson.features.map((f) => f.properties.name).sort();
        assert.deepEqual(names, Array.from({ length: KILLS }, (_, i) => title(i)).sort());
        seen.check();
        break;
      }
      // By keyboard and script as fast as the widget allows: what matters here is what comes after.
      await widget.begin('asset');
      await widget.placeHere();
      await widget.answer({ name: title(n) });
      await widget.save.click();
      await saved;
      await after(random() * 30);
      await mortal.kill();
    }
  } finally {
    await server.close();
    await buried(mortal, profile);
  }
});

const title = (n) => `Saved number ${n + 1}`;

test(`nothing that was called saved is lost when whole conversations are cut off ${TALKS} times`, { timeout: 60_000 + TALKS * 25_000 }, async (t) => {
  const random = chance(SEED + 1);
  t.diagnostic(`seed ${SEED}`);
  const profile = newProfile();
  const server = await serve(DIST);
  const project = demo();
  project.id = 'short';
  project.questions = project.questions.filter((q) => ['name', 'why', 'importance'].includes(q.id));
  server.put('/projects/short.json', JSON.stringify(project));
  const mortal = new Mortal(profile.folder);
  server.put('/blank.html', '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,"><p>Blank</p></html>');
  /** What was called saved, as it is stored, by name: from then on nobody may change it. */
  const kept = new Map();
  let said = new Set();
  let begun = 0;
  try {
    for (let run = 0; run <= TALKS; run += 1) {
      const context = await mortal.start();
      context.setDefaultTimeout(15_000);
      const seen = await watch(context, server.origin);
      const heard = new Set();
      await context.exposeBinding('cgSaved', (_source, name) => void heard.add(name));
      await context.addInitScript(tellNames);
      const page = context.pages()[0] ?? (await context.newPage());
      if (run > 0) {
        // Looked at before the widget could put anything right.
        await page.goto(`${server.origin}/blank.html`);
        const left = Object.values(await stored(page, 'common-ground:short'));
        const now = new Map(left.map((text) => [JSON.parse(text).properties.name, text]));
        for (const [name, text] of kept) assert.equal(now.get(name), text, `${name} is there, byte for byte`);
        for (const name of said) {
          assert.ok(now.has(name), `${name} was called saved and is there`);
          kept.set(name, now.get(name));
        }
      }
      const widget = await new Widget(page, server.origin).open('?project=short');
      if (run === TALKS) {
        assert.ok(kept.size > 0, 'some were saved before they were cut off');
        await widget.openList();
        const names = (await widget.export()).geojson.features.map((f) => f.properties.name);
        assert.deepEqual([...kept.keys()].filter((name) => !names.includes(name)), []);
        seen.check();
        t.diagnostic(`${begun} conversations begun, ${kept.size} called saved`);
        break;
      }
      const talk = async () => {
        for (;;) {
          begun += 1;
          await widget.begin('asset');
          await widget.placeHere();
          await widget.answer({ name: title(begun), why: 'Because.', importance: 4 });
          await widget.saveIt();
          await widget.goHome();
        }
      };
      const over = talk().catch((error) => error.message);
      await after(random() * LONGEST);
      await mortal.kill();
      assert.match(await over, /closed|crashed|disconnected/i, 'nothing but the end of the browser ends a conversation');
      said = heard;
    }
  } finally {
    await server.close();
    await buried(mortal, profile);
  }
});

/** Tells the name of each answer the moment that the word "saved" enters the page. */
function tellNames() {
  let shown = false;
  let name = '';
  new MutationObserver(() => {
    const text = document.body?.textContent ?? '';
    const [typed] = /Saved number \d+/.exec([...document.querySelectorAll('input, textarea')].map((e) => e.value).join(' ')) ?? [];
    if (typed) name = typed;
    const saved = /Saved safely on this/.test(text);
    if (saved && !shown && name) window.cgSaved(name);
    shown = saved;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Tells the moment at which the word "saved" enters the page, sooner than anything that asks from outside could. */
function tellWhenSaved() {
  let told = false;
  new MutationObserver(() => {
    if (told || !/Saved safely on this/.test(document.body?.textContent ?? '')) return;
    told = true;
    window.cgSaved();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}


test(`of a merge that is cut off there is all or nothing, ${MERGES} times`, { timeout: 60_000 + MERGES * 30_000 }, async (t) => {
  const random = chance(SEED + 2);
  t.diagnostic(`seed ${SEED}`);
  const server = await serve(DIST);
  server.put('/blank.html', '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,"><p>Blank</p></html>');
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-merges-'));
  const people = Array.from({ length: 30 }, (_, n) => somebody(`aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`, `tree-lamp-${1000 + n}-river`));
  const paths = manyFiles(4, 300).map(({ name, buffer }, n) => {
    const path = join(folder, name);
    writeFileSync(path, n === 0 ? handedOver(name, [], { people }).buffer : buffer);
    return path;
  });
  const seen = { all: 0, nothing: 0 };
  try {
    for (let run = 0; run < MERGES; run += 1) {
      const profile = newProfile();
      const mortal = new Mortal(profile.folder);
      try {
        let context = await mortal.start();
        context.setDefaultTimeout(15_000);
        const widget = await new Widget(context.pages()[0] ?? (await context.newPage()), server.origin).open();
        const merge = await new Merge(widget).enter();
        const over = merge.merge(...paths).catch((error) => error.message);
        await after(100 + random() * 900);
        await mortal.kill();
        await over;
        context = await mortal.start();
        const page = context.pages()[0] ?? (await context.newPage());
        // Looked at before the widget could put anything right.
        await page.goto(`${server.origin}/blank.html`);
        const [places, met, notes] = [Object.keys(await stored(page)).length, (await everybody(page, 'common-ground:demo')).length, await records(page, 'common-ground:demo', 'notes')];
        const journal = notes.filter(([key]) => key === 'merge').length;
        assert.ok([0, 900].includes(places), `${places} answers of 900`);
        assert.deepEqual([met, journal], places === 0 ? [0, 0] : [30, 1], 'people and what can be undone go with them');
        seen[places === 0 ? 'nothing' : 'all'] += 1;
      } finally {
        await buried(mortal, profile);
      }
    }
    t.diagnostic(`all ${seen.all} times, nothing ${seen.nothing} times`);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
