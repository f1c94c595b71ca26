/**
 * The street map under the pins: opens an archive, draws its tiles, and tells how that goes. Whatever is wrong with an archive stays in
 * here: the map goes on without streets, or with the tiles that can be read.
 */
import type OlMap from 'ol/Map.js';
import type Tile from 'ol/Tile.js';
import TileState from 'ol/TileState.js';
import type OlVectorTile from 'ol/VectorTile.js';
import MVT from 'ol/format/MVT.js';
import type RenderFeature from 'ol/render/Feature.js';
import VectorTileSource from 'ol/source/VectorTile.js';
import { type Header, PMTiles, TileType } from 'pmtiles';
import { Archive, ArchiveError } from './archive.js';
import type { MapEvent } from './boundary.js';
import { StreetLayer } from './streets.js';
import { LAYERS, type StyleOf } from './style.js';

type VectorTile = OlVectorTile<RenderFeature>;

/** A host that serves a different file at every request is given up after this many restarts. */
const RESTARTS = 3;

export class Basemap {
  /** True until the archive's first bytes are here, or known not to come. */
  opening = false;
  private archive: Archive | null = null;
  private layer: StreetLayer | null = null;
  private fetching = false;
  /** Whether a tile of this archive has been asked for and has come, be it empty. */
  private answered = false;
  private holes = false;
  private drawn = false;
  private told: string | null = null;
  private restarts = 0;
  /** There is hope again: what could not be reached is asked for once more. */
  private readonly again = (): void => {
    if (this.archive && this.told === 'unreachable') this.start(this.archive.url);
    else this.fillHoles();
  };

  constructor(
    private readonly map: OlMap,
    private style: StyleOf,
    private readonly on: (event: MapEvent) => void,
  ) {
    window.addEventListener('online', this.again);
  }

  open(url: string): void {
    this.restarts = 0;
    this.start(url);
  }

  setStyle(style: StyleOf): void {
    this.style = style;
    this.layer?.setStyle(style);
  }

  close(): void {
    this.archive?.stop();
    this.archive = null;
    if (!this.layer) return;
    this.map.removeLayer(this.layer);
    this.layer.dispose();
    this.layer = null;
  }

  destroy(): void {
    window.removeEventListener('online', this.again);
    this.close();
  }

  /** The map is at rest. Once the first view is there, there is time to fetch the archive whole. */
  idle(): void {
    const archive = this.archive;
    if (!archive || !this.answered || this.fetching) return;
    this.fetching = true;
    archive.fetchWhole().then(
      () => {
        if (archive === this.archive) this.fillHoles();
      },
      (error: unknown) => {
        if (archive === this.archive && reasonOf(error) === 'replaced') this.failed(archive, error);
      },
    );
  }

  private start(url: string): void {
    this.close();
    this.told = null;
    this.fetching = false;
    this.answered = false;
    this.holes = false;
    const archive = new Archive(url, (done, total) => {
      if (archive !== this.archive || this.told === 'damaged') return;
      this.on({ type: 'basemap', state: this.layer ? 'ready' : 'loading', done, total });
    });
    this.archive = archive;
    this.opening = true;
    this.tell('loading');
    void this.show(archive);
  }

  private async show(archive: Archive): Promise<void> {
    const tiles = new PMTiles(archive);
    try {
      const header = await tiles.getHeader();
      if (archive !== this.archive) return;
      if (header.tileType !== TileType.Mvt || endOf(header) > (archive.size || Infinity)) throw new ArchiveError('damaged');
      this.layer = this.layerOf(archive, tiles, header);
      this.map.getLayers().insertAt(0, this.layer);
      this.tell('ready');
    } catch (error) {
      this.failed(archive, error);
    }
  }

  private layerOf(archive: Archive, tiles: PMTiles, header: Header): StreetLayer {
    const format = new MVT({ layers: LAYERS });
    const load = (tile: VectorTile, key: string): void => {
      const [z, x, y] = key.split('/').map(Number) as [number, number, number];
      tile.setLoader((extent, _resolution, projection) => {
        void tiles
          .getZxy(z, x, y)
          .then((found) => {
            if (archive !== this.archive) return;
            this.answered = true;
            const features = found ? format.readFeatures(found.data, { extent, featureProjection: projection }) : [];
            tile.setFeatures(features);
            if (features.length > 0) this.firstStreets();
          })
          .catch((error: unknown) => {
            if (archive === this.archive) this.answered = true;
            tile.setState(TileState.ERROR);
            this.failed(archive, error);
          });
      });
    };
    const layer = new StreetLayer({
      declutter: true,
      style: this.style,
      source: new VectorTileSource({
        minZoom: header.minZoom,
        maxZoom: header.maxZoom,
        tileSize: 512,
        transition: 0,
        wrapX: false,
        tileUrlFunction: (coordinates) => coordinates.join('/'),
        tileLoadFunction: (tile: Tile, key: string) => load(tile as VectorTile, key),
      }),
    });
    layer.named = this.drawn;
    return layer;
  }

  /** Tells once when the first tile is on the screen. */
  private firstStreets(): void {
    if (this.archive) this.archive.inTurn = false;
    if (this.drawn) return;
    this.drawn = true;
    this.map.once('postrender', () => {
      this.layer?.nameStreets();
      this.on({ type: 'streets' });
    });
  }

  private failed(archive: Archive, error: unknown): void {
    if (archive !== this.archive) return;
    const reason = reasonOf(error);
    if (reason === 'replaced' && this.restarts++ < RESTARTS) this.start(archive.url);
    else if ((reason === 'missing' || reason === 'unreachable') && this.layer) this.holes = true;
    else this.tell(reason === 'replaced' ? 'damaged' : reason);
  }

  /** Tiles that could not be fetched are asked for again once there is hope. */
  private fillHoles(): void {
    if (!this.holes) return;
    this.holes = false;
    this.layer?.getSource()?.refresh();
  }

  private tell(state: 'loading' | 'ready' | 'missing' | 'unreachable' | 'damaged'): void {
    if (state === this.told) return;
    this.told = state;
    this.opening = state === 'loading';
    // Something to draw or not: either way the map says when it is at rest.
    this.map.render();
    this.on({ type: 'basemap', state });
  }
}

/** What the reader of archives or tiles throws of itself is always about the bytes. */
function reasonOf(error: unknown): ArchiveError['reason'] {
  return error instanceof ArchiveError ? error.reason : 'damaged';
}

/** Where the last byte of the archive must be; a shorter file was cut off. */
function endOf(header: Header): number {
  return Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
}
