//! Walking a parsed JSON document while noting everything that is wrong with it and where. `null` counts as absent.

use serde_json::Value;

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

    /// The number that stands here, if it is one.
    pub(super) fn as_f64(&self) -> Option<f64> {
        self.value.and_then(Value::as_f64)
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

/// The problems found so far, and the languages of the project: words are needed in the first.
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
    pub(super) fn unfit(&mut self, node: &Node, expected: &str) {
        let code = if node.value.is_some() { Code::ProjectWrongType } else { Code::ProjectMissing };
        self.note(code, &node.path, expected);
    }

    /// The keys of an object; none, and a note, when it is not one.
    pub(super) fn keys<'a>(&mut self, node: &Node<'a>) -> Vec<&'a str> {
        let map = node.value.and_then(Value::as_object);
        if map.is_none() {
            self.unfit(node, "object");
        }
        map.into_iter().flatten().map(|(key, _)| key.as_str()).collect()
    }

    /// The entries of a list; none, and a note, when it is not one or has fewer than `least`.
    pub(super) fn list<'a>(&mut self, node: &Node<'a>, least: usize) -> Vec<Node<'a>> {
        if !node.value.is_some_and(Value::is_array) {
            self.unfit(node, "array");
        }
        let items = node.items();
        if items.len() < least && node.value.is_some_and(Value::is_array) {
            self.refuse(node, &items.len().to_string());
        }
        items
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

    /// 1 to 64 characters, a–z, 0–9, `_` and `-`.
    pub(super) fn name(&mut self, node: &Node) {
        let Some(id) = self.text(node) else { return };
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-';
        if id.len() > 64 || !id.bytes().all(plain) {
            self.note(Code::BadId, &node.path, id);
        }
    }

    /// A number from `least` to `most`.
    pub(super) fn number_in(&mut self, node: &Node, least: f64, most: f64) {
        match node.as_f64() {
            None => self.unfit(node, "number"),
            Some(number) if (least..=most).contains(&number) => {}
            Some(_) => self.refuse_value(node),
        }
    }

    /// A whole number from `least` to `most`.
    pub(super) fn whole_in(&mut self, node: &Node, least: u16, most: u16) {
        match node.value.and_then(Value::as_i64) {
            None => self.unfit(node, "integer"),
            Some(number) if (i64::from(least)..=i64::from(most)).contains(&number) => {}
            Some(_) => self.refuse_value(node),
        }
    }

    /// Exactly `count` numbers.
    pub(super) fn numbers(&mut self, node: &Node, count: usize) {
        let items = self.list(node, 0);
        if items.len() != count && node.value.is_some_and(Value::is_array) {
            self.refuse(node, &items.len().to_string());
        } else {
            for item in items.iter().filter(|item| item.as_f64().is_none()) {
                self.unfit(item, "number");
            }
        }
    }

    /// Words in the project's first language. In the others they may be missing, so that a translation can be used
    /// before it is complete; and there may be words in languages that the project does not list.
    pub(super) fn words(&mut self, node: &Node) {
        for language in self.keys(node) {
            let words = node.key(language);
            if words.value.is_some_and(|value| !value.is_string()) {
                self.unfit(&words, "string");
            }
        }
        if !node.value.is_some_and(Value::is_object) {
            return;
        }
        if let Some(language) = self.languages.first().cloned() {
            let words = node.key(&language);
            if words.value.is_none() || words.as_str().is_some_and(|text| text.trim().is_empty()) {
                self.note(Code::WordsMissing, &words.path, &language);
            }
        }
    }

    /// Words by step, from 1 to 10.
    pub(super) fn steps(&mut self, node: &Node) {
        for key in self.keys(node) {
            let step = node.key(key);
            if step_number(key).is_some() {
                self.words(&step);
            } else {
                self.note(Code::UnknownKey, &step.path, key);
            }
        }
    }
}

/// The step that a key of a scale's words is for.
pub(super) fn step_number(key: &str) -> Option<u8> {
    key.parse::<u8>().ok().filter(|n| n.to_string() == key && (1..=10).contains(n))
}
