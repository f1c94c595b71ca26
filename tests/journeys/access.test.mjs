// Every screen on every device: axe finds nothing, a screen reader is told a name for everything, targets are large
// enough, and nothing has to be scrolled sideways.

import { axe, COLOURS, fits, treeIsSound } from '../support/access.mjs';
import { canBeReached, focusIsSeen, isStill, targets } from '../support/targets.mjs';
import { inLanguage, inThemes, languages, prepare, tour, wear } from '../support/tour.mjs';
import { DEVICES, PRETENDED_CAMERA } from '../support/browser.mjs';
import { collection } from '../support/data.mjs';
import { tourOfDelivery } from '../support/delivery.mjs';
import { DIST, journey } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';
import { tourOfTablets } from '../support/tablets.mjs';

/** Where every theme and another language are looked at as well: a tablet, a phone, a widget in somebody's page. */
const AT_HAND = ['landscape', 'phone', 'embed'];
const OTHERS = languages(DIST).filter((tag) => tag !== 'en');

/** Goes past every screen, or another `way`; `check` gets the stage and what the tour tells. */
function touring(name, { before, way = tour, ...options }, check) {
  journey(name, {
    timeout: 300_000,
    ...options,
    open: false,
    before: async (stage) => {
      prepare(stage);
      await before?.(stage);
    },
  }, (stage) => way(stage, (screen, dialog) => check(stage, screen, dialog)));
}

for (const [name, device] of Object.entries(DEVICES)) {
  // In a window as low as this the buttons give way to what is asked.
  const main = device.viewport.height < 500 ? 43.5 : device.viewport.width < 700 ? 63.5 : 71.5;
  const others = AT_HAND.includes(name) ? OTHERS : [];
  const said = ['is accessible and fits', ...others.map((tag) => `and in ${tag}`), 'on', name].join(' ');
  const check = async ({ page, widget }, screen, dialog) => {
    const where = `${screen} (${name})`;
    await axe(page, where);
    await treeIsSound(page, where);
    await fits(page, where);
    await targets(page, where, { main });
    await canBeReached(page, where);
    if (!AT_HAND.includes(name)) return;
    await inThemes(page, (theme) => axe(page, `${where} in ${theme} colours`, COLOURS));
    for (const tag of others) {
      await inLanguage(widget, tag, dialog, async () => {
        await axe(page, `${where} in ${tag}`);
        await fits(page, `${where} in ${tag}`);
        await inThemes(page, (theme) => axe(page, `${where} in ${tag}, in ${theme} colours`, COLOURS));
      });
    }
  };
  touring(`every screen ${said}`, { device }, check);
  touring(`the way to another tablet ${said}`, { device, way: tourOfTablets, flags: PRETENDED_CAMERA }, check);
  touring(`what waits to be sent ${said}`, { device, way: tourOfDelivery }, check);
}

// Text as large as it gets, and at the same time a 1280 px window at 400 % zoom.
for (const [name, device] of Object.entries({ tablet: DEVICES.landscape, phone: DEVICES.small, zoomed: DEVICES.zoomed })) {
  const before = ({ context }) => wear(context, '200');
  touring(`with the widget's text twice as large everything fits and can be reached on ${name}`, { device, before }, async ({ page }, screen) => {
    await fits(page, `${screen} (${name}, 200 %)`);
    await canBeReached(page, `${screen} (${name}, 200 %)`);
  });
}

touring('with text twice as large the way to another tablet fits and can be reached', {
  device: DEVICES.small,
  before: ({ context }) => wear(context, '200'),
  way: tourOfTablets,
  flags: PRETENDED_CAMERA,
}, async ({ page }, screen) => {
  await fits(page, `${screen} (200 %)`);
  await canBeReached(page, `${screen} (200 %)`);
  await page.keyboard.press('Shift');
  await focusIsSeen(page, screen);
});

touring('with text twice as large what waits to be sent fits and leaves everything within reach', {
  device: DEVICES.small,
  before: ({ context }) => wear(context, '200'),
  way: tourOfDelivery,
}, async ({ page }, screen) => {
  await fits(page, `${screen} (200 %)`);
  await canBeReached(page, `${screen} (200 %)`);
});

// That the ring stands out in every theme is computed from the tokens in contrast.test.mjs.
touring('whatever has the focus shows it', {}, async ({ page }, screen) => {
  await page.keyboard.press('Shift');
  await focusIsSeen(page, screen);
});

const spaced = ({ context }) => context.addInitScript(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets.push(sheet);
});
touring('with the room between letters and lines that WCAG names, everything fits and can be reached', { device: DEVICES.small, before: spaced }, async ({ page }, screen) => {
  await fits(page, `${screen} (spaced)`);
  await canBeReached(page, `${screen} (spaced)`);
});

journey('in easy mode every target is larger, and everything is accessible and fits', {
  device: DEVICES.phone,
  before: ({ context }) => wear(context, '100 easy'),
}, async ({ page, widget }) => {
  const check = async (screen) => {
    await axe(page, `${screen} (easy)`);
    await fits(page, `${screen} (easy)`);
    await targets(page, `${screen} (easy)`, { main: 87.5 });
  };
  await check('home');
  await widget.begin('asset');
  await widget.placeHere();
  await check('category');
  await widget.answerPage({ category: 'Food' });
  await check('importance');
  await widget.answerPage({ importance: 5 });
  await check('how often');
  await widget.answerPage({ how_often: 'Every week' });
  await widget.checkHeading.waitFor();
  await check('check your answers');
});

for (const [name, device] of Object.entries({ landscape: DEVICES.landscape, phone: DEVICES.phone })) {
  journey(`with text twice as large everything still fits on ${name}`, { device, open: false }, async ({ page, context, widget }) => {
    // As somebody sets it in the browser: media queries in em follow it too.
    const cdp = await context.newCDPSession(page);
    await cdp.send('Page.enable');
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await widget.open();
    const check = async (screen) => {
      await fits(page, `${screen} (${name}, 200 %)`);
      await axe(page, `${screen} (${name}, 200 %)`);
    };
    await check('home');
    await widget.begin('asset');
    await check('place');
    await widget.placeHere();
    await check('category');
    await widget.answerPage({ category: 'Food' });
    await widget.answerPage({ name: 'The soup kitchen' });
    await check('why and importance');
    await widget.answer();
    await check('check your answers');
    await widget.saveIt();
    await check('done');
    await widget.goHome();
    await widget.openList();
    await check('list');
  });
}

journey('a list with hundreds is accessible', {}, async ({ page, widget }) => {
  await widget.import(geojsonFile(collection(300)));
  await axe(page, 'list with hundreds');
  await treeIsSound(page, 'list with hundreds');
  await fits(page, 'list with hundreds');
});

journey('the page of a wrong configuration is accessible', {
  open: false,
  before: ({ server }) => server.put('/projects/wrong.json', '{"format": 1}'),
}, async ({ page, server, widget }) => {
  await page.goto(`${server.origin}/?project=wrong`);
  await widget.projectHeading.waitFor();
  await axe(page, 'wrong configuration');
  await treeIsSound(page, 'wrong configuration');
});

journey('the notice of a missing basemap is accessible', {
  before: ({ server, allow }) => {
    server.fault(/\.pmtiles$/, 'missing');
    allow(/demo\.pmtiles/);
  },
}, async ({ page, widget }) => {
  await widget.mapMissing.first().waitFor();
  await axe(page, 'missing basemap');
});

for (const [media, options] of Object.entries({
  'high contrast': { contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
  'a dark theme': { colorScheme: 'dark' },
})) {
  journey(`home and a question page are accessible with ${media}`, { device: { ...DEVICES.landscape, ...options } }, async ({ page, widget }) => {
    await axe(page, `home with ${media}`);
    await widget.begin('barrier');
    await widget.placeHere();
    await axe(page, `category with ${media}`);
  });
}

const watchMotion = ({ context }) => context.addInitScript(() => {
  window.cgMotion = [];
  addEventListener('animationstart', (e) => window.cgMotion.push(e.animationName), true);
  addEventListener('transitionrun', (e) => {
    if (/transform|left|top|translate/.test(e.propertyName)) window.cgMotion.push(e.propertyName);
  }, true);
});
touring('with reduced motion nothing moves by itself', { device: { ...DEVICES.landscape, reducedMotion: 'reduce' }, before: watchMotion }, async ({ page }, screen) => {
  await isStill(page, screen);
  const moved = await page.evaluate(() => window.cgMotion);
  if (moved.length > 0) throw new Error(`moved before “${screen}”: ${moved.join(', ')}`);
});
