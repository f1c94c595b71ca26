//! A session as text, for keeping it on the device. Versioned like a participant: a text of a newer version is left as
//! it is; in others a part that can't be read costs that part only.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{IDLE, IDLES, Setup, Sitting};
use crate::Timestamp;
use crate::store::{DecodeError, versioned};

/// The newest version that this code reads, and the one it writes.
const FORMAT: u32 = 1;

impl Sitting {
    /// The session as JSON, with the keys in the order of their bytes. Not part of the exchange format.
    pub fn to_json(&self) -> String {
        let Setup { site, date, stage, facilitator, device, languages, assisted, idle } = &self.setup;
        let mut map = Map::new();
        let mut put = |key: &str, value: Value| drop(map.insert(key.to_owned(), value));
        put("format", FORMAT.into());
        put("session", self.id.to_string().into());
        for (key, text) in
            [("site", site), ("date", date), ("stage", stage), ("facilitator", facilitator), ("device", device)]
        {
            if !text.is_empty() {
                put(key, text.as_str().into());
            }
        }
        put("languages", languages.iter().map(String::as_str).collect());
        put("assisted", (*assisted).into());
        put("idle", (*idle).into());
        put("started_at", self.started_at.to_string().into());
        if let Some(ended) = self.ended_at {
            put("ended_at", ended.to_string().into());
        }
        Value::Object(map).to_string()
    }

    /// Reads what [`Sitting::to_json`] wrote, in this version or an earlier one.
    ///
    /// # Errors
    /// See [`DecodeError`]; the text must be left as it is.
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        read(&versioned(text, FORMAT)?).ok_or(DecodeError::Unreadable)
    }
}

fn read(value: &Value) -> Option<Sitting> {
    let string = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let time = |key: &str| Timestamp::parse(value.get(key)?.as_str()?);
    let languages = value.get("languages").and_then(Value::as_array);
    let idle = value.get("idle").and_then(Value::as_u64).and_then(|idle| u16::try_from(idle).ok());
    Some(Sitting {
        id: Uuid::try_parse(value.get("session")?.as_str()?).ok()?,
        setup: Setup {
            site: string("site"),
            date: string("date"),
            stage: string("stage"),
            facilitator: string("facilitator"),
            device: string("device"),
            languages: languages.into_iter().flatten().filter_map(|tag| tag.as_str().map(str::to_owned)).collect(),
            assisted: value.get("assisted").and_then(Value::as_bool).unwrap_or(false),
            idle: idle.filter(|idle| IDLES.contains(idle)).unwrap_or(IDLE),
        },
        started_at: time("started_at")?,
        ended_at: time("ended_at"),
    })
}
