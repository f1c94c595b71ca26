//! What may stand on a big screen: no words, no private place, nothing of people who have not agreed; more only as the
//! facilitator allows it, thing by thing and revision by revision.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::BTreeMap;

use common_ground_core::participant::{Agreement, Method, Votes};
use common_ground_core::project::{Clips, Consent, ConsentChoice, Visibility, Words};
use common_ground_core::projector::{Allowed, Approvals, Held, held, shown, words};
use common_ground_core::{Answer, Contribution, Participant, Project, Uuid};

/// "name" is public, "why" for the team, "phone" for nobody.
fn told() -> Contribution {
    let mut item = common::point(11.25, 43.77);
    for id in ["name", "why", "phone", "from_elsewhere"] {
        item.answers.insert(id.to_owned(), Answer::Text(format!("{id} marker")));
    }
    item.skipped = ["name".to_owned()].into();
    item.about = Some((Uuid::from_u128(1), Some("about marker".to_owned())));
    item.responds_to = vec![(Uuid::from_u128(2), Some("link marker".to_owned()))];
    item.location.near = Some("near marker".to_owned());
    item.provenance.participant = Some(Uuid::from_u128(7).to_string());
    item
}

fn asks() -> Project {
    let choice = |id: &str, required| ConsentChoice {
        id: id.to_owned(),
        label: Words::default(),
        audio: Clips::default(),
        required,
    };
    Project {
        consent: Some(Consent {
            version: "1".to_owned(),
            statement: Vec::new(),
            audio: Clips::default(),
            controllers: Vec::new(),
            withdraw_until: None,
            choices: vec![choice("take_part", true), choice("quotes", false), choice("sharing", false)],
        }),
        ..common::project()
    }
}

fn person(choices: &[(&str, bool)]) -> Participant {
    let agreement = Agreement {
        version: "1".to_owned(),
        lang: "en".to_owned(),
        at: common::person::now(),
        method: Method::Screen,
        choices: choices.iter().map(|(id, yes)| ((*id).to_owned(), *yes)).collect(),
    };
    Participant {
        id: Uuid::from_u128(7),
        project: "demo".to_owned(),
        project_version: String::new(),
        consent: Some(agreement),
        age: None,
        answers: BTreeMap::new(),
        skipped: [].into(),
        declined: [].into(),
        code: String::new(),
        votes: Votes::new(),
        created_at: common::person::now(),
        updated_at: common::person::now(),
    }
}

fn allowed(item: &Contribution, place: bool, words: bool) -> Approvals {
    Approvals::default().with(item.id, Allowed { rev: item.rev, place, words })
}

#[test]
fn a_place_is_shown_without_a_word_of_what_anybody_wrote() {
    let item = told();
    let left = shown(&item, &common::project(), None, &Approvals::default()).unwrap();
    assert_eq!((left.id, &left.kind, &left.geometry), (item.id, &item.kind, &item.geometry));
    assert!(!format!("{left:?}").contains("marker"), "{left:?}");
    assert_eq!(left.provenance.participant, None);
}

#[test]
fn words_are_shown_when_they_are_allowed_and_only_public_ones() {
    let item = told();
    let project = common::project();
    assert_eq!(words(&item, &project).collect::<Vec<_>>(), ["name marker"]);
    let left = shown(&item, &project, None, &allowed(&item, false, true)).unwrap();
    assert_eq!(left.answers.keys().collect::<Vec<_>>(), ["name"]);
    let mut team = common::project();
    team.questions.iter_mut().for_each(|question| question.visibility = Visibility::Team);
    assert!(shown(&item, &team, None, &allowed(&item, false, true)).unwrap().answers.is_empty());
}

#[test]
fn a_category_that_is_not_public_is_not_shown() {
    let mut item = told();
    item.category = Some("green".to_owned());
    let mut project = common::project();
    let mut category = project.questions[0].clone();
    category.id = "category".to_owned();
    category.visibility = Visibility::Team;
    project.questions.push(category);
    assert_eq!(shown(&item, &project, None, &Approvals::default()).unwrap().category, None);
}

#[test]
fn a_private_place_is_held_back_until_it_is_allowed() {
    let mut item = told();
    item.location.masked = true;
    let project = common::project();
    assert_eq!(held(&item, &project, None), Some(Held::Private));
    for approvals in [Approvals::default(), allowed(&item, false, true)] {
        assert_eq!(shown(&item, &project, None, &approvals), None);
    }
    assert!(shown(&item, &project, None, &allowed(&item, true, false)).is_some());
}

#[test]
fn what_people_agreed_to_decides() {
    let item = told();
    let project = asks();
    let of = |choices: &[(&str, bool)]| held(&item, &project, Some(&person(choices)));
    assert_eq!(of(&[("take_part", true), ("quotes", false), ("sharing", true)]), None);
    for choices in [&[("take_part", true)][..], &[("take_part", true), ("sharing", false)], &[("sharing", true)]] {
        assert_eq!(of(choices), Some(Held::NotAgreed), "{choices:?}");
    }
    assert_eq!(held(&item, &project, None), Some(Held::NotAgreed), "nobody knows what they agreed to");
    let unasked = Participant { consent: None, ..person(&[]) };
    assert_eq!(held(&item, &project, Some(&unasked)), Some(Held::NotAgreed));
    let mut reworded = asks();
    reworded.consent.as_mut().unwrap().version = "2".to_owned();
    let everything = person(&[("take_part", true), ("quotes", true), ("sharing", true)]);
    assert_eq!(held(&item, &reworded, Some(&everything)), Some(Held::NotAgreed), "they agreed to other words");
    let mut without = asks();
    without.consent.as_mut().unwrap().choices.pop();
    assert_eq!(held(&item, &without, Some(&person(&[("take_part", true)]))), None, "where sharing is not asked");
}

#[test]
fn what_was_allowed_does_not_count_for_a_later_revision() {
    let item = told();
    let approvals = allowed(&item, true, true);
    let later = Contribution { rev: item.rev + 1, ..item };
    assert_eq!(approvals.of(&later), Allowed { rev: later.rev, place: false, words: false });
}

#[test]
fn approvals_are_read_as_they_were_written_and_only_in_their_session() {
    let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let of = |place, words| Allowed { rev: 3, place, words };
    let approvals = Approvals::default().with(one, of(true, true)).with(other, of(false, true));
    let text = approvals.to_text("s-1");
    assert_eq!(Approvals::parse(&text, "s-1"), approvals);
    assert_eq!(Approvals::parse(&text, "s-2"), Approvals::default());
    assert_eq!(Approvals::parse("", ""), Approvals::default());
    assert_eq!(Approvals::parse("s-1\nnonsense\n", "s-1"), Approvals::default());
    assert_eq!(approvals.clone().with(one, of(false, false)).changed(&approvals), [one].into());
    assert_eq!(approvals.clone().with(one, of(true, false)).changed(&approvals), [one].into());
}
