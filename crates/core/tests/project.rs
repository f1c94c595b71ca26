//! What a project file may say: the demo as it is shipped, and a table of small mistakes, each with every problem that
//! it must be answered with.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use common::projects::{changed, places, problems};
use common_ground_core::project::{Outline, QuestionType, Visibility};
use common_ground_core::{Code, Project};
use proptest::prelude::*;
use serde_json::{Value, json};

const DEMO: &str = include_str!("../../../assets/projects/demo.json");

/// A small valid project with one question of each type.
fn valid() -> Value {
    json!({
        "format": 1, "id": "small", "languages": ["en", "it"],
        "title": {"en": "T", "it": "T"},
        "area": {"bounds": [11.0, 43.0, 12.0, 44.0], "centre": [11.5, 43.5], "zoom": 16, "min_zoom": 14, "max_zoom": 20},
        "basemap": {"archive": "a.pmtiles", "gazetteer": "a.gazetteer.json", "attribution": "© A"},
        "kinds": [
            {"id": "asset", "outline": "circle", "icon": "heart", "title": {"en": "A", "it": "A"},
             "hint": {"en": "A", "it": "A"}, "plural": {"en": "A", "it": "A"}, "brief": {"en": "A", "it": "A"}},
            {"id": "idea", "outline": "square", "icon": "lightbulb", "title": {"en": "I", "it": "I"},
             "hint": {"en": "I", "it": "I"}, "plural": {"en": "I", "it": "I"}, "brief": {"en": "I", "it": "I"}}
        ],
        "categories": [{"id": "nature", "icon": "tree", "label": {"en": "N", "it": "N"}}],
        "questions": [
            {"id": "category", "type": "category", "label": {"en": "C", "it": "C"}, "visibility": "public"},
            {"id": "name", "type": "short_text", "max": 80, "label": {"en": "N", "it": "N"}, "visibility": "public",
             "wording": {"idea": {"label": {"en": "Y", "it": "Y"}}}},
            {"id": "why", "type": "long_text", "label": {"en": "W", "it": "W"}, "visibility": "team"},
            {"id": "often", "type": "choice", "kinds": ["asset"], "label": {"en": "O", "it": "O"}, "visibility": "never",
             "options": [{"id": "a", "label": {"en": "A", "it": "A"}}, {"id": "b", "label": {"en": "B", "it": "B"}}]},
            {"id": "importance", "type": "scale", "steps": 5, "words": {"1": {"en": "L", "it": "L"}}, "with": "why",
             "label": {"en": "I", "it": "I"}, "visibility": "public"}
        ]
    })
}

/// The valid project with changes.
fn with(changes: &[(&str, Value)]) -> String {
    changed(&valid(), changes).to_string()
}

#[test]
fn the_demo_is_valid_and_says_what_the_screens_show() {
    let demo = Project::parse(DEMO).unwrap();
    assert_eq!((demo.id.as_str(), demo.title.get("en")), ("demo", "Common Ground"));
    assert_eq!(demo.kinds.iter().map(|k| k.brief.get("en")).collect::<Vec<_>>(), ["Helps", "In the way", "Idea"]);
    assert_eq!(
        demo.kinds.iter().map(|k| k.outline).collect::<Vec<_>>(),
        [Outline::Circle, Outline::Diamond, Outline::Square]
    );
    assert_eq!(demo.categories.len(), 12);
    assert!(!demo.locate);
    for place in [[11.2531, 43.7680], [11.2480, 43.7668], [11.2496, 43.7652]] {
        assert!(demo.area.contains(place), "Ponte Vecchio, Santo Spirito and Pitti are inside");
    }
    let visible: Vec<_> = demo.questions.iter().map(|q| (q.id.as_str(), q.visibility)).collect();
    assert!(visible.contains(&("why", Visibility::Team)) && visible.contains(&("name", Visibility::Public)));
}

#[test]
fn a_valid_project_has_no_problem_and_every_type_of_question() {
    let project = Project::parse(&valid().to_string()).unwrap();
    assert_eq!(project.question("why").unwrap().of, QuestionType::LongText { max: 1000 });
    assert_eq!(project.question("name").unwrap().label_for("idea").get("it"), "Y");
    assert_eq!(project.kind("idea").unwrap().hint.get("it-CH"), "I");
}

#[test]
fn the_version_is_the_hash_of_the_files_bytes() {
    let (one, other) = (valid().to_string(), format!("{} ", valid()));
    let version = |json: &str| Project::parse(json).unwrap().version;
    assert_eq!(version(&one).len(), 16);
    assert_eq!(version(&one), version(&one));
    assert_ne!(version(&one), version(&other));
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert!(Project::parse(&format!("\u{feff}{}", valid())).is_ok());
}

#[test]
fn what_is_no_json_is_answered_with_line_and_column() {
    for (text, at) in [("", "1:0"), ("<html>", "1:1"), ("{\n \"id\": NaN}", "2:8"), (&"[".repeat(5000), "1:128")] {
        let found = Project::parse(text).unwrap_err();
        assert_eq!((found[0].code, found[0].detail.as_str(), found.len()), (Code::NotJson, at, 1), "{text:.20}");
    }
}

type Case<'a> = (&'a [(&'a str, Value)], &'a [(&'a str, &'a str)]);

#[test]
#[allow(clippy::too_many_lines)] // a table
fn every_mistake_is_answered_with_every_problem_and_its_path() {
    let cases: &[Case] = &[
        (&[], &[]),
        // The file
        (&[("/format", json!("-"))], &[("project-missing", "format")]),
        (&[("/format", json!(2)), ("/id", json!(7))], &[("newer-format", "format")]),
        (&[("/format", json!(0))], &[("project-not-allowed", "format")]),
        (&[("/format", json!("1"))], &[("project-wrong-type", "format")]),
        (&[("/id", json!("-"))], &[("project-missing", "id")]),
        (&[("/id", json!(null))], &[("project-missing", "id")]),
        (&[("/id", json!("Upper Case"))], &[("bad-id", "id")]),
        (&[("/id", json!("../up"))], &[("bad-id", "id")]),
        (&[("/colour", json!("red"))], &[("unknown-key", "colour")]),
        (&[("/locate", json!("yes"))], &[("project-wrong-type", "locate")]),
        (
            &[("/kinds", json!("-")), ("/categories", json!({}))],
            &[
                ("project-missing", "kinds"),
                ("project-wrong-type", "categories"),
                ("unknown-id", "questions[1].wording.idea"),
                ("unknown-id", "questions[3].kinds[0]"),
            ],
        ),
        // Languages and words
        (&[("/languages", json!([]))], &[("project-not-allowed", "languages")]),
        (&[("/languages", json!(["en", "en"]))], &[("repeated-id", "languages[1]")]),
        (&[("/languages", json!(["english"]))], &[("project-not-allowed", "languages[0]")]),
        (&[("/languages", json!(["en", 5]))], &[("project-wrong-type", "languages[1]")]),
        (&[("/languages", json!(["en"]))], &[]),
        (&[("/title", json!("Words"))], &[("project-wrong-type", "title")]),
        (&[("/title/en", json!("-"))], &[("words-missing", "title.en")]),
        (&[("/title/en", json!("  "))], &[("words-missing", "title.en")]),
        (&[("/title/it", json!(3))], &[("project-wrong-type", "title.it")]),
        (&[("/title/fr", json!("Le titre"))], &[]),
        // A translation may be used before it is complete.
        (&[("/title/it", json!("-")), ("/subtitle", json!({"en": "S"}))], &[]),
        (
            &[("/languages", json!(["it", "en"])), ("/subtitle", json!({"en": "S"}))],
            &[("words-missing", "subtitle.it")],
        ),
        (&[("/questions/3/options/0/label/en", json!("-"))], &[("words-missing", "questions[3].options[0].label.en")]),
        // The area
        (&[("/area", json!("-"))], &[("project-missing", "area")]),
        (&[("/area/bounds", json!([12.0, 43.0, 11.0, 44.0]))], &[("project-not-allowed", "area.bounds")]),
        (&[("/area/bounds", json!([11.0, 44.0, 12.0, 43.0]))], &[("project-not-allowed", "area.bounds")]),
        (&[("/area/bounds", json!([11.0, 43.0, 12.0, 91.0]))], &[("project-not-allowed", "area.bounds")]),
        (&[("/area/bounds", json!([11.0, 43.0, 12.0]))], &[("project-not-allowed", "area.bounds")]),
        (&[("/area/bounds/2", json!("12"))], &[("project-wrong-type", "area.bounds[2]")]),
        (&[("/area/centre", json!([43.5, 11.5]))], &[("project-not-allowed", "area.centre")]),
        (&[("/area/zoom", json!(23))], &[("project-not-allowed", "area.zoom")]),
        (&[("/area/zoom", json!(13))], &[("project-not-allowed", "area.zoom")]),
        (&[("/area/min_zoom", json!(21))], &[("project-not-allowed", "area.min_zoom")]),
        (
            &[("/area/max_zoom", json!("-")), ("/area/bounds", json!("-"))],
            &[("project-missing", "area.bounds"), ("project-missing", "area.max_zoom")],
        ),
        // The base map
        (&[("/basemap", json!("-"))], &[]),
        (&[("/basemap/archive", json!("-"))], &[("project-missing", "basemap.archive")]),
        (&[("/basemap/archive", json!("../a.pmtiles"))], &[("project-not-allowed", "basemap.archive")]),
        (&[("/basemap/archive", json!("https://x.org/a"))], &[("project-not-allowed", "basemap.archive")]),
        (&[("/basemap/archive", json!("//x.org/a"))], &[("project-not-allowed", "basemap.archive")]),
        (&[("/basemap/gazetteer", json!("/a.json"))], &[("project-not-allowed", "basemap.gazetteer")]),
        (&[("/basemap/gazetteer", json!("a\\b.json"))], &[("project-not-allowed", "basemap.gazetteer")]),
        (&[("/basemap/gazetteer", json!("a/./b"))], &[("project-not-allowed", "basemap.gazetteer")]),
        (&[("/basemap/gazetteer", json!("a%2e%2e"))], &[("project-not-allowed", "basemap.gazetteer")]),
        (&[("/basemap/gazetteer", json!("ealing/a.json"))], &[]),
        (&[("/basemap/attribution", json!(""))], &[("project-missing", "basemap.attribution")]),
        // Kinds and categories
        (&[("/kinds/0/outline", json!("star"))], &[("project-not-allowed", "kinds[0].outline")]),
        (&[("/kinds/0/icon", json!("<svg>"))], &[("bad-id", "kinds[0].icon")]),
        (
            &[("/kinds/1/id", json!("asset"))],
            &[("repeated-id", "kinds[1].id"), ("unknown-id", "questions[1].wording.idea")],
        ),
        (
            &[("/kinds/1", json!("idea"))],
            &[("project-wrong-type", "kinds[1]"), ("unknown-id", "questions[1].wording.idea")],
        ),
        (&[("/categories", json!([]))], &[("project-missing", "categories")]),
        (&[("/categories/0/colour", json!("green"))], &[("unknown-key", "categories[0].colour")]),
        // Questions
        (&[("/questions/0", json!(null))], &[("project-wrong-type", "questions[0]")]),
        (&[("/questions/0/id", json!("kind_of_thing"))], &[("bad-id", "questions[0].id")]),
        (&[("/questions/1/id", json!("category"))], &[("repeated-id", "questions[1].id")]),
        (
            &[("/questions/1/type", json!("category")), ("/questions/1/max", json!("-"))],
            &[("bad-id", "questions[1].id")],
        ),
        (
            &[("/questions/2/id", json!("updated_at"))],
            &[("bad-id", "questions[2].id"), ("unknown-id", "questions[4].with")],
        ),
        (&[("/questions/1/id", json!("id"))], &[("bad-id", "questions[1].id")]),
        (&[("/questions/1/id", json!("check"))], &[("bad-id", "questions[1].id")]),
        (&[("/questions/1/type", json!("dragon"))], &[("unknown-question-type", "questions[1].type")]),
        (&[("/questions/1/type", json!("-"))], &[("project-missing", "questions[1].type")]),
        (&[("/questions/1/visibility", json!("-"))], &[("project-missing", "questions[1].visibility")]),
        (&[("/questions/1/visibility", json!("everyone"))], &[("project-not-allowed", "questions[1].visibility")]),
        (&[("/questions/1/max", json!(0))], &[("project-not-allowed", "questions[1].max")]),
        (&[("/questions/1/max", json!(10_001))], &[("project-not-allowed", "questions[1].max")]),
        (&[("/questions/1/max", json!(8.5))], &[("project-wrong-type", "questions[1].max")]),
        (&[("/questions/3/max", json!(80))], &[("unknown-key", "questions[3].max")]),
        (
            &[("/questions/1/wording/barrier", json!({"label": {"en": "B", "it": "B"}}))],
            &[("unknown-id", "questions[1].wording.barrier")],
        ),
        (&[("/questions/1/wording/idea", json!({}))], &[("project-missing", "questions[1].wording.idea.label")]),
        (
            &[("/questions/3/kinds", json!(["barrier", "asset", "asset"]))],
            &[("repeated-id", "questions[3].kinds[2]"), ("unknown-id", "questions[3].kinds[0]")],
        ),
        (&[("/questions/3/kinds", json!([]))], &[("project-not-allowed", "questions[3].kinds")]),
        (&[("/questions/3/options/1/id", json!("a"))], &[("repeated-id", "questions[3].options[1].id")]),
        (&[("/questions/3/options/1/id", json!("a;b"))], &[("bad-id", "questions[3].options[1].id")]),
        (&[("/questions/3/options", json!([]))], &[("project-not-allowed", "questions[3].options")]),
        (&[("/questions/3/options", json!("-"))], &[("project-missing", "questions[3].options")]),
        (&[("/questions/4/steps", json!(1))], &[("project-not-allowed", "questions[4].steps")]),
        (&[("/questions/4/steps", json!(11))], &[("project-not-allowed", "questions[4].steps")]),
        (&[("/questions/4/steps", json!("-"))], &[("project-missing", "questions[4].steps")]),
        (&[("/questions/4/words/6", json!({"en": "x", "it": "x"}))], &[("unknown-key", "questions[4].words.6")]),
        (&[("/questions/4/words/01", json!({"en": "x", "it": "x"}))], &[("unknown-key", "questions[4].words.01")]),
        (&[("/questions/4/with", json!("nothing"))], &[("unknown-id", "questions[4].with")]),
        (&[("/questions/2/with", json!("importance"))], &[("unknown-id", "questions[2].with")]),
        (&[("/questions/4/with", json!("often"))], &[("project-not-allowed", "questions[4].with")]),
        (&[("/questions/4/with", json!("often")), ("/questions/4/kinds", json!(["asset"]))], &[]),
        (&[("/questions/4/required", json!(1))], &[("project-wrong-type", "questions[4].required")]),
    ];
    for (changes, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|(code, path)| (*code, (*path).to_owned())).collect();
        assert_eq!(problems(&with(changes)), expected, "{changes:?}");
    }
}

#[test]
fn words_are_in_the_language_asked_for_else_its_base_else_the_first_else_any() {
    let subtitle = |languages: Value, words: Value| {
        let json = with(&[("/languages", languages), ("/subtitle", words)]);
        Project::glance(&json).unwrap().subtitle
    };
    let some = json!({"en": "Help", "it": "Aiuto", "pt-BR": "Ajuda", "ur": " "});
    let cases = [
        ("it", json!(["en", "it"]), &some, Some(("it", "Aiuto"))),
        ("it-CH", json!(["en", "it"]), &some, Some(("it", "Aiuto"))),
        ("pt-BR", json!(["en"]), &some, Some(("pt-BR", "Ajuda"))),
        ("pl", json!(["en", "it"]), &some, Some(("en", "Help"))),
        ("pl", json!(["it", "en"]), &some, Some(("it", "Aiuto"))),
        // Nothing but spaces is nothing.
        ("ur", json!(["it", "ur"]), &some, Some(("it", "Aiuto"))),
        ("pl", json!(["cy"]), &json!({"bn": "B"}), Some(("bn", "B"))),
        ("pl", json!(["en"]), &json!({}), None),
    ];
    for (asked, languages, words, found) in cases {
        let subtitle = subtitle(languages.clone(), words.clone());
        assert_eq!(subtitle.find(asked), found, "{asked} of {words} where {languages} are listed");
        assert_eq!(subtitle.get(asked), found.map_or("", |(_, text)| text));
    }
}

#[test]
fn a_document_that_is_no_object_is_one_problem() {
    for text in ["[]", "null", "\"demo\"", "17"] {
        assert_eq!(problems(text).len(), 1, "{text}");
    }
}

proptest! {
    #[test]
    fn a_document_with_anything_anywhere_is_a_project_or_has_located_problems(
        at in any::<proptest::sample::Index>(),
        other in proptest::sample::select(vec![
            json!(null), json!(true), json!(-1), json!(1e300), json!(""), json!("a"), json!([]), json!([[]]), json!({}),
        ]),
    ) {
        let mut document = valid();
        let mut all = Vec::new();
        places(&document, "", &mut all);
        let pointer = at.get(&all);
        *document.pointer_mut(pointer).unwrap() = other;
        if let Err(problems) = Project::parse(&document.to_string()) {
            prop_assert!(!problems.is_empty());
            prop_assert!(problems.iter().all(|p| p.place.path.is_some() || pointer.is_empty()), "{:?}", problems);
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,60}") {
        prop_assert!(Project::parse(&text).is_err());
    }
}
