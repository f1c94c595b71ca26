// Printed maps and forms as their facilitator meets them, and what stands on the pages.

import decodeQR from 'qr/decode.js';
import { Facilitator } from './facilitator.mjs';

/** Points in a PDF are 72 to the inch; here in millimetres. */
const POINT = 25.4 / 72;
const RADIUS = 6378137;

export class Paper extends Facilitator {
  /** @param {import('./pages.mjs').Widget} widget */
  constructor(widget) {
    super(widget);
    const { page } = this;
    this.language = page.getByRole('combobox', { name: 'Language of map and forms' });
    this.size = page.getByRole('combobox', { name: 'Paper for the map' });
    this.sheets = page.getByRole('combobox', { name: 'Sheets for the map' });
    this.copies = page.getByRole('combobox', { name: 'Forms for each kind' });
    this.printMap = page.getByRole('button', { name: 'Print the map' });
    this.printForms = page.getByRole('button', { name: 'Print the forms' });
    this.ready = page.getByRole('dialog', { name: 'Ready to print' });
    this.shut = this.ready.getByRole('button', { name: 'Close' });
    // Typing in
    this.typeIn = page.getByRole('button', { name: /^Type in paper forms/ });
    this.typing = page.getByRole('heading', { name: 'Type in paper forms' });
    this.ofForm = page.getByRole('combobox', { name: 'Language of the form' });
    this.sticker = page.getByRole('textbox', { name: 'Number on the sticker' });
    this.square = page.getByRole('textbox', { name: 'Square on the map' });
    this.codeOnForm = page.getByRole('textbox', { name: 'Code on the form' });
    this.same = page.getByRole('checkbox', { name: 'The same person as on the form before' });
    this.begins = page.getByRole('button', { name: 'Start', exact: true });
    this.stops = page.getByRole('button', { name: 'Stop typing in' });
    this.form = page.getByRole('region', { name: 'Type in paper forms' });
    this.saveForm = this.form.getByRole('button', { name: /^Save, next form/ });
    this.notAnswered = this.form.getByRole('button', { name: /^Not answered/ });
    this.keys = this.form.getByRole('button', { name: 'Keys' });
  }

  /** From the area to the map that is ready to be printed. */
  async map({ size = 'A3', sheets = '1', language } = {}) {
    if (language) await this.language.selectOption(language);
    await this.size.selectOption(size);
    await this.sheets.selectOption(sheets);
    await this.printMap.click();
    // Thirteen million points, drawn and packed without a graphics card: some seconds, or many where others work as well.
    await this.ready.waitFor({ timeout: 120_000 });
  }

  /** From the area to the forms that are ready to be printed. */
  async forms({ copies = '1', language } = {}) {
    if (language) await this.language.selectOption(language);
    await this.copies.selectOption(copies);
    await this.printForms.click();
    await this.ready.waitFor();
  }

  /** What the print window's "Save as PDF" makes: width and height of each page in whole millimetres. */
  async pages() {
    const text = (await this.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    return boxes.map(([, width, height]) => [width, height].map((points) => Math.round(points * POINT)));
  }

  /** What the code on the page says, read off a picture of it. */
  async scanned() {
    const code = this.ready.locator('.cg-code').first();
    const bytes = (await code.screenshot({ scale: 'device' })).toString('base64');
    const picture = await this.page.evaluate(async (bytes) => {
      const image = new Image();
      image.src = `data:image/png;base64,${bytes}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      pen.drawImage(image, 0, 0);
      return { width: image.width, height: image.height, data: [...pen.getImageData(0, 0, image.width, image.height).data] };
    }, bytes);
    return decodeQR({ ...picture, data: Uint8ClampedArray.from(picture.data) });
  }

  /**
   * A spot on the printed map, as somebody reads it: the name of its square by the letters above and the numbers beside it. And where it
   * is in truth, worked out from what the map says of itself (how wide a square is) and from the middle of the project's area.
   *
   * @param {[number, number]} at parts of the map's width and height
   * @param {{ bounds: number[] }} area
   */
  async spot([across, down], { bounds: [west, south, east, north] }) {
    const found = await this.page.evaluate(([across, down]) => {
      const box = (element) => element.getBoundingClientRect();
      const map = box(document.querySelector('.cg-picture'));
      const x = map.left + map.width * across;
      const y = map.top + map.height * down;
      const [letters] = document.querySelectorAll('.cg-letters');
      const [numbers] = document.querySelectorAll('.cg-numbers');
      const letter = [...letters.children].find((one) => box(one).left <= x && x < box(one).right);
      const number = [...numbers.children].find((one) => box(one).top <= y && y < box(one).bottom);
      const side = box(letter).width;
      return { name: letter.textContent + number.textContent, right: (x - map.left - map.width / 2) / side, up: (map.top + map.height / 2 - y) / side };
    }, [across, down]);
    const metres = Number((await this.ready.getByText(/Each square is/).textContent()).match(/is ([\d,.]+)\sm wide/)[1]);
    const toY = (lat) => RADIUS * Math.asinh(Math.tan((lat * Math.PI) / 180));
    const middle = (toY(south) + toY(north)) / 2;
    const side = metres * Math.cosh(middle / RADIUS);
    const x = (((west + east) / 2) * Math.PI * RADIUS) / 180 + found.right * side;
    const y = middle + found.up * side;
    return { name: found.name, side, x, y };
  }
}

/** Web Mercator metres of a longitude and latitude. */
export const metres = ([lon, lat]) => [(lon * Math.PI * RADIUS) / 180, RADIUS * Math.asinh(Math.tan((lat * Math.PI) / 180))];
