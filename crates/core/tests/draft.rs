//! A draft on its way to a contribution: what it is made of, what stands in its way, and that nothing is lost.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use common_ground_core::draft::{CHECK, PLACE};
use common_ground_core::geometry::{Form, Sketch};
use common_ground_core::{
    Answer, Contribution, Draft, Geometry, Location, Problem, Project, Provenance, Timestamp, Uuid,
};

fn demo() -> Project {
    Project::parse(include_str!("../../../assets/projects/demo.json")).unwrap()
}

fn make(draft: &Draft, project: &Project) -> Result<Contribution, Vec<Problem>> {
    Contribution::new(draft, project, Provenance::default(), Uuid::from_u128(1), Timestamp::from_unix_seconds(1))
}

fn problems(draft: &Draft) -> Vec<(&'static str, String)> {
    let found = make(draft, &demo()).err().unwrap_or_default();
    found.into_iter().map(|p| (p.code.as_str(), p.place.path.unwrap_or_default())).collect()
}

fn placed(kind: &str) -> Draft {
    let mut draft = Draft::new(kind);
    draft.set_place(Geometry::point(11.248, 43.767).unwrap(), Location::default());
    draft
}

#[test]
fn only_kind_and_place_are_needed_and_the_rest_counts_as_skipped() {
    let made = make(&placed("asset"), &demo()).unwrap();
    assert_eq!(Vec::from_iter(&made.skipped), ["category", "how_often", "importance", "name", "why"]);
    assert!(made.answers.is_empty() && made.category.is_none());
    let made = make(&placed("idea"), &demo()).unwrap();
    assert!(!made.skipped.contains("how_often"), "an idea is not asked it");
}

#[test]
fn everything_that_stands_in_the_way_is_named_at_once() {
    let mut draft = Draft::default();
    assert_eq!(problems(&draft), [("required", "kind".to_owned()), ("required", "geometry".to_owned())]);
    draft = placed("asset");
    draft.choose("category", "dragons");
    draft.choose("how_often", "always");
    draft.set_step("importance", 6);
    draft.set_text("name", &"é".repeat(81));
    draft.answers.insert("why".to_owned(), Answer::Flag(true));
    let expected = [
        ("not-allowed", "category"),
        ("too-long", "name"),
        ("wrong-type", "why"),
        ("not-allowed", "importance"),
        ("not-allowed", "how_often"),
    ];
    assert_eq!(problems(&draft), expected.map(|(code, path)| (code, path.to_owned())));
    draft.set_kind("dragon");
    assert!(problems(&draft).contains(&("not-allowed", "kind".to_owned())));
}

#[test]
fn a_place_just_across_the_boundary_passes_and_one_farther_does_not() {
    let cases = [(11.235, 43.767, true), (11.234, 43.767, false), (11.248, 43.7767, true), (11.248, 43.7768, false)];
    for (lon, lat, passes) in cases {
        let mut draft = placed("asset");
        draft.set_place(Geometry::point(lon, lat).unwrap(), Location::default());
        assert_eq!(problems(&draft).is_empty(), passes, "{lon} {lat}");
    }
}

#[test]
fn a_route_with_one_corner_far_outside_does_not_pass() {
    let mut sketch = Sketch::new(Form::Route);
    for corner in [[11.248, 43.767], [11.3, 43.767]] {
        sketch.add(corner, [11.0, 43.0, 12.0, 44.0]).unwrap();
    }
    let mut draft = placed("asset");
    draft.set_place(sketch.geometry().unwrap(), Location::default());
    assert_eq!(problems(&draft), [("outside-area", "geometry".to_owned())]);
}

#[test]
fn the_whole_neighbourhood_needs_no_geometry_and_stays_so_when_edited() {
    let mut draft = Draft { sketch: Some(Sketch::new(Form::Whole)), ..Draft::new("barrier") };
    let made = make(&draft, &demo()).unwrap();
    assert_eq!(made.geometry, None);
    assert_eq!(Draft::of(&made).form(), Some(Form::Whole));
    draft.sketch = Some(Sketch::new(Form::Area));
    assert_eq!(problems(&draft), [("required", "geometry".to_owned())]);
}

#[test]
fn a_text_of_exactly_the_most_characters_is_kept_and_an_empty_one_counts_as_skipped() {
    let mut draft = placed("asset");
    draft.set_text("name", &format!("  {}  ", "é".repeat(80)));
    draft.set_text("why", " \n ");
    let made = make(&draft, &demo()).unwrap();
    assert_eq!(made.text("name").map(|t| t.chars().count()), Some(80));
    assert!(made.text("why").is_none() && made.skipped.contains("why"));
}

#[test]
fn a_line_has_no_line_breaks_and_a_longer_text_keeps_them() {
    let mut draft = placed("asset");
    draft.set_text("name", "Piazza\nSanto Spirito");
    draft.set_text("why", "One\nTwo");
    let made = make(&draft, &demo()).unwrap();
    assert_eq!((made.text("name"), made.text("why")), (Some("Piazza Santo Spirito"), Some("One\nTwo")));
}

#[test]
fn an_answer_to_a_question_that_the_kind_is_not_asked_is_left_out_but_not_lost() {
    let mut draft = placed("asset");
    draft.choose("how_often", "daily");
    draft.set_kind("idea");
    assert!(make(&draft, &demo()).unwrap().answers.is_empty());
    draft.set_kind("asset");
    assert_eq!(make(&draft, &demo()).unwrap().text("how_often"), Some("daily"));
}

#[test]
fn changing_one_answer_from_the_check_page_leads_back_to_it() {
    let project = demo();
    let check = || {
        let mut draft = placed("asset");
        while draft.page != CHECK {
            draft.go_on(&project).unwrap();
        }
        draft
    };
    let mut draft = check();
    draft.turn_to("name");
    assert_eq!((draft.page.as_str(), draft.changing), ("name", true));
    let mut reloaded = Draft::from_json(&draft.to_json()).unwrap();
    reloaded.go_on(&project).unwrap();
    assert_eq!((reloaded.page.as_str(), reloaded.changing), (CHECK, false));
    draft.go_back(&project);
    assert_eq!((draft.page.as_str(), draft.changing), (CHECK, false));
    let mut back = check();
    back.go_back(&project);
    assert_eq!((back.page.as_str(), back.changing), ("how_often", false), "Back from the check page is no change");
}

#[test]
fn a_skipped_page_does_not_count_until_the_person_goes_on_from_it() {
    let project = demo();
    let mut draft = placed("asset");
    "why".clone_into(&mut draft.page);
    draft.set_text("why", "It is quiet.");
    draft.set_step("importance", 5);
    draft.skip(&project, "why");
    let made = make(&draft, &project).unwrap();
    assert!(made.answers.is_empty() && made.skipped.contains("why") && made.skipped.contains("importance"));
    assert_eq!(draft.answer("why"), None);
    draft.go_on(&project).unwrap();
    assert_eq!(make(&draft, &project).unwrap().text("why"), Some("It is quiet."));
}

#[test]
fn not_sure_stores_no_category_and_a_choice_takes_it_back() {
    let project = demo();
    let mut draft = placed("asset");
    draft.choose("category", "nature");
    draft.skip(&project, "category");
    let made = make(&draft, &project).unwrap();
    assert!(made.category.is_none() && made.skipped.contains("category"));
    draft.choose("category", "food");
    let made = make(&draft, &project).unwrap();
    assert_eq!(made.category.as_deref(), Some("food"));
    assert!(!made.skipped.contains("category"));
}

#[test]
fn a_required_question_cannot_be_skipped() {
    let json = include_str!("../../../assets/projects/demo.json").replacen(
        r#""type": "short_text","#,
        r#""type": "short_text", "required": true,"#,
        1,
    );
    let project = Project::parse(&json).unwrap();
    let mut draft = placed("asset");
    assert!(!draft.can_skip(&project, "name") && draft.can_skip(&project, "why"));
    assert!(!draft.can_skip(&project, PLACE) && !draft.can_skip(&project, CHECK));
    draft.skip(&project, "name");
    assert!(draft.skipped.is_empty());
    let found = make(&draft, &project).unwrap_err();
    assert_eq!((found[0].code.as_str(), found[0].place.path.as_deref(), found.len()), ("required", Some("name"), 1));
}

#[test]
fn a_question_with_another_stands_on_its_page() {
    let demo = demo();
    let ids = |kind| -> Vec<Vec<String>> {
        let pages = Draft::new(kind).question_pages(&demo);
        pages.iter().map(|page| page.iter().map(|q| q.id.clone()).collect()).collect()
    };
    assert_eq!(ids("idea"), [vec!["category"], vec!["name"], vec!["why", "importance"]]);
    assert_eq!(ids("asset"), [vec!["category"], vec!["name"], vec!["why", "importance"], vec!["how_often"]]);
}

#[test]
fn the_pages_lead_from_the_place_to_the_check_and_back() {
    let project = demo();
    let mut draft = placed("asset");
    let expected = [PLACE, "category", "name", "why", "how_often", CHECK];
    assert_eq!(draft.pages(&project), expected);
    for (i, page) in expected.iter().enumerate() {
        assert_eq!((draft.page.as_str(), draft.step(&project)), (*page, (i + 1, 6)));
        draft.go_on(&project).unwrap();
    }
    for page in expected.iter().rev() {
        assert_eq!(draft.page, *page);
        draft.go_back(&project);
    }
    "how_often".clone_into(&mut draft.page);
    draft.set_kind("idea");
    assert_eq!(draft.step(&project), (1, 5), "a page that this kind does not have is the first");
    assert_eq!(draft.questions(&project, "why").len(), 2);
}

#[test]
fn what_is_no_draft_is_none_and_a_part_that_cannot_be_read_costs_that_part() {
    for text in ["", "null", "[]", "{}", "{\"kind\":1,\"answers\":{}}", "{\"kind\":\"asset\"}", "<html>"] {
        assert_eq!(Draft::from_json(text), None, "{text}");
    }
    let json = r#"{"kind":"asset","answers":{"name":"A","odd":[1]},"shape":"Point","coordinates":[200,0],
        "editing":"no","method":"magic","later":true}"#;
    let mut expected = Draft::new("asset");
    expected.set_text("name", "A");
    assert_eq!(Draft::from_json(json), Some(expected));
}

#[test]
fn a_draft_keeps_the_names_of_what_it_answers_and_one_from_before_there_were_names_is_read() {
    let id = Uuid::from_u128(9);
    let mut draft = Draft::new("idea");
    draft.toggle_response("answers", id, Some("Steps; a kerb".to_owned()));
    draft.toggle_response("answers", Uuid::from_u128(8), None);
    assert_eq!(Draft::from_json(&draft.to_json()), Some(draft));
    let before = r#"{"kind":"idea","answers":{},"responds_to":["00000000-0000-0000-0000-000000000009"]}"#;
    assert_eq!(Draft::from_json(before).unwrap().responds_to, [(id, None)]);
}

#[test]
fn a_route_or_an_area_reads_back_and_a_broken_one_does_not() {
    let place = |shape: &str, coordinates: &str| {
        let json = format!(r#"{{"kind":"asset","answers":{{}},"shape":"{shape}","coordinates":{coordinates}}}"#);
        let draft = Draft::from_json(&json).unwrap();
        assert_eq!(Draft::from_json(&draft.to_json()), Some(draft.clone()));
        draft.geometry.is_some()
    };
    assert!(place("LineString", "[[11,43],[11.1,43]]"));
    assert!(!place("LineString", "[[11,43]]"));
    assert!(place("Polygon", "[[[11,43],[12,43],[12,44],[11,43]]]"));
    assert!(!place("Polygon", "[[[11,43],[12,44],[12,43],[11,43]]]"), "the wrong way round");
    assert!(!place("Polygon", "[[[11,43],[12,43],[12,44],[11,44]]]"), "not closed");
    assert!(place("MultiPolygon", "[[[[11,43],[12,43],[12,44],[11,43]]]]"));
}

#[test]
fn editing_keeps_what_another_version_of_the_project_asked() {
    let project = demo();
    let mut old = make(&placed("asset"), &project).unwrap();
    old.answers.insert("cost".to_owned(), Answer::Text("free".to_owned()));
    old.skipped.insert("who_runs_it".to_owned());
    old.declined.insert("days".to_owned());
    let mut draft = Draft::of(&old);
    draft.set_text("name", "Orto");
    let next = old.revise(&draft, &project, Timestamp::from_unix_seconds(9)).unwrap();
    assert_eq!((next.rev, next.text("cost"), next.text("name")), (2, Some("free"), Some("Orto")));
    assert!(next.skipped.contains("who_runs_it") && next.declined.contains("days"));
    assert!(!next.skipped.contains("name"));
}

#[test]
fn the_number_on_a_sticker_goes_with_the_draft_into_the_answer_and_its_later_revisions() {
    for (typed, kept) in
        [(" 12 ", Some("12")), ("B\u{7}7", Some("B7")), ("  ", None), (&"9".repeat(30), Some("99999999999999999999"))]
    {
        let mut draft = placed("asset");
        draft.set_sticker(typed);
        assert_eq!(draft.sticker.as_deref(), kept, "{typed:?}");
        let draft = Draft::from_json(&draft.to_json()).unwrap();
        let made = make(&draft, &demo()).unwrap();
        assert_eq!(made.provenance.sticker.as_deref(), kept, "{typed:?}");
        let again = made.revise(&Draft::of(&made), &demo(), Timestamp::from_unix_seconds(2)).unwrap();
        assert_eq!(again.provenance.sticker.as_deref(), kept, "{typed:?}");
    }
}
