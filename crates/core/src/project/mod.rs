//! A project: which area, kinds, categories, questions and languages. Parsed from JSON and checked as a whole, so that
//! a wrong file is answered with every problem and its path, not with the first one.
//!
//! The file is described in `docs/PROJECT.md`; `assets/projects/demo.json` is a complete example. Which keys there are,
//! and what may stand under each, is said once, in `format`: the check and the JSON Schema both come from there. What
//! one part says about another (identifiers, conditions) is checked in `refs`.

mod care;
mod delivery;
mod describe;
mod format;
mod identifier;
mod publishing;
mod question;
mod read;
mod refs;
mod schema;
mod spec;
mod walk;

use crate::geometry::{self, Form};
use crate::{Position, Problem};

pub use care::{AgeGate, Consent, ConsentChoice, PrivatePlace, UnderAge, Voting};
pub use delivery::{Deliver, Embedding, Endpoint, Payload, To, embedding, filled};
pub use publishing::{Creator, Dataset, Licence, Publishing, publishing};
pub use question::{Choice, Condition, LinkAs, Precision, Question, QuestionType, Test, Wording};
pub use schema::schema;

/// Words by language (BCP 47), those in the project's first language first. A valid project has them in that one; in the
/// others that it lists they may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(pub Vec<(String, String)>);

impl Words {
    /// The words in `language`; else in its base language (`pt` for `pt-BR`); else in the project's first language;
    /// else in any. Empty when there are none.
    pub fn get(&self, language: &str) -> &str {
        self.find(language).map_or("", |(_, words)| words)
    }

    /// The same, with the language that they are in before them.
    pub fn find(&self, language: &str) -> Option<(&str, &str)> {
        let base = base_language(language);
        let of = |wanted: &str| self.0.iter().find(|(language, _)| language == wanted);
        let found = of(language).or_else(|| of(base)).or_else(|| self.0.first())?;
        Some((&found.0, &found.1))
    }
}

/// The first part of a language tag: `pt` of `pt-BR`.
pub fn base_language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Recorded clips by language (BCP 47): files beside the project file. Empty where nothing was recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clips(pub Vec<(String, String)>);

impl Clips {
    /// The clip in `language`, else in its base language. Never one in another: whoever asked for a language wants to
    /// hear that one.
    pub fn get(&self, language: &str) -> Option<&str> {
        let of = |wanted: &str| self.0.iter().find(|(language, _)| language == wanted);
        of(language).or_else(|| of(base_language(language))).map(|(_, file)| file.as_str())
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
    /// Title and hint, read by somebody.
    pub audio: Clips,
    /// What its place may be, in the order offered. Never empty.
    pub forms: Vec<Form>,
    /// What can be said about one of this kind, as a contribution of another.
    pub follow_up: Vec<FollowUp>,
}

/// "Who can't use it, and why?": begins a contribution of `kind` about the one it stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowUp {
    /// Kind of the new contribution.
    pub kind: String,
    /// Words on the button.
    pub label: Words,
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
    /// The label, read by somebody.
    pub audio: Clips,
}

/// The area and the map's first view. Degrees, WGS 84.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// West, south, east, north.
    pub bounds: [f64; 4],
    /// How far outside the bounds something may still be placed, in metres.
    pub margin: f64,
    /// Longitude, latitude.
    pub centre: Position,
    /// First zoom; web-Mercator with 256 px tiles (as in `OpenLayers`).
    pub zoom: f64,
    /// Farthest out.
    pub min_zoom: f64,
    /// Nearest.
    pub max_zoom: f64,
}

/// [`Area::margin`] when the project does not say it.
pub const MARGIN: f64 = 250.0;

impl Area {
    /// Whether a position lies inside the bounds.
    pub fn contains(&self, [lon, lat]: Position) -> bool {
        let [west, south, east, north] = self.bounds;
        (west..=east).contains(&lon) && (south..=north).contains(&lat)
    }

    /// Whether the map can begin with this view: its centre lies inside the bounds, its zoom between farthest and nearest.
    pub fn shows(&self, centre: Position, zoom: f64) -> bool {
        self.contains(centre) && (self.min_zoom..=self.max_zoom).contains(&zoom)
    }

    /// A view in the words of an address, longitude first: `11.24812,43.76801,15.5`. As near as a metre, and always one
    /// that [`Area::shows`] lets pass.
    pub fn written(&self, [lon, lat]: Position, zoom: f64) -> String {
        let [west, south, east, north] = self.bounds;
        let near = |value: f64, steps: f64, from: f64, to: f64| ((value * steps).round() / steps).clamp(from, to);
        let (lon, lat) = (near(lon, 1e5, west, east), near(lat, 1e5, south, north));
        format!("{lon},{lat},{}", near(zoom, 1e2, self.min_zoom, self.max_zoom))
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

/// A raster tile source that is used instead of a street map of the project's own. Only when online, and whoever runs
/// it sees which tiles are asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Tiles {
    /// Address with `{z}`, `{x}` and `{y}`.
    pub url: String,
    /// Shown on the map.
    pub attribution: String,
    /// Farthest zoom out that there are tiles of.
    pub min_zoom: u8,
    /// Nearest zoom that there are tiles of.
    pub max_zoom: u8,
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
    /// What people hear first: title and subtitle, read by somebody.
    pub audio: Clips,
    /// Where.
    pub area: Area,
    /// The street map, if the project has one.
    pub basemap: Option<Basemap>,
    /// The tile source, if the project names one; never together with `basemap`.
    pub tiles: Option<Tiles>,
    /// Whether "where I am" is offered. Off unless the project turns it on.
    pub locate: bool,
    /// Kinds, in the order of the buttons.
    pub kinds: Vec<Kind>,
    /// Categories, in the order shown.
    pub categories: Vec<Category>,
    /// Questions, in the order asked.
    pub questions: Vec<Question>,
    /// What people agree to first, if they are asked.
    pub consent: Option<Consent>,
    /// The age gate, if there is one.
    pub age: Option<AgeGate>,
    /// Questions about people themselves, asked after the places; the answers stand apart from the contributions.
    pub about_you: Vec<Question>,
    /// How far a private place is moved, if that is offered.
    pub private_place: Option<PrivatePlace>,
    /// Dot-voting, if there is any.
    pub votes: Option<Voting>,
}

impl Project {
    /// Parses and checks a project file.
    ///
    /// # Errors
    /// Every problem, each with its path in the file (`questions[2].options[0].label`).
    pub fn parse(json: &str) -> Result<Self, Vec<Problem>> {
        read::project(json)
    }

    /// Reads a project file without checking it, for showing the first screen while the code that checks is still on
    /// its way. What is wrong in it reads as nothing, and it has no questions and no version. Nothing may be saved before
    /// [`Project::parse`] has given the real one.
    ///
    /// # Errors
    /// When it is no JSON, or of a newer version.
    pub fn glance(json: &str) -> Result<Self, Vec<Problem>> {
        read::glance(json)
    }

    /// West, south, east, north of where something may be placed: the bounds and the margin; when it is `masked`, of
    /// where moving it may have led.
    pub fn reach(&self, masked: bool) -> [f64; 4] {
        let moved = self.private_place.filter(|_| masked).map_or(0.0, |private| private.max_metres);
        geometry::reach(self.area.bounds, self.area.margin + moved)
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
}
