//! Where an archive's bytes come from: memory, a file, or a copy on disk of which only some parts have come so far. This
//! crate only asks for ranges; whoever implements the trait decides what that costs.

use std::io;

use bytes::Bytes;

/// Bytes that can be read from any place.
pub trait Ranges: Send + Sync {
    /// `length` bytes from `offset` on, fewer only where the archive ends. `None`: they have not come yet.
    ///
    /// # Errors
    /// Whatever keeps the bytes from being read.
    fn read(&self, offset: u64, length: usize) -> io::Result<Option<Bytes>>;

    /// How many bytes there are, if that is known.
    fn length(&self) -> Option<u64>;
}

impl Ranges for Bytes {
    fn read(&self, offset: u64, length: usize) -> io::Result<Option<Bytes>> {
        let from = usize::try_from(offset).unwrap_or(usize::MAX).min(self.len());
        let to = from.saturating_add(length).min(self.len());
        Ok(Some(self.slice(from..to)))
    }

    fn length(&self) -> Option<u64> {
        u64::try_from(self.len()).ok()
    }
}
