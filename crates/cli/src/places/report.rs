//! What is said about it: in lines for people, and as JSON for programs.

use std::path::Path;

use serde_json::{Value, json};

use super::mentions::Mentions;
use super::review::Decision;
use crate::tell;

/// Most lines about the files that are shown; all are in the JSON.
const MOST_SHOWN: usize = 100;

/// Counts, and what is to be looked at.
#[derive(Default)]
pub(super) struct Report {
    told: Vec<String>,
    /// Rows about contributions that the files don't hold.
    unknown: Vec<usize>,
    /// Rows that confirm private places.
    masked: Vec<usize>,
    places: usize,
    open: usize,
    same: usize,
    different: usize,
    private: usize,
    nowhere: usize,
    nameless: usize,
    compared: usize,
}

impl Report {
    /// Something that was wrong with a file.
    pub(super) fn tell(&mut self, line: String) {
        if self.told.len() < MOST_SHOWN {
            tell::line(&line);
        }
        self.told.push(line);
    }

    /// What can't be compared, and why.
    pub(super) fn left_out(&mut self, mentions: &Mentions, compared: usize) {
        self.private = mentions.all().filter(|one| one.masked).count();
        self.nowhere = mentions.all().filter(|one| !one.masked && one.geometry.is_none()).count();
        let all = mentions.all().count();
        self.compared = compared;
        self.nameless = all - self.private - self.nowhere - compared;
    }

    pub(super) fn place(&mut self) {
        self.places += 1;
    }

    pub(super) fn mention(&mut self, decision: Decision) {
        match decision {
            Decision::Open => self.open += 1,
            Decision::Same => self.same += 1,
            Decision::Different => self.different += 1,
        }
    }

    pub(super) fn unknown(&mut self, row: usize) {
        self.unknown.push(row);
    }

    pub(super) fn masked(&mut self, row: usize) {
        self.masked.push(row);
    }

    /// Whether there is nothing to look at.
    pub(super) fn is_settled(&self) -> bool {
        self.open == 0 && self.told.is_empty() && self.unknown.is_empty() && self.masked.is_empty()
    }

    pub(super) fn summary(&self, output: &Path) {
        if self.told.len() > MOST_SHOWN {
            tell::line(&format!("{} lines more like these", self.told.len() - MOST_SHOWN));
        }
        for row in &self.unknown {
            tell::line(&format!(
                "the review, row {row}: none of the files holds this contribution; the decision is kept"
            ));
        }
        for row in &self.masked {
            tell::line(&format!("the review, row {row}: a private place, whose point was moved; it gets no place_id"));
        }
        let mentions = self.open + self.same + self.different;
        tell::line(&format!(
            "{}: {} with {}",
            output.display(),
            count(self.places, "place", "places"),
            count(mentions, "mention", "mentions")
        ));
        tell::line(&format!("  open        {}", self.open));
        tell::line(&format!("  same        {}", self.same));
        tell::line(&format!("  different   {}", self.different));
        let rest = [
            (self.private, "private, their points were moved"),
            (self.nowhere, "about the whole area"),
            (self.nameless, "without a name"),
        ];
        for (number, why) in rest.iter().filter(|(number, _)| *number > 0) {
            tell::line(&format!("  left out    {number}, {why}"));
        }
    }

    pub(super) fn json(&self, output: &Path) -> Value {
        json!({
            "output": output.display().to_string(),
            "summary": {
                "places": self.places, "open": self.open, "same": self.same, "different": self.different,
                "compared": self.compared, "private": self.private, "whole_area": self.nowhere,
                "without_name": self.nameless,
            },
            "unknown_contributions": self.unknown.iter().map(|row| json!({"row": row})).collect::<Vec<_>>(),
            "private_places": self.masked.iter().map(|row| json!({"row": row})).collect::<Vec<_>>(),
            "problems": self.told,
        })
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
