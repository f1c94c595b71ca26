//! Reading `GeoJSON` in slices: ours of any version, and other tools'. One bad feature costs that feature only; whatever
//! was put right or left out is told as a [`Problem`] with the feature's number, identifier, property and byte.
//!
//! **Invariants.** How the file is cut into slices never changes what is read. Memory is held for one feature (at most
//! 4 MB; larger ones are left out, as are those nested deeper than 64) and one identifier per feature, not for the file.

mod cutter;
mod desk;
mod feature;
mod glance;
mod guess;
mod head;
mod lines;
mod properties;
mod scan;
mod shape;
mod silent;
mod texts;

use uuid::Uuid;

pub use cutter::Cut;
pub use guess::{guess_name_property, is_ours, text_properties};
pub use lines::is_lines;
pub use silent::{silent, silently};
pub use texts::{TextReader, TextSummary};

use cutter::Cutter;
use desk::Desk;
pub(crate) use feature::{Refused, read as read_feature};
use scan::Event;

use crate::keeping::book::Withdrawal;
use crate::text::Unicode;
use crate::{Contribution, Problem, Timestamp, merge};

/// What other tools' features become.
#[derive(Clone, Debug, Default)]
pub struct Foreign {
    /// The kind they all get.
    pub kind: String,
    /// The property that holds their names (see [`guess_name_property`]); its text becomes the answer `name`.
    pub name_property: Option<String>,
    /// The project they go to. (Their `project_version` is empty: no project's questions were asked.)
    pub project: String,
}

/// How to read.
#[derive(Clone, Debug)]
pub struct Options {
    /// The host's normalisation.
    pub unicode: Unicode,
    /// The time that features without one get.
    pub now: Timestamp,
    /// What other tools' features become.
    pub foreign: Foreign,
    /// West, south, east, north of where contributions may lie, degrees; what lies elsewhere is left out. `None`
    /// when not known.
    pub area: Option<[f64; 4]>,
    /// The same for private places, which were moved (`location_masked`) and may have got farther out.
    pub masked_area: Option<[f64; 4]>,
}

/// What is known at the end.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// The contributions that only the end completed.
    pub contributions: Vec<Contribution>,
    /// The problems not fetched before.
    pub problems: Vec<Problem>,
    /// How many entries the file has, good and bad.
    pub features: usize,
    /// The file is refused whole (newer format, other reference system): what [`Reader::push`] gave before must be
    /// thrown away too.
    pub refused: bool,
    /// Whose answers were taken back, by the file's own header; nobody's when it is refused.
    pub withdrawals: Vec<Withdrawal>,
}

/// Reads a file slice by slice.
///
/// A header ahead of the features is judged before them. But a newer format or another reference system may show only
/// later (a feature's own `format`, a `crs` after the features); so keep what [`Reader::push`] gives aside until
/// [`Reader::finish`] says that the file is not `refused`. The same identifier may come several times (told as
/// [`crate::Code::DuplicateId`]): put them together by [`merge::merge_into`] or [`crate::store::Store::merge`].
///
/// ```
/// use common_ground_core::read::{Foreign, Options, Reader};
/// use common_ground_core::{Timestamp, text::Unicode};
///
/// let unicode = Unicode { nfc: str::to_owned, nfd: str::to_owned };
/// let foreign = Foreign { kind: "asset".to_owned(), ..Foreign::default() };
/// let now = Timestamp::from_unix_seconds(1_778_000_000);
/// let mut reader = Reader::new(Options { unicode, now, foreign, area: None, masked_area: None });
///
/// let mut found = Vec::new();
/// for slice in [r#"{"type":"FeatureCollection","features":[{"type":"Fea"#, r#"ture","geometry":null}]}"#] {
///     found.extend(reader.push(slice.as_bytes()));
/// }
/// let end = reader.finish();
/// assert!(!end.refused);
/// assert_eq!((found.len(), end.features), (1, 1));
/// ```
pub struct Reader {
    cutter: Cutter,
    desk: Desk,
    known: Option<Known>,
}

/// Makes a contribution of a text of which there is nothing to tell.
type Known = fn(&str, &Options) -> Option<Contribution>;

/// Takes a piece of the file; whether to go on.
fn take(desk: &mut Desk, known: Option<Known>, event: Event<'_>) -> bool {
    if let (Some(known), Event::Element { text, at }) = (known, &event)
        && let Ok(text) = std::str::from_utf8(text)
        && let Some(found) = known(text, &desk.options)
    {
        desk.known(text, found.id, *at);
        desk.found.push(found);
        return true;
    }
    desk.take(event)
}

impl Reader {
    /// A reader at the start of a file that is one document.
    pub fn new(options: Options) -> Self {
        Self { cutter: Cutter::new(Cut::Document), desk: Desk::new(options), known: None }
    }

    /// A reader at the start of a file with a Feature a line ([`is_lines`]). A line that is none costs that line.
    pub fn of_lines(options: Options) -> Self {
        let mut reader = Self { cutter: Cutter::new(Cut::Lines), desk: Desk::new(options), known: None };
        reader.desk.unsummed = true;
        reader
    }

    /// A reader for a part of a file, which was made into a document of its own: without our own header, so that there
    /// is no checksum to be held against. That is a third of the work.
    pub fn of_part(options: Options) -> Self {
        let mut reader = Self::new(options);
        reader.desk.unsummed = true;
        reader
    }

    /// The same, several times as fast where features are written canonically, as all are that we wrote. It is more code
    /// than the page needs.
    #[must_use]
    pub fn quick(self) -> Self {
        Self { known: Some(glance::known), ..self }
    }

    /// Takes the next slice and gives the contributions that it completed, in the order of the file.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<Contribution> {
        let Self { cutter, desk, known } = self;
        if !desk.refused {
            cutter.push(bytes, &mut |event| take(desk, *known, event));
        }
        std::mem::take(&mut desk.found)
    }

    /// The problems found since the last call.
    pub fn problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.desk.problems)
    }

    /// Whether the file is refused; then the rest of it need not be read.
    pub fn refused(&self) -> bool {
        self.desk.refused
    }

    /// Bytes of the file that are held at the moment.
    pub fn held(&self) -> usize {
        self.cutter.held()
    }

    /// The end of the file.
    pub fn finish(mut self) -> Summary {
        let Self { cutter, desk, known } = &mut self;
        if !desk.refused {
            cutter.finish(&mut |event| take(desk, *known, event));
            if cutter.is_lines() {
                desk.end_of_lines();
            }
        }
        let Desk { found, problems, features, refused, withdrawals, .. } = self.desk;
        let (contributions, withdrawals) = if refused { Default::default() } else { (found, withdrawals) };
        Summary { contributions, problems, features, refused, withdrawals }
    }
}

/// Reads a whole file. For each identifier the one that counts by [`merge`] is given; nothing when the file is refused.
pub fn all(bytes: &[u8], options: Options) -> (Vec<Contribution>, Vec<Problem>) {
    let mut reader = Reader::new(options);
    let mut found = reader.push(bytes);
    let mut problems = reader.problems();
    let summary = reader.finish();
    problems.extend(summary.problems);
    if summary.refused {
        return (Vec::new(), problems);
    }
    found.extend(summary.contributions);
    let order: Vec<Uuid> = found.iter().map(|c| c.id).collect();
    let mut by_id = merge::newest(found);
    (order.into_iter().filter_map(|id| by_id.remove(&id)).collect(), problems)
}
