//! The table that a researcher looks through: a row for each mention, those of one place together, the middle first.
//! Numbers are whole and places a text, because spreadsheets of many countries make days and other numbers of "51.5".

use std::collections::BTreeSet;
use std::path::Path;

use common_ground_core::Uuid;
use common_ground_core::alike::{Member, Suggested};

use super::mentions::Mentions;
use super::report::Report;
use super::review::{Decision, Review, Said};
use crate::spreadsheet;
use crate::tell::Failure;

pub(super) const PLACE: &str = "place_id";
pub(super) const DECISION: &str = "decision";
pub(super) const CONTRIBUTION: &str = "contribution_id";
/// The columns. Only the three above are read back.
pub(super) const HEADS: [&str; 11] = [
    PLACE,
    DECISION,
    "name",
    "kind",
    "category",
    "mentions",
    "similarity",
    "metres",
    "latitude_longitude",
    CONTRIBUTION,
    "map",
];

/// The rows, and what is said about them.
pub(super) fn rows(
    places: &[Suggested],
    mentions: &Mentions,
    review: &Review,
    report: &mut Report,
) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut written: BTreeSet<(&str, Uuid)> = BTreeSet::new();
    for place in places {
        report.place();
        for member in &place.members {
            let said = review.get(&place.id, member.id);
            rows.push(row(place, member, mentions, said, review.added.len()));
            report.mention(said.map(|said| said.decision).unwrap_or_default());
            written.insert((&place.id, member.id));
        }
    }
    // What was decided about a contribution that these files don't hold is not lost; nothing else of it is kept.
    for ((place, id), said) in &review.said {
        let masked = mentions.get(*id).is_some_and(|one| one.masked);
        if said.decision == Decision::Open || written.contains(&(place.as_str(), *id)) || masked {
            continue;
        }
        if mentions.get(*id).is_none() {
            report.unknown(said.row);
        }
        let mut row = vec![String::new(); HEADS.len()];
        for (cell, text) in row.iter_mut().zip([place.clone(), said.decision.word().to_owned()]) {
            *cell = text;
        }
        if let Some(cell) = HEADS.iter().position(|head| *head == CONTRIBUTION).and_then(|at| row.get_mut(at)) {
            *cell = id.to_string();
        }
        row.extend(said.added.iter().cloned());
        rows.push(row);
        report.mention(said.decision);
    }
    rows
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // metres on Earth, and percent
fn row(place: &Suggested, member: &Member, mentions: &Mentions, said: Option<&Said>, added: usize) -> Vec<String> {
    let one = mentions.get(member.id);
    let at = one.and_then(|one| one.geometry.as_ref()).map(common_ground_core::Geometry::anchor);
    let text = |text: fn(&super::mentions::One) -> &str| one.map(text).unwrap_or_default().to_owned();
    let mut row = vec![
        place.id.clone(),
        said.map(|said| said.decision.word()).unwrap_or_default().to_owned(),
        text(|one| &one.name),
        text(|one| &one.kind),
        text(|one| &one.category),
        place.members.len().to_string(),
        ((member.likeness * 100.0).floor() as u32).to_string(),
        (member.metres.ceil() as u32).to_string(),
        at.map(|[lon, lat]| format!("{lat}, {lon}")).unwrap_or_default(),
        member.id.to_string(),
        at.map(|[lon, lat]| link(lon, lat)).unwrap_or_default(),
    ];
    match said {
        Some(said) => row.extend(said.added.iter().cloned()),
        None => row.resize(row.len() + added, String::new()),
    }
    row
}

/// Where to look at it; nothing is fetched here.
fn link(lon: f64, lat: f64) -> String {
    format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=19/{lat}/{lon}")
}

pub(super) fn write(path: &Path, added: &[String], rows: &[Vec<String>]) -> Result<(), Failure> {
    let heads = HEADS.iter().copied().chain(added.iter().map(String::as_str));
    spreadsheet::write(path, heads, rows.iter().cloned())
}
