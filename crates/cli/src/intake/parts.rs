//! A file of ours, one feature a line, read by all cores at once: each takes the next part, whole lines, and reads it as
//! a document of its own. This is only for files in which there is nothing to be told. Whatever is not as expected (a
//! problem, an identifier that comes twice, another checksum, another layout) ends it without a result, and the file is
//! read from its beginning in the ordinary way, which knows what to say.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead as _, Read};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use common_ground_core::keeping::Hash;
use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::read::{Options, Reader, silent, silently};
use common_ground_core::{Contribution, Uuid};
use indicatif::ProgressBar;
use serde_json::Value;

use super::{Manner, Summary};

/// Bytes of a part, at most: also of a line, as larger features are left out by core, and that has to be told.
const PART: usize = 2 << 20;
/// Smaller files are not worth the threads.
const LEAST: u64 = 4 << 20;
/// Largest end of a file, after its features.
const MAX_TAIL: usize = 1 << 16;
/// How a file begins that core or another tool wrote one feature a line.
const HEAD: &[u8] = b"{\"type\":\"FeatureCollection\",\"features\":[\n";

/// Cuts the file into parts, and sums it up on the way.
struct Cutter {
    file: File,
    bar: ProgressBar,
    left: Vec<u8>,
    hash: Hash,
    lines: u64,
    number: usize,
    /// What follows the features, once they are all cut.
    tail: Option<Vec<u8>>,
}

impl Cutter {
    /// The next part with its number: lines of features with commas between them. `Ok(None)` at the end; `Err` when the
    /// file is laid out in another way.
    fn next(&mut self) -> io::Result<Option<(usize, Vec<u8>)>> {
        if self.tail.is_some() {
            return Ok(None);
        }
        let mut part = std::mem::take(&mut self.left);
        let room = PART.saturating_sub(part.len()) as u64;
        let more = self.file.by_ref().take(room).read_to_end(&mut part)?;
        self.bar.inc(more as u64);
        let at_end = part.len() < PART;
        let Some(cut) = part.iter().rposition(|byte| *byte == b'\n') else { return Err(other_layout()) };
        self.left = part.split_off(cut + 1);
        if at_end {
            // The last line of the file is what follows the features.
            let before = part.get(..cut).and_then(|head| head.iter().rposition(|byte| *byte == b'\n'));
            let tail = part.split_off(before.map_or(0, |at| at + 1));
            if !tail.starts_with(b"]") || tail.len() > MAX_TAIL || !self.left.is_empty() {
                return Err(other_layout());
            }
            self.tail = Some(tail);
        }
        let mut rest = part.as_slice();
        while !rest.is_empty() {
            let from = rest;
            let length = rest.skip_until(b'\n')?;
            let feature = from.get(..length).and_then(|line| line.strip_suffix(b"\n")).ok_or_else(other_layout)?;
            self.hash.add(feature.strip_suffix(b",").unwrap_or(feature));
            self.hash.add(b"\n");
            self.lines += 1;
        }
        // Between parts stands a comma, which ends the last line of a part.
        let text = part.trim_ascii_end();
        let bare = text.strip_suffix(b",");
        if bare.is_some() == at_end && !(text.is_empty() && self.number == 0) {
            return Err(other_layout());
        }
        let text = bare.unwrap_or(text).len();
        part.truncate(text);
        self.number += 1;
        Ok(Some((self.number, part)))
    }
}

fn other_layout() -> io::Error {
    io::ErrorKind::InvalidData.into()
}

/// Whose answers were taken back, by what follows the features; `None` when that says something else than what was found.
fn fits(cutter: Cutter, options: &Options) -> Option<Vec<Withdrawal>> {
    let tail = cutter.tail?;
    let rest = std::str::from_utf8(tail.strip_prefix(b"]")?).ok()?;
    let members = match rest.trim_end().strip_prefix(',') {
        Some(members) => format!("{{{members}"),
        None => format!("{{{}", rest.trim()),
    };
    let Ok(Value::Object(members)) = serde_json::from_str(&members) else { return None };
    if members.is_empty() {
        return Some(Vec::new());
    }
    let header = members.get("common_ground").filter(|_| members.len() == 1)?;
    let count = header.get("contributions").and_then(Value::as_u64) == Some(cutter.lines);
    let sum = cutter.hash.finish();
    let format = header.get("format").and_then(Value::as_u64) == Some(u64::from(common_ground_core::FORMAT));
    let same = count && format && header.get("sha256").and_then(Value::as_str) == Some(sum.as_str());
    let listed = header.get("withdrawals").and_then(Value::as_array).map_or(0, Vec::len);
    // Core reads them out of a document without features.
    let mut reader = Reader::of_part(options.clone());
    reader.push(HEAD);
    reader.push(&tail);
    let withdrawals = reader.finish().withdrawals;
    (same && withdrawals.len() == listed).then_some(withdrawals)
}

/// Hands on what `each` makes of the contributions of each part, in the order of the file. `None`: it is not that simple,
/// and what was handed on does not count.
pub(super) fn read<T: Send>(
    path: &Path,
    manner: &Manner,
    bar: &ProgressBar,
    each: &(dyn Fn(Vec<Contribution>) -> T + Sync),
    take: &mut dyn FnMut(T),
) -> io::Result<Option<Summary>> {
    let part = |part: &[u8]| silently(part, &manner.options).map(|found| (found.len(), each(found)));
    in_parts(path, &manner.options, bar, &part, take)
}

/// Looks through the file. `None`: there may be something to tell.
pub(super) fn look(path: &Path, options: &Options, bar: &ProgressBar) -> io::Result<Option<Summary>> {
    let mut ids: Vec<Uuid> = Vec::new();
    let part = |part: &[u8]| silent(part, options).map(|found| (found.len(), found));
    let summary = in_parts(path, options, bar, &part, &mut |found| ids.extend(found))?;
    ids.sort_unstable();
    let twice = ids.windows(2).any(|pair| pair.first() == pair.last());
    Ok(summary.filter(|_| !twice))
}

/// How many features a part has, and what comes of them; `None` when something about it is not as expected.
type Each<'a, T> = dyn Fn(&[u8]) -> Option<(usize, T)> + Sync + 'a;

fn in_parts<T: Send>(
    path: &Path,
    options: &Options,
    bar: &ProgressBar,
    each: &Each<'_, T>,
    take: &mut dyn FnMut(T),
) -> io::Result<Option<Summary>> {
    let mut file = File::open(path)?;
    let mut head = [0; HEAD.len()];
    if file.metadata()?.len() < LEAST || file.read_exact(&mut head).is_err() || head != *HEAD {
        return Ok(None);
    }
    let bar = bar.clone();
    let cutter = Cutter { file, bar, left: Vec::new(), hash: Hash::default(), lines: 0, number: 0, tail: None };
    let (cutter, stop) = (Mutex::new(cutter), AtomicBool::new(false));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut features = 0;
    let whole = thread::scope(|scope| {
        let (send, receive) = sync_channel(2 * cores);
        for _ in 0..cores {
            let send = send.clone();
            let (cutter, stop) = (&cutter, &stop);
            scope.spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    let next = cutter.lock().map_err(|_| other_layout()).and_then(|mut cutter| cutter.next());
                    let read = match next {
                        Ok(None) => return,
                        Ok(Some((number, part))) => each(&part).map(|found| (number, found)),
                        Err(_) => None,
                    };
                    let on = read.is_some();
                    // Nobody listens any more once something was not as expected.
                    if send.send(read).is_err() || !on {
                        return;
                    }
                }
            });
        }
        drop(send);
        let mut early = BTreeMap::new();
        let mut next = 1;
        for read in &receive {
            let Some((number, found)) = read else {
                stop.store(true, Ordering::Relaxed);
                drop(receive);
                return false;
            };
            early.insert(number, found);
            while let Some((count, found)) = early.remove(&next) {
                next += 1;
                features += count;
                take(found);
            }
        }
        early.is_empty()
    });
    let Ok(cutter) = cutter.into_inner() else { return Ok(None) };
    let all = u64::try_from(features).is_ok_and(|features| features == cutter.lines);
    let withdrawals = if whole && all { fits(cutter, options) } else { None };
    Ok(withdrawals.map(|withdrawals| Summary { features, refused: false, withdrawals }))
}
