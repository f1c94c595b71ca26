/**
 * The pictures of pins and clusters, each drawn once to a canvas of its own and then only copied. Kinds differ in outline as well as in
 * colour, on a pin as on the small marks of a cluster, so nobody has to tell colours apart.
 */
import type { Options, Outline, Theme } from './boundary.js';
import { NO_CATEGORY } from './boundary.js';
import { colourOf, ink, paper, white } from './colours.js';
import type { Glyph } from './icons.js';

/** Side of a pin, its white border included, and height of a cluster's pill, in CSS pixels. */
export const PIN = 46;
export const PILL = 44;

const GLYPH = 24;
/** On a pill: side of a kind's mark, the gap to its number, the size of the number, the gap between kinds, the room at both ends. */
const MARK = 16;
const BESIDE = 5;
const LETTERS = 17;
const APART = 11;
const PADDING = 14;
const STEP = 4;
/** Room for the shadow around a marker. */
const MARGIN = 12;
/** Pictures kept at most. */
const KEPT = 300;

export class Pictures {
  private readonly drawn = new Map<string, HTMLCanvasElement>();
  private glyphs: ReadonlyMap<string, Glyph> = new Map();
  private ratio = 1;
  private contrast = false;
  private readonly ruler = document.createElement('canvas').getContext('2d');
  private readonly lengths = new Map<number, number>();
  private readonly numbers: Intl.NumberFormat;

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
    this.lengths.clear();
  }

  pin(kind: number, category: number): HTMLCanvasElement {
    return this.once(`${kind}/${category}`, PIN, PIN, (context) => {
      const its = this.options.kinds[kind];
      this.cast(context, outline(its?.outline, PIN), white());
      context.fillStyle = colourOf(its);
      context.fill(outline(its?.outline, PIN - 6));
      if (this.contrast) this.edge(context, outline(its?.outline, PIN));
      const icon = category === NO_CATEGORY ? its?.icon : (this.options.categories[category]?.icon ?? its?.icon);
      const glyph = icon === undefined ? undefined : this.glyphs.get(icon);
      if (!glyph) return;
      context.fillStyle = white();
      context.scale(GLYPH / glyph.side, GLYPH / glyph.side);
      context.translate(-glyph.side / 2, -glyph.side / 2);
      context.fill(glyph.path);
    });
  }

  /** How wide a pin or, when `counts` (one per kind, at `from` and after) make more than one, a pill is, in CSS pixels. */
  width(counts: ArrayLike<number>, from = 0): number {
    let total = 0;
    let width = 2 * PADDING - APART;
    for (let kind = 0; kind < this.options.kinds.length; kind++) {
      const count = counts[from + kind]!;
      if (count === 0) continue;
      total += count;
      width += APART + MARK + BESIDE + this.lengthOf(count);
    }
    // Whole steps, so that pills of many different counts share few pictures of their ground and shadow.
    return total > 1 ? Math.ceil(width / STEP) * STEP : PIN;
  }

  /** A white pill with the mark of every kind in it and how many there are: nothing has to be told by colour or guessed from an angle. */
  cluster(counts: readonly number[]): HTMLCanvasElement {
    if (this.drawn.size > KEPT) this.drawn.clear();
    const width = this.width(counts);
    return this.once(counts.join(), width, PILL, (context) => {
      const ground = this.ground(width);
      context.drawImage(ground, -ground.width / this.ratio / 2, -ground.height / this.ratio / 2, ground.width / this.ratio, ground.height / this.ratio);
      context.font = `700 ${LETTERS}px ${this.font}`;
      const height = context.measureText('0').actualBoundingBoxAscent;
      const needed = counts.reduce((sum, count) => sum + (count && APART + MARK + BESIDE + this.lengthOf(count)), -APART);
      let left = -needed / 2;
      counts.forEach((count, kind) => {
        if (count === 0) return;
        const its = this.options.kinds[kind];
        context.save();
        context.translate(left + MARK / 2, 0);
        context.fillStyle = colourOf(its);
        context.fill(outline(its?.outline, MARK));
        context.restore();
        left += MARK + BESIDE;
        context.fillStyle = ink();
        context.fillText(this.written(count), left, height / 2);
        left += this.lengthOf(count) + APART;
      });
    });
  }

  private ground(width: number): HTMLCanvasElement {
    return this.once(`ground ${width}`, width, PILL, (context) => {
      const path = new Path2D();
      path.roundRect(-width / 2, -PILL / 2, width, PILL, PILL / 2);
      this.cast(context, path, paper());
      if (this.contrast) this.edge(context, path);
    });
  }

  private written(count: number): string {
    return count < 1000 ? this.numbers.format(count) : this.numbers.format(count).replace('K', 'k');
  }

  private lengthOf(count: number): number {
    const known = this.lengths.get(count);
    if (known !== undefined) return known;
    const ruler = this.ruler;
    if (ruler) ruler.font = `700 ${LETTERS}px ${this.font}`;
    const length = ruler?.measureText(this.written(count)).width ?? 0;
    this.lengths.set(count, length);
    return length;
  }

  /** Fills a shape and lets it cast a quiet shadow. */
  private cast(context: CanvasRenderingContext2D, path: Path2D, colour: string): void {
    context.save();
    context.shadowColor = '#0005';
    context.shadowBlur = 8 * this.ratio;
    context.shadowOffsetY = 2 * this.ratio;
    context.fillStyle = colour;
    context.fill(path);
    context.restore();
  }

  private edge(context: CanvasRenderingContext2D, path: Path2D): void {
    context.strokeStyle = ink();
    context.lineWidth = 2;
    context.stroke(path);
  }

  private once(key: string, width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): HTMLCanvasElement {
    const found = this.drawn.get(key);
    if (found) return found;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((width + 2 * MARGIN) * this.ratio);
    canvas.height = Math.ceil((height + 2 * MARGIN) * this.ratio);
    const context = canvas.getContext('2d');
    if (context) {
      context.scale(this.ratio, this.ratio);
      context.translate(width / 2 + MARGIN, height / 2 + MARGIN);
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
