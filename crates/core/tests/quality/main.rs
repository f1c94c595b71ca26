//! What a researcher is told to look at, and what must not be told: each rule with cases of both. One false alarm in ten
//! and nobody reads the list any more.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod asked;
#[path = "../common/mod.rs"]
mod common;
mod said;
mod where_and_when;

use std::sync::LazyLock;

use common::study::{self, uuid};
use common::{UNICODE, projects};
use common_ground_core::package::Data;
use common_ground_core::quality::{About, Finding, Material, What, check};
use common_ground_core::{Answer, Contribution, EntryMode, Geometry, Project, Sitting, Status, Timestamp};
use proptest::prelude::*;

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

fn seconds(time: Timestamp, more: i64) -> Timestamp {
    Timestamp::from_unix_seconds(time.unix_seconds().checked_add_signed(more).unwrap())
}

/// A session on 12 May from 15:04 to 17:04, with a person who agreed, and what they said at 15:14.
fn clean() -> Data {
    static CLEAN: LazyLock<Data> = LazyLock::new(made_clean);
    CLEAN.clone()
}

fn everything() -> Project {
    static EVERYTHING: LazyLock<Project> = LazyLock::new(projects::everything);
    EVERYTHING.clone()
}

fn made_clean() -> Data {
    let data = study::everything_said();
    let project = everything();
    let sitting = data.sittings[0].clone();
    let mut item = data.contributions[0].clone();
    item.answers.retain(|id, _| ["name", "why", "importance"].contains(&id.as_str()));
    item.answers.insert("name".to_owned(), text("The old mill"));
    item.answers.insert("why".to_owned(), text("We meet there on Sundays."));
    item.provenance.participant = Some(uuid(1).to_string());
    item.provenance.clock_unsure = false;
    item.provenance.entry_mode = EntryMode::SelfEntered;
    item.status = Status::Complete;
    item.location.masked = false;
    item.geometry = Geometry::point(11.248, 43.7672);
    item.project_version = project.version;
    item.updated_at = item.created_at;
    Data { contributions: vec![item], people: vec![study::person(1)], sittings: vec![sitting], withdrawals: Vec::new() }
}

fn text(said: &str) -> Answer {
    Answer::Text(said.to_owned())
}

fn look_with(data: &Data, project: Option<&Project>, since: Option<Timestamp>, people_known: bool) -> Vec<Finding> {
    check(&Material { data, people_known, project, since, now: at("2026-06-01T00:00:00Z"), unicode: UNICODE })
}

fn look(data: &Data) -> Vec<Finding> {
    look_with(data, Some(&everything()), None, true)
}

fn rules(data: &Data) -> Vec<&'static str> {
    let found: Vec<_> = look(data).iter().map(|finding| finding.what.rule()).collect();
    assert!(found.iter().all(|rule| What::RULES.contains(rule)), "{found:?}");
    found
}

/// Another contribution like the first one, a minute later.
fn another(data: &mut Data, change: impl FnOnce(&mut Contribution)) {
    let count = data.contributions.len();
    let mut item = data.contributions[0].clone();
    item.id = uuid(5000 + count as u128);
    item.created_at = seconds(item.created_at, 60 * i64::try_from(count).unwrap());
    item.updated_at = item.created_at;
    change(&mut item);
    data.contributions.push(item);
}

/// A name of the case, what is changed of a clean study, and the rules that are told then.
type Case = (&'static str, fn(&mut Data), &'static [&'static str]);

fn hold(cases: &[Case]) {
    for (name, change, wanted) in cases {
        let mut data = clean();
        change(&mut data);
        assert_eq!(rules(&data), *wanted, "{name}");
    }
}

fn first(data: &mut Data) -> &mut Contribution {
    &mut data.contributions[0]
}

fn place(data: &mut Data, lon: f64, lat: f64) {
    first(data).geometry = Geometry::point(lon, lat);
}

fn made(data: &mut Data, time: &str) {
    let item = first(data);
    item.created_at = at(time);
    item.updated_at = item.created_at;
}

#[test]
fn a_clean_study_has_nothing_to_look_at() {
    assert_eq!(look(&clean()), []);
    assert_eq!(look(&Data::default()), []);
}

#[test]
fn without_a_project_only_what_needs_none_is_told() {
    let mut data = clean();
    place(&mut data, 11.0, 50.0);
    first(&mut data).kind = "wish".to_owned();
    data.people.clear();
    assert_eq!(look_with(&data, None, None, true), []);
    place(&mut data, 0.0, 0.0);
    assert_eq!(look_with(&data, None, None, true).len(), 1);
}

#[test]
fn every_rule_has_a_name_of_its_own_and_is_described() {
    let described = include_str!("../../../../docs/researchers.md");
    for rule in What::RULES {
        assert!(described.contains(&format!("`{rule}`")), "{rule} stands in no table");
    }
    let mut names = What::RULES.to_vec();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), What::RULES.len());
}

fn data() -> impl Strategy<Value = Data> {
    proptest::collection::vec(common::any_contribution(), 0..12).prop_map(|mut contributions| {
        for pair in 1..contributions.len() {
            // Some of them share a person, a place or an id.
            if pair % 3 == 0 {
                contributions[pair].provenance = contributions[pair - 1].provenance.clone();
                contributions[pair].answers = contributions[pair - 1].answers.clone();
                let place = contributions[pair - 1].geometry.clone();
                contributions[pair].geometry = place;
            }
            if pair % 5 == 0 {
                contributions[pair].id = contributions[0].id;
            }
        }
        Data { contributions, people: vec![study::person(1)], ..Data::default() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_order_of_the_data_never_matters_and_every_range_is_text(data in data(), turn in 0..12_usize) {
        let mut turned = data.clone();
        turned.contributions.reverse();
        let count = turned.contributions.len().max(1);
        turned.contributions.rotate_left(turn % count);
        let found = look(&data);
        prop_assert_eq!(&found, &look(&turned));
        for finding in found.iter().filter(|finding| finding.range.is_some()) {
            let About::Contribution(id) = &finding.about else { continue };
            let property = finding.property.as_deref().unwrap();
            let range = finding.range.clone().unwrap();
            let of = |item: &&Contribution| item.id == *id;
            let fits = data.contributions.iter().filter(of).any(|item| {
                let about = item.about.as_ref().and_then(|(_, name)| name.as_deref());
                let said = if property == "about_name" { about } else { item.text(property) };
                said.is_some_and(|said| said.get(range.clone()).is_some())
            });
            prop_assert!(fits, "{:?}", finding);
        }
    }
}

#[test]
fn a_session_that_began_later_on_another_tablet_does_not_matter() {
    let mut data = clean();
    let other = Sitting { id: uuid(901), started_at: at("2026-05-30T10:00:00Z"), ..data.sittings[0].clone() };
    data.sittings.push(other);
    assert_eq!(rules(&data), [""; 0]);
}
