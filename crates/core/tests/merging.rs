//! The laws of merging whole data sets, over histories that several devices have made: the order and the grouping of files
//! never matter, a file merged again changes nothing, a withdrawal wins, and nothing is dropped silently.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::merging::{Beside, Conflict, Gone, Set, Settled, Version};
use common_ground_core::{Answer, Contribution, Participant, Timestamp, Uuid};
use proptest::prelude::*;

/// A file that a device has handed over at some time.
#[derive(Clone, Debug, Default)]
struct File {
    items: Vec<Contribution>,
    people: Vec<Participant>,
    gone: Vec<Withdrawal>,
}

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_unix_seconds(1_778_000_000 + seconds)
}

fn item(id: u128, rev: u32, seconds: u64, why: u8, imported: bool) -> Contribution {
    let mut item = common::point(11.25, 43.77);
    item.id = Uuid::from_u128(100 + id);
    item.rev = rev;
    item.updated_at = at(seconds);
    item.answers.insert("why".to_owned(), Answer::Number(f64::from(why)));
    // Whose a contribution is never changes.
    item.provenance.participant = (id > 1).then(|| Uuid::from_u128(id / 2).to_string());
    if imported {
        item.project_version.clear();
    }
    item
}

fn person(id: u128, seconds: u64, lang: &str) -> Participant {
    Participant {
        id: Uuid::from_u128(id),
        project: "demo".to_owned(),
        project_version: String::new(),
        consent: None,
        age: None,
        answers: [("lang".to_owned(), Answer::Text(lang.to_owned()))].into(),
        skipped: BTreeSet::new(),
        declined: BTreeSet::new(),
        code: format!("CODE-{id}"),
        votes: BTreeMap::new(),
        created_at: at(0),
        updated_at: at(seconds),
    }
}

fn gone(id: u128, seconds: u64) -> Withdrawal {
    Withdrawal { participant: Uuid::from_u128(id), at: at(seconds) }
}

/// What a device does one after the other.
#[derive(Clone, Debug)]
enum Deed {
    Add(u128),
    Edit(usize, u8),
    /// Takes in what another tool made.
    Import(u128, u64),
    Meet(u128, u64),
    Withdraw(u128, u64),
    /// Hands over a file of what it holds.
    Export,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        3 => (0..6u128).prop_map(Deed::Add),
        4 => (any::<usize>(), 0..3u8).prop_map(|(which, why)| Deed::Edit(which, why)),
        1 => (0..6u128, 0..3u64).prop_map(|(id, seconds)| Deed::Import(id, seconds)),
        2 => (1..4u128, 0..3u64).prop_map(|(id, seconds)| Deed::Meet(id, seconds)),
        1 => (1..4u128, 0..3u64).prop_map(|(id, seconds)| Deed::Withdraw(id, seconds)),
        3 => Just(Deed::Export),
    ]
}

/// The files that devices hand over while they do things of which others know nothing.
fn histories() -> impl Strategy<Value = Vec<File>> {
    proptest::collection::vec(proptest::collection::vec(deed(), 1..14), 1..4).prop_map(|devices| {
        devices.into_iter().enumerate().flat_map(|(device, deeds)| exports(device, deeds)).collect()
    })
}

fn exports(device: usize, deeds: Vec<Deed>) -> Vec<File> {
    let (mut here, mut files) = (File::default(), Vec::new());
    let mut clock = 0;
    for deed in deeds {
        clock += 1;
        match deed {
            Deed::Add(id) if here.items.iter().all(|one| one.id != Uuid::from_u128(100 + id)) => {
                here.items.push(item(id, 1, clock, 0, false));
            }
            Deed::Add(_) => {}
            Deed::Edit(which, why) => {
                let count = here.items.len().max(1);
                if let Some(one) = here.items.get_mut(which % count) {
                    one.rev += 1;
                    one.updated_at = at(clock);
                    one.answers.insert("why".to_owned(), Answer::Number(f64::from(why)));
                    one.provenance.device = Some(device.to_string());
                }
            }
            Deed::Import(id, seconds) => here.items.push(item(id, 1, seconds, 9, true)),
            Deed::Meet(id, seconds) => here.people.push(person(id, seconds, ["en", "pa"][device % 2])),
            Deed::Withdraw(id, seconds) => here.gone.push(gone(id, seconds)),
            Deed::Export => files.push(here.clone()),
        }
    }
    files.push(here);
    files
}

/// Everything that comes of a merge.
#[derive(Debug, PartialEq)]
struct Merged {
    settled: Settled,
    people: Vec<Participant>,
    gone: Gone,
}

fn merged(files: &[&File]) -> Merged {
    let (mut set, mut beside) = (Set::default(), Beside::default());
    for file in files {
        file.items.iter().for_each(|item| set.add(Version::of(item, 0)));
        let mut other = Beside::default();
        file.people.iter().for_each(|person| other.add_person(&person.to_json()).unwrap());
        other.gone.extend(file.gone.iter().cloned());
        beside.absorb(other);
    }
    let settled = set.settle(&beside.gone);
    Merged { settled, people: beside.people().cloned().collect(), gone: beside.gone.clone() }
}

/// The file that a merge writes.
fn written(merged: &Merged) -> File {
    let decode = |version: &Version| common_ground_core::store::decode(version.text()).unwrap();
    File {
        items: merged.settled.kept.iter().map(decode).collect(),
        people: merged.people.clone(),
        gone: merged.gone.iter().collect(),
    }
}

/// What stands in the merged file.
fn content(merged: Merged) -> (Vec<Version>, Vec<Participant>, Gone) {
    (merged.settled.kept, merged.people, merged.gone)
}

fn all(files: &[File]) -> Merged {
    merged(&files.iter().collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn the_order_of_files_does_not_matter(files in histories().prop_shuffle(), turn in 0..9usize) {
        let mut other = files.clone();
        other.rotate_left(turn % files.len());
        prop_assert_eq!(all(&files), all(&other), "also not for what lost, and how much");
        other.reverse();
        prop_assert_eq!(all(&files), all(&other));
    }

    #[test]
    fn the_grouping_of_files_does_not_matter(files in histories(), cut in 0..9usize) {
        let (first, last) = files.split_at(cut % files.len());
        let grouped = merged(&[&written(&all(first)), &written(&all(last))]);
        prop_assert_eq!(content(grouped), content(all(&files)));
    }

    #[test]
    fn a_file_merged_again_changes_nothing(files in histories(), which in any::<usize>()) {
        let once = written(&all(&files));
        let again = merged(&[&once, &files[which % files.len()], &once]);
        prop_assert_eq!(content(again), content(all(&files)));
        let itself = merged(&[&once, &once]);
        prop_assert_eq!(itself.settled.tally.same, once.items.len());
        prop_assert!(itself.settled.conflicts.is_empty());
    }

    #[test]
    fn a_withdrawal_wins_whenever_it_comes(files in histories(), who in 1..4u128, later in 0..99u64) {
        let taken_back = File { gone: vec![gone(who, later)], ..File::default() };
        let mut result = all(&files);
        for _ in 0..2 {
            let before = written(&result);
            result = merged(&[&before, &taken_back]);
            // A file from before is merged again.
            result = merged(&[&written(&result), &files[0], &before]);
        }
        let theirs = Some(Uuid::from_u128(who));
        prop_assert!(result.gone.has(Uuid::from_u128(who)), "it is kept itself");
        prop_assert!(result.settled.kept.iter().all(|version| version.participant() != theirs));
        let lost = |c: &Conflict| c.kept.participant() == theirs || c.lost.participant() == theirs;
        prop_assert!(!result.settled.conflicts.iter().any(lost), "no report holds it either");
        prop_assert!(result.people.iter().all(|person| Some(person.id) != theirs));
    }

    #[test]
    fn nothing_is_dropped_silently(files in histories()) {
        let result = all(&files);
        let came: Vec<Version> = files.iter().flat_map(|file| &file.items).map(|item| Version::of(item, 0)).collect();
        prop_assert_eq!(result.settled.tally.read(), came.len(), "every version is counted once");
        prop_assert_eq!(result.settled.tally.kept(), result.settled.kept.len());
        prop_assert_eq!(result.settled.tally.conflicts, result.settled.conflicts.len());
        for version in &came {
            let same_rev = |one: &&Version| one.id() == version.id() && one.standing().rev == version.standing().rev;
            let stays = result.settled.kept.contains(version);
            let told = result.settled.conflicts.iter().any(|c| c.lost == *version || c.kept == *version);
            let theirs = version.participant().is_some_and(|id| result.gone.has(id));
            let rivals = came.iter().filter(same_rev).any(|one| one != version && one.standing().conflicts_with(version.standing()));
            prop_assert!(stays || told || theirs || !rivals, "{}", version.text());
        }
    }
}

#[test]
fn two_devices_that_changed_one_thing_are_told_even_when_a_third_went_on() {
    let (a, b) = (item(0, 2, 5, 1, false), item(0, 2, 4, 2, false));
    let file = |item: &Contribution| File { items: vec![item.clone()], ..File::default() };
    let result = merged(&[&file(&a), &file(&b), &file(&item(0, 3, 1, 3, false)), &file(&item(0, 1, 1, 0, false))]);
    let [conflict] = &result.settled.conflicts[..] else { panic!("{:?}", result.settled.conflicts) };
    assert_eq!((&conflict.kept, &conflict.lost), (&Version::of(&a, 0), &Version::of(&b, 0)));
    assert_eq!(conflict.newer, Some(3));
    let tally = result.settled.tally;
    assert_eq!((tally.new, tally.updated, tally.older, tally.conflicts), (0, 1, 2, 1));
}

#[test]
fn two_versions_that_differ_in_copies_of_names_alone_are_no_conflict() {
    let mut named = item(0, 2, 5, 1, false);
    named.about = Some((Uuid::from_u128(7), Some("Rani's kitchen".to_owned())));
    named.responds_to = vec![(Uuid::from_u128(8), Some("The mill".to_owned())), (Uuid::from_u128(7), None)];
    let mut bare = Version::of(&named, 0);
    bare.forget_names(|id| id == Uuid::from_u128(8));
    let mut other = named.clone();
    other.answers.insert("why".to_owned(), Answer::Number(2.0));
    let settled = |versions: [&Version; 2]| {
        let mut set = Set::default();
        for version in versions {
            set.add(version.clone());
        }
        set.settle(&Gone::default())
    };
    let named = Version::of(&named, 0);
    for versions in [[&named, &bare], [&bare, &named]] {
        let settled = settled(versions);
        assert_eq!((settled.kept.len(), settled.conflicts.len(), settled.tally.older), (1, 0, 1));
    }
    assert!(!bare.text().contains("Rani") && bare.text().contains("The mill"), "{}", bare.text());
    let other = Version::of(&other, 0);
    assert_eq!([[&other, &bare], [&named, &other]].map(|two| settled(two).conflicts.len()), [1, 1]);
}

#[test]
fn a_person_of_whom_two_records_differ_is_told_without_their_code() {
    let mut beside = Beside::default();
    for (seconds, lang) in [(5, "en"), (5, "pa"), (3, "it")] {
        beside.add_person(&person(1, seconds, lang).to_json()).unwrap();
    }
    let [conflict] = &beside.conflicts()[..] else { panic!("{:?}", beside.conflicts()) };
    assert_eq!(
        (conflict.kept.answers["lang"].as_text(), conflict.lost.answers["lang"].as_text()),
        (Some("pa"), Some("en"))
    );
    assert!(conflict.kept.code.is_empty() && conflict.lost.code.is_empty());
    assert_eq!(beside.whose("CODE-1"), Some(Uuid::from_u128(1)));
    beside.gone.add(&gone(1, 9));
    assert_eq!((beside.whose("CODE-1"), beside.people().count(), beside.conflicts().len()), (None, 0, 0));
}
