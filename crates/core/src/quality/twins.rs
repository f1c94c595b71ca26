//! The same twice. Different people who name one place are no duplicates but mentions, which are worth something; so only
//! what one person said twice counts, or what one device saved twice in so many words, and texts that many people cannot
//! have written each on their own.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{Finding, Seen, What, own_words};
use crate::geometry::length;
use crate::{Contribution, text};

/// Metres within which two places are the same: what a finger misses by.
pub const NEAR: f64 = 10.0;
/// Characters from which on two people at one device did not write the same by chance.
pub const SAME_PLACE_TEXT: usize = 20;
/// Characters from which on several people did not.
pub const SAME_TEXT: usize = 25;
/// So many people or devices with one text are told.
pub const MANY: usize = 3;
/// Each is compared with so many at most, which keeps the time in hand where thousands say the same.
const MOST_COMPARED: usize = 64;

pub(super) fn look(seen: &Seen, found: &mut Vec<Finding>) {
    let all: Vec<Said> = seen.items.iter().map(|item| Said::of(item, seen)).collect();
    let mut twins = BTreeMap::new();
    let mut people: BTreeMap<String, Vec<&Said>> = BTreeMap::new();
    let mut devices: BTreeMap<String, Vec<&Said>> = BTreeMap::new();
    for said in &all {
        for (groups, key) in [(&mut people, said.person()), (&mut devices, said.device())] {
            if let Some(key) = key {
                groups.entry(key).or_default().push(said);
            }
        }
    }
    people.into_values().chain(devices.into_values()).for_each(|group| among(group, &mut twins));
    found.extend(twins.into_values());
    same_text(&all, found);
}

/// A contribution and what it says, as it is compared.
struct Said<'a> {
    item: &'a Contribution,
    /// All own words, folded, with the properties that they answer.
    all: String,
    /// Each answer in own words, with its property, folded.
    texts: Vec<(&'a str, String)>,
}

impl<'a> Said<'a> {
    fn of(item: &'a Contribution, seen: &Seen<'a>) -> Self {
        let unicode = &seen.material.unicode;
        let texts: Vec<_> = own_words(item, seen.material.project)
            .map(|(property, said)| (property, text::fold(said, unicode)))
            .filter(|(_, folded)| !folded.is_empty())
            .collect();
        let all: Vec<_> = texts.iter().flat_map(|(property, folded)| [*property, folded.as_str()]).collect();
        Self { item, all: all.join("\n"), texts }
    }

    /// What is equal when one person said the same: all words, the kind and the category. Nothing where nothing was said.
    fn person(&self) -> Option<String> {
        let item = self.item;
        let participant = item.provenance.participant.as_deref()?;
        let category = item.category.as_deref();
        (category.is_some() || !self.all.is_empty())
            .then(|| [participant, &item.kind, category.unwrap_or_default(), &self.all].join("\n"))
    }

    /// What is equal when one device saved the same twice: long words and the kind.
    fn device(&self) -> Option<String> {
        let origin = &self.item.provenance;
        let device = origin.device.as_deref()?;
        let long = self.texts.iter().any(|(_, folded)| text::count(folded) >= SAME_PLACE_TEXT);
        long.then(|| [device, origin.session.as_deref().unwrap_or_default(), &self.item.kind, &self.all].join("\n"))
    }
}

/// Of those that say the same, those at one place as an earlier one.
fn among(mut group: Vec<&Said>, found: &mut BTreeMap<Uuid, Finding>) {
    group.sort_by_key(|said| (said.item.created_at, said.item.id));
    let mut firsts: Vec<&Contribution> = Vec::new();
    for said in group {
        let item = said.item;
        let near = firsts.iter().take(MOST_COMPARED).find_map(|first| Some((first.id, apart(first, item)?)));
        match near {
            Some((of, metres)) => {
                found.entry(item.id).or_insert_with(|| Finding::of(item, What::Duplicate { of, metres }));
            }
            None => firsts.push(item),
        }
    }
}

/// Metres between two at the same place; `None` when they are not. Neither having a place is the same place.
#[allow(clippy::option_option)] // the inner one is told, the outer one decides
fn apart(one: &Contribution, other: &Contribution) -> Option<Option<f64>> {
    match (&one.geometry, &other.geometry) {
        (None, None) => Some(None),
        (Some(one), Some(other)) => {
            let metres = length(&[one.anchor(), other.anchor()]);
            (metres <= NEAR).then_some(Some(metres))
        }
        _ => None,
    }
}

/// Long texts that several people or devices have in common.
fn same_text(all: &[Said], found: &mut Vec<Finding>) {
    let mut texts: BTreeMap<&str, BTreeMap<Uuid, (&Contribution, &str)>> = BTreeMap::new();
    for said in all {
        for (property, folded) in said.texts.iter().filter(|(_, folded)| text::count(folded) >= SAME_TEXT) {
            texts.entry(folded).or_default().entry(said.item.id).or_insert((said.item, *property));
        }
    }
    for items in texts.into_values() {
        let by = |who: fn(&Contribution) -> Option<&str>| {
            items.values().filter_map(|(item, _)| who(item)).collect::<BTreeSet<_>>().len()
        };
        let people = by(|item| item.provenance.participant.as_deref());
        let by = people.max(by(|item| item.provenance.device.as_deref()));
        let first = items.values().map(|(item, _)| (item.created_at, item.id)).min();
        if let (Some((_, first)), MANY..) = (first, by) {
            let told =
                |(item, property): &(&Contribution, &str)| Finding::of(item, What::SameText { by, first }).at(property);
            found.extend(items.values().map(told));
        }
    }
}
