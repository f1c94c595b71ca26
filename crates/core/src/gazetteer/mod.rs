//! Named places of an area: search as people type, and what a position is near. Read from one small JSON file that the
//! base map's builder writes; nothing here asks a server.
//!
//! # The file
//! ```json
//! {"format":1,"attribution":"© OpenStreetMap contributors","origin":[11.238,43.7625],
//!  "names":[{"n":"Via Maggio","k":"street","p":[1105,412,-38,-97,null,-20,-61,-4,-12]}]}
//! ```
//! `n` is the name, `k` one of [`PlaceKind`]'s names (others are read as `other`). `p` holds longitude and latitude in
//! steps of 0.00001° (about 1 m), each pair counted from the pair before, the first from `origin`. `null` begins a new
//! piece of a street that runs in pieces. A place that covers ground may be given by its outline, closed.

mod near;
mod search;

use std::sync::OnceLock;

use serde_json::{Map, Value};

pub use near::{Compass, Near};
pub use search::Hit;

use crate::{Code, Position, Problem};

/// Stands between the pieces in [`Entry::positions`].
pub const BREAK: Position = [999.0, 999.0];

/// Steps per degree in the file.
const STEPS: f64 = 1e5;

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
}

/// A name and where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// As on the map.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// One position, a line, or a closed outline; several of them with [`BREAK`] between. WGS 84, longitude first.
    pub positions: Vec<Position>,
}

impl Entry {
    /// The pieces, none of them empty.
    pub fn pieces(&self) -> impl Iterator<Item = &[Position]> {
        self.positions.split(|at| is_break(*at)).filter(|piece| !piece.is_empty())
    }
}

fn is_break([lon, _]: Position) -> bool {
    lon > 180.0
}

/// The named places of an area.
#[derive(Clone, Debug)]
pub struct Gazetteer {
    attribution: String,
    entries: Vec<Entry>,
    /// Made at the first search: folding needs the host's Unicode.
    folded: OnceLock<Vec<search::Folded>>,
}

impl Gazetteer {
    /// Reads the file that [`encode`] writes.
    ///
    /// # Errors
    /// The first thing that is wrong, with its path. Unknown keys and kinds are no error.
    pub fn parse(json: &str) -> Result<Self, Problem> {
        let value: Value = serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(|error| {
            Problem::new(Code::NotJson).with([error.line().to_string(), error.column().to_string()].join(":"))
        })?;
        let wrong = |path: &str| Problem::new(Code::ProjectWrongType).at(path);
        match value.get("format").and_then(Value::as_u64) {
            Some(1) => {}
            Some(newer) => return Err(Problem::new(Code::NewerFormat).at("format").with(newer.to_string())),
            None => return Err(Problem::new(Code::ProjectMissing).at("format")),
        }
        let origin = value.get("origin").and_then(origin).ok_or_else(|| wrong("origin"))?;
        let names = value.get("names").and_then(Value::as_array).ok_or_else(|| wrong("names"))?;
        let mut entries = Vec::with_capacity(names.len());
        for (i, item) in names.iter().enumerate() {
            let entry = entry(item, origin).ok_or_else(|| wrong(&["names[", &i.to_string(), "]"].concat()))?;
            entries.push(entry);
        }
        let attribution = value.get("attribution").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Self { attribution, entries, folded: OnceLock::new() })
    }

    /// Whom the names come from; to be shown.
    pub fn attribution(&self) -> &str {
        &self.attribution
    }

    /// The names, in the file's order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

type Steps = [i64; 2];

fn origin(value: &Value) -> Option<Steps> {
    let [lon, lat] = value.as_array()?.as_slice() else { return None };
    let (lon, lat) = (lon.as_f64()?, lat.as_f64()?);
    ((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)).then(|| steps([lon, lat]))
}

fn entry(item: &Value, origin: Steps) -> Option<Entry> {
    let name = item.get("n")?.as_str()?.to_owned();
    let kind = item.get("k")?.as_str()?;
    let kind = PlaceKind::ALL.iter().copied().find(|k| k.as_str() == kind).unwrap_or(PlaceKind::Other);
    let mut positions = Vec::new();
    let mut at = origin;
    let mut numbers = item.get("p")?.as_array()?.iter();
    while let Some(number) = numbers.next() {
        if number.is_null() {
            positions.push(BREAK);
            continue;
        }
        let (east, north) = (number.as_i64()?, numbers.next()?.as_i64()?);
        at = [at[0].checked_add(east)?, at[1].checked_add(north)?];
        let inside = (-18_000_000..=18_000_000).contains(&at[0]) && (-9_000_000..=9_000_000).contains(&at[1]);
        positions.push(inside.then(|| degrees(at))?);
    }
    positions.iter().any(|p| !is_break(*p)).then_some(Entry { name, kind, positions })
}

#[allow(clippy::cast_possible_truncation)] // degrees: at most 18,000,000 steps
fn steps([lon, lat]: Position) -> Steps {
    [(lon * STEPS).round() as i64, (lat * STEPS).round() as i64]
}

#[allow(clippy::cast_precision_loss)] // degrees: at most 18,000,000 steps
fn degrees([lon, lat]: Steps) -> Position {
    [lon as f64 / STEPS, lat as f64 / STEPS]
}

/// Writes the file: the same bytes for the same entries in any order. Positions are rounded to 0.00001°; entries
/// without a position are left out.
pub fn encode(entries: &[Entry], attribution: &str) -> String {
    let mut all: Vec<(&str, PlaceKind, Vec<Vec<Steps>>)> = entries
        .iter()
        .map(|entry| {
            let pieces = entry.pieces().map(|piece| {
                let mut piece: Vec<Steps> = piece.iter().map(|at| steps(*at)).collect();
                piece.dedup();
                piece
            });
            (entry.name.as_str(), entry.kind, pieces.collect::<Vec<_>>())
        })
        .filter(|(_, _, pieces)| !pieces.is_empty())
        .collect();
    all.sort();
    let positions = || all.iter().flat_map(|(_, _, pieces)| pieces.iter().flatten());
    let least = |axis: usize| positions().map(|at| at[axis]).min().unwrap_or(0);
    let origin = [least(0), least(1)];
    let names = all.iter().map(|(name, kind, pieces)| {
        let mut numbers = Vec::new();
        let mut last = origin;
        for (i, piece) in pieces.iter().enumerate() {
            if i > 0 {
                numbers.push(Value::Null);
            }
            for at in piece {
                numbers.extend([Value::from(at[0] - last[0]), Value::from(at[1] - last[1])]);
                last = *at;
            }
        }
        let parts = [("n", Value::from(*name)), ("k", Value::from(kind.as_str())), ("p", Value::Array(numbers))];
        object(parts)
    });
    let names: Vec<Value> = names.collect();
    let [lon, lat] = degrees(origin);
    let parts = [
        ("format", Value::from(1)),
        ("attribution", Value::from(attribution)),
        ("origin", Value::Array(vec![Value::from(lon), Value::from(lat)])),
        ("names", Value::Array(names)),
    ];
    object(parts).to_string()
}

fn object<const N: usize>(parts: [(&str, Value); N]) -> Value {
    Value::Object(parts.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
}
