//! Project files for tests: the ones that are shipped, one with everything in it, and documents changed in places.

use std::path::Path;

use common_ground_core::Project;
use serde_json::Value;

/// A project with every type of question, every kind of condition and every section.
pub(crate) const EVERYTHING: &str = include_str!("../../../../tests/fixtures/projects/everything.json");

pub(crate) fn everything() -> Project {
    Project::parse(EVERYTHING).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

pub(crate) fn demo() -> Project {
    Project::parse(include_str!("../../../../assets/projects/demo.json")).unwrap()
}

/// The projects that are shipped.
pub(crate) fn shipped() -> Vec<Project> {
    let read = |(name, json): (String, String)| {
        Project::parse(&json).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"))
    };
    all().into_iter().filter(|(name, _)| name != "everything.json").map(read).collect()
}

/// Every project file that is shipped, and the one with everything, by name.
pub(crate) fn all() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/projects");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    all.push(("everything.json".to_owned(), EVERYTHING.to_owned()));
    all
}

/// The document with values put at JSON pointers; `"-"` takes what stands there away, `/-` adds to a list.
pub(crate) fn changed(document: &Value, changes: &[(&str, Value)]) -> Value {
    let mut document = document.clone();
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}"));
        match (parent, value) {
            (Value::Object(map), Value::String(minus)) if minus == "-" => drop(map.remove(key)),
            (Value::Object(map), value) => drop(map.insert(key.to_owned(), value.clone())),
            (Value::Array(list), value) if key == "-" => list.push(value.clone()),
            (Value::Array(list), value) => list[key.parse::<usize>().unwrap()] = value.clone(),
            _ => panic!("{pointer}"),
        }
    }
    document
}

/// Code and path of every problem.
pub(crate) fn problems(json: &str) -> Vec<(&'static str, String)> {
    let found = Project::parse(json).err().unwrap_or_default();
    found.into_iter().map(|p| (p.code.as_str(), p.place.path.unwrap_or_default())).collect()
}

/// Every place in a document, as JSON pointers.
pub(crate) fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| places(value, &format!("{at}/{key}"), all)),
        Value::Array(list) => list.iter().enumerate().for_each(|(i, value)| places(value, &format!("{at}/{i}"), all)),
        _ => {}
    }
}
