//! What the reader does with each piece that the scanner cuts out: parse it, mend it, make a contribution of it, and
//! tell what was wrong and where.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::scan::Event;
use super::{Options, feature, head};
use crate::keeping::book::Withdrawal;
use crate::write::{self, Checksum};
use crate::{Code, Contribution, Problem, json};

/// Everything but the cutting.
pub(super) struct Desk {
    pub(super) options: Options,
    pub(super) found: Vec<Contribution>,
    pub(super) problems: Vec<Problem>,
    /// Whose answers were taken back, by the document's own header.
    pub(super) withdrawals: Vec<Withdrawal>,
    seen: BTreeSet<Uuid>,
    checksum: Checksum,
    /// Whether somebody else looks after the checksum.
    pub(super) unsummed: bool,
    pub(super) features: usize,
    derived_told: bool,
    pub(super) refused: bool,
}

impl Desk {
    pub(super) fn new(options: Options) -> Self {
        Self {
            options,
            found: Vec::new(),
            problems: Vec::new(),
            withdrawals: Vec::new(),
            seen: BTreeSet::new(),
            checksum: Checksum::default(),
            unsummed: false,
            features: 0,
            derived_told: false,
            refused: false,
        }
    }

    /// Takes the next piece; whether to go on.
    pub(super) fn take(&mut self, event: Event<'_>) -> bool {
        match event {
            Event::ByteOrderMark => self.tell(Problem::new(Code::ByteOrderMark), 0),
            Event::NoObject(first) => self.tell(head::no_object(first), 0),
            Event::Opened(frame) => self.opened(frame),
            Event::Element { text, at } => {
                self.features += 1;
                self.element(text, at);
            }
            Event::Lost { code, at } => {
                self.features += 1;
                self.tell(Problem::new(code).in_feature(self.features), at);
            }
            Event::Closed { frame, streamed, at } => self.closed(frame, streamed, at),
            Event::Trailing { at } => self.tell(Problem::new(Code::TrailingText), at),
            Event::Truncated { element, at } => {
                let mut problem = Problem::new(Code::Truncated);
                if let Some((text, start)) = element {
                    self.features += 1;
                    problem = problem.in_feature(self.features);
                    self.broken_before_the_end(text, start);
                }
                self.tell(problem, at);
            }
        }
        !self.refused
    }

    fn tell(&mut self, mut problem: Problem, byte: u64) {
        problem.place.byte.get_or_insert(byte);
        self.problems.push(problem);
    }

    fn refuse(&mut self, problem: Problem, byte: u64) {
        self.refused = true;
        self.found.clear();
        self.tell(problem, byte);
    }

    /// Judges the members ahead of the features, so that a file that is refused is refused before they are read.
    fn opened(&mut self, frame: &[u8]) {
        let mut text = String::from_utf8_lossy(frame).into_owned();
        text.push_str("]}");
        if let Ok(Value::Object(document)) = json::parse_quietly(&text)
            && let Some(problem) = head::refusal(&document)
        {
            self.refuse(problem, 0);
        }
    }

    fn closed(&mut self, frame: Result<&[u8], Code>, streamed: bool, at: u64) {
        let text = match frame {
            Ok(frame) => frame,
            Err(code) => return self.tell(Problem::new(code), 0),
        };
        // In a document of features the frame lacks them, so its bytes are not the file's.
        let Some((value, first)) = self.parse(text, None, (!streamed).then_some(at)) else { return };
        let Value::Object(document) = &value else { return };
        if let Some(problem) = head::refusal(document) {
            return self.refuse(problem, 0);
        }
        let found = document.get("type").and_then(Value::as_str).unwrap_or_default();
        match found {
            "FeatureCollection" if streamed => {}
            "Feature" => {
                self.features += 1;
                self.number(first);
                self.feature(value, text, at);
                return;
            }
            "Point" | "MultiPoint" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon"
            | "GeometryCollection" => {
                self.features += 1;
                self.number(first);
                let mut bare = Map::new();
                bare.insert("type".to_owned(), Value::from("Feature"));
                bare.insert("geometry".to_owned(), value);
                self.feature(Value::Object(bare), text, at);
                return;
            }
            // Features were read all the same.
            _ if streamed => self.tell(Problem::new(Code::WrongType).at("type").with(found), 0),
            "FeatureCollection" => self.tell(Problem::new(Code::NotGeoJson).at("features"), 0),
            _ => self.tell(Problem::new(Code::NotGeoJson).at("type").with(found), 0),
        }
        if streamed && self.features == 0 {
            self.tell(Problem::new(Code::NoFeatures), 0);
        }
        let stated = head::stated(document);
        for _ in 0..stated.unreadable {
            self.tell(Problem::new(Code::WrongType).at("common_ground.withdrawals"), 0);
        }
        self.withdrawals = stated.withdrawals;
        let (count, sha256) = std::mem::take(&mut self.checksum).finish();
        let short = stated.contributions.is_some_and(|n| n != u64::from(count) || n != self.features as u64);
        if short || stated.sha256.is_some_and(|stated| stated != sha256) {
            self.tell(Problem::new(Code::ChecksumDiffers).at("common_ground").with(count.to_string()), 0);
        }
    }

    /// Takes an entry of `features` that is known to be canonical and of ours, and not to be given out by the desk.
    pub(super) fn known(&mut self, text: &str, id: Uuid, at: u64) {
        self.features += 1;
        if !self.unsummed {
            self.checksum.add(text);
        }
        if !self.seen.insert(id) {
            let id = id.to_string();
            let mut problem = Problem::new(Code::DuplicateId).with(&id).in_feature(self.features);
            problem.place.id = Some(id);
            self.tell(problem, at);
        }
    }

    /// Tells what is to be told of a whole file of features that has no head.
    pub(super) fn end_of_lines(&mut self) {
        if self.features == 0 {
            self.tell(Problem::new(Code::NoFeatures), 0);
        }
    }

    /// Tells of the present feature that it is left out for want of a property.
    pub(super) fn missing(&mut self, property: &str, id: Uuid, at: u64) {
        let mut problem = Problem::new(Code::Missing).at(property).in_feature(self.features);
        problem.place.id = Some(id.to_string());
        self.tell(problem, at);
    }

    fn element(&mut self, text: &[u8], at: u64) {
        let Some((value, first)) = self.parse(text, Some(self.features), Some(at)) else { return };
        self.number(first);
        self.feature(value, text, at);
    }

    /// Gives the problems from `first` on the number of the present feature.
    fn number(&mut self, first: usize) {
        for problem in self.problems.iter_mut().skip(first) {
            problem.place.feature = Some(self.features);
        }
    }

    /// Parses a piece, mending what can be mended; with the index of the first problem that it made.
    fn parse(&mut self, bytes: &[u8], feature: Option<usize>, at: Option<u64>) -> Option<(Value, usize)> {
        let first = self.problems.len();
        let place = |offset: usize| at.map(|at| at + offset as u64);
        let lossy = match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(error) => {
                let mut problem = Problem::new(Code::BadUtf8);
                problem.place.byte = place(error.valid_up_to());
                self.problems.push(problem);
                String::from_utf8_lossy(bytes)
            }
        };
        let mut repeated = Vec::new();
        let mut parsed = json::parse(&lossy, &mut repeated);
        if parsed.is_err()
            && let Some((mended, what)) = json::mend(&lossy)
        {
            repeated.clear();
            if let Ok(value) = json::parse(&mended, &mut repeated) {
                parsed = Ok(value);
                for (code, offset) in [(Code::LoneSurrogate, what.surrogate), (Code::ControlCharacters, what.control)] {
                    let Some(offset) = offset else { continue };
                    let mut problem = Problem::new(code);
                    problem.place.path = property_before(&lossy, offset);
                    problem.place.byte = place(offset);
                    self.problems.push(problem);
                }
            }
        }
        match parsed {
            Ok(value) => {
                for key in repeated {
                    let mut problem = Problem::new(Code::DuplicateKey);
                    problem.place.byte = position(&lossy, &key, true).and_then(place);
                    self.problems.push(problem.at(key));
                }
                Some((value, first))
            }
            Err(error) => {
                let offset = json::offset(&lossy, &error);
                let code = if feature.is_some() { Code::FeatureNotJson } else { Code::NotJson };
                let mut problem = Problem::new(code).with(token(&lossy, offset));
                problem.place.feature = feature;
                problem.place.path = property_before(&lossy, offset).filter(|_| feature.is_some());
                problem.place.byte = place(offset);
                self.problems.push(problem);
                None
            }
        }
    }

    /// Tells of a fault in the last, incomplete piece that explains why it never ended.
    fn broken_before_the_end(&mut self, text: &[u8], start: u64) {
        let lossy = String::from_utf8_lossy(text);
        if let Err(error) = json::parse_quietly(&lossy)
            && !error.is_eof()
        {
            let offset = json::offset(&lossy, &error);
            let problem = Problem::new(Code::FeatureNotJson).in_feature(self.features).with(token(&lossy, offset));
            self.tell(problem, start + offset as u64);
        }
    }

    /// Counts a feature that is left out for where it lies: the file is whole with it, and nobody has changed it.
    fn sum_outside(&mut self, text: &[u8]) {
        let options = Options { area: None, masked_area: None, ..self.options.clone() };
        let value = json::parse_quietly(&String::from_utf8_lossy(text)).ok().filter(|_| !self.unsummed);
        if let Some(Ok(found)) = value.map(|value| feature::read(value, Some(&options), &mut Vec::new())) {
            self.checksum.add(&write::feature(&found.contribution));
        }
    }

    fn feature(&mut self, value: Value, text: &[u8], at: u64) {
        let mut notes = Vec::new();
        let id = value.get("id").filter(|id| !id.is_null()).map(|id| match id {
            Value::String(id) => id.clone(),
            other => other.to_string(),
        });
        let outcome = feature::read(value, Some(&self.options), &mut notes);
        let mut refused = false;
        match outcome {
            Ok(found) => {
                if found.ours && !self.unsummed {
                    self.checksum.add(&write::feature(&found.contribution));
                }
                // Other tools' features have no identifiers as a rule: told once.
                if found.derived && (found.ours || !self.derived_told) {
                    self.derived_told |= !found.ours;
                    notes.push(Problem::new(Code::DerivedId));
                }
                if !self.seen.insert(found.contribution.id) {
                    notes.push(Problem::new(Code::DuplicateId).with(found.contribution.id.to_string()));
                }
                self.found.push(found.contribution);
            }
            Err(feature::Refused::Feature(problem)) => {
                if problem.code == Code::OutsideArea {
                    self.sum_outside(text);
                }
                notes.push(problem);
            }
            Err(feature::Refused::File(problem)) => {
                refused = true;
                notes.push(problem);
            }
            Err(feature::Refused::Newer(format)) => {
                refused = true;
                notes.push(Problem::new(Code::NewerFormat).at("format").with(format.to_string()));
            }
        }
        if !notes.is_empty() {
            let text = String::from_utf8_lossy(text);
            for mut problem in notes {
                let offset = problem.place.path.as_deref().and_then(|name| position(&text, name, false)).unwrap_or(0);
                problem.place.feature = Some(self.features);
                problem.place.id.clone_from(&id);
                self.tell(problem, at + offset as u64);
            }
        }
        if refused {
            self.refused = true;
            self.found.clear();
        }
    }
}

/// Where a key stands in a text of JSON, first or last.
fn position(text: &str, key: &str, last: bool) -> Option<usize> {
    let quoted = Value::from(key).to_string();
    if last { text.rfind(&quoted) } else { text.find(&quoted) }
}

/// The last key before an offset in a text of JSON, as far as can be told without parsing.
fn property_before(text: &str, offset: usize) -> Option<String> {
    let before = text.get(..offset)?;
    let colon = before.rfind("\":")?;
    let start = before.get(..colon)?.rfind('"')?;
    before.get(start + 1..colon).map(str::to_owned)
}

/// The word at an offset, for showing.
fn token(text: &str, offset: usize) -> &str {
    let from = text.get(..offset).map_or(0, |before| {
        before.rfind(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '+' | '.'))).map_or(0, |n| n + 1)
    });
    let rest = text.get(from..).unwrap_or_default();
    let end = rest.find([',', ']', '}', '\n', ' ']).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}
