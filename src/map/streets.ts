/**
 * OpenLayers' vector tile layer, except that names are not drawn anew in every frame of a movement: setting outlined text is most of the
 * work of a frame. They are drawn to a canvas of their own, which moves along with the map and is renewed a few times a second.
 */
import type { FrameState } from 'ol/Map.js';
import ViewHint from 'ol/ViewHint.js';
import type { State } from 'ol/layer/Layer.js';
import VectorTileLayer from 'ol/layer/VectorTile.js';
import CanvasVectorTileLayerRenderer from 'ol/renderer/canvas/VectorTileLayer.js';

/** While the map moves, names are this old at most, in milliseconds. */
const LIFETIME = 250;

export class StreetLayer extends VectorTileLayer {
  override createRenderer(): CanvasVectorTileLayerRenderer {
    return new StreetRenderer(this, {});
  }
}

class StreetRenderer extends CanvasVectorTileLayerRenderer {
  private readonly names = document.createElement('canvas').getContext('2d');
  private drawn = { x: 0, y: 0, resolution: 0, time: -Infinity };
  private keep = false;

  override renderDeclutter(frame: FrameState, state: State): void {
    const { names, drawn } = this;
    const main = this.context;
    if (!names || !main) return super.renderDeclutter(frame, state);
    const { width, height } = main.canvas;
    const moving = frame.viewHints[ViewHint.ANIMATING] || frame.viewHints[ViewHint.INTERACTING];
    const sameSize = names.canvas.width === width && names.canvas.height === height;
    this.keep = Boolean(moving) && sameSize && frame.time - drawn.time < LIFETIME;
    if (this.keep) return;
    if (sameSize) names.clearRect(0, 0, width, height);
    else [names.canvas.width, names.canvas.height] = [width, height];
    const { center, resolution } = frame.viewState;
    this.drawn = { x: center[0]!, y: center[1]!, resolution, time: frame.time };
    // What is executed now remembers its context, so that `renderDeferred` draws there too.
    this.context = names;
    super.renderDeclutter(frame, state);
    this.context = main;
  }

  override renderDeferred(frame: FrameState): void {
    const { names, drawn, context } = this;
    if (!this.keep) super.renderDeferred(frame);
    if (!names?.canvas.width || !context) return;
    const { center, resolution } = frame.viewState;
    const { width, height } = names.canvas;
    const scale = drawn.resolution / resolution;
    const dx = ((drawn.x - center[0]!) / resolution) * frame.pixelRatio;
    const dy = ((center[1]! - drawn.y) / resolution) * frame.pixelRatio;
    context.save();
    context.setTransform(scale, 0, 0, scale, Math.round((width * (1 - scale)) / 2 + dx), Math.round((height * (1 - scale)) / 2 + dy));
    context.drawImage(names.canvas, 0, 0);
    context.restore();
  }
}
