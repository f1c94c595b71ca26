//! From the text of a project file to a [`Project`]. First everything is checked (`spec`, `refs`) and every problem
//! noted with its path; what is read after that is known to be right, so reading says nothing about problems. The first
//! screen is shown before the check, which is much code, has arrived: reading alone may meet anything, and never fails.

use std::collections::BTreeMap;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::format::{MERCATOR_EDGE, PROJECT_FORMAT, ROOT};
use super::spec::Form;
use super::walk::{Node, Walk};
use super::{
    AgeGate, Area, Basemap, Category, Choice, Clips, Condition, Consent, ConsentChoice, FollowUp, Kind, LinkAs, MARGIN,
    Outline, Precision, PrivatePlace, Project, Question, QuestionType, Test, Tiles, UnderAge, Visibility, Voting,
    Wording, Words, refs,
};
use crate::{Code, EntryMode, Problem, geometry};

/// Reads a project without its questions and without checking it. Only what could lead somewhere else is looked at (files and addresses), and
/// whether a map can be drawn of the area.
pub(super) fn glance(json: &str) -> Result<Project, Vec<Problem>> {
    let value = parse(json)?;
    let mut project = frame(At(&value, first_language(&value)));
    project.basemap = project.basemap.filter(|b| Form::File.fits(&b.archive) && Form::File.fits(&b.gazetteer));
    project.tiles = project.tiles.filter(|tiles| Form::Tiles.fits(&tiles.url));
    if !is_drawable(&project.area) {
        project.area = Area {
            bounds: [-180.0, -85.0, 180.0, 85.0],
            margin: 0.0,
            centre: [0.0, 0.0],
            zoom: 2.0,
            min_zoom: 2.0,
            max_zoom: 22.0,
        };
    }
    Ok(project)
}

fn is_drawable(area: &Area) -> bool {
    let [west, south, east, north] = area.bounds;
    let on_earth = west >= -180.0 && east <= 180.0 && south >= -MERCATOR_EDGE && north <= MERCATOR_EDGE;
    let zooms = 0.0 <= area.min_zoom && area.min_zoom <= area.zoom && area.zoom <= area.max_zoom;
    on_earth && west < east && south < north && area.contains(area.centre) && zooms && area.max_zoom <= 22.0
}

/// Checks and reads a project.
pub(super) fn project(json: &str) -> Result<Project, Vec<Problem>> {
    let value = parse(json)?;
    let root = Node::root(&value);
    let mut walk = Walk { problems: Vec::new(), languages: Vec::new() };
    walk.check(&root, &ROOT);
    refs::check(&mut walk, &root);
    if !walk.problems.is_empty() {
        return Err(walk.problems);
    }
    let at = At(&value, first_language(&value));
    Ok(Project {
        version: version(json),
        questions: at.list("questions", |at| question(at, false)),
        about_you: at.list("about_you", |at| question(at, true)),
        ..frame(at)
    })
}

fn parse(json: &str) -> Result<Value, Vec<Problem>> {
    let value: Value = match serde_json::from_str(json.trim_start_matches('\u{feff}')) {
        Ok(value) => value,
        Err(error) => {
            let at = [error.line().to_string(), error.column().to_string()].join(":");
            return Err(vec![Problem::new(Code::NotJson).with(at)]);
        }
    };
    let format = value.get("format").and_then(Value::as_i64);
    if let Some(newer) = format.filter(|format| *format > i64::from(PROJECT_FORMAT)) {
        return Err(vec![Problem::new(Code::NewerFormat).at("format").with(newer.to_string())]);
    }
    Ok(value)
}

/// First 16 hexadecimal digits of the SHA-256.
fn version(json: &str) -> String {
    let digest = Sha256::digest(json.as_bytes());
    let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
    digest.iter().take(8).flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

pub(super) fn first_language(value: &Value) -> &str {
    value.get("languages").and_then(|all| all.get(0)?.as_str()).unwrap_or_default()
}

/// A place in a document, and the project's first language. What is not there, or not of the right type, reads as
/// nothing: empty, zero, false.
#[derive(Clone, Copy)]
pub(super) struct At<'a>(pub(super) &'a Value, pub(super) &'a str);

impl<'a> At<'a> {
    pub(super) fn key(self, key: &str) -> Self {
        static NOTHING: Value = Value::Null;
        Self(self.0.get(key).unwrap_or(&NOTHING), self.1)
    }

    pub(super) fn there(self) -> Option<Self> {
        (!self.0.is_null()).then_some(self)
    }

    pub(super) fn str(self) -> &'a str {
        self.0.as_str().unwrap_or_default()
    }

    pub(super) fn text(self, key: &str) -> String {
        self.key(key).str().to_owned()
    }

    pub(super) fn maybe(self, key: &str) -> Option<String> {
        self.key(key).0.as_str().map(str::to_owned)
    }

    fn flag(self, key: &str, unsaid: bool) -> bool {
        self.key(key).0.as_bool().unwrap_or(unsaid)
    }

    fn number(self, key: &str) -> Option<f64> {
        self.key(key).0.as_f64()
    }

    pub(super) fn whole(self, key: &str, unsaid: u16) -> u16 {
        self.key(key).0.as_u64().and_then(|n| u16::try_from(n).ok()).unwrap_or(unsaid)
    }

    fn byte(self, key: &str, unsaid: u8) -> u8 {
        u8::try_from(self.whole(key, u16::from(unsaid))).unwrap_or(unsaid)
    }

    pub(super) fn list<T>(self, key: &str, one: impl Fn(At<'a>) -> T) -> Vec<T> {
        let items = self.key(key).0.as_array().map_or(&[][..], Vec::as_slice);
        items.iter().map(|item| one(At(item, self.1))).collect()
    }

    pub(super) fn texts(self, key: &str) -> Vec<String> {
        self.list(key, |item| item.str().to_owned())
    }

    fn numbers<const N: usize>(self, key: &str) -> [f64; N] {
        self.list(key, |item| item.0.as_f64().unwrap_or_default()).try_into().unwrap_or([0.0; N])
    }

    /// The entries of an object, with their keys.
    fn entries<K: Ord, T>(self, one: impl Fn(&str, At<'a>) -> Option<(K, T)>) -> BTreeMap<K, T> {
        let mut all = BTreeMap::new();
        // Not collected: that would bring a sort of its own for each type into the page.
        for (key, value) in self.0.as_object().into_iter().flatten() {
            if let Some((key, value)) = one(key, At(value, self.1)) {
                all.insert(key, value);
            }
        }
        all
    }

    fn as_words(self) -> Words {
        let mut texts = Vec::new();
        for (language, text) in self.0.as_object().into_iter().flatten() {
            if let Some(text) = text.as_str().filter(|text| !text.trim().is_empty()) {
                let at = if language == self.1 { 0 } else { texts.len() };
                texts.insert(at, (language.clone(), text.to_owned()));
            }
        }
        Words(texts)
    }

    pub(super) fn words(self, key: &str) -> Words {
        self.key(key).as_words()
    }

    fn clips(self) -> Clips {
        Clips(self.words("audio").0)
    }
}

/// Everything but the questions and the version.
fn frame(at: At) -> Project {
    Project {
        id: at.text("id"),
        version: String::new(),
        languages: at.texts("languages"),
        title: at.words("title"),
        subtitle: at.words("subtitle"),
        audio: at.clips(),
        area: area(at.key("area")),
        basemap: at.key("basemap").there().map(basemap),
        tiles: at.key("tiles").there().map(tiles),
        locate: at.flag("locate", false),
        kinds: at.list("kinds", kind),
        categories: at.list("categories", |at| Category {
            id: at.text("id"),
            icon: at.text("icon"),
            label: at.words("label"),
            audio: at.clips(),
        }),
        questions: Vec::new(),
        consent: at.key("consent").there().map(consent),
        age: at.key("age").there().map(age),
        about_you: Vec::new(),
        private_place: at.key("private_place").there().map(|at| PrivatePlace {
            min_metres: at.number("min_metres").unwrap_or_default(),
            max_metres: at.number("max_metres").unwrap_or_default(),
        }),
        votes: at.key("votes").there().map(|at| Voting { dots: at.byte("dots", 1), kinds: at.texts("kinds") }),
    }
}

fn area(at: At) -> Area {
    let number = |key| at.number(key).unwrap_or_default();
    Area {
        bounds: at.numbers("bounds"),
        margin: at.number("margin").unwrap_or(MARGIN),
        centre: at.numbers("centre"),
        zoom: number("zoom"),
        min_zoom: number("min_zoom"),
        max_zoom: number("max_zoom"),
    }
}

fn basemap(at: At) -> Basemap {
    Basemap { archive: at.text("archive"), gazetteer: at.text("gazetteer"), attribution: at.text("attribution") }
}

fn tiles(at: At) -> Tiles {
    Tiles {
        url: at.text("url"),
        attribution: at.text("attribution"),
        min_zoom: at.byte("min_zoom", 0),
        max_zoom: at.byte("max_zoom", 19),
    }
}

fn kind(at: At) -> Kind {
    let mut forms = at.list("shapes", |at| geometry::Form::from_name(at.str()).unwrap_or_default());
    if forms.is_empty() {
        forms.push(geometry::Form::Spot);
    }
    Kind {
        id: at.text("id"),
        outline: match at.key("outline").str() {
            "circle" => Outline::Circle,
            "diamond" => Outline::Diamond,
            _ => Outline::Square,
        },
        icon: at.text("icon"),
        title: at.words("title"),
        hint: at.words("hint"),
        plural: at.words("plural"),
        brief: at.words("brief"),
        audio: at.clips(),
        forms,
        follow_up: at.list("follow_up", |at| FollowUp { kind: at.text("kind"), label: at.words("label") }),
    }
}

/// A question. `about_you`: about the person, where "prefer not to say" is offered unless the file says otherwise.
fn question(at: At, about_you: bool) -> Question {
    let of = question_type(at);
    let required = at.flag("required", false);
    let hint = at.words("hint");
    let wording = at.key("wording").entries(|kind, own| {
        // Where a kind has no hint of its own, the question's stands.
        let said = own.key("hint").there().map_or_else(|| hint.clone(), |_| own.words("hint"));
        Some((kind.to_owned(), Wording { label: own.words("label"), hint: said, audio: own.clips() }))
    });
    Question {
        id: at.text("id"),
        label: at.words("label"),
        hint,
        audio: at.clips(),
        error: at.words("error"),
        wording,
        visibility: match at.key("visibility").str() {
            "public" => Visibility::Public,
            "team" => Visibility::Team,
            _ => Visibility::Never,
        },
        kinds: at.texts("kinds"),
        categories: at.texts("categories"),
        entry_modes: at.list("entry_modes", |at| match at.str() {
            "assisted" => EntryMode::Assisted,
            "paper" => EntryMode::Paper,
            "group" => EntryMode::Group,
            _ => EntryMode::SelfEntered,
        }),
        when: at.key("when").there().map(condition),
        with: at.maybe("with"),
        required,
        skip: !required && at.flag("skip", true),
        decline: at.flag("decline", about_you),
        easy: required || at.flag("easy", of.is_picked()),
        personal_check: of.is_text() && at.flag("personal_check", true),
        of,
    }
}

fn question_type(at: At) -> QuestionType {
    let max = |unsaid| usize::from(at.whole("max", unsaid));
    match at.key("type").str() {
        "short_text" => QuestionType::ShortText { max: max(80) },
        "long_text" => QuestionType::LongText { max: max(1000) },
        "choice" => QuestionType::Choice { options: at.list("options", choice) },
        "choices" => {
            QuestionType::Choices { options: at.list("options", choice), max: at.key("max").there().map(|_| max(100)) }
        }
        "scale" => QuestionType::Scale {
            steps: at.byte("steps", 2),
            words: at.key("words").entries(|step, words| Some((step.parse().ok()?, words.as_words()))),
        },
        "number" => QuestionType::Number {
            min: at.number("min"),
            max: at.number("max"),
            whole: at.flag("whole", false),
            unit: at.words("unit"),
        },
        "yes_no" => QuestionType::YesNo,
        "date" => QuestionType::Date {
            precision: match at.key("precision").str() {
                "day" => Precision::Day,
                "year" => Precision::Year,
                _ => Precision::Month,
            },
            future: at.flag("future", false),
        },
        "photo" => QuestionType::Photo,
        "voice" => QuestionType::Voice { seconds: at.byte("seconds", 60) },
        "link" => QuestionType::Link {
            to: at.texts("to"),
            answers: if at.key("as").str() == "about" { LinkAs::About } else { LinkAs::RespondsTo },
        },
        _ => QuestionType::Category,
    }
}

fn choice(at: At) -> Choice {
    Choice { id: at.text("id"), icon: at.maybe("icon"), label: at.words("label"), audio: at.clips() }
}

fn condition(at: At) -> Condition {
    if at.key("all").there().is_some() {
        return Condition::All(at.list("all", condition));
    }
    if at.key("any").there().is_some() {
        return Condition::Any(at.list("any", condition));
    }
    if let Some(part) = at.key("not").there() {
        return Condition::Not(Box::new(condition(part)));
    }
    let test = if let Some(option) = at.maybe("is") {
        Test::Is(option)
    } else if let Some(option) = at.maybe("has") {
        Test::Has(option)
    } else if let Some(number) = at.number("at_least") {
        Test::AtLeast(number)
    } else if let Some(number) = at.number("at_most") {
        Test::AtMost(number)
    } else {
        Test::Answered(at.flag("answered", true))
    };
    Condition::Answer { question: at.text("question"), test }
}

fn consent(at: At) -> Consent {
    let mut choices = at.list("choices", |at| ConsentChoice {
        id: at.text("id"),
        label: at.words("label"),
        audio: at.clips(),
        required: at.flag("required", false),
    });
    if let Some(taking_part) = choices.first_mut() {
        taking_part.required = true;
    }
    Consent {
        version: at.text("version"),
        statement: at.list("statement", At::as_words),
        audio: at.clips(),
        controllers: at.texts("controllers"),
        withdraw_until: at.maybe("withdraw_until"),
        choices,
    }
}

fn age(at: At) -> AgeGate {
    AgeGate {
        gate: at.byte("gate", 16),
        under: at.key("under").there().map(|at| UnderAge { guardian_reference: at.flag("guardian_reference", true) }),
    }
}
