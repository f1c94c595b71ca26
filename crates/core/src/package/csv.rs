//! A table as CSV (RFC 4180), and back. UTF-8 with a byte-order mark, without which Excel takes it for something else;
//! commas, lines that end in CR LF, quotes only where they are needed. A text that a spreadsheet would take for a
//! formula gets an apostrophe in front, which [`unguard`] takes away again.

use std::borrow::Cow;

use csv_core::{ReadRecordResult, Reader, Writer, WriterBuilder};

use super::column::{Column, Of, Row};

/// The byte-order mark.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes the heads of the columns and the rows; each row is a step.
pub(super) async fn write(columns: &[Column<'_>], rows: impl Iterator<Item = Row>, pause: &impl AsyncFn()) -> Vec<u8> {
    let mut lines = Lines::new();
    lines.line(columns.iter().map(|column| column.name.as_str()));
    for row in rows {
        lines.line(columns.iter().map(|column| cell(column, &row)).collect::<Vec<_>>().iter().map(String::as_str));
        pause().await;
    }
    lines.bytes
}

fn cell(column: &Column, row: &Row) -> String {
    match row.get(&column.key) {
        None => String::new(),
        Some(text) if column.of == Of::Text => guard(text).into_owned(),
        Some(text) => text.clone(),
    }
}

/// Lines being written.
pub(crate) struct Lines {
    writer: Writer,
    pub(crate) bytes: Vec<u8>,
    room: Vec<u8>,
}

impl Lines {
    /// Lines of a file, after the byte-order mark.
    pub(crate) fn new() -> Self {
        Self { bytes: MARK.to_vec(), ..Self::bare() }
    }

    /// Lines that go on.
    pub(crate) fn bare() -> Self {
        let writer = WriterBuilder::new().terminator(csv_core::Terminator::CRLF).build();
        Self { writer, bytes: Vec::new(), room: Vec::new() }
    }

    /// Writes a line. Guarding its cells is the caller's.
    pub(crate) fn line<'a>(&mut self, cells: impl Iterator<Item = &'a str>) {
        for (number, cell) in cells.enumerate() {
            if number > 0 {
                self.put(8, Writer::delimiter);
            }
            // The most that a cell can take is all of it quotes, in quotes.
            self.put(2 * cell.len() + 8, |writer, room| {
                let (result, _, written) = writer.field(cell.as_bytes(), room);
                (result, written)
            });
        }
        self.put(8, Writer::terminator);
    }

    fn put(&mut self, most: usize, write: impl FnOnce(&mut Writer, &mut [u8]) -> (csv_core::WriteResult, usize)) {
        self.room.resize(most, 0);
        let (_, written) = write(&mut self.writer, &mut self.room);
        self.bytes.extend(self.room.iter().take(written));
    }
}

/// Puts an apostrophe before a text that a spreadsheet would take for a formula (OWASP, CSV injection); also before one
/// that has apostrophes there already, so that [`unguard`] gives every text back.
pub fn guard(text: &str) -> Cow<'_, str> {
    if looks_like_formula(text) { Cow::Owned(["'", text].concat()) } else { Cow::Borrowed(text) }
}

/// Takes away what [`guard`] put there.
pub fn unguard(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| looks_like_formula(rest)).unwrap_or(cell)
}

fn looks_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

/// Reads all lines, each as its cells; each is a step. Bytes that are no UTF-8 are replaced by U+FFFD.
pub(super) async fn read(bytes: &[u8], pause: &impl AsyncFn()) -> Vec<Vec<String>> {
    let mut input = bytes.strip_prefix(MARK).unwrap_or(bytes);
    let mut reader = Reader::new();
    let (mut text, mut ends) = (vec![0; 1 << 12], vec![0; 1 << 6]);
    let (mut filled, mut cells) = (0, 0);
    let mut lines = Vec::new();
    loop {
        let (result, taken, written, ended) = reader.read_record(
            input,
            text.get_mut(filled..).unwrap_or_default(),
            ends.get_mut(cells..).unwrap_or_default(),
        );
        input = input.get(taken..).unwrap_or_default();
        filled += written;
        cells += ended;
        match result {
            // An empty input is what the reader takes for the end.
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull => text.resize(2 * text.len(), 0),
            ReadRecordResult::OutputEndsFull => ends.resize(2 * ends.len(), 0),
            ReadRecordResult::Record => {
                let mut start = 0;
                let mut line = Vec::with_capacity(cells);
                for end in ends.iter().take(cells) {
                    let cell = text.get(start..*end).unwrap_or_default();
                    line.push(String::from_utf8_lossy(cell).into_owned());
                    start = *end;
                }
                lines.push(line);
                (filled, cells) = (0, 0);
                pause().await;
            }
            ReadRecordResult::End => return lines,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::package::pace::at_once;

    #[test]
    fn what_looks_like_a_formula_is_guarded_and_nothing_else() {
        let cases = [
            ("=1+1", "'=1+1"),
            ("+44 20", "'+44 20"),
            ("-", "'-"),
            ("@here", "'@here"),
            ("\t=x", "'\t=x"),
            ("'=x", "''=x"),
            ("a=b", "a=b"),
            ("'quoted'", "'quoted'"),
            ("", ""),
            ("1-2", "1-2"),
            ("\r=1", "'\r=1"),
            ("\n=1", "'\n=1"),
            ("''=1", "'''=1"),
            ("'tis", "'tis"),
            ("'", "'"),
            ("plain = text", "plain = text"),
        ];
        for (text, expected) in cases {
            assert_eq!(guard(text), expected);
        }
    }

    #[test]
    fn what_another_program_wrote_is_read_too() {
        let cases: [(&[u8], &[&[&str]]); 5] = [
            (b"a,b\n1,2\n", &[&["a", "b"], &["1", "2"]]),
            (b"\xef\xbb\xbfa,b\r\n\"1,5\",\"x\r\ny\"", &[&["a", "b"], &["1,5", "x\r\ny"]]),
            (b"", &[]),
            (b"a\n\n\nb\n", &[&["a"], &["b"]]),
            (b"a\xff\n", &[&["a\u{fffd}"]]),
        ];
        for (bytes, expected) in cases {
            assert_eq!(read_at_once(bytes), expected.iter().map(|line| line.to_vec()).collect::<Vec<_>>());
        }
    }

    fn read_at_once(bytes: &[u8]) -> Vec<Vec<String>> {
        at_once(read(bytes, &async || {}))
    }

    fn any_cell() -> impl Strategy<Value = String> {
        "[a=+@',\"\r\n\té -]{0,8}"
    }

    proptest! {
        #[test]
        fn every_table_reads_back_as_it_was_written(
            rows in proptest::collection::vec(proptest::collection::vec(any_cell(), 3), 0..6),
        ) {
            let columns = ["x", "=y", "z"].map(|name| Column::new(name, Of::Text));
            let row = |cells: &Vec<String>| -> Row {
                columns.iter().zip(cells).map(|(column, cell)| (column.key.clone(), cell.clone())).collect()
            };
            let bytes = at_once(write(&columns, rows.iter().map(row), &async || {}));
            let lines = read_at_once(&bytes);
            let heads: Vec<String> = lines[0].iter().map(|head| unguard(head).to_owned()).collect();
            prop_assert_eq!(heads, ["x", "=y", "z"]);
            let back: Vec<Vec<String>> =
                lines[1..].iter().map(|line| line.iter().map(|cell| unguard(cell).to_owned()).collect()).collect();
            prop_assert_eq!(back, rows);
        }

        #[test]
        fn a_guarded_text_never_looks_like_a_formula(text in "\\PC{0,6}|[=+@'\t\r -]{0,6}") {
            prop_assert!(!guard(&text).starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            let guarded = guard(&text);
            prop_assert_eq!(unguard(&guarded), &text);
        }
    }
}
