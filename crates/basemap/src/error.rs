use std::fmt;

/// What can go wrong while an archive is read, cut or written.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Something else than a `PMTiles` archive: it begins otherwise.
    NotPmTiles,
    /// An archive of this version of `PMTiles`; only version 3 is read.
    Version(u8),
    /// The archive's end is missing.
    CutShort,
    /// The archive's directory is damaged.
    Archive(pmtiles::PmtError),
    /// The archive holds pictures, not vector tiles.
    NotVector,
    /// One tile cannot be decoded. Holds zoom, column, row and what is wrong.
    Tile(u8, u32, u32, &'static str),
    /// The bounds are not `[west, south, east, north]` in degrees.
    Bounds,
    /// The area has more tiles than a street map in one file should have. Holds how many.
    TooLarge(u64),
    /// The archive has no tile in the area. Holds the archive's own bounds, as its header tells them.
    NoTiles([f64; 4]),
    /// The archive's bytes could not be had.
    Read(std::io::Error),
    /// Writing to memory failed.
    Write(std::io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPmTiles => f.write_str("it is not a PMTiles archive"),
            Self::Version(found @ 0..3) => {
                write!(f, "it is a PMTiles archive of version {found}, which is too old: convert it to version 3")
            }
            Self::Version(found) => {
                write!(f, "it is a PMTiles archive of version {found}, which is newer than this program knows")
            }
            Self::CutShort => f.write_str("its end is missing"),
            Self::Archive(cause) => write!(f, "its directory cannot be read: {cause}"),
            Self::NotVector => f.write_str("it holds pictures, not vector tiles"),
            Self::Tile(z, x, y, what) => write!(f, "its tile {z}/{x}/{y} is damaged: {what}"),
            Self::Bounds => f.write_str("the bounds are not west, south, east, north in degrees"),
            Self::TooLarge(tiles) => {
                write!(f, "the area has {tiles} tiles, too many for one street map: make it smaller or lower the zoom")
            }
            Self::NoTiles([west, south, east, north]) => {
                write!(f, "it has no tiles in the area; it covers {west},{south},{east},{north}")
            }
            Self::Read(cause) => write!(f, "it cannot be read: {cause}"),
            Self::Write(cause) => write!(f, "the archive cannot be written: {cause}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<pmtiles::PmtError> for Error {
    fn from(cause: pmtiles::PmtError) -> Self {
        match cause {
            pmtiles::PmtError::Reading(cause) => Self::Read(cause),
            pmtiles::PmtError::UnexpectedNumberOfBytesReturned(..) => Self::CutShort,
            cause => Self::Archive(cause),
        }
    }
}
