//! What a project file says about publishing its data: how the data set is cited, and for whom packages are encrypted.
//! Read apart from the rest of the project, because nothing on a screen needs it.

use serde_json::Value;

use super::Words;
use super::read::{At, first_language};

/// Who made the data set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Creator {
    /// `Carberry, Josiah`, or an organisation's name.
    pub name: String,
    /// Whether it is a person; an organisation otherwise.
    pub person: bool,
    /// Their ORCID.
    pub orcid: Option<String>,
    /// Where they work.
    pub affiliation: Option<String>,
}

/// Under which terms the data may be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Licence {
    /// SPDX identifier: `CC-BY-4.0`.
    pub id: String,
    /// Address of its text.
    pub url: Option<String>,
}

/// How the data set is described and cited. Every part may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dataset {
    /// Its title; the project's when empty.
    pub title: Words,
    /// What is in it.
    pub description: Words,
    /// Who made it, in the order in which they are cited.
    pub creators: Vec<Creator>,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Year of publication.
    pub year: Option<u16>,
    /// Under which terms.
    pub licence: Option<Licence>,
    /// Its DOI, once it has one.
    pub doi: Option<String>,
    /// What it can be found by.
    pub keywords: Vec<String>,
    /// Which version of the data set.
    pub version: Option<String>,
}

/// What a project says about publishing its data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publishing {
    /// How the data set is described.
    pub dataset: Dataset,
    /// age recipients (`age1…`) that packages for the research team are encrypted for; none: they are not encrypted.
    pub team_keys: Vec<String>,
}

/// Reads it out of a project file that [`super::Project::parse`] has found to be right. In any other file what can't be
/// read is missing.
pub fn publishing(json: &str) -> Publishing {
    let value: Value = serde_json::from_str(json.trim_start_matches('\u{feff}')).unwrap_or_default();
    let root = At(&value, first_language(&value));
    let at = root.key("dataset");
    Publishing {
        dataset: Dataset {
            title: at.words("title"),
            description: at.words("description"),
            creators: at.list("creators", |at| Creator {
                name: at.text("name"),
                person: at.key("type").str() == "person",
                orcid: at.maybe("orcid"),
                affiliation: at.maybe("affiliation"),
            }),
            publisher: at.maybe("publisher"),
            year: at.key("year").there().map(|_| at.whole("year", 0)),
            licence: at.key("licence").there().map(|at| Licence { id: at.text("id"), url: at.maybe("url") }),
            doi: at.maybe("doi"),
            keywords: at.texts("keywords"),
            version: at.maybe("version"),
        },
        team_keys: root.texts("team_key"),
    }
}
