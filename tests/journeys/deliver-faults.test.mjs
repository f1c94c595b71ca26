// Servers that go wrong while people deliver from home: nothing is lost, nothing goes to another host, the page goes on,
// and people are told what they can do.

import assert from 'node:assert/strict';
import { delivery, line, NAME, post, QUERY, sendNow } from '../support/delivery.mjs';
import { intake } from '../support/intake.mjs';
import { until } from '../support/wait.mjs';

/** Presses "Send now" until something is so. */
const urging = (page, ask, what) => until(async () => {
  if (await sendNow(page).isVisible()) await sendNow(page).click({ timeout: 1_000 }).catch(() => {});
  return ask();
}, what, 90_000, 500);

delivery('one answer that is too large stays, is said to be safe, and holds nothing else up', {
  deliver: post(),
  rule: ({ body }) => (JSON.parse(body).properties.name === 'Long' ? { status: 413 } : null),
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'Long' });
  await widget.add('idea', { name: 'Short' });
  await until(() => team.taken.size === 1, 'the short one');
  assert.deepEqual(team.names(), ['Short']);
  await widget.openList();
  await line(page).getByText(/Waiting to send: 1.*It is too large to send this way\. It is safe here\. Send a copy/).waitFor();
  await page.getByRole('button', { name: 'Send a copy' }).waitFor();
  const refused = team.asked.length;
  // At the next visit it is asked once more: perhaps they have made room.
  team.rule(() => null);
  await widget.reload();
  await until(() => team.taken.size === 2, 'the long one');
  assert.ok(refused <= 3, `it was not asked over and over: ${refused}`);
});

delivery('a collection that is too large goes out in halves', {
  deliver: post({ as: 'collection' }),
  rule: ({ body }) => (JSON.parse(body).features.length > 1 ? { status: 413 } : null),
  worker: false,
}, async ({ context, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'Zero' });
  await until(() => team.taken.size === 1, 'the first');
  await context.setOffline(true);
  for (const name of ['One', 'Two', 'Three']) await widget.add('asset', { name });
  await context.setOffline(false);
  await until(() => team.taken.size === 4, 'all of them', 60_000);
  const names = [...team.taken.values()].flatMap((text) => JSON.parse(text).features.map(({ properties }) => properties.name));
  assert.deepEqual(names.sort(), ['One', 'Three', 'Two', 'Zero']);
  assert.equal(team.asked.length, 5, 'one, three at once, then one by one');
});

delivery('what a collection’s server has had while its answer was lost comes again under the same key, also when more has been said', {
  deliver: post({ as: 'collection' }),
  rule: (_asked, number) => (number === 1 ? 'cut-after' : null),
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'One' });
  await until(() => team.asked.length >= 1, 'the first try');
  await widget.add('idea', { name: 'Two' });
  await urging(page, () => team.taken.size === 2, 'both');
  const names = [...team.taken.values()].flatMap((text) => JSON.parse(text).features.map(({ properties }) => properties.name));
  assert.deepEqual(names.sort(), ['One', 'Two']);
});

delivery('a server that takes the call and never answers is given up on, and asked again later', {
  deliver: post(),
  rule: (_asked, number) => (number === 1 ? 'silent' : null),
  timeout: 180_000,
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'One' });
  await until(() => team.asked.length === 1, 'the first try');
  const asked = Date.now();
  // The page answers meanwhile.
  await widget.openList();
  await line(page).getByText(/Waiting to send: 1/).waitFor();
  await line(page).getByText(/Living Roots does not answer yet\. We keep trying/).waitFor({ timeout: 90_000 });
  assert.ok(Date.now() - asked > 25_000, 'it had time to answer');
  await until(() => team.taken.size === 1, 'the second try', 60_000);
  assert.equal(team.asked[0].headers['idempotency-key'], team.asked[1].headers['idempotency-key']);
});

for (const status of [301, 302, 303, 307, 308]) {
  delivery(`a redirect to another host (${status}) is not followed: nothing goes where people were not told of`, {
    deliver: post(),
  }, async ({ allow, page, server, widget, team }) => {
    const other = await intake();
    try {
      // Even where the page's policy would allow it.
      const { 'content-security-policy': policy } = server.behaviour.headers;
      server.behaviour.headers = { 'content-security-policy': policy.replace('connect-src', `connect-src ${other.origin}`) };
      team.rule(() => ({ status, headers: { location: `${other.origin}/items` } }));
      allow(new RegExp(other.origin));
      await widget.open(QUERY);
      await widget.add('asset', { name: 'One' });
      await widget.openList();
      await line(page).getByText(/Living Roots can’t take it this way\. It is safe here/).waitFor();
      assert.deepEqual([other.asked.length, team.asked.length], [0, 1]);
      team.rule(() => null);
      await sendNow(page).click();
      await until(() => team.taken.size === 1, 'the answer, where it should go');
      assert.deepEqual(other.asked, []);
    } finally {
      await other.close();
    }
  });
}

delivery('an answer of a hundred megabytes is not read', {
  deliver: post(),
  rule: () => ({ status: 201, body: endless }),
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'One' });
  await until(() => sent.over, 'the end of the answer', 60_000);
  assert.ok(sent.bytes < WHOLE / 4, `${sent.bytes} of ${WHOLE} bytes were taken`);
  await widget.openList();
  await line(page).getByText('Your answers have reached Living Roots.').waitFor();
  assert.equal(team.asked.length, 1);
});

const WHOLE = 100_000_000;
const sent = { bytes: 0, over: false };
/** Writes it as fast as it is read. @param {import('node:http').ServerResponse} response */
function endless(response) {
  const piece = Buffer.alloc(65_536, ' ');
  response.on('close', () => (sent.over = true));
  const on = () => {
    while (sent.bytes < WHOLE && !response.destroyed) {
      sent.bytes += piece.length;
      if (!response.write(piece)) return response.once('drain', on);
    }
    return response.end();
  };
  on();
}

delivery('a server that says again and again that it has an answer already has it once', {
  deliver: (origin) => [{ to: 'endpoint', url: `${origin}/items`, name: NAME, replace: true }],
  rule: ({ method }) => (method === 'GET' ? { status: 200, headers: { etag: '"1"' } } : { status: 409 }),
}, async ({ page, widget, team }) => {
  await widget.open(QUERY);
  await widget.add('asset', { name: 'One' });
  await until(() => team.asked.length >= 3, 'the requests');
  await widget.openList();
  await line(page).getByText(/Living Roots does not answer yet/).waitFor();
  assert.deepEqual(team.asked.slice(0, 3).map(({ method }) => method), ['POST', 'GET', 'PUT'], 'it is looked up and replaced');
  const once = team.asked.length;
  assert.ok(once <= 6, `and then left alone for a while: ${team.asked.map(({ method }) => method)}`);
  team.rule(({ method }) => (method === 'PUT' ? null : { status: 409 }));
  await urging(page, async () => !(await line(page).getByText(/Waiting/).isVisible()), 'it to be taken');
});

delivery('a server out of order is asked at longer and longer intervals', {
  deliver: post(),
  rule: () => ({ status: 500, body: 'Fatal error' }),
}, async ({ page, widget, team }) => {
  const at = [];
  team.rule(() => {
    at.push(Date.now());
    return { status: 500, body: 'Fatal error' };
  });
  await widget.open(QUERY);
  await widget.add('asset', { name: 'One' });
  await until(() => at.length === 4, 'four tries', 60_000);
  // After 2, 4 and 8 seconds, each of which may be half as long.
  const least = [1_000, 2_000, 4_000];
  for (const [n, wait] of least.entries()) assert.ok(at[n + 1] - at[n] >= wait, `${at[n + 1] - at[n]} ms before try ${n + 2}`);
  await widget.openList();
  await line(page).getByText(/Living Roots does not answer yet\. We keep trying/).waitFor();
  team.rule(() => null);
  await sendNow(page).click();
  await line(page).getByText('Your answers have reached Living Roots.').waitFor();
});
