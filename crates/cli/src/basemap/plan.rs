//! From many small ranges of a far file to few requests: neighbours are fetched together, what is here already is not
//! fetched again.

use std::ops::Range;

use super::stock::Stock;

/// Two ranges nearer than this are one request: so many bytes come sooner than another answer.
const GAP: u64 = 32_000;
/// A longer request is parted, so that several can run side by side.
const MOST: u64 = 8_000_000;

/// Ascending ranges, those near each other joined.
pub(super) fn merged(ranges: &[Range<u64>]) -> Vec<Range<u64>> {
    let mut sorted = ranges.to_vec();
    sorted.sort_by_key(|range| range.start);
    let mut out: Vec<Range<u64>> = Vec::new();
    for range in sorted {
        match out.last_mut().filter(|last| range.start <= last.end + GAP) {
            Some(last) => last.end = last.end.max(range.end),
            None => out.push(range),
        }
    }
    out
}

/// What to ask for so that all of `ranges` is here.
pub(super) fn requests(ranges: &[Range<u64>], stock: &Stock) -> Vec<Range<u64>> {
    merged(ranges).iter().flat_map(|range| stock.missing(range)).flat_map(parted).collect()
}

fn parted(range: Range<u64>) -> impl Iterator<Item = Range<u64>> {
    let parts = (range.end - range.start).div_ceil(MOST);
    (0..parts).map(move |part| range.start + part * MOST..(range.start + (part + 1) * MOST).min(range.end))
}

/// How long ranges that do not overlap are together.
pub(super) fn bytes(ranges: &[Range<u64>]) -> u64 {
    ranges.iter().map(|range| range.end - range.start).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_fetched_together_and_far_ones_apart() {
        let ranges = [5_000..6_000, 0..1_000, 900..2_000, 1_000_000..1_000_001];
        assert_eq!(merged(&ranges), [0..6_000, 1_000_000..1_000_001]);
        assert_eq!(merged(&[]), []);
    }

    #[test]
    fn a_long_request_is_parted_without_gap() {
        let parts: Vec<_> = parted(10..MOST * 2 + 11).collect();
        assert_eq!(parts, [10..MOST + 10, MOST + 10..MOST * 2 + 10, MOST * 2 + 10..MOST * 2 + 11]);
        assert_eq!(bytes(&parts), MOST * 2 + 1);
    }
}
