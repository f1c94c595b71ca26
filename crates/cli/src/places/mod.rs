//! `common-ground places`: suggests which contributions are mentions of one place, as a table that a researcher looks
//! through in a spreadsheet, and reads the table back. It never merges anything and changes no contribution; what is
//! confirmed becomes a column of tables that `convert` and `package` write ([`Confirmed`]).

mod mentions;
mod report;
mod review;
mod table;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use common_ground_core::Uuid;
use common_ground_core::alike::{self, Host, Mention, Name, Rule};

use crate::beside::free;
use crate::intake::{Intake, Keys, Manner, sources};
use crate::project_file;
use crate::tell::{Failure, Work, say};
use mentions::Mentions;
pub(crate) use mentions::UNICODE;
use report::Report;
pub(crate) use review::Review;

/// Suggest which contributions are mentions of one place, for a researcher to confirm.
///
/// Mentions of the same kind, near each other and called alike are put together: without regard to case, accents and
/// small words, in any script, with slips. The result is a table with a row for each mention. Open it in a spreadsheet and
/// write into the column decision: same, when it is that place; different, when it isn't; nothing, when you have not
/// looked. You may change a place_id, and give two mentions the same. Then give the table back with --review: what you
/// decided stays, and new mentions are added. Nothing is merged, and no contribution is changed.
///
/// Left out are private places (their points were moved), what has no name, and what is about the whole area.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(clap::Args)]
#[command(after_help = "Exit status:
  0  written; everything is decided
  1  written; something is open, or something in the files or the table is to be looked at
  2  nothing was written: a file can't be read, the table contradicts itself, or the command is wrong

Examples:
  common-ground places all.zip --output places.csv
  common-ground places all.zip --review places.csv --output places.csv --force
  common-ground places all.zip tablets/*.zip --review places.csv --output places-2.csv
  common-ground places all.zip --within 30 --similarity 90 --output places.csv
  common-ground places all.zip --output places.csv --json | jq .summary
  common-ground convert all.zip --places places.csv --project project.json --output study.csv
  common-ground package all.zip --places places.csv --project project.json --for team --output study.zip")]
pub(crate) struct Arguments {
    /// Files, folders or patterns; - is standard input
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<PathBuf>,

    /// Where the table goes
    #[arg(long, short, value_name = "FILE.csv")]
    output: PathBuf,

    /// The table that you have looked through
    #[arg(long, value_name = "FILE.csv")]
    review: Option<PathBuf>,

    /// The project's file: what lies outside its area is left out
    #[arg(long, value_name = "FILE")]
    project: Option<PathBuf>,

    /// How far from the middle of a place a mention may be, in metres
    #[arg(long, value_name = "METRES", default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=5000))]
    within: u16,

    /// How alike the names have to be, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 80, value_parser = clap::value_parser!(u8).range(1..=100))]
    similarity: u8,

    /// Kind that another tool's features become
    #[arg(long, default_value = "asset", value_name = "KIND")]
    kind: String,

    /// Property that holds the names of another tool's features
    #[arg(long, value_name = "PROPERTY")]
    name: Option<String>,

    /// Replace the table if it is there already
    #[arg(long)]
    force: bool,

    /// Write what happened to standard output, as JSON
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    keys: Keys,
}

/// Names of any script in Latin letters by the crate `any_ascii`, single words by Jaro and Winkler.
pub(crate) const HOST: Host = Host { unicode: UNICODE, latin: any_ascii::any_ascii, likeness: strsim::jaro_winkler };

/// Suggests.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match places(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            say!("common-ground: {failure}");
            ExitCode::from(2)
        }
    }
}

/// Whether there is nothing to look at.
fn places(arguments: &Arguments) -> Result<bool, Failure> {
    let output = &arguments.output;
    free(output, arguments.force)?;
    let review = arguments.review.as_deref().map(Review::read).transpose()?.unwrap_or_default();
    let project = arguments.project.as_deref().map(project_file::read).transpose()?.map(|(_, project)| project);
    let manner = Manner::new(project.as_ref(), &arguments.kind, arguments.name.as_deref());
    let sources = sources(&arguments.inputs)?;
    let work = Work::counting("reading", sources.iter().map(crate::intake::Source::size).sum());
    let intake = Intake::new(&arguments.keys)?.watched(work.bar());
    let mut report = Report::default();
    let mentions = Mentions::read(&sources, &intake, &manner, &mut report, &work)?;
    work.gone();

    let work = Work::start("comparing");
    let named: Vec<(&mentions::One, Name)> = mentions.comparable(&HOST).collect();
    let given: Vec<Mention> = named
        .iter()
        .filter_map(|(one, name)| Some(Mention { id: one.id, kind: &one.kind, name, geometry: one.geometry.as_ref()? }))
        .collect();
    report.left_out(&mentions, given.len());
    let rule = Rule { within: f64::from(arguments.within), least: f64::from(arguments.similarity) / 100.0 };
    let kept = review.kept(&mentions, &mut report);
    let (places, _) = alike::suggest(&given, &kept, rule, &HOST);
    work.gone();

    let rows = table::rows(&places, &mentions, &review, &mut report);
    table::write(output, &review.added, &rows)?;
    report.summary(output);
    if arguments.json {
        println!("{}", report.json(output));
    }
    Ok(report.is_settled())
}

/// Which contributions a researcher has confirmed to be of which place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Confirmed(pub(crate) BTreeMap<Uuid, String>);

impl Confirmed {
    /// Out of a table that was looked through.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        Ok(Self(Review::read(path)?.confirmed()))
    }

    /// None, where no table was given.
    pub(crate) fn read_if(path: Option<&Path>) -> Result<Self, Failure> {
        path.map(Self::read).transpose().map(Option::unwrap_or_default)
    }
}
