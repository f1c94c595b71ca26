//! Reads a part of a file of ours in which there is nothing to be told, as quickly as that can be seen: for large files,
//! on all cores. Where there is something to tell, it is left to who knows every place.

use uuid::Uuid;

use super::glance::{glance, known};
use super::{Options, Reader, Summary};
use crate::Contribution;

/// What stands around a feature in the smallest document.
const AROUND: [&[u8]; 2] = [b"{\"type\":\"FeatureCollection\",\"features\":[\n", b"]}"];

/// The identifiers of the features in whole lines of a file, one feature a line with commas between them, in their order.
/// `None` when there is something that a [`Reader`] would tell, or when a line is no feature. That an identifier comes
/// twice is not looked at, nor the checksum, as both are of the whole file.
pub fn silent(lines: &[u8], options: &Options) -> Option<Vec<Uuid>> {
    // Whether a place lies in an area can't be seen at a glance.
    let at_a_glance = options.area.is_none() && options.masked_area.is_none();
    each_line(lines, |line| {
        let seen = if at_a_glance { glance(line, &options.unicode) } else { None };
        seen.map(|seen| seen.id).or_else(|| read(line, options).map(|found| found.id))
    })
}

/// The contributions in such lines, under the same conditions.
pub fn silently(lines: &[u8], options: &Options) -> Option<Vec<Contribution>> {
    each_line(lines, |line| known(line, options).or_else(|| read(line, options)))
}

fn each_line<T>(lines: &[u8], feature: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    let lines = std::str::from_utf8(lines).ok()?;
    let mut found = Vec::with_capacity(lines.len() / 512);
    if lines.is_empty() {
        return Some(found);
    }
    let mut lines = lines.split('\n').peekable();
    while let Some(line) = lines.next() {
        // A comma follows each but the last.
        let line = if lines.peek().is_some() { line.strip_suffix(',')? } else { line };
        found.push(feature(line)?);
    }
    Some(found)
}

fn read(line: &str, options: &Options) -> Option<Contribution> {
    // The reader passes over commas too many.
    (line.starts_with('{') && line.ends_with('}')).then_some(())?;
    let mut reader = Reader::of_part(options.clone());
    let [before, after] = AROUND;
    let mut found = reader.push(before);
    found.extend(reader.push(line.as_bytes()));
    found.extend(reader.push(after));
    let silent = reader.problems().is_empty();
    let Summary { contributions, problems, refused, features, .. } = reader.finish();
    found.extend(contributions);
    let one = silent && problems.is_empty() && !refused && features == 1 && found.len() == 1;
    found.pop().filter(|_| one)
}
