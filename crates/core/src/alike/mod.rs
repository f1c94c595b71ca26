//! Which contributions may be mentions of one place: of the same kind, near each other, called alike. It suggests and
//! never merges: several people who name one place are several people, and whether it is one place is for a researcher
//! to say ([`KeptPlace`]). The same contributions make the same suggestions, in whatever order they come.
//!
//! *Called alike* compares words and is in [`Name`]. How a script is written in Latin letters and how alike two words
//! are comes from the host ([`Host`]): the tables of all scripts would not fit into the widget.

mod apart;
mod cluster;
mod grid;
mod name;
mod sorts;

use uuid::Uuid;

pub use apart::metres;
pub use cluster::{KeptPlace, Member, Suggested, suggest};
pub use name::Name;

use crate::Geometry;
use crate::text::Unicode;

/// What the host has tables for.
#[derive(Clone, Copy, Debug)]
pub struct Host {
    /// Normal forms.
    pub unicode: Unicode,
    /// A text of any script in letters of ASCII, as it sounds.
    pub latin: fn(&str) -> String,
    /// How alike two words are, between 0 and 1; the same either way round. Jaro–Winkler is what the limits in
    /// [`Name`] are made for.
    pub likeness: fn(&str, &str) -> f64,
}

/// One contribution, as far as it matters here.
#[derive(Clone, Copy, Debug)]
pub struct Mention<'a> {
    /// The contribution's id; no two are the same.
    pub id: Uuid,
    /// Its kind.
    pub kind: &'a str,
    /// What it is called.
    pub name: &'a Name,
    /// Where it is; never a point that was moved to keep a place private.
    pub geometry: &'a Geometry,
}

/// When two mentions may be of one place.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Farthest apart, in metres; above 0.
    pub within: f64,
    /// Least likeness of the names, between 0 and 1.
    pub least: f64,
}

/// What is done unless somebody wants it otherwise: 50 metres, and names that are alike by four fifths.
impl Default for Rule {
    fn default() -> Self {
        Self { within: 50.0, least: 0.8 }
    }
}
