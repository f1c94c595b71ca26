//! Rows of a table as features for core's reader, so that texts, identifiers and geometries of a spreadsheet or a
//! database are looked at in the one way there is.

use common_ground_core::read::Reader;
use common_ground_core::{Code, Problem};
use serde_json::{Map, Value, json};

use super::{Found, Manner, Summary};

/// The reader, and what is needed to tell where in the table something stands.
pub(super) struct Feed {
    reader: Reader,
    rows: usize,
    refused: bool,
}

impl Feed {
    pub(super) fn new(manner: &Manner) -> Self {
        let mut reader = Reader::new(manner.options.clone());
        reader.push(br#"{"type":"FeatureCollection","features":["#);
        Self { reader, rows: 0, refused: false }
    }

    /// The next row.
    pub(super) fn row(&mut self, geometry: Value, properties: Map<String, Value>, take: &mut dyn FnMut(Found)) {
        self.push(&json!({"type": "Feature", "geometry": geometry, "properties": properties}), take);
    }

    /// The next row, of which nothing can be made.
    pub(super) fn bad_row(&mut self, why: &str, take: &mut dyn FnMut(Found)) {
        self.push(&Value::Null, &mut |found| {
            take(match found {
                Found::Problem(problem) if problem.code == Code::NotAFeature => Found::Problem(problem.with(why)),
                other => other,
            });
        });
    }

    fn push(&mut self, row: &Value, take: &mut dyn FnMut(Found)) {
        self.rows += 1;
        let mut text = row.to_string();
        text.push(',');
        let found = self.reader.push(text.as_bytes());
        tell(self.reader.problems(), take);
        for found in found {
            take(Found::Contribution(found));
        }
        self.refused |= self.reader.refused();
    }

    /// How many rows there were.
    pub(super) fn number(&self) -> usize {
        self.rows
    }

    /// Whether the rest need not be read.
    pub(super) fn refused(&self) -> bool {
        self.refused
    }

    /// The end of the table.
    pub(super) fn finish(mut self, take: &mut dyn FnMut(Found)) -> Summary {
        // No comma may stand before the end: a last entry that is none takes it, and what is said of that is not told.
        let found = self.reader.push(b"null]}");
        let mut problems = self.reader.problems();
        let end = self.reader.finish();
        problems.extend(end.problems);
        problems.retain(|problem| problem.place.feature != Some(self.rows + 1));
        tell(problems, take);
        for found in found.into_iter().chain(end.contributions) {
            take(Found::Contribution(found));
        }
        Summary { features: self.rows, refused: end.refused, withdrawals: Vec::new() }
    }
}

fn tell(problems: Vec<Problem>, take: &mut dyn FnMut(Found)) {
    for mut problem in problems {
        // Bytes are those of the text made here.
        problem.place.byte = None;
        take(Found::Problem(problem));
    }
}
