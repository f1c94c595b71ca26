use std::fmt;

/// What can go wrong while an archive is read, cut or written.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The archive's container is damaged, or of a version this reader does not know.
    Archive(pmtiles::PmtError),
    /// The archive holds pictures, not vector tiles.
    NotVector,
    /// One tile cannot be decoded. Holds zoom, column, row and what is wrong.
    Tile(u8, u32, u32, &'static str),
    /// The bounds are not `[west, south, east, north]` in degrees, or lie outside the archive.
    Bounds,
    /// Writing to memory failed.
    Write(std::io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Archive(cause) => write!(f, "the archive cannot be read: {cause}"),
            Self::NotVector => f.write_str("the archive holds no vector tiles"),
            Self::Tile(z, x, y, what) => write!(f, "tile {z}/{x}/{y} is damaged: {what}"),
            Self::Bounds => f.write_str("the bounds are not west, south, east, north within the archive"),
            Self::Write(cause) => write!(f, "the archive cannot be written: {cause}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<pmtiles::PmtError> for Error {
    fn from(cause: pmtiles::PmtError) -> Self {
        Self::Archive(cause)
    }
}
