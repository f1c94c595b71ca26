// The part of the facilitator's area about what leaves the tablet, as a facilitator meets it; and the file itself.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Facilitator, PIN } from './facilitator.mjs';

export class HandOver {
  /** @param {import('./pages.mjs').Widget} widget */
  constructor(widget) {
    const { page } = widget;
    this.page = page;
    this.facilitator = new Facilitator(widget);
    this.title = page.getByRole('heading', { name: 'Hand over' });
    this.export = page.getByRole('button', { name: /^Export for the research team/ });
    this.where = page.getByRole('heading', { name: 'Is the file where it should be?' });
    this.confirm = page.getByRole('button', { name: 'Yes, it is where it should be' });
    this.readBack = page.getByLabel('Read it back and compare');
    this.same = page.getByText('This is the same file, byte for byte.');
    this.sure = page.getByText(/^Exported\./);
    this.wipe = page.getByRole('button', { name: /^Wipe this device/ });
    this.wipePin = page.getByRole('textbox', { name: 'PIN', exact: true });
    this.wipeWord = page.getByRole('textbox', { name: /^Type the word/ });
    this.wipeNow = page.getByRole('button', { name: 'Wipe it now' });
    this.wiped = page.getByText('Everything was removed from this device.');
    this.book = page.getByText('Earlier exports and wipes');
    this.removePhotos = page.getByRole('button', { name: /^Remove photos that are exported already/ });
    this.nearlyFull = page.getByText(/% of the room on this device is used/);
  }

  /** Opens the area, with the PIN. */
  async open() {
    await this.facilitator.enter();
    await this.title.waitFor();
  }

  /** What stands above “Not yet exported”, as a number. */
  async notExported() {
    const box = this.page.locator('.figure-box').filter({ hasText: 'Not yet exported' });
    return Number((await box.locator('b').textContent()).replaceAll(/\D/g, ''));
  }

  /** Makes the file and gives it, with what the page says of it. */
  async file() {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.export.click()]);
    await this.where.waitFor();
    const bytes = readFileSync(await download.path());
    const said = await this.page.locator('dl.answers').first().textContent();
    return { name: download.suggestedFilename(), bytes, said, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  /** Picks a file to read back. */
  async compare(name, buffer) {
    await this.readBack.setInputFiles({ name, mimeType: 'application/zip', buffer });
  }

  /** Exports and makes sure of it. */
  async handOver() {
    const file = await this.file();
    await this.confirm.click();
    await this.sure.waitFor();
    return file;
  }

  async wipeAll() {
    await this.wipe.click();
    await this.wipePin.fill(PIN);
    await this.wipeWord.fill('wipe');
    await this.wipeNow.click();
    await this.wiped.waitFor();
  }
}

/** What lies in an archive whose entries are not compressed, by path. @param {Buffer} bytes */
export function unpacked(bytes) {
  const end = bytes.length - 22;
  assert.equal(bytes.readUInt32LE(end), 0x06054b50, 'the end of an archive');
  const out = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [size, name, offset] = [bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    out[bytes.subarray(at + 46, at + 46 + name).toString()] = bytes.subarray(start, start + size);
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return out;
}
