//! What a merge has changed on a device, so that it can be undone as a whole: of everything that it wrote, how it stood
//! there since, and how it stood before. What was changed once more after the merge is left as it is by an undo, and what
//! somebody has withdrawn stands in no journal.

use uuid::Uuid;

use crate::store::{decode, participant_of};
use crate::{Contribution, Participant, Timestamp};

/// The first word of a journal.
const HEAD: &str = "merge-1";

/// Something that a merge wrote.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A contribution.
    Place(Uuid),
    /// Somebody who takes part.
    Person(Uuid),
    /// A note, by its key.
    Note(String),
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Of what.
    pub what: What,
    /// How it stands since: see [`of_place`], [`of_person`] and [`of_note`].
    pub after: String,
    /// Its text before; `None` where it was not there.
    pub before: Option<String>,
}

/// A merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// When.
    pub at: Timestamp,
    /// How many files were merged.
    pub files: usize,
    /// What it changed.
    pub changes: Vec<Change>,
}

/// How a contribution stands.
pub fn of_place(item: &Contribution) -> String {
    [&item.rev.to_string(), "@", &item.updated_at.unix_seconds().to_string()].concat()
}

/// How a person's record stands.
pub fn of_person(person: &Participant) -> String {
    person.updated_at.unix_seconds().to_string()
}

/// How a note stands.
pub fn of_note(text: &str) -> String {
    crate::keeping::archive::crc32(&[text.as_bytes()]).to_string()
}

impl Journal {
    /// The journal as text: a line for itself, then one for each change.
    pub fn to_text(&self) -> String {
        let mut text = [HEAD, " ", &self.at.to_string(), " ", &self.files.to_string(), "\n"].concat();
        for Change { what, after, before } in &self.changes {
            let (sort, key) = match what {
                What::Place(id) => ("p", id.to_string()),
                What::Person(id) => ("h", id.to_string()),
                What::Note(key) => ("n", key.clone()),
            };
            for part in [sort, "\t", &key, "\t", after, "\t", before.as_deref().unwrap_or_default(), "\n"] {
                text.push_str(part);
            }
        }
        text
    }

    /// Reads what [`Journal::to_text`] wrote; `None` for anything else, of which nothing can be undone.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let (at, files) = head(lines.next()?)?;
        Some(Self { at, files, changes: lines.map(change).collect::<Option<_>>()? })
    }

    /// Leaves nothing of what some people have withdrawn: of them, of what they said, and of the contributions named.
    pub fn forget(&mut self, participants: &[Uuid], places: &[Uuid]) {
        let theirs = |text: &String| {
            let item = decode(text).ok();
            item.as_ref().and_then(participant_of).is_some_and(|id| participants.contains(&id))
        };
        self.changes.retain(|change| match &change.what {
            What::Place(id) => !places.contains(id) && !change.before.as_ref().is_some_and(theirs),
            What::Person(id) => !participants.contains(id),
            What::Note(_) => true,
        });
    }
}

/// When it was and how many files were merged, as the first line says.
pub fn head(line: &str) -> Option<(Timestamp, usize)> {
    let mut words = line.strip_prefix(HEAD)?.strip_prefix(' ')?.split(' ');
    Some((Timestamp::parse(words.next()?)?, words.next()?.parse().ok()?))
}

fn change(line: &str) -> Option<Change> {
    let mut parts = line.splitn(4, '\t');
    let (sort, key, after, before) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let what = match sort {
        "p" => What::Place(Uuid::try_parse(key).ok()?),
        "h" => What::Person(Uuid::try_parse(key).ok()?),
        "n" => What::Note(key.to_owned()),
        _ => return None,
    };
    Some(Change { what, after: after.to_owned(), before: Some(before.to_owned()).filter(|text| !text.is_empty()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::contract::sample;
    use crate::store::encode;

    fn journal() -> Journal {
        let (one, other) = (sample(1), sample(2));
        let place = |item: &Contribution, before| Change { what: What::Place(item.id), after: of_place(item), before };
        Journal {
            at: Timestamp::from_unix_seconds(1_778_000_000),
            files: 20,
            changes: vec![
                place(&one, None),
                place(&other, Some(encode(&other))),
                Change { what: What::Person(Uuid::from_u128(7)), after: "5".to_owned(), before: Some("{}".to_owned()) },
                Change { what: What::Note("session:x".to_owned()), after: of_note("a"), before: None },
            ],
        }
    }

    #[test]
    fn a_journal_reads_back_as_it_was_written() {
        let journal = journal();
        assert_eq!(Journal::parse(&journal.to_text()), Some(journal));
    }

    #[test]
    fn a_damaged_journal_undoes_nothing() {
        let text = journal().to_text();
        for damaged in [text.replacen("merge-1", "merge-2", 1), text.replacen("p\t", "q\t", 1), String::new()] {
            assert_eq!(Journal::parse(&damaged), None, "{damaged}");
        }
    }

    #[test]
    fn nothing_of_what_somebody_has_withdrawn_stays() {
        let mut item = sample(2);
        item.provenance.participant = Some(Uuid::from_u128(7).to_string());
        let mut journal = journal();
        journal.changes[1].before = Some(encode(&item));
        journal.forget(&[Uuid::from_u128(7)], &[sample(1).id]);
        let left: Vec<&What> = journal.changes.iter().map(|change| &change.what).collect();
        assert_eq!(left, [&What::Note("session:x".to_owned())]);
    }
}
