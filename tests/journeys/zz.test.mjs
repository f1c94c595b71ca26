import { DEVICES } from '../support/browser.mjs';
import { journey } from '../support/journey.mjs';
import { prepare, tour } from '../support/tour.mjs';
const dev = process.env.DEV ?? 'landscape';
journey('tour', { device: DEVICES[dev], open: false, before: prepare, timeout: 600000 }, async (stage) => {
  let t = Date.now();
  await tour(stage, async (screen) => {
    console.error(screen, Date.now() - t); t = Date.now();
    if (process.env.SHOTS) await stage.page.screenshot({ path: `${process.env.SHOTS}/${screen.replaceAll(/\W+/g, '-')}.png` });
  });
});
