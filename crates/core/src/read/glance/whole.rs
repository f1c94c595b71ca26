//! Makes a contribution of a text that was recognised as canonical, straight from its letters: no tree is built and
//! nothing is put right, which is several times as fast as the reader proper.
//!
//! **Invariant.** What it makes is what the reader would make of the same text; it gives up where it is not sure.
//! (Property tests in `crates/core/tests/texts.rs`.)

use std::borrow::Cow;

use uuid::Uuid;

use super::cursor::unescaped;
use super::{Glance, glance};
use crate::contribution::{Answer, Contribution, Location, Provenance, Status};
use crate::geometry::{Geometry, Position, Shape, round6};
use crate::read::Options;
use crate::read::feature::{METHODS, MODES};
use crate::sitting::Setting;
use crate::{Timestamp, json, write};

/// The contribution that a text stands for, when the reader would have nothing to tell about it.
pub(in crate::read) fn known(text: &str, options: &Options) -> Option<Contribution> {
    let seen = glance(text, &options.unicode)?;
    let found = contribution(text, &seen)?;
    let area = if found.location.masked { options.masked_area } else { options.area };
    let outside = area.and_then(|area| found.geometry.as_ref()?.outside(area));
    outside.is_none().then_some(found)
}

/// What is left of the text.
struct Rest<'a>(&'a str);

/// A value of a property.
enum Value<'a> {
    Text(Cow<'a, str>),
    Bare(&'a str),
}

impl<'a> Rest<'a> {
    fn skip(&mut self, length: usize) -> Option<&'a str> {
        let (skipped, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(skipped)
    }

    fn eat(&mut self, what: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(what)?;
        Some(())
    }

    /// What stands before the next of these bytes.
    fn until(&mut self, ends: &[u8]) -> Option<&'a str> {
        let length = self.0.bytes().position(|byte| ends.contains(&byte))?;
        self.skip(length)
    }

    fn value(&mut self) -> Option<Value<'a>> {
        if self.eat("\"").is_none() {
            return self.until(b",}").map(Value::Bare);
        }
        let bytes = self.0.as_bytes();
        let (mut length, mut escaped) = (0, false);
        loop {
            match bytes.get(length)? {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    length += 2;
                }
                _ => length += 1,
            }
        }
        let raw = self.skip(length)?;
        self.eat("\"")?;
        Some(Value::Text(if escaped { Cow::Owned(unescaped(raw)) } else { Cow::Borrowed(raw) }))
    }

    fn position(&mut self) -> Option<Position> {
        self.eat("[")?;
        let lon: f64 = self.until(b",")?.parse().ok()?;
        self.eat(",")?;
        let lat: f64 = self.until(b"]")?.parse().ok()?;
        self.eat("]")?;
        Some([round6(lon), round6(lat)])
    }

    fn list<T>(&mut self, each: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.eat("[")?;
        let mut all = vec![each(self)?];
        while self.eat(",").is_some() {
            all.push(each(self)?);
        }
        self.eat("]")?;
        Some(all)
    }

    fn geometry(&mut self) -> Option<Geometry> {
        self.eat("{\"coordinates\":")?;
        let shape = if self.0.starts_with("[[[") {
            Shape::Polygon(self.list(|rest| rest.list(Self::position))?)
        } else if self.0.starts_with("[[") {
            Shape::LineString(self.list(Self::position)?)
        } else {
            Shape::Point(self.position()?)
        };
        self.until(b"}")?;
        self.eat("}")?;
        Some(Geometry::from_valid(shape))
    }
}

impl Value<'_> {
    fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.into_owned()),
            Self::Bare(_) => None,
        }
    }

    fn number(&self) -> Option<f64> {
        match self {
            Self::Text(_) => None,
            Self::Bare(digits) => json::tidy(digits.parse().ok()?),
        }
    }

    fn answer(self) -> Option<Answer> {
        Some(match self {
            Self::Bare("true") => Answer::Flag(true),
            Self::Bare("false") => Answer::Flag(false),
            Self::Bare(_) => Answer::Number(self.number()?),
            Self::Text(text) => Answer::Text(text.into_owned()),
        })
    }

    fn word<T: Copy>(&self, all: &[T], word: fn(T) -> &'static str) -> Option<T> {
        let Self::Text(text) = self else { return None };
        all.iter().copied().find(|one| word(*one) == text)
    }

    fn time(&self) -> Option<Timestamp> {
        if let Self::Text(text) = self { Timestamp::parse(text) } else { None }
    }

    fn parts<T, C: FromIterator<T>>(&self, each: impl Fn(&str) -> Option<T>) -> Option<C> {
        if let Self::Text(text) = self { text.split(';').map(each).collect() } else { None }
    }
}

fn contribution(text: &str, seen: &Glance) -> Option<Contribution> {
    let mut rest = Rest(text);
    rest.eat("{\"geometry\":")?;
    let geometry = if rest.eat("null").is_some() { None } else { Some(rest.geometry()?) };
    rest.until(b"{")?;
    let mut found = Contribution {
        id: seen.id,
        project: seen.project.to_owned(),
        project_version: seen.project_version.to_owned(),
        kind: String::new(),
        category: None,
        answers: std::collections::BTreeMap::new(),
        skipped: std::collections::BTreeSet::new(),
        declined: std::collections::BTreeSet::new(),
        about: None,
        responds_to: Vec::new(),
        geometry,
        location: Location::default(),
        provenance: Provenance::default(),
        status: Status::Complete,
        rev: seen.standing.rev,
        created_at: seen.standing.updated_at,
        updated_at: seen.standing.updated_at,
    };
    let mut setting = Setting::default();
    // Each property begins with a brace or a comma.
    while rest.eat("}").is_none() {
        rest.skip(1)?;
        rest.eat("\"")?;
        let name = rest.until(b"\"")?;
        rest.eat("\":")?;
        let value = rest.value()?;
        property(&mut found, &mut setting, name, value)?;
    }
    found.provenance.setting = (setting != Setting::default()).then(|| Box::new(setting));
    Some(found)
}

fn property(found: &mut Contribution, setting: &mut Setting, name: &str, value: Value<'_>) -> Option<()> {
    let own = |part: &str| Some(part.to_owned());
    match name {
        // Known from the first look.
        "contribution_id" | "format" | "project" | "project_version" | "rev" | "updated_at" => {}
        "about_id" => found.about = Some((Uuid::try_parse(&value.text()?).ok()?, None)),
        "about_name" => found.about.as_mut()?.1 = value.text(),
        "category" => found.category = value.text(),
        "clock_unsure" => found.provenance.clock_unsure = true,
        "created_at" => found.created_at = value.time()?,
        "declined" => found.declined = value.parts(own)?,
        "device" => found.provenance.device = value.text(),
        "entry_mode" => found.provenance.entry_mode = value.word(&MODES, write::entry_mode)?,
        "kind" => found.kind = value.text()?,
        "lang" => found.provenance.lang = value.text(),
        "location_masked" => found.location.masked = true,
        "location_method" => found.location.method = Some(value.word(&METHODS, write::location_method)?),
        "location_zoom" => found.location.zoom = Some(value.number()?),
        "near" => found.location.near = value.text(),
        "participant" => found.provenance.participant = value.text(),
        "responds_to" => found.responds_to = value.parts(|id| Some((Uuid::try_parse(id).ok()?, None)))?,
        "responds_to_names" => {
            let names: Vec<Option<String>> = value.parts(|name| Some(own(name).filter(|name| !name.is_empty())))?;
            found.responds_to.iter_mut().zip(names).for_each(|(linked, name)| linked.1 = name);
        }
        "session" => found.provenance.session = value.text(),
        "session_date" => setting.date = value.text(),
        "session_facilitator" => setting.facilitator = value.text(),
        "session_site" => setting.site = value.text(),
        "session_stage" => setting.stage = value.text(),
        "skipped" => found.skipped = value.parts(own)?,
        "status" => found.status = value.word(&[Status::Complete, Status::Incomplete], write::status)?,
        "sticker" => found.provenance.sticker = value.text(),
        _ => drop(found.answers.insert(name.to_owned(), value.answer()?)),
    }
    Some(())
}
