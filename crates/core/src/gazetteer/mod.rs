//! Named places of an area: search as people type, and what a position is near. Read from one small JSON file that the
//! base map's builder writes; nothing here asks a server.
//!
//! # The file
//! ```json
//! {"format":1,"attribution":"© OpenStreetMap contributors","origin":[11.238,43.7625],
//!  "names":[{"n":"Via Maggio","k":"street","p":[1105,412,-38,-97,null,-20,-61,-4,-12]}]}
//! ```
//! docs/GAZETTEER.md describes it.

mod file;
mod fit;
mod index;
mod near;
mod plane;
mod postcodes;
mod search;
mod slips;
mod words;

use std::sync::OnceLock;

pub use file::{encode, encode_with};
pub use near::Near;
pub use plane::{Compass, rounded};
pub use postcodes::Postcode;
pub use search::Hit;
pub(crate) use words::{is_small, words};

use crate::Position;

/// Stands between the pieces in [`Entry::positions`].
pub const BREAK: Position = [999.0, 999.0];

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// What kind of thing a name belongs to, in the order in which search prefers them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PlaceKind { $($(#[$doc])* $name),+ }

        impl PlaceKind {
            /// Every kind.
            pub const ALL: &'static [PlaceKind] = &[$(Self::$name),+];

            /// Its name in the file.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),+ }
            }
        }
    };
}

kinds! {
    /// Square.
    Square = "square",
    /// Park, garden, playground.
    Park = "park",
    /// Street, lane, path, bridge.
    Street = "street",
    /// Station or stop.
    Station = "station",
    /// Community centre, library, club.
    Community = "community",
    /// School, nursery, university.
    School = "school",
    /// Surgery, hospital, pharmacy.
    Health = "health",
    /// Place of worship.
    Worship = "worship",
    /// Museum, theatre, monument.
    Culture = "culture",
    /// Market, shop, café.
    Shop = "shop",
    /// River, canal, lake.
    Water = "water",
    /// Part of a town, or a town.
    Locality = "locality",
    /// Anything else.
    Other = "other",
    /// A postcode, or the beginning of several.
    Postcode = "postcode",
}

/// A name and where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// As on the map.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// One position, a line, or a closed outline; several of them with [`BREAK`] between. A single position before an
    /// outline is where the name stands. WGS 84, longitude first.
    pub positions: Vec<Position>,
}

impl Entry {
    /// The pieces, none of them empty.
    pub fn pieces(&self) -> impl Iterator<Item = &[Position]> {
        self.positions.split(|at| is_break(*at)).filter(|piece| !piece.is_empty())
    }
}

/// Whether a piece encloses ground.
fn is_outline(piece: &[Position]) -> bool {
    piece.len() > 3 && piece.first() == piece.last()
}

fn is_break([lon, _]: Position) -> bool {
    lon > 180.0
}

/// The named places of an area.
#[derive(Clone, Debug)]
pub struct Gazetteer {
    attribution: String,
    entries: Vec<Entry>,
    /// Around each entry.
    boxes: Vec<plane::Box4>,
    postcodes: postcodes::Postcodes,
    /// Made at the first search: folding needs the host's Unicode.
    index: OnceLock<index::Index>,
}

impl Gazetteer {
    /// Whom the names come from; to be shown.
    pub fn attribution(&self) -> &str {
        &self.attribution
    }

    /// The names, in the file's order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The postcodes, in the order of their letters and digits.
    pub fn postcodes(&self) -> impl Iterator<Item = &Postcode> {
        self.postcodes.iter()
    }

    fn of(attribution: String, entries: Vec<Entry>, postcodes: Vec<Postcode>) -> Self {
        let boxes = entries.iter().map(plane::box_of).collect();
        let postcodes = postcodes::Postcodes::of(postcodes);
        Self { attribution, entries, boxes, postcodes, index: OnceLock::new() }
    }
}
