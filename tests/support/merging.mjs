// The part of the facilitator's area that merges files, as a facilitator meets it; and files to merge.

import { readFileSync } from 'node:fs';
import { chance, feature, text } from './data.mjs';
import { Facilitator } from './facilitator.mjs';
import { archive } from './parcel.mjs';

/** The version that features of ours bear here. */
export const OURS = { project_version: '0123456789abcdef', updated_at: '2026-05-12T15:04:05Z' };

export class Merge {
  /** @param {import('./pages.mjs').Widget} widget opened */
  constructor(widget) {
    const { page } = widget;
    this.widget = widget;
    this.page = page;
    const region = page.getByRole('region', { name: 'Merge files' });
    this.region = region;
    this.facilitator = new Facilitator(widget);
    this.pick = region.getByLabel('Choose files');
    this.stop = region.getByRole('button', { name: 'Stop' });
    this.cancel = region.getByRole('button', { name: 'Cancel' });
    this.unfit = region.getByRole('heading', { name: 'We can’t use these files' });
    this.others = region.getByRole('button', { name: /^Merge the others/ });
    this.done = region.getByRole('heading', { name: /^Files merged: / });
    this.table = region.getByRole('button', { name: 'Save a table of the conflicts' });
    this.undo = region.getByRole('button', { name: 'Undo this merge' });
    this.undone = region.getByRole('heading', { name: 'The merge is undone' });
    this.close = region.getByRole('button', { name: 'Close' });
  }

  /** Into the facilitator's area; chooses the PIN the first time. */
  async enter() {
    await this.facilitator.enter();
    await this.region.waitFor();
    return this;
  }

  /** Chooses files. */
  async choose(...files) {
    await this.pick.setInputFiles(files);
  }

  /** Merges files that can all be merged; what the page says of it. */
  async merge(...files) {
    await this.choose(...files);
    return this.said();
  }

  /** What the summary counts, by its words. */
  async said() {
    await this.done.waitFor({ timeout: 60_000 });
    const rows = await this.region.locator('dl.answers > div').all();
    const pairs = rows.map(async (row) => [await row.locator('dt').textContent(), Number((await row.locator('dd').textContent()).replaceAll(/\D/g, ''))]);
    return Object.fromEntries(await Promise.all(pairs));
  }

  /** The table of conflicts, as text. */
  async conflicts() {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.table.click()]);
    return readFileSync(await download.path(), 'utf8');
  }

  /** Undoes the last merge. */
  async undoIt() {
    await this.undo.click();
    await this.undone.waitFor({ timeout: 60_000 });
  }
}

/** A file for the browser's picker. */
export const picked = (name, content) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** What a tablet handed over before there were packages: contributions, people, sessions and withdrawals by lines. */
export function handedOver(name, features, { people = [], withdrawals = [], sessions = [], media = {} } = {}) {
  const lines = (all) => all.map((one) => `${JSON.stringify(one)}\n`).join('');
  return picked(name, archive({
    'contributions.geojson': text(features),
    'people.jsonl': lines(people),
    'withdrawals.jsonl': lines(withdrawals),
    'sessions.jsonl': lines(sessions),
    ...media,
  }));
}

/** Somebody who took part in the demo. */
export const somebody = (participant_id, code) => ({
  format: 1,
  participant_id,
  project: 'demo',
  project_version: OURS.project_version,
  created_at: OURS.updated_at,
  updated_at: OURS.updated_at,
  code,
});

/** So many files of so many contributions each, like those of as many tablets. */
export function manyFiles(files, each, seed = 11) {
  const random = chance(seed);
  return Array.from({ length: files }, (_, file) => {
    const features = Array.from({ length: each }, (_, n) => feature({ ...OURS, name: `Number ${n} of file ${file}` }, random));
    return handedOver(`tablet-${file}.zip`, features);
  });
}
