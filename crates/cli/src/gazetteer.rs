//! `common-ground gazetteer`: what a deployer does to the list of names beside a street map.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::tell::say;
use clap::Subcommand;
use common_ground_basemap::{Bounds, postcodes, with_postcodes};
use common_ground_core::gazetteer::Gazetteer;

/// Work with the list of names that search uses.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Postcodes(Postcodes),
}

/// Put postcodes into a list of names, so that people can search for them.
///
/// The table is a CSV file whose first line names the columns: pcds or postcode, lat, long. The ONS Postcode Directory
/// is one. Postcodes outside the bounds are left out, and so are those no longer in use (column doterm). What the list
/// had of postcodes before is replaced.
#[derive(clap::Args)]
#[command(after_help = "Exit status:
  0  done
  2  a file could not be read or written, or is not what it should be

Example:
  common-ground gazetteer postcodes --csv ONSPD_UK.csv --bounds=-0.40,51.49,-0.24,51.56 basemaps/ealing.gazetteer.json")]
struct Postcodes {
    /// The list of names, ending in .gazetteer.json
    #[arg(value_name = "FILE")]
    gazetteer: PathBuf,

    /// The table of postcodes
    #[arg(long, value_name = "FILE")]
    csv: PathBuf,

    /// The area in degrees
    #[arg(long, value_name = "WEST,SOUTH,EAST,NORTH", value_parser = bounds, allow_hyphen_values = true)]
    bounds: Bounds,

    /// Write here instead of changing the list of names
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// To whom the table belongs; shown below what is found
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "Contains OS, Royal Mail and National Statistics data © Crown copyright and database right"
    )]
    attribution: String,
}

fn bounds(text: &str) -> Result<Bounds, String> {
    let wrong = || "four numbers are needed: west,south,east,north".to_owned();
    let degrees: Result<Vec<f64>, _> = text.split(',').map(|part| part.trim().parse()).collect();
    let degrees = degrees.map_err(|_| wrong())?;
    Bounds::new(degrees.try_into().map_err(|_| wrong())?).map_err(|_| wrong())
}

/// Does what the arguments say.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Command::Postcodes(command) = &arguments.command;
    match put_in(command) {
        Ok(told) => {
            println!("{told}");
            ExitCode::SUCCESS
        }
        Err(told) => {
            say!("common-ground: {told}");
            ExitCode::from(2)
        }
    }
}

fn put_in(command: &Postcodes) -> Result<String, String> {
    let at = |path: &Path, cause: &dyn std::fmt::Display| format!("{}: {cause}", path.display());
    let list = fs::read_to_string(&command.gazetteer).map_err(|cause| at(&command.gazetteer, &cause))?;
    let list = Gazetteer::parse(&list).map_err(|problem| {
        let place = problem.place.path.unwrap_or_default();
        at(
            &command.gazetteer,
            &format!("this is no list of names that can be read ({} {place})", problem.code.as_str()),
        )
    })?;
    let table = File::open(&command.csv).map_err(|cause| at(&command.csv, &cause))?;
    let found = postcodes(BufReader::new(table), command.bounds).map_err(|cause| at(&command.csv, &cause))?;
    if found.is_empty() {
        return Err(at(&command.csv, &"no postcode lies within the bounds; nothing was changed"));
    }
    let out = command.out.as_ref().unwrap_or(&command.gazetteer);
    fs::write(out, with_postcodes(&list, &found, &command.attribution)).map_err(|cause| at(out, &cause))?;
    Ok(format!("{}: {} names, {} postcodes", out.display(), list.entries().len(), found.len()))
}
