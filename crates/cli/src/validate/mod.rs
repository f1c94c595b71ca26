//! `common-ground validate`: reads files as an import would, and says what is wrong with them and where.

mod report;
mod turns;

use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use common_ground_core::geometry::reach;
use common_ground_core::problem::Severity;
use common_ground_core::project::MARGIN;

use crate::intake::{Intake, Keys, Looked, Manner, Source, Told, Trouble, sources};
use crate::project_file;
use crate::tell::{Failure, Work, say};
use report::Style;
use turns::{Turns, Voice};

/// Check files: what an import would leave out or put right, and where.
///
/// Reads GeoJSON of Common Ground (any version so far) and of other tools, a feature a line, the .zip files that tablets
/// hand over, data packages, tables and GeoPackages, encrypted or not, of any size, and folders with these. Prints one
/// line for each problem: file, feature (counted from 1), identifier, property, byte, and what is wrong.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(clap::Args)]
#[command(after_help = "Exit status:
  0  nothing is wrong
  1  problems were found, be they put right or not
  2  a file could not be read, or the command is wrong

Examples:
  common-ground validate contributions.geojson
  common-ground validate tablets/ 'more/*.zip'
  common-ground validate study.zip.age --identity team-key.txt
  common-ground validate --area 11.2,43.7,11.3,43.8 survey.geojson
  common-ground validate --project project.json survey.geojson
  common-ground validate --json tablets/ | jq '.files[].problems[] | .code'
  common-ground validate --quiet all.geojson && echo fine
  curl -s https://example.org/places.geojson | common-ground validate -")]
pub(crate) struct Arguments {
    /// Files, folders or patterns to check; - is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The project's area in degrees, to tell exchanged coordinates and what lies outside
    #[arg(long, value_name = "WEST,SOUTH,EAST,NORTH", value_parser = area, allow_hyphen_values = true)]
    area: Option<Area>,

    /// The project file, to tell the same by its area, margin and private places
    #[arg(long, value_name = "FILE", conflicts_with = "area")]
    project: Option<PathBuf>,

    /// Write one JSON document to standard output
    #[arg(long)]
    json: bool,

    /// Say nothing: the exit status tells whether something is wrong
    #[arg(long, short, conflicts_with = "json")]
    quiet: bool,

    #[command(flatten)]
    keys: Keys,
}

/// West, south, east, north. A type of its own, as clap takes a list for several values.
#[derive(Clone, Copy)]
struct Area([f64; 4]);

fn area(text: &str) -> Result<Area, String> {
    let degrees: Vec<f64> = text.split(',').filter_map(|part| part.trim().parse().ok()).collect();
    match <[f64; 4]>::try_from(degrees) {
        Ok(bounds @ [west, south, east, north]) if west < east && south < north => Ok(Area(bounds)),
        _ => Err("four numbers are needed: west,south,east,north".to_owned()),
    }
}

/// What came of one file, or of all.
#[derive(Clone, Copy, Default)]
struct Tally {
    features: usize,
    read: usize,
    problems: usize,
    left_out: usize,
    refused: usize,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.features += other.features;
        self.read += other.read;
        self.problems += other.problems;
        self.left_out += other.left_out;
        self.refused += other.refused;
    }
}

/// Checks all files. A file that cannot be read does not keep the others from being checked.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match validate(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(Some(failure)) => {
            say!("common-ground: {failure}");
            ExitCode::from(2)
        }
        Err(None) => ExitCode::from(2),
    }
}

/// Whether nothing is wrong. An error without a sentence has been told, or nobody listens any more.
fn validate(arguments: &Arguments) -> Result<bool, Option<Failure>> {
    let sources = sources(&arguments.files)?;
    let work = Work::counting("checking", sources.iter().map(Source::size).sum());
    let intake = Intake::new(&arguments.keys)?.watched(work.bar());
    let style = match (arguments.json, arguments.quiet) {
        (true, _) => Style::Programs,
        (_, true) => Style::Nobody,
        _ => Style::People,
    };
    let look = Look { intake, manner: manner(arguments)?, style, work: &work };
    let turns = Turns::new(BufWriter::new(anstream::stdout()));
    turns.aside(|out| out.write_all(style.begin().as_bytes()));
    let (next, sums) = (AtomicUsize::new(0), Mutex::new((Tally::default(), 0)));
    let each = || {
        while let Some((number, source)) = {
            let number = next.fetch_add(1, Ordering::Relaxed);
            sources.get(number).map(|source| (number, source)).filter(|_| !turns.broken())
        } {
            let (tally, unread) = look.at(number, source, turns.voice(number));
            let mut sums = sums.lock().unwrap_or_else(PoisonError::into_inner);
            sums.0.add(&tally);
            sums.1 += usize::from(unread);
        }
    };
    thread::scope(|scope| {
        for _ in 1..thread::available_parallelism().map_or(1, usize::from).min(sources.len()) {
            scope.spawn(each);
        }
        each();
    });
    let (all, unread) = sums.into_inner().unwrap_or_else(PoisonError::into_inner);
    turns.aside(|out| {
        out.write_all(style.end(sources.len(), unread, &all).as_bytes())?;
        out.flush()
    });
    let broken = turns.broken();
    work.gone();
    if unread > 0 || broken { Err(None) } else { Ok(all.problems == 0) }
}

fn manner(arguments: &Arguments) -> Result<Manner, Failure> {
    let project = arguments.project.as_deref().map(project_file::read).transpose()?;
    // What other tools' features would become is not asked here.
    let mut manner = Manner::new(project.as_ref().map(|(_, project)| project), "asset", None);
    if let Some(Area(bounds)) = arguments.area {
        // How far a private place is moved is the project's, which is not known here.
        manner.options.area = Some(reach(bounds, MARGIN));
    }
    Ok(manner)
}

/// How files are looked at.
struct Look<'a> {
    intake: Intake,
    manner: Manner,
    style: Style,
    work: &'a Work,
}

impl Look<'_> {
    /// Looks at one file and says what is to be said; what came of it, and whether it could not be read.
    fn at(&self, number: usize, source: &Source, mut voice: Voice<impl Write>) -> (Tally, bool) {
        let (name, mut tally, mut unread) = (source.name(), Tally::default(), None);
        voice.say(&self.style.file(number, &name));
        match self.through(source, &mut tally, &mut voice) {
            Ok(()) => {}
            Err(trouble @ Trouble::Unusable(_)) => {
                let told = Told { place: String::new(), what: trouble.to_string(), problem: None };
                voice.say(&self.style.problem(&name, &told, tally.problems == 0));
                tally = Tally { problems: tally.problems + 1, refused: 1, read: 0, ..tally };
            }
            Err(Trouble::Unreachable(what)) => {
                self.work.aside(|| say!("common-ground: {name}: {what}"));
                unread = Some(what);
            }
        }
        voice.say(&self.style.end_of_file(&name, &tally, unread.as_deref()));
        (tally, unread.is_some())
    }

    fn through(&self, source: &Source, tally: &mut Tally, voice: &mut Voice<impl Write>) -> Result<(), Trouble> {
        let opened = self.intake.open_once(source)?;
        let looked = opened.look(&self.manner, &mut |told: Told| {
            voice.say(&self.style.problem(&opened.name, &told, tally.problems == 0));
            tally.problems += 1;
            let left_out = told.problem.as_ref().is_some_and(|problem| problem.code.severity() == Severity::Feature);
            tally.left_out += usize::from(left_out);
        })?;
        let Looked { features, read, refused } = looked;
        (tally.features, tally.read, tally.refused) = (features, read, usize::from(refused));
        Ok(())
    }
}
