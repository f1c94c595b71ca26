//! What a merge tells: line by line for people on standard error, as one JSON object for programs on standard output.

use common_ground_core::merging::Tally;
use serde_json::{Value, json};

use super::gather::Report;
use super::output::Written;
use crate::intake::Told;
use crate::tell::{say, size};

/// The numbers of a merge.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) tally: Tally,
    pub(super) people: usize,
    pub(super) sessions: usize,
    pub(super) withdrawals: usize,
    /// Photos and voice notes that exist twice with different content.
    pub(super) differ: usize,
    pub(super) people_conflicts: usize,
    pub(super) unreadable: usize,
    pub(super) written: Written,
    /// What was done to the files: "merged into".
    pub(super) done: &'static str,
    /// Where it was written, and where what lost is.
    pub(super) output: Option<String>,
    pub(super) conflicts_file: Option<String>,
    /// Whether the output holds people, sessions, photos and voice notes.
    pub(super) holds_all: bool,
    /// Photos and voice notes in the sources.
    pub(super) pictures: usize,
}

/// One line for each problem, and for each file that can't be used.
pub(super) fn problems(reports: &[Report]) {
    for report in reports {
        let name = plain(&report.name);
        for told in &report.told {
            say!("{}", told.of(&name));
        }
        // A problem with its place has said so already.
        let told = |why: &String| report.told.iter().any(|told| told.what == *why);
        if let Some(why) = report.unreadable.as_ref().filter(|why| !told(why)) {
            say!("{name}: can't be read, or not to its end: {}", plain(why));
        }
    }
}

/// The numbers in words.
pub(super) fn summary(reports: &[Report], outcome: &Outcome) {
    let Outcome { tally, written, .. } = outcome;
    let files = if reports.len() == 1 { "1 file".to_owned() } else { format!("{} files", thousands(reports.len())) };
    // Why nothing was written is said elsewhere.
    let Some(output) = &outcome.output else { return };
    say!("{files} {} {output} ({})", outcome.done, size(written.bytes));
    let kept = format!("{} new, {} updated", thousands(tally.new), thousands(tally.updated));
    say!("  contributions   {} ({kept})", thousands(tally.kept()));
    let line = |name: &str, count: usize, more: &str| {
        if count > 0 {
            say!("  {name:<15} {}{more}", thousands(count));
        }
    };
    line("already there", tally.same, "");
    line("older", tally.older, "");
    let report =
        outcome.conflicts_file.as_ref().map(|file| format!("; both versions are in {file}")).unwrap_or_default();
    line("in conflict", tally.conflicts + outcome.people_conflicts, &report);
    line("withdrawn", tally.withdrawn, ", taken out");
    line("unreadable", outcome.unreadable, ", left out");
    line("people", outcome.people, if outcome.holds_all { "" } else { NOT_HELD });
    line("sessions", outcome.sessions, if outcome.holds_all { "" } else { NOT_HELD });
    line("withdrawals", outcome.withdrawals, "; they stay in the file");
    if outcome.holds_all {
        line("media", written.pictures, "");
        line("media missing", written.missing, ": contributions name them, and no file has them");
    } else {
        line("media", outcome.pictures, NOT_HELD);
    }
    line("media differ", outcome.differ, ": the same name, different content; one of them was kept");
}

const NOT_HELD: &str = ", not in a .geojson file; a .zip keeps them";

/// The same for programs.
pub(super) fn json(reports: &[Report], outcome: &Outcome) -> Value {
    let Outcome { tally, written, .. } = outcome;
    let file = |report: &Report| {
        json!({
            "name": report.name,
            "features": report.features,
            "read": report.read,
            "left_out": report.left_out,
            "unreadable": report.unreadable,
            "problems": report.told.iter().map(Told::json).collect::<Vec<_>>(),
        })
    };
    json!({
        "output": outcome.output,
        "bytes": written.bytes,
        "conflicts_file": outcome.conflicts_file,
        "summary": {
            "contributions": tally.kept(),
            "new": tally.new,
            "updated": tally.updated,
            "already_there": tally.same,
            "older": tally.older,
            "in_conflict": tally.conflicts,
            "people_in_conflict": outcome.people_conflicts,
            "withdrawn": tally.withdrawn,
            "unreadable": outcome.unreadable,
            "people": outcome.people,
            "sessions": outcome.sessions,
            "withdrawals": outcome.withdrawals,
            "media": if outcome.holds_all { written.pictures } else { outcome.pictures },
            "media_missing": written.missing,
            "media_differ": outcome.differ,
            "holds_people_sessions_and_media": outcome.holds_all,
        },
        "files": reports.iter().map(file).collect::<Vec<_>>(),
    })
}

/// Nothing of a file's name or content may reach the terminal as a command.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_000_000, "1,000,000")] {
            assert_eq!(thousands(number), text);
        }
    }
}
