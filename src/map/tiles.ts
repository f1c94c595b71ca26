/**
 * A street map made of pictures that another host serves, for projects that name one instead of an archive. It is shown only while the
 * device is online: without a network the map has its plain background, as if there were no streets, and nothing is asked for.
 */
import type OlMap from 'ol/Map.js';
import TileLayer from 'ol/layer/Tile.js';
import XYZ from 'ol/source/XYZ.js';
import type { Tiles } from './boundary.js';

export class TilePictures {
  private readonly source: XYZ;
  private readonly layer: TileLayer<XYZ>;
  private readonly ended = new AbortController();
  /** Pictures of an earlier moment without a network are asked for again. */
  private failed = false;

  constructor(
    map: OlMap,
    private readonly tiles: Tiles,
  ) {
    this.source = new XYZ({
      url: tiles.url,
      minZoom: tiles.minZoom,
      maxZoom: tiles.maxZoom,
      // Without it a printed map could not be read back from its canvas. The host has to allow it (Access-Control-Allow-Origin).
      crossOrigin: 'anonymous',
      transition: 0,
      wrapX: false,
    });
    this.source.on('tileloaderror', () => (this.failed = true));
    this.layer = new TileLayer({ source: this.source, visible: navigator.onLine });
    map.getLayers().insertAt(0, this.layer);
    const { signal } = this.ended;
    window.addEventListener('online', () => this.show(true), { signal });
    window.addEventListener('offline', () => this.show(false), { signal });
  }

  /** Whose pictures they are, while any can be seen. */
  get attribution(): string {
    return this.layer.getVisible() ? this.tiles.attribution : '';
  }

  destroy(): void {
    this.ended.abort();
    this.layer.dispose();
  }

  private show(online: boolean): void {
    if (online && this.failed) {
      this.failed = false;
      this.source.refresh();
    }
    this.layer.setVisible(online);
  }
}
