//! Safety copies: a state of the store as some files of lines, and a list of them with their hashes. Files are named by
//! what is in them, so states share what has not changed between them, and a damaged file tells on itself.
//!
//! Contributions are spread over [`PLACES`] files by their id, so that saving one writes a sixteenth anew.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::hash;
use crate::{Contribution, Timestamp};

/// How many states are kept.
pub const STATES: usize = 3;
/// How many files the contributions of a state are spread over.
pub const PLACES: usize = 16;
/// The first line of a list.
const HEAD: &str = "common-ground-safety-copy 1";

/// A part of a state: a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// SHA-256 of the file, which is its name as well.
    pub hash: String,
    /// How many lines it has.
    pub lines: usize,
    /// What was in it, in short, where that was written down: see [`brief`].
    pub brief: Option<u64>,
}

/// One state: when, of which database, and its parts by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Goes up by one with each state.
    pub number: u64,
    /// When it was written, by this device's clock.
    pub at: Timestamp,
    /// The database that it is a copy of: a random id that a database gets when it is made.
    pub of: Uuid,
    /// The parts, by name.
    pub parts: BTreeMap<String, Part>,
}

/// The name of the part that a contribution stands in.
pub fn place_of(id: Uuid) -> String {
    let [first, ..] = id.into_bytes();
    place(usize::from(first >> 4))
}

/// The name of a part with contributions, counted from 0 to [`PLACES`].
pub fn place(number: usize) -> String {
    ["places-", &number.to_string()].concat()
}

/// What is in a part, in short (FNV-1a): contributions of the same revisions and times are the same, and need not be
/// written out to know that.
pub fn brief<'a>(items: impl IntoIterator<Item = &'a Contribution>) -> u64 {
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    items.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, item| {
        let hash = item.id.into_bytes().into_iter().fold(hash, mix);
        let hash = item.rev.to_le_bytes().into_iter().fold(hash, mix);
        item.updated_at.unix_seconds().to_le_bytes().into_iter().fold(hash, mix)
    })
}

/// The name of the file that holds a photo or voice note.
pub fn media_file(id: Uuid) -> String {
    ["media-", &id.as_hyphenated().to_string()].concat()
}

/// The id in a name that [`media_file`] made.
pub fn media_id(name: &str) -> Option<Uuid> {
    Uuid::try_parse(name.strip_prefix("media-")?).ok()
}

/// The id of a line that is a contribution's canonical text.
pub fn line_id(line: &str) -> Option<Uuid> {
    // The geometry, which stands before it, has no member of this name.
    id_after(line, "\"id\":\"")
}

/// The id of a line that is a participant's text.
pub fn person_id(line: &str) -> Option<Uuid> {
    id_after(line, "\"participant_id\":\"")
}

fn id_after(line: &str, before: &str) -> Option<Uuid> {
    let (_, rest) = line.split_once(before)?;
    Uuid::try_parse(rest.get(..36)?).ok()
}

/// The lines of a file without those of contributions or participants that are gone.
pub fn without(text: &str, gone: impl Fn(Uuid) -> bool) -> String {
    let stays = |line: &&str| person_id(line).or_else(|| line_id(line)).is_none_or(|id| !gone(id));
    text.lines().filter(stays).flat_map(|line| [line, "\n"]).collect()
}

impl State {
    /// The state as text; its last line is a hash of the others.
    pub fn to_text(&self) -> String {
        let mut text =
            [HEAD, "\n", &self.number.to_string(), " ", &self.at.to_string(), " ", &self.of.to_string(), "\n"].concat();
        for (name, part) in &self.parts {
            text.push_str(&[name, " ", &part.hash, " ", &part.lines.to_string()].concat());
            if let Some(brief) = part.brief {
                text.push_str(&[" ", &brief.to_string()].concat());
            }
            text.push('\n');
        }
        let end = hash(text.as_bytes());
        [&text, "end ", &end, "\n"].concat()
    }

    /// Reads what [`State::to_text`] wrote; `None` when anything is wrong with it.
    pub fn parse(text: &str) -> Option<Self> {
        let (body, end) = text.strip_suffix('\n')?.rsplit_once('\n')?;
        let body = [body, "\n"].concat();
        if end.strip_prefix("end ")? != hash(body.as_bytes()) {
            return None;
        }
        let mut lines = body.lines();
        if lines.next()? != HEAD {
            return None;
        }
        let mut words = lines.next()?.split(' ');
        let number = words.next()?.parse().ok()?;
        let at = Timestamp::parse(words.next()?)?;
        let of = Uuid::try_parse(words.next()?).ok()?;
        let part = |line: &str| {
            let mut words = line.split(' ');
            let (name, hash) = (words.next()?.to_owned(), words.next()?.to_owned());
            let lines = words.next()?.parse().ok()?;
            let brief = words.next().and_then(|brief| brief.parse().ok());
            Some((name, Part { hash, lines, brief }))
        };
        Some(Self { number, at, of, parts: lines.map(part).collect::<Option<_>>()? })
    }

    /// The files that these states consist of.
    pub fn files(states: &[Self]) -> BTreeSet<&str> {
        states.iter().flat_map(|state| state.parts.values()).map(|part| part.hash.as_str()).collect()
    }
}

/// Where a part can be had from, the newest state first: each with the time of its state.
pub fn sources<'a>(states: &'a [State], name: &str) -> Vec<(&'a Part, Timestamp)> {
    let mut found: Vec<_> =
        states.iter().filter_map(|state| Some((state.number, state.parts.get(name)?, state.at))).collect();
    found.sort_by_key(|(number, ..)| std::cmp::Reverse(*number));
    found.into_iter().map(|(_, part, at)| (part, at)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::store::contract::sample;
    use crate::store::encode;

    fn state(number: u64, parts: &[(&str, &str)]) -> State {
        let part = |(name, text): &(&str, &str)| {
            let brief = (*name == "places-0").then_some(u64::MAX);
            ((*name).to_owned(), Part { hash: hash(text.as_bytes()), lines: text.lines().count(), brief })
        };
        let at = Timestamp::from_unix_seconds(1_778_000_000 + number);
        State { number, at, of: Uuid::from_u128(7), parts: parts.iter().map(part).collect() }
    }

    #[test]
    fn a_state_reads_back_as_it_was_written() {
        let written = state(4, &[("places-0", "a\nb\n"), ("people", "")]);
        assert_eq!(State::parse(&written.to_text()), Some(written));
        assert_eq!(State::parse(&state(1, &[]).to_text()), Some(state(1, &[])));
    }

    #[test]
    fn the_id_of_a_line_is_that_of_the_contribution_on_it() {
        for number in 0..50 {
            let item = sample(number);
            assert_eq!(line_id(&encode(&item)), Some(item.id));
        }
        assert_eq!(line_id("{\"type\":\"Feature\"}"), None);
        assert_eq!(line_id("\"id\":\"short"), None);
    }

    #[test]
    fn a_part_is_the_same_in_short_only_while_nothing_in_it_has_changed() {
        let items: Vec<_> = (0..5).map(sample).collect();
        let mut seen = BTreeSet::from([brief(&[]), brief(&items), brief(&items[1..])]);
        assert_eq!(seen.len(), 3);
        assert_eq!(brief(&items), brief(&items.clone()));
        for number in 0..items.len() {
            let mut changed = items.clone();
            changed[number].rev += 1;
            assert!(seen.insert(brief(&changed)));
            changed[number].rev -= 1;
            changed[number].updated_at = Timestamp::from_unix_seconds(changed[number].updated_at.unix_seconds() + 1);
            assert!(seen.insert(brief(&changed)));
        }
    }

    #[test]
    fn only_the_lines_of_what_is_gone_are_left_out() {
        let items: Vec<_> = (0..5).map(sample).collect();
        let text: String = items.iter().map(|item| encode(item) + "\n").collect();
        let gone = items[2].id;
        let left: String = items.iter().filter(|item| item.id != gone).map(|item| encode(item) + "\n").collect();
        assert_eq!(without(&text, |id| id == gone), left);
        assert_eq!(without(&text, |_| false), text);
        assert_eq!(without("damaged\n", |_| true), "damaged\n");
    }

    #[test]
    fn a_part_is_looked_for_in_the_newest_state_first() {
        let states = [state(2, &[("people", "two")]), state(3, &[("people", "three")]), state(1, &[("other", "one")])];
        let found: Vec<String> = sources(&states, "people").into_iter().map(|(part, _)| part.hash.clone()).collect();
        assert_eq!(found, [hash(b"three"), hash(b"two")]);
        assert_eq!(sources(&states, "places-9"), []);
        assert_eq!(State::files(&states).len(), 3);
    }

    #[test]
    fn a_photo_is_found_by_the_name_of_its_file_and_other_files_are_none() {
        let id = Uuid::from_u128(0x1234_5678_9abc_4def_8123_4567_89ab_cdef);
        assert_eq!(media_id(&media_file(id)), Some(id));
        assert_eq!(media_id("media-tree"), None);
        assert_eq!(media_id(&hash(b"x")), None);
    }

    proptest! {
        #[test]
        fn a_state_with_one_byte_changed_is_no_state(at in 0_usize..400, to in 33_u8..126) {
            let written = state(4, &[("places-0", "a\nb\n"), ("people", "c\n")]).to_text();
            let mut bytes = written.clone().into_bytes();
            let at = at % bytes.len();
            prop_assume!(bytes[at] != to);
            bytes[at] = to;
            prop_assert_eq!(State::parse(&String::from_utf8_lossy(&bytes)), None);
            prop_assert_eq!(State::parse(&written[..at]), None);
        }

        #[test]
        fn every_id_has_one_part(id in any::<u128>()) {
            let name = place_of(Uuid::from_u128(id));
            prop_assert!((0..PLACES).filter(|n| place(*n) == name).count() == 1);
        }
    }
}
