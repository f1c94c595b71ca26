//! Which of two contributions with the same id counts: one total order for all of them, so merging is commutative,
//! associative and idempotent.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use uuid::Uuid;

use crate::{Contribution, write};

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

/// The higher `rev` counts; at equal `rev` the later `updated_at`, then the greater canonical JSON.
///
/// One addition for what other tools' files brought in (no `project_version`, its times are those of the import): at
/// equal `rev` it yields to what was made here, and among its like the *earlier* import counts, so that importing a
/// file twice changes nothing.
pub fn decide(existing: Option<&Contribution>, incoming: &Contribution) -> Outcome {
    let Some(existing) = existing else { return Outcome::Added };
    if existing == incoming {
        return Outcome::Same;
    }
    let conflict = existing.rev == incoming.rev && !(is_imported(existing) && is_imported(incoming));
    match compare(incoming, existing) {
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

fn is_imported(contribution: &Contribution) -> bool {
    contribution.project_version.is_empty()
}

fn compare(a: &Contribution, b: &Contribution) -> Ordering {
    let made_here = |c: &Contribution| !is_imported(c);
    a.rev
        .cmp(&b.rev)
        .then_with(|| made_here(a).cmp(&made_here(b)))
        .then_with(|| if made_here(a) { a.updated_at.cmp(&b.updated_at) } else { b.updated_at.cmp(&a.updated_at) })
        .then_with(|| write::feature(a).cmp(&write::feature(b)))
}
