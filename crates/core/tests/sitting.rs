//! Sessions: set up, kept, said on every contribution; the PIN and the clock that go with them; and what is kept of an
//! answer that somebody walked away from.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use common::person::{Person, sample, say};
use common::{project, projects};
use common_ground_core::clock::{Doubt, SLACK, doubt};
use common_ground_core::pin::{self, Pin};
use common_ground_core::privacy::{Audience, redact};
use common_ground_core::sitting::{IDLE, LABEL, SITE, STAGES, Setup, Sitting, under_way};
use common_ground_core::store::DecodeError;
use common_ground_core::{
    Answer, Code, Contribution, Draft, EntryMode, Geometry, Provenance, Status, Timestamp, Uuid, read, store, write,
};
use proptest::prelude::*;

fn setup() -> Setup {
    Setup {
        site: " Southall  Community Centre ".to_owned(),
        date: "2026-05-12".to_owned(),
        stage: "drop-in".to_owned(),
        facilitator: "F7".to_owned(),
        device: "B".to_owned(),
        languages: vec!["en".to_owned(), "pa".to_owned()],
        assisted: true,
        idle: 300,
    }
}

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_unix_seconds(1_778_000_000 + seconds)
}

fn begun() -> Sitting {
    Sitting::begin(&setup(), Uuid::from_u128(7), at(0)).unwrap()
}

#[test]
fn a_session_begins_with_tidy_texts_and_ends_once() {
    let sitting = begun();
    assert_eq!(sitting.setup.device, "B");
    assert_eq!(sitting.setup.site.trim(), sitting.setup.site);
    assert_eq!(sitting.entry_mode(), EntryMode::Assisted);
    assert_eq!(sitting.end(at(60)).ended_at, Some(at(60)));
    assert_eq!(sitting.end(Timestamp::from_unix_seconds(0)).ended_at, Some(at(0)), "never before it began");
}

#[test]
fn what_is_missing_or_wrong_is_said_with_its_field() {
    type Change = fn(&mut Setup);
    let cases: [(Change, Code, &str); 8] = [
        (|s| s.site.clear(), Code::Required, "site"),
        (|s| s.site = "  ".to_owned(), Code::Required, "site"),
        (|s| s.date.clear(), Code::Required, "date"),
        (|s| s.date = "2026-02-30".to_owned(), Code::BadDate, "date"),
        (|s| s.date = "2026-05".to_owned(), Code::BadDate, "date"),
        (|s| s.stage = "party".to_owned(), Code::NotAllowed, "stage"),
        (|s| s.site = "x".repeat(SITE + 1), Code::TooLong, "site"),
        (|s| s.device = "x".repeat(LABEL + 1), Code::TooLong, "device"),
    ];
    for (change, code, path) in cases {
        let mut setup = setup();
        change(&mut setup);
        let problems = Sitting::begin(&setup, Uuid::nil(), at(0)).unwrap_err();
        assert_eq!(problems.len(), 1, "{path}: {problems:?}");
        assert_eq!((problems[0].code, problems[0].place.path.as_deref()), (code, Some(path)));
    }
    let both = Sitting::begin(&Setup::default(), Uuid::nil(), at(0)).unwrap_err();
    assert_eq!(both.len(), 2);
}

#[test]
fn of_several_sessions_the_last_that_has_not_ended_is_under_way() {
    let [old, newer] =
        [0, 60].map(|seconds| Sitting { id: Uuid::from_u128(seconds.into()), started_at: at(seconds), ..begun() });
    assert_eq!(under_way([newer.clone(), old.clone()]), Some(newer.clone()));
    assert_eq!(under_way([newer.end(at(90)), old.clone()]), Some(old.clone()));
    assert_eq!(under_way([old.end(at(90))]), None);
}

#[test]
fn every_contribution_says_which_session_it_was_made_in() {
    let provenance = begun().mark(Provenance { participant: Some("p".to_owned()), ..Provenance::default() });
    let item = Contribution { provenance, ..common::point(11.25, 43.77) };
    let text = write::feature(&item);
    for property in [
        r#""session":"00000000-0000-0000-0000-000000000007""#,
        r#""session_site":"Southall"#,
        r#""session_date":"2026-05-12""#,
        r#""session_stage":"drop-in""#,
        r#""session_facilitator":"F7""#,
        r#""device":"B""#,
    ] {
        assert!(text.contains(property), "{property} in {text}");
    }
    assert_eq!(store::decode(&text).unwrap(), item);
    assert_eq!(redact(&item, &project(), Audience::Team).contribution().provenance, item.provenance);
    let public = write::feature(redact(&item, &project(), Audience::Public).contribution());
    assert!(!public.contains("session") && !public.contains("device"), "{public}");
}

#[test]
fn an_empty_field_of_a_session_is_absent() {
    let bare = Setup { site: "Library".to_owned(), date: "2026-05-12".to_owned(), ..Setup::default() };
    let provenance = Sitting::begin(&bare, Uuid::nil(), at(0)).unwrap().mark(Provenance::default());
    let text = write::feature(&Contribution { provenance, ..common::point(11.25, 43.77) });
    assert!(!text.contains("session_stage") && !text.contains("session_facilitator") && !text.contains("\"device\""));
}

#[test]
fn a_day_of_a_session_that_there_is_not_is_left_out_and_told() {
    let item = common::point(11.25, 43.77);
    let text = write::feature(&item).replace(r#""format":1"#, r#""format":1,"session_date":"2026-02-30""#);
    let (read, problems) = read::all(text.as_bytes(), common::options());
    assert_eq!(read, [item]);
    assert!(problems.iter().any(|p| p.code == Code::BadTime && p.place.path.as_deref() == Some("session_date")));
}

proptest! {
    #[test]
    fn a_session_reads_back_as_it_was_kept(
        texts in proptest::collection::vec("\\PC{0,20}", 4), stage in 0..STAGES.len(), assisted: bool,
        languages in proptest::collection::vec("[a-z]{2}(-[A-Z]{2})?", 0..4), ended in proptest::option::of(0u64..9_000)
    ) {
        let text = |at: usize| texts[at].clone();
        let setup = Setup {
            site: text(0), date: text(1), stage: STAGES[stage].to_owned(), facilitator: text(2), device: text(3),
            languages, assisted, idle: IDLE,
        };
        let sitting = Sitting { id: Uuid::from_u128(9), setup, started_at: at(1), ended_at: ended.map(at) };
        prop_assert_eq!(Sitting::from_json(&sitting.to_json()), Ok(sitting));
    }

    #[test]
    fn a_pin_reads_back_as_it_was_kept(salt: [u8; 16], hash: [u8; 16], wrong in 0u32..40) {
        let mut pin = Pin::new(salt, hash, at(0));
        for _ in 0..wrong {
            (pin, _) = pin.tried([hash[0].wrapping_add(1); 16], at(5));
        }
        prop_assert_eq!(Pin::from_json(&pin.to_json()), Ok(pin));
    }
}

#[test]
fn what_is_no_session_is_refused_and_a_newer_one_left_alone() {
    for text in ["", "{}", "[]", r#"{"session":"x","started_at":"2026-05-12T15:04:05Z"}"#] {
        assert_eq!(Sitting::from_json(text), Err(DecodeError::Unreadable), "{text}");
    }
    assert_eq!(Sitting::from_json(r#"{"format":2}"#), Err(DecodeError::Newer(2)));
    assert_eq!(Pin::from_json(r#"{"format":2}"#), Err(DecodeError::Newer(2)));
    assert_eq!(Pin::from_json(r#"{"format":1,"salt":[1]}"#), Err(DecodeError::Unreadable));
}

#[test]
fn wrong_tries_slow_the_next_one_down_and_a_right_one_forgives() {
    let mut pin = Pin::new([1; 16], [2; 16], at(0));
    let mut waits = Vec::new();
    for _ in 0..12 {
        let (next, right) = pin.tried([3; 16], at(0));
        assert!(!right);
        pin = next;
        waits.push(pin.wait(at(0)));
    }
    assert_eq!(waits, [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]);
    assert_eq!(pin.wait(at(100)), 200);
    assert_eq!(pin.wait(at(300)), 0);
    assert_eq!(pin.wait(Timestamp::from_unix_seconds(5)), 300, "a clock that was put back makes nobody wait longer");
    let (pin, right) = pin.tried([2; 16], at(400));
    assert!(right);
    assert_eq!((pin.wrong, pin.wait(at(400))), (0, 0));
}

#[test]
fn a_pin_is_the_same_in_every_script_and_neither_short_nor_endless() {
    assert_eq!(pin::typed(" 2468 ").as_deref(), Some("2468"));
    assert_eq!(pin::typed("۲۴۶۸").as_deref(), Some("2468"));
    assert_eq!(pin::typed("੨੪੬੮").as_deref(), Some("2468"));
    assert_eq!(pin::typed("rose"), Some("rose".to_owned()));
    assert_eq!(pin::typed("123"), None);
    assert_eq!(pin::typed(&"1".repeat(33)), None);
}

#[test]
fn a_clock_is_doubted_before_the_build_and_when_it_goes_back() {
    let now = at(10_000);
    let cases = [
        (None, None, None),
        (Some(at(0)), Some(at(9_999)), None),
        (Some(at(10_000 + SLACK)), None, None),
        (Some(at(10_001 + SLACK)), None, Some(Doubt::BeforeBuild)),
        (None, Some(at(10_000 + SLACK)), None),
        (Some(at(0)), Some(at(10_001 + SLACK)), Some(Doubt::WentBack)),
        (Some(at(90_000)), Some(at(90_000)), Some(Doubt::BeforeBuild)),
    ];
    for (built, newest, expected) in cases {
        assert_eq!(doubt(now, built, newest), expected, "{built:?} {newest:?}");
    }
}

fn left(draft: &Draft) -> Option<Contribution> {
    Contribution::left(draft, &projects::demo(), Provenance::default(), Uuid::from_u128(1), at(0))
}

/// On the page after the place, with a name.
fn on_its_way() -> Draft {
    let project = projects::demo();
    let mut draft = Draft::new("asset");
    draft.set_place(Geometry::point(11.25, 43.77).unwrap(), common_ground_core::Location::default());
    draft.go_on(&project).unwrap();
    draft.answers.insert("name".to_owned(), Answer::Text("The soup kitchen".to_owned()));
    draft
}

#[test]
fn what_somebody_left_is_kept_as_incomplete_without_what_they_had_not_come_to() {
    let item = left(&on_its_way()).unwrap();
    assert_eq!(item.status, Status::Incomplete);
    assert_eq!(item.text("name"), Some("The soup kitchen"));
    assert!(item.skipped.is_empty() && item.declined.is_empty(), "{:?}", item.skipped);
    assert_eq!(store::decode(&store::encode(&item)).unwrap(), item);
}

#[test]
fn what_somebody_skipped_before_they_left_is_skipped() {
    let mut draft = on_its_way();
    draft.skipped.insert("why".to_owned());
    assert_eq!(left(&draft).unwrap().skipped, ["why".to_owned()].into());
}

#[test]
fn nothing_is_kept_of_an_answer_that_has_hardly_begun_or_changes_a_saved_one() {
    let mut silent = on_its_way();
    silent.answers.clear();
    assert_eq!(left(&silent), None, "nothing said");
    let placing = Draft { page: "place".to_owned(), ..on_its_way() };
    assert_eq!(left(&placing), None, "the place was not settled");
    let nowhere = Draft { geometry: None, ..on_its_way() };
    assert_eq!(left(&nowhere), None, "no place");
    let strange = Draft { kind: "wish".to_owned(), ..on_its_way() };
    assert_eq!(left(&strange), None, "no kind of this project");
    let changing = Draft { editing: Some(Uuid::from_u128(3)), ..on_its_way() };
    assert_eq!(left(&changing), None, "the saved one stays as it is");
}

#[test]
fn an_answer_that_is_not_allowed_does_not_cost_the_others() {
    let mut draft = on_its_way();
    draft.answers.insert("why".to_owned(), Answer::Text("x".repeat(100_000)));
    let item = left(&draft).unwrap();
    assert_eq!(item.text("name"), Some("The soup kitchen"));
    assert_eq!(item.text("why"), None);
}

#[test]
fn of_every_shipped_project_what_is_left_half_way_reads_back() {
    let mut kept = 0;
    for project in projects::shipped() {
        for kind in &project.kinds {
            let [lon, lat] = project.area.centre;
            let mut person = Person::new(&project).begin(&kind.id).place(lon, lat).go_on();
            while person.draft.page != "check" {
                for question in person.draft.questions(&project, &person.draft.page.clone()) {
                    say(&mut person.draft, question, &sample(question, &project));
                }
                person = person.go_on();
                let (id, now) = (Uuid::from_u128(1), at(0));
                if let Some(item) = Contribution::left(&person.draft, &project, Provenance::default(), id, now) {
                    assert_eq!(
                        store::decode(&store::encode(&item)).unwrap(),
                        item,
                        "{} {}",
                        project.id,
                        person.draft.page
                    );
                    kept += 1;
                }
            }
        }
    }
    assert!(kept > 20, "{kept}");
}
