//! A project: which area, kinds, categories, questions and languages. Parsed from JSON and checked as a whole, so that
//! a wrong file is answered with every problem and its path, not with the first one.
//!
//! # The file
//! `assets/projects/demo.json` is a complete example. *Words* are texts by language: `{"en": "Food", "it": "Cibo"}`,
//! needed in every language of `languages`; others may stand there as well. A *name* is 1 to 64 characters of a–z, 0–9,
//! `_` and `-`. Keys that are not listed here are an error, as most of them are slips of the pen.
//!
//! | key | value |
//! |---|---|
//! | `format` | 1 |
//! | `id` | name of the project, written on every contribution |
//! | `languages` | BCP 47 tags, first one first |
//! | `title`, `subtitle`? | words |
//! | `area` | `bounds` [west, south, east, north], `centre` [lon, lat] inside them, `zoom`, `min_zoom`, `max_zoom` (0–22) |
//! | `basemap`? | `archive` and `gazetteer`: file names in the folder of base maps; `attribution`: text |
//! | `locate`? | true offers "where I am"; false when left out |
//! | `kinds` | list of `id`, `outline` (`circle`, `diamond`, `square`), `icon`, and words: `title`, `hint`, `plural`, `brief` |
//! | `categories` | list of `id`, `icon`, `label` (words) |
//! | `questions` | list, in the order asked |
//!
//! A question has `id` (name of the answer's property), `type`, `label`, `hint`? (words), `visibility` (`public`, `team`
//! or `never`; it has no default), `kinds`? (whom it is asked; all when left out), `required`?, `wording`? (other words
//! by kind: `label`, `hint`?) and `with`? (the earlier question on whose page it stands, asked of the same kinds or
//! more). Types: `category` (one at most; its `id` is `category`), `short_text` (`max`? 80) and `long_text` (`max`?
//! 1000; at most 10,000 characters), `choice` (`options`: two or more of `id`, `icon`?, `label`), `scale` (`steps` 2–10,
//! `words`? by step: `{"1": …}`).

mod parse;
mod questions;
mod walk;

use std::collections::BTreeMap;

use crate::{Position, Problem};

/// Words by language (BCP 47). A valid project has them in every language that it lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(pub BTreeMap<String, String>);

impl Words {
    /// The words in `language`; else in its base language (`pt` for `pt-BR`); else in English; else in any.
    pub fn get(&self, language: &str) -> &str {
        let base = language.split('-').next().unwrap_or(language);
        [language, base, "en"]
            .into_iter()
            .find_map(|l| self.0.get(l))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }
}

/// Who may see an answer. There is no default: each question says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Visibility {
    /// Anyone.
    Public,
    /// The research team.
    Team,
    /// Nobody: it does not leave the device.
    Never,
}

/// The outline of a kind's pins, chips and buttons; each has its own colour too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// Circle, green.
    Circle,
    /// Diamond, rust.
    Diamond,
    /// Rounded square, indigo.
    Square,
}

/// A kind of contribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Kind {
    /// `asset`, `barrier`, `idea` or the project's own.
    pub id: String,
    /// Shape and colour.
    pub outline: Outline,
    /// Icon name (Phosphor).
    pub icon: String,
    /// On the big button: "Something that helps".
    pub title: Words,
    /// Under it: "a place, group or person".
    pub hint: Words,
    /// On the filter chip: "Gets in the way".
    pub plural: Words,
    /// On a phone's button: "In the way".
    pub brief: Words,
}

/// A category, shared by all kinds.
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    /// Id, as in the crosswalk of the domain.
    pub id: String,
    /// Icon name (Phosphor).
    pub icon: String,
    /// "Parks, gardens, rivers".
    pub label: Words,
}

/// One option of a single choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Stored value.
    pub id: String,
    /// Icon name, if any.
    pub icon: Option<String>,
    /// Words on the button.
    pub label: Words,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QuestionType {
    /// One of the project's categories; the answer goes to `category`.
    Category,
    /// One line, at most `max` characters.
    ShortText {
        /// Most characters.
        max: usize,
    },
    /// Several lines, at most `max` characters.
    LongText {
        /// Most characters.
        max: usize,
    },
    /// One of the options.
    Choice {
        /// In the order shown.
        options: Vec<Choice>,
    },
    /// A whole number from 1 to `steps`, with words at some steps.
    Scale {
        /// 2 to 10.
        steps: u8,
        /// Words by step.
        words: BTreeMap<u8, Words>,
    },
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Property name of the answer.
    pub id: String,
    /// What kind of answer.
    pub of: QuestionType,
    /// The question.
    pub label: Words,
    /// A sentence under it; may be empty.
    pub hint: Words,
    /// Other words for a kind: (label, hint) by kind id.
    pub wording: BTreeMap<String, (Words, Words)>,
    /// Who may see the answer.
    pub visibility: Visibility,
    /// The kinds it is asked for; empty means all.
    pub kinds: Vec<String>,
    /// Shown on the page of this earlier question instead of on its own.
    pub with: Option<String>,
    /// Must be answered.
    pub required: bool,
}

impl Question {
    /// Whether it is asked for this kind.
    pub fn asked_for(&self, kind: &str) -> bool {
        self.kinds.is_empty() || self.kinds.iter().any(|k| k == kind)
    }

    /// The question's words for a kind.
    pub fn label_for(&self, kind: &str) -> &Words {
        self.wording.get(kind).map_or(&self.label, |w| &w.0)
    }

    /// The sentence under it for a kind.
    pub fn hint_for(&self, kind: &str) -> &Words {
        self.wording.get(kind).map_or(&self.hint, |w| &w.1)
    }
}

/// The area and the map's first view. Degrees, WGS 84.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// West, south, east, north.
    pub bounds: [f64; 4],
    /// Longitude, latitude.
    pub centre: Position,
    /// First zoom; web-Mercator with 256 px tiles (as in `OpenLayers`).
    pub zoom: f64,
    /// Farthest out.
    pub min_zoom: f64,
    /// Nearest.
    pub max_zoom: f64,
}

impl Area {
    /// Whether a position lies inside the bounds.
    pub fn contains(&self, [lon, lat]: Position) -> bool {
        let [west, south, east, north] = self.bounds;
        (west..=east).contains(&lon) && (south..=north).contains(&lat)
    }
}

/// The street map's files, by their names in the folder of base maps, and its attribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basemap {
    /// `PMTiles` archive.
    pub archive: String,
    /// Gazetteer.
    pub gazetteer: String,
    /// Shown on the map.
    pub attribution: String,
}

/// A valid project.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// `living-roots-ealing`.
    pub id: String,
    /// First 16 hexadecimal digits of the SHA-256 of the file.
    pub version: String,
    /// Languages offered, first one first.
    pub languages: Vec<String>,
    /// Name in the bar.
    pub title: Words,
    /// Line under it.
    pub subtitle: Words,
    /// Where.
    pub area: Area,
    /// The street map, if the project has one.
    pub basemap: Option<Basemap>,
    /// Whether "where I am" is offered. Off unless the project turns it on.
    pub locate: bool,
    /// Kinds, in the order of the buttons.
    pub kinds: Vec<Kind>,
    /// Categories, in the order shown.
    pub categories: Vec<Category>,
    /// Questions, in the order asked.
    pub questions: Vec<Question>,
}

impl Project {
    /// Parses and checks a project file.
    ///
    /// # Errors
    /// Every problem, each with its path in the file (`questions[2].options[0].label`).
    pub fn parse(json: &str) -> Result<Self, Vec<Problem>> {
        parse::project(json)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.id == id)
    }

    /// The kind with this id.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|k| k.id == id)
    }

    /// The category with this id.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|c| c.id == id)
    }

    /// The pages of a conversation about `kind`, after the place and before the check: each a list of the questions
    /// on it (usually one).
    pub fn pages(&self, kind: &str) -> Vec<Vec<&Question>> {
        let mut pages: Vec<Vec<&Question>> = Vec::new();
        for question in self.questions.iter().filter(|q| q.asked_for(kind)) {
            let home = question
                .with
                .as_deref()
                .and_then(|with| pages.iter_mut().find(|page| page.iter().any(|q| q.id == with)));
            match home {
                Some(page) => page.push(question),
                None => pages.push(vec![question]),
            }
        }
        pages
    }
}
