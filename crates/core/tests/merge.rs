//! The laws of merging: the order and the grouping of files never matter, and a file merged again changes nothing.

mod common;

use std::collections::BTreeMap;

use common_ground_core::merge::{Outcome, decide, merge_into};
use common_ground_core::{Answer, Contribution, Timestamp, Uuid};
use proptest::prelude::*;

type Set = BTreeMap<Uuid, Contribution>;

/// Contributions that often have the same id, revision and time.
fn like_each_other() -> impl Strategy<Value = Contribution> {
    (1..4u128, 1..4u32, 0..3u64, 0..3u8, any::<bool>()).prop_map(|(id, rev, updated, answer, imported)| {
        let mut item = common::point(11.25, 43.77);
        item.id = Uuid::from_u128(id);
        item.rev = rev;
        item.updated_at = Timestamp::from_unix_seconds(1_778_000_000 + updated);
        item.answers.insert("why".to_owned(), Answer::Number(f64::from(answer)));
        if imported {
            item.project_version.clear();
        }
        item
    })
}

fn file() -> impl Strategy<Value = Vec<Contribution>> {
    proptest::collection::vec(like_each_other(), 0..6)
}

fn merged(files: &[&[Contribution]]) -> Set {
    let mut set = Set::new();
    for item in files.iter().copied().flatten() {
        merge_into(&mut set, item.clone());
    }
    set
}

fn list(set: &Set) -> Vec<Contribution> {
    set.values().cloned().collect()
}

proptest! {
    #[test]
    fn the_order_of_files_does_not_matter(a in file(), b in file()) {
        prop_assert_eq!(merged(&[&a, &b]), merged(&[&b, &a]));
    }

    #[test]
    fn the_grouping_of_files_does_not_matter(a in file(), b in file(), c in file()) {
        let first = list(&merged(&[&a, &b]));
        let last = list(&merged(&[&b, &c]));
        prop_assert_eq!(merged(&[&first, &c]), merged(&[&a, &last]));
    }

    #[test]
    fn a_file_merged_again_changes_nothing(a in file()) {
        let mut set = merged(&[&a]);
        let before = set.clone();
        for item in a {
            prop_assert!(!merge_into(&mut set, item).changes());
        }
        prop_assert_eq!(set, before);
    }
}

#[test]
fn the_higher_revision_counts_then_the_later_change_then_the_greater_text() {
    let base = common::point(11.25, 43.77);
    let with = |rev, seconds, why: &str| {
        let mut item = base.clone();
        item.rev = rev;
        item.updated_at = Timestamp::from_unix_seconds(seconds);
        item.answers.insert("why".to_owned(), Answer::Text(why.to_owned()));
        item
    };
    let cases = [
        ("nothing was there", None, with(1, 1, "a"), Outcome::Added),
        ("the very same", Some(with(2, 1, "a")), with(2, 1, "a"), Outcome::Same),
        (
            "a higher revision made earlier",
            Some(with(1, 9, "z")),
            with(2, 1, "a"),
            Outcome::Replaces { conflict: false },
        ),
        ("a lower revision made later", Some(with(2, 1, "a")), with(1, 9, "z"), Outcome::Kept { conflict: false }),
        ("the same revision, later", Some(with(2, 1, "z")), with(2, 2, "a"), Outcome::Replaces { conflict: true }),
        ("the same revision, earlier", Some(with(2, 2, "a")), with(2, 1, "z"), Outcome::Kept { conflict: true }),
        ("the same time, greater text", Some(with(2, 1, "a")), with(2, 1, "b"), Outcome::Replaces { conflict: true }),
        ("the same time, lesser text", Some(with(2, 1, "b")), with(2, 1, "a"), Outcome::Kept { conflict: true }),
    ];
    for (case, existing, incoming, outcome) in cases {
        assert_eq!(decide(existing.as_ref(), &incoming), outcome, "{case}");
    }
}

#[test]
fn a_file_of_another_tool_imported_again_yields_to_what_is_here() {
    let mut here = common::point(11.25, 43.77);
    let mut again = here.clone();
    again.updated_at = Timestamp::from_unix_seconds(4_000_000_000);
    again.created_at = again.updated_at;
    again.project_version.clear();
    assert_eq!(decide(Some(&here), &again), Outcome::Kept { conflict: true }, "what was made here stays");
    here.project_version.clear();
    assert_eq!(decide(Some(&here), &again), Outcome::Kept { conflict: false }, "the first import stays");
}
