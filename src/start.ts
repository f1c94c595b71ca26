/**
 * What the page does for itself: before the widget has arrived it wears the look that was chosen earlier in this tab; then it keeps a
 * trembling hand from doing two things with one wish, and fetches the pictures for what comes next. It knows nothing of the widget but its
 * root, its headings and its marks in the browser's timeline. The build adds the lines that fetch the widget.
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

const warmed = new PerformanceObserver(() => {
  // The first page can be used, and what people said is on its map.
  if (['cg-usable', 'cg-loaded'].some((mark) => performance.getEntriesByName(mark).length === 0)) return;
  warmed.disconnect();
  // So that the pictures on the tiles are there when their words are. What is not there shows no picture.
  fetch(new URL('pictures.svg', import.meta.url)).catch(() => undefined);
});
warmed.observe({ type: 'mark', buffered: true });

const root = document.getElementById('app');
if (root) {
  wear(root);
  // The window for a big screen is nobody's to press anything in.
  if (/[?&]screen=/.test(location.search)) root.querySelectorAll('.bar, .content').forEach((part) => part.remove());
  guard(root);
}

/** The words of the look (`src/session/look.rs`): size of text, colours, easy mode. */
function wear(root: HTMLElement): void {
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
function guard(root: HTMLElement): void {
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
