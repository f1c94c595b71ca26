// Passing everything on to another tablet, as the two facilitators meet it; and ways to disturb the connection.

import { text, feature } from './data.mjs';
import { Facilitator } from './facilitator.mjs';
import { archive } from './parcel.mjs';
import { until } from './wait.mjs';

export class Tablet {
  /** @param {import('./pages.mjs').Widget} widget opened */
  constructor(widget) {
    const { page } = widget;
    this.widget = widget;
    this.page = page;
    const region = page.getByRole('region', { name: 'Another tablet nearby' });
    this.region = region;
    const button = (name) => region.getByRole('button', { name });
    this.send = button('Send to another tablet');
    this.receive = button('Receive from another tablet');
    this.sendFile = button(/^Send as a file/);
    this.openFile = region.getByLabel('Open a file from another tablet');
    this.code = region.getByRole('img', { name: 'Code for the other tablet' });
    this.noCamera = region.getByText('No camera? Use the code as text');
    this.codeText = region.getByRole('textbox', { name: 'Code for the other tablet' });
    this.next = button('It shows a code now: read it');
    this.camera = region.getByLabel('What the camera sees');
    this.typed = region.getByRole('textbox', { name: 'Or type or paste the code here' });
    this.use = button('Use this code');
    this.stop = button('Stop');
    this.problem = region.getByRole('alert');
    this.sent = region.getByRole('heading', { name: 'The other tablet has everything' });
    this.received = region.getByRole('heading', { name: 'Everything from the other tablet is here' });
    this.newCode = button('Show a new code');
    this.readNew = button('Read a new code');
    this.again = button('Start again');
    this.close = button('Close');
  }

  /** Into the facilitator's area; chooses the PIN the first time. */
  async enter() {
    await new Facilitator(this.widget).enter();
    await this.region.waitFor();
    return this;
  }

  /** The code that is shown, as text. */
  async shown() {
    await this.code.waitFor();
    if (!(await this.codeText.isVisible())) await this.noCamera.click();
    return this.codeText.inputValue();
  }

  /** Types a code. */
  async type(code) {
    await this.typed.fill(code);
    await this.use.click();
  }

  /** What came of it: new, updated, already there, in conflict. */
  async summary() {
    await this.sent.or(this.received).waitFor({ timeout: 60_000 });
    const line = await this.region.getByText(/ new, /).textContent();
    const [added, updated, same, conflicts] = line.match(/\d[\d,]*/g).map((n) => Number(n.replaceAll(',', '')));
    return { added, updated, same, conflicts };
  }
}

/**
 * Goes past the pages on the way to another tablet that need no other, and calls `check` with the name of each.
 * @param {import('./journey.mjs').Stage} stage in a browser with a camera, the widget not opened
 * @param {(screen: string) => Promise<unknown>} check
 */
export async function tourOfTablets({ widget }, check) {
  await widget.open();
  const tablet = await new Tablet(widget).enter();
  await check('another tablet nearby');
  await tablet.send.click();
  await tablet.shown();
  await check('the first code, as a picture and as text');
  await tablet.next.click();
  await tablet.camera.waitFor();
  await check('reading a code');
  await tablet.type('something');
  await tablet.problem.waitFor();
  await check('a wrong code');
  await tablet.stop.click();
  const zip = (name, rev) => ({
    name: 'tablet.zip',
    mimeType: 'application/zip',
    buffer: name === '' ? Buffer.from('Something else.') : archive({ 'contributions.geojson': text([feature({ kind: 'asset', name, rev, project_version: '0123456789abcdef' })]) }),
  });
  await tablet.openFile.setInputFiles(zip(''));
  await tablet.problem.waitFor();
  await check('a file that can’t be taken');
  await tablet.again.click();
  await tablet.openFile.setInputFiles(zip('The soup kitchen', 2));
  await tablet.summary();
  await tablet.close.click();
  await tablet.openFile.setInputFiles(zip('The kitchen that makes soup', 2));
  await tablet.region.getByRole('button', { name: 'Save the other versions' }).waitFor();
  await check('what came, with a conflict');
}

/** Two tablets in their facilitators' areas show each other their codes as text. */
export async function connect(from, to, { start = true } = {}) {
  if (start) {
    await from.send.click();
    await to.receive.click();
  }
  await to.type(await from.shown());
  const answer = await to.shown();
  await from.next.click();
  await from.type(answer);
}

/** What a message of a connection is, by its first byte (crates/core/src/passing/frame.rs). */
export const MANIFEST = 1;
export const PIECE = 3;

/**
 * Lets a test look at and change what a context's pages send: `window.cgSends(bytes, channel)`, when there is one, gives
 * what is sent instead. Pieces are counted in `window.cgPieces`; how many there are in all is in `window.cgAll`.
 */
export async function listenIn(context) {
  await context.addInitScript(([manifest, piece]) => {
    window.cgPieces = 0;
    const send = RTCDataChannel.prototype.send;
    RTCDataChannel.prototype.send = function (data) {
      const bytes = new Uint8Array(data);
      if (bytes[0] === piece) window.cgPieces += 1;
      if (bytes[0] === manifest) window.cgAll = Math.ceil(new DataView(bytes.buffer, bytes.byteOffset).getUint32(6, true) / 32_768);
      send.call(this, window.cgSends?.(bytes, this) ?? bytes);
    };
  }, [MANIFEST, PIECE]);
}

/** Waits until both have ended it. */
export const bothEnd = (one, other) =>
  until(async () => (await one.problem.isVisible()) && (await other.problem.isVisible()), 'both tablets to say why', 40_000);
