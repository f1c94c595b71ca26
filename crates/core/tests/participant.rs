//! Somebody takes part, without a screen: age, consent, questions about themselves, dots; and the record of it.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::BTreeMap;

use common::person::now;
use common::projects::{EVERYTHING, changed, everything};
use common_ground_core::participant::votes::{Tally, left, on_what_is_there, place_dot, take_back, tally};
use common_ground_core::participant::{AGE, Age, CODE, CONSENT, Method, PLACES, Participant, Visit, Votes};
use common_ground_core::project::{QuestionType, Voting};
use common_ground_core::store::DecodeError;
use common_ground_core::{Answer, EntryMode, Problem, Project, Timestamp, Uuid};
use proptest::prelude::*;
use serde_json::{Value, json};

fn text(said: &str) -> Answer {
    Answer::Text(said.to_owned())
}

fn paths(problems: Vec<Problem>) -> Vec<(&'static str, String)> {
    problems.into_iter().map(|p| (p.code.as_str(), p.place.path.unwrap_or_default())).collect()
}

/// An adult who has agreed to all that is needed, at the places.
fn agreed(project: &Project) -> Visit {
    let mut visit = Visit::new(project, "en");
    visit.age = Some(Age::Adult);
    visit.go_on(project).unwrap();
    visit.agree("take_part", true);
    visit.agree("understood", true);
    visit.go_on(project).unwrap();
    assert_eq!(visit.page, PLACES);
    visit
}

fn record(visit: &Visit, project: &Project) -> Participant {
    Participant::new(visit, project, Uuid::from_u128(5), "apple-7".to_owned(), now()).unwrap()
}

fn project_with(changes: &[(&str, Value)]) -> Project {
    Project::parse(&changed(&serde_json::from_str(EVERYTHING).unwrap(), changes).to_string()).unwrap()
}

#[test]
fn a_visit_leads_from_the_age_to_the_code() {
    let project = everything();
    let mut visit = Visit::new(&project, "it");
    let pages =
        [AGE, CONSENT, PLACES, "age_band", "ethnicity", "ways", "disabled", "postcode", CODE].map(str::to_owned);
    assert_eq!(visit.pages(&project), pages);
    assert_eq!(paths(visit.go_on(&project).unwrap_err()), [("required", "age".to_owned())]);
    visit.age = Some(Age::Adult);
    visit.go_on(&project).unwrap();
    visit.agree("quotes", true);
    visit.agree("understood", false);
    let missing = paths(visit.go_on(&project).unwrap_err());
    assert_eq!(missing, [("required", "consent.take_part".to_owned()), ("required", "consent.understood".to_owned())]);
    visit.agree("take_part", true);
    visit.agree("understood", true);
    visit.go_on(&project).unwrap();
    let begun = record(&visit, &project);
    assert!(begun.skipped.is_empty(), "nothing about themselves has been asked yet");
    visit.go_on(&project).unwrap();
    visit.answer("age_band", Some(text("25_up")));
    visit.go_on(&project).unwrap();
    visit.answer("ethnicity", Some(text("asian")));
    visit.go_on(&project).unwrap();
    assert_eq!(visit.page, "ethnicity_asian");
    visit.decline("ethnicity_asian");
    visit.go_on(&project).unwrap();
    visit.answer("ways", Some(text("work;live")));
    visit.go_on(&project).unwrap();
    visit.answer("disabled", Some(Answer::Flag(false)));
    visit.answer("years", Some(Answer::Number(3.0)));
    visit.go_on(&project).unwrap();
    visit.skip(&project);
    assert_eq!(visit.page, CODE);
    let made = begun.revise(&visit, &project, Timestamp::from_unix_seconds(2_000_000_000)).unwrap();
    assert_eq!(made.answers["ways"], Answer::Text("live;work".to_owned()), "in the project's order");
    assert_eq!((made.declined.len(), made.skipped.contains("postcode")), (1, true));
    let consent = made.consent.as_ref().unwrap();
    assert_eq!((consent.version.as_str(), consent.lang.as_str(), consent.at), ("template-1", "it", now()));
    let expected = [("quotes", true), ("take_part", true), ("understood", true)];
    assert_eq!(consent.choices, expected.map(|(id, yes)| (id.to_owned(), yes)).into());
    assert_eq!(Visit::of(&made).answers, made.answers);
}

#[test]
fn an_earlier_answer_decides_what_is_asked_and_a_hidden_answer_is_kept_but_not_recorded() {
    let project = everything();
    let mut visit = agreed(&project);
    visit.answer("ethnicity", Some(text("asian")));
    visit.answer("ethnicity_asian", Some(text("indian")));
    assert!(record(&visit, &project).answers.contains_key("ethnicity_asian"));
    visit.answer("ethnicity", Some(text("white")));
    assert!(!record(&visit, &project).answers.contains_key("ethnicity_asian"));
    visit.answer("ethnicity", Some(text("asian")));
    assert!(record(&visit, &project).answers.contains_key("ethnicity_asian"));
}

#[test]
fn somebody_below_the_age_needs_a_project_that_takes_them_and_a_guardians_reference() {
    let project = everything();
    let mut visit = Visit::new(&project, "en");
    visit.age = Some(Age::Under { guardian: Some(" ".to_owned()) });
    assert_eq!(paths(visit.go_on(&project).unwrap_err()), [("required", "guardian".to_owned())]);
    visit.age = Some(Age::Under { guardian: Some("x".repeat(81)) });
    assert_eq!(paths(visit.go_on(&project).unwrap_err()), [("too-long", "guardian".to_owned())]);
    visit = agreed(&project);
    visit.age = Some(Age::Under { guardian: Some(" G-12 ".to_owned()) });
    visit.answer("postcode", Some(text("W5")));
    let made = record(&visit, &project);
    assert_eq!(made.age, Some(Age::Under { guardian: Some("G-12".to_owned()) }));
    assert!(!made.answers.contains_key("postcode"), "no words of children are kept");
    assert!(made.context(EntryMode::Assisted).under_age);
    let strict = project_with(&[("/age", json!({}))]);
    assert_eq!(paths(visit.go_on(&strict).err().unwrap_or_default()), []);
    visit.page = AGE.to_owned();
    assert_eq!(paths(visit.go_on(&strict).unwrap_err()), [("not-allowed", "age".to_owned())]);
}

#[test]
fn consent_to_an_earlier_wording_is_never_passed_off_as_consent_to_this_one() {
    let project = everything();
    let visit = agreed(&project);
    let made = record(&visit, &project);
    let changed = project_with(&[("/consent/version", json!("final-2"))]);
    let kept = made.revise(&Visit::of(&made), &changed, now()).unwrap();
    assert_eq!(kept.consent, made.consent);
    let new = Participant::new(&visit, &changed, Uuid::from_u128(6), String::new(), now());
    assert_eq!(paths(new.unwrap_err()), [("required", "consent".to_owned())]);
    let mut asked = Visit::of(&made);
    asked.page = CONSENT.to_owned();
    asked.agree("quotes", true);
    asked.method = Method::Spoken;
    asked.go_on(&changed).unwrap();
    let later = Timestamp::from_unix_seconds(2_000_000_000);
    let again = made.revise(&asked, &changed, later).unwrap().consent.unwrap();
    assert_eq!((again.version.as_str(), again.at, again.method), ("final-2", later, Method::Spoken));
}

#[test]
fn answers_that_an_earlier_version_of_the_project_asked_for_stay() {
    let project = everything();
    let mut made = record(&agreed(&project), &project);
    made.answers.insert("main_language".to_owned(), Answer::Text("pl".to_owned()));
    let next = made.revise(&Visit::of(&made), &project, now()).unwrap();
    assert_eq!(next, made);
}

#[test]
fn a_text_that_is_no_participant_is_told_from_one_of_a_newer_version() {
    let project = everything();
    let made = record(&agreed(&project), &project);
    let json = made.to_json();
    assert_eq!(Participant::from_json(&json), Ok(made));
    let newer = json.replace(r#""format":1"#, r#""format":2"#);
    assert_eq!(Participant::from_json(&newer), Err(DecodeError::Newer(2)));
    for text in ["", "{}", "[]", "null", &json[..json.len() - 1]] {
        assert_eq!(Participant::from_json(text), Err(DecodeError::Unreadable), "{text}");
    }
    let odd = json.replace(r#""answers":{}"#, r#""later":true,"answers":{"odd":[1]}"#);
    assert_eq!(Participant::from_json(&odd), Participant::from_json(&json));
}

#[derive(Clone, Debug)]
enum Act {
    Say(proptest::sample::Index, u8),
    Decline(proptest::sample::Index),
    Age(bool),
    Agree(proptest::sample::Index, bool),
    Skip,
    GoOn,
    Back,
    Record,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (any::<proptest::sample::Index>(), any::<u8>()).prop_map(|(q, n)| Act::Say(q, n)),
        1 => any::<proptest::sample::Index>().prop_map(Act::Decline),
        1 => any::<bool>().prop_map(Act::Age),
        2 => (any::<proptest::sample::Index>(), any::<bool>()).prop_map(|(c, yes)| Act::Agree(c, yes)),
        1 => Just(Act::Skip),
        4 => Just(Act::GoOn),
        1 => Just(Act::Back),
        1 => Just(Act::Record),
    ]
}

fn said(of: &QuestionType, n: u8) -> Answer {
    match of {
        QuestionType::Choice { options } | QuestionType::Choices { options, .. } => {
            Answer::Text(options[usize::from(n) % options.len()].id.clone())
        }
        QuestionType::YesNo => Answer::Flag(n > 127),
        QuestionType::Number { .. } => Answer::Number(f64::from(n)),
        _ => Answer::Text("é".repeat(usize::from(n % 8))),
    }
}

proptest! {
    #[test]
    fn whatever_people_do_a_record_has_consent_and_age_and_reads_back_and_nothing_said_is_lost(
        acts in proptest::collection::vec(act(), 0..50)
    ) {
        let project = everything();
        let (mut visit, mut kept) = (Visit::new(&project, "en"), BTreeMap::new());
        let mut before: Option<Participant> = None;
        for act in acts {
            match act {
                Act::Say(at, n) => {
                    let question = at.get(&project.about_you);
                    visit.answer(&question.id, Some(said(&question.of, n)));
                    kept.insert(question.id.clone(), said(&question.of, n));
                }
                Act::Decline(at) => visit.decline(&at.get(&project.about_you).id),
                Act::Age(true) => visit.age = Some(Age::Adult),
                Act::Age(false) => visit.age = Some(Age::Under { guardian: Some("G".to_owned()) }),
                Act::Agree(at, yes) => visit.agree(&at.get(&project.consent.as_ref().unwrap().choices).id, yes),
                Act::Skip => visit.skip(&project),
                Act::GoOn => drop(visit.go_on(&project)),
                Act::Back => visit.go_back(&project),
                Act::Record => {
                    let made = match &before {
                        Some(before) => before.revise(&visit, &project, now()),
                        None => Participant::new(&visit, &project, Uuid::from_u128(5), "c".to_owned(), now()),
                    };
                    if let Ok(made) = made {
                        prop_assert!(made.age.is_some());
                        prop_assert!(made.consent.as_ref().is_some_and(|c| c.choices["take_part"] && c.choices["understood"]));
                        let back = Participant::from_json(&made.to_json());
                        prop_assert_eq!(back.as_ref(), Ok(&made));
                        let again = made.revise(&Visit { entry_mode: visit.entry_mode, ..Visit::of(&made) }, &project, now());
                        prop_assert_eq!(again.as_ref(), Ok(&made));
                        before = Some(made);
                    }
                }
            }
            prop_assert_eq!(&visit.answers, &kept);
        }
    }

    #[test]
    fn nobody_ever_has_more_dots_out_than_they_were_given(
        dots in 1..20u8, acts in proptest::collection::vec((any::<bool>(), 1..5u128), 0..60)
    ) {
        let voting = Voting { dots, kinds: vec!["asset".to_owned()] };
        let mut votes = Votes::new();
        for (place, id) in acts {
            let before = left(&votes, &voting);
            let mut on = common::point(11.25, 43.77);
            on.id = Uuid::from_u128(id);
            let next = if place { place_dot(&votes, &on, &voting) } else { take_back(&votes, on.id) };
            prop_assert_eq!(next.is_some(), if place { before > 0 } else { votes.contains_key(&on.id) });
            votes = next.unwrap_or(votes);
            let placed: u32 = votes.values().map(|n| u32::from(*n)).sum();
            prop_assert_eq!(placed + u32::from(left(&votes, &voting)), u32::from(dots));
            prop_assert!(votes.values().all(|n| *n > 0));
        }
        let there = on_what_is_there(&votes, |id| id == Uuid::from_u128(1));
        prop_assert!(there.keys().all(|id| *id == Uuid::from_u128(1)));
    }
}

#[test]
fn dots_go_only_on_the_kinds_that_take_them() {
    let voting = Voting { dots: 3, kinds: vec!["idea".to_owned()] };
    let asset = common::point(11.25, 43.77);
    assert_eq!(place_dot(&Votes::new(), &asset, &voting), None);
    let votes = place_dot(&Votes::new(), &asset, &Voting { kinds: Vec::new(), ..voting }).unwrap();
    let project = everything();
    let voted = record(&agreed(&project), &project).with_votes(votes.clone(), now());
    assert_eq!(Participant::from_json(&voted.to_json()).unwrap().votes, votes);
}

#[test]
fn the_dots_of_several_people_are_counted_as_dots_and_as_people() {
    let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let people = [Votes::from([(one, 3)]), Votes::from([(one, 1), (other, 2)]), Votes::new()];
    let counted = tally(&people);
    assert_eq!(counted.get(&one), Some(&Tally { dots: 4, people: 2 }));
    assert_eq!(counted.get(&other), Some(&Tally { dots: 2, people: 1 }));
    assert_eq!(counted.len(), 2);
}
