/**
 * What an element does for itself before the widget is in it and beside it: it wears the look that was chosen earlier in this tab, and
 * keeps a trembling hand from doing two things with one wish. It knows nothing of the widget but its root and its headings.
 */

/** Milliseconds within which a second tap belongs to the first, and how far from it in CSS pixels. */
const BOUNCE = 400;
const REACH = 48;

/** A tap, and the page that it met. */
interface Tap {
  at: number;
  x: number;
  y: number;
  page: Element | null;
}

/** The words of the look (`src/session/look.rs`): size of text, colours, easy mode. */
export function wear(root: HTMLElement): void {
  let kept = '';
  try {
    kept = sessionStorage.getItem('common-ground-look') ?? '';
  } catch {
    // Site data is blocked: nothing was kept.
  }
  for (const word of kept.split(' ').filter(Boolean)) {
    if (word === 'easy') root.dataset.easy = '';
    else if (Number(word)) root.dataset.text = word;
    else root.dataset.theme = word;
  }
}

/**
 * A second tap that comes at once after the first, at the same place, does nothing when the first has brought another page under the
 * finger. A mouse tells by itself whether a click belongs to the one before; a finger does not, so time and place have to say so.
 */
export function guard(root: HTMLElement): void {
  let last: Tap | undefined;
  root.addEventListener(
    'click',
    (event) => {
      // Pressed by a key, or by the page itself.
      if (event.detail === 0) return;
      // Each page has a heading of its own; what it says may change with what is done there.
      const page = root.querySelector('main h1');
      const tap: Tap = { at: event.timeStamp, x: event.clientX, y: event.clientY, page };
      const before = last;
      last = tap;
      const single = (event as PointerEvent).pointerType === 'mouse' && event.detail < 2;
      if (!before || single || tap.at - before.at > BOUNCE) return;
      const near = Math.abs(tap.x - before.x) <= REACH && Math.abs(tap.y - before.y) <= REACH;
      if (near && before.page !== page) {
        last = { ...before, at: tap.at };
        event.stopPropagation();
        event.preventDefault();
      }
    },
    { capture: true },
  );
}
