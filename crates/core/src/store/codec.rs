//! The text under which a contribution is kept: the same versioned Feature that a file holds.

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
