//! `cargo xtask …`: everything a developer or CI does here, in seven verbs. Nothing of it is needed at run time.
//! Each verb first installs what it needs and is missing; a second run finds it there and goes straight to work.

mod basemap;
mod build;
mod checks;
mod host;
mod research;
mod run;
mod serve;
mod setup;
mod sizes;
mod tell;
mod third_parties;

use std::process::ExitCode;

const USAGE: &str = "\
Common Ground: what would you like to do?

  cargo xtask serve [--port N] [--dev]   build the widget and serve it on this machine (--dev: rebuild on every change)
  cargo xtask test [WORD]                run every check there is, or only those whose name contains WORD
  cargo xtask bench                      measure size and speed, print the table
  cargo xtask bench research [--files N] [--each N]
                                         measure the command line against plain parsing and against geopandas
  cargo xtask pictures                   take the documents' pictures of the real thing
  cargo xtask dist                       build the files to put on a web host into dist/, and list their sizes
  cargo xtask basemap                    make the demo's street map and gazetteer
  cargo xtask setup                      only install what the others need
";

/// One sentence that says what is wrong and, where something can be done about it, what to do.
#[derive(Debug)]
pub(crate) struct Failure(String);

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(sentence)) => {
            eprintln!("\nxtask: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[&str]) -> Outcome {
    host::enter_root()?;
    match arguments {
        [] | ["help" | "--help" | "-h"] => print!("{USAGE}"),
        ["serve", options @ ..] => serve::serve(&serve::Options::read(options)?)?,
        ["test"] => checks::test("")?,
        ["test", word] if !word.starts_with('-') => checks::test(word)?,
        ["bench", "research", options @ ..] => research::bench(options)?,
        ["bench", options @ ..] => checks::bench(options)?,
        ["pictures"] => checks::pictures()?,
        ["dist"] => sizes::print(&build::release()?)?,
        ["basemap"] => basemap::make()?,
        ["setup"] => {
            setup::for_building()?;
            setup::browser::ready()?;
            tell::line(setup::engines::ready()?.without.as_deref().unwrap_or("Everything is there."));
        }
        _ => {
            return Err(Failure::new(format!(
                "I don't know “{}”. cargo xtask alone lists what there is.",
                arguments.join(" ")
            )));
        }
    }
    Ok(())
}
