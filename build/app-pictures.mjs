// The pictures of the installable app: icons out of the icon of the page, screenshots of what is in dist/. Run by hand after
// either has changed; what it makes is committed: `node build/app-pictures.mjs`.

import { readFileSync } from 'node:fs';
import { DEVICES, launch } from '../tests/support/browser.mjs';
import { Widget } from '../tests/support/pages.mjs';
import { serve } from '../tests/support/server.mjs';

const OUT = 'assets/app';
/** Name, side in pixels, share of it that the drawing takes, roundness of the corners. A launcher cuts a maskable icon itself. */
const ICONS = [['icon-192', 192, 0.68, 0.22], ['icon-512', 512, 0.68, 0.22], ['icon-maskable', 512, 0.52, 0]];
const BRAND = '#0e5a47';

const browser = await launch();
const server = await serve('dist');
try {
  const drawing = readFileSync('generated/assets/icon.svg', 'utf8').replace(BRAND, '#fff');
  const sheet = await browser.newPage();
  for (const [name, side, share, round] of ICONS) {
    await sheet.setViewportSize({ width: side, height: side });
    const box = `width:${side}px;height:${side}px;background:${BRAND};border-radius:${side * round}px;display:grid;place-items:center`;
    await sheet.setContent(`<style>* { margin: 0 } svg { width: ${side * share}px }</style><div style="${box}">${drawing}</div>`);
    await sheet.screenshot({ path: `${OUT}/${name}.png`, omitBackground: true });
  }
  for (const [name, device] of [['wide', DEVICES.landscape], ['narrow', { ...DEVICES.phone, deviceScaleFactor: 2 }]]) {
    const page = await browser.newPage(device);
    await new Widget(page, server.origin).open();
    await page.waitForFunction(() => performance.getEntriesByName('cg-streets').length > 0);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${OUT}/${name}.jpg`, type: 'jpeg', quality: 72 });
  }
} finally {
  await browser.close();
  await server.close();
}
