/**
 * The pictures of pins and clusters, each drawn once to a canvas of its own and then only copied. Kinds differ in outline as well as in
 * colour, and a cluster shows both on every part of its ring, so nobody has to tell colours apart.
 */
import type { Kind, Options, Outline, Theme } from './boundary.js';
import { NO_CATEGORY } from './boundary.js';
import type { Glyph } from './icons.js';

/** Side of a pin, its white border included, and of a cluster, in CSS pixels. */
export const PIN = 46;
export const CLUSTER = 58;

const RING = 12;
const GLYPH = 24;
/** Room for the shadow around a marker. */
const MARGIN = 12;
/** Up to this many pins a cluster shows one mark for each; above, one for each kind. */
const COUNTABLE = 9;
/** Pictures of clusters kept at most. */
const KEPT = 400;

const COLOURS: Record<Outline, string> = { circle: '#1a7a56', diamond: '#b8400f', square: '#4d4aa8' };

export function colourOf(kind: Kind | undefined): string {
  return kind?.colour ?? COLOURS[kind?.outline ?? 'circle'];
}

export class Pictures {
  private readonly drawn = new Map<string, HTMLCanvasElement>();
  private glyphs: ReadonlyMap<string, Glyph> = new Map();
  private ratio = 1;
  private contrast = false;
  private numbers: Intl.NumberFormat;

  constructor(
    private readonly options: Options,
    private readonly font: string,
    language: string | undefined,
  ) {
    this.numbers = compact(language);
  }

  setGlyphs(glyphs: ReadonlyMap<string, Glyph>): void {
    this.glyphs = glyphs;
    this.drawn.clear();
  }

  setTheme(theme: Theme): void {
    this.contrast = theme === 'contrast';
    this.drawn.clear();
  }

  setRatio(ratio: number): void {
    if (ratio === this.ratio) return;
    this.ratio = ratio;
    this.drawn.clear();
  }

  /** Fonts arrive late: what was drawn with a stand-in is drawn again. */
  forget(): void {
    this.drawn.clear();
  }

  pin(kind: number, category: number): HTMLCanvasElement {
    return this.once(`${kind}/${category}`, PIN, (context) => {
      const its = this.options.kinds[kind];
      context.save();
      context.shadowColor = '#0005';
      context.shadowBlur = 8 * this.ratio;
      context.shadowOffsetY = 2 * this.ratio;
      context.fillStyle = '#fff';
      context.fill(outline(its?.outline, PIN));
      context.restore();
      context.fillStyle = colourOf(its);
      context.fill(outline(its?.outline, PIN - 6));
      if (this.contrast) this.edge(context, outline(its?.outline, PIN));
      const icon = category === NO_CATEGORY ? its?.icon : (this.options.categories[category]?.icon ?? its?.icon);
      const glyph = icon === undefined ? undefined : this.glyphs.get(icon);
      if (!glyph) return;
      context.fillStyle = '#fff';
      context.scale(GLYPH / glyph.side, GLYPH / glyph.side);
      context.translate(-glyph.side / 2, -glyph.side / 2);
      context.fill(glyph.path);
    });
  }

  /**
   * A ring with the total in it, as pictures to lay one on the other; `counts` holds one number per kind. Thousands of clusters share few
   * pictures: only the number is drawn for each total, and the disc with its shadow, which costs most, once for all.
   */
  cluster(counts: readonly number[], total: number): HTMLCanvasElement[] {
    const countable = total <= COUNTABLE;
    // Above what can be counted by eye, rings that would differ by less than a sixteenth share one picture.
    const parts = countable ? counts : counts.map((count) => (count && Math.max(1, Math.round((count / total) * 16))));
    if (this.drawn.size > KEPT) this.drawn.clear();
    return [
      this.once('disc', CLUSTER, (context) => {
        context.save();
        context.shadowColor = '#0005';
        context.shadowBlur = 8 * this.ratio;
        context.shadowOffsetY = 2 * this.ratio;
        context.fillStyle = '#fff';
        context.fill(outline('circle', CLUSTER));
        context.restore();
        if (this.contrast) this.edge(context, outline('circle', CLUSTER));
      }),
      this.once(`${countable}:${parts.join()}`, CLUSTER, (context) => this.ring(context, parts, countable)),
      this.total(this.numbers.format(total)),
    ];
  }

  private total(label: string): HTMLCanvasElement {
    return this.once(`=${label}`, CLUSTER / 2, (context) => {
      context.fillStyle = '#1d2a26';
      context.font = `700 ${label.length > 3 ? 12 : 16}px ${this.font}`;
      context.textAlign = 'center';
      const box = context.measureText(label);
      context.fillText(label, 0, (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2, CLUSTER - 2 * RING - 6);
    });
  }

  private ring(context: CanvasRenderingContext2D, parts: readonly number[], countable: boolean): void {
    const middle = CLUSTER / 2 - 2 - RING / 2;
    const present = parts.flatMap((count, kind) => (count > 0 ? [{ count, kind }] : []));
    const sum = present.reduce((all, { count }) => all + count, 0);
    // Even the smallest part is wide enough for its mark.
    const least = present.length > 1 ? 0.5 : 0;
    const free = 2 * Math.PI - least * present.length;
    let from = -Math.PI / 2;
    for (const { count, kind } of present) {
      const span = least + (free * count) / sum;
      const gap = present.length > 1 ? 0.05 : 0;
      context.strokeStyle = colourOf(this.options.kinds[kind]);
      context.lineWidth = RING;
      context.beginPath();
      context.arc(0, 0, middle, from + gap, from + span - gap);
      context.stroke();
      const marks = countable ? count : 1;
      for (let mark = 0; mark < marks; mark++) {
        const angle = from + (span * (mark + 0.5)) / marks;
        context.save();
        context.translate(middle * Math.cos(angle), middle * Math.sin(angle));
        context.fillStyle = '#fff';
        context.fill(outline(this.options.kinds[kind]?.outline, 7.5));
        context.restore();
      }
      from += span;
    }
  }

  private edge(context: CanvasRenderingContext2D, path: Path2D): void {
    context.strokeStyle = '#000';
    context.lineWidth = 2;
    context.stroke(path);
  }

  private once(key: string, side: number, draw: (context: CanvasRenderingContext2D) => void): HTMLCanvasElement {
    const found = this.drawn.get(key);
    if (found) return found;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = Math.ceil((side + 2 * MARGIN) * this.ratio);
    const context = canvas.getContext('2d');
    if (context) {
      context.scale(this.ratio, this.ratio);
      context.translate(side / 2 + MARGIN, side / 2 + MARGIN);
      draw(context);
    }
    this.drawn.set(key, canvas);
    return canvas;
  }
}

/** The outline around the origin. A diamond reaches a little further than `side`, so that all three weigh the same to the eye. */
function outline(shape: Outline | undefined, side: number): Path2D {
  const path = new Path2D();
  if (shape === 'square') {
    path.roundRect(-side / 2, -side / 2, side, side, side * 0.28);
  } else if (shape === 'diamond') {
    const edge = side * 0.82;
    const square = new Path2D();
    square.roundRect(-edge / 2, -edge / 2, edge, edge, edge * 0.2);
    path.addPath(square, new DOMMatrix().rotate(45));
  } else {
    path.arc(0, 0, side / 2, 0, 2 * Math.PI);
  }
  return path;
}

function compact(language: string | undefined): Intl.NumberFormat {
  const style: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 1 };
  try {
    return new Intl.NumberFormat(language, style);
  } catch {
    return new Intl.NumberFormat(undefined, style);
  }
}
