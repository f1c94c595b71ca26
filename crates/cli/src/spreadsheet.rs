//! Tables that people look at and change in a spreadsheet: CSV with a byte-order mark, without which Excel takes it for
//! something else; nothing in it is a formula. Read back as spreadsheets save it: with commas, semicolons or tabs.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use common_ground_core::package::{guard, unguard};

use crate::beside::Beside;
use crate::intake::separator;
use crate::tell::Failure;

/// Most bytes of a table that is read: a row for each of a million mentions has fewer.
const MOST: u64 = 512 << 20;

/// Writes a table, readable by its owner alone.
pub(crate) fn write(
    path: &Path,
    heads: impl IntoIterator<Item = impl AsRef<str>>,
    rows: impl Iterator<Item: IntoIterator<Item = String>>,
) -> Result<(), Failure> {
    let failure = |cause: &std::io::Error| Failure::of_file("write", path, cause);
    let beside = Beside::new(path).map_err(|cause| failure(&cause))?;
    let done = || {
        let mut out = BufWriter::new(&beside.file);
        out.write_all("\u{feff}".as_bytes())?;
        let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        table.write_record(heads.into_iter().map(|head| guard(head.as_ref()).into_owned()))?;
        for row in rows {
            table.write_record(row.into_iter().map(|cell| guard(&cell).into_owned()))?;
        }
        table.flush()
    };
    done().map_err(|cause| failure(&cause))?;
    beside.put(path).map_err(|cause| failure(&cause))
}

/// A row of a table that was read.
pub(crate) struct Row {
    /// Number of the line in the spreadsheet, the heads being in the first.
    pub(crate) number: usize,
    cells: HashMap<String, String>,
}

impl Row {
    /// A cell by the head of its column; empty where there is none.
    pub(crate) fn cell(&self, head: &str) -> &str {
        self.cells.get(head).map_or("", |cell| unguard(cell))
    }
}

/// A table that was read.
pub(crate) struct Table {
    /// The heads of its columns.
    pub(crate) heads: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// Whether a table may be in the letters of one country, as spreadsheets save it that are not told otherwise.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    /// No letter may be lost.
    Exact,
    /// What is read of it is ASCII, all but what people added.
    Any,
}

/// Reads a table that has columns with these heads, and perhaps others. Empty rows are passed over.
pub(crate) fn read(path: &Path, heads: &[&str]) -> Result<Vec<Row>, Failure> {
    read_table(path, heads, Letters::Exact).map(|table| table.rows)
}

/// The same with all heads.
pub(crate) fn read_table(path: &Path, heads: &[&str], letters: Letters) -> Result<Table, Failure> {
    let name = path.display();
    let failure = |cause: std::io::Error| Failure::of_file("read", path, &cause);
    if path.metadata().map_err(failure)?.len() > MOST {
        return Err(Failure::new(format!("{name} is larger than 512 MB.")));
    }
    let bytes = std::fs::read(path).map_err(failure)?;
    parse(&bytes, heads, letters).map_err(|what| Failure::new(format!("{name} {what}")))
}

/// The same out of bytes. What it says when that fails is the end of a sentence.
pub(crate) fn parse(bytes: &[u8], heads: &[&str], letters: Letters) -> Result<Table, String> {
    let text = text(bytes, letters).ok_or("is not UTF-8. Save it again as “CSV UTF-8”, so that no letter is lost.")?;
    let (separator, text) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
        Some((said, rest)) => (said.bytes().next().unwrap_or(b','), rest),
        None => (separator(text.as_bytes()), &*text),
    };
    let mut table = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
    let wrong = |cause: &csv::Error| format!("is no table that can be read: {cause}.");
    let found = table.headers().map_err(|cause| wrong(&cause))?.iter();
    let found: Vec<String> = found.map(|head| unguard(head.trim()).to_owned()).collect();
    if let Some(missing) = heads.iter().find(|head| !found.iter().any(|found| found == *head)) {
        return Err(format!("has no column {missing}."));
    }
    let mut rows = Vec::new();
    for (number, record) in table.records().enumerate() {
        let record = record.map_err(|cause| wrong(&cause))?;
        let cells = found.iter().cloned().zip(record.iter().map(str::to_owned));
        let row = Row { number: number + 2, cells: cells.filter(|(_, cell)| !cell.is_empty()).collect() };
        if !row.cells.is_empty() {
            rows.push(row);
        }
    }
    Ok(Table { heads: found, rows })
}

/// The text of a table as spreadsheets save it: UTF-8, what they call Unicode (UTF-16 with a mark), and the letters of one
/// country, which are taken for those of western Europe.
fn text(bytes: &[u8], letters: Letters) -> Option<Cow<'_, str>> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        Cow::from(String::from_utf16_lossy(&units))
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => return Some(wide(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => return Some(wide(rest, u16::from_be_bytes)),
        _ => {}
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let country = || (letters == Letters::Any).then(|| bytes.iter().map(|byte| char::from(*byte)).collect::<String>());
    std::str::from_utf8(bytes).ok().map(Cow::from).or_else(|| country().map(Cow::from))
}
