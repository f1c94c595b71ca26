//! What a document says besides its features: its type, its coordinate reference system, our own header; and telling
//! from the first bytes what kind of file it is.

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::keeping::book::Withdrawal;
use crate::{Code, FORMAT, Problem, Timestamp, migrate};

/// What the document says of the features in it, by our own header.
#[derive(Default)]
pub(super) struct Stated {
    pub(super) contributions: Option<u64>,
    pub(super) sha256: Option<String>,
    pub(super) withdrawals: Vec<Withdrawal>,
    /// Withdrawals that can't be read.
    pub(super) unreadable: usize,
}

/// Why the document must be refused, if it must.
pub(super) fn refusal(document: &Map<String, Value>) -> Option<Problem> {
    let format = header(document).and_then(|header| header.get("format")).and_then(migrate::number);
    match format {
        Some(found) if found > FORMAT => {
            Some(Problem::new(Code::NewerFormat).at("common_ground.format").with(found.to_string()))
        }
        _ => document.get("crs").and_then(other_crs),
    }
}

/// What our own header states.
pub(super) fn stated(document: &Map<String, Value>) -> Stated {
    let Some(header) = header(document) else { return Stated::default() };
    let listed = header.get("withdrawals").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let withdrawals: Vec<Withdrawal> = listed.iter().filter_map(withdrawal).collect();
    Stated {
        unreadable: listed.len() - withdrawals.len(),
        withdrawals,
        contributions: header.get("contributions").and_then(Value::as_u64),
        sha256: header.get("sha256").and_then(Value::as_str).map(str::to_owned),
    }
}

fn withdrawal(value: &Value) -> Option<Withdrawal> {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    Some(Withdrawal { participant: Uuid::try_parse(text("participant")?).ok()?, at: Timestamp::parse(text("at")?)? })
}

fn header(document: &Map<String, Value>) -> Option<&Map<String, Value>> {
    document.get("common_ground")?.as_object()
}

/// The `crs` member of `GeoJSON` before RFC 7946, when it names anything but WGS 84 with longitude first in `GeoJSON`.
pub(super) fn other_crs(crs: &Value) -> Option<Problem> {
    let name = match crs {
        Value::Null => return None,
        Value::String(name) => name.as_str(),
        _ => crs.get("properties").and_then(|p| p.get("name")).and_then(Value::as_str).unwrap_or_default(),
    };
    let last = name.rsplit([':', '/', '#']).next().unwrap_or_default();
    let known = last.eq_ignore_ascii_case("CRS84") || (last == "4326" && name.to_ascii_uppercase().contains("EPSG"));
    let detail = if name.is_empty() { crs.to_string() } else { name.to_owned() };
    (!known).then(|| Problem::new(Code::OtherCrs).at("crs").with(detail))
}

/// What a file that is no JSON object is, judged by the first bytes of what follows a byte-order mark and white space.
pub(super) fn no_object(first: &[u8]) -> Problem {
    match first {
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0xFF | 0xFE] => Problem::new(Code::NotUtf8),
        [b'[', ..] => Problem::new(Code::NotGeoJson).with("["),
        _ => {
            let shown: String = first.iter().map(|b| char::from(*b)).filter(char::is_ascii_graphic).collect();
            Problem::new(Code::NotJson).with(shown)
        }
    }
}
