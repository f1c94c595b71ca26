//! Puts a table of postcodes into a gazetteer. Reads CSV line by line, as the national table has millions of them, and
//! keeps what lies in the area.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, BufRead};

use common_ground_core::gazetteer::{Gazetteer, Postcode, encode_with};

use crate::Bounds;

/// Names of columns, lower case, the best first.
const CODE: [&str; 5] = ["pcds", "postcode", "pcd", "pcd7", "pcd8"];
const LATITUDE: [&str; 2] = ["lat", "latitude"];
const LONGITUDE: [&str; 5] = ["long", "lon", "lng", "longitude", "longitud"];
/// When a postcode was given up; blank for those in use.
const ENDED: [&str; 1] = ["doterm"];

/// What keeps a table from being read.
#[derive(Debug)]
#[non_exhaustive]
pub enum TableError {
    /// The file cannot be read, or is not UTF-8.
    Read(io::Error),
    /// The first line names no column for the postcode, the latitude or the longitude.
    Columns,
    /// This line, counted from 1, has no number where one should be.
    Line(usize),
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(cause) => write!(f, "the table cannot be read: {cause}"),
            Self::Columns => f.write_str("the first line must name the columns postcode (or pcds), lat and long"),
            Self::Line(line) => write!(f, "line {line} has no latitude and longitude in degrees"),
        }
    }
}

impl std::error::Error for TableError {}

/// The postcodes of a CSV table that lie in the area, each once. The first line names the columns: `pcds` or
/// `postcode`, `lat`, `long`; others are passed over. Postcodes that are no longer in use (`doterm`) and lines without
/// a position are left out.
///
/// # Errors
/// [`TableError`], with the line.
pub fn postcodes(table: impl BufRead, area: Bounds) -> Result<Vec<Postcode>, TableError> {
    let mut found = BTreeMap::new();
    let mut columns: Option<Columns> = None;
    for (number, line) in (1..).zip(table.lines()) {
        let line = line.map_err(TableError::Read)?;
        let cells = cells(line.trim_start_matches('\u{feff}'));
        let Some(columns) = &columns else {
            columns = Some(Columns::of(&cells).ok_or(TableError::Columns)?);
            continue;
        };
        let cell = |at: usize| cells.get(at).map(|cell| cell.trim()).unwrap_or_default();
        let ended = columns.ended.is_some_and(|at| !cell(at).is_empty());
        let (lat, lon) = (cell(columns.latitude), cell(columns.longitude));
        if ended || lat.is_empty() || lon.is_empty() {
            continue;
        }
        let degrees = |cell: &str| cell.parse::<f64>().map_err(|_| TableError::Line(number));
        let at = [degrees(lon)?, degrees(lat)?];
        let code = written(cell(columns.code));
        if area.holds(at) && !code.is_empty() {
            found.insert(code, at);
        }
    }
    if columns.is_none() {
        return Err(TableError::Columns);
    }
    Ok(found.into_iter().map(|(code, at)| Postcode { code, at }).collect())
}

/// The gazetteer's file with these postcodes in place of those it had, and with whom they come from.
pub fn with_postcodes(gazetteer: &Gazetteer, postcodes: &[Postcode], attribution: &str) -> String {
    let before = gazetteer.attribution();
    let whole = if before.contains(attribution) {
        before.to_owned()
    } else {
        [before, attribution].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
    };
    encode_with(gazetteer.entries(), postcodes, &whole)
}

struct Columns {
    code: usize,
    latitude: usize,
    longitude: usize,
    ended: Option<usize>,
}

impl Columns {
    fn of(cells: &[String]) -> Option<Self> {
        let names: Vec<String> = cells.iter().map(|cell| cell.trim().to_lowercase()).collect();
        let find = |known: &[&str]| known.iter().find_map(|name| names.iter().position(|cell| cell == name));
        Some(Self { code: find(&CODE)?, latitude: find(&LATITUDE)?, longitude: find(&LONGITUDE)?, ended: find(&ENDED) })
    }
}

/// The cells of a line; quotes may stand around each. No cell of such a table holds a line break.
fn cells(line: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => out.push(String::new()),
            c => out.last_mut().into_iter().for_each(|cell| cell.push(c)),
        }
    }
    out
}

/// As it is written: upper case; a British one with one space before its last three.
fn written(code: &str) -> String {
    let upper = code.to_uppercase();
    let compact: String = upper.split_whitespace().collect();
    let british = (5..=7).contains(&compact.len())
        && compact.is_ascii()
        && compact.as_bytes()[0].is_ascii_alphabetic()
        && compact.as_bytes()[compact.len() - 3].is_ascii_digit();
    if british {
        let (outward, inward) = compact.split_at(compact.len() - 3);
        [outward, inward].join(" ")
    } else {
        upper.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
