//! Files with lines of a gigabyte, which come out of a generator and lie nowhere: readers stop at the limit that they
//! name, or pass over what is too long, and hold neither.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use common_ground_cli::trial;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const GIGABYTE: u64 = 1 << 30;
/// Most memory that reading may take: a feature of 4 MB, what is read at once, and room to grow.
const MOST: usize = 32 << 20;

/// A beginning, one byte again and again, an end.
struct Endless {
    start: &'static [u8],
    again: u8,
    left: u64,
    end: &'static [u8],
    /// Bytes that were asked for.
    given: Arc<AtomicU64>,
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = if !self.start.is_empty() {
            self.start.read(into)?
        } else if self.left > 0 {
            let length = into.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
            into[..length].fill(self.again);
            self.left -= length as u64;
            length
        } else {
            self.end.read(into)?
        };
        self.given.fetch_add(length as u64, Ordering::Relaxed);
        Ok(length)
    }
}

/// Beginning, repeated byte, length, end, whether it is a table; how many contributions are found, what is told, most bytes
/// that are asked for.
type Case = (&'static [u8], u8, u64, &'static [u8], bool, usize, &'static str, u64);

/// One test, because what is measured is the memory of the program.
#[test]
fn a_line_of_a_gigabyte_is_told_and_not_held() {
    const FEATURE: &[u8] = br#"{"type":"Feature","geometry":null,"properties":{"title":"b"}}"#;
    const DOCUMENT: &[u8] = br#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"title":""#;
    const END: &[u8] = br#""}},{"type":"Feature","geometry":null,"properties":{"title":"b"}}]}"#;
    const LINES: &[u8] = br#"{"type":"Feature","geometry":null,"properties":{"title":"a"}}
{"type":"Feature","properties":{"title":""#;
    const AGE: &[u8] = b"age-encryption.org/v1\n-> X25519 ";
    #[rustfmt::skip]
    let cases: [Case; 7] = [
        (DOCUMENT, b'x', GIGABYTE, END, false, 1, "feature 1, byte 40: larger than 4 MB; left out", u64::MAX),
        (LINES, b'x', GIGABYTE / 4, b"\"}}\n", false, 1, "feature 2, byte 62: larger than 4 MB; left out", u64::MAX),
        (b"lon,lat,title\n1,2,", b'x', GIGABYTE, b"\n", true, 0, "a row is longer than 4 MB", 8 << 20),
        (b"lon,lat,title,", b'x', GIGABYTE, b"\n", true, 0, "a row is longer than 4 MB", 8 << 20),
        (AGE, b'x', GIGABYTE, b"\n", false, 0, "its list of keys is longer than 65536 bytes", 8 << 20),
        (b"", b'[', GIGABYTE / 8, b"", false, 0, "not GeoJSON with features", u64::MAX),
        (b"", b' ', GIGABYTE / 8, FEATURE, false, 1, "no identifier; one was derived", u64::MAX),
    ];
    for (start, again, left, end, table, found, expected, most) in cases {
        let given = Arc::new(AtomicU64::new(0));
        let bytes = Endless { start, again, left, end, given: Arc::clone(&given) };
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let (answer, told) = trial::stream(Box::new(bytes), table);
        let held = MEMORY.peak_usage().saturating_sub(before);
        assert!(held < MOST, "{expected}: {held} bytes were held");
        assert!(told.iter().any(|line| line.contains(expected)), "{expected}: {told:?}");
        assert_eq!(answer.found, found, "{expected}: {told:?}");
        let given = given.load(Ordering::Relaxed);
        assert!(given <= most, "{expected}: {given} bytes were read");
    }
}
