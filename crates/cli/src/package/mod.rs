//! `common-ground package`: makes a data package of what a tablet handed over, of a merged file, or of an earlier
//! package; for the research team or for everybody.

mod output;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use age::x25519::Recipient;
use clap::ValueEnum;
use common_ground_core::package::{Package, Scope};
use common_ground_core::privacy::Audience;
use common_ground_core::project::publishing;

use crate::beside::in_a_folder;
use crate::intake::{Intake, Keys, Manner, Source};
use crate::places::Confirmed;
use crate::tell::{Work, say};
use crate::{project_file, seal};
pub(crate) use output::write;

/// Make a data package: tables, codebook, photos and checksums in one archive.
///
/// Reads a tablet's hand-over (.zip), a GeoJSON file or an earlier package, encrypted or not. The package for the
/// research team holds everything that may leave the tablets, with what people said about themselves, their consents and
/// their withdrawal codes. The public one holds only answers that the project calls public, of people who agreed to
/// sharing, and nothing about people. Nothing of anybody who took their answers back is in either.
///
/// The same data gives the same package, byte for byte, unless it is encrypted.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(clap::Args)]
#[command(
    after_help = "A package for the team is encrypted when the project has a team_key, or with --recipient; its name then ends
in .age. Any age tool decrypts it, too: age --decrypt --identity team-key.txt study.zip.age > study.zip

Exit status:
  0  done, and nothing was wrong
  1  done, but something was wrong with what was read; each problem is told
  2  nothing was written: a file can't be read or is there already, or the command is wrong

Examples:
  common-ground package tablet-B.zip --project project.json --for team --output study.zip
  common-ground package merged.geojson --project project.json --for public --output public.zip
  common-ground package study.zip.age --identity team-key.txt --for public --output public.zip
  common-ground package tablet-B.zip --project project.json --for team --recipient age1… --output study.zip.age"
)]
pub(crate) struct Arguments {
    /// Hand-over, GeoJSON file or package; - is standard input
    #[arg(value_name = "INPUT")]
    input: PathBuf,

    /// The project file in force; needed unless the input is a package, which holds its own
    #[arg(long, value_name = "FILE")]
    project: Option<PathBuf>,

    /// For whom the package is
    #[arg(long = "for", value_name = "AUDIENCE")]
    audience: For,

    /// Where the package goes
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,

    /// Table of places that you have looked through (common-ground places): adds a column place_id
    #[arg(long, value_name = "FILE.csv")]
    places: Option<PathBuf>,

    /// Overwrite a file that is there already
    #[arg(long)]
    force: bool,

    /// Encrypt it for this public key (age1…) instead of the project's; may stand several times
    #[arg(long, value_name = "KEY", value_parser = seal::recipient)]
    recipient: Vec<Recipient>,

    /// Don't encrypt it, though the project has a team_key
    #[arg(long, conflicts_with = "recipient")]
    plain: bool,

    #[command(flatten)]
    keys: Keys,
}

/// For whom a package is.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum For {
    /// The research team
    Team,
    /// Everybody
    Public,
}

/// Makes the package.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match make(arguments) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(sentence) => {
            say!("common-ground: {sentence}");
            ExitCode::from(2)
        }
    }
}

/// How many things were wrong with what was read.
fn make(arguments: &Arguments) -> Result<usize, String> {
    let source = Source::named(&arguments.input);
    let name = source.name();
    let of_input = |what: &dyn std::fmt::Display| format!("{name}: {what}");
    let work = Work::counting("reading", source.size());
    let intake = Intake::new(&arguments.keys).map_err(|failure| failure.to_string())?.watched(work.bar());
    let input = intake.open(&source).map_err(|trouble| of_input(&trouble))?;
    let whole = input.whole(&Manner::new(None, "", None)).map_err(|trouble| of_input(&trouble))?;
    work.gone();
    if let Some(why) = whole.unreadable {
        return Err(of_input(&why));
    }
    let (json, project) = project_file::named_or_held(arguments.project.as_deref(), &input)
        .map_err(|failure| failure.to_string())?
        .ok_or("name the project file with --project")?;
    let foreign = whole.data.contributions.iter().filter(|item| item.kind.is_empty()).count();
    if foreign > 0 {
        let features = count(foreign, "feature is", "features are");
        return Err(of_input(&format!("{features} of another tool; bring them into the project first")));
    }
    if let Some(other) = whole.data.contributions.iter().find(|item| item.project != project.id) {
        let (other, id) = (other.project.escape_debug(), &project.id);
        return Err(of_input(&format!("it is of the project “{other}”, and the project file is of “{id}”")));
    }
    let confirmed = Confirmed::read_if(arguments.places.as_deref()).map_err(|failure| failure.to_string())?;
    let recipients = recipients(arguments, &json)?;
    let place = place(&arguments.output, !recipients.is_empty());
    if place.exists() && !arguments.force {
        return Err(format!("{} is there already; --force overwrites it", place.display()));
    }
    in_a_folder(&place).map_err(|failure| failure.to_string())?;

    let audience = if arguments.audience == For::Team { Audience::Team } else { Audience::Public };
    let scope = Scope { audience, project: &project, project_json: &json, app: env!("CARGO_PKG_VERSION") };
    let others = whole.data.contributions.iter().filter(|item| item.project_version != project.version).count();
    let package = Package::with_places(whole.data, &scope, &confirmed.0);
    let mut media = input.media().map_err(|trouble| of_input(&trouble))?;
    let written = output::write(&package, &mut media, &recipients, &place)
        .map_err(|sentence| format!("{}: {sentence}", place.display()))?;

    let mut wrong = whole.told.len();
    for told in &whole.told {
        println!("{}", told.of(&name));
    }
    if written.missing > 0 {
        wrong += 1;
        let missing = count(written.missing, "photo or voice note", "photos or voice notes");
        println!("{name}: {missing} named by contributions but not in it");
    }
    if others > 0 {
        let others = count(others, "contribution", "contributions");
        println!(
            "{name}: {others} made with another version of the project file; the codebook marks answers without a question"
        );
    }
    println!(
        "{}: {}, {}, {}, {}",
        place.display(),
        count(package.contributions(), "contribution", "contributions"),
        count(package.people(), "person", "people"),
        count(written.media, "photo or voice note", "photos and voice notes"),
        if recipients.is_empty() { "not encrypted" } else { "encrypted" },
    );
    Ok(wrong)
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// For whom it is encrypted: nobody, when everybody may read it.
fn recipients(arguments: &Arguments, project_json: &str) -> Result<Vec<Recipient>, String> {
    if !arguments.recipient.is_empty() {
        return Ok(arguments.recipient.clone());
    }
    if arguments.plain || arguments.audience == For::Public {
        return Ok(Vec::new());
    }
    publishing(project_json).team_keys.iter().map(|key| seal::recipient(key)).collect()
}

/// An encrypted file's name ends in `.age`.
pub(crate) fn place(output: &Path, sealed: bool) -> PathBuf {
    if !sealed || output.extension().is_some_and(|end| end.eq_ignore_ascii_case("age")) {
        return output.to_owned();
    }
    let mut name = OsString::from(output);
    name.push(".age");
    PathBuf::from(name)
}
