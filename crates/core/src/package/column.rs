//! A column of a table: its head, what may stand in it, and which question it answers. What is said of a column is made
//! to hold: where a single value of the data does not keep to it (the answer to an earlier version's question, say),
//! the column is described as plain text, and no value is lost.

use std::collections::{BTreeMap, BTreeSet};

use super::csv::guard;
use crate::Timestamp;
use crate::project::{LinkAs, Precision, Question, QuestionType};
use crate::time::is_date;

/// One row: what stands under each key. What is not there is not known.
pub(super) type Row = BTreeMap<String, String>;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Text,
    Whole,
    Number,
    Flag,
    Time,
    Day,
    Month,
    Year,
}

impl Of {
    /// The name of the type in a Frictionless table schema.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Whole => "integer",
            Self::Number => "number",
            Self::Flag => "boolean",
            Self::Time => "datetime",
            Self::Day => "date",
            Self::Month => "yearmonth",
            Self::Year => "year",
        }
    }

    fn fits(self, cell: &str) -> bool {
        match self {
            Self::Text => true,
            Self::Whole => cell.parse::<i64>().is_ok(),
            Self::Number => cell.parse::<f64>().is_ok_and(f64::is_finite),
            Self::Flag => matches!(cell, "true" | "false"),
            Self::Time => Timestamp::parse(cell).is_some(),
            Self::Day => is_date(cell) && cell.len() == 10,
            Self::Month => is_date(cell) && cell.len() == 7,
            Self::Year => is_date(cell) && cell.len() == 4,
        }
    }
}

/// A column.
#[derive(Clone, Debug)]
pub(super) struct Column<'a> {
    /// What stands at its head, guarded.
    pub(super) name: String,
    /// Its key in a row.
    pub(super) key: String,
    pub(super) of: Of,
    /// Whether every row has something there.
    pub(super) required: bool,
    /// The only values, as they stand in the table; empty: any. Where there may be several, each as it is.
    pub(super) allowed: Vec<String>,
    /// Whether several of them may stand there, joined with `;`.
    pub(super) several: bool,
    pub(super) least: Option<f64>,
    pub(super) most: Option<f64>,
    /// The question that it holds the answers to.
    pub(super) question: Option<&'a Question>,
    /// Whether it holds answers, be it to a question that is asked no more.
    pub(super) answers: bool,
}

impl<'a> Column<'a> {
    pub(super) fn new(name: &str, of: Of) -> Self {
        Self {
            name: guard(name).into_owned(),
            key: name.to_owned(),
            of,
            required: false,
            allowed: Vec::new(),
            several: false,
            least: None,
            most: None,
            question: None,
            answers: false,
        }
    }

    pub(super) fn required(self) -> Self {
        Self { required: true, ..self }
    }

    pub(super) fn under(self, key: &str) -> Self {
        Self { key: key.to_owned(), ..self }
    }

    pub(super) fn from(self, least: f64) -> Self {
        Self { least: Some(least), ..self }
    }

    pub(super) fn allowing<'b>(self, ids: impl IntoIterator<Item = &'b str>) -> Self {
        Self { allowed: ids.into_iter().map(|id| guard(id).into_owned()).collect(), ..self }
    }

    /// The column for the answers to a question.
    pub(super) fn of_question(name: &str, question: &'a Question) -> Self {
        let column = Self { question: Some(question), answers: true, ..Self::new(name, Of::Text) };
        match &question.of {
            QuestionType::Choice { options } => column.allowing(options.iter().map(|option| option.id.as_str())),
            QuestionType::Choices { options, .. } => {
                let ids = options.iter().map(|option| option.id.clone()).collect();
                Self { several: true, allowed: ids, ..column }
            }
            QuestionType::Scale { steps, .. } => {
                Self { of: Of::Whole, least: Some(1.0), most: Some(f64::from(*steps)), ..column }
            }
            QuestionType::Number { min, max, whole, .. } => {
                let of = if *whole { Of::Whole } else { Of::Number };
                Self { of, least: *min, most: *max, ..column }
            }
            QuestionType::YesNo => Self { of: Of::Flag, ..column },
            QuestionType::Date { precision, .. } => {
                let of = match precision {
                    Precision::Year => Of::Year,
                    Precision::Month => Of::Month,
                    Precision::Day => Of::Day,
                };
                Self { of, ..column }
            }
            _ => column,
        }
    }

    fn fits(&self, cell: &str) -> bool {
        let allowed = |cell: &str| self.allowed.is_empty() || self.allowed.iter().any(|known| known == cell);
        let in_range = || {
            let number = cell.parse::<f64>().unwrap_or_default();
            self.least.is_none_or(|least| number >= least) && self.most.is_none_or(|most| number <= most)
        };
        let known = if self.several && !self.allowed.is_empty() {
            // Of ids that are joined only the first one could be guarded.
            cell.split(';').all(allowed) && guard(cell) == cell
        } else {
            allowed(&guard(cell))
        };
        self.of.fits(cell) && known && in_range()
    }

    /// Nothing is said of the values any more.
    fn loosen(&mut self) {
        self.of = Of::Text;
        self.allowed.clear();
        self.least = None;
        self.most = None;
    }
}

/// Where the answer to a link question stands: its own columns.
pub(super) fn link_column(question: &Question) -> Option<&'static str> {
    match question.of {
        QuestionType::Link { answers: LinkAs::About, .. } => Some("about_id"),
        QuestionType::Link { answers: LinkAs::RespondsTo, .. } => Some("responds_to"),
        _ => None,
    }
}

/// Takes back of each column what a row does not keep to; each row is a step.
pub(super) async fn hold(columns: &mut [Column<'_>], rows: impl Iterator<Item = Row>, pause: &impl AsyncFn()) {
    for row in rows {
        for column in columns.iter_mut() {
            match row.get(&column.key) {
                Some(cell) if !cell.is_empty() => {
                    if !column.fits(cell) {
                        column.loosen();
                    }
                }
                _ => column.required = false,
            }
        }
        pause().await;
    }
}

/// A head that no other column has: the name itself, or with `answer_` before it as often as needed.
pub(super) fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut free = name.to_owned();
    while free.trim().is_empty() || taken.contains(&free) {
        free.insert_str(0, "answer_");
    }
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::pace::at_once;

    fn row(cell: &str) -> Row {
        Row::from([("c".to_owned(), cell.to_owned())])
    }

    #[test]
    fn a_column_says_only_what_all_of_its_values_keep_to() {
        let whole = || Column { least: Some(1.0), most: Some(5.0), ..Column::new("c", Of::Whole) };
        let options = || Column { several: true, ..Column::new("c", Of::Text).allowing(["a", "b"]) };
        let day = || Column::new("c", Of::Day);
        for (column, cells, kept) in [
            (whole(), vec!["1", "5"], true),
            (whole(), vec!["1", "6"], false),
            (whole(), vec!["1", "1.5"], false),
            (whole(), vec!["", "2"], true),
            (options(), vec!["a", "a;b"], true),
            (options(), vec!["a;c"], false),
            (options(), vec!["a;"], false),
            (day(), vec!["2026-05-12"], true),
            (day(), vec!["2026-05"], false),
            (Column::new("c", Of::Number), vec!["1e5", "-0.5"], true),
            (Column::new("c", Of::Number), vec!["NaN"], false),
            (Column::new("c", Of::Number), vec!["inf"], false),
        ] {
            let mut columns = [column.clone()];
            at_once(hold(&mut columns, cells.iter().map(|cell| row(cell)), &async || {}));
            assert_eq!(columns[0].of == column.of && columns[0].allowed == column.allowed, kept, "{cells:?}");
        }
    }

    #[test]
    fn a_column_that_is_empty_somewhere_is_not_required() {
        let mut columns = [Column::new("c", Of::Text).required(), Column::new("d", Of::Text).required()];
        at_once(hold(&mut columns, [row("x")].into_iter(), &async || {}));
        assert_eq!(columns.map(|column| column.required), [true, false]);
    }

    #[test]
    fn a_head_that_is_taken_gets_another() {
        let mut taken = BTreeSet::from(["a".to_owned(), "answer_a".to_owned()]);
        assert_eq!(free("b", &mut taken), "b");
        assert_eq!(free("a", &mut taken), "answer_answer_a");
        assert_eq!(free(" ", &mut taken), "answer_ ");
    }
}
