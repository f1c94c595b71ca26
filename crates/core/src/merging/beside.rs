//! What stands beside the contributions in the files that are handed over: who took part, the sessions, and the
//! withdrawals. One line of JSON each; a line that can't be read costs that line.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::Gone;
use crate::keeping::book::Entry;
use crate::merge::{is_newer_person, is_newer_sitting};
use crate::store::{DecodeError, versioned};
use crate::{Participant, Sitting};

/// People, sessions and withdrawals of several files. Merging is commutative, associative and idempotent here too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    people: BTreeMap<Uuid, Vec<Participant>>,
    sittings: BTreeMap<Uuid, Sitting>,
    /// Whose answers were taken back.
    pub gone: Gone,
}

/// Two records of one person that were last changed at the same time and differ. Without the withdrawal code, which
/// belongs into no report.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonConflict {
    /// The one that counts.
    pub kept: Participant,
    /// The other one.
    pub lost: Participant,
}

impl Beside {
    /// Takes in a line of `people.jsonl`.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn add_person(&mut self, line: &str) -> Result<(), DecodeError> {
        self.meet(Participant::from_json(line)?);
        Ok(())
    }

    /// Takes in a person's record.
    pub fn meet(&mut self, person: Participant) {
        let known = self.people.entry(person.id).or_default();
        if !known.contains(&person) {
            known.push(person);
        }
    }

    /// Takes in a line of `sessions.jsonl`.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn add_sitting(&mut self, line: &str) -> Result<(), DecodeError> {
        self.hear_of(Sitting::from_json(line)?);
        Ok(())
    }

    /// Takes in what is known of a session.
    pub fn hear_of(&mut self, sitting: Sitting) {
        if self.sittings.get(&sitting.id).is_none_or(|known| is_newer_sitting(&sitting, known)) {
            self.sittings.insert(sitting.id, sitting);
        }
    }

    /// Takes in a line of `withdrawals.jsonl`.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn add_withdrawal(&mut self, line: &str) -> Result<(), DecodeError> {
        match Entry::from_json(line) {
            Some(Entry::Withdrawn(withdrawal)) => {
                self.gone.add(&withdrawal);
                Ok(())
            }
            _ => Err(versioned(line, 1).err().unwrap_or(DecodeError::Unreadable)),
        }
    }

    /// Takes in all that another one holds.
    pub fn absorb(&mut self, other: Self) {
        other.people.into_values().flatten().for_each(|person| self.meet(person));
        other.sittings.into_values().for_each(|sitting| self.hear_of(sitting));
        self.gone.extend(other.gone.iter());
    }

    /// The people who count, by id; nobody who took back what they said.
    pub fn people(&self) -> impl Iterator<Item = &Participant> {
        let newest = |all: &'_ [Participant]| -> Option<usize> {
            (0..all.len()).reduce(|best, next| if is_newer_person(&all[next], &all[best]) { next } else { best })
        };
        let here = self.people.iter().filter(|(id, _)| !self.gone.has(**id));
        here.filter_map(move |(_, all)| all.get(newest(all)?))
    }

    /// The projects that they took part in.
    pub fn projects(&self) -> impl Iterator<Item = &str> {
        self.people.values().flatten().map(|person| person.project.as_str())
    }

    /// Whether no people came in at all.
    pub fn knows_nobody(&self) -> bool {
        self.people.is_empty()
    }

    /// What is known of each session, by id.
    pub fn sittings(&self) -> impl Iterator<Item = &Sitting> {
        self.sittings.values()
    }

    /// Who of those here has this withdrawal code.
    pub fn whose(&self, code: &str) -> Option<Uuid> {
        let has = |(id, all): (&Uuid, &Vec<Participant>)| all.iter().any(|one| one.code == code).then_some(*id);
        self.people.iter().filter(|(id, _)| !self.gone.has(**id)).find_map(has)
    }

    /// People of whom two records of the same time differ, by id.
    pub fn conflicts(&self) -> Vec<PersonConflict> {
        let without_code = |person: &Participant| Participant { code: String::new(), ..person.clone() };
        let mut found = Vec::new();
        for kept in self.people() {
            let all = self.people.get(&kept.id).into_iter().flatten();
            let mut lost: Vec<_> = all.filter(|one| *one != kept && one.updated_at == kept.updated_at).collect();
            lost.sort_by_cached_key(|one| one.to_json());
            found.extend(
                lost.into_iter().map(|lost| PersonConflict { kept: without_code(kept), lost: without_code(lost) }),
            );
        }
        found
    }
}
