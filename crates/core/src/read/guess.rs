//! Looking at the first bytes of a file before it is read: is it ours, and which property is most likely the name?

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::scan::{Event, Scanner};
use crate::json;

/// Whether the first bytes of a file (some kilobytes will do) look like a file of ours, of any version.
pub fn is_ours(first_bytes: &[u8]) -> bool {
    let holds = |what: &[u8]| first_bytes.windows(what.len()).any(|window| window == what);
    holds(b"\"contribution_id\"") || holds(b"\"common_ground\"")
}

/// The names of the properties that hold texts, in the features that are complete in the first bytes of a file.
pub fn text_properties(first_bytes: &[u8]) -> Vec<String> {
    let mut found: Vec<Map<String, Value>> = Vec::new();
    let mut take = |event: Event<'_>| {
        let (Event::Element { text, .. } | Event::Closed { frame: Ok(text), streamed: false, .. }) = event else {
            return true;
        };
        let value = std::str::from_utf8(text).ok().and_then(|text| json::parse_quietly(text).ok());
        if let Some(Value::Object(mut feature)) = value
            && let Some(Value::Object(properties)) = feature.remove("properties")
        {
            found.push(properties);
        }
        found.len() < 20
    };
    Scanner::new().push(first_bytes, &mut take);

    let texts: BTreeSet<&String> = found
        .iter()
        .flat_map(|properties| properties.iter().filter(|(_, v)| v.as_str().is_some_and(|t| !t.is_empty())))
        .map(|(name, _)| name)
        .collect();
    texts.into_iter().cloned().collect()
}

/// Which of these properties most likely holds the name of a thing: `name` and its like in some languages, else one
/// that contains such a word, else the first.
pub fn guess_name_property(texts: &[String]) -> Option<String> {
    let word = |wanted: &str| texts.iter().find(|name| name.eq_ignore_ascii_case(wanted));
    let part = |wanted: &str| texts.iter().find(|name| name.to_ascii_lowercase().contains(wanted));
    NAMES
        .iter()
        .find_map(|wanted| word(wanted))
        .or_else(|| NAMES.iter().find_map(|wanted| part(wanted)))
        .or_else(|| texts.first())
        .cloned()
}

const NAMES: [&str; 12] =
    ["name", "title", "label", "nome", "nom", "nombre", "naam", "titel", "titolo", "titre", "bezeichnung", "heading"];
