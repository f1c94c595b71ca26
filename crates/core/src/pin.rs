//! The facilitator's PIN as it is kept: never itself, only a slow hash of it with a salt, which the caller makes. It
//! deters; it does not secure. Wrong tries slow the next one down; nothing here ever shuts anybody out for good.

use serde_json::{Map, Value};

use crate::store::{DecodeError, versioned};
use crate::{Timestamp, text};

/// Rounds of the hash (PBKDF2 with SHA-256): a few tenths of a second on a tablet.
pub const ROUNDS: u32 = 600_000;
/// Bytes of salt, and of the hash.
pub const BYTES: usize = 16;
/// Fewest and most characters of a PIN.
pub const LENGTH: [usize; 2] = [4, 32];
/// Seconds that somebody who has forgotten the PIN waits before they may choose a new one.
pub const FORGOTTEN: u32 = 600;

/// Wrong tries that cost nothing: fingers slip.
const FREE: u32 = 3;
/// Seconds after the first wrong try that costs something; each further one doubles them.
const FIRST_WAIT: u32 = 5;
/// Most seconds between two tries.
const LONGEST_WAIT: u32 = 300;

/// The newest version that this code reads, and the one it writes.
const FORMAT: u32 = 1;

/// A PIN that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Random bytes, new for each PIN.
    pub salt: [u8; BYTES],
    /// How often it was hashed.
    pub rounds: u32,
    /// What came of it.
    pub hash: [u8; BYTES],
    /// When it was chosen.
    pub set_at: Timestamp,
    /// Wrong tries since the last right one.
    pub wrong: u32,
    /// When the last wrong one was.
    pub wrong_at: Option<Timestamp>,
}

impl Pin {
    /// A new one.
    pub fn new(salt: [u8; BYTES], hash: [u8; BYTES], now: Timestamp) -> Self {
        Self { salt, rounds: ROUNDS, hash, set_at: now, wrong: 0, wrong_at: None }
    }

    /// The PIN after somebody tried `hash`, and whether it was right.
    #[must_use]
    pub fn tried(&self, hash: [u8; BYTES], now: Timestamp) -> (Self, bool) {
        let right = hash == self.hash;
        let (wrong, wrong_at) = if right { (0, None) } else { (self.wrong.saturating_add(1), Some(now)) };
        (Self { wrong, wrong_at, ..self.clone() }, right)
    }

    /// Seconds until the next try counts. A clock that was put back makes nobody wait longer than it does anyway.
    pub fn wait(&self, now: Timestamp) -> u32 {
        let Some(at) = self.wrong_at else { return 0 };
        let Some(doubled) = self.wrong.checked_sub(FREE) else { return 0 };
        let wait = FIRST_WAIT.checked_shl(doubled.min(16)).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
        let since = now.unix_seconds().saturating_sub(at.unix_seconds());
        wait.saturating_sub(u32::try_from(since).unwrap_or(u32::MAX))
    }

    /// As JSON, for keeping it on the device. Not part of the exchange format.
    pub fn to_json(&self) -> String {
        let mut map = Map::new();
        let mut put = |key: &str, value: Value| drop(map.insert(key.to_owned(), value));
        put("format", FORMAT.into());
        put("salt", self.salt.as_slice().into());
        put("hash", self.hash.as_slice().into());
        put("rounds", self.rounds.into());
        put("set_at", self.set_at.to_string().into());
        put("wrong", self.wrong.into());
        if let Some(at) = self.wrong_at {
            put("wrong_at", at.to_string().into());
        }
        Value::Object(map).to_string()
    }

    /// Reads what [`Pin::to_json`] wrote.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn from_json(text: &str) -> Result<Self, DecodeError> {
        let value = versioned(text, FORMAT)?;
        let number = |key: &str| value.get(key).and_then(Value::as_u64).and_then(|found| u32::try_from(found).ok());
        let time = |key: &str| Timestamp::parse(value.get(key)?.as_str()?);
        let bytes = |key: &str| {
            let bytes = value.get(key)?.as_array()?.iter().map(|byte| u8::try_from(byte.as_u64()?).ok());
            bytes.collect::<Option<Vec<u8>>>()?.try_into().ok()
        };
        let read = || {
            Some(Self {
                salt: bytes("salt")?,
                rounds: number("rounds").filter(|rounds| *rounds > 0)?,
                hash: bytes("hash")?,
                set_at: time("set_at")?,
                wrong: number("wrong").unwrap_or(0),
                wrong_at: time("wrong_at"),
            })
        };
        read().ok_or(DecodeError::Unreadable)
    }
}

/// What is hashed of what was typed; `None` for what is too short or too long to be one. Spaces at the ends don't count,
/// and a digit is a digit in whatever script it was typed.
pub fn typed(pin: &str) -> Option<String> {
    let pin: String =
        pin.trim().chars().map(|letter| text::digit(letter).map_or(letter, |value| char::from(b'0' + value))).collect();
    let [fewest, most] = LENGTH;
    (fewest..=most).contains(&pin.chars().count()).then_some(pin)
}
