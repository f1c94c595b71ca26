//! A draft as text, for keeping it on the device until it is finished. Reading is tolerant about what it does not
//! know, and strict about the place: a [`Geometry`] is always a valid one.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Draft, PLACE};
use crate::contribution::{Answer, EntryMode, Location, LocationMethod};
use crate::geometry::{Shape, Sketch, round6};
use crate::{Context, Geometry, Position, write};

const METHODS: [(&str, LocationMethod); 6] = [
    ("map", LocationMethod::Map),
    ("search", LocationMethod::Search),
    ("list", LocationMethod::List),
    ("coordinates", LocationMethod::Coordinates),
    ("device", LocationMethod::Device),
    ("grid", LocationMethod::Grid),
];

const MODES: [EntryMode; 4] = [EntryMode::SelfEntered, EntryMode::Assisted, EntryMode::Paper, EntryMode::Group];

impl Draft {
    /// The draft as JSON, to be kept on the device until it is finished. Not an exchange format.
    pub fn to_json(&self) -> String {
        let mut map = Map::new();
        let mut put = |key: &str, value: Value| drop(map.insert(key.to_owned(), value));
        put("kind", text(&self.kind));
        put("page", text(&self.page));
        if let Some(geometry) = &self.geometry {
            let (name, coordinates) = coordinates(geometry.shape());
            put("shape", text(name));
            put("coordinates", coordinates);
        }
        if let Some(sketch) = &self.sketch {
            put("sketch", sketch.to_value());
        }
        if let Some((name, _)) = METHODS.iter().find(|(_, method)| Some(*method) == self.location.method) {
            put("method", text(name));
        }
        if let Some(zoom) = self.location.zoom {
            put("zoom", number(zoom));
        }
        put("entry_mode", text(write::entry_mode(self.context.entry_mode)));
        put("under_age", Value::Bool(self.context.under_age));
        put("easy", Value::Bool(self.context.easy));
        if let Some((about, name)) = &self.about {
            put("about", text(&about.to_string()));
            if let Some(name) = name {
                put("about_name", text(name));
            }
        }
        put("responds_to", Value::Array(self.responds_to.iter().map(|(id, _)| text(&id.to_string())).collect()));
        let names = self.responds_to.iter().map(|(_, name)| name.as_deref().map_or(Value::Null, text));
        put("responds_to_names", Value::Array(names.collect()));
        put("masked", Value::Bool(self.location.masked));
        if let Some(near) = &self.location.near {
            put("near", text(near));
        }
        if let Some(category) = &self.category {
            put("category", text(category));
        }
        let answers = self.answers.iter().map(|(id, answer)| {
            let value = match answer {
                Answer::Text(typed) => text(typed),
                Answer::Number(n) => number(*n),
                Answer::Flag(flag) => Value::Bool(*flag),
            };
            (id.clone(), value)
        });
        put("answers", Value::Object(answers.collect()));
        put("skipped", Value::Array(self.skipped.iter().map(|id| text(id)).collect()));
        put("declined", Value::Array(self.declined.iter().map(|id| text(id)).collect()));
        if let Some(sticker) = &self.sticker {
            put("sticker", text(sticker));
        }
        put("changing", Value::Bool(self.changing));
        if let Some(id) = self.editing {
            put("editing", text(&id.to_string()));
        }
        if let Some(rev) = self.base {
            put("base", Value::from(rev));
        }
        Value::Object(map).to_string()
    }

    /// Reads what [`Draft::to_json`] wrote; `None` when it is not that. Keys that are not known are left alone, and a
    /// part that cannot be read costs that part only.
    pub fn from_json(json: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(json).ok()?;
        let string = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let answers = value.get("answers").and_then(Value::as_object)?.iter().filter_map(|(id, value)| {
            let answer = match value {
                Value::String(typed) => Answer::Text(typed.clone()),
                Value::Number(n) => Answer::Number(n.as_f64()?),
                Value::Bool(flag) => Answer::Flag(*flag),
                _ => return None,
            };
            Some((id.clone(), answer))
        });
        let mode =
            string("entry_mode").and_then(|name| MODES.into_iter().find(|mode| write::entry_mode(*mode) == name));
        let uuid = |text: &str| Uuid::parse_str(text).ok();
        let list = |key: &str| value.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        // Drafts of earlier versions have no names.
        let names = list("responds_to_names").iter().map(|name| name.as_str().map(str::to_owned));
        let responds_to = list("responds_to").iter().zip(names.chain(std::iter::repeat(None)));
        let method = string("method").and_then(|name| METHODS.iter().find(|(known, _)| *known == name));
        Some(Self {
            kind: string("kind")?,
            context: Context {
                entry_mode: mode.unwrap_or_default(),
                under_age: value.get("under_age").and_then(Value::as_bool).unwrap_or(false),
                easy: value.get("easy").and_then(Value::as_bool).unwrap_or(false),
            },
            about: string("about").and_then(|id| uuid(&id)).map(|id| (id, string("about_name"))),
            responds_to: responds_to.filter_map(|(id, name)| Some((uuid(id.as_str()?)?, name))).collect(),
            geometry: string("shape").and_then(|name| shape(&name, value.get("coordinates")?)),
            sketch: value.get("sketch").and_then(Sketch::from_value),
            location: Location {
                method: method.map(|(_, method)| *method),
                zoom: value.get("zoom").and_then(Value::as_f64),
                masked: value.get("masked").and_then(Value::as_bool).unwrap_or(false),
                near: string("near"),
            },
            category: string("category"),
            answers: answers.collect(),
            skipped: ids(&value, "skipped"),
            declined: ids(&value, "declined"),
            page: string("page").unwrap_or_else(|| PLACE.to_owned()),
            sticker: string("sticker"),
            changing: value.get("changing").and_then(Value::as_bool).unwrap_or(false),
            editing: string("editing").and_then(|id| uuid(&id)),
            base: value.get("base").and_then(Value::as_u64).and_then(|rev| u32::try_from(rev).ok()),
        })
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn number(number: f64) -> Value {
    serde_json::Number::from_f64(number).map_or(Value::Null, Value::Number)
}

fn ids(value: &Value, key: &str) -> BTreeSet<String> {
    let list = value.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    list.iter().filter_map(|id| id.as_str().map(str::to_owned)).collect()
}

fn coordinates(shape: &Shape) -> (&'static str, Value) {
    let position = |[lon, lat]: &Position| Value::Array(vec![number(*lon), number(*lat)]);
    let line = |line: &Vec<Position>| Value::Array(line.iter().map(position).collect());
    let lines = |lines: &Vec<Vec<Position>>| Value::Array(lines.iter().map(line).collect());
    match shape {
        Shape::Point(at) => ("Point", position(at)),
        Shape::MultiPoint(all) => ("MultiPoint", line(all)),
        Shape::LineString(all) => ("LineString", line(all)),
        Shape::MultiLineString(all) => ("MultiLineString", lines(all)),
        Shape::Polygon(rings) => ("Polygon", lines(rings)),
        Shape::MultiPolygon(all) => ("MultiPolygon", Value::Array(all.iter().map(lines).collect())),
    }
}

fn shape(name: &str, value: &Value) -> Option<Geometry> {
    let shape = match name {
        "Point" => Shape::Point(position(value)?),
        "MultiPoint" => Shape::MultiPoint(line(value, 1)?),
        "LineString" => Shape::LineString(line(value, 2)?),
        "MultiLineString" => Shape::MultiLineString(list(value, |v| line(v, 2))?),
        "Polygon" => Shape::Polygon(rings(value)?),
        "MultiPolygon" => Shape::MultiPolygon(list(value, rings)?),
        _ => return None,
    };
    Some(Geometry::from_valid(shape))
}

fn list<T>(value: &Value, one: fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    let items = value.as_array().filter(|items| !items.is_empty())?;
    items.iter().map(one).collect()
}

fn position(value: &Value) -> Option<Position> {
    let [lon, lat] = value.as_array()?.as_slice() else { return None };
    let (lon, lat) = (lon.as_f64()?, lat.as_f64()?);
    let inside = (-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat);
    inside.then(|| [round6(lon), round6(lat)])
}

fn line(value: &Value, least: usize) -> Option<Vec<Position>> {
    list(value, position).filter(|line| line.len() >= least)
}

/// An outer ring and its holes, each closed and turned the way it should be.
fn rings(value: &Value) -> Option<Vec<Vec<Position>>> {
    let rings = list(value, |ring| line(ring, 4))?;
    let closed = rings.iter().all(|ring| ring.first() == ring.last());
    let turned = rings.iter().enumerate().all(|(i, ring)| if i == 0 { turn(ring) >= 0.0 } else { turn(ring) <= 0.0 });
    (closed && turned).then_some(rings)
}

/// Twice the signed area; positive when counter-clockwise.
fn turn(ring: &[Position]) -> f64 {
    ring.windows(2).map(|pair| (pair[0][0] - pair[1][0]) * (pair[0][1] + pair[1][1])).sum()
}
