//! Which bytes of an archive an area needs, found out without reading a single tile. The archive's directories may not
//! be there either: then the survey says which are missing, and is taken again once they have come.

use std::collections::BTreeSet;
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use futures::executor::block_on;
use pmtiles::{AsyncBackend, AsyncPmTilesReader, BackendResponse, HashMapCache, PmtError, PmtResult};

use crate::archive::{HEAD, Sections};
use crate::plane::Bounds;
use crate::{Error, Ranges, Zooms, archive};

/// What an area needs of an archive. All ranges are byte offsets in the archive, ascending, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// Parts of the archive's directory that have to come before the rest can be told. While there are any, `tiles` is
    /// not complete.
    pub directories: Vec<Range<u64>>,
    /// Where the tiles lie, one range for each.
    pub tiles: Vec<Range<u64>>,
    /// How many tiles of the map that is; equal tiles share a range.
    pub count: usize,
}

/// Looks up the tiles that touch the area and `margin` metres around it.
///
/// # Errors
/// [`Error::NotPmTiles`], [`Error::Version`], [`Error::NotVector`], [`Error::CutShort`] or [`Error::Archive`] when this
/// is no archive to cut from; [`Error::TooLarge`] for an area that is no neighbourhood; [`Error::NoTiles`] when the
/// archive has nothing there.
pub fn survey(ranges: &Arc<dyn Ranges>, area: Bounds, margin: f64, zooms: Zooms) -> Result<Survey, Error> {
    let Some(head) = ranges.read(0, HEAD).map_err(Error::Read)? else {
        return Ok(Survey { directories: std::iter::once(0..HEAD as u64).collect(), ..Survey::default() });
    };
    let sections = Sections::read(&head, ranges.length())?;
    let scout = Scout { ranges: Arc::clone(ranges), tiles: sections.tiles, seen: Arc::default() };
    let reader = block_on(AsyncPmTilesReader::try_from_cached_source(scout.clone(), HashMapCache::default()))?;
    archive::suitable(reader.get_header())?;
    let wide = area.wider(margin);
    for at in wide.tiles(zooms.within(reader.get_header()))? {
        match block_on(reader.get_tile(at)) {
            Ok(_) => {}
            Err(PmtError::Reading(cause)) if cause.kind() == io::ErrorKind::WouldBlock => {}
            Err(cause) => return Err(cause.into()),
        }
    }
    let seen = std::mem::take(&mut *scout.seen.lock().unwrap_or_else(PoisonError::into_inner));
    let list = |set: BTreeSet<(u64, u64)>| set.into_iter().map(|(from, to)| from..to).collect::<Vec<_>>();
    let found = Survey { directories: list(seen.directories), tiles: list(seen.tiles), count: seen.count };
    if found.count == 0 && found.directories.is_empty() {
        return Err(archive::no_tiles(reader.get_header()));
    }
    Ok(found)
}

/// Lets the reader have directories, and notes which tiles it asks for instead of fetching them.
#[derive(Clone)]
struct Scout {
    ranges: Arc<dyn Ranges>,
    /// The section of the archive in which the tiles lie; directories stand before or behind it.
    tiles: Range<u64>,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    directories: BTreeSet<(u64, u64)>,
    tiles: BTreeSet<(u64, u64)>,
    count: usize,
}

impl AsyncBackend for Scout {
    async fn read(&self, offset: u64, length: usize) -> PmtResult<BackendResponse> {
        let tile = offset > 0 && self.tiles.contains(&offset);
        if !tile && let Some(bytes) = self.ranges.read(offset, length)? {
            return Ok(BackendResponse::new(bytes));
        }
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let range = (offset, offset.saturating_add(length as u64));
        if tile {
            seen.count += 1;
            seen.tiles.insert(range);
        } else {
            seen.directories.insert(range);
        }
        Err(PmtError::Reading(io::ErrorKind::WouldBlock.into()))
    }
}
