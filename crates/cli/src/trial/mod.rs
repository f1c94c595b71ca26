//! Each reader of the program as one function from bytes to an [`Answer`], for whoever tries to break them: the fuzz
//! targets in `fuzz/` and the test `hostile_files` call these and nothing else. Each panics when a reader breaks a
//! promise: that how a file is cut never matters, that what was read reads back, that nothing is passed over in silence.
//! The program itself never comes here.

mod files;
mod texts;

use std::io::Read;
use std::time::Duration;

/// Most memory that reading a small file may take, in bytes, beside [`TIMES`] its size: buffers, tables, a key.
pub const BASE: usize = 64 << 20;
/// How many times its size a file may take in memory.
pub const TIMES: usize = 200;
/// Longest that a reader may think about a file of 64 KB.
pub const LONGEST: Duration = Duration::from_secs(20);

/// What came of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Contributions, people, rows: whatever the reader gives.
    pub found: usize,
    /// Problems and sentences.
    pub told: usize,
}

/// Reads bytes.
pub type Target = fn(&[u8]) -> Answer;

/// Every target, by the name that its corpus has in `fuzz/corpus` too.
pub const TARGETS: [(&str, Target); 6] = [
    ("geojson", texts::geojson),
    ("project", texts::project),
    ("csv", texts::csv),
    ("package", files::package),
    ("age", files::age),
    ("geopackage", files::geopackage),
];

/// Reads bytes that come one after the other and may have no end, and gives what is told of them too.
pub fn stream(bytes: Box<dyn Read + Send>, table: bool) -> (Answer, Vec<String>) {
    files::stream(bytes, table)
}

/// Reads bytes with the target of that name.
///
/// # Panics
/// When there is no such target, and when its reader breaks a promise.
pub fn target(name: &str, bytes: &[u8]) -> Answer {
    let found = TARGETS.iter().find(|(known, _)| *known == name);
    assert!(found.is_some(), "there is no target {name}");
    found.map(|(_, target)| target(bytes)).unwrap_or_default()
}
