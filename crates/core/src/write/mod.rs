//! Writing the exchange format: a Feature, and a `FeatureCollection` in parts. The text of a Feature is canonical: for
//! one contribution there is one text, so texts can be compared, hashed and kept.
//!
//! **Canonical JSON here:** no white space; the keys of every object in the order of their bytes; whole numbers without
//! a decimal point (coordinates excepted: `11.0`), others in the fewest digits that read back the same; strings with
//! only those escapes that JSON demands; absent answers are absent, never `null`.

mod collection;

use serde_json::Value;

pub(crate) use collection::Checksum;
pub use collection::{CollectionWriter, Header};

use crate::sitting::Setting;
use crate::{Answer, Contribution, EntryMode, FORMAT, Geometry, Linked, LocationMethod, Status, json};

/// The property names that the format keeps for itself; no question may have one of them as its id.
pub const RESERVED: &[&str] = &[
    "about_id",
    "about_name",
    "category",
    "clock_unsure",
    "contribution_id",
    "created_at",
    "declined",
    "device",
    "entry_mode",
    "format",
    "id",
    "kind",
    "lang",
    "location_masked",
    "location_method",
    "location_zoom",
    "near",
    "participant",
    "photo",
    "place_id",
    "project",
    "project_version",
    "responds_to",
    "responds_to_names",
    "rev",
    "session",
    "session_date",
    "session_facilitator",
    "session_site",
    "session_stage",
    "skipped",
    "status",
    "sticker",
    "updated_at",
    "voice",
];

/// Reserved names that a [`Contribution`] has no field for yet: carried along among its answers.
pub(crate) const CARRIED: &[&str] = &["photo", "voice"];

/// Whether the name is one of [`RESERVED`].
pub fn is_reserved(name: &str) -> bool {
    RESERVED.binary_search(&name).is_ok()
}

/// The value of one property.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// A text that the contribution holds.
    Text(&'a str),
    /// A text made for writing: a time, ids joined with `;`.
    Owned(String),
    /// A number; one that is none (infinite, not a number) is never written.
    Number(f64),
    /// True or false.
    Flag(bool),
}

/// Every property of the Feature with its value, in the order in which the canonical text has them; what is absent there
/// is absent here. `id` is the contribution's id as text, which the caller lends.
pub fn properties<'a>(contribution: &'a Contribution, id: &'a str) -> Vec<(&'a str, Scalar<'a>)> {
    let mut properties = in_any_order(contribution, id);
    properties.sort_unstable_by_key(|(name, _)| *name);
    properties
}

/// The same as [`properties`], in any order.
pub fn in_any_order<'a>(contribution: &'a Contribution, id: &'a str) -> Vec<(&'a str, Scalar<'a>)> {
    let mut properties = reserved(contribution, id);
    for (name, answer) in &contribution.answers {
        if is_reserved(name) && !CARRIED.contains(&name.as_str()) {
            continue;
        }
        properties.push((name, scalar(answer)));
    }
    properties
}

/// The contribution as one canonical Feature (RFC 7946, section 3.2).
pub fn feature(contribution: &Contribution) -> String {
    let id = contribution.id.to_string();
    let properties = properties(contribution, &id);
    let mut out = String::with_capacity(512);
    out.push_str(r#"{"geometry":"#);
    match &contribution.geometry {
        Some(at) => out.push_str(&geometry(at)),
        None => out.push_str("null"),
    }
    out.push_str(r#","id":""#);
    out.push_str(&id);
    out.push_str(r#"","properties":{"#);
    let start = out.len();
    for (name, scalar) in properties {
        // A number that JSON has no text for, or that would not read back the same, is no answer.
        let Some(text) = scalar_text(&scalar) else { continue };
        if out.len() > start {
            out.push(',');
        }
        push_string(&mut out, name);
        out.push(':');
        match text {
            Text::Plain(plain) => out.push_str(&plain),
            Text::Quoted(quoted) => push_string(&mut out, quoted),
        }
    }
    out.push_str(r#"},"type":"Feature"}"#);
    out
}

fn scalar(answer: &Answer) -> Scalar<'_> {
    match answer {
        Answer::Text(text) => Scalar::Text(text),
        Answer::Number(number) => Scalar::Number(*number),
        Answer::Flag(flag) => Scalar::Flag(*flag),
    }
}

/// The properties of a contribution's Feature and their values as they would stand in a table.
pub(crate) fn cells(contribution: &Contribution) -> Vec<(String, String)> {
    let id = contribution.id.to_string();
    let cell = |(name, value): (&str, Scalar)| Some((name.to_owned(), plain(&value)?));
    properties(contribution, &id).into_iter().filter_map(cell).collect()
}

/// An answer as it would stand in a table; `None` for a number that has no text.
pub(crate) fn cell(answer: &Answer) -> Option<String> {
    plain(&scalar(answer))
}

fn plain(scalar: &Scalar) -> Option<String> {
    Some(match scalar_text(scalar)? {
        Text::Plain(plain) => plain,
        Text::Quoted(text) => text.to_owned(),
    })
}

/// The geometry as canonical `GeoJSON` (RFC 7946, section 3.1).
pub fn geometry(geometry: &Geometry) -> String {
    let mut value = Value::from(&geometry.to_geojson().value);
    value.sort_all_objects();
    value.to_string()
}

fn reserved<'a>(c: &'a Contribution, id: &'a str) -> Vec<(&'a str, Scalar<'a>)> {
    let Contribution { location, provenance, .. } = c;
    let mut all = Vec::with_capacity(20 + c.answers.len());
    all.push(("contribution_id", Scalar::Text(id)));
    all.push(("format", Scalar::Number(f64::from(FORMAT))));
    all.push(("kind", Scalar::Text(&c.kind)));
    all.push(("rev", Scalar::Number(f64::from(c.rev))));
    all.push(("status", Scalar::Text(status(c.status))));
    all.push(("entry_mode", Scalar::Text(entry_mode(provenance.entry_mode))));
    all.push(("created_at", Scalar::Owned(c.created_at.to_string())));
    all.push(("updated_at", Scalar::Owned(c.updated_at.to_string())));
    if location.masked {
        all.push(("location_masked", Scalar::Flag(true)));
    }
    if provenance.clock_unsure {
        all.push(("clock_unsure", Scalar::Flag(true)));
    }
    if let Some(zoom) = location.zoom {
        all.push(("location_zoom", Scalar::Number(zoom)));
    }
    if let Some((about, _)) = &c.about {
        all.push(("about_id", Scalar::Owned(about.to_string())));
    }
    let lists = [
        ("responds_to", joined(c.responds_to.iter().map(|(id, _)| id.to_string()))),
        ("responds_to_names", names(&c.responds_to)),
        ("skipped", joined(c.skipped.iter().cloned())),
        ("declined", joined(c.declined.iter().cloned())),
    ];
    all.extend(lists.into_iter().filter_map(|(name, list)| Some((name, Scalar::Owned(list?)))));
    let setting = provenance.setting.as_deref();
    let of_setting = |part: fn(&Setting) -> &Option<String>| setting.and_then(|setting| part(setting).as_deref());
    let texts = [
        ("project", Some(c.project.as_str()).filter(|t| !t.is_empty())),
        ("project_version", Some(c.project_version.as_str()).filter(|t| !t.is_empty())),
        ("category", c.category.as_deref()),
        ("about_name", c.about.as_ref().and_then(|(_, name)| name.as_deref())),
        ("location_method", location.method.map(location_method)),
        ("near", location.near.as_deref()),
        ("participant", provenance.participant.as_deref()),
        ("session", provenance.session.as_deref()),
        ("session_site", of_setting(|setting| &setting.site)),
        ("session_date", of_setting(|setting| &setting.date)),
        ("session_stage", of_setting(|setting| &setting.stage)),
        ("session_facilitator", of_setting(|setting| &setting.facilitator)),
        ("device", provenance.device.as_deref()),
        ("lang", provenance.lang.as_deref()),
        ("sticker", provenance.sticker.as_deref()),
    ];
    all.extend(texts.into_iter().filter_map(|(name, text)| Some((name, Scalar::Text(text?)))));
    all
}

fn joined(mut ids: impl Iterator<Item = String>) -> Option<String> {
    let mut list = ids.next()?;
    for id in ids {
        list.push(';');
        list.push_str(&id);
    }
    Some(list)
}

/// The names of what is linked, in the order of its ids, empty where there is none: with a backslash before each `;` and
/// each backslash in them. `None` when there are no names at all.
fn names(linked: &[Linked]) -> Option<String> {
    linked.iter().find_map(|(_, name)| name.as_ref())?;
    let escaped = |name: &str| name.replace('\\', "\\\\").replace(';', "\\;");
    joined(linked.iter().map(|(_, name)| name.as_deref().map(escaped).unwrap_or_default()))
}

/// The word for how a place was chosen.
pub(crate) fn location_method(method: LocationMethod) -> &'static str {
    match method {
        LocationMethod::Map => "map",
        LocationMethod::Search => "search",
        LocationMethod::List => "list",
        LocationMethod::Coordinates => "coordinates",
        LocationMethod::Device => "device",
        LocationMethod::Grid => "grid",
    }
}

/// The word for who entered it.
pub(crate) fn entry_mode(mode: EntryMode) -> &'static str {
    match mode {
        EntryMode::SelfEntered => "self",
        EntryMode::Assisted => "assisted",
        EntryMode::Paper => "paper",
        EntryMode::Group => "group",
    }
}

/// The word for whether every page was gone through.
pub(crate) fn status(status: Status) -> &'static str {
    match status {
        Status::Complete => "complete",
        Status::Incomplete => "incomplete",
    }
}

enum Text<'a> {
    Plain(String),
    Quoted(&'a str),
}

fn scalar_text<'a>(scalar: &'a Scalar<'_>) -> Option<Text<'a>> {
    Some(match scalar {
        Scalar::Text(text) => Text::Quoted(text),
        Scalar::Owned(text) => Text::Quoted(text),
        Scalar::Flag(flag) => Text::Plain(if *flag { "true" } else { "false" }.to_owned()),
        Scalar::Number(number) => Text::Plain(number_text(json::tidy(*number)?)),
    })
}

#[allow(clippy::cast_possible_truncation)] // whole and at most 2^53
fn number_text(tidy: f64) -> String {
    if tidy.fract() == 0.0 { (tidy as i64).to_string() } else { Value::from(tidy).to_string() }
}

/// JSON's string (RFC 8259, section 7): quotes, backslashes and control characters escaped.
fn push_string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|b| b < 0x20 || b == b'"' || b == b'\\') {
        let (plain, after) = rest.split_at(at);
        out.push_str(plain);
        let mut chars = after.chars();
        match chars.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some(control) => {
                let code = u32::from(control);
                out.push_str("\\u00");
                out.push(if code < 0x10 { '0' } else { '1' });
                out.extend(char::from_digit(code % 16, 16));
            }
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out.push('"');
}
