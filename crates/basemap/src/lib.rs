//! Cuts a neighbourhood out of a `PMTiles` archive of the Protomaps basemap schema, keeps only what the map style
//! draws, and lists the names that search and "near …" use. Bytes in, bytes out: no files, no network, no clock; the
//! same input always gives the same bytes.

mod archive;
mod cut;
mod error;
mod mvt;
mod names;
mod plane;
mod postcodes;
mod ranges;
mod schema;
mod shapes;
mod survey;

use std::sync::Arc;

use bytes::Bytes;
pub use common_ground_core::gazetteer::Entry;

use archive::Archive;
pub use error::Error;
pub use plane::{Bounds, Zooms};
pub use postcodes::{TableError, postcodes, with_postcodes};
pub use ranges::Ranges;
pub use survey::{Survey, survey};

/// To whom the data belongs; written into archives and gazetteers, and shown on the map.
pub const ATTRIBUTION: &str = "© OpenStreetMap contributors";

/// Metres of street map around an area, so that its edge is not the edge of the world.
pub const MARGIN: f64 = 1000.0;

/// A vector archive to cut from.
pub struct Source(Archive);

/// What is in an archive, after every tile of it has been decoded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contents {
    /// West, south, east, north, as the header tells them.
    pub bounds: [f64; 4],
    /// Tiles of the map.
    pub tiles: usize,
    /// Features in all tiles.
    pub features: usize,
}

impl Source {
    /// Opens an archive of `PMTiles` version 3 that holds Mapbox vector tiles, wherever its bytes lie.
    ///
    /// # Errors
    /// [`Error::NotPmTiles`], [`Error::Version`], [`Error::CutShort`] or [`Error::Archive`] when it is none that can be
    /// read, [`Error::NotVector`] for pictures, [`Error::Read`] when its bytes cannot be had.
    pub fn open(ranges: impl Ranges + 'static) -> Result<Self, Error> {
        Self::over(Arc::new(ranges))
    }

    /// The same for bytes that others use too.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn over(ranges: Arc<dyn Ranges>) -> Result<Self, Error> {
        Archive::open(ranges).map(Self)
    }

    /// An archive in memory.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn of_bytes(bytes: impl Into<Bytes>) -> Result<Self, Error> {
        Self::open(bytes.into())
    }

    /// An archive of the tiles that touch the area and `margin` metres around it, at those `zooms` that the source has,
    /// holding only what the style draws there. Its header's bounds are the area's.
    ///
    /// # Errors
    /// [`Error::NoTiles`] when no tile is left; [`Error::Tile`] when one is damaged.
    pub fn cut(&self, area: Bounds, margin: f64, zooms: Zooms) -> Result<Vec<u8>, Error> {
        cut::cut(&self.0, area, margin, zooms)
    }

    /// The named streets, squares, parks and other places within the area, at the largest of `zooms` that the source
    /// has, each once.
    ///
    /// # Errors
    /// [`Error::Tile`] when a tile is damaged.
    pub fn names(&self, area: Bounds, zooms: Zooms) -> Result<Vec<Entry>, Error> {
        names::names(&self.0, area, zooms)
    }

    /// Decodes every tile, to find out whether the archive is whole.
    ///
    /// # Errors
    /// [`Error::Tile`] for the first tile that is damaged or missing, [`Error::Archive`] for a damaged directory.
    pub fn check(&self) -> Result<Contents, Error> {
        cut::check(&self.0)
    }
}
