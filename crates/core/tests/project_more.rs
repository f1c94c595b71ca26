//! What a project file may say about questions, conditions and care: the project with everything in it, read, and a
//! table of mistakes, each with the problem that it must be answered with.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use common::projects::{EVERYTHING, changed, demo, everything, places, problems};
use common_ground_core::geometry::{Form, lies_in};
use common_ground_core::project::{Condition, LinkAs, Precision, QuestionType, Test, UnderAge};
use common_ground_core::{Draft, EntryMode, Project};
use proptest::prelude::*;
use serde_json::{Value, json};

fn document() -> Value {
    serde_json::from_str(EVERYTHING).unwrap()
}

fn question<'p>(project: &'p Project, id: &str) -> &'p common_ground_core::project::Question {
    project.question(id).unwrap_or_else(|| panic!("{id}"))
}

#[test]
fn what_is_left_out_has_the_value_that_the_page_on_projects_says() {
    let (demo, everything) = (demo(), everything());
    assert!((demo.area.margin - 250.0).abs() < 1e-9 && (everything.area.margin - 100.0).abs() < 1e-9);
    assert!(demo.consent.is_none() && demo.age.is_none() && demo.votes.is_none() && demo.private_place.is_none());
    assert_eq!(everything.kind("idea").unwrap().forms, [Form::Spot]);
    let defaults: Vec<_> = ["why", "photo", "name", "by_when"]
        .map(|id| question(&everything, id))
        .map(|q| (q.required, q.skip, q.decline, q.personal_check))
        .into();
    let expected = [
        (false, true, false, true),
        (false, true, false, false),
        (true, false, false, false),
        (false, false, false, false),
    ];
    assert_eq!(defaults, expected);
    assert_eq!(question(&everything, "voice").of, QuestionType::Voice { seconds: 30 });
    let month = QuestionType::Date { precision: Precision::Month, future: false };
    assert_eq!(question(&everything, "closed_in").of, month);
    let link = QuestionType::Link { to: vec!["asset".to_owned()], answers: LinkAs::About };
    assert_eq!(question(&everything, "which_place").of, link);
    assert_eq!(question(&everything, "first_came").entry_modes, [EntryMode::SelfEntered, EntryMode::Assisted]);
    assert_eq!(question(&everything, "name").error.get("it"), "Come si chiama?");
    assert!(everything.about_you.iter().filter(|q| !q.decline).map(|q| q.id.as_str()).eq(["years"]));
    let gate = everything.age.as_ref().unwrap();
    assert_eq!((gate.gate, gate.under), (16, Some(UnderAge { guardian_reference: true })));
    let consent = everything.consent.as_ref().unwrap();
    assert!(consent.choices.iter().map(|choice| choice.required).eq([true, true, false]));
    let tiles = everything.tiles.as_ref().unwrap();
    assert_eq!((tiles.min_zoom, tiles.max_zoom), (10, 18));
}

#[test]
fn a_clip_is_found_by_its_language_and_never_in_another() {
    let everything = everything();
    let name = question(&everything, "name");
    let cases = [
        ("it", "asset", Some("audio/name.it.mp3")),
        ("it-CH", "asset", Some("audio/name.it.mp3")),
        ("bn", "asset", Some("audio/name.bn.ogg")),
        ("en", "asset", None),
        ("it", "idea", Some("audio/idea.it.mp3")),
        // Other words than the recorded ones.
        ("it", "barrier", None),
    ];
    for (language, kind, file) in cases {
        assert_eq!(name.audio_for(kind).get(language), file, "{language}, {kind}");
    }
}

#[test]
fn every_part_that_can_be_read_aloud_has_its_clip() {
    let everything = everything();
    let QuestionType::Choices { options, .. } = &question(&everything, "reasons").of else { panic!() };
    let consent = everything.consent.as_ref().unwrap();
    let about_you = &everything.about_you[0];
    let clips = [
        (&everything.audio, "it", "audio/welcome.it.mp3"),
        (&everything.kinds[0].audio, "en", "audio/helps.mp3"),
        (&everything.categories[0].audio, "it", "audio/nature.it.mp3"),
        (&options[0].audio, "en", "audio/far.mp3"),
        (&consent.audio, "it", "audio/consent.it.mp3"),
        (&consent.choices[0].audio, "it", "audio/yes.mp3"),
        (&about_you.audio, "it", "audio/age.it.mp3"),
    ];
    for (clips, language, file) in clips {
        assert_eq!(clips.get(language), Some(file));
    }
}

#[test]
fn a_clip_lies_beside_the_project_and_nowhere_else() {
    for file in [
        "https://x.org/a.mp3",
        "//x.org/a.mp3",
        "/a.mp3",
        "../a.mp3",
        "audio/../../a.mp3",
        "a b.mp3",
        "data:audio/wav,a",
    ] {
        let json = changed(&document(), &[("/questions/1/audio/it", json!(file))]).to_string();
        let found = problems(&json);
        assert_eq!(found, [("project-not-allowed", "questions[1].audio.it".to_owned())], "{file}");
    }
}

#[test]
fn a_condition_is_read_as_it_is_nested() {
    let everything = everything();
    let Some(Condition::Any(parts)) = &question(&everything, "price").when else { panic!() };
    let Condition::All(both) = &parts[1] else { panic!() };
    let is = |question: &str, test| Condition::Answer { question: question.to_owned(), test };
    assert_eq!(parts[0], is("reasons", Test::Has("cost".to_owned())));
    assert_eq!(both[0], is("category", Test::Is("food".to_owned())));
    assert_eq!(both[1], Condition::Not(Box::new(is("importance", Test::Answered(true)))));
}

type Case<'a> = (&'a str, Value, &'a [(&'a str, &'a str)]);

#[test]
#[allow(clippy::too_many_lines)] // a table
fn every_mistake_is_answered_with_its_path() {
    const AT: &str = "questions[4].when.not.not.not.not.not.not.not.not.not";
    let when = "/questions/4/when"; // what_is_hard, after category, name, why, importance
    let deep = (0..9).fold(json!({"question": "name", "answered": true}), |inner, _| json!({"not": inner}));
    let deep_enough = deep["not"].clone();
    let cases: Vec<Case> = vec![
        // Conditions
        (when, deep_enough, &[]),
        (when, deep, &[("project-not-allowed", AT)]),
        (when, json!("name"), &[("project-wrong-type", "questions[4].when")]),
        (when, json!({}), &[("unknown-condition", "questions[4].when")]),
        (when, json!({"question": "name"}), &[("unknown-condition", "questions[4].when")]),
        (when, json!({"question": "name", "like": "A"}), &[("unknown-condition", "questions[4].when")]),
        (when, json!({"is": "food"}), &[("project-missing", "questions[4].when.question")]),
        (
            when,
            json!({"question": "importance", "at_least": 2, "at_most": 4}),
            &[("unknown-key", "questions[4].when.at_most")],
        ),
        (when, json!({"all": []}), &[("project-not-allowed", "questions[4].when.all")]),
        (
            when,
            json!({"any": [{"question": "dragon", "answered": true}]}),
            &[("unknown-id", "questions[4].when.any[0].question")],
        ),
        (when, json!({"question": "reasons", "has": "far"}), &[("unknown-id", "questions[4].when.question")]),
        (when, json!({"question": "what_is_hard", "answered": true}), &[("unknown-id", "questions[4].when.question")]),
        (when, json!({"question": "category", "is": "dragons"}), &[("unknown-id", "questions[4].when.is")]),
        (when, json!({"question": "category", "is": 3}), &[("project-wrong-type", "questions[4].when.is")]),
        (when, json!({"question": "name", "is": "A"}), &[("project-not-allowed", "questions[4].when.is")]),
        (when, json!({"question": "category", "has": "food"}), &[("project-not-allowed", "questions[4].when.has")]),
        (when, json!({"question": "name", "at_least": 3}), &[("project-not-allowed", "questions[4].when.at_least")]),
        (
            when,
            json!({"question": "importance", "at_most": 6}),
            &[("project-not-allowed", "questions[4].when.at_most")],
        ),
        (
            when,
            json!({"question": "importance", "at_most": "2"}),
            &[("project-wrong-type", "questions[4].when.at_most")],
        ),
        (when, json!({"question": "name", "answered": "yes"}), &[("project-wrong-type", "questions[4].when.answered")]),
        ("/questions/6/when/has", json!("dragons"), &[("unknown-id", "questions[6].when.has")]),
        ("/questions/9/when/is", json!("maybe"), &[("unknown-id", "questions[9].when.is")]),
        ("/about_you/2/when/question", json!("category"), &[("unknown-id", "about_you[2].when.question")]),
        // Who is asked, and who may see that
        ("/questions/4/with", json!("importance"), &[("project-not-allowed", "questions[4].with")]),
        ("/questions/4/with", json!("name"), &[]),
        ("/questions/8/with", json!("category"), &[("project-not-allowed", "questions[8].with")]),
        (
            "/questions/3/visibility",
            json!("never"),
            &[("project-not-allowed", "questions[4].visibility"), ("project-not-allowed", "questions[7].visibility")],
        ),
        ("/questions/8/categories", json!(["food", "dragons"]), &[("unknown-id", "questions[8].categories[1]")]),
        ("/questions/0/categories", json!(["food"]), &[("unknown-id", "questions[0].categories")]),
        ("/questions/10/entry_modes", json!(["alone"]), &[("project-not-allowed", "questions[10].entry_modes[0]")]),
        ("/questions/10/entry_modes", json!(["self", "self"]), &[("repeated-id", "questions[10].entry_modes[1]")]),
        ("/questions/1/skip", json!(true), &[("project-not-allowed", "questions[1].skip")]),
        ("/questions/3/personal_check", json!(true), &[("unknown-key", "questions[3].personal_check")]),
        ("/questions/2/error", json!({"it": "x"}), &[("words-missing", "questions[2].error.en")]),
        // Types
        ("/questions/6/min", json!(241), &[("project-not-allowed", "questions[6].min")]),
        ("/questions/6/unit", json!("min"), &[("project-wrong-type", "questions[6].unit")]),
        ("/questions/10/precision", json!("hour"), &[("project-not-allowed", "questions[10].precision")]),
        ("/questions/12/id", json!("picture"), &[("bad-id", "questions[12].id")]),
        ("/questions/13/id", json!("photo"), &[("repeated-id", "questions[13].id")]),
        ("/questions/13/seconds", json!(61), &[("project-not-allowed", "questions[13].seconds")]),
        ("/questions/14/to", json!(["dragon"]), &[("unknown-id", "questions[14].to[0]")]),
        ("/questions/14/as", json!("responds_to"), &[("repeated-id", "questions[15].as")]),
        ("/questions/14/as", json!("near"), &[("project-not-allowed", "questions[14].as")]),
        // Kinds
        ("/kinds/0/shapes", json!(["spot", "spot"]), &[("repeated-id", "kinds[0].shapes[1]")]),
        ("/kinds/0/follow_up/0/kind", json!("dragon"), &[("unknown-id", "kinds[0].follow_up[0].kind")]),
        // The map
        ("/area/margin", json!("far"), &[("project-wrong-type", "area.margin")]),
        (
            "/basemap",
            json!({"archive": "a", "gazetteer": "a", "attribution": "a"}),
            &[("project-not-allowed", "tiles")],
        ),
        ("/tiles/url", json!("https://t.example.org/{z}/{x}.png"), &[("project-not-allowed", "tiles.url")]),
        ("/tiles/url", json!("https://t.example.org/{z}/{x}/{y} .png"), &[("project-not-allowed", "tiles.url")]),
        ("/tiles/min_zoom", json!(19), &[("project-not-allowed", "tiles.min_zoom")]),
        // Care
        ("/consent/statement", json!([]), &[("project-not-allowed", "consent.statement")]),
        ("/consent/withdraw_until", json!("2026-02-30"), &[("project-not-allowed", "consent.withdraw_until")]),
        ("/consent/withdraw_until", json!("2026-02"), &[("project-not-allowed", "consent.withdraw_until")]),
        ("/consent/withdraw_until", json!(null), &[]),
        ("/consent/choices/1/id", json!("take_part"), &[("repeated-id", "consent.choices[1].id")]),
        ("/age/gate", json!(100), &[("project-not-allowed", "age.gate")]),
        ("/age/under/reference", json!(true), &[("unknown-key", "age.under.reference")]),
        ("/about_you/0/visibility", json!("public"), &[("project-not-allowed", "about_you[0].visibility")]),
        ("/about_you/0/kinds", json!(["asset"]), &[("unknown-key", "about_you[0].kinds")]),
        ("/about_you/0/type", json!("scale"), &[("unknown-question-type", "about_you[0].type")]),
        ("/about_you/3/id", json!("disabled"), &[("repeated-id", "about_you[4].id")]),
        ("/private_place/min_metres", json!(151), &[("project-not-allowed", "private_place.min_metres")]),
        ("/votes/dots", json!(0), &[("project-not-allowed", "votes.dots")]),
        ("/votes/kinds", json!(["dragon"]), &[("unknown-id", "votes.kinds[0]")]),
        ("/$schema", json!("../../docs/project.schema.json"), &[]),
    ];
    for (pointer, value, expected) in cases {
        let found = problems(&changed(&document(), &[(pointer, value.clone())]).to_string());
        let expected: Vec<_> = expected.iter().map(|(code, path)| (*code, (*path).to_owned())).collect();
        assert_eq!(found, expected, "{pointer} = {value}");
    }
}

#[test]
fn the_margin_is_in_metres_wherever_the_area_is() {
    // At 60° north a degree of longitude is half as long as one of latitude.
    let bounds = [("/area/bounds", json!([10.0, 60.0, 10.1, 60.1])), ("/area/centre", json!([10.05, 60.05]))];
    let mut changes = bounds.to_vec();
    changes.push(("/area/margin", json!(1000)));
    let project = Project::parse(&changed(&document(), &changes).to_string()).unwrap();
    for (at, allowed) in [
        ([10.05, 60.05], true),
        ([9.9825, 60.0], true),
        ([9.9815, 60.0], false),
        ([10.05, 60.1089], true),
        ([10.05, 60.1091], false),
        ([10.05, 59.9911], true),
        ([10.05, 59.9909], false),
    ] {
        assert_eq!(lies_in(project.reach(false), at), allowed, "{at:?}");
    }
}

proptest! {
    #[test]
    fn a_glance_shows_what_is_right_and_stumbles_over_nothing(
        at in any::<proptest::sample::Index>(),
        other in proptest::sample::select(vec![
            json!(null), json!(true), json!(-1), json!(1e300), json!(""), json!("../a"), json!([]), json!([[]]),
            json!({}), json!([1, 2, 3, 4]), json!({"1": {"en": 1}}),
        ]),
    ) {
        let mut document = document();
        let mut all = Vec::new();
        places(&document, "", &mut all);
        let pointer: &String = at.get(&all);
        *document.pointer_mut(pointer).unwrap() = other;
        let json = document.to_string();
        match (Project::parse(&json), Project::glance(&json)) {
            (Ok(parsed), glanced) => {
                let version = parsed.version.clone();
                let (questions, about_you) = (parsed.questions.clone(), parsed.about_you.clone());
                let whole = glanced.map(|project| Project { version, questions, about_you, ..project });
                prop_assert_eq!(whole, Ok(parsed));
            }
            // A conversation can be begun with whatever was read, though not saved.
            (Err(_), Ok(project)) => {
                let mut draft = Draft::new("asset");
                drop(draft.go_on(&project));
                // And a map can be drawn of it.
                let area = &project.area;
                let [west, south, east, north] = area.bounds;
                prop_assert!(west < east && south < north && area.contains(area.centre));
                prop_assert!(area.min_zoom <= area.zoom && area.zoom <= area.max_zoom);
            }
            (Err(_), Err(problems)) => prop_assert_eq!(problems.len(), 1),
        }
    }
}

#[test]
fn a_glance_takes_no_file_and_no_address_from_elsewhere() {
    let wrong = [("/tiles/url", json!("http://tracker.example/{z}/{x}/{y}"))];
    let project = Project::glance(&changed(&document(), &wrong).to_string()).unwrap();
    assert!(project.tiles.is_none());
    let demo: Value = serde_json::from_str(include_str!("../../../assets/projects/demo.json")).unwrap();
    assert!(Project::glance(&demo.to_string()).unwrap().basemap.is_some());
    for file in ["/basemap/archive", "/basemap/gazetteer"] {
        let wrong = changed(&demo, &[(file, json!("https://tracker.example/a"))]).to_string();
        assert!(Project::glance(&wrong).unwrap().basemap.is_none());
    }
    for text in ["", "<html>", r#"{"format": 2}"#] {
        assert_eq!(Project::glance(text).unwrap_err(), Project::parse(text).unwrap_err());
    }
}
