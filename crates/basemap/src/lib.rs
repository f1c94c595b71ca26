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
mod schema;
mod shapes;

use bytes::Bytes;
pub use common_ground_core::gazetteer::Entry;

use archive::Archive;
pub use error::Error;
pub use plane::Bounds;
pub use postcodes::{TableError, postcodes, with_postcodes};

/// To whom the data belongs; written into archives and gazetteers, and shown on the map.
pub const ATTRIBUTION: &str = "© OpenStreetMap contributors";

/// A vector archive to cut from.
pub struct Source(Archive);

impl Source {
    /// Opens an archive of `PMTiles` version 3 that holds Mapbox vector tiles.
    ///
    /// # Errors
    /// [`Error::Archive`] when the header or root directory is damaged, [`Error::NotVector`] for pictures.
    pub fn open(bytes: impl Into<Bytes>) -> Result<Self, Error> {
        Archive::open(bytes.into()).map(Self)
    }

    /// An archive of the tiles that touch the area and `margin` metres around it, at all zooms of the source, holding
    /// only what the style draws there. Its header's bounds are the area's.
    ///
    /// # Errors
    /// [`Error::Bounds`] when no tile is left; [`Error::Tile`] when one is damaged.
    pub fn cut(&self, area: Bounds, margin: f64) -> Result<Vec<u8>, Error> {
        cut::cut(&self.0, area, margin)
    }

    /// The named streets, squares, parks and other places within the area, at the source's largest zoom, each once.
    ///
    /// # Errors
    /// [`Error::Tile`] when a tile is damaged.
    pub fn names(&self, area: Bounds) -> Result<Vec<Entry>, Error> {
        names::names(&self.0, area)
    }
}
