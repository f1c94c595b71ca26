//! Opening a file: finding out what it is, whatever it is called, and handing it to who reads such files.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use common_ground_core::Contribution;
use common_ground_core::keeping::PLACES;
use common_ground_core::package::{DESCRIPTOR, PARTICIPANTS, PROJECT};
use common_ground_core::read::{Cut, is_lines};
use indicatif::ProgressBar;

use super::bytes::{Begun, Once, Origin};
use super::parcel::{Parcel, is_archive};
use super::{Found, Manner, Source, Summary, Trouble, features, geopackage, parts, table};
use crate::ending::Ending;
use crate::seal::Identities;
use crate::tell::Failure;

/// How every `GeoPackage` begins.
const SQLITE: &[u8] = b"SQLite format 3\0";
/// Most bytes of the project file in an archive.
const MOST_PROJECT: u64 = 16 << 20;

/// Where the keys of encrypted files are.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Keys {
    /// File with the key that an input is encrypted for; may stand several times
    #[arg(long, value_name = "FILE")]
    pub(crate) identity: Vec<PathBuf>,
}

/// What a file can be said to be on the command line.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Said {
    /// GeoJSON: a collection, one feature or one geometry
    #[value(name = "geojson")]
    GeoJson,
    /// One GeoJSON feature a line
    #[value(name = "ndjson", alias = "geojsonl", alias = "geojsonseq")]
    Lines,
    /// A table with columns of longitude and latitude, or of WKT
    Csv,
    /// All layers of a GeoPackage
    #[value(name = "gpkg", alias = "geopackage")]
    GeoPackage,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// One document of `GeoJSON`.
    GeoJson,
    /// A feature a line.
    Lines,
    Csv,
    GeoPackage,
    /// The archive that a tablet hands over, or a merge writes.
    HandOver,
    /// A data package for the research team.
    Package,
    /// A data package for everybody: there is nothing about people in it.
    PublicPackage,
}

/// Whether a file says who took part and what they agreed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum People {
    Known,
    /// Only what may be shared was put into it.
    LeftOut,
    Unknown,
}

impl Form {
    /// Whether it says who took part.
    pub(crate) fn people(self) -> People {
        match self {
            Self::HandOver | Self::Package => People::Known,
            Self::PublicPackage => People::LeftOut,
            Self::GeoJson | Self::Lines | Self::Csv | Self::GeoPackage => People::Unknown,
        }
    }

    pub(crate) fn is_archive(self) -> bool {
        matches!(self, Self::HandOver | Self::Package | Self::PublicPackage)
    }
}

/// Opens files.
#[derive(Clone, Default)]
pub(crate) struct Intake {
    keys: Identities,
    said: Option<Said>,
    bar: Option<ProgressBar>,
}

impl Intake {
    /// With these keys for what is encrypted.
    pub(crate) fn new(keys: &Keys) -> Result<Self, Failure> {
        Ok(Self { keys: Identities::read(&keys.identity)?, said: None, bar: None })
    }

    /// Files are of this form, whatever they are called. (An archive is always known.)
    #[must_use]
    pub(crate) fn of_form(self, said: Option<Said>) -> Self {
        Self { said, ..self }
    }

    /// Bytes that are read move this bar.
    #[must_use]
    pub(crate) fn watched(self, bar: ProgressBar) -> Self {
        Self { bar: Some(bar), ..self }
    }

    /// Opens a file that may be read several times; standard input is held in memory for that.
    pub(crate) fn open(&self, source: &Source) -> Result<Opened, Trouble> {
        self.opened(source, false)
    }

    /// Opens a file that is read only once, from its beginning.
    pub(crate) fn open_once(&self, source: &Source) -> Result<Opened, Trouble> {
        self.opened(source, true)
    }

    fn opened(&self, source: &Source, may_pass: bool) -> Result<Opened, Trouble> {
        let bar = self.bar.clone().unwrap_or_else(ProgressBar::hidden);
        let once = Once { may_pass, needed_anywhere: &needed_anywhere };
        let begun = match source {
            Source::Standard => Origin::of_stream(Box::new(std::io::stdin()), &self.keys, &bar, &once)?,
            Source::File(path) => Origin::of_file(path, &self.keys, &bar, &once)?,
        };
        self.known(source, begun)
    }

    /// Opens what comes once from elsewhere, to be read from its beginning, for [`crate::trial`].
    pub(crate) fn open_stream(&self, stream: Box<dyn Read + Send>) -> Result<Opened, Trouble> {
        let once = Once { may_pass: true, needed_anywhere: &needed_anywhere };
        let begun = Origin::of_stream(stream, &self.keys, &ProgressBar::hidden(), &once)?;
        self.known(&Source::Standard, begun)
    }

    fn known(&self, source: &Source, Begun { origin, first }: Begun) -> Result<Opened, Trouble> {
        let form = if is_archive(&first) {
            let parcel = Parcel::open(origin.anywhere()?)?;
            match (parcel.has(DESCRIPTOR), parcel.has(PARTICIPANTS)) {
                (false, _) => Form::HandOver,
                (true, true) => Form::Package,
                (true, false) => Form::PublicPackage,
            }
        } else {
            self.form(source, &first)
        };
        if form == Form::GeoPackage && origin.path().is_none() {
            return Err(Trouble::unusable(
                "a GeoPackage is only read from a file that is not encrypted; decrypt it first",
            ));
        }
        Ok(Opened { name: source.name(), form, origin })
    }

    /// What a file that is no archive is.
    fn form(&self, source: &Source, first: &[u8]) -> Form {
        match self.said.or_else(|| if let Source::File(path) = source { Said::of(path) } else { None }) {
            _ if first.starts_with(SQLITE) => Form::GeoPackage,
            Some(Said::Lines) => Form::Lines,
            Some(Said::Csv) => Form::Csv,
            Some(Said::GeoPackage) => Form::GeoPackage,
            None if is_lines(first) => Form::Lines,
            Some(Said::GeoJson) | None => Form::GeoJson,
        }
    }
}

/// Whether a file that begins like this can't be read from its beginning alone.
fn needed_anywhere(first: &[u8]) -> bool {
    is_archive(first) || first.starts_with(SQLITE)
}

impl Said {
    /// By the ending of a file. `None` where its beginning says more.
    fn of(file: &Path) -> Option<Self> {
        match Ending::of_content(file)? {
            Ending::Lines => Some(Self::Lines),
            Ending::Csv | Ending::Tsv => Some(Self::Csv),
            Ending::GeoPackage => Some(Self::GeoPackage),
            _ => None,
        }
    }
}

/// A file that is open, to be read in one of three ways ([`super`]).
pub(crate) struct Opened {
    /// How it is called in messages.
    pub(crate) name: String,
    form: Form,
    origin: Origin,
}

impl Opened {
    pub(crate) fn form(&self) -> Form {
        self.form
    }

    /// Whether it says who took part.
    pub(crate) fn people(&self) -> People {
        self.form.people()
    }

    /// Reads all contributions and hands on what it comes upon, in the order of the file.
    pub(crate) fn each(&self, manner: &Manner, take: &mut dyn FnMut(Found)) -> Result<Summary, Trouble> {
        if let (Form::GeoPackage, Some(path)) = (self.form, self.origin.path()) {
            return geopackage::read(path, manner, take);
        }
        if self.form.is_archive() {
            return Ok(features::read(&mut self.archive()?.entry(PLACES)?, None, &manner.options, take)?);
        }
        let mut bytes = self.origin.stream()?;
        Ok(match self.form {
            Form::Csv => table::read(bytes, manner, take)?,
            Form::Lines => features::read(&mut bytes, Some(Cut::Lines), &manner.options, take)?,
            _ => features::read(&mut bytes, Some(Cut::Document), &manner.options, take)?,
        })
    }

    /// Reads all of it on all cores, if it is a large file of which there is nothing to tell. `None` when it isn't: then
    /// what was handed on doesn't count, and [`Opened::each`] has to say what there is to say. `each` is what the cores do
    /// with the contributions of a part; `take` gets what comes of it, in the order of the file.
    pub(crate) fn each_at_once<T: Send>(
        &self,
        manner: &Manner,
        each: &(dyn Fn(Vec<Contribution>) -> T + Sync),
        take: &mut dyn FnMut(T),
    ) -> Result<Option<Summary>, Trouble> {
        let (Some(path), Form::GeoJson) = (self.origin.path(), self.form) else { return Ok(None) };
        Ok(parts::read(path, manner, self.origin.bar(), each, take)?)
    }

    /// The project file, where it holds one.
    pub(crate) fn project(&self) -> Result<Option<String>, Trouble> {
        if !self.form.is_archive() {
            return Ok(None);
        }
        self.archive()?.text(PROJECT, MOST_PROJECT)
    }

    /// The archive that it is.
    pub(crate) fn archive(&self) -> Result<Parcel, Trouble> {
        Parcel::open(self.origin.anywhere()?)
    }

    /// The bytes from the beginning; of an archive those of its features.
    pub(super) fn origin(&self) -> &Origin {
        &self.origin
    }
}
