//! What became of each row of a review: a line for what was not done, and a table of everything for the researchers'
//! own records. That table holds what was taken out.

use std::path::Path;

use common_ground_core::Uuid;
use common_ground_core::redaction::{Cut, Done, Outcome, Whose, Why};

use super::table::Review;
use crate::spreadsheet;
use crate::tell::Failure;

const HEADS: [&str; 8] =
    ["review_line", "contribution_id", "participant", "property", "start", "text", "replacement", "outcome"];

/// Why a row was not done, in words.
fn reason(why: Why) -> &'static str {
    match why {
        Why::NoSuch => "nothing in the file has this identifier",
        Why::NoProperty => "there is no such property",
        Why::NotText => "the property is no text of anybody's own",
        Why::NotThere => "the text does not stand there exactly as the row says",
        Why::Overlaps => "it lies over another row's text",
        Why::StillThere => "the text would still be found afterwards; change the replacement, or take more of the text",
        Why::MediaReplaced => "a photo or voice note can only be taken out: leave the replacement empty",
        Why::NoText => "the row names no text",
    }
}

fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Made(1) => "replaced".to_owned(),
        Outcome::Made(times) => format!("replaced {times} times"),
        Outcome::Before => "was replaced before".to_owned(),
        Outcome::Not(why) => format!("NOT replaced: {}", reason(why)),
    }
}

/// A line for each row that was not done, after the name of the review. What people wrote is not in it.
pub(super) fn problems(review: &Review, done: &Done) -> Vec<String> {
    let unclear = review.unclear.iter().map(|(line, why)| (*line, format!("{why}; not done")));
    let rows = review.lines.iter().zip(&review.cuts).zip(&done.outcomes);
    let not = rows.filter_map(|((line, cut), outcome)| match outcome {
        Outcome::Not(why) => {
            Some((*line, format!("{}, {}: {}; not replaced", whose(cut), plain(&cut.property), reason(*why))))
        }
        _ => None,
    });
    let mut all: Vec<_> = unclear.chain(not).collect();
    all.sort();
    let links = done.links.iter().filter_map(|(id, result)| {
        let why = reason(result.err()?);
        Some(format!("id {id}: its copy of a name could not be redacted: {why}"))
    });
    all.into_iter().map(|(line, what)| format!("line {line}: {what}")).chain(links).collect()
}

fn whose(cut: &Cut) -> String {
    match cut.whose {
        Whose::Contribution(id) => format!("id {id}"),
        Whose::Person(id) => format!("participant {id}"),
    }
}

fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Writes everything that was asked for and what became of it. `who`: the participant of a contribution.
pub(super) fn write(
    path: &Path,
    review: &Review,
    done: &Done,
    who: &dyn Fn(Uuid) -> Option<Uuid>,
) -> Result<(), Failure> {
    let participant = |id: Uuid| who(id).map(|id| id.to_string()).unwrap_or_default();
    let rows = review.lines.iter().zip(&review.cuts).zip(&done.outcomes).map(|((line, cut), result)| {
        let (id, participant) = match cut.whose {
            Whose::Contribution(id) => (id.to_string(), participant(id)),
            Whose::Person(id) => (String::new(), id.to_string()),
        };
        let start = cut.start.map(|start| (start + 1).to_string()).unwrap_or_default();
        let (text, replacement) = (cut.text.clone(), cut.replacement.clone());
        [line.to_string(), id, participant, cut.property.clone(), start, text, replacement, outcome(*result)]
    });
    let empty = String::new;
    let unclear = review.unclear.iter().map(|(line, why)| {
        [line.to_string(), empty(), empty(), empty(), empty(), empty(), empty(), format!("NOT replaced: {why}")]
    });
    let links = done.links.iter().map(|(id, result)| {
        let what = result.map_or_else(
            |why| format!("its copy of another one's name was NOT redacted: {}", reason(why)),
            |()| "its copy of another one's name was redacted too".to_owned(),
        );
        [empty(), id.to_string(), participant(*id), empty(), empty(), empty(), empty(), what]
    });
    spreadsheet::write(path, HEADS, rows.chain(unclear).chain(links))
}
