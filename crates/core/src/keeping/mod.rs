//! What keeps a day's answers from being lost: safety copies beside the main store, the file that is handed over with
//! everything in it, and the book in which it stands what has left the device and what has not. Only forms and rules;
//! where the bytes lie and what the time is, is told from outside.

pub mod archive;
pub mod book;
pub mod copies;

use sha2::{Digest, Sha256};

/// Paths in the file that is handed over: the contributions.
pub const PLACES: &str = "contributions.geojson";
/// The people, a line each.
pub const PEOPLE: &str = "people.jsonl";
/// Whose answers were taken back, a line each.
pub const GONE: &str = "withdrawals.jsonl";
/// The sessions, a line each.
pub const SITTINGS: &str = "sessions.jsonl";

/// Whether a file that begins so is encrypted with age (<https://age-encryption.org/v1>).
pub fn is_sealed(start: &[u8]) -> bool {
    start.starts_with(b"age-encryption.org/")
}

/// A SHA-256 taken piece by piece.
#[derive(Clone, Default)]
pub struct Hash(Sha256);

impl Hash {
    /// Takes in the next bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash in lower-case hexadecimal digits.
    pub fn finish(self) -> String {
        let digits =
            |byte: &u8| [char::from_digit(u32::from(byte >> 4), 16), char::from_digit(u32::from(byte & 15), 16)];
        self.0.finalize().iter().flat_map(digits).flatten().collect()
    }
}

/// The SHA-256 of some bytes, in lower-case hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    let mut hash = Hash::default();
    hash.add(bytes);
    hash.finish()
}

/// The share of the room there is from which somebody is told that it runs out.
const NEARLY: f64 = 0.8;

/// Whether the room runs out, by the browser's estimate of what is used and what there may be, both in bytes.
pub fn nearly_full(usage: f64, quota: f64) -> bool {
    usage >= quota * NEARLY
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_of_the_standard_however_it_is_fed() {
        let whole = hash(b"abc");
        assert_eq!(whole, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let mut pieces = Hash::default();
        for piece in [b"a".as_slice(), b"", b"bc"] {
            pieces.add(piece);
        }
        assert_eq!(pieces.finish(), whole);
    }

    #[test]
    fn from_four_fifths_on_the_room_runs_out() {
        for (usage, quota, expected) in [(0.0, 1e9, false), (7.9e8, 1e9, false), (8e8, 1e9, true), (2e9, 1e9, true)] {
            assert_eq!(nearly_full(usage, quota), expected, "{usage} of {quota}");
        }
    }
}
