// Everything goes to another tablet without internet: over two codes that the tablets' cameras see on each other's
// screens, over codes typed where there is no camera, or as a file. Whatever breaks on the way, the other tablet has
// everything or nothing, and both say which.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { axe, fits, treeIsSound } from '../support/access.mjs';
import { pretendedCamera } from '../support/browser.mjs';
import { collection, feature, text } from '../support/data.mjs';
import { filmed, wall } from '../support/film.mjs';
import { demo, journey, strict } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { archive } from '../support/parcel.mjs';
import { kept, photo } from '../support/photos.mjs';
import { announces, listens } from '../support/reader.mjs';
import { bothEnd, connect, listenIn, MANIFEST, PIECE, Tablet } from '../support/tablets.mjs';
import { until } from '../support/wait.mjs';

const NEVER = { timeout: 240_000 };

const looksRight = async ({ page }, where) => {
  await axe(page, where);
  await treeIsSound(page, where);
  await fits(page, where);
};

/** The names of everything on a tablet, by the list. */
async function names(tablet) {
  await tablet.page.getByRole('button', { name: 'Lock and return to the map' }).click();
  await tablet.widget.openList();
  return (await tablet.widget.export()).geojson.features.map((f) => f.properties.name).sort();
}

/** The heading that has the focus, and what a screen reader says with it. */
async function focusIsOn({ page }, heading, more = /^$/) {
  const there = () => page.evaluate(() => {
    const { activeElement } = document;
    const of = document.getElementById(activeElement.getAttribute('aria-describedby'));
    return { tag: activeElement.tagName, words: activeElement.textContent, more: of?.textContent ?? '' };
  });
  await until(async () => (await there()).words === heading, `the focus on “${heading}”`);
  const { tag, more: said } = await there();
  assert.match(tag, /^H[1-4]$/);
  assert.match(said, more);
}

/** Nothing is on a tablet, by the list. */
async function nothingOn(tablet) {
  await tablet.page.getByRole('button', { name: 'Lock and return to the map' }).click();
  await tablet.widget.openList();
  await tablet.page.getByText('Nothing here yet.').waitFor();
}

/** Two tablets without cameras, in their facilitators' areas: the journey's own and another. */
async function two({ widget, elsewhere }, query = '') {
  const other = new Tablet(await elsewhere(undefined, query));
  return [await new Tablet(widget).enter(), await other.enter()];
}

/** A project that asks for a name and a photo. */
function withPhoto(server) {
  const project = { ...demo(), id: 'media' };
  const asked = ['category', 'name'].map((id) => project.questions.find((question) => question.id === id));
  project.questions = [...asked, { id: 'photo', type: 'photo', visibility: 'public', label: { en: 'Have you got a picture of it?' } }];
  server.put('/projects/media.json', JSON.stringify(project));
}

journey('two tablets show each other their codes, and everything goes from one to the other', { ...NEVER, open: false }, async ({ server, apart, folder }) => {
  withPhoto(server);
  const films = ['one', 'other'].map((name) => join(folder, `${name}.y4m`));
  films.forEach(wall);
  const [one, other] = [new Tablet(await apart(pretendedCamera(films[0]))), new Tablet(await apart(pretendedCamera(films[1])))];
  for (const { widget } of [one, other]) await widget.open('?project=media');
  await one.widget.begin('asset');
  await one.widget.placeHere();
  await one.widget.answerPage({ category: 'Food' });
  await one.widget.answerPage({ name: 'The old tree' });
  await one.widget.pickPhoto.first().setInputFiles(await photo(one.page, 1200, 800));
  await one.widget.photoKept.waitFor();
  await one.widget.continue.click();
  await one.widget.checkHeading.waitFor();
  await one.widget.saveIt();
  await one.widget.goHome();
  await one.enter();
  await other.enter();

  await one.send.click();
  await one.code.waitFor();
  await looksRight(one, 'the first code');
  // The other tablet's camera is held in front of this one's screen.
  await filmed(films[1], one.code);
  await other.receive.click();
  await other.code.waitFor({ timeout: 30_000 });
  await filmed(films[0], other.code);
  await one.next.click();
  assert.deepEqual(await other.summary(), { added: 1, updated: 0, same: 0, conflicts: 0 });
  assert.deepEqual(await one.summary(), { added: 1, updated: 0, same: 0, conflicts: 0 });
  await looksRight(other, 'what came of it');
  await other.region.getByText('Photos and voice notes: 1.').waitFor();
  const [there] = await kept(other.page);
  assert.deepEqual(there, (await kept(one.page))[0], 'the photo is the same, byte for byte');
  assert.deepEqual(await names(other), ['The old tree']);
  await other.widget.reload();
  await other.widget.counts('asset', 1);
});

journey('where the browser reads codes itself, no library is fetched for it', { open: false, ...NEVER }, async ({ apart, folder }) => {
  const film = join(folder, 'wall.y4m');
  wall(film);
  const one = new Tablet(await apart(pretendedCamera(film)));
  const fetched = [];
  one.page.on('request', (request) => fetched.push(request.url().split('/').at(-1)));
  await one.page.evaluate(() => {
    window.BarcodeDetector = class {
      static getSupportedFormats = async () => ['qr_code'];
      detect = async () => [{ rawValue: 'https://example.org/' }];
    };
  });
  await one.enter();
  await one.receive.click();
  await one.region.getByText('That is not a code from Common Ground.').waitFor();
  await one.camera.waitFor();
  await looksRight(one, 'the camera');
  assert.ok(fetched.includes('passing.js') && !fetched.includes('qr-reader.js'), `${fetched}`);
});

journey('without a camera the codes are typed, with the keyboard alone', { ...NEVER, before: ({ context }) => listens(context) }, async (stage) => {
  await stage.widget.add('idea', { name: 'A bench' });
  const [one, other] = await two(stage);
  for (const [tablet, button] of [[one, one.send], [other, other.receive]]) {
    await button.focus();
    await tablet.page.keyboard.press('Enter');
  }
  await focusIsOn(one, 'Show this code to the other tablet');
  await focusIsOn(other, 'Point the camera at the other tablet’s code');
  const code = await one.shown();
  assert.match(code, /^CG[0-9A-Z]{2}( [0-9A-Z]{1,4})+$/);
  await other.region.getByText(/^We (found no|may not use the) camera/).waitFor();
  await looksRight(other, 'no camera');
  // A slip of the finger is found before anything is tried.
  await other.type(`${code.slice(0, 60)}${code[60] === 'X' ? 'Y' : 'X'}${code.slice(61)}`);
  await other.region.getByText('Something in this code is missing or wrong.').waitFor();
  await other.typed.fill(code.toLowerCase());
  await other.use.focus();
  await other.page.keyboard.press('Enter');
  await focusIsOn(other, 'Now show this code to the first tablet');
  const answer = await other.shown();
  await one.next.focus();
  await one.page.keyboard.press('Enter');
  await focusIsOn(one, 'Point the camera at the other tablet’s code');
  // Its own code is not the one that it waits for.
  await one.type(code);
  await announces(one.page, /That is the wrong code\./);
  await one.typed.fill(answer);
  await one.use.focus();
  await one.page.keyboard.press('Enter');
  assert.deepEqual(await one.summary(), { added: 1, updated: 0, same: 0, conflicts: 0 });
  assert.equal((await other.summary()).added, 1);
  await focusIsOn(one, 'The other tablet has everything', /^1 new, 0 updated, 0 already there, 0 in conflict\.$/);
  await focusIsOn(other, 'Everything from the other tablet is here', /^1 new, /);
  await one.close.focus();
  await one.page.keyboard.press('Enter');
  await focusIsOn(one, 'Another tablet nearby');
});

journey('what came is told as new, updated, already there and in conflict', NEVER, async (stage) => {
  const made = (n, name, rev) =>
    feature({ id: `00000000-0000-4000-8000-0000000000${n}`, kind: 'asset', name, rev, project_version: '0123456789abcdef' });
  const here = [made(10, 'Old', 1), made(11, 'Same', 1), made(12, 'Newer here', 3), made(13, 'Mine', 2)];
  const there = [made(10, 'New', 2), made(11, 'Same', 1), made(12, 'Older', 2), made(13, 'Theirs', 2), made(14, 'Another', 1)];
  await stage.widget.import(geojsonFile(text(there)));
  const far = await stage.elsewhere();
  await far.import(geojsonFile(text(here)));
  const [one, other] = [await new Tablet(stage.widget).enter(), await new Tablet(far).enter()];
  await connect(one, other);
  const wanted = { added: 1, updated: 2, same: 2, conflicts: 1 };
  assert.deepEqual([await one.summary(), await other.summary()], [wanted, wanted]);
  const [download] = await Promise.all([
    other.page.waitForEvent('download'),
    other.region.getByRole('button', { name: 'Save the other versions' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.geojson$/);
  assert.deepEqual(await names(other), ['Another', 'New', 'Newer here', 'Same', 'Theirs']);
  // The same again changes nothing.
  await one.close.click();
  await other.enter();
  await other.close.click();
  await connect(one, other);
  assert.deepEqual(await other.summary(), { added: 0, updated: 0, same: 5, conflicts: 0 });
});

journey('a connection that is cut goes on where it stopped', { ...NEVER, before: ({ context }) => listenIn(context) }, async (stage) => {
  await stage.widget.import(geojsonFile(collection(6_000)));
  const [one, other] = await two(stage);
  await one.page.evaluate(([piece]) => {
    window.cgSends = (bytes, channel) => {
      if (bytes[0] === piece && window.cgPieces === 40) {
        window.cgSends = undefined;
        channel.close();
      }
    };
  }, [PIECE]);
  await connect(one, other);
  await one.newCode.waitFor({ timeout: 40_000 });
  await other.readNew.waitFor({ timeout: 40_000 });
  await other.region.getByText(/^The connection broke\. We have kept what has arrived: \d+ %/).waitFor();
  await looksRight(other, 'broken');
  const first = await one.page.evaluate(() => {
    const pieces = window.cgPieces;
    window.cgPieces = 0;
    return pieces;
  });
  await one.newCode.click();
  await other.readNew.click();
  await connect(one, other, { start: false });
  assert.equal((await other.summary()).added, 6_000);
  assert.equal((await one.summary()).added, 6_000);
  const { cgPieces: second, cgAll: all } = await one.page.evaluate(() => ({ cgPieces, cgAll }));
  assert.equal(first, 40);
  assert.ok(second < all - 20, `of ${all} pieces ${first} were sent before the cut and ${second} after it`);
});

/** What a message becomes on its way → what both tablets say. Runs in the page. */
const DISTURBED = {
  'another checksum': ['damaged', /^What arrived is not what was sent\. Nothing was changed\./],
  'a newer version': ['newer', /^The sending tablet has a newer version of Common Ground\./],
  'another project than the code said': ['project', /^The tablets are on different projects\. This came from elsewhere\./],
  'more than there is room for': ['large', /is too much for the receiving tablet\./],
};

for (const [what, [way, words]] of Object.entries(DISTURBED)) {
  journey(`${what} is refused on both tablets, and nothing is changed`, { ...NEVER, before: ({ context }) => listenIn(context) }, async (stage) => {
    await stage.widget.add('asset', { name: 'The garden' });
    const [one, other] = await two(stage);
    await one.page.evaluate(([manifest, way]) => {
      // Kind, version, format (4 bytes), size (8), piece (4), then check sum and project as text.
      window.cgSends = (bytes) => {
        if (bytes[0] !== manifest) return bytes;
        const changed = Uint8Array.from(bytes);
        if (way === 'newer') changed[1] += 1;
        if (way === 'large') changed[6 + 5] = 200;
        if (way === 'damaged') changed[18] = changed[18] === 48 ? 49 : 48;
        if (way !== 'project') return changed;
        const end = bytes.lastIndexOf(10) + 1;
        return Uint8Array.from([...bytes.subarray(0, end), ...new TextEncoder().encode('elsewhere')]);
      };
    }, [MANIFEST, way]);
    await connect(one, other);
    await bothEnd(one, other);
    for (const { problem } of [one, other]) assert.match(await problem.locator('li').textContent(), words);
    await looksRight(other, what);
    await nothingOn(other);
  });
}

journey('a piece that was damaged on its way is sent again', { ...NEVER, before: ({ context }) => listenIn(context) }, async (stage) => {
  await stage.widget.import(geojsonFile(collection(600)));
  const [one, other] = await two(stage);
  await one.page.evaluate(([piece]) => {
    window.cgSends = (bytes) => {
      if (bytes[0] !== piece) return bytes;
      window.cgSends = undefined;
      const changed = Uint8Array.from(bytes);
      changed[100] ^= 1;
      return changed;
    };
  }, [PIECE]);
  await connect(one, other);
  assert.equal((await other.summary()).added, 600);
});

journey('a code of another project is not taken', NEVER, async (stage) => {
  stage.server.put('/projects/strict.json', strict());
  const [one, other] = await two(stage, '?project=strict');
  await one.send.click();
  await other.receive.click();
  await other.type(await one.shown());
  await other.region.getByText('The other tablet is on another project: demo.').waitFor();
});

journey('what is stopped on one tablet is stopped on both', {
  ...NEVER,
  before: async ({ context }) => {
    await listenIn(context);
    await listens(context);
  },
}, async (stage) => {
  await stage.widget.import(geojsonFile(collection(6_000)));
  const [one, other] = await two(stage);
  await one.page.evaluate(() => {
    // The end is never told.
    window.cgSends = (bytes) => (bytes[0] === 5 ? Uint8Array.of(3) : bytes);
  });
  await connect(one, other);
  await other.region.getByRole('progressbar').waitFor();
  await announces(one.page, /^Sending: 75 %$/);
  await other.stop.click();
  await announces(one.page, /It was stopped on the other tablet\./);
  await other.send.waitFor();
  await nothingOn(other);
});

journey('everything goes as a file where the tablets are in no network', NEVER, async (stage) => {
  await stage.widget.add('barrier', { name: 'The steps' });
  const [one, other] = await two(stage);
  const [download] = await Promise.all([one.page.waitForEvent('download'), one.sendFile.click()]);
  assert.match(download.suggestedFilename(), /^demo-.*\.zip$/);
  await other.openFile.setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('Something else.') });
  await other.region.getByText(/^What arrived is not what was sent\./).waitFor();
  await other.again.click();
  const path = join(stage.folder, 'passed.zip');
  await download.saveAs(path);
  await other.openFile.setInputFiles(path);
  assert.deepEqual(await other.summary(), { added: 1, updated: 0, same: 0, conflicts: 0 });
  assert.deepEqual(await names(other), ['The steps']);
});

journey('the file goes to the share sheet where there is one, and waits for another press where the first was too long ago', {
  ...NEVER,
  before: ({ context }) => context.addInitScript(() => {
    window.cgShared = [];
    Navigator.prototype.canShare = ({ files }) => files?.length === 1;
    Navigator.prototype.share = async ({ files: [file] }) => {
      window.cgShared.push({ name: file.name, type: file.type, size: file.size });
      if (window.cgShared.length === 1) throw new DOMException('The press was too long ago.', 'NotAllowedError');
    };
  }),
}, async ({ widget }) => {
  await widget.add('barrier', { name: 'The steps' });
  const tablet = await new Tablet(widget).enter();
  await tablet.sendFile.click();
  await tablet.region.getByRole('button', { name: 'Share a copy' }).click();
  const [first, second] = await until(
    async () => {
      const shared = await tablet.page.evaluate(() => window.cgShared);
      return shared.length === 2 && shared;
    },
    'the share sheet',
  );
  assert.match(first.name, /^demo-.*\.zip$/);
  assert.equal(first.type, 'application/zip');
  assert.deepEqual(second, first);
  const [download] = await Promise.all([
    tablet.page.waitForEvent('download'),
    tablet.region.getByRole('button', { name: 'Save a copy' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), first.name);
});

journey('what somebody took back on one tablet goes on the other, and an old file doesn’t bring it back', NEVER, async ({ widget }) => {
  const participant = '00000000-0000-4000-8000-0000000000aa';
  const places = text([feature({ kind: 'asset', name: 'Theirs', participant }), feature({ id: '00000000-0000-4000-8000-0000000000bb', kind: 'idea', name: 'Another' })]);
  const file = (withdrawals) => ({
    name: 'tablet.zip',
    mimeType: 'application/zip',
    buffer: archive({ 'contributions.geojson': withdrawals ? text([]) : places, 'withdrawals.jsonl': withdrawals }),
  });
  const tablet = await new Tablet(widget).enter();
  await tablet.openFile.setInputFiles(file(''));
  assert.equal((await tablet.summary()).added, 2);
  await tablet.close.click();
  await tablet.openFile.setInputFiles(file(`${JSON.stringify({ at: '2026-11-21T12:00:00Z', format: 1, is: 'withdrawn', participant })}\n`));
  await tablet.region.getByText('Deleted, because people asked for that on the other tablet: 1.').waitFor();
  await tablet.close.click();
  await tablet.openFile.setInputFiles(file(''));
  await tablet.region.getByText('Left out, because people asked us to delete it: 1.').waitFor();
  assert.deepEqual(await names(tablet), ['Another']);
});
