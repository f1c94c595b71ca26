//! Walking a parsed JSON document while noting everything that is wrong with it and where. Each reader returns `None`
//! after it has noted a problem, so callers read all the parts first and put them together afterwards. `null` counts as
//! absent.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Words;
use crate::{Code, Problem};

/// One place in the document: the value that stands there, if any, and its path.
#[derive(Clone)]
pub(super) struct Node<'a> {
    pub(super) value: Option<&'a Value>,
    pub(super) path: String,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value) -> Self {
        Self { value: Some(value), path: String::new() }
    }

    /// The value under a key of an object.
    pub(super) fn key(&self, key: &str) -> Self {
        let value = self.value.and_then(|v| v.get(key)).filter(|v| !v.is_null());
        Self { value, path: join(&self.path, key) }
    }

    /// The entries of a list; none when it is no list.
    pub(super) fn items(&self) -> Vec<Self> {
        let list = self.value.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let entry = |(i, value): (usize, &'a Value)| Self {
            value: Some(value),
            path: [&self.path, "[", &i.to_string(), "]"].concat(),
        };
        list.iter().enumerate().map(entry).collect()
    }

    /// The text that stands here, if it is one.
    pub(super) fn as_str(&self) -> Option<&'a str> {
        self.value.and_then(Value::as_str)
    }

    /// The texts under `key` of every entry, wherever there is one. Taken from the document and not from what could be
    /// read, so that an entry which is wrong in another way is still known by its id.
    pub(super) fn ids(&self, key: &str) -> Vec<&'a str> {
        self.items().iter().filter_map(|item| item.key(key).as_str()).collect()
    }
}

fn join(path: &str, key: &str) -> String {
    let key: String = key.chars().take(60).collect();
    if path.is_empty() { key } else { [path, ".", &key].concat() }
}

/// The problems found so far, and the languages that words are needed in.
pub(super) struct Walk {
    pub(super) problems: Vec<Problem>,
    pub(super) languages: Vec<String>,
}

impl Walk {
    pub(super) fn note(&mut self, code: Code, path: &str, detail: &str) {
        let problem = Problem::new(code).with(detail);
        self.problems.push(if path.is_empty() { problem } else { problem.at(path) });
    }

    /// Notes that a value is none of those allowed.
    pub(super) fn refuse(&mut self, node: &Node, detail: &str) {
        self.note(Code::ProjectNotAllowed, &node.path, detail);
    }

    /// Notes that a value is none of those allowed, and shows it.
    pub(super) fn refuse_value(&mut self, node: &Node) {
        let shown = node.value.map(Value::to_string).unwrap_or_default();
        self.refuse(node, &shown);
    }

    /// Notes that the value is missing or of another type than `expected` (a JSON type's name).
    fn unfit(&mut self, node: &Node, expected: &str) {
        let code = if node.value.is_some() { Code::ProjectWrongType } else { Code::ProjectMissing };
        self.note(code, &node.path, expected);
    }

    /// An object with no other keys than `keys`.
    pub(super) fn object<'a>(&mut self, node: &Node<'a>, keys: &[&str]) -> Option<&'a Map<String, Value>> {
        let map = self.map(node)?;
        for key in map.keys().filter(|key| !keys.contains(&key.as_str())) {
            self.note(Code::UnknownKey, &join(&node.path, key), key);
        }
        Some(map)
    }

    /// An object with any keys.
    pub(super) fn map<'a>(&mut self, node: &Node<'a>) -> Option<&'a Map<String, Value>> {
        let map = node.value.and_then(Value::as_object);
        if map.is_none() {
            self.unfit(node, "object");
        }
        map
    }

    /// A list of at least `least` entries.
    pub(super) fn list<'a>(&mut self, node: &Node<'a>, least: usize) -> Option<Vec<Node<'a>>> {
        if !node.value.is_some_and(Value::is_array) {
            self.unfit(node, "array");
            return None;
        }
        let items = node.items();
        if items.len() < least {
            self.refuse(node, &items.len().to_string());
            return None;
        }
        Some(items)
    }

    /// A text that is not empty.
    pub(super) fn text<'a>(&mut self, node: &Node<'a>) -> Option<&'a str> {
        let Some(text) = node.as_str() else {
            self.unfit(node, "string");
            return None;
        };
        if text.trim().is_empty() {
            self.note(Code::ProjectMissing, &node.path, "string");
            return None;
        }
        Some(text)
    }

    pub(super) fn number(&mut self, node: &Node) -> Option<f64> {
        let number = node.value.and_then(Value::as_f64);
        if number.is_none() {
            self.unfit(node, "number");
        }
        number
    }

    /// A number from `least` to `most`.
    pub(super) fn number_in(&mut self, node: &Node, least: f64, most: f64) -> Option<f64> {
        let number = self.number(node)?;
        if (least..=most).contains(&number) {
            return Some(number);
        }
        self.refuse_value(node);
        None
    }

    /// A whole number from `least` to `most`.
    pub(super) fn whole_in(&mut self, node: &Node, least: u16, most: u16) -> Option<u16> {
        let Some(number) = node.value.and_then(Value::as_i64) else {
            self.unfit(node, "integer");
            return None;
        };
        let fitting = u16::try_from(number).ok().filter(|n| (least..=most).contains(n));
        if fitting.is_none() {
            self.refuse_value(node);
        }
        fitting
    }

    /// Yes or no; no when absent.
    pub(super) fn flag(&mut self, node: &Node) -> Option<bool> {
        match node.value {
            None => Some(false),
            Some(Value::Bool(flag)) => Some(*flag),
            Some(_) => {
                self.unfit(node, "boolean");
                None
            }
        }
    }

    /// An identifier: 1 to 64 characters, a–z, 0–9, `_` and `-`.
    pub(super) fn id(&mut self, node: &Node) -> Option<String> {
        let id = self.text(node)?;
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-';
        if id.len() > 64 || !id.bytes().all(plain) {
            self.note(Code::BadId, &node.path, id);
            return None;
        }
        Some(id.to_owned())
    }

    /// An identifier that none of the `earlier` ones is.
    pub(super) fn new_id(&mut self, node: &Node, earlier: &[&str]) -> Option<String> {
        let id = self.id(node)?;
        if earlier.contains(&id.as_str()) {
            self.note(Code::RepeatedId, &node.path, &id);
            return None;
        }
        Some(id)
    }

    /// Words in every language of the project. Words in other languages may stand there as well: a project can take a
    /// language off its list without losing the translation.
    pub(super) fn words(&mut self, node: &Node) -> Option<Words> {
        let map = self.map(node)?;
        let before = self.problems.len();
        let mut words = BTreeMap::new();
        for (language, value) in map {
            match value.as_str() {
                Some(text) => drop(words.insert(language.clone(), text.to_owned())),
                None if value.is_null() => {}
                None => self.note(Code::ProjectWrongType, &join(&node.path, language), "string"),
            }
        }
        for i in 0..self.languages.len() {
            let language = &self.languages[i];
            let absent = map.get(language).is_none_or(Value::is_null);
            if absent || words.get(language).is_some_and(|text| text.trim().is_empty()) {
                let (path, language) = (join(&node.path, language), language.clone());
                self.note(Code::WordsMissing, &path, &language);
            }
        }
        (self.problems.len() == before).then_some(Words(words))
    }

    /// Words that may be absent altogether; then empty.
    pub(super) fn optional_words(&mut self, node: &Node) -> Option<Words> {
        if node.value.is_some() { self.words(node) } else { Some(Words::default()) }
    }
}
