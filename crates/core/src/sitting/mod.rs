//! A session: somebody sits down with people at a place, for a purpose, on a day. The facilitator sets it up; every
//! contribution made in it says which one it was. Called a sitting in the code, where a `Session` is what one widget
//! knows. Holds no name of anybody: the facilitator is a code.

mod json;

use uuid::Uuid;

use crate::time::is_date;
use crate::{Code, EntryMode, Problem, Provenance, Timestamp, text};

/// What a session can be for, in the order in which projects usually go through them.
pub const STAGES: [&str; 7] =
    ["profiling", "informal-survey", "world-cafe", "action-workshop", "feedback", "drop-in", "online"];

/// Most characters of a site.
pub const SITE: usize = 80;
/// Most characters of the facilitator's code and of the device's label.
pub const LABEL: usize = 20;
/// Seconds without a touch after which the screen asks whether anybody is there, unless the facilitator says otherwise.
pub const IDLE: u16 = 180;
/// The seconds that a facilitator can choose from.
pub const IDLES: [u16; 5] = [60, 120, IDLE, 300, 600];

/// What the facilitator says about a session before it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Where: `Southall Community Centre`.
    pub site: String,
    /// The day, `2026-05-12`.
    pub date: String,
    /// What for: one of [`STAGES`], or empty.
    pub stage: String,
    /// The facilitator's code; may be empty, never a name.
    pub facilitator: String,
    /// What this device is called among others: `B`. May be empty.
    pub device: String,
    /// The languages that are offered, BCP 47; empty for all.
    pub languages: Vec<String>,
    /// Whether somebody helps with the answers, unless said otherwise.
    pub assisted: bool,
    /// Seconds without a touch after which the screen asks whether anybody is there; one of [`IDLES`].
    pub idle: u16,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            site: String::new(),
            date: String::new(),
            stage: String::new(),
            facilitator: String::new(),
            device: String::new(),
            languages: Vec::new(),
            assisted: false,
            idle: IDLE,
        }
    }
}

/// A session on this device, under way or over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Its id, which every contribution made in it has as `session`.
    pub id: Uuid,
    /// What was said about it.
    pub setup: Setup,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

/// What a contribution says of its session, beside the session's id and the device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// Where it was.
    pub site: Option<String>,
    /// On which day, `2026-05-12`.
    pub date: Option<String>,
    /// What for.
    pub stage: Option<String>,
    /// The facilitator's code.
    pub facilitator: Option<String>,
}

impl Sitting {
    /// Begins a session. Texts are cleaned (see [`crate::text::clean`]), with one space between words, so that the same
    /// site is written the same everywhere.
    ///
    /// # Errors
    /// Everything that is missing or not allowed, with the field's name as path: `site` and `date` are needed.
    pub fn begin(setup: &Setup, id: Uuid, now: Timestamp) -> Result<Self, Vec<Problem>> {
        let line = |typed: &str| text::clean(typed).split_whitespace().collect::<Vec<_>>().join(" ");
        let setup = Setup {
            site: line(&setup.site),
            date: text::clean(&setup.date),
            stage: setup.stage.clone(),
            facilitator: line(&setup.facilitator),
            device: line(&setup.device),
            languages: setup.languages.clone(),
            assisted: setup.assisted,
            idle: setup.idle,
        };
        let mut problems = Vec::new();
        if setup.site.is_empty() {
            problems.push(Problem::new(Code::Required).at("site"));
        }
        match setup.date.as_str() {
            "" => problems.push(Problem::new(Code::Required).at("date")),
            date if date.len() != 10 || !is_date(date) => problems.push(Problem::new(Code::BadDate).at("date")),
            _ => {}
        }
        if !setup.stage.is_empty() && !STAGES.contains(&setup.stage.as_str()) {
            problems.push(Problem::new(Code::NotAllowed).at("stage"));
        }
        for (path, text, most) in
            [("site", &setup.site, SITE), ("facilitator", &setup.facilitator, LABEL), ("device", &setup.device, LABEL)]
        {
            if text::count(text) > most {
                problems.push(Problem::new(Code::TooLong).at(path).with(most.to_string()));
            }
        }
        if !IDLES.contains(&setup.idle) {
            problems.push(Problem::new(Code::NotAllowed).at("idle"));
        }
        if problems.is_empty() { Ok(Self { id, setup, started_at: now, ended_at: None }) } else { Err(problems) }
    }

    /// The same session, over.
    #[must_use]
    pub fn end(&self, now: Timestamp) -> Self {
        Self { ended_at: Some(now.max(self.started_at)), ..self.clone() }
    }

    /// Says on a contribution's origin that it was made in this session.
    #[must_use]
    pub fn mark(&self, provenance: Provenance) -> Provenance {
        let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Provenance {
            session: Some(self.id.to_string()),
            device: said(&self.setup.device),
            setting: Some(Box::new(Setting {
                site: said(&self.setup.site),
                date: said(&self.setup.date),
                stage: said(&self.setup.stage),
                facilitator: said(&self.setup.facilitator),
            })),
            ..provenance
        }
    }

    /// How answers are entered unless said otherwise.
    pub fn entry_mode(&self) -> EntryMode {
        if self.setup.assisted { EntryMode::Assisted } else { EntryMode::SelfEntered }
    }
}

/// The session under way: of those that have not ended, the one that began last.
pub fn under_way(all: impl IntoIterator<Item = Sitting>) -> Option<Sitting> {
    all.into_iter().filter(|sitting| sitting.ended_at.is_none()).max_by_key(|sitting| (sitting.started_at, sitting.id))
}
