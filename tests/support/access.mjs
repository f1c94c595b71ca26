// Accessibility as a machine can check it: axe with every rule of WCAG 2.2 A and AA and its best practices, the tree
// that Chromium hands to a screen reader, sizes of targets, and whether the focus can be seen.

import assert from 'node:assert/strict';
import axeBuilder from '@axe-core/playwright';

const AxeBuilder = axeBuilder.default ?? axeBuilder;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules whose outcome hangs on colours: what the same page in another theme can break. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Fails with the rule, the element and the reason when axe finds anything.
 * @param {import('playwright-core').Page} page
 * @param {string} where names the screen in the message
 * @param {string[]} [rules] all of WCAG 2.2 A and AA and the best practices when left out
 */
export async function axe(page, where, rules) {
  await settled(page);
  const looks = rules ? [] : [await analyse(page, { type: 'tag', values: TAGS })];
  // To axe, a modal dialog lies under the page: it can't tell what its words stand on.
  const alone = await page.evaluate(leaveDialog, true);
  if (rules || alone) looks.push(await analyse(page, { type: 'rule', values: rules ?? COLOURS }));
  if (alone) await page.evaluate(leaveDialog, false);
  const violations = looks.flatMap((look) => look.violations);
  assert.ok(looks.every(({ passes }) => passes.length > 0), `axe looked at nothing on ${where}`);
  const told = violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} — ${n.failureSummary?.replaceAll(/\s+/g, ' ')} — ${n.html}`),
  );
  assert.deepEqual(told, [], `axe found violations on ${where}`);
}

/** What axe finds. It is put into each page once: that alone takes longer than most looks. There are no frames here. */
async function analyse(page, runOnly) {
  const there = await page.evaluate(() => 'axe' in window);
  if (!there) await new AxeBuilder({ page }).setLegacyMode().withRules(['document-title']).analyze();
  return page.evaluate((runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'] }), runOnly);
}

/** Runs in the page: hides what is behind an open dialog, which is inert, or shows it again. Whether there is a dialog. */
function leaveDialog(alone) {
  const dialog = document.querySelector('dialog[open]');
  for (let e = dialog; e && e !== document.body; e = e.parentElement) {
    for (const other of e.parentElement.children) {
      if (other === e || other.style === undefined) continue;
      if (alone) other.style.setProperty('visibility', 'hidden', 'important');
      else other.style.removeProperty('visibility');
    }
  }
  return dialog !== null;
}

/** Waits for running animations and transitions to end: axe would otherwise see half-faded colours. */
export async function settled(page) {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((a) => a.effect?.getComputedTiming().endTime !== Infinity)
        .map((a) => a.finished.catch(() => {})),
    ).then(() => {}),
  );
}

/**
 * What a screen reader is told, one node per entry, ignored nodes left out.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ role: string, name: string, depth: number, properties: Record<string, unknown> }[]>}
 */
export async function tree(page) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const out = [];
    const walk = (node, depth) => {
      if (!node.ignored) {
        out.push({
          role: node.role?.value ?? '',
          name: node.name?.value ?? '',
          depth,
          properties: Object.fromEntries((node.properties ?? []).map((p) => [p.name, p.value?.value])),
        });
      }
      for (const id of node.childIds ?? []) {
        if (byId.has(id)) walk(byId.get(id), node.ignored ? depth : depth + 1);
      }
    };
    if (nodes.length > 0) walk(nodes[0], 0);
    return out;
  } finally {
    await cdp.detach();
  }
}

/** Fails when something that can be operated has no name, or when the headings skip a level. */
export async function treeIsSound(page, where) {
  const nodes = await tree(page);
  const operable = /^(button|link|textbox|searchbox|combobox|radio|checkbox|slider|tab|menuitem|option|application)$/;
  const nameless = nodes.filter((n) => operable.test(n.role) && !n.name.trim()).map((n) => n.role);
  assert.deepEqual(nameless, [], `controls without a name on ${where}`);
  let before = 0;
  for (const { name, properties } of nodes.filter((n) => n.role === 'heading')) {
    assert.ok(properties.level <= before + 1, `heading “${name}” on ${where} jumps from level ${before} to ${properties.level}`);
    before = properties.level;
  }
}

/** Fails when a control is smaller than 44 × 44 CSS px (screens.md), or the page can be scrolled sideways. */
export async function fits(page, where) {
  const wrong = await page.evaluate(() => {
    const out = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > root.clientWidth) out.push(`page is ${root.scrollWidth} px wide in ${root.clientWidth} px`);
    for (const e of document.querySelectorAll('.common-ground, .common-ground *')) {
      const { overflowX, webkitLineClamp } = getComputedStyle(e);
      if (webkitLineClamp !== 'none' && e.scrollHeight > e.clientHeight + 1) out.push(`“${e.textContent.slice(0, 40)}” is cut off`);
      const cut = overflowX !== 'visible' && !e.matches('.unseen, .map, .map *, textarea, input, svg, svg *');
      if (cut && e.clientWidth > 2 && e.scrollWidth > e.clientWidth + 1) {
        out.push(`${e.tagName.toLowerCase()}.${e.className} holds ${e.scrollWidth} px in ${e.clientWidth} px`);
      }
    }
    const all = (node) => [...node.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]));
    for (const e of all(document)) {
      if (!e.matches('button, select, input, textarea, [role=button], [role=radio], [role=option], summary')) continue;
      // A radio or file input may hide behind its label, which is then the target.
      const target = e.matches('input[type=radio], input[type=checkbox], input[type=file]') ? (e.closest('label') ?? e.labels?.[0] ?? e) : e;
      if (!target.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const box = target.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      if (box.width < 43.5 || box.height < 43.5) {
        out.push(`${e.tagName.toLowerCase()} “${(e.ariaLabel ?? e.textContent).trim().slice(0, 40)}” is ${Math.round(box.width)}×${Math.round(box.height)}`);
      }
    }
    return out;
  });
  assert.deepEqual(wrong, [], `things do not fit on ${where}`);
}

/** What has the focus now, through shadow roots: its role as written, its text or label, and whether it can be seen. */
export async function focused(page) {
  return page.evaluate(() => {
    let e = document.activeElement;
    while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
    if (!e || e === document.body) return { tag: 'body', name: '', visible: false, inForm: false };
    const ring = (el) => {
      const style = getComputedStyle(el);
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
    };
    // The ring of a choice is drawn on its label, which holds the input.
    const bearer = e.closest('label') ?? e.parentElement;
    return {
      tag: e.tagName.toLowerCase(),
      role: e.getAttribute('role') ?? '',
      name: (e.ariaLabel ?? (e.labels?.[0]?.textContent || e.textContent) ?? '').trim(),
      visible: e.matches(':focus-visible') && (ring(e) || ring(bearer)),
    };
  });
}

/** All of these: what a page has to keep to wherever it stands. */
export async function looksRight(page, where) {
  await axe(page, where);
  await treeIsSound(page, where);
  await fits(page, where);
}
