//! What is told of a conversion: each problem as it is found, up to a number of each sort, and the numbers at the end; in
//! words for people, as JSON for programs.

use std::collections::BTreeMap;

use common_ground_core::{Code, Problem};
use serde_json::{Value, json};

use crate::intake::Told;
use crate::tell::{self, Work};
use crate::words;

/// Most problems of one sort that are told one by one; `validate` tells all.
const MOST_TOLD: usize = 100;

/// What was told so far of the input.
pub(super) struct Report {
    name: String,
    counts: BTreeMap<Code, usize>,
    /// What was told one by one.
    told: Vec<Told>,
    /// What no problem of a feature is.
    others: usize,
}

impl Report {
    /// Of the input with this name.
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), counts: BTreeMap::new(), told: Vec::new(), others: 0 }
    }

    /// One line for a problem, up to [`MOST_TOLD`] of the same sort.
    pub(super) fn problem(&mut self, problem: &Problem, work: &Work) {
        let count = self.counts.entry(problem.code).or_default();
        *count += 1;
        if *count <= MOST_TOLD {
            self.tell(problem.clone().into(), work);
        }
    }

    /// One line for something else that was wrong.
    pub(super) fn other(&mut self, told: Told, work: &Work) {
        self.others += 1;
        self.tell(told, work);
    }

    fn tell(&mut self, told: Told, work: &Work) {
        work.aside(|| tell::line(&told.of(&self.name)));
        self.told.push(told);
    }

    fn more(&self) -> impl Iterator<Item = (Code, usize)> + '_ {
        self.counts.iter().filter(|(_, count)| **count > MOST_TOLD).map(|(code, count)| (*code, count - MOST_TOLD))
    }

    /// Says how many more there were.
    pub(super) fn rest(&self) {
        for (code, more) in self.more() {
            tell::line(&format!("{}: {more} times more: {}", self.name, words::words(code)));
        }
    }

    /// How many there were in all.
    pub(super) fn count(&self) -> usize {
        self.counts.values().sum::<usize>() + self.others
    }
}

/// The numbers of a conversion.
pub(super) struct Outcome<'a> {
    pub(super) output: &'a str,
    /// Entries in the input, good and bad.
    pub(super) features: usize,
    /// Contributions in the input, each once.
    pub(super) contributions: usize,
    pub(super) count: Count,
    /// What else is to be known, in sentences.
    pub(super) notes: &'a [String],
}

/// What became of the contributions.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    pub(super) written: usize,
    /// Left out, as the people who said it took it back.
    pub(super) withdrawn: usize,
    /// Left out, as nobody agreed that everybody may see it.
    pub(super) not_agreed: usize,
    /// Left out, as they belong to another project.
    pub(super) elsewhere: usize,
}

impl Outcome<'_> {
    /// In words.
    pub(super) fn tell(&self, project: &str) {
        let Self { output, contributions, count, notes, .. } = self;
        tell::line(&format!("{output}: {} of {contributions} contributions", count.written));
        for note in *notes {
            tell::line(&format!("{output}: {note}"));
        }
        let left_out = |number: usize, why: &str| {
            if number > 0 {
                tell::line(&format!("{output}: {number} left out, {why}"));
            }
        };
        left_out(count.withdrawn, "which were taken back");
        left_out(count.not_agreed, "of people who have not agreed to sharing, or of whom nobody knows");
        left_out(count.elsewhere, &format!("which belong to another project than {project}"));
    }

    /// For programs.
    pub(super) fn json(&self, report: &Report) -> Value {
        let Count { written, withdrawn, not_agreed, elsewhere } = self.count;
        let more: BTreeMap<&str, usize> = report.more().map(|(code, more)| (code.as_str(), more)).collect();
        json!({
            "output": self.output,
            "summary": {
                "contributions": self.contributions,
                "written": written,
                "withdrawn": withdrawn,
                "not_agreed": not_agreed,
                "another_project": elsewhere,
                "problems": report.count(),
            },
            "notes": self.notes,
            "files": [{
                "name": report.name,
                "features": self.features,
                "problems": report.told.iter().map(Told::json).collect::<Vec<_>>(),
                "more_problems": more,
            }],
        })
    }
}
