//! The package as a file, encrypted or not.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use age::x25519::Recipient;
use common_ground_core::package::{Archive, Package};

use crate::beside::Beside;
use crate::intake::Media;
use crate::seal;
use crate::tell::Work;

/// What was written.
pub(crate) struct Written {
    /// How many photos and voice notes are in it.
    pub(super) media: usize,
    /// How many are named and were not there.
    pub(super) missing: usize,
}

/// Writes the package, encrypted when there are recipients.
pub(crate) fn write(
    package: &Package,
    media: &mut Media,
    recipients: &[Recipient],
    place: &Path,
) -> Result<Written, String> {
    let beside = Beside::new(place).map_err(|cause| cause.to_string())?;
    let out = BufWriter::new(&beside.file);
    let said = |cause: io::Error| cause.to_string();
    let written = if recipients.is_empty() {
        let (written, mut out) = parts(package, media, out)?;
        out.flush().map_err(said)?;
        written
    } else {
        let sealed = seal::seal(recipients, out).map_err(said)?;
        let (written, sealed) = parts(package, media, sealed)?;
        sealed.finish().and_then(|mut out| out.flush()).map_err(said)?;
        written
    };
    beside.put(place).map_err(said)?;
    Ok(written)
}

fn parts<W: Write>(package: &Package, media: &mut Media, mut out: W) -> Result<(Written, W), String> {
    let mut archive = Archive::default();
    let mut put = |path: &str, bytes: &[u8]| {
        let head = archive.begin(path, &[bytes]).map_err(|_| "it would be larger than 4 GB")?;
        out.write_all(&head).and_then(|()| out.write_all(bytes)).map_err(|cause| cause.to_string())
    };
    for (path, bytes) in package.files() {
        put(path, bytes)?;
    }
    let mut written = Written { media: 0, missing: 0 };
    let work = Work::items("packing", package.media().len());
    for (id, path) in package.media() {
        work.come(1);
        if let Some(bytes) = media.get(*id).map_err(|trouble| trouble.to_string())? {
            put(path, &bytes)?;
            written.media += 1;
        } else {
            written.missing += 1;
        }
    }
    work.gone();
    let end = archive.finish().map_err(|_| "it would be larger than 4 GB")?;
    out.write_all(&end).map_err(|cause| cause.to_string())?;
    Ok((written, out))
}
