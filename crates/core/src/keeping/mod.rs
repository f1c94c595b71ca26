//! What keeps a day's answers from being lost: safety copies beside the main store, the file that is handed over with
//! everything in it, and the book in which it stands what has left the device and what has not. Only forms and rules;
//! where the bytes lie and what the time is, is told from outside.

pub mod archive;
pub mod book;
pub mod copies;

use sha2::{Digest, Sha256};

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
