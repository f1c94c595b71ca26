//! Reads files for a merge: gives each contribution as its canonical text with what decides about it. A text that is
//! canonical already is kept as it stands ([`super::glance`]), which is most of them and several times as fast; others go
//! through the reader proper.
//!
//! **Invariant.** What is read and what is told is what [`super::Reader`] reads and tells.

use std::collections::BTreeMap;

use super::Options;
use super::cutter::{Cut, Cutter};
use super::desk::Desk;
use super::glance::glance;
use super::scan::Event;
use crate::keeping::book::Withdrawal;
use crate::merging::Version;
use crate::{Contribution, Problem};

/// What is known at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextSummary {
    /// The versions that only the end completed.
    pub versions: Vec<Version>,
    /// The problems not fetched before.
    pub problems: Vec<Problem>,
    /// How many entries the file has, good and bad.
    pub features: usize,
    /// The file is refused whole: what [`TextReader::push`] gave before must be thrown away too.
    pub refused: bool,
    /// Whose answers were taken back, by the file's own header.
    pub withdrawals: Vec<Withdrawal>,
    /// How many contributions were read, by project and its version.
    pub projects: BTreeMap<(String, String), usize>,
}

/// Reads a file slice by slice, as [`super::Reader`] does. Other tools' features need [`super::Foreign::kind`]; without it
/// they are left out ([`crate::Code::Missing`]).
pub struct TextReader {
    cutter: Cutter,
    desk: Desk,
    shelf: Shelf,
}

/// What has been read.
struct Shelf {
    origin: u32,
    options: Options,
    versions: Vec<Version>,
    projects: BTreeMap<(String, String), usize>,
    /// The last one counted, which most often is the next one too.
    project: (String, String),
    count: usize,
}

impl Shelf {
    fn take(&mut self, desk: &mut Desk, event: Event<'_>) -> bool {
        let at = match event {
            Event::Element { text, at } => {
                if self.known(desk, text, at) {
                    return true;
                }
                at
            }
            Event::Closed { at, .. } => at,
            _ => 0,
        };
        let on = desk.take(event);
        for contribution in std::mem::take(&mut desk.found) {
            self.read(desk, &contribution, at);
        }
        on
    }

    fn known(&mut self, desk: &mut Desk, text: &[u8], at: u64) -> bool {
        if self.options.area.is_some() || self.options.masked_area.is_some() {
            return false;
        }
        let Ok(text) = std::str::from_utf8(text) else { return false };
        let Some(seen) = glance(text, &self.options.unicode) else { return false };
        self.count(seen.project, seen.project_version);
        self.versions.push(Version::as_written(text, seen.id, seen.standing, seen.participant, self.origin));
        desk.known(text, seen.id, at);
        true
    }

    fn read(&mut self, desk: &mut Desk, contribution: &Contribution, at: u64) {
        if contribution.kind.is_empty() {
            desk.missing("kind", contribution.id, at);
        } else {
            self.count(&contribution.project, &contribution.project_version);
            self.versions.push(Version::of(contribution, self.origin));
        }
    }

    fn count(&mut self, project: &str, version: &str) {
        if self.project.0 != project || self.project.1 != version {
            self.count_up();
            self.project = (project.to_owned(), version.to_owned());
        }
        self.count += 1;
    }

    fn count_up(&mut self) {
        if self.count > 0 {
            *self.projects.entry(self.project.clone()).or_default() += self.count;
            self.count = 0;
        }
    }
}

impl TextReader {
    /// A reader at the start of a file; `origin` is the number that its versions get.
    pub fn new(options: Options, cut: Cut, origin: u32) -> Self {
        let cutter = Cutter::new(cut);
        let desk = Desk::new(options.clone());
        let (versions, projects, project) = (Vec::new(), BTreeMap::new(), (String::new(), String::new()));
        Self { cutter, desk, shelf: Shelf { origin, options, versions, projects, project, count: 0 } }
    }

    /// Takes the next slice and gives the versions that it completed, in the order of the file.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<Version> {
        if self.desk.refused {
            return Vec::new();
        }
        let Self { cutter, desk, shelf } = self;
        cutter.push(bytes, &mut |event: Event<'_>| shelf.take(desk, event));
        std::mem::take(&mut self.shelf.versions)
    }

    /// The problems found since the last call.
    pub fn problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.desk.problems)
    }

    /// Whether the file is refused; then the rest of it need not be read.
    pub fn refused(&self) -> bool {
        self.desk.refused
    }

    /// Bytes of the file that are held at the moment.
    pub fn held(&self) -> usize {
        self.cutter.held()
    }

    /// The end of the file.
    pub fn finish(mut self) -> TextSummary {
        let Self { cutter, desk, shelf } = &mut self;
        if !desk.refused {
            cutter.finish(&mut |event: Event<'_>| shelf.take(desk, event));
            if cutter.is_lines() {
                desk.end_of_lines();
            }
        }
        self.shelf.count_up();
        let Desk { problems, features, refused, withdrawals, .. } = self.desk;
        let versions = if refused { Vec::new() } else { self.shelf.versions };
        TextSummary { versions, problems, features, refused, withdrawals, projects: self.shelf.projects }
    }
}
