// Which project is shown, and what a wrong or a stranger's configuration leads to.

import assert from 'node:assert/strict';
import { demo, DIST, journey } from '../support/journey.mjs';
import { until } from '../support/wait.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../support/server.mjs';

const changed = (change) => {
  const project = demo();
  change(project);
  return JSON.stringify(project);
};

journey('another project is chosen by its id', {
  open: false,
  before: ({ server }) => server.put('/projects/other.json', changed((p) => {
    p.id = 'other';
    p.title.en = 'Another Town';
    p.questions = p.questions.filter((q) => q.id === 'category' || q.id === 'name');
  })),
}, async ({ page, widget }) => {
  await widget.open('?project=other');
  await page.getByText('Another Town').first().waitFor();
  assert.equal(await page.title(), 'Another Town');
  await widget.add('asset', { name: 'In the other town' });
  await widget.open();
  await widget.counts('asset', 0);
  await widget.open('?project=other');
  await widget.counts('asset', 1);
});

journey('a project is chosen by an address on the same origin', {
  open: false,
  before: ({ server }) => server.put('/elsewhere/mine.json', changed((p) => {
    p.id = 'mine';
    p.title.en = 'My Own Town';
  })),
}, async ({ page, widget }) => {
  for (const query of ['?project=/elsewhere/mine.json', '?project=elsewhere/mine.json']) {
    await widget.open(query);
    await page.getByText('My Own Town').first().waitFor();
  }
});

journey('the device is located only where the project allows it', {
  open: false,
  before: ({ server }) => server.put('/projects/located.json', changed((p) => {
    p.id = 'located';
    p.locate = true;
  })),
}, async ({ context, server, widget }) => {
  await widget.open();
  assert.equal(await widget.locate.count(), 0);
  const [west, south] = demo().area.bounds;
  const [longitude, latitude] = [west + 0.004, south + 0.004];
  await context.grantPermissions(['geolocation'], { origin: server.origin });
  await context.setGeolocation({ longitude, latitude });
  await widget.open('?project=located');
  await widget.begin('asset');
  const before = await widget.near.textContent();
  await widget.locate.click();
  await until(async () => (await widget.near.textContent()) !== before, 'the words for where the device is');
  await widget.placeHere();
  await widget.answer({ name: 'Where I stand' });
  await widget.saveIt();
  await widget.goHome();
  await widget.openList();
  const { geometry, properties } = (await widget.export()).geojson.features[0];
  assert.ok(Math.hypot(geometry.coordinates[0] - longitude, geometry.coordinates[1] - latitude) < 1e-4, `${geometry.coordinates}`);
  assert.equal(properties.location_method, 'device');
});

journey('a project that is not there is said in words', { open: false }, async ({ page, server, allow }) => {
  allow(/404/);
  await page.goto(`${server.origin}/?project=atlantis`);
  await page.getByText(/There is no project called .*atlantis/).waitFor();
});

const STRANGERS = [
  'https://stranger.example/project.json',
  '//stranger.example/project.json',
  'http:stranger.example/project.json',
  '\\\\stranger.example\\project.json',
  'data:application/json,{}',
  'https://user@stranger.example/p.json',
];
for (const address of STRANGERS) {
  journey(`a link can not bring a stranger’s project: ${address}`, { open: false }, async ({ page, widget, server, allow }) => {
    // Some of these are odd names on our own host at most; none may be asked of another.
    allow(/404 \(Not Found\) \(http:\/\/127\.0\.0\.1/, new RegExp(`404.*${server.origin}`));
    await page.goto(`${server.origin}/?project=${encodeURIComponent(address)}`);
    await widget.otherOrigin.or(page.getByText(/There is no project called/)).first().waitFor();
    assert.equal(await widget.kind('asset').isVisible(), false, 'no questions are asked');
  });
}

journey('a project of another origin opens when the hosting page itself lists that origin', { open: false }, async ({ page, server, widget, allow }) => {
  const other = await serve(DIST, { headers: { 'access-control-allow-origin': server.origin } });
  try {
    other.put('/theirs.json', changed((p) => {
      p.id = 'theirs';
      p.title.en = 'A Partner’s Town';
    }));
    const html = readFileSync(join(DIST, 'index.html'), 'utf8');
    assert.match(html, /id="app"/);
    server.put('/index.html', html.replace('id="app"', `id="app" data-projects="${other.origin}/"`));
    // The page's own policy forbids the request: what counts here is that the widget tries, where else it refuses.
    allow(/policy violation: connect-src/, /Refused to connect|violates the following Content Security Policy/, /request to another host/, /Fetch API cannot load/);
    await page.goto(`${server.origin}/?project=${encodeURIComponent(`${other.origin}/theirs.json`)}`);
    await page.getByText('A Partner’s Town').or(page.getByText(/There is no project called/)).first().waitFor();
    assert.equal(await widget.otherOrigin.count(), 0);
  } finally {
    await other.close();
  }
});

/** What is wrong → the path that the page must name. */
const WRONG = {
  'area.zoom': (p) => (p.area.zoom = 'near'),
  'area.bounds': (p) => (p.area.bounds = [11.26, 43.7745, 11.238, 43.7625]),
  'kinds[1].id': (p) => (p.kinds[1].id = 'asset'),
  'categories[2].label': (p) => delete p.categories[2].label,
  'questions[2].visibility': (p) => delete p.questions[2].visibility,
  'questions[3].type': (p) => (p.questions[3].type = 'telepathy'),
  'questions[4].options[0].label': (p) => (p.questions[4].options[0].label = {}),
  surprise: (p) => (p.surprise = true),
};

journey('a wrong configuration gives a page that lists every problem with its path', {
  open: false,
  before: ({ server }) => server.put('/projects/wrong.json', changed((p) => Object.values(WRONG).forEach((change) => change(p)))),
}, async ({ page, server, widget }) => {
  await page.goto(`${server.origin}/?project=wrong`);
  await widget.projectHeading.waitFor();
  const words = await until(async () => page.locator('body').innerText(), 'the page');
  const missing = Object.keys(WRONG).filter((path) => !words.includes(path));
  assert.deepEqual(missing, [], `paths that the page does not name; it says:\n${words}`);
});

for (const [what, body] of Object.entries({ 'no JSON at all': '<!doctype html>', 'JSON but a list': '[]', 'cut off': '{"format": 1, "id"' })) {
  journey(`a configuration that is ${what} is said in words`, {
    open: false,
    before: ({ server }) => server.put('/projects/wrong.json', body),
  }, async ({ page, server, widget }) => {
    await page.goto(`${server.origin}/?project=wrong`);
    await widget.projectHeading.waitFor();
  });
}

journey('a project file that has changed since the last visit is taken while nobody is in the middle of something', {}, async ({ page, server, widget }) => {
  await page.getByText('Common Ground').first().waitFor();
  server.put('/projects/demo.json', changed((p) => (p.title.en = 'A New Name')));
  await widget.open();
  await page.getByText('A New Name').first().waitFor();
  await widget.add('asset', { name: 'After the change' });
  await widget.counts('asset', 1);
});

journey('a project file that changes under a conversation leaves the conversation alone', {}, async ({ page, server, widget }) => {
  await page.getByText('Common Ground').first().waitFor();
  server.put('/projects/demo.json', changed((p) => (p.title.en = 'A New Name')));
  const held = server.hold(/demo\.json$/);
  await widget.open();
  await widget.begin('asset');
  held.release();
  await widget.placeHere();
  await widget.answer({ name: 'Begun before' });
  await widget.saveIt();
  assert.equal(await page.getByText('A New Name').count(), 0);
  await widget.open();
  await page.getByText('A New Name').first().waitFor();
  await widget.counts('asset', 1);
});

journey('a wrong project file that was mended is taken at the next visit', {
  open: false,
  before: ({ server }) => server.put('/projects/mended.json', changed((p) => {
    p.id = 'mended';
    p.title.en = 'Mended';
    p.surprise = true;
  })),
}, async ({ page, server, widget }) => {
  await page.goto(`${server.origin}/?project=mended`);
  await widget.projectHeading.waitFor();
  server.put('/projects/mended.json', changed((p) => {
    p.id = 'mended';
    p.title.en = 'Mended';
  }));
  await widget.open('?project=mended');
  await page.getByText('Mended').first().waitFor();
  await widget.add('asset', { name: 'In the mended one' });
});
