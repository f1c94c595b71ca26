//! Tables as CSV: ours, and other tools' with columns of longitude and latitude or of WKT. The separator is the comma,
//! semicolon or tab that the first line has most of, as spreadsheets differ by country.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use common_ground_core::package::unguard;
use common_ground_core::text;
use csv::{ByteRecord, ReaderBuilder};
use serde_json::{Map, Value, json};

use super::feed::Feed;
use super::{Found, Manner, Summary};
use crate::convert::shape::wkt;

/// Longest row, in bytes, as of a feature: what has no end of row is no table.
pub(crate) const MAX_ROW: u64 = 4 << 20;
/// How much is looked at to find the separator.
const LOOKED_AT: u64 = 1 << 16;

const LONGITUDES: [&str; 5] = ["longitude", "lon", "lng", "long", "x"];
const LATITUDES: [&str; 3] = ["latitude", "lat", "y"];
const WKT: [&str; 5] = ["geometry", "wkt", "geometry_wkt", "geom", "the_geom"];

pub(super) fn read(mut bytes: impl Read, manner: &Manner, take: &mut dyn FnMut(Found)) -> io::Result<Summary> {
    let mut first = Vec::new();
    bytes.by_ref().take(LOOKED_AT).read_to_end(&mut first)?;
    let bytes = first.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&first).chain(bytes);
    let separator = separator(&first);
    let (given, start) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let limited = Limited { bytes, given, start: Rc::clone(&start) };
    let mut rows = ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(limited);
    let header = rows.byte_headers().map_err(io::Error::other)?.clone();
    let header = Header::new(&header, manner, separator)?;
    let mut feed = Feed::new(manner);
    let mut row = ByteRecord::new();
    loop {
        start.set(rows.position().byte());
        if feed.refused() || !rows.read_byte_record(&mut row).map_err(io::Error::other)? {
            break;
        }
        if row.len() == header.columns.len() {
            let (geometry, properties) = header.feature(&row);
            feed.row(geometry, properties, take);
        } else {
            feed.bad_row(&format!("{} cells where the first line has {}", row.len(), header.columns.len()), take);
        }
    }
    Ok(feed.finish(take))
}

/// The separator of the first line: what stands outside of quotes most often.
pub(crate) fn separator(first: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in first {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(of, _)| of == byte).for_each(|(_, count)| *count += 1),
            _ => {}
        }
    }
    // The first of equals: a comma where there is only one column.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(of, _)| *of)
}

/// Stops a row that has no end.
struct Limited<R> {
    bytes: R,
    given: Rc<Cell<u64>>,
    start: Rc<Cell<u64>>,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given.get().saturating_sub(self.start.get()) > MAX_ROW {
            return Err(io::Error::other("a row is longer than 4 MB"));
        }
        let length = self.bytes.read(buffer)?;
        self.given.set(self.given.get() + length as u64);
        Ok(length)
    }
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Whole,
    Number,
    Flag,
    /// An instant, RFC 3339 in UTC.
    Time,
}

/// What a column is for.
enum Use {
    Longitude,
    Latitude,
    Wkt,
    /// Says what another column says as well.
    Repeats,
    Property(String, Type),
}

struct Header {
    columns: Vec<Use>,
    /// Numbers have a comma where others have a point.
    comma: bool,
}

impl Header {
    fn new(names: &ByteRecord, manner: &Manner, separator: u8) -> io::Result<Self> {
        let names: Vec<String> =
            names.iter().map(|name| text::clean(unguard(&String::from_utf8_lossy(name)))).collect();
        let place = |wanted: &[&str]| {
            wanted.iter().find_map(|word| names.iter().position(|name| name.eq_ignore_ascii_case(word)))
        };
        let (lon, lat, wkt) = (place(&LONGITUDES), place(&LATITUDES), place(&WKT));
        if wkt.is_none() && (lon.is_none() || lat.is_none()) {
            return Err(io::Error::other("it has no columns longitude and latitude, and no column geometry with WKT"));
        }
        let ours = names.iter().any(|name| name == "contribution_id");
        let columns = names.iter().enumerate().map(|(at, name)| {
            // An option of a question, beside the question itself.
            let option = ours && name.split_once("__").is_some_and(|(question, _)| names.iter().any(|n| n == question));
            match Some(at) {
                _ if option => Use::Repeats,
                at if at == wkt => Use::Wkt,
                at if at == lon => Use::Longitude,
                at if at == lat => Use::Latitude,
                _ => {
                    Use::Property(name.clone(), manner.types.get(name).copied().filter(|_| ours).unwrap_or(Type::Text))
                }
            }
        });
        Ok(Self { columns: columns.collect(), comma: separator == b';' })
    }

    /// One row as the members of a feature. WKT counts where there is some, else longitude and latitude.
    fn feature(&self, row: &ByteRecord) -> (Value, Map<String, Value>) {
        let (mut lon, mut lat, mut geometry) = (Value::Null, Value::Null, None);
        let mut properties = Map::new();
        for (of, cell) in self.columns.iter().zip(row) {
            // Bytes that are no text: the reader is told in its own way, by a mark in the text.
            let cell = String::from_utf8_lossy(cell);
            let cell = unguard(&cell);
            if cell.trim().is_empty() {
                continue;
            }
            match of {
                Use::Longitude => lon = self.degrees(cell),
                Use::Latitude => lat = self.degrees(cell),
                Use::Wkt => {
                    // What is no WKT is no geometry either, which the reader says.
                    let shown = || Value::from(cell.chars().take(40).collect::<String>());
                    geometry = Some(wkt::read(cell).unwrap_or_else(shown));
                }
                Use::Repeats => {}
                Use::Property(name, of) => drop(properties.insert(name.clone(), value(cell, *of))),
            }
        }
        let point = || match (&lon, &lat) {
            (Value::Null, Value::Null) => Value::Null,
            _ => json!({"type": "Point", "coordinates": [lon, lat]}),
        };
        (geometry.unwrap_or_else(point), properties)
    }

    fn degrees(&self, cell: &str) -> Value {
        let cell = cell.trim();
        let number = if self.comma { cell.replace(',', ".").parse::<f64>() } else { cell.parse() };
        number.map_or_else(|_| Value::from(cell), Value::from)
    }
}

/// A cell as what the column holds; as text when it is none of that.
fn value(cell: &str, of: Type) -> Value {
    let trimmed = cell.trim();
    let read = match of {
        Type::Text | Type::Time => None,
        Type::Whole | Type::Number => {
            let whole = trimmed.parse::<i64>().ok().map(Value::from);
            whole.or_else(|| trimmed.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from))
        }
        Type::Flag => match trimmed.to_ascii_lowercase().as_str() {
            "true" | "1" => Some(Value::Bool(true)),
            "false" | "0" => Some(Value::Bool(false)),
            _ => None,
        },
    };
    read.unwrap_or_else(|| Value::from(cell))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_what_the_first_line_has_most_of() {
        let cases: [(&[u8], u8); 5] = [
            (b"a,b,c\n1;2;3;4;5\n", b','),
            (b"a;b;c\n", b';'),
            (b"a\tb\tc", b'\t'),
            (b"\"a,b,c,d\";e;f\n", b';'),
            (b"lon", b','),
        ];
        for (first, expected) in cases {
            assert_eq!(separator(first), expected, "{}", String::from_utf8_lossy(first));
        }
    }
}
