//! `common-ground check`: what a researcher should look at before the data are analysed. The rules are core's
//! ([`common_ground_core::quality`]); here are files and words. It never changes anything.

mod report;
pub(crate) mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use common_ground_core::package::Data;
use common_ground_core::quality::{Material, check};
use common_ground_core::{Contribution, Project, Timestamp};
use serde_json::{Value, json};

use crate::beside::free;
use crate::intake::{Intake, Keys, Manner, People, Source, sources};
use crate::project_file;
use crate::tell::{Failure, Work, painted, say};
use report::Report;

/// Look through what was collected for what should not be in it, or not as it is.
///
/// Places outside the area, times that can't be and clocks that can't be believed, tests, empty entries, the same twice,
/// personal details in free text, answers that the project does not know, people without consent. It tells and changes
/// nothing: whether something is wrong is for you to say. Read a folder of tablets' files, a merged file or a package.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(clap::Args)]
#[command(after_help = "Exit status:
  0  nothing to look at
  1  something to look at
  2  a file can't be read, or the command is wrong

Examples:
  common-ground check all.zip --project project.json
  common-ground check all.zip --project project.json --output findings.csv
  common-ground check tablets/ --project project.json --since 2026-05-01
  common-ground check study.zip.age --identity team-key.txt --json | jq .rules")]
pub(crate) struct Arguments {
    /// Files, folders or patterns; - is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The project file; a package holds its own. Without it, what only the project knows is not looked at
    #[arg(long, value_name = "FILE")]
    project: Option<PathBuf>,

    /// When the project began; what was made before is told
    #[arg(long, value_name = "DATE", value_parser = day)]
    since: Option<Timestamp>,

    /// Write all findings as a table for a spreadsheet. It may hold personal details: keep it like the data
    #[arg(long, short, value_name = "FILE.csv")]
    output: Option<PathBuf>,

    /// Replace the table if it is there already
    #[arg(long)]
    force: bool,

    /// Write one JSON document to standard output
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    keys: Keys,
}

fn day(text: &str) -> Result<Timestamp, String> {
    let time = if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() };
    Timestamp::parse(&time).ok_or_else(|| "a day is needed, such as 2026-05-01".to_owned())
}

/// Checks.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match look(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            say!("common-ground: {failure}");
            ExitCode::from(2)
        }
    }
}

/// Everything that was read.
#[derive(Default)]
struct Read {
    data: Data,
    /// The file of each contribution.
    files: Vec<String>,
    /// Files that don't say who took part.
    without_people: Vec<String>,
    project: Option<Project>,
    /// Problems of reading, by file.
    reading: Vec<(String, usize)>,
    /// Features of other tools.
    foreign: usize,
}

/// Whether there is nothing to look at.
fn look(arguments: &Arguments) -> Result<bool, Failure> {
    arguments.output.as_deref().map(|path| free(path, arguments.force)).transpose()?;
    let read = read(arguments)?;
    let manner = Manner::new(None, "", None);
    let material = Material {
        data: &read.data,
        people_known: read.without_people.is_empty(),
        project: read.project.as_ref(),
        since: arguments.since,
        now: manner.options.now,
        unicode: manner.options.unicode,
    };
    let findings = check(&material);
    let report = Report::new(&findings, &read.data, &read.files);
    if let Some(path) = &arguments.output {
        report.write(path)?;
    }
    let wrong: usize = read.reading.iter().map(|(_, problems)| problems).sum();
    if arguments.json {
        println!("{}", report.json(&files(&read), &totals(&read)));
    } else {
        read.tell();
        report.lines(arguments.output.as_deref()).iter().for_each(|line| anstream::println!("{}", painted(line)));
    }
    Ok(findings.is_empty() && wrong == 0)
}

fn read(arguments: &Arguments) -> Result<Read, Failure> {
    let named = arguments.project.as_deref();
    let mut read =
        Read { project: named.map(project_file::read).transpose()?.map(|(_, project)| project), ..Read::default() };
    let sources = sources(&arguments.files)?;
    let work = Work::counting("reading", sources.iter().map(Source::size).sum());
    let intake = Intake::new(&arguments.keys)?.watched(work.bar());
    for source in &sources {
        let of_file = |what: &dyn std::fmt::Display| Failure::new(format!("{}: {what}.", source.name()));
        let opened = intake.open(source).map_err(|trouble| of_file(&trouble))?;
        let whole = opened.whole(&Manner::new(None, "", None)).map_err(|trouble| of_file(&trouble))?;
        if let Some(why) = whole.unreadable {
            return Err(of_file(&why));
        }
        if read.project.is_none() {
            read.project = project_file::named_or_held(None, &opened)?.map(|(_, project)| project);
        }
        if opened.people() != People::Known {
            read.without_people.push(opened.name.clone());
        }
        if !whole.told.is_empty() {
            read.reading.push((opened.name.clone(), whole.told.len()));
        }
        let Data { contributions, people, sittings, withdrawals } = whole.data;
        let (ours, foreign): (Vec<Contribution>, Vec<_>) =
            contributions.into_iter().partition(|item| !item.kind.is_empty());
        read.foreign += foreign.len();
        read.files.extend(std::iter::repeat_n(opened.name.clone(), ours.len()));
        read.data.contributions.extend(ours);
        read.data.people.extend(people);
        read.data.sittings.extend(sittings);
        read.data.withdrawals.extend(withdrawals);
    }
    work.gone();
    Ok(read)
}

impl Read {
    /// What was read and what could not be looked at.
    fn tell(&self) {
        for (name, problems) in &self.reading {
            println!("{name}: {} when it was read; validate tells them", words::count(*problems, "problem"));
        }
        if self.foreign > 0 {
            let foreign = words::count(self.foreign, "feature");
            println!("not looked at: {foreign} of other tools; bring them into the project first");
        }
        if self.project.is_none() {
            println!("not looked at: area, answers and consent; name the project file with --project");
        } else if let [first, rest @ ..] = &self.without_people[..] {
            let more = if rest.is_empty() { String::new() } else { format!(" and {} more", rest.len()) };
            println!("not looked at: who agreed; {first}{more} does not say who took part");
        }
        let Data { contributions, people, sittings, .. } = &self.data;
        let numbers = [
            words::count(contributions.len(), "contribution"),
            words::people(people.len()),
            words::count(sittings.len(), "session"),
        ];
        println!("{}", numbers.join(", "));
    }
}

fn files(read: &Read) -> Vec<Value> {
    let mut names: Vec<&String> = read.files.iter().chain(read.reading.iter().map(|(name, _)| name)).collect();
    names.sort_unstable();
    names.dedup();
    let problems = |name: &String| read.reading.iter().find(|(of, _)| of == name).map_or(0, |(_, count)| *count);
    names.into_iter().map(|name| json!({"file": name, "problems_when_read": problems(name)})).collect()
}

fn totals(read: &Read) -> Value {
    let Data { contributions, people, sittings, withdrawals } = &read.data;
    json!({
        "contributions": contributions.len(),
        "people": people.len(),
        "sessions": sittings.len(),
        "withdrawals": withdrawals.len(),
        "features_of_other_tools": read.foreign,
        "project_known": read.project.is_some(),
        "people_known": read.without_people.is_empty(),
    })
}
