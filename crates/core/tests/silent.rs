//! Looking through a part of a file at a glance: silence means that the reader would be silent as well, and read the same.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use common_ground_core::read::{Options, Reader, silent, silently};
use common_ground_core::{Contribution, write};
use proptest::prelude::*;

/// What the reader makes of the same lines as a document; `None` when it tells something.
fn read(lines: &str, options: &Options) -> Option<Vec<Contribution>> {
    let mut reader = Reader::of_part(options.clone());
    let mut found = reader.push(format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{lines}]}}").as_bytes());
    let mut problems = reader.problems();
    let end = reader.finish();
    found.extend(end.contributions);
    problems.extend(end.problems);
    (problems.is_empty() && !end.refused).then_some(found)
}

fn nowhere() -> Options {
    Options { area: None, masked_area: None, ..common::options() }
}

#[test]
fn what_is_no_list_of_features_is_never_passed_over() {
    let one = write::feature(&common::point(11.25, 43.77));
    let mut other = common::point(11.25, 43.77);
    other.id = common_ground_core::Uuid::from_u128(2);
    let other = write::feature(&other);
    let cases = [
        (format!("{one},\n{other}"), Some(2)),
        (one.clone(), Some(1)),
        (String::new(), Some(0)),
        (format!("{one}\n{other}"), None),
        (format!("{one},{other}"), None),
        (format!("{one},\n\n{other}"), None),
        (format!("{one},\n{other},"), None),
        (format!("{one},\n{other}\n"), None),
        (format!("{one},,\n{other}"), None),
        (format!("{one}]}}"), None),
        (format!("{one},\n{}", r#"{"type":"Feature","geometry":null,"properties":{}}"#), None),
        (format!("{one},\n{}", other.replace("\"rev\":1", "\"rev\":\"x\"")), None),
        (format!("{one},\n{}", other.replace("11.25", "911.25")), None),
        (format!("{one},\n{}", other.replace("\"format\":1", "\"format\":2")), None),
    ];
    for (lines, count) in cases {
        assert_eq!(silent(lines.as_bytes(), &nowhere()).map(|ids| ids.len()), count, "{lines}");
        assert_eq!(silently(lines.as_bytes(), &nowhere()).map(|found| found.len()), count, "{lines}");
    }
    assert_eq!(silent(b"\xff", &nowhere()), None);
}

#[test]
fn an_area_is_heeded() {
    let text = |lon| write::feature(&common::point(lon, 43.77));
    let options = common::options();
    for (lon, options, is_silent) in [(11.25, &options, true), (12.25, &options, false), (12.25, &nowhere(), true)] {
        assert_eq!(silent(text(lon).as_bytes(), options).is_some(), is_silent);
        assert_eq!(silently(text(lon).as_bytes(), options).is_some(), is_silent);
    }
}

proptest! {
    #[test]
    fn silence_is_what_the_reader_has_nothing_to_say_about(
        items in proptest::collection::vec(common::any_contribution(), 1..5),
        damage in proptest::option::of((any::<proptest::sample::Index>(), any::<u8>())),
    ) {
        let mut items = items;
        items.sort_by_key(|item| item.id);
        items.dedup_by_key(|item| item.id);
        let mut lines: String = items.iter().map(write::feature).collect::<Vec<_>>().join(",\n");
        let harmed = damage.is_some();
        if let Some((at, byte)) = damage {
            let at = at.index(lines.len());
            if lines.is_char_boundary(at) && lines.is_char_boundary(at + 1) {
                lines.replace_range(at..=at, &char::from(byte % 128).to_string());
            }
        }
        let seen = silent(lines.as_bytes(), &nowhere());
        let told = read(&lines, &nowhere());
        let whole = silently(lines.as_bytes(), &nowhere());
        let ids = |items: &Vec<Contribution>| items.iter().map(|item| item.id).collect::<Vec<_>>();
        prop_assert_eq!(&seen, &whole.as_ref().map(ids), "{}", lines);
        if whole.is_some() {
            prop_assert_eq!(&whole, &told, "{}", lines);
        }
        prop_assert!(seen.is_some() || harmed || told.is_none(), "{}", lines);
    }
}
