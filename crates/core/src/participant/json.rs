//! A participant as text, for keeping it on the device. Versioned like a contribution: a text of a newer version is left
//! as it is; in others a part that can't be read costs that part only.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Age, Agreement, Method, Participant};
use crate::store::{DecodeError, versioned};
use crate::{Answer, Timestamp, json};

/// The newest version that this code reads, and the one it writes.
const FORMAT: u32 = 1;

/// The words for how somebody agreed.
pub(crate) const METHODS: [(&str, Method); 3] =
    [("screen", Method::Screen), ("paper", Method::Paper), ("spoken", Method::Spoken)];

impl Participant {
    /// The participant as JSON, with the keys in the order of their bytes. Not part of the exchange format.
    pub fn to_json(&self) -> String {
        let mut map = Map::new();
        let mut put = |key: &str, value: Value| drop(map.insert(key.to_owned(), value));
        put("format", FORMAT.into());
        put("participant_id", self.id.to_string().into());
        put("project", self.project.as_str().into());
        put("project_version", self.project_version.as_str().into());
        put("code", self.code.as_str().into());
        put("created_at", self.created_at.to_string().into());
        put("updated_at", self.updated_at.to_string().into());
        if let Some(consent) = &self.consent {
            put("consent", agreement(consent));
        }
        match &self.age {
            None => {}
            Some(Age::Adult) => put("age", "adult".into()),
            Some(Age::Under { guardian }) => {
                put("age", "under".into());
                if let Some(guardian) = guardian {
                    put("guardian", guardian.as_str().into());
                }
            }
        }
        let answers = self.answers.iter().map(|(id, answer)| {
            let value = match answer {
                Answer::Text(text) => Value::from(text.as_str()),
                Answer::Number(number) => Value::from(*number),
                Answer::Flag(flag) => Value::from(*flag),
            };
            (id.clone(), value)
        });
        put("answers", answers.collect::<Map<_, _>>().into());
        put("skipped", self.skipped.iter().map(String::as_str).collect());
        put("declined", self.declined.iter().map(String::as_str).collect());
        let votes = self.votes.iter().map(|(id, dots)| (id.to_string(), Value::from(*dots)));
        put("votes", votes.collect::<Map<_, _>>().into());
        Value::Object(map).to_string()
    }

    /// Reads what [`Participant::to_json`] wrote, in this version or an earlier one.
    ///
    /// # Errors
    /// See [`DecodeError`]; the text must be left as it is.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        read(&versioned(text, FORMAT)?).ok_or(DecodeError::Unreadable)
    }
}

fn agreement(consent: &Agreement) -> Value {
    let mut map = Map::new();
    let mut put = |key: &str, value: Value| drop(map.insert(key.to_owned(), value));
    put("version", consent.version.as_str().into());
    put("lang", consent.lang.as_str().into());
    put("at", consent.at.to_string().into());
    if let Some((name, _)) = METHODS.iter().find(|(_, method)| *method == consent.method) {
        put("method", (*name).into());
    }
    let choices = consent.choices.iter().map(|(id, yes)| (id.clone(), Value::from(*yes)));
    put("choices", choices.collect::<Map<_, _>>().into());
    Value::Object(map)
}

fn string(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

fn time(value: &Value, key: &str) -> Option<Timestamp> {
    Timestamp::parse(value.get(key)?.as_str()?)
}

/// The entries of an object that can be read.
fn entries<K: Ord, T>(value: &Value, key: &str, one: impl Fn(&str, &Value) -> Option<(K, T)>) -> BTreeMap<K, T> {
    let map = value.get(key).and_then(Value::as_object);
    map.into_iter().flatten().filter_map(|(key, value)| one(key, value)).collect()
}

fn ids(value: &Value, key: &str) -> BTreeSet<String> {
    let list = value.get(key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(|id| id.as_str().map(str::to_owned)).collect()
}

fn read(value: &Value) -> Option<Participant> {
    let created_at = time(value, "created_at")?;
    let consent = value.get("consent").and_then(|given| {
        let method = string(given, "method");
        let method = METHODS.iter().find(|(name, _)| method.as_deref() == Some(name));
        Some(Agreement {
            version: string(given, "version")?,
            lang: string(given, "lang").unwrap_or_default(),
            at: time(given, "at")?,
            method: method.map(|(_, method)| *method).unwrap_or_default(),
            choices: entries(given, "choices", |id, yes| Some((id.to_owned(), yes.as_bool()?))),
        })
    });
    let age = match value.get("age").and_then(Value::as_str) {
        Some("adult") => Some(Age::Adult),
        Some("under") => Some(Age::Under { guardian: string(value, "guardian") }),
        _ => None,
    };
    Some(Participant {
        id: Uuid::try_parse(value.get("participant_id")?.as_str()?).ok()?,
        project: string(value, "project")?,
        project_version: string(value, "project_version").unwrap_or_default(),
        consent,
        age,
        answers: entries(value, "answers", |id, value| {
            let answer = match value {
                Value::String(text) => Answer::Text(text.clone()),
                Value::Number(number) => Answer::Number(json::exact(number)?),
                Value::Bool(flag) => Answer::Flag(*flag),
                _ => return None,
            };
            Some((id.to_owned(), answer))
        }),
        skipped: ids(value, "skipped"),
        declined: ids(value, "declined"),
        code: string(value, "code")?,
        votes: entries(value, "votes", |id, dots| {
            let dots = dots.as_u64().and_then(|dots| u8::try_from(dots).ok()).filter(|dots| *dots > 0)?;
            Some((Uuid::try_parse(id).ok()?, dots))
        }),
        created_at,
        updated_at: time(value, "updated_at").unwrap_or(created_at),
    })
}
