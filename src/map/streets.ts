/**
 * OpenLayers' vector tile layer, except that names are not drawn anew in every frame of a movement: setting outlined text is most of the
 * work of a frame. They have a canvas of their own over the streets, which the browser moves along with the map; it is renewed now and then.
 */
import type { FrameState } from 'ol/Map.js';
import ViewHint from 'ol/ViewHint.js';
import type { State } from 'ol/layer/Layer.js';
import VectorTileLayer from 'ol/layer/VectorTile.js';
import CanvasVectorTileLayerRenderer from 'ol/renderer/canvas/VectorTileLayer.js';

/** While the map moves, names are renewed once they have moved by this part of the map's shorter side or grown or shrunk this much, … */
const FAR = 0.25;
const SCALED = 1.5;
/** … and not before they are this old, in milliseconds. */
const LIFETIME = 250;

export class StreetLayer extends VectorTileLayer {
  /** The very first frame goes without names, so that streets are there sooner. */
  named = false;

  nameStreets(): void {
    this.named = true;
    this.changed();
  }

  override createRenderer(): CanvasVectorTileLayerRenderer {
    return new StreetRenderer(this);
  }
}

class StreetRenderer extends CanvasVectorTileLayerRenderer {
  constructor(private readonly layer: StreetLayer) {
    super(layer, {});
  }

  private readonly names = document.createElement('canvas').getContext('2d');
  private drawn = { x: 0, y: 0, resolution: 0, time: -Infinity };
  private keep = false;

  override renderDeclutter(frame: FrameState, state: State): void {
    const { names, drawn } = this;
    const main = this.context;
    if (!this.layer.named) return;
    if (!names || !main) return super.renderDeclutter(frame, state);
    const { width, height } = main.canvas;
    const moving = frame.viewHints[ViewHint.ANIMATING] || frame.viewHints[ViewHint.INTERACTING];
    const sameSize = names.canvas.width === width && names.canvas.height === height;
    const { center, resolution } = frame.viewState;
    const moved = Math.hypot(drawn.x - center[0]!, drawn.y - center[1]!) / resolution;
    const grown = Math.abs(Math.log(drawn.resolution / resolution));
    const stale = moved > FAR * Math.min(...(frame.size as [number, number])) || grown > Math.log(SCALED);
    this.keep = Boolean(moving) && sameSize && !(stale && frame.time - drawn.time > LIFETIME);
    if (this.keep) return;
    if (sameSize) names.clearRect(0, 0, width, height);
    else [names.canvas.width, names.canvas.height] = [width, height];
    this.drawn = { x: center[0]!, y: center[1]!, resolution, time: frame.time };
    // What is executed now remembers its context, so that `renderDeferredInternal` draws there too.
    this.context = names;
    super.renderDeclutter(frame, state);
    this.context = main;
  }

  override renderDeferredInternal(frame: FrameState): void {
    const { names, drawn, container } = this;
    if (!this.keep) super.renderDeferredInternal(frame);
    if (!names || !container) return;
    const { canvas } = names;
    if (canvas.parentNode !== container) container.append(canvas);
    const { center, resolution } = frame.viewState;
    const [width, height] = frame.size as [number, number];
    const scale = drawn.resolution / resolution;
    const left = (width * (1 - scale)) / 2 + (drawn.x - center[0]!) / resolution;
    const top = (height * (1 - scale)) / 2 + (center[1]! - drawn.y) / resolution;
    // On whole device pixels, or letters would be blurred.
    const snap = (value: number): number => Math.round(value * frame.pixelRatio) / frame.pixelRatio;
    const size = scale / frame.pixelRatio;
    canvas.style.position = 'absolute';
    canvas.style.left = '0';
    canvas.style.transformOrigin = 'top left';
    canvas.style.transform = `matrix(${size}, 0, 0, ${size}, ${snap(left)}, ${snap(top)})`;
  }
}
