//! The published JSON Schema of the project file: it is the one that the code makes, every project keeps to it, and it
//! says the same as the reader wherever a schema can.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::path::Path;
use std::sync::LazyLock;

use common::projects::{EVERYTHING, all, changed, places, problems};
use common_ground_core::project::schema;
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

fn validator() -> &'static Validator {
    static VALIDATOR: LazyLock<Validator> =
        LazyLock::new(|| jsonschema::validator_for(&serde_json::from_str(&schema()).unwrap()).unwrap());
    &VALIDATOR
}

#[test]
fn the_published_schema_is_the_one_that_the_code_makes() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/project.schema.json");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, schema()).unwrap();
    }
    let published = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(published, schema(), "docs/project.schema.json is old; UPDATE_GOLDEN=1 writes it anew");
}

#[test]
fn the_schema_is_a_schema_and_every_project_keeps_to_it() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = validator();
    for (name, json) in all() {
        let document = serde_json::from_str(&json).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
}

#[test]
fn every_key_is_described_for_editors() {
    fn undescribed(value: &Value, at: &str, found: &mut Vec<String>) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object).filter(|_| !at.ends_with("/if")) {
            for (key, property) in properties {
                if property["description"].as_str().is_none_or(str::is_empty) {
                    found.push(format!("{at}/{key}"));
                }
            }
        }
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| undescribed(value, &format!("{at}/{key}"), found)),
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(i, value)| undescribed(value, &format!("{at}/{i}"), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    undescribed(&serde_json::from_str(&schema()).unwrap(), "", &mut found);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_is_wrong_in_itself_is_refused_by_the_schema_too() {
    let validator = validator();
    let everything: Value = serde_json::from_str(EVERYTHING).unwrap();
    let cases = [
        ("/colour", json!("red")),
        ("/format", json!(2)),
        ("/id", json!("Upper Case")),
        ("/area/margin", json!(-1)),
        ("/tiles/url", json!("http://tiles.example.org/{z}/{x}/{y}.png")),
        ("/kinds/0/shapes/0", json!("blob")),
        ("/kinds/0/shapes", json!([])),
        ("/questions/1/visibility", json!("-")),
        ("/questions/1/type", json!("dragon")),
        ("/questions/1/options", json!([])),
        ("/questions/2/steps", json!(5)),
        ("/questions/4/when/matches", json!("a")),
        ("/questions/4/when", json!({"question": "importance"})),
        ("/questions/7/when/any/1/all", json!([])),
        ("/questions/14/as", json!("likes")),
        ("/consent/withdraw_until", json!("soon")),
        ("/consent/choices", json!([])),
        ("/age/gate", json!(0)),
        ("/about_you/0/visibility", json!("public")),
        ("/about_you/0/required", json!(true)),
        ("/about_you/0/type", json!("photo")),
        ("/votes/dots", json!(21)),
        ("/dataset/doi", json!("https://doi.org/10.5072/everything")),
        ("/dataset/year", json!("2026")),
        ("/dataset/licence", json!({})),
        ("/dataset/creators/0/orcid", json!("1825-0097")),
        ("/dataset/creators/1/name", json!("-")),
        ("/team_key", json!([])),
        ("/team_key/0", json!("AGE-SECRET-KEY-1")),
        ("/hosts", json!(["https://www.example.org/map"])),
        ("/hosts", json!(["http://www.example.org"])),
        ("/hosts", json!([])),
        ("/deliver", json!([{"to": "moon"}])),
        ("/deliver", json!([{"url": "https://example.org"}])),
        ("/deliver", json!([{"to": "endpoint", "url": "http://example.org/in"}])),
        ("/deliver", json!([{"to": "endpoint", "url": "https://me:secret@example.org/in"}])),
        ("/deliver", json!([{"to": "endpoint", "url": "https://example.org/in", "method": "GET"}])),
    ];
    for (at, value) in cases {
        let document = changed(&everything, &[(at, value)]);
        assert!(!validator.is_valid(&document), "{at}");
        assert!(!problems(&document.to_string()).is_empty(), "{at}");
    }
}

/// Problems that a schema can always tell.
const STRUCTURAL: [&str; 4] = ["unknown-key", "unknown-question-type", "unknown-condition", "project-wrong-type"];

proptest! {
    #[test]
    fn the_schema_and_the_reader_agree_on_a_document_with_anything_anywhere(
        at in any::<proptest::sample::Index>(),
        key in proptest::sample::select(vec!["", "/-", "/extra", "/when", "/type", "/max", "/not"]),
        other in proptest::sample::select(vec![
            json!(true), json!(-1), json!(3), json!(2.5), json!(""), json!("a"), json!("A b"), json!([]), json!([[]]),
            json!({}), json!({"en": "A", "it": "A"}), json!({"question": "name", "answered": true}), json!("choice"),
        ]),
    ) {
        let mut document: Value = serde_json::from_str(EVERYTHING).unwrap();
        let mut all = Vec::new();
        places(&document, "", &mut all);
        let pointer = at.get(&all);
        match (document.pointer_mut(pointer).unwrap(), key) {
            (Value::Array(list), "/-") => list.push(other),
            (Value::Object(map), key) if key.len() > 2 => drop(map.insert(key[1..].to_owned(), other)),
            (place, _) => *place = other,
        }
        let found = problems(&document.to_string());
        let valid = validator().is_valid(&document);
        if found.is_empty() {
            prop_assert!(valid, "the schema refuses what the reader takes: {} {}", pointer, key);
        }
        // Steps of a scale are counted in another key, which a schema can't do.
        let structural = |(code, path): &&(&str, String)| STRUCTURAL.contains(code) && !path.contains(".words.");
        if let Some(problem) = found.iter().find(structural) {
            prop_assert!(!valid, "the schema takes what the reader refuses: {:?}", problem);
        }
    }
}
