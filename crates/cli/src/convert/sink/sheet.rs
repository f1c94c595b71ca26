//! A workbook with one sheet, for people who read and code answers by hand: the project's words instead of identifiers,
//! the first line stays in sight, texts are wrapped. Every text is stored as text, so none is ever run as a formula.

use std::path::{Path, PathBuf};

use common_ground_core::privacy::Redacted;
use common_ground_core::project::{Question, QuestionType};
use common_ground_core::{Answer, Contribution};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};

use super::{Plan, Sink, unwritten};
use crate::convert::Outcome;
use crate::convert::shape::inside;
use crate::tell::Failure;

/// Most rows of a sheet, its first line left out, and most letters of a cell (UTF-16), by Excel's specification.
pub(crate) const MOST_ROWS: usize = 1_048_575;
const MOST_LETTERS: usize = 32_767;

/// What a column shows.
enum Shows<'a> {
    Id,
    Kind,
    Category,
    /// The place that a researcher has confirmed.
    Place,
    Question(&'a Question),
    /// An answer to no question of the project.
    Other(&'a str),
    About,
    RespondsTo,
    Near,
    Longitude,
    Latitude,
    Made,
    Language,
}

/// The workbook; `row` is the next one.
pub(super) struct Sheet<'a> {
    plan: &'a Plan,
    columns: Vec<Shows<'a>>,
    workbook: Workbook,
    row: u32,
    plain: Format,
    wrapped: Format,
    cut: usize,
    path: PathBuf,
}

fn wrong(cause: XlsxError) -> Failure {
    unwritten(&cause)
}

impl<'a> Sheet<'a> {
    pub(super) fn new(plan: &'a Plan, path: &Path) -> Outcome<Self> {
        if plan.contributions > MOST_ROWS {
            return Err(Failure::new(format!(
                "A sheet holds at most {MOST_ROWS} contributions, and there are {}: choose another format.",
                plan.contributions
            )));
        }
        let (columns, names) = columns(plan);
        let mut workbook = Workbook::new();
        let bold = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
        let top = Format::new().set_align(FormatAlign::Top);
        let sheet = workbook.add_worksheet_with_constant_memory().map_err(wrong)?;
        sheet.set_name("contributions").map_err(wrong)?;
        for (at, (column, name)) in (0_u16..).zip(columns.iter().zip(&names)) {
            let long = matches!(column, Shows::Other(_) | Shows::Question(_));
            sheet.set_column_width(at, if long { 40.0 } else { 18.0 }).map_err(wrong)?;
            sheet.write_string_with_format(0, at, name, &bold).map_err(wrong)?;
        }
        sheet.set_freeze_panes(1, 0).map_err(wrong)?;
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Ok(Self { plan, columns, workbook, row: 1, plain: top, wrapped, cut: 0, path: path.to_owned() })
    }

    /// What a cell shows: a number, or a text.
    fn cell(&self, column: &Shows<'_>, contribution: &Contribution) -> Option<Cell> {
        let (project, language) = (&self.plan.project, self.plan.language.as_str());
        let text = |text: &str| Some(Cell::Text(text.to_owned()));
        match column {
            Shows::Id => Some(Cell::Text(contribution.id.to_string())),
            Shows::Kind => text(project.kind(&contribution.kind).map_or(&contribution.kind, |k| k.title.get(language))),
            Shows::Category => {
                let id = contribution.category.as_deref()?;
                text(project.category(id).map_or(id, |category| category.label.get(language)))
            }
            Shows::Question(question) => self.answer(question, contribution),
            Shows::Other(id) => contribution.answers.get(*id).map(Cell::of),
            Shows::About => {
                let (id, name) = contribution.about.as_ref()?;
                Some(Cell::Text(name.clone().unwrap_or_else(|| id.to_string())))
            }
            Shows::RespondsTo => {
                let names = contribution.responds_to.iter();
                let names: Vec<String> =
                    names.map(|(id, name)| name.clone().unwrap_or_else(|| id.to_string())).collect();
                (!names.is_empty()).then(|| Cell::Text(names.join("; ")))
            }
            Shows::Place => text(self.plan.columns.place(contribution)?),
            Shows::Near => text(contribution.location.near.as_deref()?),
            Shows::Longitude => Some(Cell::Number(inside(contribution.geometry.as_ref()?)?[0])),
            Shows::Latitude => Some(Cell::Number(inside(contribution.geometry.as_ref()?)?[1])),
            Shows::Made => Some(Cell::Text(contribution.created_at.to_string())),
            Shows::Language => text(contribution.provenance.lang.as_deref()?),
        }
    }

    fn answer(&self, question: &Question, contribution: &Contribution) -> Option<Cell> {
        let language = self.plan.language.as_str();
        let Some(answer) = contribution.answers.get(&question.id) else {
            let skipped = contribution.skipped.contains(&question.id).then_some("[skipped]");
            let declined = contribution.declined.contains(&question.id).then_some("[prefers not to say]");
            return declined.or(skipped).map(|words| Cell::Text(words.to_owned()));
        };
        Some(match (&question.of, answer) {
            (QuestionType::Choice { options } | QuestionType::Choices { options, .. }, Answer::Text(ids)) => {
                let label = |id| options.iter().find(|option| option.id == id).map_or(id, |o| o.label.get(language));
                Cell::Text(ids.split(';').map(label).collect::<Vec<_>>().join("; "))
            }
            (QuestionType::Scale { words, .. }, Answer::Number(step)) => {
                let said = words
                    .iter()
                    .find(|(at, _)| f64::from(**at).total_cmp(step).is_eq())
                    .map(|(_, words)| words.get(language));
                match said.filter(|words| !words.is_empty()) {
                    Some(words) => Cell::Text(format!("{step} – {words}")),
                    None => Cell::Number(*step),
                }
            }
            (_, answer) => Cell::of(answer),
        })
    }
}

enum Cell {
    Text(String),
    Number(f64),
}

impl Cell {
    fn of(answer: &Answer) -> Self {
        match answer {
            Answer::Text(text) => Self::Text(text.clone()),
            Answer::Number(number) => Self::Number(*number),
            Answer::Flag(flag) => Self::Text(if *flag { "Yes" } else { "No" }.to_owned()),
        }
    }
}

/// The columns and what stands in their first line; no two are called the same.
fn columns(plan: &Plan) -> (Vec<Shows<'_>>, Vec<String>) {
    let (project, language) = (&plan.project, plan.language.as_str());
    let named = |shows, name: &str| (shows, name.to_owned());
    let mut all = vec![named(Shows::Id, "contribution_id"), named(Shows::Kind, "Kind")];
    if plan.columns.has("category") {
        all.push(named(Shows::Category, "Category"));
    }
    if plan.columns.has("place_id") {
        all.push(named(Shows::Place, "Place"));
    }
    let reserved = common_ground_core::write::is_reserved;
    for column in plan.columns.all() {
        match project.question(&column.name) {
            Some(question) => all.push(named(Shows::Question(question), question.label.get(language))),
            None if !reserved(&column.name) => all.push(named(Shows::Other(&column.name), &column.name)),
            None => {}
        }
    }
    all.extend([
        named(Shows::About, "About"),
        named(Shows::RespondsTo, "Responds to"),
        named(Shows::Near, "Near"),
        named(Shows::Longitude, "Longitude"),
        named(Shows::Latitude, "Latitude"),
        named(Shows::Made, "Made at (UTC)"),
        named(Shows::Language, "Language"),
    ]);
    let names: Vec<String> = all.iter().map(|(_, name)| name.clone()).collect();
    let unique = all.iter().zip(&names).map(|((shows, _), name)| match shows {
        Shows::Question(question) if names.iter().filter(|other| *other == name).count() > 1 => {
            format!("{name} ({})", question.id)
        }
        _ => name.clone(),
    });
    let unique = unique.collect();
    (all.into_iter().map(|(shows, _)| shows).collect(), unique)
}

/// At most as many letters as a cell holds.
fn fitting(text: &str) -> Option<&str> {
    let mut letters = 0;
    let end = text.char_indices().find(|(_, c)| {
        letters += c.len_utf16();
        letters > MOST_LETTERS
    });
    end.map(|(at, _)| text.get(..at).unwrap_or_default())
}

impl Sink for Sheet<'_> {
    fn add(&mut self, one: &Redacted) -> Outcome {
        let contribution = one.contribution();
        let cells: Vec<Option<Cell>> = self.columns.iter().map(|column| self.cell(column, contribution)).collect();
        let sheet = self.workbook.worksheet_from_index(0).map_err(wrong)?;
        for (at, cell) in (0_u16..).zip(cells) {
            match cell {
                None => {}
                Some(Cell::Number(number)) => {
                    sheet.write_number_with_format(self.row, at, number, &self.plain).map_err(wrong)?;
                }
                Some(Cell::Text(text)) => {
                    let short = fitting(&text);
                    self.cut += usize::from(short.is_some());
                    sheet
                        .write_string_with_format(self.row, at, short.unwrap_or(&text), &self.wrapped)
                        .map_err(wrong)?;
                }
            }
        }
        self.row += 1;
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Outcome<Vec<String>> {
        let path = self.path.clone();
        self.workbook.save(&path).map_err(wrong)?;
        let cut = (self.cut > 0)
            .then(|| format!("{} texts were cut to {MOST_LETTERS} letters, as many as a cell holds", self.cut));
        Ok(cut.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_only_where_a_cell_cannot_hold_it_and_never_inside_a_letter() {
        assert_eq!(fitting(&"a".repeat(MOST_LETTERS)), None);
        assert_eq!(fitting(&"a".repeat(MOST_LETTERS + 1)).map(str::len), Some(MOST_LETTERS));
        let roses = "🌹".repeat(MOST_LETTERS);
        assert_eq!(fitting(&roses).map(|text| text.chars().count()), Some(MOST_LETTERS / 2));
    }
}
