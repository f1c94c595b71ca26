//! Taking a feature's properties out of their JSON object one by one, each as the type that the format gives it, and
//! noting what was otherwise.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::contribution::Answer;
use crate::text::{self, Unicode};
use crate::{Code, Problem, Timestamp, json};

/// The properties that are left, and the notes made so far.
pub(super) struct Properties<'a> {
    pub(super) map: Map<String, Value>,
    /// `None` for stored features, whose texts are taken as they are.
    pub(super) unicode: Option<Unicode>,
    pub(super) notes: &'a mut Vec<Problem>,
}

impl Properties<'_> {
    pub(super) fn note(&mut self, code: Code, name: &str, detail: &str) {
        self.notes.push(Problem::new(code).at(name).with(detail));
    }

    /// Takes a likely value for a property that should be there.
    pub(super) fn assume<T>(&mut self, name: &str, value: T) -> T {
        self.note(Code::Assumed, name, "");
        value
    }

    fn normal(&mut self, name: &str, text: String) -> String {
        let Some(unicode) = self.unicode else { return text };
        let (normal, unwanted) = text::normalise(text, &unicode);
        if unwanted {
            self.note(Code::ControlCharacters, name, "");
        }
        normal
    }

    /// A text that is not empty; numbers, which table tools make of texts of digits, are turned back.
    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        match self.map.remove(name)? {
            Value::String(text) => Some(self.normal(name, text)).filter(|text| !text.is_empty()),
            Value::Number(number) => Some(number.to_string()),
            Value::Null => None,
            other => {
                self.note(Code::WrongType, name, &other.to_string());
                None
            }
        }
    }

    /// True or false; also as 0 and 1, for tools without truth values.
    pub(super) fn flag(&mut self, name: &str) -> Option<bool> {
        let found = self.map.remove(name).filter(|v| !v.is_null())?;
        let flag = found.as_bool().or_else(|| match found.as_u64() {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        });
        if flag.is_none() {
            self.note(Code::WrongType, name, &found.to_string());
        }
        flag
    }

    /// A number.
    pub(super) fn number(&mut self, name: &str) -> Option<f64> {
        let found = self.map.remove(name).filter(|v| !v.is_null())?;
        let number = found.as_f64().and_then(json::tidy);
        if number.is_none() {
            self.note(Code::WrongType, name, &found.to_string());
        }
        number
    }

    /// A time.
    pub(super) fn time(&mut self, name: &str) -> Option<Timestamp> {
        let text = self.text(name)?;
        let time = Timestamp::parse(&text);
        if time.is_none() {
            self.note(Code::BadTime, name, &text);
        }
        time
    }

    /// One of some words.
    pub(super) fn word<T: Copy>(&mut self, name: &str, all: &[T], word: fn(T) -> &'static str) -> Option<T> {
        let text = self.text(name)?;
        let found = all.iter().copied().find(|t| word(*t) == text);
        if found.is_none() {
            self.note(Code::NotAllowed, name, &text);
        }
        found
    }

    /// Ids joined with `;`.
    pub(super) fn list(&mut self, name: &str) -> Vec<String> {
        let Some(text) = self.text(name) else { return Vec::new() };
        text.split(';').map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned).collect()
    }

    /// Names joined with `;`, as `write::names` escapes them; nothing for an empty one.
    pub(super) fn names(&mut self, name: &str) -> Vec<Option<String>> {
        let joined = match self.map.remove(name) {
            Some(Value::String(joined)) => joined,
            // Table tools make numbers of texts of digits.
            Some(Value::Number(number)) => number.to_string(),
            None | Some(Value::Null) => return Vec::new(),
            Some(other) => {
                self.note(Code::WrongType, name, &other.to_string());
                return Vec::new();
            }
        };
        let mut names = vec![String::new()];
        let mut letters = joined.chars();
        while let Some(letter) = letters.next() {
            match (letter, names.last_mut()) {
                (';', _) => names.push(String::new()),
                ('\\', Some(last)) => last.extend(letters.next()),
                (letter, Some(last)) => last.push(letter),
                (_, None) => {}
            }
        }
        let mut normal = |text| Some(self.normal(name, text)).filter(|text| !text.is_empty());
        names.into_iter().map(&mut normal).collect()
    }

    /// A UUID.
    pub(super) fn id(&mut self, name: &str) -> Option<Uuid> {
        let text = self.text(name)?;
        self.parse_id(name, &text)
    }

    /// A UUID out of a text that stood in a property.
    pub(super) fn parse_id(&mut self, name: &str, text: &str) -> Option<Uuid> {
        let id = Uuid::try_parse(text).ok();
        if id.is_none() {
            self.note(Code::NotAllowed, name, text);
        }
        id
    }

    /// All that is left, as answers; `rename` gives each its id, seeing those taken before.
    pub(super) fn answers(
        &mut self,
        rename: impl Fn(&str, &BTreeMap<String, Answer>) -> String,
    ) -> BTreeMap<String, Answer> {
        let mut answers = BTreeMap::new();
        for (name, value) in std::mem::take(&mut self.map) {
            let answer = match value {
                Value::Null => continue,
                Value::Bool(flag) => Answer::Flag(flag),
                Value::String(text) => Answer::Text(self.normal(&name, text)),
                Value::Number(number) => {
                    if let Some(number) = json::exact(&number) {
                        Answer::Number(number)
                    } else {
                        let text = number.to_string();
                        self.note(Code::BigNumber, &name, &text);
                        Answer::Text(text)
                    }
                }
                nested @ (Value::Array(_) | Value::Object(_)) => {
                    let text = nested.to_string();
                    self.note(Code::NestedProperty, &name, &text);
                    Answer::Text(self.normal(&name, text))
                }
            };
            let id = match self.unicode {
                Some(unicode) => rename(&text::normal(&name, &unicode), &answers),
                None => name,
            };
            answers.insert(id, answer);
        }
        answers
    }
}
