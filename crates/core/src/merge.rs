//! Which of two contributions with the same id counts: one total order for all of them, so merging is commutative,
//! associative and idempotent.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use uuid::Uuid;

use crate::{Contribution, Participant, Sitting, Timestamp, write};

/// What a merge does with the one that comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was there: it is added.
    Added,
    /// The very same was there.
    Same,
    /// It takes the place of the one that was there.
    Replaces {
        /// Both claim the same revision with different content: for the conflict report.
        conflict: bool,
    },
    /// The one that was there stays.
    Kept {
        /// Both claim the same revision with different content: for the conflict report.
        conflict: bool,
    },
}

impl Outcome {
    /// Whether the one that comes in must be stored.
    pub fn changes(self) -> bool {
        matches!(self, Self::Added | Self::Replaces { .. })
    }
}

/// What decides between two contributions with the same id before their texts are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Revision.
    pub rev: u32,
    /// Made with Common Ground, not brought in from another tool's file (which has no `project_version`).
    pub made_here: bool,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Standing {
    /// The contribution's.
    pub fn of(contribution: &Contribution) -> Self {
        Self {
            rev: contribution.rev,
            made_here: !contribution.project_version.is_empty(),
            updated_at: contribution.updated_at,
        }
    }

    /// Whether two of different content both claim to be what counts: for the conflict report.
    pub fn conflicts_with(self, other: Self) -> bool {
        self.rev == other.rev && (self.made_here || other.made_here)
    }
}

/// The higher `rev` counts; at equal `rev` the later `updated_at`, then the greater canonical JSON, which is for the
/// caller to compare.
///
/// One addition for what other tools' files brought in (its times are those of the import): at equal `rev` it yields to
/// what was made here, and among its like the *earlier* import counts, so that importing a file twice changes nothing.
impl Ord for Standing {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rev.cmp(&other.rev).then(self.made_here.cmp(&other.made_here)).then_with(|| {
            let later = self.updated_at.cmp(&other.updated_at);
            if self.made_here { later } else { later.reverse() }
        })
    }
}

impl PartialOrd for Standing {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What becomes of one that comes in, by [`Standing`] and then by the greater canonical text.
pub fn decide(existing: Option<&Contribution>, incoming: &Contribution) -> Outcome {
    let Some(existing) = existing else { return Outcome::Added };
    if existing == incoming {
        return Outcome::Same;
    }
    let (here, came) = (Standing::of(existing), Standing::of(incoming));
    let conflict = here.conflicts_with(came);
    match came.cmp(&here).then_with(|| write::feature(incoming).cmp(&write::feature(existing))) {
        Ordering::Greater => Outcome::Replaces { conflict },
        Ordering::Equal => Outcome::Same,
        Ordering::Less => Outcome::Kept { conflict },
    }
}

/// Puts one into a set, and says what that did.
pub fn merge_into(set: &mut BTreeMap<Uuid, Contribution>, incoming: Contribution) -> Outcome {
    match set.entry(incoming.id) {
        Entry::Vacant(place) => {
            place.insert(incoming);
            Outcome::Added
        }
        Entry::Occupied(mut place) => {
            let outcome = decide(Some(place.get()), &incoming);
            if outcome.changes() {
                place.insert(incoming);
            }
            outcome
        }
    }
}

/// Of each id the one that counts.
pub fn newest(items: impl IntoIterator<Item = Contribution>) -> BTreeMap<Uuid, Contribution> {
    let mut set = BTreeMap::new();
    for item in items {
        merge_into(&mut set, item);
    }
    set
}

/// Whether a person's record takes the place of another of the same person: the later one counts; of two of the same time
/// the greater text.
pub fn is_newer_person(one: &Participant, other: &Participant) -> bool {
    one != other && (one.updated_at, one.to_json()) > (other.updated_at, other.to_json())
}

/// Whether what is known of a session takes the place of something else known of it: an ended one of one under way, then
/// the later end, then the greater text.
pub fn is_newer_sitting(one: &Sitting, other: &Sitting) -> bool {
    one != other && (one.ended_at, one.to_json()) > (other.ended_at, other.to_json())
}
