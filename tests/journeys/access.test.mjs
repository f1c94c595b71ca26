// Every screen on every device: axe finds nothing, a screen reader is told a name for everything, targets are large
// enough, and nothing has to be scrolled sideways.

import { axe, fits, treeIsSound } from '../support/access.mjs';
import { canBeReached, focusIsSeen, isStill, targets } from '../support/targets.mjs';
import { inThemes, languages, tour, wear } from '../support/tour.mjs';
import { DEVICES } from '../support/browser.mjs';
import { collection, feature, text } from '../support/data.mjs';
import { DIST, demo, journey } from '../support/journey.mjs';
import { geojsonFile } from '../support/pages.mjs';

/** Where every theme and another language are looked at as well: a tablet, a phone, a widget in somebody's page. */
const AT_HAND = ['landscape', 'phone', 'embed'];

for (const [name, device] of Object.entries(DEVICES)) {
  journey(`every screen is accessible and fits on ${name}`, { device, timeout: 300_000 }, async ({ page, widget }) => {
    // In a window as low as this the buttons give way to what is asked.
    const main = device.viewport.height < 500 ? 43.5 : device.viewport.width < 700 ? 63.5 : 71.5;
    await tour(widget, async (screen) => {
      const where = `${screen} (${name})`;
      await axe(page, where);
      await treeIsSound(page, where);
      await fits(page, where);
      await targets(page, where, { main });
      await canBeReached(page, where);
      if (AT_HAND.includes(name)) await inThemes(page, (theme) => axe(page, `${where} in ${theme} colours`));
    });
  });
}

for (const tag of languages(DIST).filter((tag) => tag !== 'en')) {
  for (const name of AT_HAND) {
    journey(`every screen is accessible and fits in ${tag} on ${name}`, { device: DEVICES[name], timeout: 300_000 }, async ({ page, widget }) => {
      await tour(widget, async (screen) => {
        // The panel itself is where the language is chosen.
        if (await page.getByRole('dialog').isVisible()) return;
        const where = `${screen} (${name}, ${tag})`;
        await widget.speak(tag);
        await axe(page, where);
        await fits(page, where);
        await inThemes(page, (theme) => axe(page, `${where} in ${theme} colours`));
        await widget.speak('en');
      });
    });
  }
}

// Text as large as it gets, and at the same time a 1280 px window at 400 % zoom.
for (const [name, device] of Object.entries({ tablet: DEVICES.landscape, phone: DEVICES.small, zoomed: DEVICES.zoomed })) {
  const before = ({ context }) => wear(context, '200');
  journey(`with the widget's text twice as large everything fits and can be reached on ${name}`, { device, before }, async ({ page, widget }) => {
    await tour(widget, async (screen) => {
      await fits(page, `${screen} (${name}, 200 %)`);
      await canBeReached(page, `${screen} (${name}, 200 %)`);
    });
  });
}

// That the ring stands out in every theme is computed from the tokens in contrast.test.mjs.
journey('whatever has the focus shows it', {}, async ({ page, widget }) => {
  await tour(widget, async (screen) => {
    await page.keyboard.press('Shift');
    await focusIsSeen(page, screen);
  });
});

journey('with the room between letters and lines that WCAG names, everything fits and can be reached', { device: DEVICES.small }, async ({ page, widget }) => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  await tour(widget, async (screen) => {
    await fits(page, `${screen} (spaced)`);
    await canBeReached(page, `${screen} (spaced)`);
  });
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

journey('lists, reports and questions about files are accessible', {}, async ({ page, widget }) => {
  const check = async (where) => {
    await axe(page, where);
    await treeIsSound(page, where);
    await fits(page, where);
  };
  const swapped = feature({ id: '00000000-0000-4000-8000-000000000001' });
  swapped.geometry.coordinates.reverse();
  await widget.bring(geojsonFile(text([swapped, feature({ name: 'Fine' })])));
  await widget.noticed.waitFor();
  await check('report of an import with problems');
  await widget.closeReport();
  await widget.import(geojsonFile(collection(300)));
  await check('list with hundreds');
  const [lon, lat] = demo().area.centre;
  const foreign = { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { title: 'Fountain' } }] };
  await widget.bring(geojsonFile(JSON.stringify(foreign)));
  await widget.foreign.waitFor();
  await check('question about a foreign file');
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

journey('with reduced motion nothing moves by itself', { device: { ...DEVICES.landscape, reducedMotion: 'reduce' } }, async ({ page, widget }) => {
  await page.evaluate(() => {
    window.cgMotion = [];
    document.addEventListener('animationstart', (e) => window.cgMotion.push(e.animationName), true);
    document.addEventListener('transitionrun', (e) => {
      if (/transform|left|top|translate/.test(e.propertyName)) window.cgMotion.push(e.propertyName);
    }, true);
  });
  await tour(widget, (screen) => isStill(page, screen));
  const moved = await page.evaluate(() => window.cgMotion);
  if (moved.length > 0) throw new Error(`moved: ${moved.join(', ')}`);
});
