//! `common-ground merge` and `common-ground withdraw`: many files become one, and what somebody takes back goes out of it.
//! Which version counts and whose answers are gone is core's ([`common_ground_core::merging`]); here are files, threads
//! and words.

mod conflicts;
mod gather;
mod output;
mod report;
pub(crate) mod withdraw;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use gather::{Gathered, gather};
use output::{Place, Work};
use report::Outcome;

use crate::beside::free;
use crate::intake::{Intake, Keys, Manner, sources};
use crate::tell::{Failure, say};

/// Merge what many tablets have handed over into one file.
///
/// Takes GeoJSON files, newline-delimited GeoJSON, the .zip archives that tablets hand over, and folders with any of
/// these. Of each contribution the highest revision counts; the order of the files never matters, and a file merged
/// again changes nothing. What somebody has withdrawn stays out, and the withdrawal stays in the file, so that an older
/// file can't bring the answers back. Where two files hold the same revision with different content, one counts and both
/// go into the conflict report. A bad feature costs only itself, and each is told as validate tells it.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(Args)]
#[command(after_help = "Exit status:
  0  merged; nothing to look at
  1  merged; something was put right, left out or in conflict
  2  nothing was written: a file can't be read, or the command is wrong

Examples:
  common-ground merge tablets/ --output all.zip
  common-ground merge monday.zip tuesday.zip --output both.zip
  common-ground merge all.zip 'new/*.zip' --output all.zip --force
  common-ground merge tablets/ --output all.geojson --conflicts look-at-these.csv
  common-ground merge tablets/ --output all.zip --skip-unreadable
  common-ground merge tablets/ --output all.zip --json | jq .summary
  cat *.ndjson | common-ground merge - --output - > all.geojson")]
pub(crate) struct Arguments {
    /// Files, folders or patterns; - is standard input
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<PathBuf>,

    /// Where to write: .zip keeps people, sessions, photos and voice notes, .geojson does not; - is standard output
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,

    /// Where to write what lost; when left out, beside the output, if anything lost
    #[arg(long, value_name = "FILE.csv")]
    conflicts: Option<PathBuf>,

    /// Merge the other files when one can't be read, or not to its end
    #[arg(long)]
    skip_unreadable: bool,

    /// Merge files of different projects
    #[arg(long)]
    several_projects: bool,

    /// What other tools' features become: a kind such as asset. Without it they are left out
    #[arg(long, value_name = "KIND", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    kind: Option<String>,

    /// Which property of other tools' features is their name
    #[arg(long, value_name = "PROPERTY", requires = "kind")]
    name_property: Option<String>,

    /// Which project other tools' features go to
    #[arg(long, value_name = "ID", requires = "kind")]
    project: Option<String>,

    #[command(flatten)]
    shared: Shared,
}

/// What merge and withdraw have in common.
#[derive(Args)]
struct Shared {
    /// Replace files that are there already
    #[arg(long)]
    force: bool,

    /// Write what happened to standard output, as JSON
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    keys: Keys,
}

/// Merges.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    finish(merge(arguments))
}

/// The exit status that a command ends with.
fn finish(done: Result<bool, Failure>) -> ExitCode {
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            say!("common-ground: {failure}");
            ExitCode::from(2)
        }
    }
}

fn merge(arguments: &Arguments) -> Result<bool, Failure> {
    let Shared { force, json, .. } = arguments.shared;
    let place = Place::new(&arguments.output, force)?;
    if json && matches!(place, Place::Standard) {
        return Err(Failure::new("Both --json and --output - write to standard output; choose one."));
    }
    let report = conflicts_file(arguments.conflicts.as_deref(), &place, force)?;
    let sources = sources(&arguments.inputs)?;
    let intake = Intake::new(&arguments.shared.keys)?;
    let kind = arguments.kind.as_deref().unwrap_or_default();
    let mut options = Manner::new(None, kind, arguments.name_property.as_deref()).options;
    options.foreign.project = arguments.project.clone().unwrap_or_default();
    let gathered = gather(&sources, &intake, &options);
    let command = Command {
        done: "merged into",
        place,
        report,
        always_report: arguments.conflicts.is_some(),
        json,
        allowed: Allowed { unreadable: arguments.skip_unreadable, several_projects: arguments.several_projects },
    };
    command.complete(gathered)
}

/// Where the conflict report goes.
fn conflicts_file(given: Option<&Path>, place: &Place, force: bool) -> Result<PathBuf, Failure> {
    let path = match (given, place) {
        (Some(path), _) => path.to_owned(),
        (None, Place::File(path, _)) => path.with_extension("conflicts.csv"),
        (None, Place::Standard) => PathBuf::from("conflicts.csv"),
    };
    free(&path, force)?;
    Ok(path)
}

/// What is left to do once everything is read.
struct Command {
    /// What is done to the files, in words.
    done: &'static str,
    place: Place,
    report: PathBuf,
    always_report: bool,
    json: bool,
    allowed: Allowed,
}

/// What is done although it may be a mistake.
struct Allowed {
    /// To merge the other files when one can't be read.
    unreadable: bool,
    /// To merge files of different projects.
    several_projects: bool,
}

impl Command {
    /// Settles, writes and tells; whether there is nothing to look at.
    fn complete(&self, mut gathered: Gathered) -> Result<bool, Failure> {
        report::problems(&gathered.reports);
        let mut outcome = Outcome { done: self.done, holds_all: self.place.holds_all(), ..Outcome::default() };
        let refused = self.refusal(&gathered);
        let projects = projects(&gathered);
        let settled = gathered.settle();
        let people = gathered.beside.conflicts();
        let reports = &gathered.reports;
        outcome.tally = settled.tally;
        outcome.people_conflicts = people.len();
        outcome.people = gathered.beside.people().count();
        outcome.sessions = gathered.beside.sittings().count();
        outcome.withdrawals = gathered.beside.gone.len();
        outcome.unreadable = reports.iter().map(|report| report.left_out).sum();
        let (pictures, differ) = gathered.pictures();
        (outcome.pictures, outcome.differ) = (pictures.len(), differ);
        if refused.is_none() {
            let (project, project_version) = match &projects[..] {
                [(project, version)] => (project.as_str(), version.as_str()),
                [(project, _), rest @ ..] if rest.iter().all(|(other, _)| other == project) => (project.as_str(), ""),
                _ => ("", ""),
            };
            if self.always_report || !settled.conflicts.is_empty() || !people.is_empty() {
                let files: Vec<String> = reports.iter().map(|report| report.name.clone()).collect();
                conflicts::write(&self.report, &settled.conflicts, &people, &files)?;
                outcome.conflicts_file = Some(report::plain(&self.report.display().to_string()));
            }
            let work = Work { kept: &settled.kept, gathered: &gathered, project, project_version };
            outcome.written = work.write(&self.place)?;
            outcome.output = Some(match &self.place {
                Place::Standard => "standard output".to_owned(),
                Place::File(path, _) => report::plain(&path.display().to_string()),
            });
        }
        report::summary(reports, &outcome);
        if self.json {
            println!("{}", report::json(reports, &outcome));
        }
        let told = reports.iter().any(|report| !report.told.is_empty() || report.unreadable.is_some());
        let conflicts = outcome.tally.conflicts + outcome.people_conflicts + outcome.differ + outcome.written.missing;
        refused.map_or(Ok(!told && conflicts == 0), Err)
    }

    /// Why nothing may be written.
    fn refusal(&self, gathered: &Gathered) -> Option<Failure> {
        let unreadable: Vec<&str> = gathered
            .reports
            .iter()
            .filter(|report| report.unreadable.is_some())
            .map(|report| report.name.as_str())
            .collect();
        if !self.allowed.unreadable && !unreadable.is_empty() {
            let names = unreadable.join(", ");
            return Some(Failure::new(format!(
                "Nothing was written, because of {names}. --skip-unreadable merges what can be read."
            )));
        }
        let mut by_project: Vec<(&str, &str)> = Vec::new();
        for report in &gathered.reports {
            for (project, _) in report.projects.keys() {
                if by_project.iter().all(|(known, _)| known != project) {
                    by_project.push((project, &report.name));
                }
            }
        }
        if self.allowed.several_projects || by_project.len() < 2 {
            return None;
        }
        let name = |project: &str| if project.is_empty() { "none".to_owned() } else { project.to_owned() };
        let list: Vec<_> = by_project.iter().map(|(project, file)| format!("{} ({file})", name(project))).collect();
        let list = list.join(", ");
        Some(Failure::new(format!(
            "Nothing was written: the files are of different projects: {list}. Merge one project at a time, or say --several-projects."
        )))
    }
}

/// The projects and their versions in all files, each once.
fn projects(gathered: &Gathered) -> Vec<(String, String)> {
    let all = gathered.reports.iter().flat_map(|report| report.projects.keys().cloned());
    all.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}
