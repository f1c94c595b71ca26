//! People whose consent or age is not as the project wants it, and those who took back what they said. Only where the
//! files say who took part; each person is told once.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{About, Finding, Lack, Seen, What};
use crate::participant::Age;
use crate::{Contribution, Participant, Project, store};

pub(super) fn look(seen: &Seen, found: &mut Vec<Finding>) {
    let data = seen.material.data;
    let gone: BTreeSet<Uuid> = data.withdrawals.iter().map(|withdrawal| withdrawal.participant).collect();
    let mut made: BTreeMap<Option<Uuid>, Vec<&Contribution>> = BTreeMap::new();
    for item in &seen.items {
        if gone.contains(&item.id) || store::participant_of(item).is_some_and(|id| gone.contains(&id)) {
            found.push(Finding::of(item, What::Withdrawn));
        } else if !item.project_version.is_empty() {
            made.entry(store::participant_of(item)).or_default().push(item);
        }
    }
    let Some(project) = seen.material.project.filter(|_| seen.material.people_known) else { return };
    let mut people: BTreeMap<Uuid, &Participant> = BTreeMap::new();
    for person in &data.people {
        let known = people.entry(person.id).or_insert(person);
        if crate::merge::is_newer_person(person, known) {
            *known = person;
        }
    }
    for (id, items) in made {
        match id {
            Some(id) => of_person(id, people.get(&id).copied(), &items, project, found),
            None if project.consent.is_some() => {
                let what = || What::NoConsent { lack: Lack::NoRecord, contributions: 1 };
                found.extend(items.into_iter().map(|item| Finding::of(item, what())));
            }
            None => {}
        }
    }
}

fn of_person(
    id: Uuid,
    person: Option<&Participant>,
    items: &[&Contribution],
    project: &Project,
    found: &mut Vec<Finding>,
) {
    let contributions = items.len();
    let mut tell = |what: What| found.push(Finding { about: About::Person(id), property: None, range: None, what });
    if let Some(lack) = lack(person, project) {
        tell(What::NoConsent { lack, contributions });
    }
    let (Some(gate), Some(person)) = (&project.age, person) else { return };
    match (&person.age, gate.under) {
        (None, _) => tell(What::AgeUnknown),
        (Some(Age::Adult), _) => {}
        (Some(Age::Under { .. }), None) => tell(What::UnderAge { contributions }),
        (Some(Age::Under { guardian }), Some(under)) => {
            if under.guardian_reference && guardian.as_ref().is_none_or(|reference| reference.trim().is_empty()) {
                tell(What::NoGuardian);
            }
            for item in items {
                let free = |id: &&String| project.question(id).is_some_and(|question| question.of.is_free());
                let words = item.answers.keys().filter(free);
                found.extend(words.map(|id| Finding::of(item, What::UnderAgeWords).at(id)));
            }
        }
    }
}

/// What is missing of a person's consent, where the project asks for one.
fn lack(person: Option<&Participant>, project: &Project) -> Option<Lack> {
    let wanted = project.consent.as_ref()?;
    let Some(person) = person else { return Some(Lack::NoRecord) };
    let Some(given) = &person.consent else { return Some(Lack::NoConsent) };
    if given.version != wanted.version {
        return Some(Lack::OtherWording(given.version.clone()));
    }
    let refused = wanted.choices.iter().find(|choice| choice.required && given.choices.get(&choice.id) != Some(&true));
    refused.map(|choice| Lack::Refused(choice.id.clone()))
}
