//! What the browser's storage says when it fails, as the [`StoreError`] that reaches the person in words.

use common_ground_core::store::{DecodeError, StoreError};
use common_ground_core::{Contribution, store};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use super::VERSION;

/// A stored text, for changing what it says: never what cannot be read.
pub(super) fn readable(text: &str) -> Result<Contribution, StoreError> {
    store::decode(text).map_err(|error| match error {
        DecodeError::Newer(found) => StoreError::Newer { found },
        DecodeError::Unreadable => StoreError::Failed("unreadable entry".to_owned()),
    })
}

pub(super) fn opening(error: idb::Error) -> StoreError {
    match failed(error) {
        StoreError::Failed(why) => StoreError::Unavailable(why),
        other => other,
    }
}

pub(super) fn failed(error: idb::Error) -> StoreError {
    use idb::Error;
    match error {
        Error::DomException(exception) => classify(&exception),
        Error::TransactionOpenFailed(value)
        | Error::UpdateFailed(value)
        | Error::AddFailed(value)
        | Error::DeleteFailed(value)
        | Error::IndexedDbOpenFailed(value) => classify(&value),
        other => StoreError::Failed(other.to_string()),
    }
}

/// By how much is not told: one at least.
pub(super) fn newer() -> StoreError {
    StoreError::Newer { found: VERSION.saturating_add(1) }
}

/// By the exception's name (Indexed Database API 3.0, section 2.8, and what browsers throw where storage is blocked).
pub(super) fn classify(value: &JsValue) -> StoreError {
    let Some(exception) = value.dyn_ref::<DomException>() else {
        return StoreError::Failed(format!("{value:?}"));
    };
    match exception.name().as_str() {
        "QuotaExceededError" => StoreError::Quota,
        "VersionError" => newer(),
        "SecurityError" | "InvalidStateError" | "UnknownError" => StoreError::Unavailable(exception.message()),
        _ => StoreError::Failed(exception.message()),
    }
}
