// "Share this map" as somebody meets it, and what the square of black and white says to a camera.

import decodeQR from 'qr/decode.js';

export class Sharing {
  /** @param {import('./pages.mjs').Widget} widget */
  constructor(widget) {
    const { page } = widget;
    this.page = page;
    this.open = page.getByRole('button', { name: 'Share this map' });
    this.dialog = page.getByRole('dialog', { name: 'Share this map' });
    this.link = this.dialog.getByRole('textbox', { name: 'The link' });
    this.square = this.dialog.getByRole('img', { name: 'QR code of the link' });
    this.copy = this.dialog.getByRole('button', { name: 'Copy the link' });
    this.send = this.dialog.getByRole('button', { name: 'Send the link' });
    this.said = this.dialog.getByRole('status');
    this.onlyHere = this.dialog.getByText(/^This map is only on this device/);
    this.offline = this.dialog.getByText(/^There is no internet here now\./);
    this.anyway = this.dialog.getByRole('button', { name: 'Show the link anyway' });
    this.close = this.dialog.getByRole('button', { name: 'Close' });
  }

  /** Opens the dialog, and gives the link. */
  async shared() {
    await this.open.click();
    return new URL(await this.link.inputValue());
  }

  /** What a camera reads off a picture of the screen. */
  async scanned() {
    await this.square.locator('path').first().waitFor();
    return read(this.page.context(), await this.square.screenshot());
  }
}

/** What the QR code in a picture says. @param {import('playwright-core').BrowserContext} context @param {Buffer} png */
async function read(context, png) {
  // On a page without a policy of anybody's.
  const page = await context.newPage();
  const { data, ...size } = await page.evaluate(async (bytes) => {
    const image = new Image();
    image.src = `data:image/png;base64,${bytes}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    return { width: image.width, height: image.height, data: [...pen.getImageData(0, 0, image.width, image.height).data] };
  }, png.toString('base64'));
  await page.close();
  return decodeQR({ ...size, data: Uint8ClampedArray.from(data) });
}
