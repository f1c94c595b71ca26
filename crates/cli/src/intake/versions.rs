//! Reads a file for putting many together, or for looking through it: each contribution as its canonical text, which is
//! most often recognised and kept as it stands, and what stands beside them. What came before a file breaks off is kept.

use std::collections::BTreeMap;
use std::io::Read;

use common_ground_core::Problem;
use common_ground_core::keeping::PLACES;
use common_ground_core::merging::{Beside, Version};
use common_ground_core::problem::Severity;
use common_ground_core::read::{Cut, Options, TextReader, TextSummary, is_lines};

use super::bytes::fill;
use super::records::Aside;
use super::{Form, Found, Manner, Opened, Picture, Summary, Told, Trouble, parts};
use crate::words;

/// Bytes read at a time.
const SLICE: usize = 1 << 18;

/// What stood in a file.
#[derive(Default)]
pub(crate) struct Taken {
    pub(crate) versions: Vec<Version>,
    pub(crate) beside: Beside,
    pub(crate) pictures: Vec<Picture>,
    pub(crate) told: Vec<Told>,
    /// How many features it has, good and bad.
    pub(crate) features: usize,
    /// How many features and lines were left out.
    pub(crate) left_out: usize,
    /// Why it can't be used, or not all of it.
    pub(crate) unreadable: Option<String>,
    /// How many contributions, by project and its version.
    pub(crate) projects: BTreeMap<(String, String), usize>,
}

/// What came of looking through a file.
#[derive(Default)]
pub(crate) struct Looked {
    /// How many features it has, good and bad.
    pub(crate) features: usize,
    /// How many of them can be read.
    pub(crate) read: usize,
    /// Nothing of it may be used.
    pub(crate) refused: bool,
}

/// What is done with what is read.
struct Use<'a> {
    versions: &'a mut dyn FnMut(Vec<Version>),
    problems: &'a mut dyn FnMut(Vec<Problem>),
}

impl Opened {
    /// Everything in the file, the contributions as texts; `number` is what these get as origin. A table and a
    /// `GeoPackage` can't be read so, nor a public package, in which withdrawals find nobody.
    pub(crate) fn versions(&self, number: u32, options: &Options) -> Taken {
        let mut taken = Taken::default();
        if let Err(trouble) = self.take(number, options, &mut taken) {
            taken.unreadable = Some(trouble.to_string());
        }
        taken
    }

    fn take(&self, number: u32, options: &Options, taken: &mut Taken) -> Result<(), Trouble> {
        if matches!(self.form(), Form::Csv | Form::GeoPackage) {
            let what = "it is a table or a GeoPackage; make a .geojson file of it first, with common-ground convert";
            return Err(Trouble::unusable(what));
        }
        if self.form() == Form::PublicPackage {
            let what = "this is a data package made for publishing, which doesn't say whose answers it holds; merge the \
                        files that it was made of";
            return Err(Trouble::unusable(what));
        }
        let Taken { versions, told, left_out, unreadable, .. } = taken;
        let mut using = Use {
            versions: &mut |mut more| versions.append(&mut more),
            problems: &mut |problems| {
                for problem in problems {
                    match problem.code.severity() {
                        Severity::File => *unreadable = Some(words::describe(&problem)),
                        Severity::Feature => *left_out += 1,
                        Severity::Mended => {}
                    }
                    told.push(problem.into());
                }
            },
        };
        let (end, broken) = self.texts(number, options, &mut using)?;
        if end.refused {
            taken.versions.clear();
        } else {
            taken.projects = end.projects;
        }
        taken.features = end.features;
        taken.beside.gone.extend(end.withdrawals);
        broken.map_or(Ok(()), Err)?;
        let Aside { beside, told, left_out, unreadable } = self.aside()?;
        taken.beside.absorb(beside);
        taken.told.extend(told);
        taken.left_out += left_out;
        taken.unreadable = unreadable.or(taken.unreadable.take());
        if self.form().is_archive() {
            taken.pictures = self.archive()?.pictures;
        }
        Ok(())
    }

    /// Looks through the whole file and tells everything that is wrong with it, in memory that does not grow with it but
    /// for the identifiers. A large file of ours in which nothing is wrong is looked through on all cores.
    pub(crate) fn look(&self, manner: &Manner, tell: &mut dyn FnMut(Told)) -> Result<Looked, Trouble> {
        if let (Some(path), Form::GeoJson) = (self.origin().path(), self.form())
            && let Some(Summary { features, .. }) = parts::look(path, &manner.options, self.origin().bar())?
        {
            return Ok(Looked { features, read: features, refused: false });
        }
        let mut looked = Looked::default();
        let broken = if matches!(self.form(), Form::Csv | Form::GeoPackage) {
            let Summary { features, refused, .. } = self.each(manner, &mut |found| match found {
                Found::Contribution(_) => looked.read += 1,
                Found::Problem(problem) => tell(problem.into()),
            })?;
            (looked.features, looked.refused) = (features, refused);
            None
        } else {
            let mut using = Use {
                versions: &mut |versions| looked.read += versions.len(),
                problems: &mut |problems| problems.into_iter().for_each(|problem| tell(problem.into())),
            };
            let (end, broken) = self.texts(0, &manner.options, &mut using)?;
            (looked.features, looked.refused) = (end.features, end.refused);
            broken
        };
        broken.map_or(Ok(()), Err)?;
        if looked.refused {
            looked.read = 0;
        }
        self.aside()?.told.into_iter().for_each(tell);
        Ok(looked)
    }

    /// The features as texts, and what broke the reading off.
    fn texts(
        &self,
        number: u32,
        options: &Options,
        using: &mut Use,
    ) -> Result<(TextSummary, Option<Trouble>), Trouble> {
        if self.form().is_archive() {
            return texts(&mut self.archive()?.entry(PLACES)?, None, number, options, using);
        }
        let cut = if self.form() == Form::Lines { Cut::Lines } else { Cut::Document };
        texts(&mut self.origin().stream()?, Some(cut), number, options, using)
    }
}

fn texts(
    bytes: &mut dyn Read,
    cut: Option<Cut>,
    number: u32,
    options: &Options,
    using: &mut Use,
) -> Result<(TextSummary, Option<Trouble>), Trouble> {
    let mut slice = vec![0; SLICE];
    let mut length = fill(bytes, &mut slice)?;
    let lines = || is_lines(slice.get(..length).unwrap_or_default());
    let cut = cut.unwrap_or_else(|| if lines() { Cut::Lines } else { Cut::Document });
    let mut reader = TextReader::new(options.clone(), cut, number);
    let mut broken = None;
    while length > 0 && !reader.refused() {
        (using.versions)(reader.push(slice.get(..length).unwrap_or_default()));
        (using.problems)(reader.problems());
        length = fill(bytes, &mut slice).unwrap_or_else(|cause| {
            broken = Some(cause.into());
            0
        });
    }
    let mut end = reader.finish();
    (using.versions)(std::mem::take(&mut end.versions));
    (using.problems)(std::mem::take(&mut end.problems));
    Ok((end, broken))
}
