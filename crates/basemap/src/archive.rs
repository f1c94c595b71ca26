//! Reading and writing `PMTiles` archives, wherever their bytes lie. What is inside a tile is not this module's business.

use std::io::{Cursor, Read as _, Write as _};
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use flate2::read::GzDecoder;
use flate2::{Compression as Level, GzBuilder};
use futures::TryStreamExt as _;
use futures::executor::block_on;
use pmtiles::{
    AsyncBackend, AsyncPmTilesReader, BackendResponse, Compression, HashMapCache, Header, PmTilesWriter, PmtError,
    PmtResult, TileCoord, TileId, TileType,
};

use crate::{Bounds, Error, Ranges};

/// Header and root directory lie in so many first bytes (`PMTiles` version 3, section 3).
pub(crate) const HEAD: usize = 16_384;

/// Where the parts of an archive lie, from its header. The crate that reads archives keeps that to itself.
pub(crate) struct Sections {
    pub(crate) tiles: Range<u64>,
}

impl Sections {
    /// From an archive's first bytes; `length` is that of the whole archive.
    pub(crate) fn read(head: &[u8], length: Option<u64>) -> Result<Self, Error> {
        const MAGIC: &[u8] = b"PMTiles";
        if !head.starts_with(MAGIC) {
            // Versions 1 and 2 begin with "PM" and their number.
            let old =
                head.strip_prefix(b"PM").and_then(|rest| rest.first()).filter(|version| (1..=2).contains(*version));
            return Err(old.map_or(Error::NotPmTiles, |version| Error::Version(*version)));
        }
        match head.get(MAGIC.len()) {
            Some(3) => {}
            Some(version) => return Err(Error::Version(*version)),
            None => return Err(Error::CutShort),
        }
        let number = |at: usize| -> Result<u64, Error> {
            let bytes = head.get(at..at + 8).and_then(|b| b.try_into().ok()).ok_or(Error::CutShort)?;
            Ok(u64::from_le_bytes(bytes))
        };
        let section = |at: usize| -> Result<Range<u64>, Error> {
            let from = number(at)?;
            from.checked_add(number(at + 8)?).map(|to| from..to).ok_or(Error::CutShort)
        };
        // Root directory, metadata, leaf directories, tiles.
        let all = [section(8)?, section(24)?, section(40)?, section(56)?];
        if length.is_some_and(|length| all.iter().any(|section| !section.is_empty() && section.end > length)) {
            return Err(Error::CutShort);
        }
        let [.., tiles] = all;
        Ok(Self { tiles })
    }
}

/// Whether there is anything in the archive that the style could draw.
pub(crate) fn suitable(header: &Header) -> Result<(), Error> {
    if header.tile_type == TileType::Mvt { Ok(()) } else { Err(Error::NotVector) }
}

/// The archive has no tile where one was looked for; says where it has some.
pub(crate) fn no_tiles(header: &Header) -> Error {
    Error::NoTiles([header.min_longitude, header.min_latitude, header.max_longitude, header.max_latitude])
}

struct Backend(Arc<dyn Ranges>);

impl AsyncBackend for Backend {
    async fn read(&self, offset: u64, length: usize) -> PmtResult<BackendResponse> {
        let bytes = self.0.read(offset, length)?;
        let missing = || PmtError::Reading(std::io::ErrorKind::WouldBlock.into());
        Ok(BackendResponse::new(bytes.ok_or_else(missing)?))
    }
}

/// A vector archive.
pub(crate) struct Archive {
    reader: Arc<AsyncPmTilesReader<Backend, HashMapCache>>,
}

impl Archive {
    pub(crate) fn open(ranges: Arc<dyn Ranges>) -> Result<Self, Error> {
        let head = ranges.read(0, HEAD).map_err(Error::Read)?.unwrap_or_default();
        Sections::read(&head, ranges.length())?;
        let reader = block_on(AsyncPmTilesReader::try_from_cached_source(Backend(ranges), HashMapCache::default()))?;
        suitable(reader.get_header())?;
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
        let Some(bytes) = block_on(self.reader.get_tile(at))? else { return Ok(None) };
        match self.header().tile_compression {
            Compression::None => Ok(Some(bytes)),
            Compression::Gzip => {
                let mut out = Vec::new();
                let broken = |_| Error::Tile(at.z(), at.x(), at.y(), "broken compression");
                GzDecoder::new(&bytes[..]).read_to_end(&mut out).map_err(broken)?;
                Ok(Some(out.into()))
            }
            other => Err(Error::Archive(PmtError::UnsupportedCompression(other))),
        }
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
