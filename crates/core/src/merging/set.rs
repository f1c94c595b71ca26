//! The set of contributions that a merge collects, and what comes of it in the end.

use std::cmp::Ordering;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{Gone, HERE, Version};

/// All different versions of one contribution: the one that counts, and the others.
struct Held {
    best: Version,
    others: BTreeSet<Version>,
}

impl Held {
    fn all(&self) -> impl Iterator<Item = &Version> {
        std::iter::once(&self.best).chain(&self.others)
    }

    /// Whether any version of it is somebody's who has withdrawn, or it was itself.
    fn is_gone(&self, gone: &Gone) -> bool {
        let is = |one: &Version| gone.has(one.id) || one.participant.is_some_and(|id| gone.has(id));
        !gone.is_empty() && self.all().any(is)
    }

    /// Takes in one more; true when the very same was there, which then has the smaller origin of the two.
    fn add(&mut self, version: Version) -> bool {
        let Self { best, others } = self;
        match version.cmp(best) {
            Ordering::Equal => {
                best.origin = best.origin.min(version.origin);
                true
            }
            Ordering::Greater => {
                others.insert(std::mem::replace(best, version));
                false
            }
            Ordering::Less => {
                let same = others.take(&version);
                let here = same.is_some();
                let origin = same.map_or(version.origin, |same| same.origin.min(version.origin));
                others.insert(Version { origin, ..version });
                here
            }
        }
    }

    /// Takes in what stands on the device; true when the very same had come, of which only this is left then.
    fn add_here(&mut self, version: Version) -> bool {
        if self.best == version {
            self.best = version;
            return true;
        }
        let came = self.others.take(&version).is_some();
        self.add(version);
        came
    }
}

/// Collects versions. Older ones and losers are held until the end, because whose answers are gone, and which revision two
/// files made something different of, may show only then.
#[derive(Default)]
pub struct Set {
    held: BTreeMap<Uuid, Held>,
    same: usize,
}

/// Two of the same revision that differ. Which one counts is [`crate::merge`]'s order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The one of this revision that counts.
    pub kept: Version,
    /// The other one, which is in no file that is written.
    pub lost: Version,
    /// The revision that counts in the end, when it is a higher one.
    pub newer: Option<u32>,
}

/// What became of every version that came in: the numbers add up to how many came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Contributions that count and of which nothing older came in.
    pub new: usize,
    /// Contributions that count and took the place of an older revision.
    pub updated: usize,
    /// The very same came in before.
    pub same: usize,
    /// Older revisions.
    pub older: usize,
    /// Losers of a conflict.
    pub conflicts: usize,
    /// Taken back by the people who said them.
    pub withdrawn: usize,
}

impl Tally {
    /// Contributions that count.
    pub fn kept(&self) -> usize {
        self.new + self.updated
    }

    /// Versions that came in.
    pub fn read(&self) -> usize {
        self.kept() + self.same + self.older + self.conflicts + self.withdrawn
    }

    /// Adds another one to this.
    pub fn add(&mut self, other: Self) {
        self.new += other.new;
        self.updated += other.updated;
        self.same += other.same;
        self.older += other.older;
        self.conflicts += other.conflicts;
        self.withdrawn += other.withdrawn;
    }
}

/// What comes of a set.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// What counts, by id.
    pub kept: Vec<Version>,
    /// For the conflict report, by id and revision.
    pub conflicts: Vec<Conflict>,
    /// In numbers.
    pub tally: Tally,
}

impl Set {
    /// Takes in a version.
    pub fn add(&mut self, version: Version) {
        match self.held.entry(version.id) {
            Entry::Vacant(place) => drop(place.insert(Held { best: version, others: BTreeSet::new() })),
            Entry::Occupied(mut held) => self.same += usize::from(held.get_mut().add(version)),
        }
    }

    /// The ids of what came in, in order.
    pub fn ids(&self) -> impl Iterator<Item = Uuid> {
        self.held.keys().copied()
    }

    /// What counts, what lost, and how much of everything there was. What somebody has withdrawn is in none of it: no
    /// version of it, once one of them is theirs.
    pub fn settle(self, gone: &Gone) -> Settled {
        let mut settled = self.nothing_settled();
        settled.kept.reserve_exact(self.held.len());
        for held in self.held.into_values() {
            if held.is_gone(gone) {
                settled.tally.withdrawn += held.all().count();
            } else {
                settled.take(held);
            }
        }
        settled
    }

    /// The same where files are merged onto what stands on a device, which `here` gives by id, of origin [`HERE`]. Only
    /// what has to be stored is in `kept`, and what stands there is in no number but as the loser of a conflict: new is
    /// what was not there, updated what takes the place of what was. `pause` is called after each contribution.
    pub async fn settle_onto(
        self,
        gone: &Gone,
        here: impl Fn(Uuid) -> Option<Version>,
        pause: &impl AsyncFn(),
    ) -> Settled {
        let mut settled = self.nothing_settled();
        for (id, mut held) in self.held {
            let came = held.all().count();
            let same = here(id).is_some_and(|version| held.add_here(version));
            if held.is_gone(gone) {
                settled.tally.withdrawn += came;
            } else {
                settled.tally.same += usize::from(same);
                settled.take(held);
            }
            pause().await;
        }
        settled
    }

    fn nothing_settled(&self) -> Settled {
        Settled { tally: Tally { same: self.same, ..Tally::default() }, ..Settled::default() }
    }
}

impl Settled {
    fn take(&mut self, held: Held) {
        if !held.others.is_empty() {
            self.among(held);
        } else if held.best.origin != HERE {
            self.tally.new += 1;
            self.kept.push(held.best);
        }
    }

    /// Settles between the versions of one contribution.
    fn among(&mut self, held: Held) {
        let was_here = held.all().any(|one| one.origin == HERE);
        let Held { best, others } = held;
        let mut first = best.clone();
        let mut replaced = false;
        for other in others.into_iter().rev() {
            let came = usize::from(other.origin != HERE);
            if other.standing.rev != first.standing.rev {
                self.tally.older += came;
                first = other;
            } else if first.standing.conflicts_with(other.standing) && !first.is_but_for_names(&other) {
                self.tally.conflicts += 1;
                let newer = (best.standing.rev > other.standing.rev).then_some(best.standing.rev);
                self.conflicts.push(Conflict { kept: first.clone(), lost: other, newer });
                continue;
            } else {
                // The same thing brought in from another tool's file a second time, or before somebody withdrew.
                self.tally.older += came;
                continue;
            }
            replaced = true;
        }
        if best.origin == HERE {
            return;
        }
        if replaced || was_here {
            self.tally.updated += 1;
        } else {
            self.tally.new += 1;
        }
        self.kept.push(best);
    }
}
