//! The book of what has left the device: each file that was made to be handed over, whether somebody has made sure that
//! it is where it should be, and each time the device was wiped. It holds names of files, numbers and times, and ids;
//! never an answer. Something counts as handed over in the form in which it stood in a file that somebody made sure of.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{Contribution, Participant, Timestamp, json};

/// Version of an entry's form.
const FORMAT: u32 = 1;

/// In which form things stood in a file: by id, the revision and the time of the last change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(BTreeMap<Uuid, (u32, u64)>);

impl Marks {
    /// Notes a contribution.
    pub fn place(&mut self, item: &Contribution) {
        self.0.insert(item.id, (item.rev, item.updated_at.unix_seconds()));
    }

    /// Notes a person, with what they said about themselves and their dots.
    pub fn person(&mut self, person: &Participant) {
        self.0.insert(person.id, (0, person.updated_at.unix_seconds()));
    }

    /// Notes that somebody has taken back what they said.
    pub fn withdrawal(&mut self, withdrawal: &Withdrawal) {
        self.0.insert(withdrawal.participant, (u32::MAX, withdrawal.at.unix_seconds()));
    }

    /// Notes a photo or voice note, which never changes.
    pub fn media(&mut self, id: Uuid) {
        self.0.insert(id, (0, 0));
    }

    /// Whether all of these stand here in the same form.
    pub fn has(&self, other: &Self) -> bool {
        other.missing_in(self) == 0
    }

    /// How many of these don't stand in `other` in the same form.
    pub fn missing_in(&self, other: &Self) -> usize {
        self.0.iter().filter(|(id, mark)| other.0.get(id) != Some(mark)).count()
    }

    /// How many of the contributions among these don't stand in `other` in the same form.
    pub fn places_missing_in(&self, other: &Self) -> usize {
        let places = self.0.iter().filter(|(_, (rev, _))| (1..u32::MAX).contains(rev));
        places.filter(|(id, mark)| other.0.get(id) != Some(mark)).count()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One line each.
    pub fn to_text(&self) -> String {
        let line = |(id, (rev, at)): (&Uuid, &(u32, u64))| {
            [&id.as_simple().to_string(), " ", &rev.to_string(), " ", &at.to_string(), "\n"].concat()
        };
        self.0.iter().map(line).collect()
    }

    /// Reads what [`Marks::to_text`] wrote; a line that can't be read counts as not handed over.
    pub fn parse(text: &str) -> Self {
        let line = |line: &str| {
            let mut words = line.split(' ');
            let id = Uuid::try_parse(words.next()?).ok()?;
            Some((id, (words.next()?.parse().ok()?, words.next()?.parse().ok()?)))
        };
        Self(text.lines().filter_map(line).collect())
    }
}

/// What is not handed over yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Contributions that are new or were changed.
    pub places: usize,
    /// People who are new, have gone on or placed dots, and those who took back what they said.
    pub people: usize,
    /// When the first of these was changed.
    pub since: Option<Timestamp>,
}

impl Open {
    /// Whether everything is handed over.
    pub fn is_nothing(&self) -> bool {
        self.places == 0 && self.people == 0
    }

    fn note(&mut self, at: u64) {
        let at = Timestamp::from_unix_seconds(at);
        self.since = Some(self.since.map_or(at, |since| since.min(at)));
    }
}

/// What of everything that there is does not stand in the file that was made sure of.
pub fn open<'a>(
    handed: &Marks,
    places: impl Iterator<Item = &'a Contribution>,
    people: impl Iterator<Item = &'a Participant>,
    withdrawals: impl Iterator<Item = &'a Withdrawal>,
) -> Open {
    let mut open = Open::default();
    let seen = |id: &Uuid, mark: (u32, u64)| handed.0.get(id) == Some(&mark);
    for item in places {
        let at = item.updated_at.unix_seconds();
        if !seen(&item.id, (item.rev, at)) {
            open.places += 1;
            open.note(at);
        }
    }
    let people = people.map(|person| (person.id, 0, person.updated_at));
    let withdrawals = withdrawals.map(|gone| (gone.participant, u32::MAX, gone.at));
    for (id, rev, at) in people.chain(withdrawals) {
        if !seen(&id, (rev, at.unix_seconds())) {
            open.people += 1;
            open.note(at.unix_seconds());
        }
    }
    open
}

/// Somebody has taken back what they said: their random id, and nothing else about them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// The id that their contributions had as `participant`.
    pub participant: Uuid,
    /// When.
    pub at: Timestamp,
}

/// A file that was made to be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Its name.
    pub file: String,
    /// How many contributions are in it.
    pub places: usize,
    /// How many people are in it.
    pub people: usize,
    /// How many photos and voice notes are in it.
    pub media: usize,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 in lower-case hexadecimal digits.
    pub sha256: String,
    /// When it was made.
    pub at: Timestamp,
    /// When somebody made sure of it, if they did.
    pub confirmed: Option<Timestamp>,
    /// Whether it was read back and found to be the same.
    pub read_back: bool,
}

/// The device was wiped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wiped {
    /// When.
    pub at: Timestamp,
    /// How many contributions there were.
    pub places: usize,
    /// How many people.
    pub people: usize,
    /// The file that everything stood in.
    pub file: String,
    /// Its SHA-256.
    pub sha256: String,
}

/// An entry of the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A file was made.
    Handed(Handed),
    /// The device was wiped.
    Wiped(Wiped),
    /// Somebody took back what they said.
    Withdrawn(Withdrawal),
}

impl Entry {
    /// When.
    pub fn at(&self) -> Timestamp {
        match self {
            Self::Handed(handed) => handed.at,
            Self::Wiped(wiped) => wiped.at,
            Self::Withdrawn(withdrawal) => withdrawal.at,
        }
    }

    /// The entry as JSON.
    pub fn to_json(&self) -> String {
        let mut map = Map::new();
        let mut put = |key: &str, value: Value| drop(map.insert(key.to_owned(), value));
        put("format", FORMAT.into());
        put("at", self.at().to_string().into());
        match self {
            Self::Handed(handed) => {
                put("is", "handed".into());
                put("file", handed.file.as_str().into());
                put("places", handed.places.into());
                put("people", handed.people.into());
                put("media", handed.media.into());
                put("bytes", handed.bytes.into());
                put("sha256", handed.sha256.as_str().into());
                put("read_back", handed.read_back.into());
                if let Some(at) = handed.confirmed {
                    put("confirmed", at.to_string().into());
                }
            }
            Self::Wiped(wiped) => {
                put("is", "wiped".into());
                put("file", wiped.file.as_str().into());
                put("places", wiped.places.into());
                put("people", wiped.people.into());
                put("sha256", wiped.sha256.as_str().into());
            }
            Self::Withdrawn(withdrawal) => {
                put("is", "withdrawn".into());
                put("participant", withdrawal.participant.to_string().into());
            }
        }
        Value::Object(map).to_string()
    }

    /// Reads what [`Entry::to_json`] wrote; `None` for anything else, and for what a newer version wrote.
    pub fn from_json(text: &str) -> Option<Self> {
        let value = json::parse_quietly(text).ok()?;
        let word = |key: &str| value.get(key).and_then(Value::as_str);
        let number = |key: &str| value.get(key).and_then(Value::as_u64);
        let count = |key: &str| number(key).and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
        let at = word("at").and_then(Timestamp::parse)?;
        if number("format") != Some(u64::from(FORMAT)) {
            return None;
        }
        Some(match word("is")? {
            "handed" => Self::Handed(Handed {
                file: word("file")?.to_owned(),
                places: count("places"),
                people: count("people"),
                media: count("media"),
                bytes: number("bytes")?,
                sha256: word("sha256")?.to_owned(),
                at,
                confirmed: word("confirmed").and_then(Timestamp::parse),
                read_back: value.get("read_back").and_then(Value::as_bool).unwrap_or(false),
            }),
            "wiped" => Self::Wiped(Wiped {
                at,
                places: count("places"),
                people: count("people"),
                file: word("file")?.to_owned(),
                sha256: word("sha256")?.to_owned(),
            }),
            "withdrawn" => Self::Withdrawn(Withdrawal { participant: Uuid::try_parse(word("participant")?).ok()?, at }),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::store::contract::sample;

    fn at(seconds: u64) -> Timestamp {
        Timestamp::from_unix_seconds(1_778_000_000 + seconds)
    }

    fn handed(confirmed: Option<Timestamp>) -> Entry {
        Entry::Handed(Handed {
            file: "ealing-20261121T1200.zip".to_owned(),
            places: 61,
            people: 19,
            media: 4,
            bytes: 5_000_000_000,
            sha256: "ab".repeat(32),
            at: at(5),
            confirmed,
            read_back: confirmed.is_some(),
        })
    }

    #[test]
    fn entries_read_back_as_they_were_written() {
        let wiped = Wiped { at: at(9), places: 61, people: 19, file: "x.zip".to_owned(), sha256: "cd".repeat(32) };
        let withdrawn = Withdrawal { participant: Uuid::from_u128(5), at: at(7) };
        for entry in [handed(None), handed(Some(at(6))), Entry::Wiped(wiped), Entry::Withdrawn(withdrawn)] {
            assert_eq!(Entry::from_json(&entry.to_json()), Some(entry));
        }
    }

    #[test]
    fn what_a_newer_version_wrote_is_no_entry() {
        let newer = handed(None).to_json().replace("\"format\":1", "\"format\":2");
        for text in [newer.as_str(), "", "{}", "{\"format\":1,\"at\":\"2026-11-21T12:00:00Z\",\"is\":\"eaten\"}"] {
            assert_eq!(Entry::from_json(text), None, "{text}");
        }
    }

    #[test]
    fn what_was_changed_since_is_open_again_and_tells_since_when() {
        let items: Vec<_> = (0..4).map(sample).collect();
        let mut marks = Marks::default();
        items.iter().skip(1).for_each(|item| marks.place(item));
        let mut changed = items.clone();
        changed[3].rev = 2;
        changed[3].updated_at = at(1_000);
        let withdrawals = [Withdrawal { participant: Uuid::from_u128(1), at: at(500) }];
        let seen = open(&marks, changed.iter(), std::iter::empty(), withdrawals.iter());
        assert_eq!(seen, Open { places: 2, people: 1, since: Some(items[0].updated_at.min(at(500))) });
        marks.place(&changed[0]);
        marks.place(&changed[3]);
        marks.withdrawal(&withdrawals[0]);
        assert!(open(&marks, changed.iter(), std::iter::empty(), withdrawals.iter()).is_nothing());
    }

    #[test]
    fn a_damaged_line_of_marks_counts_as_not_handed_over() {
        let mut marks = Marks::default();
        (0..3).for_each(|number| marks.place(&sample(number)));
        let damaged = marks.to_text().replacen(' ', "?", 1);
        assert_eq!(marks.missing_in(&Marks::parse(&damaged)), 1);
        assert!(!Marks::parse(&damaged).has(&marks));
        assert!(marks.has(&Marks::parse(&damaged)));
    }

    proptest! {
        #[test]
        fn marks_read_back_as_they_were_written(all in proptest::collection::btree_map(any::<u128>(), any::<(u32, u64)>(), 0..9)) {
            let marks = Marks(all.into_iter().map(|(id, mark)| (Uuid::from_u128(id), mark)).collect());
            prop_assert_eq!(Marks::parse(&marks.to_text()), marks);
        }
    }
}
