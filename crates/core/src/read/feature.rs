//! One Feature's JSON → a [`Contribution`]: a feature of ours property by property, or another tool's with all its
//! properties kept as answers. What had to be put right on the way is noted, property by property.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::properties::Properties;
use super::{Foreign, Options, shape};
use crate::contribution::{Answer, Contribution, EntryMode, Location, LocationMethod, Provenance, Status};
use crate::sitting::Setting;
use crate::time::is_date;
use crate::{Code, Geometry, Linked, Problem, Timestamp, migrate, write};

/// Under which identifiers are derived from the content of features that have none (RFC 9562, section 5.5).
const NAMESPACE: Uuid = Uuid::from_u128(0x6f1d_3a52_8c0e_4b7e_9d55_1f0c_62ab_94e3);

/// Put before the names of other tools' properties that mean something else here.
const SOURCE: &str = "source_";

/// A feature that was read.
pub(crate) struct Found {
    pub(crate) contribution: Contribution,
    pub(crate) ours: bool,
    /// The identifier was derived from the content.
    pub(crate) derived: bool,
}

/// Why there is no contribution.
pub(crate) enum Refused {
    /// The feature is left out.
    Feature(Problem),
    /// The file is refused.
    File(Problem),
    /// The file is refused, because of this `format`.
    Newer(u32),
}

fn refuse(code: Code) -> Refused {
    Refused::Feature(Problem::new(code))
}

/// Reads one Feature. Without `options` it is a stored one: its texts are taken as they are and it must be ours.
pub(crate) fn read(value: Value, options: Option<&Options>, notes: &mut Vec<Problem>) -> Result<Found, Refused> {
    let Value::Object(mut object) = value else { return Err(refuse(Code::NotAFeature)) };
    match object.get("type") {
        Some(Value::String(found)) if found == "Feature" => {}
        Some(found) => {
            let problem = Problem::new(Code::NotAFeature).at("type").with(found.to_string());
            return Err(Refused::Feature(problem));
        }
        None => return Err(Refused::Feature(Problem::new(Code::NotAFeature).at("type"))),
    }
    if let Some(problem) = object.get("crs").and_then(super::head::other_crs) {
        return Err(Refused::File(problem));
    }
    migrate::upgrade(&mut object).map_err(|migrate::Newer(found)| Refused::Newer(found))?;
    let ours = matches!(object.get("properties"), Some(Value::Object(properties)) if migrate::is_ours(properties));
    let content = if ours { String::new() } else { content(&object) };

    let masked = object.get("properties").and_then(|p| p.get("location_masked"));
    let masked = masked.is_some_and(|found| found == true || found == 1);
    let area = options.and_then(|o| if masked { o.masked_area } else { o.area });
    let geometry = match object.remove("geometry") {
        None | Some(Value::Null) => None,
        Some(found) => {
            let mut mended = Vec::new();
            let read = shape::read(found, area, ours, &mut mended);
            notes.extend(mended.into_iter().map(|code| Problem::new(code).at("geometry")));
            Some(read.map_err(|(code, detail)| Refused::Feature(Problem::new(code).at("geometry").with(detail)))?)
        }
    };
    let properties = match object.remove("properties") {
        Some(Value::Object(properties)) => properties,
        None | Some(Value::Null) => Map::new(),
        Some(_) => return Err(Refused::Feature(Problem::new(Code::NotAFeature).at("properties"))),
    };
    let id = object.remove("id");
    let properties = Properties { map: properties, unicode: options.map(|o| o.unicode), notes };
    match options {
        _ if ours => own(properties, id.as_ref(), geometry, options),
        Some(options) => Ok(foreign(properties, id.as_ref(), geometry, &content, options)),
        None => Err(refuse(Code::NotAFeature)),
    }
}

fn uuid(value: Option<&Value>) -> Option<Uuid> {
    let text = value?.as_str()?.trim();
    Uuid::try_parse(text).ok().filter(|id| !id.is_nil())
}

/// What of another tool's feature makes it the same when it is imported again, whatever it is imported as: the texts of
/// its members. Objects have their keys sorted, so their order in the file does not count.
fn content(object: &Map<String, Value>) -> String {
    let mut content = String::new();
    for name in ["geometry", "id", "properties"] {
        content.push('\n');
        if let Some(value) = object.get(name) {
            content.push_str(&value.to_string());
        }
    }
    content
}

fn derive(content: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, content.as_bytes())
}

fn own(
    mut properties: Properties<'_>,
    top: Option<&Value>,
    geometry: Option<Geometry>,
    options: Option<&Options>,
) -> Result<Found, Refused> {
    let p = &mut properties;
    let stated = uuid(p.map.remove("contribution_id").as_ref()).or_else(|| uuid(top));
    p.map.remove("format");
    // A researcher's column of a table, which is about the contribution and no part of it.
    p.map.remove("place_id");
    let Some(kind) = p.text("kind") else { return Err(Refused::Feature(Problem::new(Code::Missing).at("kind"))) };
    let project = match p.text("project") {
        Some(project) => project,
        None => p.assume("project", options.map_or_else(String::new, |o| o.foreign.project.clone())),
    };
    let project_version = match p.text("project_version") {
        Some(version) => version,
        None => p.assume("project_version", String::new()),
    };
    let rev = match p.map.remove("rev").as_ref().and_then(migrate::number) {
        Some(rev) if rev >= 1 => rev,
        _ => p.assume("rev", 1),
    };
    let (created, updated) = (p.time("created_at"), p.time("updated_at"));
    let now = options.map_or(Timestamp::from_unix_seconds(0), |o| o.now);
    let created_at = match created {
        Some(at) => at,
        None => p.assume("created_at", updated.unwrap_or(now)),
    };
    let updated_at = match updated {
        Some(at) => at,
        None => p.assume("updated_at", created_at),
    };
    let about_name = p.text("about_name");
    let about = p.id("about_id").map(|id| (id, about_name));
    let responds_to = responds_to(p);
    let location = Location {
        method: p.word("location_method", &METHODS, write::location_method),
        zoom: p.number("location_zoom"),
        masked: p.flag("location_masked").unwrap_or(false),
        near: p.text("near"),
    };
    let setting = setting(p);
    let provenance = Provenance {
        participant: p.text("participant"),
        session: p.text("session"),
        device: p.text("device"),
        entry_mode: p.word("entry_mode", &MODES, write::entry_mode).unwrap_or_default(),
        lang: p.text("lang"),
        setting,
        clock_unsure: p.flag("clock_unsure").unwrap_or(false),
        sticker: p.text("sticker"),
    };
    let status = p.word("status", &[Status::Complete, Status::Incomplete], write::status).unwrap_or_default();
    let category = p.text("category");
    let skipped = p.list("skipped").into_iter().collect();
    let declined = p.list("declined").into_iter().collect();
    let mut answers = p.answers(|name, _| name.to_owned());
    // What the format means something else by is nobody's answer: it would be kept here and never written.
    answers.retain(|name, answer| {
        let free = !write::is_reserved(name) || write::CARRIED.contains(&name.as_str());
        // Table tools make a column of the identifier at the top.
        let known = answer.as_text().and_then(|text| Uuid::try_parse(text).ok()) == stated && stated.is_some();
        if !free && !known {
            p.note(Code::NotAllowed, name, answer.as_text().unwrap_or_default());
        }
        free
    });
    let mut contribution = Contribution {
        id: stated.unwrap_or_default(),
        project,
        project_version,
        kind,
        category,
        answers,
        skipped,
        declined,
        about,
        responds_to,
        geometry,
        location,
        provenance,
        status,
        rev,
        created_at,
        updated_at,
    };
    if stated.is_none() {
        contribution.id = derive(&write::feature(&contribution));
    }
    Ok(Found { contribution, ours: true, derived: stated.is_none() })
}

/// What it says about the session; `None` when that is nothing.
fn setting(p: &mut Properties<'_>) -> Option<Box<Setting>> {
    let date = p.text("session_date");
    let is_day = |day: &str| day.len() == 10 && is_date(day);
    if let Some(wrong) = date.as_deref().filter(|date| !is_day(date)) {
        p.note(Code::BadTime, "session_date", wrong);
    }
    let setting = Setting {
        site: p.text("session_site"),
        date: date.filter(|date| is_day(date)),
        stage: p.text("session_stage"),
        facilitator: p.text("session_facilitator"),
    };
    (setting != Setting::default()).then(|| Box::new(setting))
}

/// What it responds to. Names that don't go with the ids (a table tool has changed one of the two) are left out.
fn responds_to(p: &mut Properties<'_>) -> Vec<Linked> {
    let (ids, mut names) = (p.list("responds_to"), p.names("responds_to_names"));
    if names.len() != ids.len() {
        if !names.is_empty() {
            p.note(Code::NotAllowed, "responds_to_names", "");
        }
        names = vec![None; ids.len()];
    }
    let both = ids.iter().zip(names);
    both.filter_map(|(id, name)| Some((p.parse_id("responds_to", id)?, name))).collect()
}

/// All ways to choose a place.
pub(super) const METHODS: [LocationMethod; 6] = [
    LocationMethod::Map,
    LocationMethod::Search,
    LocationMethod::List,
    LocationMethod::Coordinates,
    LocationMethod::Device,
    LocationMethod::Grid,
];
/// All ways to enter something.
pub(super) const MODES: [EntryMode; 4] =
    [EntryMode::SelfEntered, EntryMode::Assisted, EntryMode::Paper, EntryMode::Group];

fn foreign(
    mut properties: Properties<'_>,
    top: Option<&Value>,
    geometry: Option<Geometry>,
    content: &str,
    options: &Options,
) -> Found {
    let Foreign { kind, name_property, project } = &options.foreign;
    let stated = uuid(top);
    let named = name_property
        .as_deref()
        .filter(|property| matches!(properties.map.get(*property), Some(Value::String(_) | Value::Number(_))));
    let name = named.and_then(|property| properties.text(property));
    if let (None, Some(id @ (Value::String(_) | Value::Number(_)))) = (stated, top)
        && !properties.map.contains_key("id")
    {
        properties.map.insert("id".to_owned(), id.clone());
    }
    let mut answers = BTreeMap::new();
    if let Some(name) = name {
        answers.insert("name".to_owned(), Answer::Text(name));
    }
    let given: Vec<String> = properties.map.keys().filter(|name| name.starts_with(SOURCE)).cloned().collect();
    let rest = properties.answers(|name, taken| {
        let mut free = name.to_owned();
        let clashes = |free: &str, taken: &BTreeMap<String, Answer>| {
            free.is_empty()
                || write::is_reserved(free)
                || taken.contains_key(free)
                || (free == "name" && named.is_some())
                || (free != name && given.iter().any(|name| name == free))
        };
        while clashes(&free, taken) {
            free.insert_str(0, SOURCE);
        }
        free
    });
    answers.extend(rest);
    let contribution = Contribution {
        id: stated.unwrap_or_else(|| derive(content)),
        project: project.clone(),
        project_version: String::new(),
        kind: kind.clone(),
        category: None,
        answers,
        skipped: std::collections::BTreeSet::new(),
        declined: std::collections::BTreeSet::new(),
        about: None,
        responds_to: Vec::new(),
        geometry,
        location: Location::default(),
        provenance: Provenance::default(),
        status: Status::Complete,
        rev: 1,
        created_at: options.now,
        updated_at: options.now,
    };
    Found { contribution, ours: false, derived: stated.is_none() }
}
