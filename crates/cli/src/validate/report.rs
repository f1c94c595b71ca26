//! What is said of each file, for people a line for each problem, for programs one JSON document.

use common_ground_core::problem::Severity;
use serde_json::{Value, json};

use super::Tally;
use crate::intake::Told;
use crate::tell::painted;

/// For whom it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    People,
    Programs,
    /// Nobody: the exit status says it all.
    Nobody,
}

/// Version of the JSON document. It goes up when a member changes its meaning or goes away.
const VERSION: u32 = 1;

impl Style {
    pub(super) fn begin(self) -> String {
        match self {
            Self::Programs => format!("{{\"version\":{VERSION},\"files\":["),
            Self::People | Self::Nobody => String::new(),
        }
    }

    /// What stands before the first problem of a file.
    pub(super) fn file(self, number: usize, name: &str) -> String {
        match self {
            Self::Programs => {
                let comma = if number > 0 { "," } else { "" };
                format!("{comma}\n{{\"file\":{},\"problems\":[", Value::from(name))
            }
            Self::People | Self::Nobody => String::new(),
        }
    }

    /// A problem; `first`: no other one of this file was told before.
    pub(super) fn problem(self, name: &str, told: &Told, first: bool) -> String {
        match self {
            Self::People => painted(&told.of(name)) + "\n",
            Self::Programs => {
                let comma = if first { "" } else { "," };
                format!("{comma}\n{}", problem(name, told))
            }
            Self::Nobody => String::new(),
        }
    }

    /// What stands after the last problem of a file. `unreadable`: why nothing is known of it.
    pub(super) fn end_of_file(self, name: &str, tally: &Tally, unreadable: Option<&str>) -> String {
        match (self, unreadable) {
            (Self::People, None) => sentence(name, tally) + "\n",
            (Self::Programs, _) => {
                let mut counts = counts(tally);
                counts["unreadable"] = unreadable.into();
                format!("],{}", counts.to_string().trim_start_matches('{'))
            }
            _ => String::new(),
        }
    }

    /// What stands at the very end.
    pub(super) fn end(self, files: usize, unreadable: usize, all: &Tally) -> String {
        match self {
            Self::People if files > 1 => sentence("all files", all) + "\n",
            Self::Programs => {
                let mut counts = counts(all);
                counts["files"] = files.into();
                counts["unreadable"] = unreadable.into();
                format!("\n],\"summary\":{counts}}}\n")
            }
            _ => String::new(),
        }
    }
}

fn counts(tally: &Tally) -> Value {
    let Tally { features, read, problems, left_out, refused } = tally;
    json!({"features": features, "read": read, "left_out": left_out, "found": problems, "refused": refused})
}

fn problem(name: &str, told: &Told) -> Value {
    let at = told.problem.as_ref();
    let place = at.map(|problem| &problem.place);
    // What is no feature's has no code in core: a line about people, a changed file in a package, an unusable file.
    let code = at.map_or("other", |problem| problem.code.as_str());
    let severity = match at.map(|problem| problem.code.severity()) {
        Some(Severity::Mended) => "mended",
        Some(Severity::Feature) => "feature",
        Some(Severity::File) => "file",
        None => "other",
    };
    json!({
        "file": name,
        "feature": place.and_then(|place| place.feature),
        "id": place.and_then(|place| place.id.as_ref()),
        "property": place.and_then(|place| place.path.as_ref()),
        "byte": place.and_then(|place| place.byte),
        "code": code,
        "severity": severity,
        "message": told.what,
        "detail": at.map_or(told.place.as_str(), |problem| problem.detail.as_str()),
    })
}

fn sentence(name: &str, tally: &Tally) -> String {
    let Tally { features, read, problems, left_out, refused } = tally;
    let left_out = if *left_out > 0 { format!(", {left_out} left out") } else { String::new() };
    let refused = match refused {
        0 => String::new(),
        1 => ", file refused".to_owned(),
        _ => format!(", {refused} files refused"),
    };
    let problems = match problems {
        0 => ", no problem".to_owned(),
        1 => ", 1 problem".to_owned(),
        _ => format!(", {problems} problems"),
    };
    format!("{name}: {read} of {features} features read{left_out}{refused}{problems}")
}
