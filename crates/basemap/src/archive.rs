//! Reading and writing `PMTiles` archives that are whole in memory. What is inside a tile is not this module's business.

use std::io::Cursor;
use std::sync::Arc;

use bytes::Bytes;
use flate2::{Compression as Level, GzBuilder};
use futures::TryStreamExt as _;
use futures::executor::block_on;
use pmtiles::{
    AsyncBackend, AsyncPmTilesReader, BackendResponse, Compression, Header, PmTilesWriter, PmtError, PmtResult,
    TileCoord, TileId, TileType,
};
use std::io::Write as _;

use crate::{Bounds, Error};

struct Memory(Bytes);

impl AsyncBackend for Memory {
    async fn read(&self, offset: u64, length: usize) -> PmtResult<BackendResponse> {
        let from = usize::try_from(offset).unwrap_or(usize::MAX).min(self.0.len());
        let to = from.saturating_add(length).min(self.0.len());
        Ok(BackendResponse::new(self.0.slice(from..to)))
    }
}

/// A vector archive held in memory.
pub(crate) struct Archive {
    reader: Arc<AsyncPmTilesReader<Memory>>,
}

impl Archive {
    pub(crate) fn open(bytes: Bytes) -> Result<Self, Error> {
        let reader = block_on(AsyncPmTilesReader::try_from_source(Memory(bytes)))?;
        if reader.get_header().tile_type != TileType::Mvt {
            return Err(Error::NotVector);
        }
        Ok(Self { reader: Arc::new(reader) })
    }

    pub(crate) fn header(&self) -> &Header {
        self.reader.get_header()
    }

    /// Addresses of all tiles, in the order of the archive's own numbering.
    pub(crate) fn tiles(&self) -> Result<Vec<TileCoord>, Error> {
        let mut ids: Vec<TileId> = block_on(async {
            let mut entries = Arc::clone(&self.reader).entries();
            let mut ids = Vec::new();
            while let Some(entry) = entries.try_next().await? {
                ids.extend(entry.iter_coords());
            }
            Ok::<_, PmtError>(ids)
        })?;
        ids.sort_by_key(|id| id.value());
        Ok(ids.into_iter().map(TileCoord::from).collect())
    }

    /// A tile's bytes, decompressed; `None` where the archive has none.
    pub(crate) fn tile(&self, at: TileCoord) -> Result<Option<Bytes>, Error> {
        Ok(block_on(self.reader.get_tile_decompressed(at))?)
    }
}

/// Writes tiles (in the archive's numbering) with the header fields that a map needs to open at the right place.
pub(crate) fn write(tiles: &[(TileCoord, Vec<u8>)], bounds: Bounds, metadata: &str) -> Result<Vec<u8>, Error> {
    let zooms = tiles.iter().map(|(at, _)| at.z());
    let (min, max) = (zooms.clone().min().unwrap_or(0), zooms.max().unwrap_or(0));
    let mut out = Cursor::new(Vec::new());
    let mut writer = PmTilesWriter::new(TileType::Mvt)
        .precompressed(Compression::Gzip)
        .min_zoom(min)
        .max_zoom(max)
        .bounds(bounds.west, bounds.south, bounds.east, bounds.north)
        .center_zoom(max)
        .center(f64::midpoint(bounds.west, bounds.east), f64::midpoint(bounds.south, bounds.north))
        .metadata(metadata)
        .create(&mut out)?;
    for (at, bytes) in tiles {
        writer.add_tile(*at, &gzip(bytes).map_err(Error::Write)?)?;
    }
    writer.finalize()?;
    Ok(out.into_inner())
}

/// Without name and time, so that the same tile always gives the same bytes.
fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Level::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
