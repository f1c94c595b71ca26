//! The text under which a contribution is kept: the same versioned Feature that a file holds.

use serde_json::Value;

use crate::read::{Refused, read_feature};
use crate::{Contribution, json, write};

/// Why a stored text gives no contribution. It must be left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// Written by a newer version, with this `format`.
    Newer(u32),
    /// Damaged, or no contribution at all.
    Unreadable,
}

/// The text to keep: the canonical Feature.
pub fn encode(contribution: &Contribution) -> String {
    write::feature(contribution)
}

/// Reads what [`encode`] wrote, in this version or an earlier one. Texts are taken as they stand.
///
/// # Errors
/// See [`DecodeError`].
pub fn decode(text: &str) -> Result<Contribution, DecodeError> {
    let value = json::parse_quietly(text).map_err(|_| DecodeError::Unreadable)?;
    match read_feature(value, None, &mut Vec::new()) {
        Ok(found) if !found.derived => Ok(found.contribution),
        Ok(_) | Err(Refused::Feature(_) | Refused::File(_)) => Err(DecodeError::Unreadable),
        Err(Refused::Newer(found)) => Err(DecodeError::Newer(found)),
    }
}

/// What a text holds that says its `format`, unless that is newer than `newest`. For what is kept beside the
/// contributions, which [`decode`] reads.
///
/// # Errors
/// See [`DecodeError`].
pub(crate) fn versioned(text: &str, newest: u32) -> Result<Value, DecodeError> {
    let value = json::parse_quietly(text).map_err(|_| DecodeError::Unreadable)?;
    let format = value.get("format").and_then(Value::as_u64).and_then(|found| u32::try_from(found).ok());
    match format {
        Some(found) if found > newest => Err(DecodeError::Newer(found)),
        _ => Ok(value),
    }
}
