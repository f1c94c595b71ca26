//! Putting whole data sets together: any number of files, each contribution as the canonical text in which it stood, so
//! that a million of them need the memory of their texts and nothing is parsed twice. Which one counts is for
//! [`crate::merge`] to say, whose answers are gone for [`Gone`]; nothing is read or written here.
//!
//! **Invariants.** In which order versions come, and how they are grouped, never changes what [`Set::settle`] gives. Each
//! version that came in is counted exactly once: it counts, was there already, is older, lost, or was withdrawn.

mod beside;
pub mod conflicts;
mod gone;
pub mod journal;
pub mod onto;
mod set;

pub use beside::{Beside, PersonConflict};
pub use gone::Gone;
pub use set::{Conflict, Set, Settled, Tally};

use std::cmp::Ordering;

use uuid::Uuid;

use crate::merge::Standing;
use crate::store::{decode, participant_of};
use crate::{Contribution, links, write};

/// Instead of a file's number, the origin of what stands on the device that files are merged onto ([`onto`]).
pub const HERE: u32 = u32::MAX;

/// A contribution as its canonical text, with what decides about it.
///
/// Of two versions of one contribution the greater one counts. The same text is the same version, wherever it stood.
#[derive(Clone, Debug)]
pub struct Version {
    id: Uuid,
    standing: Standing,
    participant: Option<Uuid>,
    origin: u32,
    text: Box<str>,
}

impl Version {
    /// Of a contribution; `origin` is the number of the file that it stood in.
    pub fn of(contribution: &Contribution, origin: u32) -> Self {
        Self {
            id: contribution.id,
            standing: Standing::of(contribution),
            participant: participant_of(contribution),
            origin,
            text: write::feature(contribution).into(),
        }
    }

    /// Of a text that is canonical, as the reader has found.
    pub(crate) fn as_written(text: &str, id: Uuid, standing: Standing, participant: Option<Uuid>, origin: u32) -> Self {
        Self { id, standing, participant, origin, text: text.into() }
    }

    /// The contribution's id.
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Revision, origin and time, which decide what counts.
    pub fn standing(&self) -> Standing {
        self.standing
    }

    /// Who said it, where that is a UUID.
    pub fn participant(&self) -> Option<Uuid> {
        self.participant
    }

    /// Number of the file that it stood in; of several, the one that came first.
    pub fn origin(&self) -> u32 {
        self.origin
    }

    /// The canonical Feature.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Takes the names out of its links that lead to nothing that is `there` ([`links::forget_names`]).
    pub fn forget_names(&mut self, there: impl Fn(Uuid) -> bool) {
        if let Some(item) = self.without_names(there) {
            *self = Self::of(&item, self.origin);
        }
    }

    /// Whether the two are the same but for names in links: one has been in a file from which somebody has withdrawn.
    fn is_but_for_names(&self, other: &Self) -> bool {
        let bare = |one: &Self| one.without_names(|_| false).map(|item| write::feature(&item).into());
        let (left, right) = (bare(self), bare(other));
        (left.is_some() || right.is_some()) && left.unwrap_or(self.text.clone()) == right.unwrap_or(other.text.clone())
    }

    /// The contribution without such names. `None` where there are none, which most texts show without being parsed.
    fn without_names(&self, there: impl Fn(Uuid) -> bool) -> Option<Contribution> {
        let named = ["\"about_name\":", "\"responds_to_names\":"].iter().any(|key| self.text.contains(key));
        let mut item = named.then(|| decode(&self.text).ok()).flatten()?;
        links::forget_names(&mut item, there).then_some(item)
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        self.standing.cmp(&other.standing).then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Version {}
