//! Newline-delimited `GeoJSON`: a Feature a line (RFC 8142 when each begins with a record separator). A line that is no
//! feature costs that line; one that is longer than any feature can be is passed over without being held.

use super::scan::{Event, MAX_BYTES};
use crate::{Code, json};

/// Begins a record in a text sequence (RFC 8142).
const RECORD: u8 = 0x1E;

/// Whether the first bytes of a file (some hundred kilobytes will do) look like a Feature a line.
pub fn is_lines(first_bytes: &[u8]) -> bool {
    let text = first_bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(first_bytes).trim_ascii_start();
    if text.first() == Some(&RECORD) {
        return true;
    }
    let Some(end) = text.iter().position(|byte| *byte == b'\n') else { return false };
    let (first, rest) = text.split_at(end);
    if !matches!(rest.trim_ascii_start().first(), Some(b'{' | &RECORD)) {
        return false;
    }
    let value = std::str::from_utf8(first).ok().and_then(|first| json::parse_quietly(first).ok());
    value.is_some_and(|value| value.get("type").is_some_and(|found| found == "Feature"))
}

/// Cuts a file into its lines.
#[derive(Default)]
pub(super) struct Lines {
    carry: Vec<u8>,
    /// Bytes of the present line so far; more than are held, when it is too long.
    length: usize,
    /// Where the present line began.
    started: u64,
}

impl Lines {
    pub(super) fn push(&mut self, bytes: &[u8], sink: &mut impl FnMut(Event<'_>) -> bool) {
        let mut rest = bytes;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let (line, after) = rest.split_at(end);
            let length = self.length + line.len();
            let on = if length > MAX_BYTES {
                sink(Event::Lost { code: Code::TooLarge, at: self.started })
            } else if self.carry.is_empty() {
                one(line, self.started, sink)
            } else {
                self.carry.extend_from_slice(line);
                one(&self.carry, self.started, sink)
            };
            self.carry.clear();
            self.started += length as u64 + 1;
            self.length = 0;
            rest = after.get(1..).unwrap_or_default();
            if !on {
                return;
            }
        }
        self.length += rest.len();
        if self.length > MAX_BYTES {
            self.carry = Vec::new();
        } else {
            self.carry.extend_from_slice(rest);
        }
    }

    pub(super) fn finish(&mut self, sink: &mut impl FnMut(Event<'_>) -> bool) {
        if self.length > MAX_BYTES {
            sink(Event::Lost { code: Code::TooLarge, at: self.started });
        } else {
            one(&self.carry, self.started, sink);
        }
    }

    pub(super) fn held(&self) -> usize {
        self.carry.len()
    }
}

fn one(line: &[u8], at: u64, sink: &mut impl FnMut(Event<'_>) -> bool) -> bool {
    let unmarked = if at == 0 { line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line) } else { line };
    let text = unmarked.trim_ascii_start();
    let text = text.strip_prefix(&[RECORD]).unwrap_or(text).trim_ascii();
    let before = line.len() - line.trim_ascii_end().len() + text.len();
    let start = at + line.len().saturating_sub(before) as u64;
    if text.is_empty() { true } else { sink(Event::Element { text, at: start }) }
}
