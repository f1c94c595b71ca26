//! Cuts in one text: where each one is, whether they get in each other's way, and what is left.

use std::ops::Range;

use super::{Cut, Outcome, Why};
use crate::text::{Unicode, normal};

/// A text and the cuts that are to be made in it.
pub(super) struct Text<'t, 'c> {
    all: &'t str,
    cuts: &'c [&'c Cut],
    unicode: Unicode,
}

/// The text without what was cut.
pub(super) struct Made {
    pub(super) text: String,
    /// What became of each cut.
    pub(super) outcomes: Vec<Outcome>,
}

impl<'t, 'c> Text<'t, 'c> {
    pub(super) fn new(all: &'t str, cuts: &'c [&'c Cut], unicode: Unicode) -> Self {
        Self { all, cuts, unicode }
    }

    /// Makes the cuts. All are looked for in the text as it was, so their order does not matter but where two overlap:
    /// then the one that is given first counts. `again`: they may have been made before.
    pub(super) fn made(&self, again: bool) -> Made {
        let mut taken: Vec<(Range<usize>, &str)> = Vec::new();
        let mut outcomes: Vec<Outcome> = self.cuts.iter().map(|cut| self.one(cut, again, &mut taken)).collect();
        taken.sort_by_key(|(range, _)| range.start);
        let left = self.put(&taken);
        // What would be found again would be cut again the next time; and somebody means it to be gone.
        if left != self.all && self.cuts.iter().any(|cut| !places(&left, cut).is_empty()) {
            for outcome in &mut outcomes {
                if matches!(outcome, Outcome::Made(_)) {
                    *outcome = Outcome::Not(Why::StillThere);
                }
            }
            return Made { text: self.all.to_owned(), outcomes };
        }
        Made { text: left, outcomes }
    }

    fn one<'r>(&self, cut: &'r Cut, again: bool, taken: &mut Vec<(Range<usize>, &'r str)>) -> Outcome {
        if cut.text.is_empty() {
            return Outcome::Not(Why::NoText);
        }
        if cut.replacement.contains(&cut.text) {
            return Outcome::Not(Why::StillThere);
        }
        let places = places(self.all, cut);
        if places.is_empty() {
            let before = again
                && !cut.replacement.is_empty()
                && self.all.contains(&cut.replacement)
                && !self.all.contains(&cut.text);
            return if before { Outcome::Before } else { Outcome::Not(Why::NotThere) };
        }
        let free =
            |place: &Range<usize>| taken.iter().all(|(other, _)| place.end <= other.start || other.end <= place.start);
        if !places.iter().all(free) {
            return Outcome::Not(Why::Overlaps);
        }
        let made = Outcome::Made(places.len());
        taken.extend(places.into_iter().map(|place| (place, cut.replacement.as_str())));
        made
    }

    /// The text with the replacements in, as the format has texts; ranges in order, none over another.
    fn put(&self, taken: &[(Range<usize>, &str)]) -> String {
        if taken.is_empty() {
            return self.all.to_owned();
        }
        let (mut left, mut from) = (String::with_capacity(self.all.len()), 0);
        for (range, replacement) in taken {
            left.push_str(self.all.get(from..range.start).unwrap_or_default());
            left.push_str(replacement);
            from = range.end;
        }
        left.push_str(self.all.get(from..).unwrap_or_default());
        normal(&left, &self.unicode)
    }
}

/// Where in a text the cut's text stands, as bytes: where the cut says, or everywhere.
fn places(text: &str, cut: &Cut) -> Vec<Range<usize>> {
    if cut.text.is_empty() || cut.replacement.contains(&cut.text) {
        return Vec::new();
    }
    match cut.start {
        Some(start) => at(text, start, &cut.text).into_iter().collect(),
        None => everywhere(text, &cut.text),
    }
}

fn at(text: &str, start: usize, wanted: &str) -> Option<Range<usize>> {
    let from = text.char_indices().map(|(at, _)| at).nth(start)?;
    text.get(from..)?.starts_with(wanted).then(|| from..from + wanted.len())
}

fn everywhere(text: &str, wanted: &str) -> Vec<Range<usize>> {
    text.match_indices(wanted).map(|(at, found)| at..at + found.len()).collect()
}

/// A copy of a name without what is cut from the name: at the same place, else wherever it stands, as the copy may be of
/// an earlier name. `None` when there is nothing to cut.
pub(super) fn copy(name: &str, cuts: &[&Cut], unicode: Unicode) -> Option<Result<String, Why>> {
    let loose = |name: &str, cut: &Cut| Cut {
        start: cut.start.filter(|start| at(name, *start, &cut.text).is_some()),
        ..cut.clone()
    };
    let of = |name: &str| cuts.iter().map(|cut| loose(name, cut)).collect::<Vec<Cut>>();
    let found = of(name);
    let found: Vec<&Cut> = found.iter().filter(|cut| !places(name, cut).is_empty()).collect();
    if found.is_empty() {
        return None;
    }
    let made = Text::new(name, &found, unicode).made(false);
    let again = of(&made.text).iter().any(|cut| !places(&made.text, cut).is_empty());
    let refused = made.outcomes.iter().find_map(|outcome| match outcome {
        Outcome::Not(why) => Some(*why),
        _ => None,
    });
    match refused {
        _ if made.text == name => Some(Err(refused.unwrap_or(Why::StillThere))),
        None if !again => Some(Ok(made.text)),
        _ => Some(Err(Why::StillThere)),
    }
}

/// What became of a cut that was looked for in two texts of one property.
pub(super) fn both(one: Option<Outcome>, other: Outcome) -> Outcome {
    match (one, other) {
        (None | Some(Outcome::Not(Why::NotThere)), other) => other,
        (Some(Outcome::Made(one)), Outcome::Made(other)) => Outcome::Made(one + other),
        (Some(Outcome::Made(_) | Outcome::Before), Outcome::Not(why)) if why != Why::NotThere => Outcome::Not(why),
        (Some(Outcome::Before), Outcome::Made(count)) => Outcome::Made(count),
        (Some(one), _) => one,
    }
}
