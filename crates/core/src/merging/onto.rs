//! What a device makes of files that are merged onto what stands on it: which contributions, people and sessions are new
//! to it or newer, whose answers have to go because they took them back, and which versions claim the same revision with
//! different content. The same for a file from another tablet and for a hundred of them.
//!
//! **Invariants.** A withdrawal on either side wins. Merging a second time changes nothing, and in which order files come
//! never matters. Answers that leave no device (`never`) stay where they are when the rest of what they stood with comes
//! back changed.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{Beside, Conflict, Gone, HERE, PersonConflict, Set, Tally, Version};
use crate::keeping::book::Withdrawal;
use crate::merge::is_newer_sitting;
use crate::passing::Summary;
use crate::privacy::{Audience, redact, redact_person};
use crate::project::Visibility;
use crate::store::{decode, is_withdrawn};
use crate::{Answer, Contribution, Participant, Project, Sitting, Timestamp, media};

/// What is on this device.
pub struct Here<'a, P> {
    /// The project that is open.
    pub project: &'a Project,
    /// All contributions.
    pub places: &'a BTreeMap<Uuid, P>,
    /// Everybody who takes part.
    pub people: &'a BTreeMap<Uuid, Participant>,
    /// What is known of sessions on other devices.
    pub sittings: &'a BTreeMap<Uuid, Sitting>,
    /// The sessions of this device, of which nobody else can know better.
    pub own_sittings: &'a BTreeSet<Uuid>,
    /// The ids that were taken back: people's, and perhaps contributions'.
    pub withdrawn: &'a BTreeSet<Uuid>,
}

/// What has come, of any number of files of this project.
#[derive(Default)]
pub struct Came {
    /// Contributions.
    pub set: Set,
    /// People, sessions, withdrawals.
    pub beside: Beside,
    /// How many contributions, people, sessions and withdrawals could not be read.
    pub unreadable: usize,
}

/// What is to be done.
#[derive(Debug, Default, PartialEq)]
pub struct Plan {
    /// Whose answers have to be removed, and may not come back.
    pub withdrawals: Vec<Withdrawal>,
    /// How many contributions that removes here.
    pub removed: usize,
    /// Contributions to store.
    pub places: Vec<Contribution>,
    /// People to store.
    pub people: Vec<Participant>,
    /// Sessions of other devices to store.
    pub sittings: Vec<Sitting>,
    /// Photos and voice notes that are named by what is to be stored, or by what came and is here already.
    pub media: BTreeSet<Uuid>,
    /// For the conflict report.
    pub conflicts: Vec<Conflict>,
    /// The same for people.
    pub people_conflicts: Vec<PersonConflict>,
    /// What became of the contributions.
    pub tally: Tally,
    /// How many contributions, people, sessions and withdrawals were left out because something is wrong with them.
    pub unreadable: usize,
}

impl Plan {
    /// In numbers, as one tablet tells another; `media` is for whoever fetches them to count.
    pub fn summary(&self) -> Summary {
        let lost = self.conflicts.iter().filter(|conflict| conflict.lost.origin() != HERE).count();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Summary {
            new: count(self.tally.new),
            updated: count(self.tally.updated),
            same: count(self.tally.same + self.tally.older + lost),
            conflicts: count(self.conflicts.len()),
            withdrawn: count(self.tally.withdrawn),
            removed: count(self.removed),
            unreadable: count(self.unreadable),
            people: count(self.people.len()),
            media: 0,
        }
    }
}

/// Finds out what is to be done with what has come, in small steps: `pause` is called after each, and waited for.
pub async fn plan<P: Borrow<Contribution>>(here: &Here<'_, P>, came: Came, pause: &impl AsyncFn()) -> Plan {
    let project = here.project;
    let Came { set, mut beside, unreadable } = came;
    let withdrawals: Vec<Withdrawal> =
        beside.gone.iter().filter(|gone| !here.withdrawn.contains(&gone.participant)).collect();
    let at = Timestamp::from_unix_seconds(0);
    beside.gone.extend(here.withdrawn.iter().map(|id| Withdrawal { participant: *id, at }));
    let of_gone = |gone: &Gone, item: &Contribution| is_withdrawn(item, |id| gone.has(id));
    let stays = |item: &&P| !withdrawals.is_empty() && of_gone(&beside.gone, (*item).borrow());
    let removed = here.places.values().filter(stays).count();

    let mut media = BTreeSet::new();
    for id in set.ids() {
        if let Some(item) = here.places.get(&id).map(Borrow::borrow)
            && !of_gone(&beside.gone, item)
        {
            media.extend(media_of(item));
        }
    }
    let own = |id| {
        let seen = redact(here.places.get(&id)?.borrow(), project, Audience::Team);
        Some(Version::of(seen.contribution(), HERE))
    };
    let settled = set.settle_onto(&beside.gone, own, pause).await;
    let mut plan = Plan {
        withdrawals,
        removed,
        media,
        conflicts: settled.conflicts,
        tally: settled.tally,
        unreadable,
        ..Plan::default()
    };
    for version in settled.kept {
        let existing = here.places.get(&version.id()).map(Borrow::borrow);
        match fits(&version, project) {
            Some(item) => {
                plan.media.extend(media_of(&item));
                plan.places.push(match existing {
                    Some(existing) => with_private(item, existing, project),
                    None => item,
                });
            }
            None => plan.left_out(existing.is_some()),
        }
        pause().await;
    }
    people(here, &mut beside, &mut plan, pause).await;
    let newer = |sitting: &&Sitting| {
        let known = here.sittings.get(&sitting.id);
        !here.own_sittings.contains(&sitting.id) && known.is_none_or(|known| is_newer_sitting(sitting, known))
    };
    plan.sittings = beside.sittings().filter(newer).cloned().collect();
    plan
}

impl Plan {
    fn left_out(&mut self, was_here: bool) {
        let counted = if was_here { &mut self.tally.updated } else { &mut self.tally.new };
        *counted = counted.saturating_sub(1);
        self.unreadable += 1;
    }
}

/// The contribution, if it lies where the project is.
fn fits(version: &Version, project: &Project) -> Option<Contribution> {
    let item = decode(version.text()).ok()?;
    let reach = project.reach(item.location.masked);
    let outside = item.geometry.as_ref().and_then(|geometry| geometry.outside(reach));
    outside.is_none().then_some(item)
}

fn media_of(item: &Contribution) -> impl Iterator<Item = Uuid> {
    item.answers.values().filter_map(Answer::as_text).filter_map(media::id)
}

async fn people<P>(here: &Here<'_, P>, beside: &mut Beside, plan: &mut Plan, pause: &impl AsyncFn()) {
    let ids: Vec<Uuid> = beside.people().map(|person| person.id).collect();
    let mut own = BTreeMap::new();
    for id in ids {
        if let Some(person) = here.people.get(&id) {
            let seen = redact_person(person, here.project).participant().clone();
            beside.meet(seen.clone());
            own.insert(id, seen);
        }
        pause().await;
    }
    for person in beside.people() {
        if own.get(&person.id) != Some(person) {
            plan.people.push(match here.people.get(&person.id) {
                Some(existing) => with_private_about(person.clone(), existing, here.project),
                None => person.clone(),
            });
        }
        pause().await;
    }
    plan.people_conflicts = beside.conflicts();
}

/// The one that came, with what of the one here may leave no tablet.
fn with_private(mut came: Contribution, here: &Contribution, project: &Project) -> Contribution {
    let seen = redact(here, project, Audience::Team);
    let seen = seen.contribution();
    if seen == here {
        return came;
    }
    for (id, answer) in here.answers.iter().filter(|(id, _)| !seen.answers.contains_key(*id)) {
        came.answers.entry(id.clone()).or_insert_with(|| answer.clone());
    }
    came.skipped.extend(here.skipped.difference(&seen.skipped).cloned());
    came.declined.extend(here.declined.difference(&seen.declined).cloned());
    if seen.category != here.category {
        came.category.clone_from(&here.category);
    }
    if seen.about != here.about {
        came.about.clone_from(&here.about);
    }
    if seen.responds_to != here.responds_to {
        came.responds_to.clone_from(&here.responds_to);
    }
    came
}

fn with_private_about(mut came: Participant, here: &Participant, project: &Project) -> Participant {
    let all = || project.questions.iter().chain(&project.about_you);
    let private = |id: &String| all().any(|question| question.id == *id && question.visibility == Visibility::Never);
    for (id, answer) in here.answers.iter().filter(|(id, _)| private(id)) {
        came.answers.entry(id.clone()).or_insert_with(|| answer.clone());
    }
    came.skipped.extend(here.skipped.iter().filter(|id| private(id)).cloned());
    came.declined.extend(here.declined.iter().filter(|id| private(id)).cloned());
    came
}
