//! The review: a table with a row for each text that is to be replaced. Written with what looks personal, looked through
//! and changed by a person in a spreadsheet, and read back.

use std::path::Path;

use common_ground_core::package::Data;
use common_ground_core::redaction::{Cut, Spotted, Whose};
use common_ground_core::text::{Unicode, digit, normal};
use common_ground_core::{Timestamp, Uuid};

use crate::check::words;
use crate::spreadsheet;
use crate::tell::Failure;

/// Characters before and after the text that are shown with it.
const AROUND: usize = 40;

const HEADS: [&str; 8] =
    ["contribution_id", "participant", "property", "start", "text", "replacement", "context", "reviewed_at"];
/// Without these there is nothing to be done.
const NEEDED: [&str; 4] = ["contribution_id", "property", "text", "replacement"];

/// Writes a review of what was found.
pub(super) fn write(path: &Path, found: &[Spotted], data: &Data, now: Timestamp) -> Result<(), Failure> {
    let of = |id: Uuid| data.contributions.iter().find(|item| item.id == id);
    let rows = found.iter().map(|spotted| {
        let (contribution, participant) = match spotted.whose {
            Whose::Contribution(id) => {
                (id.to_string(), of(id).and_then(|item| item.provenance.participant.clone()).unwrap_or_default())
            }
            Whose::Person(id) => (String::new(), id.to_string()),
        };
        [
            contribution,
            participant,
            spotted.property.clone(),
            spotted.start.map(|start| (start + 1).to_string()).unwrap_or_default(),
            as_text(spotted.all.get(spotted.range.clone()).unwrap_or_default()),
            format!("[{}]", words::personal(spotted.what)),
            context(spotted),
            now.to_string(),
        ]
    });
    spreadsheet::write(path, HEADS, rows)
}

/// A text that no spreadsheet takes for a number or a day: else 07700900123 comes back as 7700900123.
fn as_text(text: &str) -> String {
    if text.starts_with(|c| digit(c).is_some()) { format!("'{text}") } else { text.to_owned() }
}

/// The text of a cell that [`as_text`] has written, or a person.
fn text_of(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(|c| digit(c).is_some())).unwrap_or(cell)
}

/// The text between marks, and what stands around it.
fn context(spotted: &Spotted) -> String {
    let (before, rest) = spotted.all.split_at(spotted.range.start);
    let (text, after) = rest.split_at(spotted.range.len());
    let from = before.char_indices().rev().nth(AROUND).map(|(at, c)| at + c.len_utf8());
    let to = after.char_indices().nth(AROUND).map(|(at, _)| at);
    let head = from.map_or_else(|| before.to_owned(), |from| format!("…{}", &before[from..]));
    let tail = to.map_or_else(|| after.to_owned(), |to| format!("{}…", &after[..to]));
    format!("{head}⟦{text}⟧{tail}").replace(['\n', '\t'], " ")
}

/// A review that was read.
pub(super) struct Review {
    /// What is to be replaced.
    pub(super) cuts: Vec<Cut>,
    /// The line of each.
    pub(super) lines: Vec<usize>,
    /// Rows that say nothing that could be done: the line, and why.
    pub(super) unclear: Vec<(usize, &'static str)>,
    /// When it was made, where it says so.
    pub(super) at: Option<Timestamp>,
}

/// Reads a review.
pub(super) fn read(path: &Path, unicode: Unicode) -> Result<Review, Failure> {
    let mut review = Review { cuts: Vec::new(), lines: Vec::new(), unclear: Vec::new(), at: None };
    for row in spreadsheet::read(path, &NEEDED)? {
        review.at = review.at.max(Timestamp::parse(row.cell("reviewed_at").trim()));
        match cut(&row, unicode) {
            Ok(cut) => {
                review.cuts.push(cut);
                review.lines.push(row.number);
            }
            Err(why) => review.unclear.push((row.number, why)),
        }
    }
    Ok(review)
}

fn cut(row: &spreadsheet::Row, unicode: Unicode) -> Result<Cut, &'static str> {
    let id = |head: &str| Uuid::try_parse(row.cell(head).trim());
    let whose = if !row.cell("contribution_id").trim().is_empty() {
        Whose::Contribution(id("contribution_id").map_err(|_| "contribution_id is no identifier")?)
    } else if !row.cell("participant").trim().is_empty() {
        Whose::Person(id("participant").map_err(|_| "participant is no identifier")?)
    } else {
        return Err("neither contribution_id nor participant says whose words they are");
    };
    let property = row.cell("property").trim().to_owned();
    if property.is_empty() {
        return Err("it names no property");
    }
    let start = match row.cell("start").trim() {
        "" => None,
        start => match start.parse::<usize>().ok().and_then(|start| start.checked_sub(1)) {
            None => return Err("start is no number from 1 on"),
            start => start,
        },
    };
    let text = normal(text_of(row.cell("text")), &unicode);
    let replacement = text_of(row.cell("replacement")).to_owned();
    Ok(Cut { whose, property, start, text, replacement })
}

#[cfg(test)]
mod tests {
    use common_ground_core::personal::spot;

    use super::*;

    #[test]
    fn a_text_comes_back_from_a_spreadsheet_as_it_went() {
        for text in ["07700 900123", "٠٧٧٠٠", "12 High Street", "jo@example.org", "'tis", "=1", "W5 5AA"] {
            assert_eq!(text_of(&as_text(text)), text);
        }
        assert_eq!(as_text("07700900123"), "'07700900123");
    }

    #[test]
    fn the_context_shows_the_text_and_some_of_what_stands_around_it() {
        let long = format!("{} 07700 900123\nand {}", "ä".repeat(50), "b".repeat(50));
        for (all, wanted) in [
            ("07700 900123", "⟦07700 900123⟧".to_owned()),
            ("Ring 07700 900123!", "Ring ⟦07700 900123⟧!".to_owned()),
            (&long, format!("…{} ⟦07700 900123⟧ and {}…", "ä".repeat(39), "b".repeat(35))),
        ] {
            let range = spot(all).remove(0).range;
            let spotted = Spotted {
                whose: Whose::Person(Uuid::nil()),
                property: "why".to_owned(),
                start: None,
                range,
                all: all.to_owned(),
                what: common_ground_core::personal::Personal::Phone,
            };
            assert_eq!(context(&spotted), wanted);
        }
    }
}
