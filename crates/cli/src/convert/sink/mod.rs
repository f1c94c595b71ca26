//! Writing. A [`Sink`] takes what passed core's privacy step ([`Redacted`]) and nothing else, one contribution at a time.
//! A file is written beside its place under another name and put there when it is complete, so nobody ever finds half.

mod collection;
mod geopackage;
mod kml;
mod parquet;
mod partition;
mod referral;
mod sheet;
mod styles;
mod table;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use common_ground_core::merging::Gone;
use common_ground_core::privacy::{Audience, Redacted};
use common_ground_core::{Project, Timestamp};

use super::Outcome;
use super::columns::Columns;
use super::format::{Format, is_folder};
use super::verified::Verified;
use crate::beside::in_a_folder;
use crate::tell::Failure;

/// What every sink may need to know.
pub(crate) struct Plan {
    pub(crate) project: Project,
    /// Who took back what they said.
    pub(crate) gone: Gone,
    /// Language of labels.
    pub(crate) language: String,
    pub(crate) audience: Audience,
    pub(crate) columns: Columns,
    pub(crate) contributions: usize,
    pub(crate) now: Timestamp,
    /// A folder by project and date instead of one file.
    pub(crate) partitioned: bool,
    /// What a researcher has verified, for directories.
    pub(crate) verified: Option<Verified>,
}

/// Takes contributions and writes them.
pub(crate) trait Sink {
    fn add(&mut self, one: &Redacted) -> Outcome;
    /// The end; what people should know about what was written, in sentences.
    fn finish(self: Box<Self>) -> Outcome<Vec<String>>;
}

/// The sink for a format.
pub(crate) fn open<'a>(format: Format, plan: &'a Plan, target: &Target) -> Outcome<Box<dyn Sink + 'a>> {
    Ok(match format {
        Format::GeoJson => Box::new(collection::Collection::new(plan, target.stream()?)),
        Format::Lines => Box::new(collection::Lines(target.stream()?)),
        Format::Csv => Box::new(table::Table::new(plan, target.stream()?)?),
        Format::Kml => Box::new(kml::Kml::new(plan, target.stream()?)?),
        Format::OpenReferral => Box::new(referral::Services::new(plan, target.stream()?)?),
        Format::GeoPackage => Box::new(geopackage::GeoPackage::new(plan, target.path()?)?),
        Format::Sheet => Box::new(sheet::Sheet::new(plan, target.path()?)?),
        Format::GeoParquet if plan.partitioned => Box::new(partition::Folder::new(plan, target.path()?)?),
        Format::GeoParquet => Box::new(parquet::File::new(plan, target.path()?)?),
    })
}

/// Where it goes.
pub(crate) struct Target {
    /// `None` for standard output.
    out: Option<PathBuf>,
    temporary: PathBuf,
}

impl Target {
    /// Standard output for `-`. What is there already is kept unless `force`; a folder always, unless it is empty.
    pub(crate) fn new(out: &Path, force: bool) -> Outcome<Self> {
        if out.as_os_str() == "-" {
            return Ok(Self { out: None, temporary: PathBuf::new() });
        }
        let shown = out.display();
        let Some(name) = out.file_name() else { return Err(Failure::new(format!("{shown} is no name for a file."))) };
        let filled = fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
        if filled {
            return Err(Failure::new(format!("{shown} is a folder with something in it: name another, or empty it.")));
        }
        if out.is_file() && !force {
            return Err(Failure::new(format!("{shown} is there already: name another file, or add --force.")));
        }
        if !is_folder(out) {
            in_a_folder(out)?;
        }
        let mut temporary = name.to_owned();
        temporary.push(format!(".{}.part", std::process::id()));
        Ok(Self { temporary: out.with_file_name(temporary), out: Some(out.to_owned()) })
    }

    fn stream(&self) -> Outcome<Stream> {
        let to: Box<dyn Write> = match &self.out {
            None => Box::new(io::stdout().lock()),
            Some(out) => {
                Box::new(File::create(&self.temporary).map_err(|cause| Failure::of_file("write", out, &cause))?)
            }
        };
        Ok(Stream(BufWriter::with_capacity(1 << 18, to)))
    }

    fn path(&self) -> Outcome<&Path> {
        match &self.out {
            None => Err(Failure::new("This format cannot go to standard output: name a file with --output.")),
            Some(_) => Ok(&self.temporary),
        }
    }

    /// Puts what was written into its place.
    pub(crate) fn done(self) -> Outcome {
        let Some(out) = &self.out else { return Ok(()) };
        if is_folder(out) || self.temporary.is_dir() {
            // An empty folder may stand there; one with something in it was refused.
            let _ = fs::remove_dir(out);
        }
        fs::rename(&self.temporary, out).map_err(|cause| Failure::of_file("write", out, &cause))
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        // Left behind only by what failed; there is nobody to tell of what can't be cleared up.
        if self.temporary.is_dir() {
            let _ = fs::remove_dir_all(&self.temporary);
        } else if self.out.is_some() {
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// A file, or standard output.
pub(crate) struct Stream(BufWriter<Box<dyn Write>>);

impl Stream {
    fn put(&mut self, text: &str) -> Outcome {
        self.0.write_all(text.as_bytes()).map_err(|cause| unwritten(&cause))
    }

    fn end(mut self) -> Outcome {
        self.0.flush().map_err(|cause| unwritten(&cause))
    }
}

/// What is said when writing fails half-way.
fn unwritten(cause: &dyn std::fmt::Display) -> Failure {
    Failure::new(format!("Cannot write: {cause}."))
}
