//! Recognises the canonical text of a Feature without parsing it, so that a merge of many files can keep texts as they
//! are. Whatever it is not sure of it leaves to the reader proper.
//!
//! **Invariant.** A text that is recognised is one in which the reader would find nothing to put right, and which
//! [`crate::write::feature`] would write again byte by byte. (Property test in `crates/core/tests/texts.rs`.)

mod cursor;
mod place;
mod whole;

use uuid::Uuid;

use crate::merge::Standing;
use crate::text::Unicode;
use crate::time::is_date;
use crate::{Timestamp, write};

use cursor::Cursor;
pub(super) use whole::known;

/// What the text says of what a merge needs to know.
pub(super) struct Glance<'a> {
    pub(super) id: Uuid,
    pub(super) standing: Standing,
    pub(super) participant: Option<Uuid>,
    pub(super) project: &'a str,
    pub(super) project_version: &'a str,
}

/// Creation time, entry mode, format, kind and status.
const ALWAYS: u8 = 5;

/// What of the properties is needed by others of them, or by the merge.
#[derive(Default)]
struct Found<'a> {
    stated: Option<Uuid>,
    about: bool,
    /// How many of those that are always there and nobody else needs: [`ALWAYS`] of them.
    always: u8,
    updated: Option<Timestamp>,
    rev: Option<u32>,
    project: Option<&'a str>,
    project_version: Option<&'a str>,
    participant: Option<Uuid>,
    responds_to: usize,
}

/// Looks at a Feature's text; `None` where the reader has to.
pub(super) fn glance<'a>(text: &'a str, unicode: &Unicode) -> Option<Glance<'a>> {
    let mut cursor = Cursor::new(text, *unicode);
    cursor.eat("{\"geometry\":")?;
    place::geometry(&mut cursor)?;
    cursor.eat(",\"id\":\"")?;
    let id = cursor.uuid()?;
    cursor.eat("\",\"properties\":{")?;
    let mut found = Found::default();
    let mut before = "";
    loop {
        let name = cursor.name()?;
        if name <= before {
            return None;
        }
        before = name;
        property(&mut cursor, name, &mut found)?;
        if cursor.eat(",").is_none() {
            break;
        }
    }
    cursor.eat("},\"type\":\"Feature\"}")?;
    let complete = found.always == ALWAYS;
    if !cursor.at_end() || !complete || found.stated != Some(id) || id.is_nil() {
        return None;
    }
    let standing = Standing { rev: found.rev?, made_here: true, updated_at: found.updated? };
    let (project, project_version) = (found.project?, found.project_version?);
    Some(Glance { id, standing, participant: found.participant, project, project_version })
}

fn property<'a>(cursor: &mut Cursor<'a>, name: &str, found: &mut Found<'a>) -> Option<()> {
    match name {
        "photo" | "voice" => cursor.answer()?,
        "about_id" => {
            cursor.eat("\"")?;
            cursor.uuid()?;
            cursor.eat("\"")?;
            found.about = true;
        }
        "about_name" => {
            found.about.then_some(())?;
            cursor.said()?;
        }
        "clock_unsure" | "location_masked" => cursor.eat("true")?,
        "contribution_id" => {
            cursor.eat("\"")?;
            found.stated = Some(cursor.uuid()?);
            cursor.eat("\"")?;
        }
        "created_at" => found.always += u8::from(cursor.time().is_some()),
        "updated_at" => found.updated = cursor.time(),
        "declined" | "skipped" => {
            let mut before = "";
            for item in cursor.said()?.split(';') {
                (item > before && item.trim() == item).then_some(())?;
                before = item;
            }
        }
        "entry_mode" => found.always += u8::from(cursor.word(&["self", "assisted", "paper", "group"]).is_some()),
        "format" => found.always += u8::from(cursor.eat("1").is_some()),
        "kind" => found.always += u8::from(cursor.said().is_some()),
        "location_method" => cursor.word(&["map", "search", "list", "coordinates", "device", "grid"])?,
        "location_zoom" => cursor.number()?,
        "participant" => found.participant = Uuid::try_parse(cursor.said()?).ok(),
        "project" => found.project = Some(cursor.said()?),
        "project_version" => found.project_version = Some(cursor.said()?),
        "responds_to" => found.responds_to = ids(cursor.said()?)?,
        "responds_to_names" => {
            let names = cursor.said()?;
            let normal = |name: &str| name.trim() == name;
            let named = names.split(';').any(|name| !name.is_empty());
            let fit = names.split(';').count() == found.responds_to && named && names.split(';').all(normal);
            fit.then_some(())?;
        }
        "rev" => found.rev = Some(cursor.whole()?).filter(|rev| *rev >= 1),
        "session_date" => {
            let date = cursor.said()?;
            (date.len() == 10 && is_date(date)).then_some(())?;
        }
        "status" => found.always += u8::from(cursor.word(&["complete", "incomplete"]).is_some()),
        "category"
        | "device"
        | "lang"
        | "near"
        | "session"
        | "session_facilitator"
        | "session_site"
        | "session_stage"
        | "sticker" => {
            cursor.said()?;
        }
        // `id`, and what this version has no place for.
        _ if write::is_reserved(name) => return None,
        _ => cursor.answer()?,
    }
    Some(())
}

/// How many UUIDs there are, joined with `;`; `None` when one of them is none, or not as it is written.
fn ids(joined: &str) -> Option<usize> {
    let mut count = 0;
    for id in joined.split(';') {
        cursor::uuid(id)?;
        count += 1;
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::contract::sample;
    use crate::{Contribution, Geometry};

    const UNICODE: Unicode = Unicode { nfc: str::to_owned, nfd: str::to_owned };

    fn recognised(contribution: &Contribution) -> bool {
        let text = write::feature(contribution);
        let (now, foreign) = (Timestamp::from_unix_seconds(0), crate::read::Foreign::default());
        let options = crate::read::Options { unicode: UNICODE, now, foreign, area: None, masked_area: None };
        assert_eq!(known(&text, &options).as_ref(), Some(contribution), "{text}");
        glance(&text, &UNICODE).is_some_and(|seen| {
            (seen.id, seen.standing) == (contribution.id, Standing::of(contribution))
                && seen.participant == crate::store::participant_of(contribution)
                && (seen.project, seen.project_version) == (&contribution.project, &contribution.project_version)
        })
    }

    #[test]
    fn what_the_widget_writes_is_recognised() {
        for number in 0..20 {
            let mut item = sample(number);
            item.provenance.participant = Some(Uuid::from_u128(9).to_string());
            assert!(recognised(&item), "{}", write::feature(&item));
            item.geometry = None;
            assert!(recognised(&item), "without a place");
            item.geometry = Geometry::point(-0.000_01, 51.5);
            assert!(recognised(&item), "on the meridian");
        }
    }

    #[test]
    fn every_line_of_the_example_is_recognised() {
        let example = include_str!("../../../../docs/example.geojson");
        let mut lines = 0;
        for line in example.lines().filter(|line| line.starts_with("{\"geometry\"")) {
            assert!(glance(line.trim_end_matches(','), &UNICODE).is_some(), "{line}");
            lines += 1;
        }
        assert!(lines > 5);
    }
}
