//! Bringing features of earlier format versions up to the present one, step by step, each version by its own `upgrade`.
//! Pure: a feature's JSON object in, the same object of the next version out; nothing is invented but what the step's
//! own description says.

mod v0;

use serde_json::{Map, Value};

use crate::FORMAT;

/// The feature was written by a newer version, with this `format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newer(pub u32);

/// Upgrades one Feature object in place to [`FORMAT`]. Features of other tools stay as they are.
///
/// # Errors
/// [`Newer`] when the feature's `format` is beyond [`FORMAT`]; the feature is untouched.
pub fn upgrade(feature: &mut Map<String, Value>) -> Result<(), Newer> {
    let Some(mut format) = format(feature) else { return Ok(()) };
    if format > FORMAT {
        return Err(Newer(format));
    }
    while format < FORMAT {
        if format == 0 {
            v0::upgrade(feature);
        }
        format += 1;
    }
    if let Some(Value::Object(properties)) = feature.get_mut("properties") {
        properties.insert("format".to_owned(), Value::from(FORMAT));
    }
    Ok(())
}

/// Whether the properties are those of a contribution, whatever its version: other tools' own `format` ("A4", 7) alone
/// does not make it one.
pub(crate) fn is_ours(properties: &Map<String, Value>) -> bool {
    properties.contains_key("contribution_id")
        || (properties.contains_key("kind") && properties.get("format").is_some_and(Value::is_number))
}

/// The format version of a feature of ours; `None` for other tools' features.
fn format(feature: &Map<String, Value>) -> Option<u32> {
    let properties = feature.get("properties")?.as_object().filter(|properties| is_ours(properties))?;
    match properties.get("format") {
        None | Some(Value::Null) => Some(0),
        Some(found) => Some(number(found).unwrap_or(FORMAT)),
    }
}

/// A version number; table tools may have made `1.0` or `"1"` of it.
pub(crate) fn number(found: &Value) -> Option<u32> {
    if let Value::String(text) = found {
        return text.trim().parse().ok();
    }
    let number = found.as_f64()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // saturates, and is in range
    (number.fract() == 0.0 && number >= 0.0).then_some(number as u32)
}
