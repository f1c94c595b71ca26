//! The domain of Common Ground: what a contribution is, which questions a project asks, and how both are written,
//! read, checked, merged and made safe to share.
//!
//! **Invariants.** No browser, no clock, no randomness, no I/O: identifiers and times are arguments. No prose for
//! people: a [`problem::Problem`] carries a code and a place, the words live in the language files.

pub mod alike;
mod asking;
pub mod clock;
pub mod code;
pub mod contribution;
pub mod delivery;
pub mod draft;
pub mod gazetteer;
pub mod geometry;
mod json;
pub mod keeping;
pub mod links;
pub mod mask;
pub mod media;
pub mod merge;
pub mod merging;
pub mod migrate;
pub mod package;
pub mod paper;
pub mod participant;
pub mod passing;
pub mod personal;
pub mod photo;
pub mod pin;
pub mod privacy;
pub mod problem;
pub mod project;
pub mod projector;
pub mod quality;
pub mod reach;
pub mod read;
pub mod redaction;
pub mod sitting;
pub mod spoken;
pub mod store;
pub mod text;
pub mod time;
pub mod write;

pub use asking::Context;
pub use contribution::{Answer, Contribution, EntryMode, Linked, Location, LocationMethod, Provenance, Status};
pub use draft::Draft;
pub use geometry::{Geometry, Position};
pub use participant::Participant;
pub use problem::{Code, Place, Problem};
pub use project::Project;
pub use sitting::Sitting;
pub use time::Timestamp;
pub use uuid::Uuid;

/// The newest format version this code reads and the one it writes (`format` on every feature).
pub const FORMAT: u32 = 1;
