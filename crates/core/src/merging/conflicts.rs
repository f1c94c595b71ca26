//! The conflict report: a table as CSV with a row for everything that lost, with both versions whole. For spreadsheets, so
//! nothing in it may be taken for a formula.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Conflict, PersonConflict, Version};
use crate::Participant;
use crate::package::csv::{Lines, guard};

const COLUMNS: [&str; 15] = [
    "what",
    "id",
    "kind",
    "name",
    "rev",
    "newer_rev",
    "kept_updated_at",
    "kept_device",
    "kept_file",
    "lost_updated_at",
    "lost_device",
    "lost_file",
    "differs",
    "kept",
    "lost",
];

/// The line with the heads of the columns, after the byte-order mark that tells Excel that it is UTF-8.
pub fn heads() -> Vec<u8> {
    let mut lines = Lines::new();
    lines.line(COLUMNS.into_iter());
    lines.bytes
}

/// The line of a contribution; `name` gives the name of a file by its number.
pub fn of_place(conflict: &Conflict, name: impl Fn(u32) -> String) -> Vec<u8> {
    row(&cells_of_place(conflict, name))
}

/// The line of a person.
pub fn of_person(conflict: &PersonConflict) -> Vec<u8> {
    row(&cells_of_person(conflict))
}

fn row(cells: &[String]) -> Vec<u8> {
    let guarded: Vec<String> = cells.iter().map(|cell| guard(cell).into_owned()).collect();
    let mut lines = Lines::bare();
    lines.line(guarded.iter().map(String::as_str));
    lines.bytes
}

fn cells_of_place(conflict: &Conflict, name: impl Fn(u32) -> String) -> [String; 15] {
    let Conflict { kept, lost, newer } = conflict;
    let parse = |version: &Version| serde_json::from_str::<Value>(version.text()).unwrap_or_default();
    let (ours, theirs) = (parse(kept), parse(lost));
    let said = |feature: &Value, name: &str| {
        feature
            .pointer("/properties")
            .and_then(|all| all.get(name))
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut differs = differing(ours.get("properties"), theirs.get("properties"));
    if ours.get("geometry") != theirs.get("geometry") {
        differs.insert("geometry".to_owned());
    }
    [
        "contribution".to_owned(),
        kept.id().to_string(),
        said(&ours, "kind"),
        said(&ours, "name"),
        kept.standing().rev.to_string(),
        newer.map(|rev| rev.to_string()).unwrap_or_default(),
        kept.standing().updated_at.to_string(),
        said(&ours, "device"),
        name(kept.origin()),
        lost.standing().updated_at.to_string(),
        said(&theirs, "device"),
        name(lost.origin()),
        differs.into_iter().collect::<Vec<_>>().join(";"),
        kept.text().to_owned(),
        lost.text().to_owned(),
    ]
}

fn cells_of_person(conflict: &PersonConflict) -> [String; 15] {
    let text = |person: &Participant| person.to_json();
    let (kept, lost) = (text(&conflict.kept), text(&conflict.lost));
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let mut cells = [const { String::new() }; 15];
    let values = [
        (0, "participant".to_owned()),
        (1, conflict.kept.id.to_string()),
        (6, conflict.kept.updated_at.to_string()),
        (9, conflict.lost.updated_at.to_string()),
        (12, differing(Some(&parse(&kept)), Some(&parse(&lost))).into_iter().collect::<Vec<_>>().join(";")),
        (13, kept),
        (14, lost),
    ];
    for (column, value) in values {
        if let Some(cell) = cells.get_mut(column) {
            *cell = value;
        }
    }
    cells
}

/// The names of what two objects don't have in common.
fn differing(one: Option<&Value>, other: Option<&Value>) -> BTreeSet<String> {
    let (Some(Value::Object(one)), Some(Value::Object(other))) = (one, other) else { return BTreeSet::new() };
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    names.into_iter().filter(|name| one.get(*name) != other.get(*name)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_must_be_and_never_a_formula() {
        let cases = [
            ("plain", "plain"),
            ("a,b", "\"a,b\""),
            ("say \"x\"", "\"say \"\"x\"\"\""),
            ("=1+1", "'=1+1"),
            ("a\nb", "\"a\nb\""),
        ];
        for (cell, wanted) in cases {
            let line = row(&[cell.to_owned(), String::new()]);
            assert_eq!(String::from_utf8_lossy(&line), format!("{wanted},\r\n"));
        }
    }
}
