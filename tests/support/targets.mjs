// Where hands and eyes meet the page: sizes of everything that can be pressed and the room between, the ring of the
// focus, and movement. The measures are those of ACCESSIBILITY.md.

import assert from 'node:assert/strict';

/**
 * Fails when a control is too small for what it is, lies on another, or is too near to one that is not of its group.
 * @param {import('playwright-core').Page} page
 * @param {string} where names the screen in the message
 * @param {{ main?: number }} [least] height of main buttons; less in windows where they have to give way to what is asked
 */
export async function targets(page, where, { main = 71.5 } = {}) {
  const wrong = await page.evaluate((main) => {
    const GAP = 7.5;
    const out = [];
    const said = (e) => `“${(e.ariaLabel ?? e.textContent).trim().replaceAll(/\s+/g, ' ').slice(0, 30)}”`;
    const top = document.querySelector('dialog[open]') ?? document.querySelector('.common-ground');
    const portOf = (e) => e.closest('dialog, .find, .content');
    const cut = (e) => {
      const [box, port] = [e.getBoundingClientRect(), portOf(e)?.getBoundingClientRect()];
      return port !== undefined && (box.top < port.top || box.bottom > port.bottom);
    };
    const controls = [...top.querySelectorAll('a[href], button, select, input, textarea, [role=option]')].flatMap((e) => {
      const label = e.matches('[type=radio], [type=checkbox], [type=file]') ? (e.closest('label') ?? e.labels?.[0]) : null;
      const target = label ?? e;
      if (!target.checkVisibility({ opacityProperty: !label, visibilityProperty: true })) return [];
      const box = target.getBoundingClientRect();
      // What is scrolled out of its place is not on the screen, wherever it would lie.
      const port = portOf(target)?.getBoundingClientRect();
      const gone = port && !target.closest('.nav') && (box.bottom <= port.top || box.top >= port.bottom);
      const seen = port ? new DOMRect(box.left, Math.max(box.top, port.top), box.width, Math.min(box.bottom, port.bottom) - Math.max(box.top, port.top)) : box;
      return box.width < 2 || box.height < 2 || box.bottom <= 0 || box.right <= 0 || gone ? [] : [{ target, box, seen }];
    });
    for (const { target, box } of controls) {
      const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
      if (target.matches('.kind') && box.height < 103.5) out.push(`kind ${said(target)} is ${size}`);
      const isMain = target.matches('.go, .next, .back, .skip, .second') && !target.closest('.waiting, .recording, dialog');
      if (isMain && box.height < main) out.push(`main button ${said(target)} is ${size}`);
    }
    // What stays at the foot of a page lies over what is scrolled under it, and notices lie over everything.
    const layer = (e) => e.closest('.nav, .toasts, .find, .storage') ?? null;
    // Buttons that belong together may touch: they are one control with several ends.
    const group = (e) => e.closest('[role=radiogroup], [role=group], [role=listbox], .corners, audio');
    controls.forEach(({ target: one, seen: a }, at) => {
      for (const { target: other, seen: b } of controls.slice(at + 1)) {
        if (one.contains(other) || other.contains(one) || layer(one) !== layer(other)) continue;
        // What is half scrolled away ends where its page ends; what lies beyond that is no neighbour.
        if ((cut(one) || cut(other)) && portOf(one) !== portOf(other)) continue;
        const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
        const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
        const apart = Math.max(across, down);
        if (apart < -1) out.push(`${said(one)} and ${said(other)} lie on each other`);
        else if (apart < GAP && (group(one) === null || group(one) !== group(other))) {
          out.push(`${said(one)} and ${said(other)} are ${apart.toFixed(1)} px apart`);
        }
      }
    });
    // Whose map it is stays to be read.
    const credit = top.querySelector('.attr');
    if (credit?.checkVisibility({ visibilityProperty: true })) {
      const a = credit.getBoundingClientRect();
      for (const { target, box: b } of controls.filter(({ target }) => target.closest('.zoom'))) {
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) out.push(`${said(target)} lies on the map’s attribution`);
      }
    }
    return out;
  }, main);
  assert.deepEqual(wrong, [], `targets on ${where}`);
}

/**
 * Fails when something that takes the focus by keyboard does not show it: a ring of 4 px with a dark edge around it.
 * @param {import('playwright-core').Page} page after a key was pressed, so that the browser shows the focus
 */
export async function focusIsSeen(page, where) {
  const wrong = await page.evaluate(() => {
    const out = [];
    const top = document.querySelector('dialog[open]') ?? document.querySelector('.common-ground');
    const before = document.activeElement;
    const all = top.querySelectorAll('a[href], button, select, input, textarea, audio, [tabindex="0"]');
    for (const e of [...all].filter((e) => e.checkVisibility({ visibilityProperty: true }))) {
      e.focus({ preventScroll: true });
      if (document.activeElement !== e || !e.matches(':focus-visible')) continue;
      // The ring of a choice that hides behind its label is drawn around that; that of the map is a frame above its pictures.
      const frame = e.matches('.map') ? getComputedStyle(e, '::after') : null;
      const hidden = e.matches('[type=radio], [type=checkbox], [type=file]') && getComputedStyle(e).opacity === '0';
      const style = getComputedStyle(hidden ? (e.closest('label') ?? e) : e);
      const ring = frame ? parseFloat(frame.borderTopWidth) : style.outlineStyle === 'solid' ? parseFloat(style.outlineWidth) : 0;
      const edge = (frame ?? style).boxShadow;
      if (ring < 4 || edge === 'none') {
        out.push(`${e.tagName.toLowerCase()} “${(e.ariaLabel ?? (e.labels?.[0] ?? e).textContent).trim().slice(0, 30)}”: ${ring} px, edge ${edge}`);
      }
    }
    before?.focus?.({ preventScroll: true });
    return out;
  });
  assert.deepEqual(wrong, [], `the focus is not seen on ${where}`);
}

/** Fails when anything in the page would move or fade for longer than a millisecond. */
export async function isStill(page, where) {
  const wrong = await page.evaluate(() => {
    const seconds = (list) => Math.max(...list.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
    return [...document.querySelectorAll('.common-ground, .common-ground *')].flatMap((e) =>
      [null, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(e, part);
        const animated = style.animationName !== 'none' && seconds(style.animationDuration) > 0.001;
        const changes = seconds(style.transitionDuration) > 0.001;
        return animated || changes ? [`${e.tagName.toLowerCase()}.${e.className} ${style.animationName} ${style.transitionProperty}`] : [];
      }),
    );
  });
  assert.deepEqual(wrong, [], `things move on ${where}`);
}

/** Fails when a control can't be brought to where it can be seen and pressed, by scrolling up and down alone. */
export async function canBeReached(page, where) {
  const wrong = await page.evaluate(() => {
    const out = [];
    const top = document.querySelector('dialog[open]') ?? document.querySelector('.common-ground');
    const scrolled = [...document.querySelectorAll('.common-ground, .common-ground *')].map((e) => [e, e.scrollTop]).filter(([e]) => e.scrollHeight > e.clientHeight);
    for (const e of top.querySelectorAll('button, select, input, textarea, [role=option]')) {
      const target = e.matches('[type=radio], [type=checkbox], [type=file]') ? (e.closest('label') ?? e) : e;
      if (!target.checkVisibility({ visibilityProperty: true }) || target.getBoundingClientRect().width < 2) continue;
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = target.getBoundingClientRect();
      const points = [0.5, 0.2, 0.8].map((part) => [box.left + box.width / 2, box.top + box.height * part]);
      const met = points.some(([x, y]) => {
        const found = document.elementFromPoint(x, y);
        // What lies over the page for a moment can be closed.
        return found && (target.contains(found) || found.contains(target) || found.closest('.find, .toasts'));
      });
      const beside = box.left < -1 || box.right > document.documentElement.clientWidth + 1;
      if (!met || beside) out.push(`“${(e.ariaLabel ?? target.textContent).trim().slice(0, 30)}” is ${beside ? 'beside the window' : 'under something'}`);
    }
    for (const [e, at] of scrolled) e.scrollTop = at;
    return out;
  });
  assert.deepEqual(wrong, [], `controls out of reach on ${where}`);
}
