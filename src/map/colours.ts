/**
 * The colours of what is drawn over the streets. Where the system forces colours it leaves canvases alone, so they take the system's own
 * by name: letters and page. Kinds then differ by their outlines, dashes and pictures, as they always do besides their colours.
 */
import type { Kind, Outline, Theme } from './boundary.js';

const COLOURS: Record<Outline, string> = { circle: '#1a7a56', diamond: '#b8400f', square: '#4d4aa8' };

const contrast = window.matchMedia('(prefers-contrast: more)');
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const forced = window.matchMedia('(forced-colors: active)');

/** What the colours hang on besides what the person chose. */
export const WISHES = [contrast, dark, forced];

/** Dark before contrast: who has asked for both is not to be shown a white page. Forced colours count for more than a choice. */
export function themeOf(chosen: Theme | undefined): Theme {
  if (forced.matches) return dark.matches ? 'dark' : 'contrast';
  return chosen ?? (dark.matches ? 'dark' : contrast.matches ? 'contrast' : 'light');
}

export const ink = (): string => (forced.matches ? 'CanvasText' : '#1d2a26');
export const paper = (): string => (forced.matches ? 'Canvas' : '#fdfbf7');
/** The edges of pins and the pictures on them. */
export const white = (): string => (forced.matches ? 'Canvas' : '#fff');
/** A corner that is picked, and its number. */
export const picked = (): [string, string] => (forced.matches ? ['Highlight', 'HighlightText'] : ['#ffbf1f', ink()]);

export function colourOf(kind: Kind | undefined): string {
  return forced.matches ? ink() : (kind?.colour ?? COLOURS[kind?.outline ?? 'circle']);
}
