//! `common-ground validate`: reads files as an import would, and says what is wrong with them and where.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use common_ground_core::geometry::reach;
use common_ground_core::problem::Severity;
use common_ground_core::project::MARGIN;
use common_ground_core::read::{Foreign, Options, Reader};
use common_ground_core::text::Unicode;
use common_ground_core::{Problem, Timestamp};
use unicode_normalization::UnicodeNormalization;

use crate::words;

/// Check GeoJSON files: what an import would leave out or put right, and where.
///
/// Reads files of Common Ground (any version so far) and of other tools, of any size. Prints one line for each problem:
/// file, feature (counted from 1), identifier, property, byte, and what is wrong.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(clap::Args)]
#[command(after_help = "Exit status:
  0  nothing is wrong
  1  problems were found, be they put right or not
  2  a file could not be read, or the command is wrong

Examples:
  common-ground validate contributions.geojson
  common-ground validate tablets/*.geojson
  common-ground validate --area 11.2,43.7,11.3,43.8 survey.geojson
  curl -s https://example.org/places.geojson | common-ground validate -")]
pub(crate) struct Arguments {
    /// Files to check; - is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The project's area in degrees, to tell exchanged coordinates and what lies outside
    #[arg(long, value_name = "WEST,SOUTH,EAST,NORTH", value_parser = area, allow_hyphen_values = true)]
    area: Option<Area>,
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
#[derive(Default)]
struct Tally {
    features: usize,
    read: usize,
    problems: usize,
    left_out: usize,
    refused: usize,
}

/// Checks all files. A file that cannot be read does not keep the others from being checked.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all = Tally::default();
    let mut unread = false;
    for file in &arguments.files {
        let name = if file.as_os_str() == "-" { "standard input".to_owned() } else { file.display().to_string() };
        let opened: io::Result<Box<dyn Read>> = if file.as_os_str() == "-" {
            Ok(Box::new(io::stdin().lock()))
        } else {
            File::open(file).map(|file| Box::new(file) as Box<dyn Read>)
        };
        match opened.and_then(|bytes| check(&name, bytes, arguments, &mut out)) {
            Ok(tally) => {
                all.features += tally.features;
                all.read += tally.read;
                all.problems += tally.problems;
                all.left_out += tally.left_out;
                all.refused += tally.refused;
            }
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::from(2),
            Err(error) => {
                eprintln!("common-ground: {name}: {error}");
                unread = true;
            }
        }
    }
    let summed = arguments.files.len() < 2 || summary(&mut out, "all files", &all).is_ok();
    let told = summed && out.flush().is_ok();
    match (unread || !told, all.problems) {
        (true, _) => ExitCode::from(2),
        (false, 0) => ExitCode::SUCCESS,
        (false, _) => ExitCode::from(1),
    }
}

fn options(arguments: &Arguments) -> Options {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Options {
        unicode: Unicode { nfc: |text| text.nfc().collect(), nfd: |text| text.nfd().collect() },
        now: Timestamp::from_unix_seconds(since.as_secs()),
        foreign: Foreign::default(),
        area: arguments.area.map(|Area(bounds)| reach(bounds, MARGIN)),
        // How far a private place is moved is the project's, which is not known here.
        masked_area: None,
    }
}

fn check(name: &str, mut bytes: impl Read, arguments: &Arguments, out: &mut impl Write) -> io::Result<Tally> {
    let mut reader = Reader::new(options(arguments));
    let mut slice = vec![0; 1 << 18];
    let mut tally = Tally::default();
    loop {
        let length = match bytes.read(&mut slice) {
            Ok(0) => break,
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        tally.read += reader.push(slice.get(..length).unwrap_or_default()).len();
        tell(name, &reader.problems(), &mut tally, out)?;
        if reader.refused() {
            break;
        }
    }
    let rest = reader.finish();
    tally.read += rest.contributions.len();
    tally.features = rest.features;
    tell(name, &rest.problems, &mut tally, out)?;
    if rest.refused {
        tally.read = 0;
        tally.refused = 1;
    }
    summary(out, name, &tally)?;
    Ok(tally)
}

fn tell(name: &str, problems: &[Problem], tally: &mut Tally, out: &mut impl Write) -> io::Result<()> {
    for problem in problems {
        tally.problems += 1;
        tally.left_out += usize::from(problem.code.severity() == Severity::Feature);
        let mut place = Vec::new();
        place.extend(problem.place.feature.map(|feature| format!("feature {feature}")));
        place.extend(problem.place.id.as_ref().map(|id| format!("id {}", id.escape_debug())));
        place.extend(problem.place.path.as_ref().map(|path| path.escape_debug().to_string()));
        place.extend(problem.place.byte.map(|byte| format!("byte {byte}")));
        writeln!(out, "{name}: {}: {}", place.join(", "), words::describe(problem))?;
    }
    Ok(())
}

fn summary(out: &mut impl Write, name: &str, tally: &Tally) -> io::Result<()> {
    let Tally { features, read, problems, left_out, refused } = tally;
    write!(out, "{name}: {read} of {features} features read")?;
    if *left_out > 0 {
        write!(out, ", {left_out} left out")?;
    }
    match refused {
        0 => {}
        1 => write!(out, ", file refused")?,
        _ => write!(out, ", {refused} files refused")?,
    }
    match problems {
        0 => writeln!(out, ", no problem"),
        1 => writeln!(out, ", 1 problem"),
        _ => writeln!(out, ", {problems} problems"),
    }
}
