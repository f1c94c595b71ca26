//! `common-ground withdraw`: takes everything out of a file that some people have said, by the codes that they were given,
//! and keeps the withdrawals in it.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use common_ground_core::Uuid;
use common_ground_core::code::{CodeError, WithdrawalCode};
use common_ground_core::keeping::book::Withdrawal;

use super::gather::{Gathered, gather};
use super::output::Place;
use super::{Allowed, Command, Shared, conflicts_file, finish};
use crate::intake::{Intake, Manner, Source};
use crate::tell::Failure;

/// Delete what people want deleted, by their withdrawal codes.
///
/// Takes their contributions, photos, voice notes and what they said about themselves out of the file that a tablet
/// handed over or a merge wrote. The withdrawal itself stays in the file, by the person's random id, so that an older
/// file that is merged later can't bring the answers back. Codes may be typed in small letters and with spaces. Only
/// .zip files know whose code it is. Copies of older files still hold the answers: delete them too.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(Args)]
#[command(after_help = "Exit status:
  0  deleted; nothing to look at
  1  deleted; something in the file was put right or left out
  2  nothing was written: a code is wrong or nobody's, the file can't be read, or the command is wrong

Examples:
  common-ground withdraw MAPLE-RIVER-4729-LEMON-TABLE --in all.zip --output all-without.zip
  common-ground withdraw 'maple river 4729 lemon table' --in all.zip --output all.zip --force
  common-ground withdraw CODE CODE CODE --in all.zip --output public.geojson --json")]
pub(crate) struct Arguments {
    /// The codes, as they stand on people's cards
    #[arg(required = true, value_name = "CODE")]
    codes: Vec<String>,

    /// The file with the answers
    #[arg(long = "in", value_name = "FILE")]
    input: PathBuf,

    /// Where to write what is left; .zip keeps people, sessions, photos and voice notes, .geojson does not
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,

    #[command(flatten)]
    shared: Shared,
}

/// Deletes what belongs to the codes.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    finish(withdraw(arguments))
}

fn withdraw(arguments: &Arguments) -> Result<bool, Failure> {
    let Shared { force, json, .. } = arguments.shared;
    let codes = arguments.codes.iter().map(|typed| parse(typed)).collect::<Result<Vec<_>, _>>()?;
    let place = Place::new(&arguments.output, force)?;
    if json && matches!(place, Place::Standard) {
        return Err(Failure::new("Both --json and --output - write to standard output; choose one."));
    }
    let report = conflicts_file(None, &place, force)?;
    let sources = [Source::File(arguments.input.clone())];
    let intake = Intake::new(&arguments.shared.keys)?;
    let options = Manner::new(None, "", None).options;
    let mut gathered = gather(&sources, &intake, &options);
    // A file that can't be read says so itself.
    if gathered.reports.iter().all(|report| report.unreadable.is_none()) {
        let people = codes.iter().map(|code| whose(&gathered, code, arguments)).collect::<Result<Vec<_>, _>>()?;
        let withdrawn = people.into_iter().map(|participant| Withdrawal { participant, at: options.now });
        gathered.beside.gone.extend(withdrawn);
    }
    let allowed = Allowed { unreadable: false, several_projects: true };
    let done = "written without these people's answers to";
    Command { done, place, report, always_report: false, json, allowed }.complete(gathered)
}

fn parse(typed: &str) -> Result<WithdrawalCode, Failure> {
    let wrong = |why: String| Failure::new(format!("{typed} is no withdrawal code: {why}. Nothing was written."));
    WithdrawalCode::parse(typed).map_err(|error| {
        wrong(match error {
            CodeError::Empty => "it is empty".to_owned(),
            CodeError::Parts(count) => format!("it has {count} parts; a code has two words, four digits and two words"),
            CodeError::Word(part) => format!("part {part} is none of the words that codes are made of"),
            CodeError::Digits => "part 3 is not four digits".to_owned(),
            CodeError::Check => "a part is wrong, or two have changed places".to_owned(),
        })
    })
}

fn whose(gathered: &Gathered, code: &WithdrawalCode, arguments: &Arguments) -> Result<Uuid, Failure> {
    let file = arguments.input.display();
    gathered.beside.whose(code.as_str()).ok_or_else(|| {
        let why = if gathered.beside.knows_nobody() {
            format!(
                "{file} doesn't hold the people who took part; only a .zip file that a tablet or a merge wrote does"
            )
        } else {
            format!("nobody in {file} has the code {code}; perhaps their answers are deleted already")
        };
        Failure::new(format!("Nothing was written: {why}."))
    })
}
