//! What a tablet makes of a file that came from another one: which contributions and people are new to it or newer, whose
//! have to go because they took back what they said, and which two claim the same revision with different content.
//!
//! **Invariants.** A withdrawal on either side wins. Joining is idempotent, and in which order files come never matters.
//! Answers that leave no tablet (`never`) stay where they are when the rest of what they stood with comes back changed.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{Failure, Summary};
use crate::keeping::book::{Entry, Withdrawal};
use crate::merge::{self, Outcome};
use crate::privacy::{Audience, redact};
use crate::project::Visibility;
use crate::{Answer, Contribution, Participant, Project, media};

/// What is on this tablet.
pub struct Here<'a, P> {
    /// The project that is open.
    pub project: &'a Project,
    /// All contributions.
    pub places: &'a BTreeMap<Uuid, P>,
    /// Everybody who takes part.
    pub people: &'a BTreeMap<Uuid, Participant>,
    /// The ids that were taken back: people's, and perhaps contributions'.
    pub withdrawn: &'a BTreeSet<Uuid>,
}

/// What has come.
#[derive(Clone, Debug, Default)]
pub struct Came {
    /// Contributions.
    pub places: Vec<Contribution>,
    /// Everybody who takes part.
    pub people: Vec<Participant>,
    /// Who took back what they said.
    pub withdrawals: Vec<Withdrawal>,
    /// How many contributions and people could not be read.
    pub unreadable: u32,
}

impl Came {
    /// Reads the people, one a line; those who can't be read are counted.
    pub fn read_people(&mut self, text: &str) {
        for line in text.lines().filter(|line| !line.is_empty()) {
            match Participant::from_json(line) {
                Ok(person) => self.people.push(person),
                Err(_) => self.unreadable += 1,
            }
        }
    }

    /// Reads the withdrawals, one a line.
    pub fn read_withdrawals(&mut self, text: &str) {
        for line in text.lines().filter(|line| !line.is_empty()) {
            match Entry::from_json(line) {
                Some(Entry::Withdrawn(withdrawal)) => self.withdrawals.push(withdrawal),
                _ => self.unreadable += 1,
            }
        }
    }
}

/// Two of the same revision that differ. Which one counts is [`crate::merge`]'s order.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The one that counts.
    pub kept: Contribution,
    /// The other one, for the person to look at: it is nowhere else on this tablet.
    pub lost: Contribution,
}

/// What is to be done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Whose answers have to be removed, and may not come back.
    pub withdrawals: Vec<Withdrawal>,
    /// Contributions to store.
    pub places: Vec<Contribution>,
    /// People to store.
    pub people: Vec<Participant>,
    /// Photos and voice notes that what is to be stored refers to.
    pub media: BTreeSet<Uuid>,
    /// For the conflict report.
    pub conflicts: Vec<Conflict>,
    /// In numbers; `media` is for whoever fetches them to count.
    pub summary: Summary,
}

/// Finds out what is to be done with what has come.
///
/// # Errors
/// `OtherProject`: nothing of another project is taken.
pub fn join<P: Borrow<Contribution>>(here: &Here<P>, came: Came) -> Result<Plan, Failure> {
    let project = here.project;
    let foreign = came.places.iter().map(|item| &item.project).chain(came.people.iter().map(|person| &person.project));
    if let Some(other) = foreign.into_iter().find(|id| **id != project.id) {
        return Err(Failure::OtherProject(other.clone()));
    }
    let mut plan = Plan::default();
    plan.summary.unreadable = came.unreadable;
    let mut gone = here.withdrawn.clone();
    for withdrawal in came.withdrawals {
        if gone.insert(withdrawal.participant) {
            plan.withdrawals.push(withdrawal);
        }
    }
    let of_gone = |item: &Contribution| {
        let of = item.provenance.participant.as_ref().and_then(|id| Uuid::try_parse(id).ok());
        gone.contains(&item.id) || of.is_some_and(|id| gone.contains(&id))
    };
    plan.summary.removed = count(here.places.values().filter(|item| of_gone((*item).borrow())).count());
    for (id, item) in merge::newest(came.places) {
        if of_gone(&item) {
            plan.summary.withdrawn += 1;
            continue;
        }
        plan.media.extend(item.answers.values().filter_map(Answer::as_text).filter_map(media::id));
        let existing = here.places.get(&id).map(Borrow::borrow);
        let item = existing.map_or_else(|| item.clone(), |existing| with_private(item.clone(), existing, project));
        let outcome = merge::decide(existing, &item);
        match outcome {
            Outcome::Added => plan.summary.new += 1,
            Outcome::Replaces { .. } => plan.summary.updated += 1,
            Outcome::Same | Outcome::Kept { .. } => plan.summary.same += 1,
        }
        if let (Some(existing), Outcome::Replaces { conflict: true } | Outcome::Kept { conflict: true }) =
            (existing, outcome)
        {
            let (kept, lost) = if outcome.changes() { (&item, existing) } else { (existing, &item) };
            plan.conflicts.push(Conflict { kept: kept.clone(), lost: lost.clone() });
            plan.summary.conflicts += 1;
        }
        if outcome.changes() {
            plan.places.push(item);
        }
    }
    for (id, person) in newest_people(came.people) {
        if gone.contains(&id) {
            continue;
        }
        let existing = here.people.get(&id);
        let person =
            existing.map_or_else(|| person.clone(), |existing| with_private_about(person.clone(), existing, project));
        if existing.is_none_or(|existing| is_newer(&person, existing)) {
            plan.people.push(person);
            plan.summary.people += 1;
        }
    }
    Ok(plan)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The later one counts; of two of the same time the greater text.
fn is_newer(one: &Participant, other: &Participant) -> bool {
    one != other && (one.updated_at, one.to_json()) > (other.updated_at, other.to_json())
}

fn newest_people(people: Vec<Participant>) -> BTreeMap<Uuid, Participant> {
    let mut newest: BTreeMap<Uuid, Participant> = BTreeMap::new();
    for person in people {
        if newest.get(&person.id).is_none_or(|other| is_newer(&person, other)) {
            newest.insert(person.id, person);
        }
    }
    newest
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
