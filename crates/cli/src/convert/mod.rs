//! `common-ground convert`: from one format into another, for the tools that researchers have. Reading goes through
//! core's reader, writing through core's privacy step; nothing else leads from one to the other.

mod columns;
mod format;
mod report;
pub(crate) mod shape;
mod sink;
mod survey;
pub(crate) mod verified;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{channel, sync_channel};
use std::thread;

use clap::ValueEnum;
use common_ground_core::links::forget_names;
use common_ground_core::package::Agreed;
use common_ground_core::privacy::{Audience, Redacted, into_redacted};
use common_ground_core::{Contribution, Project};

use crate::intake::{Aside, Intake, Keys, Manner, Opened, People, Said, Source, Trouble};
use crate::places::Confirmed;
use crate::project_file;
use crate::tell::{self, Failure, Work};
use columns::Columns;
pub(crate) use columns::known as types;
use format::{Format, is_folder};
use report::{Count, Report};
use sink::{Plan, Sink, Target};
use survey::{Ask, Survey, There};

/// What comes of something that may fail with a sentence.
type Outcome<T = ()> = Result<T, Failure>;

/// Contributions that are handed on to the writer at once, and how many times so many may wait for it.
const BATCH: usize = 500;
const BATCHES: usize = 8;

/// Write contributions in another format: for GIS, spreadsheets, statistics, large studies.
///
/// Reads GeoJSON, newline-delimited GeoJSON, CSV with columns of longitude and latitude (or of WKT), GeoPackage, the .zip
/// that a tablet hands over and data packages, encrypted or not. What is wrong in the input is told as `validate` does, on
/// standard error. Answers that the readers may not see are left out; for that, and for the words of choices, give the
/// project file (a package holds its own). What people have taken back is left out always, and for the public what they
/// have not agreed to share, if the input says so: a .zip does.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(clap::Args)]
#[command(after_help = "Exit status:
  0  written, and nothing is wrong
  1  written, but problems were found, be they put right or not
  2  nothing was written: a file could not be read or written, or the command is wrong

Examples:
  common-ground convert all.geojson --output all.gpkg --project project.json
  common-ground convert all.geojson --output answers.xlsx --project project.json --language it
  common-ground convert all.zip --output public.csv --project project.json --for public
  common-ground convert study.zip.age --identity team-key.txt --output study.gpkg
  common-ground convert all.geojson --output study/ --project project.json
  common-ground convert survey.csv --output survey.geojson --kind asset
  common-ground convert all.geojson --to openreferral --output services.json --project project.json \\
    --for public --verified verified.csv
  common-ground convert all.geojson --to csv --output - | head
  common-ground convert all.geojson --output all.parquet --json | jq .summary")]
pub(crate) struct Arguments {
    /// File to read; - is standard input
    #[arg(value_name = "INPUT")]
    input: PathBuf,

    /// File to write; - is standard output; a folder (ending in /) is GeoParquet by project and date
    #[arg(long, short, value_name = "OUT")]
    output: PathBuf,

    /// Format to write, if the ending of OUT doesn't say it
    #[arg(long, value_enum, value_name = "FORMAT")]
    to: Option<Format>,

    /// Format to read, if the ending of INPUT doesn't say it
    #[arg(long, value_enum, value_name = "FORMAT")]
    from: Option<Said>,

    /// The project's file: who may see which answer, the words of choices, the area; a package holds its own
    #[arg(long, value_name = "FILE")]
    project: Option<PathBuf>,

    /// Who will read it
    #[arg(long = "for", value_enum, default_value = "team", value_name = "WHO")]
    audience: Readers,

    /// Language of the project's words, where the format shows them
    #[arg(long, value_name = "TAG")]
    language: Option<String>,

    /// Kind that another tool's features become
    #[arg(long, default_value = "asset", value_name = "KIND")]
    kind: String,

    /// Property that holds the names of another tool's features
    #[arg(long, value_name = "PROPERTY")]
    name: Option<String>,

    /// Table of the assets that you have verified, for openreferral
    #[arg(long, value_name = "FILE.csv")]
    verified: Option<PathBuf>,

    /// Table of places that you have looked through (common-ground places): adds a column place_id to tables
    #[arg(long, value_name = "FILE.csv")]
    places: Option<PathBuf>,

    /// Replace OUT if it is there already
    #[arg(long)]
    force: bool,

    /// Write what happened to standard output, as JSON
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    keys: Keys,
}

/// Who will read what is written.
#[derive(Clone, Copy, ValueEnum)]
enum Readers {
    /// The research team: what is public and what is for the team
    Team,
    /// Everybody: only what is public
    Public,
}

/// Converts.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match convert(arguments) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(failure) => {
            tell::line(&format!("common-ground: {failure}"));
            ExitCode::from(2)
        }
    }
}

fn format(arguments: &Arguments) -> Outcome<Format> {
    let Some(format) = arguments.to.or_else(|| Format::of(&arguments.output)) else {
        let shown = arguments.output.display();
        return Err(Failure::new(format!("What format {shown} is to have is not clear: add --to FORMAT.")));
    };
    if arguments.output.as_os_str() == "-" && !format.streams() {
        return Err(Failure::new("This format cannot go to standard output: name a file with --output."));
    }
    if arguments.output.as_os_str() == "-" && arguments.json {
        return Err(Failure::new("Both --json and --output - write to standard output; choose one."));
    }
    if is_folder(&arguments.output) && format != Format::GeoParquet {
        return Err(Failure::new("Only GeoParquet is written into a folder: name a file with --output."));
    }
    Ok(format)
}

/// Gives the number of problems.
fn convert(arguments: &Arguments) -> Outcome<usize> {
    let format = format(arguments)?;
    let audience = match arguments.audience {
        Readers::Team => Audience::Team,
        Readers::Public => Audience::Public,
    };
    let verified = arguments.verified.as_deref().map(verified::Verified::read).transpose()?;
    let confirmed = Confirmed::read_if(arguments.places.as_deref())?;
    let target = Target::new(&arguments.output, arguments.force)?;
    let source = Source::named(&arguments.input);
    let unread = |trouble| unread(&source.name(), trouble);
    let work = Work::counting("reading", source.size());
    let intake = Intake::new(&arguments.keys)?.of_form(arguments.from).watched(work.bar());
    let input = intake.open(&source).map_err(unread)?;
    let known = project_file::named_or_held(arguments.project.as_deref(), &input)?.map(|(_, project)| project);
    if audience == Audience::Public && known.is_none() {
        return Err(Failure::new("Which answers are public stands in the project's file: add --project FILE."));
    }
    let mut manner = Manner::new(known.as_ref(), &arguments.kind, arguments.name.as_deref());
    let project = known.map_or_else(nameless, Ok)?;
    manner.options.foreign.project.clone_from(&project.id);

    let mut report = Report::new(&input.name);
    let Aside { beside, told, unreadable, .. } = input.aside().map_err(unread)?;
    for told in told {
        report.other(told, &work);
    }
    if let Some(why) = unreadable {
        return Err(unread(Trouble::Unusable(why)));
    }
    let public = audience == Audience::Public;
    let ask = Ask {
        gone: beside.gone.clone(),
        agreed: (public && input.people() == People::Known).then(|| Agreed::new(&project, beside.people())),
        only: public.then_some(project.id.as_str()),
    };
    let survey = Survey::new(&input, &manner, &ask, &mut |problem| report.problem(problem, &work))?;
    work.gone();
    report.rest();
    if survey.refused {
        return Err(Failure::new(format!("{} was refused; nothing was written.", input.name)));
    }
    let language = arguments.language.clone().or_else(|| project.languages.first().cloned()).unwrap_or_default();
    let plan = Plan {
        columns: Columns::new(&project, audience, &survey.seen, confirmed),
        contributions: survey.contributions,
        now: manner.options.now,
        partitioned: is_folder(&arguments.output),
        gone: survey.gone.clone(),
        project: project.clone(),
        language,
        audience,
        verified,
    };
    let mut sink = sink::open(format, &plan, &target)?;
    // A public package names nobody; one that does is none.
    let unasked = public
        && match input.people() {
            People::Known => false,
            People::LeftOut => survey.names_people,
            People::Unknown => true,
        };
    let features = survey.features;
    let count = write(survey, &input, &manner, &Step { plan: &plan, ask: &ask }, sink.as_mut())?;
    let mut notes = sink.finish()?;
    target.done()?;
    if unasked {
        notes.push("whether people agreed to sharing is not known from this input, and was not asked".to_owned());
    }
    let shown = if arguments.output.as_os_str() == "-" {
        "standard output".into()
    } else {
        arguments.output.display().to_string()
    };
    let contributions = plan.contributions;
    let outcome = report::Outcome { output: &shown, features, contributions, count, notes: &notes };
    outcome.tell(&plan.project.id);
    if arguments.json {
        println!("{}", outcome.json(&report));
    }
    Ok(report.count() + usize::from(count.elsewhere > 0))
}

/// What decides what of a contribution is written.
struct Step<'a> {
    plan: &'a Plan,
    ask: &'a Ask<'a>,
}

impl Step<'_> {
    /// What may be written of a contribution, and what becomes of it.
    fn redact(&self, mut contribution: Contribution, there: &There, count: &mut Count) -> Option<Redacted> {
        let Plan { project, audience, .. } = self.plan;
        if there.is_gone(contribution.id) {
            count.withdrawn += 1;
            return None;
        }
        if !self.plan.gone.is_empty() {
            forget_names(&mut contribution, |id| there.is_open(id));
        }
        if *audience == Audience::Public {
            // Which of another project's answers are public is not known here.
            if contribution.project != project.id {
                count.elsewhere += 1;
                return None;
            }
            if let Some(agreed) = &self.ask.agreed {
                if !agreed.may_share(&contribution) {
                    count.not_agreed += 1;
                    return None;
                }
                count.written += 1;
                return Some(agreed.shown(contribution, |id| there.is_open(id)));
            }
            contribution.about = contribution.about.filter(|(id, _)| !there.is_gone(*id));
            contribution.responds_to.retain(|(id, _)| !there.is_gone(*id));
        }
        count.written += 1;
        Some(into_redacted(contribution, project, *audience))
    }
}

/// Reads and redacts in a thread of its own, and writes in this one. What is written goes back to be thrown away there:
/// that takes a tenth of the time of writing, and this thread is the busier one.
fn write(mut survey: Survey, source: &Opened, manner: &Manner, step: &Step, sink: &mut dyn Sink) -> Outcome<Count> {
    let work = Work::items("writing", survey.contributions);
    thread::scope(|scope| {
        // Made in here, so that they go when writing fails, and the other thread stops.
        let (send, receive) = sync_channel::<Vec<Redacted>>(BATCHES);
        let (give_back, written) = channel::<Vec<Redacted>>();
        let reading = scope.spawn(move || {
            let (mut count, mut batch) = (Count::default(), Vec::with_capacity(BATCH));
            let stopped = |_| Failure::new("Writing has stopped.");
            let there = std::mem::take(&mut survey.there);
            survey.each(source, manner, &mut |contribution| {
                batch.extend(step.redact(contribution, &there, &mut count));
                if batch.len() < BATCH {
                    return Ok(());
                }
                written.try_iter().for_each(drop);
                send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH))).map_err(stopped)
            })?;
            send.send(batch).map_err(stopped)?;
            drop(send);
            written.iter().for_each(drop);
            Ok(count)
        });
        for batch in receive {
            work.come(batch.len() as u64);
            batch.iter().try_for_each(|one| sink.add(one))?;
            // Nobody takes it when reading has failed, which is told below.
            let _ = give_back.send(batch);
        }
        drop(give_back);
        work.gone();
        reading.join().unwrap_or_else(|_| Err(Failure::new("Reading has stopped.")))
    })
}

/// Why nothing came of reading, in a sentence.
fn unread(name: &str, trouble: Trouble) -> Failure {
    Failure::new(match trouble {
        Trouble::Unreachable(what) => format!("Cannot read {name}: {what}."),
        Trouble::Unusable(what) => format!("{name} was refused; nothing was written: {what}."),
    })
}

/// What stands in for a project that was not given: no questions, so every answer is for the team.
fn nameless() -> Outcome<Project> {
    Project::glance(r#"{"format":1,"id":"","languages":["en"]}"#)
        .map_err(|_| Failure::new("This needs the project's file: add --project FILE."))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test that cannot go on should stop
pub(crate) mod testing {
    use common_ground_core::read::{self, Foreign, Options};
    use common_ground_core::text::Unicode;
    use common_ground_core::{Geometry, Timestamp};
    use serde_json::{Value, json};

    /// A geometry out of its `GeoJSON`, by the reader.
    pub(crate) fn geometry(value: &Value) -> Geometry {
        let feature = json!({"type": "Feature", "properties": {}, "geometry": value}).to_string();
        let unicode = Unicode { nfc: str::to_owned, nfd: str::to_owned };
        let now = Timestamp::from_unix_seconds(0);
        let options = Options { unicode, now, foreign: Foreign::default(), area: None, masked_area: None };
        read::all(feature.as_bytes(), options).0.into_iter().next().unwrap().geometry.unwrap()
    }
}
