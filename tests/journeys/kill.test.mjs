// Saved means saved: the browser's processes are killed right after "saved" appears, fifty times at random moments, and
// after each start everything that was ever called saved is there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { Mortal, newProfile, watch } from '../support/browser.mjs';
import { chance } from '../support/data.mjs';
import { demo, DIST } from '../support/journey.mjs';
import { Widget } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';
import { until } from '../support/wait.mjs';

const KILLS = Number(process.env.CG_KILLS ?? 50);
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
    await mortal.kill().catch(() => {});
    await server.close();
    await until(() => {
      profile.dispose();
      return true;
    }, 'the profile to be removed');
  }
});

const title = (n) => `Saved number ${n + 1}`;

/** Tells the moment at which the word "saved" enters the page, sooner than anything that asks from outside could. */
function tellWhenSaved() {
  let told = false;
  new MutationObserver(() => {
    if (told || !/Saved safely on this/.test(document.body?.textContent ?? '')) return;
    told = true;
    window.cgSaved();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
