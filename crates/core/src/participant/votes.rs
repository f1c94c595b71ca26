//! Dots that a person places on what is on the map: each has so many, can place several on one thing, and can take any
//! back. Pure: each change gives the dots as they are then, or nothing when it can't be made.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::Contribution;
use crate::project::Voting;

/// Dots by contribution; never zero.
pub type Votes = BTreeMap<Uuid, u8>;

/// How many dots are left to place.
pub fn left(votes: &Votes, voting: &Voting) -> u8 {
    votes.values().fold(voting.dots, |left, placed| left.saturating_sub(*placed))
}

/// One dot more on a contribution; `None` when none is left, or its kind takes none.
pub fn place_dot(votes: &Votes, on: &Contribution, voting: &Voting) -> Option<Votes> {
    if left(votes, voting) == 0 || !voting.is_for(&on.kind) {
        return None;
    }
    let mut votes = votes.clone();
    let dots = votes.entry(on.id).or_insert(0);
    *dots = dots.saturating_add(1);
    Some(votes)
}

/// One dot less on a contribution; `None` when there is none.
pub fn take_back(votes: &Votes, from: Uuid) -> Option<Votes> {
    let mut votes = votes.clone();
    let dots = votes.get_mut(&from)?;
    *dots = dots.saturating_sub(1);
    if *dots == 0 {
        votes.remove(&from);
    }
    Some(votes)
}

/// The dots on what is still there: those on contributions that are gone can be placed again.
pub fn on_what_is_there(votes: &Votes, is_there: impl Fn(Uuid) -> bool) -> Votes {
    votes.iter().filter(|(id, _)| is_there(**id)).map(|(id, dots)| (*id, *dots)).collect()
}

/// How many dots a contribution has from everybody, and from how many people. Two numbers, and no score made of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All dots on it.
    pub dots: u32,
    /// People who placed at least one of them.
    pub people: u32,
}

/// The dots of several people, by contribution; nothing for what has none.
pub fn tally<'a>(people: impl IntoIterator<Item = &'a Votes>) -> BTreeMap<Uuid, Tally> {
    let mut all: BTreeMap<Uuid, Tally> = BTreeMap::new();
    for (id, dots) in people.into_iter().flatten() {
        let tally = all.entry(*id).or_default();
        tally.dots = tally.dots.saturating_add(u32::from(*dots));
        tally.people = tally.people.saturating_add(1);
    }
    all
}
