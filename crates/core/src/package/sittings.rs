//! The table of sessions: those of which there is a record, and those that contributions name, so that every session on
//! a contribution stands in the table.

use std::collections::BTreeMap;

use super::column::{Column, Of, Row};
use crate::privacy::Redacted;
use crate::sitting::{STAGES, Setup};
use crate::{Provenance, Sitting};

/// The columns.
pub(super) fn columns<'a>() -> Vec<Column<'a>> {
    let text = |name| Column::new(name, Of::Text);
    vec![
        text("session").required(),
        text("site"),
        Column::new("date", Of::Day),
        text("stage").allowing(STAGES),
        text("facilitator"),
        text("device"),
        text("languages"),
        Column::new("assisted", Of::Flag),
        Column::new("idle", Of::Whole).from(1.0),
        Column::new("started_at", Of::Time),
        Column::new("ended_at", Of::Time),
    ]
}

/// The rows, by session.
pub(super) fn rows(sittings: &[Sitting], items: &[Redacted]) -> BTreeMap<String, Row> {
    let mut rows: BTreeMap<String, Row> =
        sittings.iter().map(|sitting| (sitting.id.to_string(), of_sitting(sitting))).collect();
    let known = rows.clone();
    for provenance in items.iter().map(|item| &item.contribution().provenance) {
        let Some(session) = provenance.session.as_ref().filter(|id| !known.contains_key(*id)) else { continue };
        let row = rows.entry(session.clone()).or_insert_with(|| row([("session", session.clone())]));
        for (key, cell) in of_provenance(provenance) {
            row.entry(key).or_insert(cell);
        }
    }
    rows
}

fn row<const N: usize>(cells: [(&str, String); N]) -> Row {
    cells.into_iter().filter(|(_, cell)| !cell.is_empty()).map(|(key, cell)| (key.to_owned(), cell)).collect()
}

fn of_sitting(sitting: &Sitting) -> Row {
    let Setup { site, date, stage, facilitator, device, languages, assisted, idle } = &sitting.setup;
    row([
        ("session", sitting.id.to_string()),
        ("site", site.clone()),
        ("date", date.clone()),
        ("stage", stage.clone()),
        ("facilitator", facilitator.clone()),
        ("device", device.clone()),
        ("languages", languages.join(";")),
        ("assisted", assisted.to_string()),
        ("idle", idle.to_string()),
        ("started_at", sitting.started_at.to_string()),
        ("ended_at", sitting.ended_at.map(|at| at.to_string()).unwrap_or_default()),
    ])
}

fn of_provenance(provenance: &Provenance) -> Row {
    let setting = provenance.setting.as_deref().cloned().unwrap_or_default();
    row([
        ("site", setting.site.unwrap_or_default()),
        ("date", setting.date.unwrap_or_default()),
        ("stage", setting.stage.unwrap_or_default()),
        ("facilitator", setting.facilitator.unwrap_or_default()),
        ("device", provenance.device.clone().unwrap_or_default()),
    ])
}
