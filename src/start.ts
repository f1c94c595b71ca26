/**
 * What the page does for itself: before the widget has arrived it wears the look that was chosen earlier in this tab; then it fetches the
 * pictures for what comes next. It knows nothing of the widget but its root and its marks in the browser's timeline. The build adds the
 * lines that fetch the widget.
 */
import { guard, wear } from './early.js';

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
