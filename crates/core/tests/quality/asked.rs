//! What the project asked and whom: unknown questions and answers, consent, age.

use crate::common::study::{self, uuid};
use common_ground_core::Answer;
use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::participant::Age;
use common_ground_core::quality::{About, Finding, Lack, What};

use super::{another, at, clean, everything, first, hold, look, look_with, text};

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
