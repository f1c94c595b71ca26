//! The one way into every file. Whatever a command reads comes through here: `GeoJSON` of any version and any tool, a
//! feature a line, tables, `GeoPackage`, the archives that tablets hand over, data packages, any of these encrypted with
//! age, from files, folders, patterns or standard input. Files are known by their first bytes, and where these say
//! nothing by their endings. They may come from anybody: nothing in them is believed, and nothing of them is ever written
//! to the disk.
//!
//! What a command does, in its order:
//!
//! ```ignore
//! #[command(flatten)] keys: Keys,                                 // --identity FILE, may stand several times
//!
//! let sources: Vec<Source> = sources(&arguments.inputs)?;         // files, folders, patterns, `-`
//! let intake = Intake::new(&arguments.keys)?;                     // .of_form(…) for --from, .watched(bar) for a bar
//! let opened: Opened = intake.open(&sources[0])?;                 // or open_once: standard input is not held then
//!
//! // a. One contribution after the other, with located problems, in the order of the file:
//! let manner = Manner::new(Some(&project), "asset", None);
//! let end: Summary = opened.each(&manner, &mut |found| match found {
//!     Found::Contribution(contribution) => …,
//!     Found::Problem(problem) => …,
//! })?;
//!
//! // b. All of a study, and its photos and voice notes:
//! let whole = opened.whole(&manner)?;                             // .data is core's package::Data
//! let aside: Aside = opened.aside()?;                             // people, sessions, withdrawals without contributions
//! let bytes: Option<Vec<u8>> = opened.media()?.get(id)?;
//! let project: Option<String> = opened.project()?;                // the project file, where a package holds one
//!
//! // c. Canonical texts, for putting files together:
//! let taken: Taken = opened.versions(number, &manner.options);
//!
//! // d. Only what is wrong, quickest of all:
//! let looked: Looked = opened.look(&manner, &mut |told| …)?;
//! ```
//!
//! [`Trouble`] is why a file can't be read: a part of a sentence, for which the command has the beginning. What is wrong
//! with a feature or a row costs that one only, and is a [`Problem`] or [`Told`].

mod bytes;
mod features;
mod feed;
mod geopackage;
mod opened;
mod parcel;
mod parts;
mod records;
mod sources;
mod table;
mod trouble;
mod versions;
mod whole;

use std::collections::HashMap;
use std::time::{SystemTime, UNIX_EPOCH};

use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::read::{Foreign, Options};
use common_ground_core::text::Unicode;
use common_ground_core::{Contribution, Problem, Project, Timestamp};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

pub(crate) use opened::{Form, Intake, Keys, Opened, People, Said};
pub(crate) use parcel::{Parcel, Picture};
pub(crate) use records::{Aside, Told};
pub(crate) use sources::{Source, sources};
pub(crate) use table::{Type, separator};
pub(crate) use trouble::Trouble;
pub(crate) use versions::{Looked, Taken};
pub(crate) use whole::Media;

/// What reading comes upon.
#[allow(clippy::large_enum_variant)] // nearly all are contributions
pub(crate) enum Found {
    Contribution(Contribution),
    Problem(Problem),
}

/// What is known at the end.
#[derive(Clone, Debug, Default)]
pub(crate) struct Summary {
    /// Entries in the file, good and bad.
    pub(crate) features: usize,
    /// Nothing of the file may be used, whatever was given before.
    pub(crate) refused: bool,
    /// Whose answers were taken back, as far as the features' own file says so.
    pub(crate) withdrawals: Vec<Withdrawal>,
}

/// How to read: core's options, and what the columns of tables hold.
pub(crate) struct Manner {
    pub(crate) options: Options,
    pub(crate) types: HashMap<String, Type>,
}

impl Manner {
    /// Without a project nothing is left out for where it lies, and answers in tables are texts. Other tools' features
    /// become contributions of this kind; `name` is the property that holds their names.
    pub(crate) fn new(project: Option<&Project>, kind: &str, name: Option<&str>) -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let options = Options {
            unicode: Unicode { nfc: composed, nfd: |text| text.nfd().collect() },
            now: Timestamp::from_unix_seconds(since.as_secs()),
            foreign: Foreign {
                kind: kind.to_owned(),
                name_property: name.map(str::to_owned),
                project: project.map(|project| project.id.clone()).unwrap_or_default(),
            },
            area: project.map(|project| project.reach(false)),
            masked_area: project.map(|project| project.reach(true)),
        };
        Self { options, types: crate::convert::types(project) }
    }
}

/// The text composed (NFC). Nearly every text is, which is seen in a third of the time that composing takes.
fn composed(text: &str) -> String {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes { text.to_owned() } else { text.nfc().collect() }
}
