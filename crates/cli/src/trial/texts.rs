//! The readers of texts: `GeoJSON` of either form, project files, tables.

use common_ground_core::merging::Version;
use common_ground_core::package::{self, Tables};
use common_ground_core::project::publishing;
use common_ground_core::read::{Cut, Foreign, Options, Reader, TextReader};
use common_ground_core::text::Unicode;
use common_ground_core::{Contribution, Problem, Project, Timestamp, store};
use unicode_normalization::UnicodeNormalization;

use super::Answer;
use crate::convert::verified::Verified;
use crate::places::Review;

/// What is held of one feature, and of what stands around the features, each 4 MB at most.
const MOST_HELD: usize = 2 * (4 << 20);

pub(super) fn options() -> Options {
    Options {
        unicode: Unicode { nfc: |text| text.nfc().collect(), nfd: |text| text.nfd().collect() },
        now: Timestamp::from_unix_seconds(1_778_000_000),
        foreign: Foreign {
            kind: "asset".to_owned(),
            name_property: Some("name".to_owned()),
            project: "demo".to_owned(),
        },
        area: None,
        masked_area: None,
    }
}

/// In slices of some length: what it gives, what it tells, how many features it has, whether it is refused.
fn read(mut reader: Reader, bytes: &[u8], slice: usize) -> (Vec<Contribution>, Vec<Problem>, usize, bool) {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for part in bytes.chunks(slice.max(1)) {
        found.extend(reader.push(part));
        problems.extend(reader.problems());
        assert!(reader.held() <= MOST_HELD, "{} bytes are held", reader.held());
    }
    let end = reader.finish();
    found.extend(end.contributions);
    problems.extend(end.problems);
    if end.refused {
        found.clear();
    }
    (found, problems, end.features, end.refused)
}

fn texts(bytes: &[u8], cut: Cut, slice: usize) -> (Vec<Version>, Vec<Problem>, usize, bool) {
    let mut reader = TextReader::new(options(), cut, 0);
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for part in bytes.chunks(slice.max(1)) {
        found.extend(reader.push(part));
        problems.extend(reader.problems());
        assert!(reader.held() <= MOST_HELD, "{} bytes are held", reader.held());
    }
    let end = reader.finish();
    found.extend(end.versions);
    problems.extend(end.problems);
    if end.refused {
        found.clear();
    }
    (found, problems, end.features, end.refused)
}

/// A document, read whole and in slices, as contributions and as texts, and as a feature a line.
pub(super) fn geojson(bytes: &[u8]) -> Answer {
    let whole = read(Reader::new(options()), bytes, bytes.len());
    // Somewhere in it, at a place that the bytes say, so that all are tried.
    let slice = bytes.iter().fold(1, |all, byte| (all * 31 + usize::from(*byte)) % (bytes.len() + 1));
    assert_eq!(read(Reader::new(options()), bytes, slice), whole, "slices of {slice} bytes");
    let (found, problems, features, refused) = whole;
    for item in &found {
        let text = store::encode(item);
        assert_eq!(store::decode(&text).as_ref(), Ok(item), "{text}");
    }

    let versions: Vec<Version> = found.iter().map(|item| Version::of(item, 0)).collect();
    let as_texts = texts(bytes, Cut::Document, slice);
    assert_eq!(as_texts, (versions, problems.clone(), features, refused), "as texts, in slices of {slice} bytes");
    let lines = texts(bytes, Cut::Lines, slice);
    assert_eq!(lines, texts(bytes, Cut::Lines, bytes.len()), "lines in slices of {slice}");
    let (items, told, features, refused) = read(Reader::of_lines(options()), bytes, slice);
    let versions: Vec<Version> = items.iter().map(|item| Version::of(item, 0)).collect();
    assert_eq!((versions, told, features, refused), lines, "lines as texts");
    Answer { found: found.len(), told: problems.len() }
}

/// A project file, read in earnest, at a glance, and for what it says of publishing.
pub(super) fn project(bytes: &[u8]) -> Answer {
    let Ok(text) = std::str::from_utf8(bytes) else { return Answer { found: 0, told: 1 } };
    let glanced = Project::glance(text);
    let read = publishing(text);
    match Project::parse(text) {
        Ok(project) => {
            assert!(glanced.is_ok(), "what is read in earnest is read at a glance");
            assert!(read.team_keys.iter().all(|key| crate::seal::recipient(key).is_ok()), "a key that is none");
            assert_eq!(Project::parse(text).map(|again| again.version), Ok(project.version));
            Answer { found: 1, told: 0 }
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            Answer { found: 0, told: problems.len() }
        }
    }
}

/// A table: of contributions, of verified assets, and as each of those in a package.
pub(super) fn csv(bytes: &[u8]) -> Answer {
    let mut answer = super::files::read("trial.csv", bytes);
    let tables =
        Tables { descriptor: DESCRIPTOR, participants: bytes, consents: bytes, sessions: bytes, withdrawals: bytes };
    let (data, unreadable) = package::read(&tables);
    answer.found += data.people.len() + data.sittings.len() + data.withdrawals.len();
    answer.told += unreadable;
    for person in &data.people {
        assert_eq!(common_ground_core::Participant::from_json(&person.to_json()).as_ref(), Ok(person));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        answer.told += usize::from(Verified::parse(text).is_err());
    }
    match Review::parse(bytes) {
        Ok(review) => answer.found += Review::confirmed(&review).len(),
        Err(faults) => answer.told += faults,
    }
    answer
}

/// What says of which type the answers of people are.
const DESCRIPTOR: &[u8] = br#"{"resources":[{"name":"participants","schema":{"fields":[
{"name":"age_band","question":"age_band","type":"string"},{"name":"years","question":"years","type":"integer"},
{"name":"share","question":"share","type":"number"},{"name":"local","question":"local","type":"boolean"}]}}]}"#;
