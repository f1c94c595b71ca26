//! Reads back what a package says of people, sessions and withdrawals. The contributions are read out of the `GeoJSON`
//! file, by [`crate::read`]. A row that can't be read costs that row only.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use super::csv;
use super::pace::at_once;
use super::people::CHOICE;
use crate::keeping::book::Withdrawal;
use crate::participant::{Age, Agreement, METHODS, Votes};
use crate::sitting::{IDLE, IDLES, Setup};
use crate::{Answer, Participant, Sitting, Timestamp};

/// The files of a package that [`read()`] needs, as they are; empty where there is none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tables<'a> {
    /// `datapackage.json`.
    pub descriptor: &'a [u8],
    /// `participants.csv`.
    pub participants: &'a [u8],
    /// `consents.csv`.
    pub consents: &'a [u8],
    /// `sessions.csv`.
    pub sessions: &'a [u8],
    /// `withdrawals.csv`.
    pub withdrawals: &'a [u8],
}

/// Reads people, sessions and withdrawals, and counts the rows that are none. Of somebody of whom the package holds only
/// the id, nothing is read; nor of a session without a beginning: contributions say all there is.
pub fn read(tables: &Tables) -> (super::Data, usize) {
    at_once(read_in_steps(tables, &async || {}))
}

/// The same in small steps: `pause` is called after each, and waited for.
pub async fn read_in_steps(tables: &Tables<'_>, pause: &impl AsyncFn()) -> (super::Data, usize) {
    let mut unreadable = 0;
    let types = types(tables.descriptor);
    let consents = rows(tables.consents, pause).await;
    let consents: BTreeMap<&str, &Cells> = consents.iter().map(|row| (row.text("participant"), row)).collect();
    let mut data = super::Data::default();
    let mut note = |read: Option<()>| unreadable += usize::from(read.is_none());
    for row in rows(tables.participants, pause).await {
        if row.text("created_at").is_empty() {
            continue;
        }
        let person = person(&row, consents.get(row.text("participant")).copied(), &types);
        note(person.map(|person| data.people.push(person)));
        pause().await;
    }
    for row in rows(tables.sessions, pause).await {
        if !row.text("started_at").is_empty() {
            note(sitting(&row).map(|sitting| data.sittings.push(sitting)));
        }
    }
    for row in rows(tables.withdrawals, pause).await {
        note(withdrawal(&row).map(|gone| data.withdrawals.push(gone)));
    }
    (data, unreadable)
}

/// The cells of a row, by the heads of their columns.
struct Cells(BTreeMap<String, String>);

impl Cells {
    fn text(&self, head: &str) -> &str {
        self.0.get(head).map_or("", String::as_str)
    }

    fn time(&self, head: &str) -> Option<Timestamp> {
        Timestamp::parse(self.text(head))
    }

    fn id(&self, head: &str) -> Option<Uuid> {
        Uuid::try_parse(self.text(head)).ok()
    }

    fn list(&self, head: &str) -> impl Iterator<Item = String> {
        self.text(head).split(';').filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>().into_iter()
    }
}

async fn rows(bytes: &[u8], pause: &impl AsyncFn()) -> Vec<Cells> {
    let mut lines = csv::read(bytes, pause).await.into_iter();
    let heads: Vec<String> = lines.next().unwrap_or_default();
    let cells = |line: Vec<String>| {
        let named = heads.iter().zip(line).filter(|(_, cell)| !cell.is_empty());
        Cells(named.map(|(head, cell)| (head.clone(), csv::unguard(&cell).to_owned())).collect())
    };
    let mut rows = Vec::new();
    for line in lines {
        rows.push(cells(line));
        pause().await;
    }
    rows
}

/// Of each column of the people that holds answers: its head, the question, and the type of the answers.
fn types(descriptor: &[u8]) -> Vec<(String, String, String)> {
    let root: Value = serde_json::from_slice(descriptor).unwrap_or_default();
    let resources = root.get("resources").and_then(Value::as_array);
    let people = resources.into_iter().flatten().find(|resource| resource["name"] == "participants");
    let fields = people.and_then(|people| people.pointer("/schema/fields")?.as_array());
    let answers = fields.into_iter().flatten().filter_map(|field| {
        let text = |key: &str| field.get(key).and_then(Value::as_str).map(str::to_owned);
        Some((text("name")?, text("question")?, text("type")?))
    });
    answers.collect()
}

fn person(row: &Cells, consent: Option<&Cells>, types: &[(String, String, String)]) -> Option<Participant> {
    let said = |head: &str| consent.map(|consent| consent.text(head)).filter(|text| !text.is_empty());
    let answer = |(head, question, of): &(String, String, String)| {
        let cell = row.0.get(head)?;
        let answer = match of.as_str() {
            "integer" | "number" => Answer::Number(cell.parse().ok()?),
            "boolean" => Answer::Flag(cell == "true"),
            _ => Answer::Text(cell.clone()),
        };
        Some((question.clone(), answer))
    };
    let mut votes = Votes::new();
    for id in row.list("dots").filter_map(|id| Uuid::try_parse(&id).ok()) {
        let dots = votes.entry(id).or_default();
        *dots = dots.saturating_add(1);
    }
    let created_at = row.time("created_at")?;
    Some(Participant {
        id: row.id("participant")?,
        project: row.text("project").to_owned(),
        project_version: row.text("project_version").to_owned(),
        consent: consent.and_then(agreement),
        age: match said("age") {
            Some("adult") => Some(Age::Adult),
            Some("under") => Some(Age::Under { guardian: said("guardian_reference").map(str::to_owned) }),
            _ => None,
        },
        answers: types.iter().filter_map(answer).collect(),
        skipped: row.list("skipped").collect(),
        declined: row.list("declined").collect(),
        code: said("withdrawal_code").unwrap_or_default().to_owned(),
        votes,
        created_at,
        updated_at: row.time("updated_at").unwrap_or(created_at),
    })
}

fn agreement(row: &Cells) -> Option<Agreement> {
    let version = row.text("version");
    let method = METHODS.iter().find(|(name, _)| *name == row.text("method"));
    let choice = |(head, cell): (&String, &String)| Some((head.strip_prefix(CHOICE)?.to_owned(), cell == "true"));
    (!version.is_empty()).then_some(())?;
    Some(Agreement {
        version: version.to_owned(),
        lang: row.text("lang").to_owned(),
        at: row.time("given_at")?,
        method: method.map(|(_, method)| *method).unwrap_or_default(),
        choices: row.0.iter().filter_map(choice).collect(),
    })
}

fn sitting(row: &Cells) -> Option<Sitting> {
    let text = |head: &str| row.text(head).to_owned();
    Some(Sitting {
        id: row.id("session")?,
        setup: Setup {
            site: text("site"),
            date: text("date"),
            stage: text("stage"),
            facilitator: text("facilitator"),
            device: text("device"),
            languages: row.list("languages").collect(),
            assisted: row.text("assisted") == "true",
            idle: row.text("idle").parse().ok().filter(|idle| IDLES.contains(idle)).unwrap_or(IDLE),
        },
        started_at: row.time("started_at")?,
        ended_at: row.time("ended_at"),
    })
}

fn withdrawal(row: &Cells) -> Option<Withdrawal> {
    Some(Withdrawal { participant: row.id("participant")?, at: row.time("withdrawn_at")? })
}
