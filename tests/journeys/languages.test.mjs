// Another language at any moment: nothing that was typed is lost, the page is mirrored where the script asks for it, and
// a project that is translated by half can be used.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEVICES } from '../support/browser.mjs';
import { demo, DIST, journey } from '../support/journey.mjs';
import { speakPseudo, stretched } from '../support/pseudo.mjs';
import { until } from '../support/wait.mjs';

const URDU = 'اردو';
const language = (page) => page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

journey('a language is chosen in the middle of a form, and nothing typed is lost', {}, async ({ page, widget }) => {
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.control('name').fill('The soup kit');
  await widget.chooseLanguage(URDU);
  assert.equal(await language(page), 'ur rtl');
  assert.equal(await page.getByRole('textbox').inputValue(), 'The soup kit');
  assert.ok(await widget.language.evaluate((e) => e === document.activeElement), 'the focus is back on the button');
  await page.getByRole('textbox').press('End');
  await page.keyboard.type('chen');
  await widget.chooseLanguage('English');
  assert.equal(await language(page), 'en ltr');
  assert.equal(await widget.control('name').inputValue(), 'The soup kitchen');
  await widget.continue.click();
  await widget.answer();
  await widget.saveIt();
});

journey('a choice lasts for the visit, and the next person begins anew', {}, async ({ page, widget }) => {
  await widget.chooseLanguage('Italiano');
  await page.getByRole('button', { name: /^Qualcosa che aiuta/ }).waitFor();
  await widget.reload();
  assert.equal(await language(page), 'it ltr');
  await page.getByRole('button', { name: /^Qualcosa che aiuta/ }).click();
  await page.locator('main').getByRole('button').filter({ hasText: /qui/i }).first().click();
  while (!(await page.getByRole('heading', { name: /^Controlla/ }).isVisible())) {
    const before = await widget.progressNow();
    await page.locator('form').getByRole('button').filter({ hasText: /Salta|Non (lo )?so|Non sono/ }).first().click();
    await until(async () => (await widget.progressNow()) !== before, 'the next page');
  }
  await page.getByRole('button', { name: /^Salva/ }).click();
  await page.getByRole('button', { name: /persona/ }).click();
  await until(async () => (await language(page)) === 'en ltr', 'English for the next person');
  await widget.openList();
  const { geojson } = await widget.export();
  assert.equal(geojson.features[0].properties.lang, 'it');
});

journey('the address asks for a language, and a person’s own is found', { open: false }, async ({ page, widget, elsewhere }) => {
  await widget.open('?lang=it');
  assert.equal(await language(page), 'it ltr');
  await widget.chooseLanguage(URDU);
  await widget.reload();
  assert.equal(await language(page), 'ur rtl', 'what was chosen counts for more than the same address');
  await widget.open('?lang=nobody');
  assert.equal(await language(page), 'en ltr');
  const italian = await elsewhere({ ...DEVICES.landscape, locale: 'it-CH' });
  assert.equal(await language(italian.page), 'it ltr');
  const urdu = await elsewhere({ ...DEVICES.landscape, locale: 'ur-PK' });
  assert.equal(await language(urdu.page), 'en ltr', 'the project has no Urdu');
});

journey('no language is fetched before it is chosen', { worker: false }, async ({ page, widget }) => {
  const fetched = () => page.evaluate(() =>
    performance.getEntriesByType('resource').map((e) => /i18n\/(.+)$/.exec(e.name)?.[1]).filter(Boolean).sort());
  assert.deepEqual(await fetched(), ['en.ftl', 'en.later.ftl']);
  await widget.chooseLanguage('Polski');
  assert.deepEqual(await fetched(), ['en.ftl', 'en.later.ftl', 'pl.ftl', 'pl.later.ftl']);
});

journey('a language that can’t be fetched leaves everything as it is, and that is said', {
  before: ({ server, allow }) => {
    server.fault(/i18n\/pl\./, 'missing');
    allow(/404.*pl\./, /pl\.(later\.)?ftl/);
  },
}, async ({ page, widget }) => {
  await widget.language.click();
  await widget.languageTile('Polski').click({ force: true });
  await page.getByText(/^We could not fetch the words in Polish/).waitFor();
  assert.ok(await widget.languageTile('English').isChecked());
  assert.equal(await language(page), 'en ltr');
});

journey('a language is chosen with the keyboard alone, and it is said in that language', {}, async ({ page, widget }) => {
  await widget.tabTo(widget.language);
  await page.keyboard.press('Enter');
  await widget.tabTo(widget.languageTile('English'));
  await page.keyboard.press('ArrowDown');
  await page.getByRole('status').filter({ hasText: 'Ora questa pagina è in italiano.' }).waitFor();
  assert.ok(await widget.languageTile('Italiano').evaluate((e) => e === document.activeElement), 'the focus stays');
  await page.keyboard.press('Escape');
  assert.ok(await widget.language.evaluate((e) => e === document.activeElement), 'the focus is back on the button');
});

journey('what is typed into the search and the list’s filter stays', {}, async ({ page, widget }) => {
  await widget.find.click();
  await widget.search.fill('via mag');
  await widget.found.first().waitFor();
  await widget.chooseLanguage(URDU);
  assert.equal(await page.getByRole('combobox').inputValue(), 'via mag');
  assert.ok((await widget.found.count()) > 0);
  await page.keyboard.press('Escape');
  await widget.chooseLanguage('English');
  await widget.openList();
  await widget.listFilter.fill('soup');
  await widget.sort.selectOption('sort-name');
  await widget.chooseLanguage(URDU);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'soup');
  assert.equal(await page.getByRole('combobox').last().inputValue(), 'sort-name');
});

journey('in a script from the right the page is mirrored, and the map is not', {}, async ({ page, widget }) => {
  const where = async (locator) => (await locator.boundingBox()).x;
  await widget.begin('asset');
  await widget.placeHere();
  const middle = page.viewportSize().width / 2;
  const heading = () => page.getByRole('heading', { level: 1 });
  assert.ok((await where(heading())) > middle, 'the panel is on the right');
  const marks = () => page.evaluate(() => performance.getEntriesByName('cg-usable').length);
  const made = await marks();
  await widget.chooseLanguage(URDU);
  assert.ok((await where(heading())) < middle, 'the panel is on the left');
  const [back, on] = [page.getByRole('button', { name: 'واپس' }), page.getByRole('button', { name: 'جاری رکھیں' })];
  assert.ok((await where(back)) > (await where(on)), 'back is to the right of on');
  const mirrored = (button) => button.locator('svg').evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).a);
  assert.equal(await mirrored(on), -1, 'the arrow points to the left');
  // English questions in the Urdu page keep their own direction.
  assert.equal(await heading().evaluate((e) => `${e.lang} ${getComputedStyle(e).direction}`), 'en ltr');
  assert.equal(await marks(), made, 'the map is the same one');
});

/** The demo with Urdu words for every other text. */
function halfUrdu() {
  const project = demo();
  let n = 0;
  const walk = (value) => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value && typeof value === 'object') {
      if (typeof value.en === 'string') {
        n += 1;
        if (n % 2) value.ur = `اردو ${n}`;
      } else Object.values(value).forEach(walk);
    }
  };
  walk(project);
  return JSON.stringify({ ...project, id: 'half', languages: ['en', 'ur'] });
}

journey('a project that is translated by half can be used in that language', {
  open: false,
  before: ({ server }) => server.put('/projects/half.json', halfUrdu()),
}, async ({ page, widget }) => {
  await widget.open('?project=half&lang=ur');
  assert.equal(await language(page), 'ur rtl');
  const seen = new Set();
  await page.locator('main').getByRole('button').filter({ has: page.locator('b') }).first().waitFor();
  await page.getByRole('group').last().getByRole('button').first().click();
  await page.locator('.dock .go').click();
  await page.locator('form').waitFor();
  for (let n = 0; n < 12 && (await page.locator('form').count()) > 0; n += 1) {
    const before = await widget.progressNow();
    for (const e of await page.locator('form h1, form h2, form .tile > span').all()) {
      seen.add(await e.evaluate((e) => `${e.lang || 'page'} ${getComputedStyle(e).direction}`));
    }
    await page.locator('form').getByRole('button').filter({ hasText: /چھوڑ|معلوم/ }).first().click();
    await until(async () => (await widget.progressNow()) !== before, 'the next page');
  }
  assert.deepEqual([...seen].sort(), ['en ltr', 'page rtl'], 'texts of both languages, each in its own direction');
});

journey('somebody who reads only Urdu goes through a whole conversation, and meets no English', {
  open: false,
  timeout: 180_000,
}, async ({ page, widget, allow }) => {
  // Its street map does not come with the project.
  allow(/404/);
  const words = readFileSync('assets/i18n/ur.ftl', 'utf8');
  const said = (key) => new RegExp(`^${key} = (.+)$`, 'm').exec(words)[1];
  const project = JSON.parse(readFileSync(join(DIST, 'projects', 'living-roots-ealing.json'), 'utf8'));
  const button = (name) => page.getByRole('button', { name, exact: true });
  const english = new Set();
  // Words in Latin letters that stand on the page and are not set apart as another language's.
  const look = async () => {
    for (const line of await page.locator('main').evaluate(latin)) english.add(line);
  };
  await widget.open('?project=living-roots-ealing&lang=ur');
  assert.equal(await language(page), 'ur rtl');
  await look();
  await page.getByRole('button', { name: project.kinds[0].title.ur }).click();
  await page.getByRole('heading', { name: said('age-title').replace('{ $age }', '16') }).waitFor();
  await look();
  await button(said('yes')).click();
  await page.getByRole('checkbox', { name: project.consent.choices[0].label.ur }).check({ force: true });
  await look();
  await button(said('consent-go')).click();
  await button(said('place-here')).click();
  await page.locator('form').waitFor();
  const typed = 'باغ میں سب ملتے ہیں';
  const check = page.getByRole('heading', { name: said('check-title') });
  for (let n = 0; n < 20 && !(await check.isVisible()); n += 1) {
    const before = await widget.progressNow();
    await look();
    const field = page.locator('form').getByRole('textbox').first();
    const radio = page.locator('form').getByRole('radio').first();
    if (await field.isVisible()) {
      await field.fill(typed);
      assert.equal(await field.evaluate((e) => getComputedStyle(e).direction), 'rtl');
    } else if ((await radio.count()) > 0) await radio.check({ force: true });
    else await page.locator('form').getByRole('checkbox').first().check({ force: true });
    if ((await widget.progressNow()) === before) await button(said('continue')).click();
    await until(async () => (await check.isVisible()) || (await widget.progressNow()) !== before, `the page after ${before}`);
  }
  await look();
  await button(said('save')).click();
  await page.getByRole('heading', { name: said('done-title') }).waitFor();
  // The names of who is responsible are still to be filled in by the team.
  assert.deepEqual([...english].filter((line) => !line.startsWith('TEMPLATE')), []);
  await button(said('next-person')).click();
  await widget.chooseLanguage('English');
  await widget.openList();
  const { geojson } = await widget.export();
  assert.equal(geojson.features[0].properties.lang, 'ur');
  assert.equal(geojson.features[0].properties.why, typed);
});

/** Lines of text in Latin letters under an element (a name or a command inside an Urdu sentence is none), but for what is marked as of another language or as somebody's own. */
function latin(root) {
  const lines = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (/[A-Za-z]{3}/.test(texts.currentNode.data) && !/\p{Script=Arabic}/u.test(texts.currentNode.data) && !element.closest('bdi, .attr, [lang]:not([lang="ur"])')) lines.push(texts.currentNode.data);
  }
  return lines;
}

for (const [name, device] of Object.entries({
  small: { viewport: { width: 360, height: 740 } },
  embed: { viewport: { width: 600, height: 700 } },
  portrait: DEVICES.portrait,
  landscape: DEVICES.landscape,
})) {
  journey(`long words fit on every screen, mirrored, on ${name}`, {
    device,
    open: false,
    timeout: 300_000,
    before: ({ server }) => speakPseudo(server, DIST, 'ar'),
  }, async ({ page, widget }) => {
    await widget.open('?lang=ar');
    assert.equal(await language(page), 'ar rtl');
    const check = async (screen) => assert.deepEqual(await overflowing(page), [], `${screen} (${name})`);
    const go = async () => {
      const before = await widget.progressNow();
      await page.locator('.nav .skip, .nav .go').first().click();
      await until(async () => (await widget.progressNow()) !== before, 'the next page');
    };
    await check('home');
    await widget.language.click();
    await page.getByRole('dialog').waitFor();
    await check('languages');
    await page.keyboard.press('Escape');
    await page.locator('.kind').first().click();
    await page.locator('.dock .form').first().waitFor();
    await check('place');
    await page.locator('.dock .form').nth(2).click();
    await page.locator('#cg-put').click();
    await page.locator('.corners').waitFor();
    await check('area');
    // On a phone there is no way back to the spot once something is drawn.
    await page.getByRole('button', { name: stretched('Cancel') }).click();
    await page.locator('.kind').first().click();
    await page.locator('.dock .form').first().waitFor();
    await page.locator('.dock .go').click();
    await page.locator('.steps').waitFor();
    for (let n = 0; n < 8 && (await page.locator('form.panel').count()) > 0; n += 1) {
      await check(`question page ${n + 1}`);
      await go();
    }
    await check('check your answers');
    await page.locator('.nav .go').click();
    await page.locator('.thanks').waitFor();
    await check('done');
    await page.locator('.stack .go').click();
    await page.locator('.kind').first().waitFor();
    await page.getByRole('navigation').getByRole('button').nth(1).click();
    await page.locator('.filters').waitFor();
    await check('list');
    await page.locator('.item').first().click();
    await page.locator('.card').waitFor();
    await check('card');
  });
}

/** Elements whose contents are wider than they are. What only screen readers get is not looked at. */
function overflowing(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.common-ground :not(svg, svg *, .map *, option, input, select)')]
      .filter((e) => {
        const style = getComputedStyle(e);
        const clipped = (e) => e && (getComputedStyle(e).clipPath !== 'none' || clipped(e.parentElement));
        const hidden = e.closest('.skip-link') || clipped(e) || style.display === 'inline';
        return !hidden && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1;
      })
      .map((e) => `${e.tagName.toLowerCase()}.${e.className} ${e.scrollWidth} > ${e.clientWidth}: ${e.textContent.slice(0, 60)}`),
  );
}

/** The demo in English and, where the test says so, Urdu, with a question for several of four. */
function listing() {
  const project = demo();
  const options = [['Children', 'بچے'], ['Parents', 'والدین'], ['Elders']];
  project.id = 'listing';
  project.languages = ['en', 'ur'];
  project.questions = [
    project.questions.find(({ id }) => id === 'category'),
    project.questions.find(({ id }) => id === 'name'),
    {
      id: 'who_for', type: 'choices', visibility: 'public', label: { en: 'Who is it for?' },
      options: options.map(([en, ur], n) => ({ id: `for_${n}`, label: ur ? { en, ur } : { en } })),
    },
  ];
  return JSON.stringify(project);
}

journey('on a tablet held upright the bar stays low in every language, and breaks no word of the title', { device: DEVICES.portrait }, async ({ page, widget }) => {
  const tags = readdirSync('assets/i18n').map((file) => file.replace('.ftl', ''));
  assert.ok(tags.length > 10);
  for (const tag of tags) {
    if (tag !== 'en') await widget.speak(tag);
    for (const width of [900, 820, 768]) {
      await page.setViewportSize({ width, height: 1024 });
      const { bar, lines } = await page.evaluate(() => {
        const [title, bar] = ['.brand .title', '.bar'].map((name) => document.querySelector(name));
        return { bar: bar.offsetHeight, lines: Math.round(title.offsetHeight / parseFloat(getComputedStyle(title).lineHeight)) };
      });
      assert.ok(bar <= 92 && lines <= 2, `${tag} at ${width}: the bar is ${bar} px high, the title has ${lines} lines`);
    }
  }
});

journey('lists are written as the language writes them, and every word says its language', {
  open: false,
  before: ({ server }) => server.put('/projects/listing.json', listing()),
}, async ({ page, widget }) => {
  await widget.open('?project=listing');
  await widget.begin('asset');
  await widget.placeHere();
  await widget.answerPage({ category: 'Food' });
  await widget.answerPage({ name: 'The soup kitchen' });
  for (const name of ['Children', 'Parents', 'Elders']) await widget.choose(page.getByRole('checkbox', { name }));
  await widget.speak('ur');
  const tile = page.locator('label.tile', { hasText: 'Elders' });
  assert.equal(await tile.getAttribute('lang'), 'en', 'an option that is not translated');
  assert.equal(await page.locator('label.tile', { hasText: 'بچے' }).getAttribute('lang'), null);
  await widget.speak('en');
  await widget.continue.click();
  const answer = () => page.locator('.answers div', { hasText: /Who is it for/ }).locator('dd').first();
  await widget.checkHeading.waitFor();
  assert.equal(await answer().textContent(), 'Children, Parents and Elders');
  await widget.saveIt();
  await widget.goHome();
  await widget.openCard('The soup kitchen');
  await widget.speak('ur');
  const urdu = ['بچے', 'والدین', 'Elders'];
  const said = new Intl.ListFormat('ur').format(urdu);
  await until(async () => (await answer().textContent()) === said, said);
  // Each piece of text, with the language that a screen reader takes for it.
  const spoken = async () => new Map(await page.locator('article').evaluate((card) => {
    const pieces = [];
    const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) pieces.push([texts.currentNode.data, texts.currentNode.parentElement.closest('[lang]').lang]);
    return pieces;
  }));
  const pieces = await spoken();
  for (const [words, lang] of [['بچے', 'ur'], ['Elders', 'en'], ['Who is it for?', 'en'], ['Food', 'en'], ['The soup kitchen', 'en']]) {
    assert.equal(pieces.get(words), lang, `${words} is read in ${lang}`);
  }
  await widget.speak('en');
  assert.equal((await spoken()).get('بچے'), undefined);
});
