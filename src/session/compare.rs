//! Reading a handed-over file back: is it the very one that was made, and if not, what is different. Of an encrypted file
//! only size and checksum can be compared.

use common_ground_core::keeping::archive::{self, TAIL};
use common_ground_core::keeping::book::Marks;
use common_ground_core::keeping::{self, Hash, PLACES};
use common_ground_core::store::{StoreError, decode};
use web_sys::File;

use super::book::Made;
use super::{SEALED, Session};
use crate::device::{self, files};

/// Bytes read at a time.
const CHUNK: f64 = 1_048_576.0;

/// What came of reading a file back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// The same, byte for byte.
    Same,
    /// It can't be read.
    NotRead,
    /// It is shorter than it was: so many bytes of so many.
    CutOff(u64, u64),
    /// It is no such file.
    Another,
    /// It is encrypted and not the same; nobody here can say what is different.
    Sealed,
    /// It is such a file, but so many places are missing in it or differ; with 0, something else in it does.
    Differs(usize),
}

impl Session {
    /// Compares a file that was picked with the one that was made.
    ///
    /// # Errors
    /// When the store can't be read.
    pub async fn compare(self, made: &Made, file: &File) -> Result<Compared, StoreError> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a size
        let size = file.size() as u64;
        let mut hash = Hash::default();
        let mut at = 0.0;
        while at < file.size() {
            let Ok(bytes) = files::slice(file, at, (at + CHUNK).min(file.size())).await else {
                return Ok(Compared::NotRead);
            };
            hash.add(&bytes);
            at += CHUNK;
            device::breathe().await;
        }
        if size == made.handed.bytes && hash.finish() == made.handed.sha256 {
            return Ok(Compared::Same);
        }
        let expected = self.marks_of(&made.key).await?;
        Ok(match places(file, size).await {
            Some(found) => Compared::Differs(expected.places_missing_in(&found)),
            None if size < made.handed.bytes && file.name() == made.handed.file => {
                Compared::CutOff(size, made.handed.bytes)
            }
            None if made.handed.file.ends_with(SEALED) && is_sealed(file).await => Compared::Sealed,
            None => Compared::Another,
        })
    }
}

async fn is_sealed(file: &File) -> bool {
    files::slice(file, 0.0, 64.0).await.is_ok_and(|start| keeping::is_sealed(&start))
}

/// The marks of the contributions in a file; `None` when it is no archive of ours.
async fn places(file: &File, size: u64) -> Option<Marks> {
    #[allow(clippy::cast_precision_loss)] // sizes of files
    let read = async |from: u64, to: u64| files::slice(file, from as f64, to as f64).await.ok();
    let tail = read(size.checked_sub(TAIL as u64)?, size).await?;
    let (start, length) = archive::directory(&tail, size).ok()?;
    let listed = archive::entries(&read(start.into(), u64::from(start) + u64::from(length)).await?, start).ok()?;
    let entry = listed.into_iter().find(|entry| entry.path == PLACES)?;
    let bytes = read(entry.start.into(), u64::from(entry.start) + u64::from(entry.size)).await?;
    let mut marks = Marks::default();
    // One feature a line, as it was written.
    for line in String::from_utf8_lossy(&bytes).lines() {
        if let Ok(item) = decode(line.trim_end_matches(',')) {
            marks.place(&item);
        }
    }
    Some(marks)
}
