/**
 * The map by keyboard, while it has the focus: arrows move, + and − zoom, Home goes back to the first view, Enter opens what is under the
 * crosshair or, while placing, says "here". OpenLayers' own keyboard handling is left out: it moves smoothly even for people who asked for
 * less motion, and it knows nothing of Enter and Home. While a route or an area is being drawn, Backspace takes the last step back, Page Down
 * and Page Up pick a corner, Delete takes the picked one away and Escape leaves it where it was.
 */
import type { DrawingKey } from './boundary.js';

export interface Commands {
  /** Right and down are positive, in CSS pixels. */
  pan(dx: number, dy: number): void;
  zoomBy(delta: number): void;
  home(): void;
  enter(): void;
  /** Whether it meant something. */
  drawing(key: DrawingKey): boolean;
}

const DRAWING: Record<string, DrawingKey> = {
  Backspace: 'undo',
  Delete: 'remove',
  PageDown: 'next',
  PageUp: 'previous',
  Escape: 'leave',
};

const STEP = 96;
/** With Shift, for the last few metres. */
const FINE = 12;

/** Listens on `host` until the answer is called. */
export function listenToKeys(host: HTMLElement, commands: Commands): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.target !== host || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? FINE : STEP;
    switch (event.key) {
      case 'ArrowLeft':
        commands.pan(-step, 0);
        break;
      case 'ArrowRight':
        commands.pan(step, 0);
        break;
      case 'ArrowUp':
        commands.pan(0, -step);
        break;
      case 'ArrowDown':
        commands.pan(0, step);
        break;
      case '+':
      case '=':
        commands.zoomBy(1);
        break;
      case '-':
      case '_':
        commands.zoomBy(-1);
        break;
      case 'Home':
        commands.home();
        break;
      case 'Enter':
        // A key held down must not place a second pin.
        if (!event.repeat) commands.enter();
        break;
      default: {
        const key = DRAWING[event.key];
        if (!key || !commands.drawing(key)) return;
      }
    }
    event.preventDefault();
  };
  host.addEventListener('keydown', pressed);
  return () => host.removeEventListener('keydown', pressed);
}
