//! The file of a gazetteer: read with care, as it may come from anywhere, and written so that the same names make the
//! same bytes.

use serde_json::{Map, Value};

use super::{BREAK, Entry, Gazetteer, PlaceKind, Postcode, is_break};
use crate::{Code, Position, Problem};

/// Steps per degree in the file.
const STEPS: f64 = 1e5;

impl Gazetteer {
    /// Reads the file that [`encode`] writes.
    ///
    /// # Errors
    /// The first thing that is wrong, with its path. Unknown keys and kinds are no error.
    pub fn parse(json: &str) -> Result<Self, Problem> {
        let value: Value = serde_json::from_str(json.trim_start_matches('\u{feff}')).map_err(|error| {
            Problem::new(Code::NotJson).with([error.line().to_string(), error.column().to_string()].join(":"))
        })?;
        let wrong = |path: &str| Problem::new(Code::ProjectWrongType).at(path);
        match value.get("format").and_then(Value::as_u64) {
            Some(1) => {}
            Some(newer) => return Err(Problem::new(Code::NewerFormat).at("format").with(newer.to_string())),
            None => return Err(Problem::new(Code::ProjectMissing).at("format")),
        }
        let origin = value.get("origin").and_then(origin).ok_or_else(|| wrong("origin"))?;
        let names = value.get("names").and_then(Value::as_array).ok_or_else(|| wrong("names"))?;
        let mut entries = Vec::with_capacity(names.len());
        for (i, item) in names.iter().enumerate() {
            let entry = entry(item, origin).ok_or_else(|| wrong(&["names[", &i.to_string(), "]"].concat()))?;
            entries.push(entry);
        }
        let mut postcodes = Vec::new();
        let mut at = origin;
        let sectors = value.get("postcodes").map(|all| all.as_array().ok_or_else(|| wrong("postcodes"))).transpose()?;
        for (i, item) in sectors.into_iter().flatten().enumerate() {
            sector(item, &mut at, &mut postcodes)
                .ok_or_else(|| wrong(&["postcodes[", &i.to_string(), "]"].concat()))?;
        }
        let attribution = value.get("attribution").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Self::of(attribution, entries, postcodes))
    }
}

type Steps = [i64; 2];

fn origin(value: &Value) -> Option<Steps> {
    let [lon, lat] = value.as_array()?.as_slice() else { return None };
    let (lon, lat) = (lon.as_f64()?, lat.as_f64()?);
    ((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)).then(|| steps([lon, lat]))
}

fn entry(item: &Value, origin: Steps) -> Option<Entry> {
    let name = item.get("n")?.as_str()?.to_owned();
    let kind = item.get("k")?.as_str()?;
    let kind = PlaceKind::ALL.iter().copied().find(|k| k.as_str() == kind).unwrap_or(PlaceKind::Other);
    let mut positions = Vec::new();
    let mut at = origin;
    let mut numbers = item.get("p")?.as_array()?.iter();
    while let Some(number) = numbers.next() {
        if number.is_null() {
            positions.push(BREAK);
            continue;
        }
        positions.push(step(&mut at, number, numbers.next()?)?);
    }
    positions.iter().any(|p| !is_break(*p)).then_some(Entry { name, kind, positions })
}

/// The next position, so many steps from the one before.
fn step(at: &mut Steps, east: &Value, north: &Value) -> Option<Position> {
    *at = [at[0].checked_add(east.as_i64()?)?, at[1].checked_add(north.as_i64()?)?];
    let inside = (-18_000_000..=18_000_000).contains(&at[0]) && (-9_000_000..=9_000_000).contains(&at[1]);
    inside.then(|| degrees(*at))
}

/// Postcodes that begin alike: `{"s":"W5 2","p":["NR",105,412,"NS",3,-2]}`.
fn sector(item: &Value, at: &mut Steps, out: &mut Vec<Postcode>) -> Option<()> {
    let begin = item.get("s")?.as_str()?;
    for unit in item.get("p")?.as_array()?.chunks(3) {
        let [end, east, north] = unit else { return None };
        out.push(Postcode { code: [begin, end.as_str()?].concat(), at: step(at, east, north)? });
    }
    Some(())
}

#[allow(clippy::cast_possible_truncation)] // degrees: at most 18,000,000 steps
fn steps([lon, lat]: Position) -> Steps {
    [(lon * STEPS).round() as i64, (lat * STEPS).round() as i64]
}

#[allow(clippy::cast_precision_loss)] // degrees: at most 18,000,000 steps
fn degrees([lon, lat]: Steps) -> Position {
    [lon as f64 / STEPS, lat as f64 / STEPS]
}

/// [`encode_with`] without postcodes.
pub fn encode(entries: &[Entry], attribution: &str) -> String {
    encode_with(entries, &[], attribution)
}

/// Writes the file: the same bytes for the same entries and postcodes in any order. Positions are rounded to 0.00001°;
/// entries without a position are left out, a postcode that comes twice is kept once.
pub fn encode_with(entries: &[Entry], postcodes: &[Postcode], attribution: &str) -> String {
    let mut all: Vec<(&str, PlaceKind, Vec<Vec<Steps>>)> = entries
        .iter()
        .map(|entry| {
            let pieces = entry.pieces().map(|piece| {
                let mut piece: Vec<Steps> = piece.iter().map(|at| steps(*at)).collect();
                piece.dedup();
                piece
            });
            (entry.name.as_str(), entry.kind, pieces.collect::<Vec<_>>())
        })
        .filter(|(_, _, pieces)| !pieces.is_empty())
        .collect();
    all.sort();
    let positions = || all.iter().flat_map(|(_, _, pieces)| pieces.iter().flatten());
    let mut units: Vec<(&str, Steps)> = postcodes.iter().map(|p| (p.code.as_str(), steps(p.at))).collect();
    units.sort_unstable();
    units.dedup_by_key(|(code, _)| *code);
    let least =
        |axis: usize| positions().map(|at| at[axis]).chain(units.iter().map(|(_, at)| at[axis])).min().unwrap_or(0);
    let origin = [least(0), least(1)];
    let names = all.iter().map(|(name, kind, pieces)| {
        let mut numbers = Vec::new();
        let mut last = origin;
        for (i, piece) in pieces.iter().enumerate() {
            if i > 0 {
                numbers.push(Value::Null);
            }
            for at in piece {
                numbers.extend([Value::from(at[0] - last[0]), Value::from(at[1] - last[1])]);
                last = *at;
            }
        }
        let parts = [("n", Value::from(*name)), ("k", Value::from(kind.as_str())), ("p", Value::Array(numbers))];
        object(parts)
    });
    let names: Vec<Value> = names.collect();
    let [lon, lat] = degrees(origin);
    let parts = [
        ("format", Value::from(1)),
        ("attribution", Value::from(attribution)),
        ("origin", Value::Array(vec![Value::from(lon), Value::from(lat)])),
        ("names", Value::Array(names)),
    ];
    let mut file = object(parts);
    if let Some(file) = file.as_object_mut().filter(|_| !units.is_empty()) {
        file.insert("postcodes".to_owned(), Value::Array(sectors(&units, origin)));
    }
    file.to_string()
}

/// Postcodes by all but their last two letters.
fn sectors(units: &[(&str, Steps)], origin: Steps) -> Vec<Value> {
    let cut = |code: &str| code.char_indices().rev().nth(1).map_or(0, |(at, _)| at);
    let mut last = origin;
    let same = |a: &(&str, Steps), b: &(&str, Steps)| a.0[..cut(a.0)] == b.0[..cut(b.0)];
    let sector = |units: &[(&str, Steps)]| {
        let mut numbers = Vec::with_capacity(units.len() * 3);
        for (code, at) in units {
            let (east, north) = (at[0] - last[0], at[1] - last[1]);
            numbers.extend([Value::from(&code[cut(code)..]), Value::from(east), Value::from(north)]);
            last = *at;
        }
        let (first, _) = units[0];
        object([("s", Value::from(&first[..cut(first)])), ("p", Value::Array(numbers))])
    };
    units.chunk_by(same).map(sector).collect()
}

fn object<const N: usize>(parts: [(&str, Value); N]) -> Value {
    Value::Object(parts.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
}
