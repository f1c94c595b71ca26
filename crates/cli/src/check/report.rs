//! What is told of a check: a summary by rule and a line for each finding, a table for a spreadsheet, JSON for programs.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use common_ground_core::package::Data;
use common_ground_core::quality::{About, Finding, What};
use common_ground_core::{Answer, Contribution, Participant, Uuid};
use serde_json::{Value, json};

use super::words;
use crate::spreadsheet;
use crate::tell::Failure;

/// Findings of one rule that are shown on the terminal; the table has all.
const MOST_SHOWN: usize = 20;
/// Most characters of a text that is shown.
const MOST_TEXT: usize = 80;

const HEADS: [&str; 11] = [
    "contribution_id",
    "participant",
    "session",
    "device",
    "rule",
    "property",
    "start",
    "length",
    "found",
    "text",
    "file",
];

/// The findings, and what they are about.
pub(super) struct Report<'a> {
    findings: &'a [Finding],
    items: HashMap<Uuid, (&'a Contribution, &'a str)>,
    people: HashMap<Uuid, &'a Participant>,
}

/// A finding as it is told.
struct Row {
    contribution: String,
    participant: String,
    session: String,
    device: String,
    rule: &'static str,
    property: String,
    /// First character, counted from 1, and how many.
    place: Option<(usize, usize)>,
    found: String,
    text: String,
    file: String,
}

impl<'a> Report<'a> {
    /// `files`: for each contribution of the data, the name of the file that it stood in.
    pub(super) fn new(findings: &'a [Finding], data: &'a Data, files: &'a [String]) -> Self {
        let mut items: HashMap<Uuid, (&Contribution, &str)> = HashMap::new();
        for (item, file) in data.contributions.iter().zip(files) {
            let known = items.entry(item.id).or_insert((item, file));
            if common_ground_core::merge::decide(Some(known.0), item).changes() {
                *known = (item, file);
            }
        }
        Self { findings, items, people: data.people.iter().map(|person| (person.id, person)).collect() }
    }

    /// How many there are of each rule.
    fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for finding in self.findings {
            *counts.entry(finding.what.rule()).or_default() += 1;
        }
        counts
    }

    fn row(&self, finding: &Finding) -> Row {
        let mut row = Row {
            contribution: String::new(),
            participant: String::new(),
            session: String::new(),
            device: String::new(),
            rule: finding.what.rule(),
            property: finding.property.clone().unwrap_or_default(),
            place: None,
            found: words::sentence(&finding.what),
            text: String::new(),
            file: String::new(),
        };
        let mut said = None;
        match &finding.about {
            About::Contribution(id) => {
                row.contribution = id.to_string();
                if let Some((item, file)) = self.items.get(id) {
                    let origin = &item.provenance;
                    row.participant = origin.participant.clone().unwrap_or_default();
                    row.session = origin.session.clone().unwrap_or_default();
                    row.device = origin.device.clone().unwrap_or_default();
                    (*file).clone_into(&mut row.file);
                    said = of(item, &row.property);
                }
            }
            About::Person(id) => {
                row.participant = id.to_string();
                let person = self.people.get(id);
                said = person.and_then(|person| person.answers.get(&row.property)).and_then(Answer::as_text);
            }
            About::Session { session, device } => {
                row.session = session.clone().unwrap_or_default();
                row.device = device.clone().unwrap_or_default();
            }
        }
        if let (Some(said), true) = (said, shows_text(&finding.what)) {
            let part = finding.range.clone().and_then(|range| Some((said.get(..range.start)?, said.get(range)?)));
            row.place = part.map(|(before, part)| (before.chars().count() + 1, part.chars().count()));
            row.text = part.map_or(said, |(_, part)| part).chars().take(MOST_TEXT).collect();
        }
        row
    }

    /// How many there are of each rule, and a line for each finding unless they are in a table.
    pub(super) fn lines(&self, table: Option<&Path>) -> Vec<String> {
        let counts = self.counts();
        let of_rule = |rule: &&str| Some(format!("  {rule:<20} {:>6}  {}", counts.get(rule)?, words::about(rule)));
        let mut lines: Vec<String> = What::RULES.iter().filter_map(of_rule).collect();
        let all = words::count(self.findings.len(), "thing");
        lines.push(match table {
            _ if self.findings.is_empty() => "nothing to look at".to_owned(),
            Some(path) => format!("{all} to look at, in {}", path.display()),
            None => format!("{all} to look at"),
        });
        if table.is_none() {
            self.each(&counts, &mut lines);
        }
        lines
    }

    /// A line for each finding, of each rule as many as somebody reads.
    fn each(&self, counts: &BTreeMap<&'static str, usize>, lines: &mut Vec<String>) {
        let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in self.findings {
            let rule = finding.what.rule();
            let so_far = shown.entry(rule).or_default();
            *so_far += 1;
            if *so_far <= MOST_SHOWN {
                lines.push(self.line(finding));
            }
            let more = counts.get(rule).map_or(0, |count| count.saturating_sub(MOST_SHOWN));
            if *so_far == MOST_SHOWN && more > 0 {
                lines.push(format!("{more} more [{rule}]; --output FILE.csv writes them all"));
            }
        }
    }

    fn line(&self, finding: &Finding) -> String {
        let row = self.row(finding);
        let mut place = Vec::new();
        for (what, value) in [("id", &row.contribution), ("participant", &row.participant), ("session", &row.session)] {
            // A contribution's id says the rest.
            if !value.is_empty() && (place.is_empty() || row.contribution.is_empty()) {
                place.push(format!("{what} {value}"));
            }
        }
        if !row.device.is_empty() && row.contribution.is_empty() {
            place.push(format!("device {}", row.device));
        }
        if !row.property.is_empty() {
            place.push(row.property);
        }
        place.extend(row.place.map(|(start, _)| format!("character {start}")));
        let text = if row.text.is_empty() { String::new() } else { format!(" (“{}”)", row.text) };
        let file = if row.file.is_empty() { String::new() } else { format!("{}: ", row.file) };
        plain(&format!("{file}{}: {}{text} [{}]", place.join(", "), row.found, row.rule))
    }

    /// Writes all of them for a spreadsheet.
    pub(super) fn write(&self, path: &Path) -> Result<(), Failure> {
        let rows = self.findings.iter().map(|finding| {
            let Row { contribution, participant, session, device, rule, property, place, found, text, file } =
                self.row(finding);
            let number = |number: Option<usize>| number.map(|number| number.to_string()).unwrap_or_default();
            let (start, length) = (number(place.map(|(start, _)| start)), number(place.map(|(_, length)| length)));
            let rule = rule.to_owned();
            [contribution, participant, session, device, rule, property, start, length, found, text, file]
        });
        spreadsheet::write(path, HEADS, rows)
    }

    /// The same for programs.
    pub(super) fn json(&self, files: &[Value], totals: &Value) -> Value {
        let known = |text: String| Some(text).filter(|text| !text.is_empty());
        let one = |finding: &Finding| {
            let row = self.row(finding);
            json!({
                "contribution_id": known(row.contribution),
                "participant": known(row.participant),
                "session": known(row.session),
                "device": known(row.device),
                "rule": row.rule,
                "property": known(row.property),
                "start": row.place.map(|(start, _)| start),
                "length": row.place.map(|(_, length)| length),
                "found": row.found,
                "text": known(row.text),
                "file": known(row.file),
            })
        };
        json!({
            "version": 1,
            "files": files,
            "totals": totals,
            "rules": self.counts(),
            "findings": self.findings.iter().map(one).collect::<Vec<_>>(),
        })
    }
}

/// The text of a property, where it is one text.
fn of<'a>(item: &'a Contribution, property: &str) -> Option<&'a str> {
    match property {
        "about_name" => item.about.as_ref()?.1.as_deref(),
        _ => item.text(property),
    }
}

/// Whether somebody has to see the text to judge.
fn shows_text(what: &What) -> bool {
    matches!(
        what,
        What::Personal(_)
            | What::TestEntry
            | What::KeyboardRun
            | What::RepeatedLetter
            | What::NoWords
            | What::SameText { .. }
    )
}

/// Nothing that people wrote may reach the terminal as a command.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
