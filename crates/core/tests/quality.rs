//! What a researcher is told to look at, and what must not be told: each rule with cases of both. One false alarm in ten
//! and nobody reads the list any more.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::sync::LazyLock;

use common::study::{self, uuid};
use common::{UNICODE, geometry, projects};
use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::package::Data;
use common_ground_core::participant::Age;
use common_ground_core::quality::{About, Finding, Lack, Material, What, check};
use common_ground_core::sitting::Setting;
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
fn places_that_cannot_be_meant_are_told() {
    hold(&[
        ("in the middle", |data| place(data, 11.25, 43.77), &[]),
        ("on the boundary", |data| place(data, everything().area.bounds[0], 43.77), &[]),
        ("within the margin", |data| place(data, everything().area.bounds[0] - 0.001, 43.77), &[]),
        ("the whole area", |data| first(data).geometry = None, &[]),
        ("beyond the margin", |data| place(data, everything().area.bounds[0] - 0.02, 43.77), &["outside-area"]),
        ("another town", |data| place(data, 12.5, 41.9), &["outside-area"]),
        ("exchanged", |data| place(data, 43.77, 11.25), &["swapped"]),
        ("nowhere", |data| place(data, 0.0, 0.0), &["null-island"]),
        ("nearly nowhere", |data| place(data, 0.000_1, -0.000_1), &["null-island"]),
        ("on the meridian, elsewhere", |data| place(data, 0.0, 51.5), &["outside-area"]),
        (
            "a line with one end far away",
            |data| {
                first(data).geometry = geometry(r#"{"type":"LineString","coordinates":[[11.25,43.77],[11.25,44.5]]}"#);
            },
            &["outside-area"],
        ),
        (
            "a private place that was moved out of the area",
            |data| {
                place(data, everything().area.bounds[0] - 0.0028, 43.77);
                first(data).location.masked = true;
            },
            &[],
        ),
    ]);
    let mut data = clean();
    place(&mut data, 12.248, 43.7672);
    let [Finding { what: What::OutsideArea { metres }, .. }] = &look(&data)[..] else { panic!() };
    assert!((60_000.0..90_000.0).contains(metres), "{metres}");
}

#[test]
fn times_that_cannot_be_are_told() {
    hold(&[
        ("a minute before the session", |data| made(data, "2026-05-12T15:03:30Z"), &[]),
        ("an hour before the session", |data| made(data, "2026-05-12T14:00:00Z"), &["outside-session"]),
        ("the evening after", |data| made(data, "2026-05-12T20:00:00Z"), &["outside-session"]),
        ("a day later", |data| made(data, "2026-05-13T23:30:00Z"), &["outside-session"]),
        ("two days later", |data| made(data, "2026-05-14T15:30:00Z"), &["outside-session", "other-day"]),
        ("changed a week later by the facilitator", |data| first(data).updated_at = at("2026-05-19T10:00:00Z"), &[]),
        (
            "a session that nobody ended",
            |data| {
                data.sittings[0].ended_at = None;
                made(data, "2026-05-12T23:00:00Z");
            },
            &[],
        ),
        (
            "no session, another day",
            |data| {
                first(data).provenance.session = None;
                first(data).provenance.setting = None;
                made(data, "2026-05-20T15:30:00Z");
            },
            &[],
        ),
        (
            "typed in from paper a week later",
            |data| {
                data.sittings.clear();
                first(data).provenance.entry_mode = EntryMode::Paper;
                made(data, "2026-05-19T15:30:00Z");
            },
            &[],
        ),
        (
            "a session of which only its day is known",
            |data| {
                data.sittings.clear();
                made(data, "2026-05-19T15:30:00Z");
            },
            &["other-day"],
        ),
        (
            "tomorrow",
            |data| {
                first(data).provenance.session = None;
                first(data).provenance.setting = None;
                made(data, "2026-06-02T00:00:00Z");
            },
            &["in-future"],
        ),
        ("changed tomorrow", |data| first(data).updated_at = at("2026-06-02T00:00:00Z"), &["in-future"]),
        ("changed a minute ahead of us", |data| first(data).updated_at = at("2026-06-01T00:01:00Z"), &[]),
        (
            "before there was any of this",
            |data| made(data, "2001-01-01T00:00:00Z"),
            &["too-early", "outside-session", "other-day"],
        ),
        (
            "changed before it was made",
            |data| first(data).updated_at = at("2026-05-12T15:00:00Z"),
            &["changed-before-made"],
        ),
        ("the clock was asked about", |data| first(data).provenance.clock_unsure = true, &["clock-unsure"]),
    ]);
    let since = |since| look_with(&clean(), Some(&everything()), Some(at(since)), true).len();
    assert_eq!((since("2026-05-01T00:00:00Z"), since("2026-05-13T00:00:00Z")), (0, 1));
}

#[test]
fn a_clock_that_is_off_for_all_of_a_device_is_told_once() {
    let mut data = clean();
    for _ in 0..3 {
        another(&mut data, |item| {
            item.answers.insert("name".to_owned(), text(&item.id.to_string()));
        });
    }
    assert_eq!(rules(&data), [""; 0]);
    for item in &mut data.contributions {
        item.created_at = seconds(item.created_at, -7 * 86_400);
        item.updated_at = item.created_at;
    }
    let found = look(&data);
    let [Finding { about, what: What::DeviceClock { contributions: 4, from, to }, .. }] = &found[..] else {
        panic!("{found:?}")
    };
    let session = Some(data.sittings[0].id.to_string());
    assert_eq!(about, &About::Session { session, device: Some("B".to_owned()) });
    assert!(from < to && *to < at("2026-05-06T00:00:00Z"));
    // One that is right says that the clock is, and the others are told each.
    another(&mut data, |item| {
        item.answers.insert("name".to_owned(), text("Allotments"));
        item.created_at = at("2026-05-12T15:30:00Z");
        item.updated_at = item.created_at;
    });
    let told = rules(&data);
    assert_eq!(told.len(), 8, "{told:?}");
    assert!(!told.contains(&"device-clock"));
}

#[test]
fn a_clock_that_goes_back_between_revisions_is_told() {
    for (earlier, wanted) in [("2026-05-12T15:00:00Z", 0), ("2026-05-12T16:00:00Z", 1)] {
        let mut data = clean();
        let mut before = first(&mut data).clone();
        first(&mut data).rev = before.rev + 1;
        before.updated_at = at(earlier);
        data.contributions.push(before);
        let found = look(&data);
        assert_eq!(found.len(), wanted, "{found:?}");
        assert!(found.iter().all(|finding| matches!(finding.what, What::ClockBack { rev: 1, .. })), "{found:?}");
    }
}

#[test]
fn answers_that_came_faster_than_anybody_can_are_told() {
    fn after(data: &mut Data, later: i64, change: fn(&mut Contribution)) {
        let start = first(data).created_at;
        another(data, |item| {
            item.answers.insert("name".to_owned(), text("The bakery"));
            item.created_at = seconds(start, later);
            item.updated_at = item.created_at;
            change(item);
        });
    }
    hold(&[
        ("at once", |data| after(data, 0, |_| {}), &["too-fast"]),
        ("two seconds", |data| after(data, 2, |_| {}), &["too-fast"]),
        ("five seconds", |data| after(data, 5, |_| {}), &[]),
        ("what was left unfinished", |data| after(data, 0, |item| item.status = Status::Incomplete), &[]),
        ("brought in from another tool", |data| after(data, 0, |item| item.project_version.clear()), &[]),
        (
            "somebody else on another tablet",
            |data| {
                let mut other = study::person(2);
                other.updated_at = at("2026-05-12T15:30:00Z");
                data.people.push(other);
                after(data, 0, |item| item.provenance.participant = Some(uuid(2).to_string()));
            },
            &[],
        ),
    ]);
}

#[test]
fn what_says_nothing_is_told() {
    fn say(data: &mut Data, property: &str, said: &str) {
        first(data).answers.insert(property.to_owned(), text(said));
    }
    fn silent(data: &mut Data) {
        first(data).answers.clear();
        first(data).category = None;
    }
    hold(&[
        ("a test", |data| say(data, "name", "Test 1"), &["test-entry"]),
        ("a test in another language", |data| say(data, "why", "ਟੈਸਟ"), &["test-entry"]),
        ("the keyboard", |data| say(data, "name", "asdfgh"), &["keyboard-run"]),
        ("one letter", |data| say(data, "why", "aaaaaa"), &["repeated-letter"]),
        ("a dot", |data| say(data, "why", "..."), &["no-words"]),
        ("a test centre", |data| say(data, "name", "Covid test centre"), &[]),
        ("nothing", silent, &["empty"]),
        (
            "nothing and nowhere",
            |data| {
                silent(data);
                first(data).geometry = None;
            },
            &["empty"],
        ),
        (
            "white space",
            |data| {
                silent(data);
                say(data, "why", "  ");
            },
            &["empty"],
        ),
        (
            "a category alone",
            |data| {
                silent(data);
                first(data).category = Some("nature".to_owned());
            },
            &[],
        ),
        (
            "a link alone",
            |data| {
                silent(data);
                first(data).about = Some((uuid(7), None));
            },
            &[],
        ),
        (
            "a session called a test",
            |data| {
                first(data).provenance.setting =
                    Some(Box::new(Setting { site: Some("Test".to_owned()), ..Setting::default() }));
            },
            &["trial-session"],
        ),
        (
            "a training centre",
            |data| {
                first(data).provenance.setting =
                    Some(Box::new(Setting { site: Some("Training Centre".to_owned()), ..Setting::default() }));
            },
            &[],
        ),
    ]);
}

#[test]
fn the_same_twice_is_told_and_mentions_are_not() {
    const LONG: &str = "The benches by the canal where we feed the ducks";
    fn by(data: &mut Data, person: u128, device: &str, change: fn(&mut Contribution)) {
        if data.people.iter().all(|known| known.id != uuid(person)) {
            let mut other = study::person(person);
            other.age = Some(Age::Adult);
            data.people.push(other);
        }
        another(data, |item| {
            item.provenance.participant = Some(uuid(person).to_string());
            item.provenance.device = Some(device.to_owned());
            change(item);
        });
    }
    hold(&[
        ("the same person again", |data| by(data, 1, "B", |_| {}), &["duplicate"]),
        (
            "in capitals",
            |data| {
                by(data, 1, "B", |item| {
                    item.answers.insert("name".to_owned(), text("the OLD mill!"));
                });
            },
            &["duplicate"],
        ),
        ("three times", |data| (0..2).for_each(|_| by(data, 1, "B", |_| {})), &["duplicate", "duplicate"]),
        (
            "five metres away",
            |data| by(data, 1, "B", |item| item.geometry = Geometry::point(11.248_05, 43.7672)),
            &["duplicate"],
        ),
        ("forty metres away", |data| by(data, 1, "B", |item| item.geometry = Geometry::point(11.2485, 43.7672)), &[]),
        ("another kind", |data| by(data, 1, "B", |item| item.kind = "idea".to_owned()), &[]),
        (
            "other words",
            |data| {
                by(data, 1, "B", |item| {
                    item.answers.insert("why".to_owned(), text("It is beautiful."));
                });
            },
            &[],
        ),
        ("another person at the same tablet, in so many words", |data| by(data, 2, "B", |_| {}), &["duplicate"]),
        (
            "another person at the same tablet, in few words",
            |data| {
                first(data).answers.remove("why");
                by(data, 2, "B", |_| {});
            },
            &[],
        ),
        (
            "another person at another tablet",
            |data| {
                first(data).answers.insert("why".to_owned(), text(LONG));
                by(data, 2, "C", |_| {});
            },
            &[],
        ),
        (
            "three people who write the same everywhere",
            |data| {
                first(data).answers.insert("why".to_owned(), text(LONG));
                by(data, 2, "C", |item| item.geometry = None);
                by(data, 4, "D", |item| item.geometry = Geometry::point(11.25, 43.77));
            },
            &["same-text", "same-text", "same-text"],
        ),
        (
            "three people who name one place",
            |data| {
                first(data).answers.remove("why");
                by(data, 2, "C", |_| {});
                by(data, 4, "D", |_| {});
            },
            &[],
        ),
    ]);
}

#[test]
fn personal_details_are_told_where_they_stand() {
    let cases = [
        ("Ring Ali on 07700 900123 after six", Some("07700 900123")),
        ("ਫ਼ੋਨ ੦੭੭੦੦ ੯੦੦੧੨੩ ਕਰੋ", Some("੦੭੭੦੦ ੯੦੦੧੨੩")),
        ("اكتب إلى ali@example.org غداً", Some("ali@example.org")),
        ("Open 9 to 5, bus 207, since 1987", None),
    ];
    for (said, wanted) in cases {
        let mut data = clean();
        first(&mut data).answers.insert("why".to_owned(), text(said));
        let found = look(&data);
        let told: Vec<_> = found.iter().map(|finding| &said[finding.range.clone().unwrap()]).collect();
        assert_eq!(told, wanted.into_iter().collect::<Vec<_>>(), "{said}");
        assert!(found.iter().all(|finding| finding.property.as_deref() == Some("why")));
    }
    // Copies of names, and what people said about themselves.
    let mut data = clean();
    first(&mut data).about = Some((uuid(7), Some("12 High Street".to_owned())));
    first(&mut data).responds_to = vec![(uuid(8), None), (uuid(9), Some("jo@example.org".to_owned()))];
    data.people[0].answers.insert("free".to_owned(), text("SW1A 1AA"));
    let found: Vec<_> = look(&data).into_iter().map(|finding| (finding.about, finding.property.unwrap())).collect();
    let item = About::Contribution(data.contributions[0].id);
    let wanted = [
        (item.clone(), "about_name".to_owned()),
        (About::Person(uuid(1)), "free".to_owned()),
        (item, "responds_to_names".to_owned()),
    ];
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(wanted.iter().all(|one| found.contains(one)), "{found:?}");
}

#[test]
fn what_the_project_does_not_know_is_told() {
    hold(&[
        ("another kind", |data| first(data).kind = "wish".to_owned(), &["unknown-kind"]),
        ("another category", |data| first(data).category = Some("space".to_owned()), &["unknown-category"]),
        ("not sure", |data| first(data).category = None, &[]),
        (
            "no question",
            |data| drop(first(data).answers.insert("colour".to_owned(), text("green"))),
            &["unknown-question"],
        ),
        (
            "another tool's column",
            |data| {
                first(data).project_version.clear();
                first(data).answers.insert("colour".to_owned(), text("green"));
            },
            &[],
        ),
        (
            "an option that there is",
            |data| drop(first(data).answers.insert("who_runs_it".to_owned(), text("council"))),
            &[],
        ),
        (
            "an option that there is not",
            |data| drop(first(data).answers.insert("who_runs_it".to_owned(), text("the king"))),
            &["unknown-option"],
        ),
        (
            "one of several",
            |data| drop(first(data).answers.insert("reasons".to_owned(), text("far;ugly"))),
            &["unknown-option"],
        ),
        (
            "a step too far",
            |data| drop(first(data).answers.insert("importance".to_owned(), Answer::Number(6.0))),
            &["bad-answer"],
        ),
        ("another project", |data| first(data).project = "walks".to_owned(), &["other-project"]),
    ]);
    let mut data = clean();
    first(&mut data).project_version = "of-last-year".to_owned();
    first(&mut data).answers.insert("reasons".to_owned(), text("ugly"));
    let what: Vec<_> = look(&data).into_iter().map(|finding| finding.what).collect();
    assert_eq!(what, [What::UnknownOption { option: "ugly".to_owned(), earlier: true }]);
}

#[test]
fn people_without_consent_or_age_are_told_once() {
    hold(&[
        ("no record", |data| data.people.clear(), &["no-consent"]),
        ("no consent", |data| data.people[0].consent = None, &["no-consent"]),
        (
            "two contributions",
            |data| {
                data.people.clear();
                another(data, |item| item.geometry = None);
            },
            &["no-consent"],
        ),
        ("nobody's", |data| first(data).provenance.participant = None, &["no-consent"]),
        (
            "another wording",
            |data| data.people[0].consent.as_mut().unwrap().version = "draft".to_owned(),
            &["no-consent"],
        ),
        (
            "not understood",
            |data| {
                data.people[0].consent.as_mut().unwrap().choices.insert("understood".to_owned(), false);
            },
            &["no-consent"],
        ),
        (
            "not to be quoted",
            |data| {
                data.people[0].consent.as_mut().unwrap().choices.insert("quotes".to_owned(), false);
            },
            &[],
        ),
        ("no age", |data| data.people[0].age = None, &["age-unknown"]),
        (
            "a child without anybody's consent who wrote",
            |data| data.people[0].age = Some(Age::Under { guardian: None }),
            &["no-guardian", "under-age-words", "under-age-words"],
        ),
        (
            "a child who wrote nothing",
            |data| {
                data.people[0].age = Some(Age::Under { guardian: Some("G-1".to_owned()) });
                first(data).answers.retain(|id, _| id == "importance");
            },
            &[],
        ),
        (
            "somebody who took it back",
            |data| data.withdrawals.push(Withdrawal { participant: uuid(1), at: at("2026-05-20T00:00:00Z") }),
            &["withdrawn"],
        ),
    ]);
    let mut data = clean();
    data.people.clear();
    assert_eq!(look_with(&data, Some(&everything()), None, false), [], "a GeoJSON file holds no people");
    let [Finding { about: About::Person(id), what: What::NoConsent { lack, contributions: 1 }, .. }] = &look(&data)[..]
    else {
        panic!()
    };
    assert_eq!((*id, lack), (uuid(1), &Lack::NoRecord));
    let mut project = everything();
    project.age.as_mut().unwrap().under = None;
    data.people.push(study::person(1));
    data.people[0].age = Some(Age::Under { guardian: None });
    let found = look_with(&data, Some(&project), None, true);
    assert!(matches!(found[0].what, What::UnderAge { contributions: 1 }), "{found:?}");
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
    let described = include_str!("../../../docs/researchers.md");
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
