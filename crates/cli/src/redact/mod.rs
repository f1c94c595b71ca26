//! `common-ground redact`: takes out of what people wrote what should not be kept with it, in two steps: a table of what
//! looks personal, which a person reviews, and the replacements that are left in it. What is replaced and how is core's
//! ([`common_ground_core::redaction`]); here are files and words.

mod folders;
mod output;
mod table;
mod told;

use std::collections::{BTreeSet, HashMap};
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use age::x25519::Recipient;
use clap::ArgGroup;
use common_ground_core::merging::Version;
use common_ground_core::package::{Data, Package, Scope};
use common_ground_core::privacy::Audience;
use common_ground_core::project::publishing;
use common_ground_core::redaction::{self, Done, Outcome, Whose, suggest};
use common_ground_core::{Participant, Project, Timestamp, Uuid, store};

use crate::beside::free;
use crate::check::words::{self, count};
use crate::intake::{Form, Intake, Keys, Manner, Opened, Source, sources};
use crate::tell::{Failure, say};
use crate::{package, project_file, seal};
use output::Work;
use table::Review;

/// Take out of what people wrote what should not be kept with it.
///
/// First --review writes a table with a row for each piece of free text that looks personal. Look through it in a
/// spreadsheet: change a replacement, delete the rows of what may stay, add rows for what was not found, such as names.
/// Then --apply makes the replacements that are left in the table. Each is made only where the text is still exactly
/// what the row says; what can't be replaced is told. Finding nothing doesn't mean that a text is anonymous: read them.
///
/// The original stays as it is and restricted, and so does the table, which holds what was taken out. A merge with the
/// original keeps what was redacted. Apply the same table again after each merge that brought in more files.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(clap::Args)]
#[command(
    group(ArgGroup::new("step").required(true).args(["review", "apply"])),
    after_help = "Exit status:
  0  done
  1  done, but not every row could be, or a problem was met when reading; each is told
  2  nothing was written: a file can't be read or is there already, or the command is wrong

Examples:
  common-ground redact restricted/all.zip --project project.json --review restricted/review.csv
  common-ground redact restricted/all.zip --apply restricted/review.csv --output redacted/all.zip
  common-ground redact study.zip.age --identity team-key.txt --apply review.csv --output redacted/study.zip"
)]
pub(crate) struct Arguments {
    /// Files to look through, or the one file to redact: GeoJSON, a tablet's or a merged .zip, a data package
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Write a table of what looks personal, to be reviewed
    #[arg(long, value_name = "REVIEW.csv", conflicts_with_all = ["output", "log", "same_folder", "recipient", "plain"])]
    review: Option<PathBuf>,

    /// Make the replacements in this table
    #[arg(long, value_name = "REVIEW.csv", requires = "output")]
    apply: Option<PathBuf>,

    /// Where the redacted file goes: in the form of the original, into another folder
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Where to write what became of each row; when left out, beside the table
    #[arg(long, value_name = "FILE.csv")]
    log: Option<PathBuf>,

    /// Let the redacted file lie beside the restricted ones
    #[arg(long)]
    same_folder: bool,

    /// Replace files that are there already
    #[arg(long)]
    force: bool,

    /// The project file; a package holds its own. With it, only answers to its questions for text are looked at
    #[arg(long, value_name = "FILE")]
    project: Option<PathBuf>,

    /// Encrypt the redacted file for this public key (age1…) instead of the project's; may stand several times
    #[arg(long, value_name = "KEY", value_parser = seal::recipient)]
    recipient: Vec<Recipient>,

    /// Don't encrypt it, though the original is or the project has a team_key
    #[arg(long, conflicts_with = "recipient")]
    plain: bool,

    #[command(flatten)]
    keys: Keys,
}

/// Redacts.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let done = match (&arguments.review, &arguments.apply, &arguments.output) {
        (Some(path), _, _) => review(arguments, path),
        (None, Some(table), Some(output)) => apply(arguments, table, output),
        // The command line asks for one of them.
        _ => return ExitCode::from(2),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            say!("common-ground: {failure}");
            ExitCode::from(2)
        }
    }
}

fn of_file(name: &str, what: &dyn std::fmt::Display) -> Failure {
    Failure::new(format!("{name}: {what}."))
}

/// Writes a table to be reviewed; whether nothing was wrong with the files.
fn review(arguments: &Arguments, path: &Path) -> Result<bool, Failure> {
    free(path, arguments.force)?;
    let manner = Manner::new(None, "", None);
    let intake = Intake::new(&arguments.keys)?;
    let mut project = arguments.project.as_deref().map(project_file::read).transpose()?;
    let (mut all, mut wrong) = (Data::default(), 0);
    for source in &sources(&arguments.files)? {
        let opened = intake.open(source).map_err(|trouble| of_file(&source.name(), &trouble))?;
        let whole = opened.whole(&manner).map_err(|trouble| of_file(&source.name(), &trouble))?;
        if let Some(why) = whole.unreadable {
            return Err(of_file(&source.name(), &why));
        }
        wrong += whole.told.len();
        whole.told.iter().for_each(|told| say!("{}", told.of(&opened.name)));
        if project.is_none() {
            project = project_file::named_or_held(None, &opened)?;
        }
        all.contributions.extend(whole.data.contributions);
        all.people.extend(whole.data.people);
        all.withdrawals.extend(whole.data.withdrawals);
    }
    let data = all.settle();
    let found = suggest(&data, project.as_ref().map(|(_, project)| project));
    table::write(path, &found, &data, manner.options.now)?;
    let of: BTreeSet<Whose> = found.iter().map(|spotted| spotted.whose).collect();
    let people = of.iter().filter(|whose| matches!(whose, Whose::Person(_))).count();
    let items = count(of.len() - people, "contribution");
    let people = if people > 0 { format!(" and of {}", words::people(people)) } else { String::new() };
    println!("{}: {} in the words of {items}{people}", path.display(), count(found.len(), "suggestion"));
    println!("restricted: {}, which holds what people wrote. Keep it with the originals", path.display());
    Ok(wrong == 0)
}

/// Makes the replacements; whether all were made and nothing was wrong with the file.
fn apply(arguments: &Arguments, table: &Path, output: &Path) -> Result<bool, Failure> {
    let [file] = &arguments.files[..] else {
        return Err(Failure::new("One file at a time can be redacted. Merge them first."));
    };
    let log = arguments.log.clone().unwrap_or_else(|| table.with_extension("done.csv"));
    let source = Source::named(file);
    let input = Intake::new(&arguments.keys)?.open(&source).map_err(|trouble| of_file(&source.name(), &trouble))?;
    let project = project_file::named_or_held(arguments.project.as_deref(), &input)?;
    let recipients = recipients(arguments, project.as_ref().map(|(json, _)| json.as_str()), file)?;
    let place = package::place(output, !recipients.is_empty());
    ending(input.form(), output)?;
    let restricted: Vec<&Path> = match &source {
        Source::Standard => vec![table, &log],
        Source::File(path) => vec![path, table, &log],
    };
    folders::apart(&place, &restricted, arguments.same_folder)?;
    free(&place, arguments.force)?;
    free(&log, arguments.force)?;

    let manner = Manner::new(None, "", None);
    let review = table::read(table, manner.options.unicode)?;
    let at = review.at.unwrap_or(manner.options.now);
    let mut job =
        Job { review: &review, at, manner: &manner, project: project.as_ref(), input: &input, who: HashMap::new() };
    let (done, wrong) = match input.form() {
        Form::Package => job.package(&recipients, &place)?,
        _ => job.texts(&recipients, &place)?,
    };
    told::write(&log, &review, &done, &|id| job.who.get(&id).copied())?;
    let problems = told::problems(&review, &done);
    for line in &problems {
        say!("{}: {line}", table.display());
    }
    summary(&done, &review, &source.name(), &place, !recipients.is_empty());
    let shown: Vec<String> = restricted.iter().map(|path| path.display().to_string()).collect();
    println!("restricted: {}. They hold what was taken out", shown.join(", "));
    Ok(problems.is_empty() && wrong == 0)
}

fn summary(done: &Done, review: &Review, name: &str, place: &Path, sealed: bool) {
    let number = |wanted: fn(&Outcome) -> bool| done.outcomes.iter().filter(|outcome| wanted(outcome)).count();
    let made = number(|outcome| matches!(outcome, Outcome::Made(_)));
    let before = number(|outcome| matches!(outcome, Outcome::Before));
    let rows = count(review.cuts.len() + review.unclear.len(), "row");
    let before = if before > 0 { format!(", {before} before") } else { String::new() };
    println!("{name}: {made} of {rows} replaced{before}; {} changed", count(done.changed.len(), "record"));
    let links = done.links.iter().filter(|(_, result)| result.is_ok()).count();
    if links > 0 {
        println!(
            "{name}: {} of a redacted name in other contributions redacted too",
            if links == 1 { "1 copy".to_owned() } else { format!("{links} copies") }
        );
    }
    let sealed = if sealed { ", encrypted" } else { "" };
    println!("redacted: {}{sealed}", place.display());
}

/// For which keys the redacted file is encrypted. An encrypted original doesn't become a readable file by mistake.
fn recipients(arguments: &Arguments, project: Option<&str>, file: &Path) -> Result<Vec<Recipient>, Failure> {
    if !arguments.recipient.is_empty() || arguments.plain {
        return Ok(arguments.recipient.clone());
    }
    let keys = project.map(|json| publishing(json).team_keys).unwrap_or_default();
    let all: Result<Vec<_>, String> = keys.iter().map(|key| seal::recipient(key)).collect();
    let all = all.map_err(Failure::new)?;
    let mut first = Vec::new();
    // What can't be opened here has been told before.
    let read = File::open(file).and_then(|file| file.take(32).read_to_end(&mut first));
    if read.is_ok() && seal::is_sealed(&first).unwrap_or(true) && all.is_empty() {
        return Err(Failure::new(format!(
            "{} is encrypted. Name a key for the redacted file with --recipient, or say --plain.",
            file.display()
        )));
    }
    Ok(all)
}

/// Whether a file of that form can be redacted, and the output be called so.
fn ending(form: Form, output: &Path) -> Result<(), Failure> {
    let wanted: &[&str] = match form {
        Form::GeoJson | Form::Lines => &[".geojson", ".json"],
        Form::HandOver | Form::Package => &[".zip"],
        Form::PublicPackage => {
            return Err(Failure::new(
                "A public package can't be redacted: redact the package for the team, and make a public one of that.",
            ));
        }
        Form::Csv | Form::GeoPackage => {
            return Err(Failure::new("A table can't be redacted. Redact the data that it was made of."));
        }
    };
    let name = output.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let name = name.strip_suffix(".age").unwrap_or(&name);
    if wanted.iter().any(|ending| name.ends_with(ending)) {
        return Ok(());
    }
    Err(Failure::new(format!("{} has to end with {}, like the original.", output.display(), wanted.join(" or "))))
}

/// A file that is being redacted.
struct Job<'a> {
    review: &'a Review,
    at: Timestamp,
    manner: &'a Manner,
    project: Option<&'a (String, Project)>,
    input: &'a Opened,
    /// Whose the contributions are that something is cut from.
    who: HashMap<Uuid, Uuid>,
}

impl Job<'_> {
    fn begin(&self) -> redaction::Review<'_> {
        let project = self.project.map(|(_, project)| project);
        redaction::Review::new(&self.review.cuts, project, self.at, self.manner.options.unicode)
    }

    fn failure(&self, what: &dyn std::fmt::Display) -> Failure {
        of_file(&self.input.name, what)
    }

    /// Redacts texts of contributions, most of which are passed on as they are.
    fn texts(&mut self, recipients: &[Recipient], place: &Path) -> Result<(Done, usize), Failure> {
        let mut taken = self.input.versions(0, &self.manner.options);
        if let Some(why) = &taken.unreadable {
            return Err(self.failure(&why));
        }
        taken.told.iter().for_each(|told| say!("{}", told.of(&self.input.name)));
        let mut who = HashMap::new();
        let mut review = self.begin();
        let named = !review.named().is_empty();
        // Once for what is cut from them, and once for their copies of names that something is cut from.
        for links in [false, true] {
            for version in &mut taken.versions {
                let concerned = if links {
                    named && ["\"about_id\":", "\"responds_to\":"].iter().any(|key| version.text().contains(key))
                } else {
                    review.concerns(Whose::Contribution(version.id()))
                };
                if !concerned {
                    continue;
                }
                let item = store::decode(version.text()).map_err(|_| self.failure(&"a contribution can't be read"))?;
                let left = if links { review.links(&item) } else { review.contribution(&item) };
                if let Some(left) = left {
                    who.extend(version.participant().map(|person| (version.id(), person)));
                    *version = Version::of(&left, 0);
                }
            }
        }
        let people: Vec<Participant> =
            taken.beside.people().map(|person| review.person(person).unwrap_or_else(|| person.clone())).collect();
        let done = review.finish();
        let still = |id: &Uuid| {
            let id = id.to_string();
            taken.versions.iter().any(|version| version.text().contains(&id))
        };
        let without: BTreeSet<Uuid> = done.media.iter().copied().filter(|id| !still(id)).collect();
        let work = Work { taken: &taken, people: &people, without: &without, input: self.input, at: self.at };
        work.write(recipients, place)?;
        self.who = who;
        Ok((done, taken.told.len()))
    }

    /// Redacts a data package, which is made anew.
    fn package(&mut self, recipients: &[Recipient], place: &Path) -> Result<(Done, usize), Failure> {
        let whole = self.input.whole(self.manner).map_err(|trouble| self.failure(&trouble))?;
        if let Some(why) = &whole.unreadable {
            return Err(self.failure(&why));
        }
        let Some((json, project)) = self.project else { return Err(self.failure(&"it holds no project file")) };
        whole.told.iter().for_each(|told| say!("{}", told.of(&self.input.name)));
        let mut data = whole.data;
        let mut who = HashMap::new();
        let mut review = self.begin();
        for item in &mut data.contributions {
            if review.concerns(Whose::Contribution(item.id)) {
                who.extend(store::participant_of(item).map(|person| (item.id, person)));
            }
            if let Some(left) = review.contribution(item) {
                *item = left;
            }
        }
        for item in &mut data.contributions {
            if let Some(left) = review.links(item) {
                *item = left;
            }
        }
        for person in &mut data.people {
            if let Some(left) = review.person(person) {
                *person = left;
            }
        }
        let done = review.finish();
        let scope = Scope { audience: Audience::Team, project, project_json: json, app: env!("CARGO_PKG_VERSION") };
        let package = Package::new(data, &scope);
        let mut media = self.input.media().map_err(|trouble| self.failure(&trouble))?;
        package::write(&package, &mut media, recipients, place)
            .map_err(|sentence| Failure::new(format!("{}: {sentence}", place.display())))?;
        self.who = who;
        Ok((done, whole.told.len()))
    }
}
